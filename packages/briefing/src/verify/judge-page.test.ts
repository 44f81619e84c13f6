import { describe, expect, test } from 'vitest'
import { ToUnicodeMap } from '../readback/character-map'
import { readContent } from '../readback/content'
import { Font } from '../readback/font'
import { faultsOf } from './judge-page'

const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))

const map = new ToUnicodeMap(
  bytes('begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <0020> endbfrange'),
)
/** Every character is half an em wide. */
const font = new Font(map, [0, 255, 500])

/** A `g` reaches below the baseline, a `B` above a capital; other letters have no ink that anybody knows. */
const inked = new Font(map, [0, 255, 500], (code) =>
  code === 0x67
    ? { left: 0, right: 500, bottom: -250, top: 500 }
    : code === 0x42
      ? { left: 0, right: 500, bottom: 0, top: 1000 }
      : undefined,
)

/** The faults of the second page of A4 with this content. */
const faults = (content: string, { opacity = 1, page = 1 } = {}): [string, string][] => {
  const fonts: Record<string, Font> = { F: font, G: inked }
  const read = readContent(bytes(content), {
    font: (name) => fonts[name],
    opacity: () => opacity,
    object: () => 'image',
  })
  return faultsOf({ width: 595.28, height: 841.89, ...read }, page).map(({ code, message }) => [code, message])
}

const text = (words: string, x: number, y: number, size = 10): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET`

const picture = (content: string, area = '100 300 200 100'): string => `q ${area} re W n ${content} Q`

describe('judge-page: the body of a page', () => {
  test('holds rules, areas and pictures, and so does its furniture', () => {
    expect(faults('56 100 m 539 100 l S 56 64 483 699 re f')).toEqual([])
    expect(faults('56 20 483 20 re f 56 770 m 539 770 l S')).toEqual([])
    expect(faults('q 483 0 0 690 56 70 cm /X Do Q')).toEqual([])
    expect(faults('56 770 483 30 re f', { page: 0 })).toEqual([])
  })

  test.each([
    ['56 100 m 560 100 l S', 'a rule reaches 22 pt beyond the right edge'],
    ['30 100 m 200 100 l S', 'a rule reaches 27 pt beyond the left edge'],
    ['182 57 m 182 90 l S', 'a rule reaches 8 pt beyond the bottom edge'],
    ['56 -300 483 700 re f', 'an area reaches 364 pt beyond the bottom edge'],
    ['56 30 483 20 re f', 'an area reaches 34 pt beyond the bottom edge'],
    ['56 600 483 180 re f', 'an area reaches 17 pt beyond the top edge'],
    ['q 483 0 0 900 56 -400 cm 0 0 1 1 re W n /X Do Q', 'a picture reaches 464 pt beyond the bottom edge'],
    [picture('0 0 900 900 re f', '400 300 200 100'), 'a picture reaches 61 pt beyond the right edge'],
  ])('is left by %s', (content, message) => {
    expect(faults(content)).toEqual([['outside-body', `${message} of the page's body`]])
  })

  test('is cut by a clip: nothing outside of it is seen', () => {
    expect(faults(picture('-900 0 2000 900 re f'))).toEqual([])
  })
})

