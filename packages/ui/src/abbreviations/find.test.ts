import { expect, test } from 'vitest'
import { abbreviationFinder } from './find'

/** The text with what is found in brackets. */
const marked = (shorts: readonly string[], text: string): string =>
  abbreviationFinder(shorts)(text).reduceRight(
    (done, { from, to }) => `${done.slice(0, from)}[${done.slice(from, to)}]${done.slice(to)}`,
    text,
  )

test.each([
  // Whole words of letters that stand apart
  [['WWA'], 'The WWA, not WWAS, SWWA, WWA2 or wwa.', 'The [WWA], not WWAS, SWWA, WWA2 or wwa.'],
  [['WWA'], '(WWA) WWA-led non-WWA WWA’s “WWA”', '([WWA]) [WWA]-led non-[WWA] [WWA]’s “[WWA]”'],
  [['WWA'], 'WWA/ÖWA ÖWWA WWAß', '[WWA]/ÖWA ÖWWA WWAß'],
  // In Korean a particle may follow, or anything where another script begins
  [
    ['수자원청'],
    '수자원청은 수자원청에서도 수자원청이라는 수자원청',
    '[수자원청]은 [수자원청]에서도 [수자원청]이라는 [수자원청]',
  ],
  [['수자원청'], '수자원청장은 전수자원청 수자원청인천지부', '수자원청장은 전수자원청 수자원청인천지부'],
  [['WWA'], 'WWA는 WWA사무국, 국내WWA', '[WWA]는 [WWA]사무국, 국내[WWA]'],
  // Parts of others
  [['R', 'R&D', 'D'], 'R&D and R and D', '[R&D] and [R] and [D]'],
  [['EU', 'EU-27'], 'EU-27 EU-270 EU', '[EU-27] [EU]-270 [EU]'],
  [['NET', 'ASP'], 'ASP.NET is NET. ASP.', 'ASP.NET is [NET]. [ASP].'],
  [['CO', 'O'], 'CO₂, H2O, CO', 'CO₂, H2O, [CO]'],
  // Units behind numbers, signs
  [['km', '%p', '℃'], '12km, 3.2%p, 3 km, 21℃까지, B12km', '12[km], 3.2[%p], 3 [km], 21[℃]까지, B12km'],
  [['G'], '5G, G7, 세계 G', '5G, G7, 세계 [G]'],
  // Odd ones
  [['U.W.A.', 'N. B.', "Gov't"], 'U.W.A. U.W.A.T. N. B. Gov’t', '[U.W.A.] U.W.A.T. [N. B.] [Gov’t]'],
  [['(W|A)*', '[x]'], '(W|A)* and [x] WAAA', '[(W|A)*] and [[x]] WAAA'],
  // Addresses
  [
    ['WWA'],
    'https://WWA.example/WWA www.WWA.example a@WWA.example WWA@example.org WWA',
    'https://WWA.example/WWA www.WWA.example a@WWA.example WWA@example.org [WWA]',
  ],
  [[], 'WWA', 'WWA'],
] as const)('abbreviations: of %j in %j', (shorts, text, expected) => {
  expect(marked(shorts, text)).toBe(expected)
})
