/** What one person found in ten texts: where it stands in the file (UTF-16), and what it is. No sentence of them. */
export interface Labels {
  file: string
  /** Whether the file lies in the repository, or beside it. */
  own: boolean
  /** The day on which the document was put out, if it can be known from the file alone. */
  issued: string | null
  /** From, to, and the speaker; nobody for a headline. */
  quotes: readonly (readonly [number, number, string | null])[]
  /** From, to, value, unit or `rank`, bound. */
  figures: readonly (readonly [number, number, number, string, string?])[]
  /** From, to, EDTF. */
  dates: readonly (readonly [number, number, string])[]
  people: readonly string[]
}

export const labels: readonly Labels[] = [
  {
    file: '000_c9475566afc8d8bd.txt',
    own: false,
    issued: null,
    quotes: [],
    figures: [],
    dates: [[0, 8, '2025-09']],
    people: ['샘 알트먼'],
  },
  {
    file: '001_be87dc142a5de758.txt',
    own: false,
    issued: '2025-06-11',
    quotes: [
      [298, 309, null],
      [767, 794, '오픈AI 측'],
      [799, 826, '오픈AI 측'],
      [1004, 1022, '제이슨 권'],
    ],
    figures: [
      [870, 875, 100000000000000, 'KRW'],
      [1420, 1425, 6, '개'],
    ],
    dates: [
      [374, 379, '2025-05'],
      [410, 413, '2025-06-11'],
      [434, 440, '2025-06-12'],
      [496, 505, '2025-05-26'],
      [971, 976, '2025-06-04'],
      [1230, 1235, '2025-02'],
      [1278, 1282, '2025'],
    ],
    people: ['제이슨 권'],
  },
  {
    file: '002_b7faba094b4a7478.txt',
    own: false,
    issued: null,
    quotes: [
      [279, 292, null],
      [530, 564, '제이슨 권'],
      [570, 602, '제이슨 권'],
      [977, 1057, '제이슨 권'],
      [1061, 1104, '제이슨 권'],
      [1442, 1493, '제이슨 권'],
      [1498, 1535, '제이슨 권'],
      [1560, 1611, '정신아'],
    ],
    figures: [
      [641, 650, 5, 'GW'],
      [795, 799, 3, 'rank'],
      [827, 833, 11, '개'],
      [1298, 1307, 500000000, 'people', '>'],
      [1313, 1323, 2, 'rank'],
      [1366, 1373, 4.5, 'times', '>='],
    ],
    dates: [],
    people: ['제이슨 권', '정신아'],
  },
  {
    file: '003_6c0860d4bc9648ea.txt',
    own: false,
    issued: '2025-04-10',
    quotes: [],
    figures: [],
    dates: [
      [91, 99, '2025'],
      [1235, 1243, '2024'],
    ],
    people: [],
  },
  {
    file: '004_9ff96b011dd8fe9d.txt',
    own: false,
    issued: '2024-05-10',
    quotes: [
      [1668, 1758, '조태열'],
      [1768, 1862, '조태열'],
      [1886, 1993, '이종호'],
      [1998, 2089, '이종호'],
    ],
    figures: [],
    dates: [
      [253, 259, '2024-05-10'],
      [1132, 1143, '2024-05-21/2024-05-22'],
      [1293, 1299, '2024-05-22'],
    ],
    people: ['조태열', '이종호', '윤석열', '강인선', '강도현'],
  },
  {
    file: 'essay.txt',
    own: true,
    issued: null,
    quotes: [],
    figures: [[316, 323, 12000, 'people']],
    dates: [
      [0, 8, '2025-03'],
      [274, 281, '2026'],
    ],
    people: ['에밀 하르트'],
  },
  {
    file: 'news-port.txt',
    own: true,
    issued: '2026-10-14',
    quotes: [
      [84, 98, null],
      [315, 341, '문가람'],
      [345, 365, '문가람'],
      [382, 403, '공사 측'],
      [548, 564, '유한결'],
    ],
    figures: [
      [430, 435, 850000, '개'],
      [451, 461, 320000000000, 'KRW', '~'],
      [479, 486, 1.6, 'times', '>='],
      [500, 504, 4, 'rank'],
    ],
    dates: [
      [137, 142, '2026-09'],
      [169, 172, '2026-10-14'],
      [188, 194, '2026-10-20'],
      [260, 269, '2026-09-30'],
    ],
    people: ['문가람', '유한결'],
  },
  {
    file: 'news-rail.txt',
    own: true,
    issued: null,
    quotes: [
      [54, 60, null],
      [218, 240, '마르코 린드'],
      [245, 261, '마르코 린드'],
      [279, 303, '마르코 린드'],
      [308, 326, '마르코 린드'],
      [447, 472, '서이든'],
      [485, 500, '서이든'],
    ],
    figures: [
      [344, 354, 30, 'MW'],
      [380, 388, 400, 'people', '>'],
      [407, 413, 1200000, 'people'],
      [417, 429, 2, 'rank'],
    ],
    dates: [],
    people: ['마르코 린드', '서이든'],
  },
  {
    file: 'blog.txt',
    own: true,
    issued: '2026-11-03',
    quotes: [],
    figures: [
      [423, 430, 18.5, '%'],
      [470, 476, 60, '%', '>='],
    ],
    dates: [
      [79, 87, '2026'],
      [407, 415, '2023'],
    ],
    people: [],
  },
  {
    file: 'release.txt',
    own: true,
    issued: '2026-04-09',
    quotes: [
      [360, 398, '노을빛'],
      [408, 431, '노을빛'],
      [453, 470, '심가온'],
      [475, 491, '심가온'],
    ],
    figures: [[325, 328, 12, '곳']],
    dates: [
      [170, 175, '2026-04-09'],
      [278, 287, '2026-05-06/2026-05-07'],
      [309, 314, '2026-05-06'],
    ],
    people: ['노을빛', '심가온'],
  },
]
