import { type Brief, type Image, renderBrief } from '@briefing-kit/briefing'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { fields, pipe, withText } from '../enlarged.ts'

const images = new Map<string, Image>([
  ['pipe.svg', { format: 'svg', bytes: Buffer.from(pipe), width: 60, height: 20 }],
])

/** A text as it is copied or read out: the characters of the pages one after another, with nothing between lines. */
const heard = async (content: object): Promise<{ text: string; addresses: string[] }> => {
  const task = getDocument({ data: await renderBrief(content as Brief, { images }), verbosity: 0 })
  const pdf = await task.promise
  let text = ''
  const addresses: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    for (const [index, operator] of fnArray.entries()) {
      if (operator !== OPS.showText) continue
      for (const glyph of argsArray[index][0] as ({ unicode: string } | number)[])
        if (typeof glyph === 'object') text += glyph.unicode
    }
    for (const { unsafeUrl } of await page.getAnnotations()) if (unsafeUrl) addresses.push(unsafeUrl)
  }
  await task.destroy()
  return { text: text.replace(/\s+/g, ' '), addresses }
}

const text = (md: string) => ({ lang: 'en', title: 'Tanks', blocks: [{ type: 'text', md }] })

describe('signs: white space and signs arrive', () => {
  it.each(Object.keys(fields))('a tab and a line feed are spaces: %s', async (field) => {
    const feed = field === 'heading' || !fields[field]?.around ? '\n' : ' '
    expect((await heard(withText(field, `갑을\t병정${feed}무기`))).text).toContain('갑을 병정 무기')
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
