import { covers } from '@briefing-kit/ui/faces'
import type { Random } from './random.ts'

const between = (random: Random, first: number, last: number): string => String.fromCodePoint(random.int(first, last))

/** Words that are common in Korean and English briefs. */
const usual: ((random: Random) => string)[] = [
  (random) => random.list(random.int(1, 6), () => between(random, 0xac00, 0xd7a3)).join(''),
  (random) => random.list(random.int(1, 6), () => between(random, 0xac00, 0xd7a3)).join(''),
  (random) => random.list(random.int(1, 12), () => between(random, 0x61, 0x7a)).join(''),
  (random) =>
    random.pick([
      '물을',
      '(가)',
      '「협약」을',
      'R&D',
      '3.5배',
      '100조',
      '원',
      '물·전기',
      '5월',
      '26일',
      'fi',
      '12%',
      'EU와',
    ]),
  (random) =>
    random.pick(['said', 'The', 'agreement', '2025,', 'minister', 'won’t', 'co-operate', 'per cent.', '(see)']),
  (random) => String(random.int(0, 99_999)),
]

const marks = ['“', '”', '‘', '’', '"', "'", '「', '」', '『', '』', '«', '»', '‹', '›', '…', '—', '–', '·', '〈', '〉']
const spaces = [
  '\u00a0',
  '\u3000',
  '\t',
  '\n',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u2009',
  '\ufeff',
  '\v',
  '\f',
  '  ',
]

/** Characters that are rare in briefs, or that no brief may hold. */
const unusual: ((random: Random) => string)[] = [
  (random) => random.pick(marks),
  (random) => random.pick(spaces),
  // Ideographs, Kana, jamo, letters of other scripts, those that are set from right to left.
  (random) => between(random, 0x4e00, 0x9fff),
  (random) => between(random, 0x3040, 0x30ff),
  (random) => random.list(3, () => between(random, 0x1100, 0x11ff)).join(''),
  (random) => between(random, 0x370, 0x5ff),
  (random) => random.list(3, () => between(random, 0x627, 0x64a)).join(''),
  (random) => random.list(3, () => between(random, 0xe01, 0xe2e)).join(''),
  (random) => between(random, 0xc0, 0x24f),
  // Marks on letters, one and many; letters and syllables taken apart.
  (random) => `e${random.list(random.int(1, 4), () => between(random, 0x300, 0x36f)).join('')}`,
  (random) => `a${random.list(random.int(20, 200), () => between(random, 0x300, 0x36f)).join('')}`,
  (random) => between(random, 0xac00, 0xd7a3).normalize('NFD'),
  // Symbols, circled and full-width forms, pictures of more than one character.
  (random) => between(random, 0x2190, 0x27bf),
  (random) => between(random, 0x3200, 0x33ff),
  (random) => between(random, 0xff01, 0xffee),
  (random) => random.pick(['😀', '👩‍👩‍👧', '🇰🇷', '👍🏽', '1️⃣', '❤️', '𝒳', '𠀋', '🫠']),
  // Invisible characters: marks of direction, joiners, variation selectors, tags, controls, private use, noncharacters.
  (random) => random.pick(['\u202e', '\u202d', '\u2066', '\u2069', '\u200e', '\u200f', '\u061c']),
  (random) => random.pick(['\u200c', '\u200d', '\u2060', '\u00ad', '\ufe0f', '\u180e', '\u034f', '\u{e0041}']),
  (random) => between(random, 0x1, 0x1f),
  (random) =>
    random.pick(['\u007f', '\u0085', '\u009b', '\ufffd', '\ufffe', '\uffff', '\ue000', '\u{10ffff}', '\u{1fffe}']),
  (random) => random.pick(['\ud800', '\udfff', '\udc00\ud800', 'a\ud83d']),
  // Texts that have a meaning in JavaScript, YAML, templates, XML, PDF or a workflow of GitHub.
  (random) =>
    random.pick([
      '__proto__',
      'constructor',
      'toString',
      'null',
      'true',
      '~',
      '---',
      '{{x}}',
      '$(x)',
      '%s',
      '%n',
      '\\',
      '\\n',
    ]),
  (random) =>
    random.pick([
      '</x:xmpmeta>',
      ']]>',
      '<!--',
      '-->',
      '&amp;',
      '&#0;',
      ') Tj',
      '(((',
      '>>',
      'endstream',
      '::error::x',
    ]),
  (random) => random.list(random.int(30, 300), () => between(random, 0x61, 0x7a)).join(''),
  (random) => random.list(random.int(30, 200), () => between(random, 0xac00, 0xd7a3)).join(''),
]

