import coverage from '../../dist/fonts/coverage.json' with { type: 'json' }

/** A face that ships with the package. Licence: SIL Open Font License 1.1, beside the files. */
export interface Face {
  family: string
  weight: 400 | 500 | 600 | 700
  /** File name, for those who serve the files themselves. */
  file: string
  /** Where the package has the file. */
  url: URL
}

// Each address is written out, so that bundlers see the files and take them along.
/** The faces a brief is set in: Pretendard, and Noto Sans KR for what Pretendard lacks (hanja, ㉮ …). */
export const faces: readonly Face[] = [
  {
    family: 'Pretendard',
    weight: 400,
    file: 'Pretendard-Regular.ttf',
    url: new URL('../fonts/Pretendard-Regular.ttf', import.meta.url),
  },
  {
    family: 'Pretendard',
    weight: 500,
    file: 'Pretendard-Medium.ttf',
    url: new URL('../fonts/Pretendard-Medium.ttf', import.meta.url),
  },
  {
    family: 'Pretendard',
    weight: 600,
    file: 'Pretendard-SemiBold.ttf',
    url: new URL('../fonts/Pretendard-SemiBold.ttf', import.meta.url),
  },
  {
    family: 'Pretendard',
    weight: 700,
    file: 'Pretendard-Bold.ttf',
    url: new URL('../fonts/Pretendard-Bold.ttf', import.meta.url),
  },
  {
    family: 'Noto Sans KR',
    weight: 400,
    file: 'NotoSansKR-Regular-rest.ttf',
    url: new URL('../fonts/NotoSansKR-Regular-rest.ttf', import.meta.url),
  },
  {
    family: 'Noto Sans KR',
    weight: 700,
    file: 'NotoSansKR-Bold-rest.ttf',
    url: new URL('../fonts/NotoSansKR-Bold-rest.ttf', import.meta.url),
  },
]

/**
 * Faces for what the others lack, in the order in which they are asked: rare letters, signs, Chinese and Japanese. Their
 * files are opened when a character needs them.
 */
export const fallbackFaces: readonly Face[] = [
  {
    family: 'Noto Sans',
    weight: 400,
    file: 'NotoSans-Regular-rest.ttf',
    url: new URL('../fonts/NotoSans-Regular-rest.ttf', import.meta.url),
  },
  {
    family: 'Noto Sans',
    weight: 700,
    file: 'NotoSans-Bold-rest.ttf',
    url: new URL('../fonts/NotoSans-Bold-rest.ttf', import.meta.url),
  },
  {
    family: 'Noto Sans Math',
    weight: 400,
    file: 'NotoSansMath-Regular-rest.ttf',
    url: new URL('../fonts/NotoSansMath-Regular-rest.ttf', import.meta.url),
  },
  {
    family: 'Noto Sans Symbols 2',
    weight: 400,
    file: 'NotoSansSymbols2-Regular-rest.ttf',
    url: new URL('../fonts/NotoSansSymbols2-Regular-rest.ttf', import.meta.url),
  },
  {
    family: 'Noto Sans SC',
    weight: 400,
    file: 'NotoSansSC-Regular-part.ttf',
    url: new URL('../fonts/NotoSansSC-Regular-part.ttf', import.meta.url),
  },
  {
    family: 'Noto Sans TC',
    weight: 400,
    file: 'NotoSansTC-Regular-part.ttf',
    url: new URL('../fonts/NotoSansTC-Regular-part.ttf', import.meta.url),
  },
  {
    family: 'Noto Sans JP',
    weight: 400,
    file: 'NotoSansJP-Regular-part.ttf',
    url: new URL('../fonts/NotoSansJP-Regular-part.ttf', import.meta.url),
  },
  {
    family: 'Noto Sans SC Rare',
    weight: 400,
    file: 'NotoSansSC-Regular-rare.ttf',
    url: new URL('../fonts/NotoSansSC-Regular-rare.ttf', import.meta.url),
  },
]

const ranges = coverage as [number, number][]

/** A cache of what was looked up in the first plane: 1 is in a face, 2 is in none. */
const lookedUp = new Uint8Array(0x10000)

/** Whether one of the faces, or of those to fall back on, has a glyph for a Unicode code point. */
export const covers = (codePoint: number): boolean => {
  const known = lookedUp[codePoint]
  if (known) return known === 1
  const found = isInRanges(codePoint)
  if (codePoint < lookedUp.length) lookedUp[codePoint] = found ? 1 : 2
  return found
}

const isInRanges = (codePoint: number): boolean => {
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