describe('judge-page: one thing over another', () => {
  test('text over text is a fault, lines and words beside one another are none', () => {
    const line = text('water', 100, 500)
    expect(faults(`${line} ${text('again', 110, 503)}`)).toEqual([
      ['overlapping-content', '“again” is printed over “water”'],
    ])
    expect(faults(`${line} ${text('below', 100, 490)} ${text('beside', 125, 500)}`)).toEqual([])
    expect(faults(`${line} ${text('1', 124.5, 504, 6)}`)).toEqual([])
  })

  test('the texts of one picture are left to its author, another one must not reach into it', () => {
    const labels = picture(`${text('three', 120, 350)} ${text('four', 122, 351)}`)
    expect(faults(labels)).toEqual([])
    expect(faults(`${labels} ${text('outside', 122, 351)}`)).toMatchObject([
      ['overlapping-content', '“outside” is printed over “three”'],
      ['overlapping-content', '“outside” is printed over “four”'],
    ])
  })

  test('an area may lie under words, never on them', () => {
    const area = '.9 g 90 490 200 30 re f 0 g'
    expect(faults(`${area} ${text('water', 100, 500)}`)).toEqual([])
    expect(faults(`${text('water', 100, 500)} ${area}`)).toEqual([['overlapping-content', 'an area covers “water”']])
  })

  test('a picture is apart from words, whichever is drawn first', () => {
    const covered = [['overlapping-content', 'a picture covers “water”']]
    const bars = picture('.9 g 100 300 200 100 re f 0 g')
    expect(faults(`${bars} ${text('water', 90, 350)}`)).toEqual(covered)
    expect(faults(`${text('water', 90, 350)} ${picture('q 200 0 0 100 100 300 cm /X Do Q')}`)).toEqual(covered)
    expect(faults(`${bars} ${text('water', 70, 350)} ${text('water', 100, 402)}`)).toEqual([])
  })

  test('a rule runs under words or beside them, never through them', () => {
    const word = text('water', 100, 500)
    expect(faults(`${word} 56 498 m 539 498 l S 99 480 m 99 520 l S`)).toEqual([])
    const through = [['overlapping-content', 'a rule runs through “water”']]
    expect(faults(`${word} 56 503 m 539 503 l S`)).toEqual(through)
    expect(faults(`${word} 110 480 m 110 520 l S`)).toEqual(through)
    // A frame around words is no rule.
    expect(faults(`${word} 90 490 m 190 490 l 190 520 l 90 520 l h S`)).toEqual([])
    // Words that are struck out are so on purpose.
    expect(faults(`/P <</MCID 1>> BDC ${word} 100 503 m 125 503 l S EMC`)).toEqual([])
  })
})

describe('judge-page: letters that reach beyond the bounds of their line', () => {
  const letters = (words: string, x: number, y: number) => text(words, x, y).replace('/F', '/G')
  const into = (one: string, other: string) => [
    ['overlapping-content', `letters of “${one}” and “${other}” reach into one another`],
  ]

  test('must not touch those of another line', () => {
    expect(faults(`${letters('agar', 100, 500)} ${letters('aaBa', 100, 489)}`)).toEqual([])
    expect(faults(`${letters('agar', 100, 500)} ${letters('aBa', 100, 489)}`)).toEqual(into('aBa', 'agar'))
    expect(faults(`${letters('agar', 100, 500)} ${letters('aBa', 100, 486)}`)).toEqual([])
    expect(faults(`q 2 0 0 2 -100 -500 cm ${letters('ag', 100, 500)} ${letters('aB', 100, 489)} Q`)).toEqual(
      into('aB', 'ag'),
    )
    expect(faults(picture(`${letters('g', 120, 350)} ${letters('B', 120, 340)}`))).toEqual([])
  })

  test('must not touch a rule, a picture or the edge of the body', () => {
    const line = `/P <</MCID 1>> BDC ${letters('Bag', 100, 500)} EMC`
    const rule = (y: number) => `.5 w 56 ${y} m 539 ${y} l S`
    expect(faults(`${line} ${rule(497)} ${rule(511)}`)).toEqual([])
    const through = [['overlapping-content', 'a rule runs through letters of “Bag”']]
    for (const y of [499, 508.5]) expect(faults(`${line} ${rule(y)}`)).toEqual(through)
    // The first reaches up only, so nothing of it is below.
    expect(faults(`/P <</MCID 1>> BDC ${letters('Bar', 100, 500)} EMC ${rule(499)}`)).toEqual([])
    const bars = picture('.9 g 100 300 200 100 re f 0 g')
    expect(faults(`${bars} ${letters('ag', 100, 401)}`)).toEqual([
      ['overlapping-content', 'a picture covers letters of “ag”'],
    ])
    expect(faults(`${bars} ${letters('aB', 100, 401)}`)).toEqual([])
    const beyond = [['outside-body', "letters of “ag” reach beyond the page's body"]]
    expect(faults(text('ag', 100, 66, 20).replace('/F', '/G'))).toEqual(beyond)
    expect(faults(text('aB', 100, 66, 20).replace('/F', '/G'))).toEqual([])
  })
})

