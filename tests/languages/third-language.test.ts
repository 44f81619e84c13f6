import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { emptyFolder } from '../command/run.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { libraryWith } from './with-language.ts'

type Library = typeof import('@briefing-kit/briefing') &
  typeof import('../../packages/briefing/src/evidence/draft/draft-brief.ts') &
  typeof import('../../packages/briefing/src/read-source.ts')

const library = await libraryWith<Library>('eo', fileURLToPath(new URL('eo/index.ts', import.meta.url)))

const source = `Gazetara komuniko de Lumurbo

La nova akvejo de Lumurbo malfermiĝos la 20-a de junio 2031, kaj la loĝantoj kunvenos en la salono.
La direktoro Maria Lumo diris: „La nova akvejo donos al ni pli da akvo ĉiutage.”
La akvejo donos 30,000 tunoj da akvo en ĉiu tago de la somero, diras la urbo.
`

const brief = (lang: string) => `lang: ${lang}
title: Akvo por Lumurbo
date: 2031-06-02
summary: [La akvejo donos pli da akvo., La loĝantoj kunvenos., La urbo pagos.]
sources:
  komuniko:
    title: Gazetara komuniko
    issued: 2031-06-01
    file: fonto.txt
    sha256: ${createHash('sha256').update(source).digest('hex')}
people:
  maria: { name: Maria Lumo }
blocks:
  - type: quote
    speaker: maria
    parts: [{ source: komuniko, exact: La nova akvejo donos al ni pli da akvo ĉiutage. }]
  - type: stats
    items: [{ value: 30000, unit: tunoj, label: akvo tage, at: { source: komuniko, exact: "30,000 tunoj da akvo" } }]
  - type: timeline
    items:
      - { date: 2031-06-20, text: La akvejo malfermiĝas., status: planned, at: [{ source: komuniko, exact: la 20-a de junio 2031 }] }
  - type: recommendations
    items: [{ text: Malfermu la akvejon, by: 2031-07 }]
`

const build = async (lang: string) => {
  const folder = await emptyFolder()
  writeFileSync(join(folder, 'fonto.txt'), source)
  const file = join(folder, 'akvo.brief.yaml')
  writeFileSync(file, brief(lang))
  const output = join(folder, 'akvo.pdf')
  return { output, result: await library.buildBrief(file, output) }
}

test('languages: a brief in a language of one folder more is proven, and its PDF says so in that language', async () => {
  const { output, result } = await build('eo')
  expect(result).toEqual({ built: true, diagnostics: [] })
  const { language, pages } = await readPdf(output)
  const text = pages
    .flatMap(({ runs }) => runs.map((run) => run.text))
    .join(' ')
    .replace(/\s+/g, ' ')
  expect(language).toBe('eo')
  expect(text).toContain('Komparitaj kun la fontoj: 1 el 1 citaĵoj, 1 el 1 nombroj, 1 el 1 datoj.')
  for (const word of ['Pruvoj', 'Fontoj', 'Ĉefaj mesaĝoj', 'planata', 'la 20-a de junio', '„La nova akvejo', '30,000'])
    expect(text).toContain(word)
  expect(text).not.toMatch(/\p{Script=Hangul}|Sources|Evidence|planned/u)
})

test('languages: one without a folder is an error at its place that lists those there are', async () => {
  const { result } = await build('fr')
  expect(result).toMatchObject({
    built: false,
    diagnostics: [
      { severity: 'error', line: 1, column: 7, hint: 'The language: ko, en or eo, or a tag of them, for example `ko`' },
    ],
  })
})

test('languages: a draft of a text in it has its headings and names it', async () => {
  const folder = await emptyFolder()
  const path = join(folder, 'fonto.txt')
  writeFileSync(path, source)
  const read = library.readSource(path)
  if ('message' in read) throw new Error(read.message)
  const yaml = library.draftBrief([{ id: 'fonto', file: 'fonto.txt', source: read }])
  expect(yaml).toContain('lang: eo')
  expect(yaml).toContain('text: Nombroj')
})
