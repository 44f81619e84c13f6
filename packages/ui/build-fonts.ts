/**
 * Puts the faces that a brief is set in into `dist/fonts`, from the npm packages that carry them, with their licences:
 * Pretendard as it is, and of each fallback face only the characters it is there for. Also writes `coverage.json`:
 * which characters all of them have, as ranges; and `fonts.css` for web pages.
 */
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))
const out = join(here, 'dist/fonts')

const pretendard = join(dirname(require.resolve('pretendard/package.json')), 'dist')
const kr = require.resolve('@expo-google-fonts/noto-sans-kr/package.json')
const latin = require.resolve('@expo-google-fonts/noto-sans/package.json')
const math = require.resolve('@expo-google-fonts/noto-sans-math/package.json')
const symbols = require.resolve('@expo-google-fonts/noto-sans-symbols-2/package.json')
const sc = require.resolve('@expo-google-fonts/noto-sans-sc/package.json')
const tc = require.resolve('@expo-google-fonts/noto-sans-tc/package.json')
const jp = require.resolve('@expo-google-fonts/noto-sans-jp/package.json')

const weights = { Regular: 400, Medium: 500, SemiBold: 600, Bold: 700 }
const faces = Object.keys(weights) as (keyof typeof weights)[]

const ranges = (points: Iterable<number>): [number, number][] => {
  const found: [number, number][] = []
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && point === last[1] + 1) last[1] = point
    else found.push([point, point])
  }
  return found
}

/** Every character a face has, but for controls and private use. */
const charactersOf = (bytes: Buffer): number[] =>
  (fontkit.create(bytes) as fontkit.Font).characterSet.filter(
    (point) => point >= 32 && !(point >= 0xe000 && point <= 0xf8ff),
  )

/** The Chinese characters of an older encoding of two bytes: those in everyday use where it comes from. */
const hanOf = (encoding: string, [firstLead, lastLead]: [number, number], firstTrail: number): Set<number> => {
  const decoder = new TextDecoder(encoding)
  const found = new Set<number>()
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    for (let trail = firstTrail; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (/^\p{Script=Han}$/u.test(character)) found.add(character.codePointAt(0) as number)
    }
  }
  return found
}

/** Punctuation, kana and wide forms, which each face of Chinese or Japanese draws in its own way. */
const isOfCjk = (point: number): boolean =>
  (point >= 0x3000 && point <= 0x312f) || (point >= 0x31a0 && point <= 0x31ff) || (point >= 0xff00 && point <= 0xffef)

/** Signs of text: emoji are not set, and neither are the letters of mathematics, which are no letters. */
const isSign = (point: number): boolean =>
  ((point >= 0x2000 && point <= 0x2bff) || (point >= 0x2e00 && point <= 0x2e5d)) &&
  /(?!\p{Emoji_Presentation}|\p{M}|\p{Cf})\p{Script=Common}/u.test(String.fromCodePoint(point))

const isUnified = (point: number): boolean => point >= 0x4e00 && point <= 0x9fff

interface Fallback {
  /** Its `package.json`. */
  package: string
  /** The file in the package, by the file that is made of it. */
  files: Record<string, string>
  /** Whether the face is to have a character; `known` are those that faces before it have. */
  takes(point: number, known: ReadonlySet<number>): boolean
}

const gb2312 = hanOf('gbk', [0xb0, 0xf7], 0xa1)
const jis = hanOf('euc-jp', [0xb0, 0xf4], 0xa1)
const big5 = hanOf('big5', [0xa4, 0xc6], 0x40)

