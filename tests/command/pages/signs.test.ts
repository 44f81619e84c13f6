import { type Brief, type Image, renderBrief } from '@briefing-kit/briefing'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { fields, pipe, withText } from '../enlarged.ts'

const images = new Map<string, Image>([
  ['pipe.svg', { format: 'svg', bytes: Buffer.from(pipe), width: 60, height: 20 }],
])

/** Pages as they are copied or read out, with nothing between lines; where their links lead; and the faces they are in. */
const heard = async (content: object): Promise<{ text: string; addresses: string[]; faces: string[] }> => {
  const task = getDocument({
    data: await renderBrief(content as Brief, { images }),
    verbosity: 0,
    fontExtraProperties: true,
  })
  const pdf = await task.promise
  let text = ''
  const addresses: string[] = []
  const faces = new Set<string>()
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    for (const [index, operator] of fnArray.entries()) {
      if (operator === OPS.setFont) faces.add(nameOf(page.commonObjs.get(argsArray[index][0])))
      if (operator !== OPS.showText) continue
      for (const glyph of argsArray[index][0] as ({ unicode: string } | number)[])
        if (typeof glyph === 'object') text += glyph.unicode
    }
    for (const { unsafeUrl } of await page.getAnnotations()) if (unsafeUrl) addresses.push(unsafeUrl)
  }
  await task.destroy()
  return { text: text.replace(/\s+/g, ' '), addresses, faces: [...faces] }
}

/** The family of an embedded face, without the tag of its subset and its weight. */
const nameOf = ({ name }: { name: string }): string => name.replace(/^[A-Z]{6}\+|-\w+$/g, '')

/** Words of others, which stay as they are in their source but for the marks around and in them. */
const quoted = ['quotation', 'original of a quotation', 'pull quote']

const text = (md: string) => ({ lang: 'en', title: 'Tanks', blocks: [{ type: 'text', md }] })

const builds = new Map<string, ReturnType<typeof heard>>()

/** A brief with white space and marks in one of its fields, built once. */
const heardIn = (field: string): ReturnType<typeof heard> => {
  const feed = field === 'heading' || !fields[field]?.around ? '\n' : ' '
  const made = builds.get(field) ?? heard(withText(field, `갑을\t병정${feed}무기 물 -- 길...`))
  builds.set(field, made)
  return made
}

describe('signs: white space and signs arrive', () => {
  it.each(Object.keys(fields))('a tab and a line feed are spaces: %s', async (field) => {
    expect((await heardIn(field)).text).toContain('갑을 병정 무기')
  })

  it.each([
    'A tank of 2*3*4 m holds 24',
    'V=a*b*c and (a+b)*c*(d+e)',
    '부피는 가로*세로*높이',
    '2024. 5. 1. 회의를 열었다',
    '5. 1. 회의를 열었다',
    '0.12** and 0.34**, ** p < 0.01',
    'Between 10~20~30 and [1] [x] ^2',
    '| 12 | 34 |',
  ])('a text keeps its signs: %s', async (md) => expect((await heard(text(md))).text).toContain(md))

  it('a list begins with a date and keeps it', async () =>
    expect((await heard(text('1. 2024. 5. 1. 회의\n2. 2024. 6. 1. 회의'))).text).toMatch(
      /1\. ?2024\. 5\. 1\. 회의 ?2\. ?2024\. 6\. 1\. 회의/,
    ))

  it('addresses in any script lead somewhere, in ASCII', async () => {
    const md = '[a](https://example.org/물/값#표) [b](<https://example.org/a b?c=d e>) [c](mailto:물@한빛.kr) [@s]'
    const sources = { s: { title: 'Law', URL: 'https://한빛.kr/법령/보건 의료' } }
    expect((await heard({ ...text(md), sources })).addresses).toEqual([
      'https://example.org/%EB%AC%BC/%EA%B0%92#%ED%91%9C',
      'https://example.org/a%20b?c=d%20e',
      'mailto:%EB%AC%BC@xn--xx3br43b.kr',
      'https://xn--xx3br43b.kr/%EB%B2%95%EB%A0%B9/%EB%B3%B4%EA%B1%B4%20%EC%9D%98%EB%A3%8C',
    ])
  })
})

describe('marks of typography: own words are set, words of others stay', () => {
  it.each(Object.keys(fields))('%s', async (field) => {
    const set = quoted.includes(field) ? '물 -- 길...' : '물 — 길…'
    expect((await heardIn(field)).text).toContain(set)
  })

  it('a pair of marks holds emphasis, addresses and inches are copied as they are, and all can be turned off', async () => {
    const md = `"it's *so*" -- "**yes**", <https://example.org/it's--a...b>, 5'10" [@s]`
    const brief = { ...text(md), sources: { s: { title: `"L'eau" -- été`, language: 'fr', publisher: "O'Neil" } } }
    const set = (await heard(brief)).text
    expect(set).toContain(`“it’s so” – “yes”, https://example.org/it's--a...b, 5'10"`)
    expect(set).toContain(`"L'eau" -- été`)
    const typed = (await heard({ ...brief, houseStyle: { marks: 'typed' } })).text
    expect(typed).toContain(`"it's so" -- "yes", https://example.org/it's--a...b, 5'10"`)
  })
})

describe('characters', () => {
  it.each([
    ['Vietnamese, Cyrillic, Greek', 'Nước là nguồn sống; вода и жизнь; νερό, ὕδωρ', []],
    ['marks of Korean offices', '∼ ∙ ◈ ▸ ❍ ☐ ✔ ㎍ ≒ △ ⅔', ['NotoSans', 'NotoSansMath', 'NotoSansSymbols2']],
    ['simplified Chinese', '这个问题的水资源', ['NotoSansSC']],
    ['traditional Chinese', '這個問題與臺灣', []],
    ['Japanese', '気温と実験', ['NotoSansJP']],
    ['rare characters', '㐁龘龖鿋'.slice(1), ['NotoSansSC']],
  ])('%s arrive', async (_, words, faces) => {
    const page = await heard(text(words))
    expect(page.text).toContain(words)
    expect(page.faces).toEqual(expect.arrayContaining(faces))
  })

  it.each([
    ['zh-Hans', 'NotoSansSC'],
    ['zh-Hant-TW', 'NotoSansTC'],
    ['ja', 'NotoSansJP'],
  ])('characters that languages share are in the face of the language: %s', async (lang, face) => {
    const quote = { type: 'quote', parts: [{ text: 'Water first' }], original: { lang, parts: ['直今水'] } }
    const { faces } = await heard({ lang: 'en', title: 'Water', blocks: [quote] })
    expect(faces).toContain(face)
    expect(faces.join()).not.toContain('NotoSansKR')
  })
})
