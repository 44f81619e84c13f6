/** The facts of one of our texts, as a person found them: where each stands in the file (UTF-16), and its reading. */
export interface Labels {
  /** In the folder `texts`. */
  file: string
  /** The day on which the document was put out, if it can be known from the file alone. */
  issued: string | null
  /** Start, end, and the speaker; `null` for a headline. */
  quotes: readonly (readonly [number, number, string | null])[]
  /** From, to, value or range, unit or `rank`, bound. */
  figures: readonly (readonly [number, number, number | readonly number[], string, string?])[]
  /** From, to, EDTF. */
  dates: readonly (readonly [number, number, string])[]
  people: readonly string[]
}

export const labels: readonly Labels[] = [
  {
    file: 'essay.txt',
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
  {
    file: 'release-en.txt',
    issued: '2026-09-17',
    quotes: [
      [542, 621, 'Helena Marsh'],
      [673, 722, 'Helena Marsh'],
      [865, 901, 'Tomas Brandvold'],
      [914, 931, 'Tomas Brandvold'],
    ],
    figures: [
      [413, 423, 240, 'gauges'],
      [492, 503, 38000000, 'EUR'],
      [527, 538, 45, '%'],
      [1307, 1329, 12000, 'people', '>='],
      [466, 476, 4, 'times'],
    ],
    dates: [
      [256, 261, '2026-09-17'],
      [1141, 1151, '2027-03'],
      [1165, 1197, '2026-05/2026-08'],
      [1295, 1299, '2021'],
    ],
    people: ['Helena Marsh', 'Tomas Brandvold'],
  },
  {
    file: 'news-harbour.txt',
    issued: '2026-11-12',
    quotes: [
      [149, 161, null],
      [424, 460, 'Joan Okafor'],
      [505, 532, 'Joan Okafor'],
      [811, 847, 'Marcus Thiele'],
      [879, 911, 'Marcus Thiele'],
      [993, 1024, 'Joan Okafor'],
      [1094, 1114, 'spokesman for the city'],
    ],
    figures: [
      [589, 611, 1900000, 'containers'],
      [623, 625, 7, '%'],
      [657, 675, 3400, 'people', '~'],
      [687, 701, 2, 'rank'],
      [794, 808, 120, 'jobs', '<='],
      [958, 971, 14500000, 'USD'],
    ],
    dates: [
      [252, 262, '2026-11-10'],
      [310, 320, '2027-04'],
      [612, 621, '2025'],
      [639, 643, '2024'],
      [867, 876, '2026-11-11'],
      [1048, 1059, '2027-02'],
    ],
    people: ['Joan Okafor', 'Marcus Thiele'],
  },
  {
    file: 'statement.txt',
    issued: '2027-03-05',
    quotes: [
      [261, 304, 'Priya Venn'],
      [357, 383, 'Priya Venn'],
      [520, 549, 'Priya Venn'],
      [562, 592, 'Priya Venn'],
      [662, 683, 'Lars Odum'],
      [695, 729, 'Lars Odum'],
    ],
    figures: [
      [157, 180, 310000, 'households', '~'],
      [758, 770, 2400000, 'GBP'],
      [807, 810, 85, '%'],
      [914, 934, 60, '', '>'],
      [976, 984, 4, '%', '<='],
    ],
    dates: [
      [96, 108, '2027-03-02'],
      [425, 433, '2027-04-20'],
      [831, 846, '2027-06'],
      [997, 1007, '2027-04'],
      [649, 659, '2027-03-04'],
    ],
    people: ['Priya Venn', 'Lars Odum'],
  },
  {
    file: 'column.txt',
    issued: '2027-04-08',
    quotes: [],
    figures: [
      [261, 280, 1200000, 'USD'],
      [352, 355, 40, '%'],
      [742, 754, 62.5, '%'],
      [850, 882, [8000000, 10000000], 'USD'],
    ],
    dates: [
      [76, 80, '2025'],
      [788, 792, '2026'],
      [798, 802, '2030'],
    ],
    people: [],
  },
  {
    file: 'news-dam.txt',
    issued: '2028-02-17',
    quotes: [
      [62, 76, null],
      [242, 259, '백시온'],
      [274, 293, '백시온'],
      [297, 309, '백시온'],
      [483, 493, '류다온'],
      [498, 517, '류다온'],
    ],
    figures: [
      [177, 180, 45, '개'],
      [330, 335, 37.8, '%'],
      [369, 377, 2600, 'people', '~'],
      [390, 399, 8450000000, 'KRW'],
      [450, 459, 30000000000, 'KRW', '<='],
    ],
    dates: [
      [155, 158, '2028-02-17'],
      [356, 362, '2027-08'],
      [413, 421, '2028-03-10'],
      [431, 433, '2028-06'],
    ],
    people: ['백시온', '류다온'],
  },
  {
    file: 'release-forest.txt',
    issued: '2027-10-28',
    quotes: [
      [262, 274, '지새봄'],
      [280, 297, '지새봄'],
      [310, 330, '지새봄'],
    ],
    figures: [
      [166, 169, 23, '곳'],
      [174, 180, 140, '곳', '~'],
      [206, 213, 12000, '장'],
      [231, 237, 70, '%', '>='],
    ],
    dates: [
      [83, 96, '2027-11-03/2027-11-09'],
      [115, 118, '2027-10-28'],
      [195, 200, '2027-10-01'],
    ],
    people: ['지새봄'],
  },
  {
    file: 'essay-bridge.txt',
    issued: null,
    quotes: [
      [218, 231, '송마루'],
      [363, 387, '조한결'],
    ],
    figures: [
      [105, 112, 90, 'people', '<='],
      [140, 145, 412, 'm'],
      [154, 159, 5600000000, 'KRW'],
      [270, 276, 1150, 'people'],
      [288, 294, 12, 'times', '>'],
      [310, 313, 2, 'times'],
      [76, 83, 2, '척'],
    ],
    dates: [
      [0, 7, '2026'],
      [117, 126, '2024-11'],
    ],
    people: ['송마루', '조한결'],
  },
  {
    file: 'release-river.txt',
    issued: '2027-05-13',
    quotes: [
      [351, 386, '한여울'],
      [396, 426, '한여울'],
      [452, 493, '문도담'],
      [498, 519, '문도담'],
    ],
    figures: [
      [253, 256, 9, '개국'],
      [320, 323, 48, '곳'],
    ],
    dates: [
      [148, 154, '2027-05-13'],
      [228, 240, '2027-05-21/2027-05-22'],
      [281, 284, '2027-05-22'],
    ],
    people: ['한여울', '문도담', '강도윤'],
  },
]