/** In the order in which they are asked for a character that no face before has. */
const fallbacks: readonly Fallback[] = [
  {
    package: kr,
    files: {
      'NotoSansKR-Regular-rest.ttf': '400Regular/NotoSansKR_400Regular.ttf',
      'NotoSansKR-Bold-rest.ttf': '700Bold/NotoSansKR_700Bold.ttf',
    },
    takes: (point, known) => !known.has(point),
  },
  {
    package: latin,
    files: {
      'NotoSans-Regular-rest.ttf': '400Regular/NotoSans_400Regular.ttf',
      'NotoSans-Bold-rest.ttf': '700Bold/NotoSans_700Bold.ttf',
    },
    takes: (point, known) =>
      !known.has(point) &&
      /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{No}\p{Sc}]/u.test(String.fromCodePoint(point)),
  },
  {
    package: math,
    files: { 'NotoSansMath-Regular-rest.ttf': '400Regular/NotoSansMath_400Regular.ttf' },
    takes: (point, known) => !known.has(point) && isSign(point),
  },
  {
    package: symbols,
    files: { 'NotoSansSymbols2-Regular-rest.ttf': '400Regular/NotoSansSymbols2_400Regular.ttf' },
    takes: (point, known) => !known.has(point) && isSign(point),
  },
  {
    package: sc,
    files: { 'NotoSansSC-Regular-part.ttf': '400Regular/NotoSansSC_400Regular.ttf' },
    takes: (point) => gb2312.has(point) || isOfCjk(point),
  },
  {
    package: tc,
    files: { 'NotoSansTC-Regular-part.ttf': '400Regular/NotoSansTC_400Regular.ttf' },
    takes: (point) => big5.has(point) || isOfCjk(point),
  },
  {
    package: jp,
    files: { 'NotoSansJP-Regular-part.ttf': '400Regular/NotoSansJP_400Regular.ttf' },
    takes: (point) => jis.has(point) || isOfCjk(point),
  },
  {
    // Characters that are rare everywhere.
    package: sc,
    files: { 'NotoSansSC-Regular-rare.ttf': '400Regular/NotoSansSC_400Regular.ttf' },
    takes: (point, known) => !known.has(point) && isUnified(point),
  },
]

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const made = [...fallbacks.flatMap(({ files }) => Object.keys(files)), 'coverage.json'].map((file) => join(out, file))

await mkdir(out, { recursive: true })
if (!(await Promise.all(made.map(exists))).every(Boolean)) {
  for (const face of faces) {
    await copyFile(
      join(pretendard, `public/static/alternative/Pretendard-${face}.ttf`),
      join(out, `Pretendard-${face}.ttf`),
    )
  }
  const known = new Set(charactersOf(await readFile(join(out, 'Pretendard-Regular.ttf'))))
  for (const { package: manifest, files, takes } of fallbacks) {
    const taken = new Set<number>()
    for (const [file, path] of Object.entries(files)) {
      const bytes = await readFile(join(dirname(manifest), path))
      const points = charactersOf(bytes).filter((point) => takes(point, known))
      for (const point of points) taken.add(point)
      const text = points.map((point) => String.fromCodePoint(point)).join('')
      await writeFile(join(out, file), await subsetFont(bytes, text, { targetFormat: 'truetype' }))
    }
    for (const point of taken) known.add(point)
  }
  await copyFile(join(pretendard, 'LICENSE.txt'), join(out, 'Pretendard-LICENSE.txt'))
  await copyFile(join(dirname(kr), 'LICENSE_FONT'), join(out, 'NotoSansKR-LICENSE.txt'))
  await copyFile(join(dirname(latin), 'LICENSE_FONT'), join(out, 'NotoSans-LICENSE.txt'))
  await writeFile(join(out, 'coverage.json'), JSON.stringify(ranges(known)))
}

/** A page fetches a face when a text of it is set in it. */
const fontFace = (family: string, face: keyof typeof weights, file: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weights[face]};font-display:swap;src:url("./${file}")}\n`

await writeFile(
  join(out, 'fonts.css'),
  [
    ...faces.map((face) => fontFace('Pretendard', face, `Pretendard-${face}.ttf`)),
    ...(['Regular', 'Bold'] as const).map((face) => fontFace('Noto Sans KR', face, `NotoSansKR-${face}-rest.ttf`)),
  ].join(''),
)
