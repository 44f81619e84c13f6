import type { LineRules } from '../rules'

/** Line breaking rules of Korean: it counts in words between 만, 억 and 조, and 세 번째 is a number too. */
export const lines: LineRules = {
  magnitudes: '만억조',
  counters:
    '원|명|건|개|곳|회|배|번째|위|차|쪽|년|월|일|시|분|초|주|달|세|살|대|권|편|호|달러|유로|엔|위안|퍼센트|포인트',
  numeralEnds: '한두세네섯곱덟홉열',
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
    // 세 번째
    '(?<=(?:^|[^가-힣])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)) (?=번째|가지|곳|명|건|차례)',
    // 제 3 조
    '(?<=(?:^|[^가-힣])제) (?=\\d)',
  ],
}