describe('judge-page: text that can be read', () => {
  test('is at least so large', () => {
    expect(faults(text('water', 100, 500, 5))).toEqual([])
    expect(faults(text('water', 100, 500, 4.9))).toEqual([
      ['text-too-small', '“water” is printed at 4.9 pt, which nobody can read: it takes 5'],
    ])
    expect(faults(text('water', 100, 500, 0))).toMatchObject([['text-too-small', expect.any(String)]])
    expect(faults(`q .1 0 0 .1 0 0 cm ${text('water', 1000, 5000)} Q`)).toMatchObject([
      ['text-too-small', expect.stringContaining('at 1 pt')],
    ])
    expect(faults(picture(text('water', 120, 350, 4)))).toEqual([])
    expect(faults(picture(text('water', 120, 350, 3.9)))).toMatchObject([['text-too-small', expect.any(String)]])
  })

  test('differs enough from the paper, large text somewhat less', () => {
    expect(faults(`.46 g ${text('water', 100, 500)}`)).toEqual([])
    expect(faults(`.6 g ${text('water', 100, 500)}`)).toEqual([
      ['low-contrast', '“water” is printed in #999999 on #ffffff, a contrast of 2.8: it takes 4.5 to be read'],
    ])
    expect(faults(`.55 g ${text('water', 100, 500, 18)}`)).toEqual([])
    expect(faults(`1 g ${text('water', 100, 500, 30)}`)).toMatchObject([['low-contrast', expect.any(String)]])
    expect(faults(picture(`.6 g ${text('water', 120, 350)}`))).toEqual([])
    expect(faults(picture(`.9 g ${text('water', 120, 350)}`))).toMatchObject([['low-contrast', expect.any(String)]])
  })

  test('is judged by the area that it is on', () => {
    const on = (grey: number, area: string) => faults(`${grey} g ${area} f 1 g ${text('water', 100, 500)}`)
    expect(on(0.2, '90 490 200 30 re')).toEqual([])
    expect(on(0.8, '90 490 200 30 re')).toEqual([
      ['low-contrast', '“water” is printed in #ffffff on #cccccc, a contrast of 1.6: it takes 4.5 to be read'],
    ])
    // Half of it is on the paper; of a shape only the bounds are known.
    expect(on(0.2, '110 490 200 30 re')).toEqual([])
    expect(on(0.2, '90 490 m 300 490 l 300 520 l h')).toEqual([])
    expect(on(0.2, '90 590 200 30 re')).toMatchObject([['low-contrast', expect.any(String)]])
    expect(faults(`/Pattern cs /P1 scn 90 490 200 30 re f 1 g ${text('water', 100, 500)}`)).toEqual([])
  })

  test('is no shadow of itself', () => {
    expect(faults(`/G gs ${text('water', 100, 500)}`, { opacity: 0.8 })).toEqual([])
    expect(faults(`/G gs ${text('water', 100, 500)}`, { opacity: 0.3 })).toEqual([
      ['low-contrast', '“water” is printed in #b3b3b3 on #ffffff, a contrast of 2: it takes 4.5 to be read'],
    ])
    expect(faults(`3 Tr ${text('water', 100, 500)}`)).toMatchObject([['low-contrast', expect.any(String)]])
    // In a picture it is hidden on purpose.
    expect(faults(picture(`/G gs ${text('water', 120, 350)}`), { opacity: 0 })).toEqual([])
  })
})
