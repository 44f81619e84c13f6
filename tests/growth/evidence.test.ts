import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locateAnchors, searchTextOf } from '../../packages/briefing/src/evidence/anchor.ts'
import { findBody } from '../../packages/briefing/src/evidence/body.ts'
import { checkEvidence } from '../../packages/briefing/src/evidence/check-evidence.ts'
import { draftBrief } from '../../packages/briefing/src/evidence/draft/draft-brief.ts'
import { readSourceText, type SourceText, sha256 } from '../../packages/briefing/src/evidence/source-text.ts'
import { uniqueAnchors } from '../../packages/briefing/src/evidence/unique-anchor.ts'
import { languages } from '../../packages/briefing/src/languages/index.ts'
import { parseBrief } from '../../packages/briefing/src/read-brief.ts'
import { growthOf, linear } from './growth.ts'
import { pieces, textOf } from './hostile-texts.ts'

const sourceOf = (text: string, file: string): SourceText => {
  const source = readSourceText(new TextEncoder().encode(text), file)
  if ('code' in source) throw new Error(source.message)
  return source
}

/** Drafts from a text. */
const draft = (text: string): void => {
  draftBrief([{ id: 'a', file: 'a.txt', source: sourceOf(text, 'a.txt') }])
}

/** Checks a brief that anchors the middle of a text, missing words, and words that the text repeats. */
const check = (text: string, file: string, lang: string): void => {
  const bytes = new TextEncoder().encode(text)
  const brief = parseBrief(
    `lang: ${lang}
title: 물
sources: { a: { title: 물, file: ${file}, issued: 2025-03-04, sha256: ${sha256(bytes)} } }
people: { kim: { name: 김하늘 }, lee: { name: Ann Lee } }
blocks:
  - { type: quote, speaker: kim, parts: [{ source: a, exact: 관을 바꾼다 }] }
  - { type: quote, speaker: lee, parts: [{ source: a, exact: We change the pipes. }] }
  - { type: stats, items: [{ value: 12, unit: km, label: 관, at: { source: a, exact: 12km다 } }] }
  - type: timeline
    items:
      - { date: 2025-03-03, text: 말, reading: { phrase: 3월 3일, from: 2025-03-04 }, at: [{ source: a, exact: 3월 3일 말했다 }] }
  - { type: text, md: 물, cite: [{ source: a, exact: 어디에도 없는 말 }, { source: a, exact: 물 }, { source: a, exact: a }] }
`,
    'a.brief.yaml',
  ).brief
  if (!brief) throw new Error('the brief has errors')
  checkEvidence(brief, new Map([[file, bytes]]))
}

const works: Readonly<Record<string, (text: string) => void>> = {
  'a draft of it': draft,
  'a check of it as Markdown': (text) => check(text, 'a.md', 'ko'),
  'a check of it as HTML': (text) => check(text, 'a.html', 'en'),
  'its body and words looked up in it': (text) => {
    const { text: read } = sourceOf(text, 'a.txt').read
    for (const { drafting } of Object.values(languages)) findBody(read, drafting)
    locateAnchors(searchTextOf(read, { from: 0, to: read.length }), [{ exact: text.slice(0, 40) }, { exact: '없다' }])
  },
}

const costOf = (work: () => void): number => {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return user + system
}

/** Whether a work on a text grows as the text does: two looks say so of most, the others are measured. */
const isLinear = async (work: (size: number) => void, size: number): Promise<boolean> => {
  const [large, small] = [costOf(() => work(size)), costOf(() => work(size / 4))]
  return large <= small * linear ** 2 || (await growthOf(work, [size / 4, size / 2, size])) <= linear
}

describe.each(Object.entries(works))('%s takes time that grows with the text', (_, work) => {
  test.each(Object.entries(pieces))('%s', async (__, piece) => {
    expect(await isLinear((size) => work(textOf(piece, size)), 32 * 1024)).toBe(true)
  })
})

/**
 * How many places are compared for one anchor is bounded, so that a longer text costs little more. All texts are shorter than 128 KiB,
 * beyond which they lie in another part of V8's heap.
 */
test.each(['pairs of marks', 'spaced dashes', 'Korean dates', 'one word', 'spaces'])(
  'anchors: words that stand everywhere take linear time, with %s',
  async (name) => {
    const text = (size: number) => textOf(pieces[name] as string, size)
    expect(await isLinear((size) => uniqueAnchors(text(size), text(size).slice(0, 3)), 48 * 1024)).toBe(true)
  },
)

describe('draft: a source of half a megabyte takes linear time', () => {
  const texts = ['pairs of marks', 'Korean dates', 'tags that are not closed', 'one sentence', 'lines of Korean']
  test.each(texts)('%s', async (name) => {
    const sizes = [128 * 1024, 256 * 1024, 512 * 1024]
    expect(await growthOf((size) => draft(textOf(pieces[name] as string, size)), sizes)).toBeLessThanOrEqual(linear)
  })
})

test('evidence: any few pieces, repeated, take linear time (property)', async () => {
  const piece = fc
    .array(
      fc.constantFrom(...Object.values(pieces), 'Lee', '장관은 ', '말했다', ' of ', '”', '>', ')', ']', ', ', 'x'),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((all) => all.join(''))
  const work = fc.constantFrom(...Object.keys(works))
  await fc.assert(
    fc.asyncProperty(piece, work, (repeated, name) =>
      isLinear((size) => works[name]?.(textOf(repeated, size)), 32 * 1024),
    ),
    { numRuns: 25 },
  )
})

test.each(['*', '| - |', '\u0301', '\u200b', '> ', '1'])(
  'nine megabytes of %j are read without running out of memory',
  (piece) => {
    const { text } = sourceOf(piece.repeat(9_000_000 / piece.length), 'a.md').read
    searchTextOf(text, { from: 0, to: text.length })
    for (const { drafting } of Object.values(languages)) findBody(text, drafting)
  },
)
