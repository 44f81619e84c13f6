import { Font } from '@react-pdf/renderer'
import coverage from '../../dist/fonts/coverage.json' with { type: 'json' }

/** A face that ships with the package. Licence: SIL Open Font License 1.1, beside the files. */
export interface Face {
  family: string
  weight: 400 | 500 | 600 | 700
  /** File name inside `dist/fonts`. */
  file: string
}

/** The faces a brief is set in: Pretendard, and Noto Sans KR for what Pretendard lacks (hanja, ㉮ …). */
export const faces: readonly Face[] = [
  { family: 'Pretendard', weight: 400, file: 'Pretendard-Regular.ttf' },
  { family: 'Pretendard', weight: 500, file: 'Pretendard-Medium.ttf' },
  { family: 'Pretendard', weight: 600, file: 'Pretendard-SemiBold.ttf' },
  { family: 'Pretendard', weight: 700, file: 'Pretendard-Bold.ttf' },
  { family: 'Noto Sans KR', weight: 400, file: 'NotoSansKR-Regular-rest.ttf' },
  { family: 'Noto Sans KR', weight: 700, file: 'NotoSansKR-Bold-rest.ttf' },
]

export interface FontOptions {
  /** Folder or URL that holds the files, with a slash at its end. Default: where the package has them. */
  from?: string
}

/** Where the package's own font files are: a path in Node, a URL in a browser. */
const ownFolder = (): string => {
  const url = new URL('../fonts/', import.meta.url)
  if (url.protocol !== 'file:') return url.href
  return decodeURIComponent(url.pathname).replace(/^\/([A-Za-z]:)/, '$1')
}

/**
 * Makes the faces known to react-pdf. Call it once before rendering, in Node or in a browser; calling it again does
 * nothing. The files are read when a document first needs them.
 */
export const registerFonts = ({ from = ownFolder() }: FontOptions = {}): void => {
  const known = new Set(Font.getRegisteredFontFamilies())
  for (const family of new Set(faces.map((face) => face.family))) {
    if (known.has(family)) continue
    const fonts = faces
      .filter((face) => face.family === family)
      .map(({ weight, file }) => ({ src: from + file, fontWeight: weight }))
    Font.register({ family, fonts })
    for (const source of Font.getRegisteredFonts()[family]?.sources ?? []) {
      const load = source._load.bind(source)
      source._load = () => load().then(() => meetParts(source.data))
    }
  }
}

/** Behind these stand Hangul and Han, which are part of no other character. */
const lastPart = 0x3130

/**
 * fontkit keeps a glyph as it first met it. Met as a part of another (“ is made of two ‘) it has no character, and has
 * none in any later document of the process, whose text then reads wrong. So each is met as its own character first.
 */
const meetParts = (font: { characterSet: number[]; glyphForCodePoint(point: number): unknown } | null): void => {
  for (const point of font?.characterSet ?? []) if (point < lastPart) font?.glyphForCodePoint(point)
}

const ranges = coverage as [number, number][]

/** Whether one of the faces has a glyph for a Unicode code point. */
export const covers = (codePoint: number): boolean => {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = ranges[middle] as [number, number]
    if (codePoint < first) high = middle - 1
    else if (codePoint > last) low = middle + 1
    else return true
  }
  return false
}
