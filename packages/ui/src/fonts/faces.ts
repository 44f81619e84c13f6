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
