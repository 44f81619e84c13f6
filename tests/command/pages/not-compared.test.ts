import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linesOf } from '../../pdf/layout.ts'
import { readPdf } from '../../pdf/read-pdf.ts'
import { openPdf } from '../../pdf-ua/file/open.ts'
import { briefing, emptyFolder } from '../run.ts'

interface Words {
  text: string
  speaker: string
  /** Two parts of the speech that are cut out of their sentences, and one that is whole. */
  parts: readonly [string, string, string]
  figure: string
  unit: string
  label: string
  event: readonly [string, string]
}

const korean: Words = {
  text: '강하늘 장관은 11일 “관을 바꾸고, 요금은 두겠습니다. 물은 모두의 것입니다. 곧 시작하고, 더 알리겠습니다”라고 말했다. 시는 2일 관을 바꾸었다. 물은 320만 톤이다.',
  speaker: '강하늘',
  parts: ['요금은 두겠습니다.', '곧 시작하고', '물은 모두의 것입니다.'],
  figure: '320만 톤',
  unit: '톤',
  label: '물',
  event: ['관을 바꾸었다', '시는 2일 관을 바꾸었다'],
}

const english: Words = {
  text: 'On June 11, Mary Jones said: “We change the mains, and bills stay. Water is for all. We begin soon, and we report.” The town changed a main on June 2. It used 3,200,000 tonnes of water.',
  speaker: 'Mary Jones',
  parts: ['bills stay.', 'We begin soon', 'Water is for all.'],
  figure: '3,200,000 tonnes',
  unit: 'tonnes',
  label: 'Water',
  event: ['A main was changed', 'The town changed a main on June 2.'],
}

const sourced = ({ text }: Words) => ({
  title: 'a',
  issued: '2025-06-12',
  file: 'a.txt',
  sha256: createHash('sha256').update(text).digest('hex'),
})

const briefOf = (lang: string, words: Words) => {
  const { parts, figure, unit, label, event, speaker } = words
  const at = (exact: string) => ({ source: 'a', exact })
  const quote = (...said: object[]) => ({ type: 'quote', speaker: 'one', date: '2025-06-11', parts: said })
  const shared = { value: 3_200_000, unit, at: at(figure) }
  return {
    lang,
    title: 'x',
    sources: { a: sourced(words) },
    people: { one: { name: speaker } },
    blocks: [
      quote(at(parts[0])),
      quote(at(parts[0]), at(parts[1])),
      quote(at(parts[1])),
      quote(at(parts[2])),
      { ...quote({ text: 'typed' }), original: { lang: 'fr', parts: ['tapé'] } },
      {
        type: 'stats',
        items: [
          { ...shared, label },
          { ...shared, label, delta: { value: 7, unit: '%', direction: 'up', label: 'more' } },
          { label: 'unanchored', value: 9, unit: '%' },
        ],
      },
      {
        type: 'timeline',
        items: [
          { date: '2025-06-02', text: event[0], at: [at(event[1])] },
          { date: '2025-06-05', text: 'unseen' },
        ],
      },
    ],
  }
}

const pagesOf = async (lang: string, words: Words) => {
  const folder = await emptyFolder()
  const [file, output] = [join(folder, 'a.brief.yaml'), join(folder, 'a.pdf')]
  await writeFile(join(folder, 'a.txt'), words.text)
  await writeFile(file, JSON.stringify(briefOf(lang, words)))
  expect(await briefing(['build', file, '-o', output])).toMatchObject({ code: 0, stderr: '' })
  const { pages } = await readPdf(output)
  const lines = pages.flatMap((page) => linesOf(page)).map((line) => line.replaceAll('\u00a0', ' '))
  const verified = await briefing(['verify', output, '--brief', file])
  expect(verified.code, verified.stderr).toBe(0)
  const pdf = await openPdf(new Uint8Array(await readFile(output)))
  const links = pdf.elements.filter(({ role }) => role === 'Link').map(({ value }) => value.get('Alt').text)
  return { text: lines.join('\n'), links }
}

test.each([
  ['ko', korean, '인용·수치·날짜 10건 가운데 6건을 출처의 원문과 대조해 확인했다. * 표시는 대조하지 않은 것이다.'],
  [
    'en',
    english,
    '6 of 10 quotations, figures and dates were compared with their sources and stand there. What is marked * was not.',
  ],
] as const)('evidence: what was not compared is marked, heard and out of the count: %s', async (lang, words, line) => {
  const { text, links } = await pagesOf(lang, words)
  expect(text.replace(/\s+/g, ' ')).toContain(line.slice(0, 40))
  expect(text).toMatch(/unanchored\s?\*/)
  expect(text).toMatch(/more\s?1?\s?\*/)
  expect(text).toMatch(/unseen\s?\*/)
  expect(text).not.toMatch(new RegExp(`${words.label}\\s?1?\\s?\\*`))
  // The quotation and its original words.
  expect(text.match(/\*/g)).toHaveLength(6)
  const heard = lang === 'ko' ? '출처와 대조하지 않음' : 'not compared with its source'
  expect(links.filter((link) => link === heard)).toHaveLength(5)
  // A part that is cut out of its sentence shows it, but not beside a gap.
  const [first, second] = words.parts
  expect(text).toContain(`“… ${first}”`)
  expect(text).toContain(`“${second} …”`)
  expect(text).toContain(`“${words.parts[2]}”`)
  expect(text.match(/\[…\]/g)).toHaveLength(1)
})
