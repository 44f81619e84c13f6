import type { LineRules } from '../rules'

const units = '한|두|세|네|다섯|여섯|일곱|여덟|아홉'
const tens = '열|스물|서른|마흔|쉰|예순|일흔|여든|아흔'

/** Numbers in words that stand before what they count: 네, 열두, 스무, 몇. */
const numerals = `(?:${tens})?(?:${units})|${tens}|스무|몇|여러`

/** Words for things that are counted. One of several syllables may begin another word, which then stays with the number too. */
const counted =
  '번째|가지|곳|명|건|차례|해|달|개|사람|분|시|배|번|살|군데|가구|마리|그루|채|척|대|권|장|쪽|주|집|편|줄|쌍|나라|단계'

/** Line breaking rules of Korean: it counts in words between 만, 억 and 조, and 세 번째 is a number too. */
export const lines: LineRules = {
  magnitudes: '만억조',
  counters:
    '원|명|건|개|곳|회|배|번째|위|차|쪽|년|월|일|시|분|초|주|달|세|살|대|권|편|호|달러|유로|엔|위안|퍼센트|포인트|해|사람|가지|군데|가구|마리|그루|채|척|장|종|점|줄|쌍|단계',
  numeralEnds: '한두세네섯곱덟홉열물른흔쉰순든무몇러',
  beforeFigure: '제',
  // One syllable stays with its figure: 5억, 3월.
  behindFigure: '(?!제)\\p{Script=Hangul}',
  noBreakSpaces: [
    // 2026. 1. 19. and 2026. 1.
    '(?<=\\b\\d{4}\\.) (?=\\d{1,2}\\.)',
    '(?<=\\b\\d{1,2}\\.) (?=\\d{1,2}\\.)',
    // 2025년 9월 3일 오전 9시 30분
    '(?<=\\d[년월시분]) (?=\\d{1,2}(?:[월일초]|분(?!기)))',
    '(?<=오전|오후) (?=\\d{1,2}시)',
    // 123조 4,000억
    '(?<=[만억조]) (?=\\d)',
    // 세 번째, 열두 명
    `(?<=(?:^|[^가-힣])(?:${numerals})) (?=${counted})`,
    // 제 3 조
    '(?<=(?:^|[^가-힣])제) (?=\\d)',
  ],
}
