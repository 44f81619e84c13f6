import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registerFonts } from '@briefing-kit/ui/fonts'
import { Document, Image, Link, Note, Page, Path, Svg, Text, View } from '@react-pdf/renderer'
import { createElement } from 'react'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBrief } from '../build-brief'
import { checkBrief } from '../check-brief'
import { untranslated } from '../evidence/verdicts/untranslated'
import { TaggingError } from '../pdf/problems'
import { renderTagged } from '../pdf/react-pdf/render-tagged'
import { catalogue, subjects } from './catalogue'
import { evidence } from './evidence'
import type { Explanation, FileContent } from './explanation'
import { sources } from './sources'

type OfKind<Kind extends Explanation['kind']> = [code: string, entry: Extract<Explanation, { kind: Kind }>]

const entriesOf = <Kind extends Explanation['kind']>(kind: Kind): OfKind<Kind>[] =>
  Object.entries(catalogue).filter((entry): entry is OfKind<Kind> => entry[1].kind === kind)

const folder = mkdtempSync(join(tmpdir(), 'briefing-codes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: FileContent): void =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : Buffer.from(content.base64, 'base64'))

const diagnosticsOf = async (
  brief: FileContent,
  { files = {}, name = 'example.brief.yaml', command }: OfKind<'brief'>[1],
) => {
  for (const [file, content] of Object.entries(files)) write(file, content)
  write(name, brief)
  const file = join(folder, name)
  const { diagnostics } = command === 'build' ? await buildBrief(file, join(folder, 'out.pdf')) : await checkBrief(file)
  return diagnostics
}

/** The codes of a brief's diagnostics, each once. */
const codesOf = async (brief: FileContent, entry: OfKind<'brief'>[1]) => [
  ...new Set((await diagnosticsOf(brief, entry)).map(({ code }) => code)),
]

describe('error codes: examples of briefs', () => {
  it.each(entriesOf('brief'))(
    '%s: the wrong one has it and nothing else, the right one has nothing',
    async (code, entry) => {
      expect(await codesOf(entry.wrong, entry)).toEqual([code])
      expect(await codesOf(entry.right, entry)).toEqual([])
    },
  )
})

describe('error codes: words in Korean', () => {
  const spoken = entriesOf('brief').filter(([code]) => code in evidence || code in sources)

  it.each(spoken)('%s: the message and the hint of its example are there', async (_, entry) => {
    expect(untranslated(await diagnosticsOf(entry.wrong, entry))).toEqual([])
  })
})

describe('error codes: examples of documents', () => {
  beforeAll(() => registerFonts())

  it.each(entriesOf('document'))(
    '%s: the wrong one has it and nothing else, the right one has nothing',
    async (code, entry) => {
      expect(await problemsOf(entry.wrong)).toEqual([code])
      expect(await problemsOf(entry.right)).toEqual([])
    },
  )
})

/** The codes for which a document is refused, each once. */
const problemsOf = async (source: string): Promise<string[]> => {
  try {
    await rendered(source)
    return []
  } catch (error) {
    if (!(error instanceof TaggingError)) throw error
    return [...new Set(error.problems.map(({ code }) => code))]
  }
}

/** Evaluates JSX, or a call of `renderTagged` with some, with the primitives of react-pdf at hand. */
const rendered = (source: string): Promise<Uint8Array> => {
  const call = source.startsWith('renderTagged(') ? source : `renderTagged(${source})`
  const { outputText } = ts.transpileModule(`const made = ${call}`, {
    compilerOptions: { jsx: ts.JsxEmit.React, jsxFactory: 'createElement' },
    fileName: 'example.tsx',
  })
  const known = { createElement, renderTagged, Document, Page, View, Text, Link, Image, Svg, Path, Note }
  return new Function(...Object.keys(known), `${outputText}\nreturn made`)(...Object.values(known))
}

describe('error codes: the catalogue', () => {
  it('explains a code in one place', () => {
    const codes = subjects.flatMap(({ entries }) => Object.keys(entries))
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
    expect(codes.sort()).toEqual(Object.keys(catalogue).sort())
  })

  it('has names in kebab-case, and sentences', () => {
    for (const [code, { title, why, remedy }] of Object.entries(catalogue)) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/)
      expect(title).toMatch(/^[^.]{5,80}$/)
      expect(why).toMatch(/^\S.{20,400}\.$/)
      expect(remedy).toMatch(/^\S.{8,300}[.…]$/)
    }
  })

  it('shows by a situation only what no small example shows', () => {
    expect(entriesOf('situation').map(([code]) => code)).toEqual([
      ...[
        'file-unreadable',
        'file-too-large',
        'source-too-large',
        'not-as-printed',
        'outside-body',
        'overlapping-content',
        'pdf-too-large',
      ],
      ...['pdf-reader-missing', 'time-limit', 'memory-limit', 'process-ended', 'failed'],
    ])
  })
})