/** All that our fonts can print: a text of it has to come out right, however odd it is. */
const printable = Array.from({ length: 0x20000 }, (_, code) => code).filter(
  (code) => code > 0x20 && !(code >= 0x7f && code < 0xa0) && covers(code),
)

/** How odd a text may be: from 0, as briefs are, to 1. */
export type Oddness = number

export const word = (random: Random, oddness: Oddness): string =>
  random.chance(oddness)
    ? random.pick(unusual)(random)
    : random.chance(0.03)
      ? random.list(random.int(1, 3), () => String.fromCodePoint(random.pick(printable))).join('')
      : random.pick(usual)(random)

export const words = (random: Random, most: number, oddness: Oddness): string =>
  random
    .list(random.int(1, Math.max(1, most)), () => word(random, oddness))
    .reduce((text, one) => text + (random.chance(0.85) ? ' ' : '') + one)

const numberTexts = [
  '0',
  '-0',
  '1',
  '-1',
  '0.1',
  '1e3',
  '1E400',
  '-1e-400',
  '0x1F',
  '0o17',
  '1_000',
  '.5',
  '5.',
  '+3',
  '٣',
  '１２',
]

/** A number as somebody may type it, also as what is none. */
export const numberText = (random: Random): string => random.pick(numberTexts)

const numbers = [0, -0, 1, -1, 3, 12, 0.1, 0.30000000000000004, 99.995, 1e3, 1e4, 99_999_999, 1e8, 1.24e12, 1e16, 1e20]
const extremes = [
  1e21,
  1e22,
  1e100,
  1e308,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  1e-7,
  1e-300,
  -1e15,
  -Number.MAX_VALUE,
  2 ** 31,
  2 ** 53,
  2 ** 53 + 2,
]

export const number = (random: Random, oddness: Oddness): number =>
  random.chance(oddness)
    ? random.pick(extremes)
    : random.chance(0.5)
      ? random.pick(numbers)
      : random.int(-1_000_000, 1_000_000) / random.pick([1, 1, 10, 1000, 7])

const dates = [
  '2025',
  '2025-06',
  '2025-06-12',
  '2025-06-12/2025-07-01',
  '2025-06/2025-08',
  '2024-02-29',
  '2025?',
  '2025-06~',
  '2025-06-12%',
]
const oddDates = [
  '../2025', '2025/..', '2025/', '/2025', '201X', '20XX', '2025-XX', '2025-21', '2025-24', '0000', '-0044', '0001-01-01', '9999-12-31', 'Y17000',
  '2025-02-30', '2025-13', '2025-00-00', '2025-6-1', '12/6/2025', '2025-06-12T10:00:00Z', '2025-06-12/2024-01-01', '2025년 6월', 'today', '20250612',
  '２０２５', '2025-06-12/2025-06-12', '[1667,1668]', '{1960}', '2025-06-12 ', '1900-02-29', '99999-01-01', '1e3', '-',
] // biome-ignore format: one to a line is a page

export const date = (random: Random, oddness: Oddness): string => {
  if (random.chance(oddness)) return random.pick(oddDates)
  if (random.chance(0.3)) return random.pick(dates)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${random.int(1950, 2040)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`
  return day.slice(0, random.pick([4, 7, 10]))
}

const addresses = [
  'https://example.org/',
  'http://example.org/a?b=c&d=e#f',
  'https://xn--9t4b11yi5a.example/',
  'https://예시.example/물',
]
const oddAddresses = [
  'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//example.org', 'https://', 'https://a b', 'https://example.org/😀', 'mailto:a@example.org',
  'https://example.org/(a)', 'https://user:pw@example.org:99999/', 'HTTPS://EXAMPLE.ORG', 'https://[::1]/', 'https://example.org/%00', 'https://example.org/\u202e',
] // biome-ignore format: one to a line is a page

export const address = (random: Random, oddness: Oddness): string =>
  random.pick(random.chance(oddness) ? oddAddresses : addresses)
