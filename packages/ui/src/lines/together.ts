import { isDigit } from './characters'

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const units =
  '원|명|건|개|곳|회|배|번째|위|차|쪽|년|월|일|시|분|초|주|달|세|살|대|권|편|호|달러|유로|엔|위안|퍼센트|포인트'
const measures = '[kMGTP]?(?:W|Wh|Hz|B)|km²?|[cm]?m²?|k?g|[mk]?L|ha|%p?|‰|°C|℃|ppm'

/**
 * Spaces inside what is read as one: a date, a number with its unit, an abbreviation with its number. Korean counts in
 * words between 만, 억 and 조; 세 번째 is a number too.
 */
const inside: readonly RegExp[] = [
  // 2026. 1. 19. and 2026. 1.
  /(?<=\b\d{4}\.) (?=\d{1,2}\.)/y,
  /(?<=\b\d{1,2}\.) (?=\d{1,2}\.)/y,
  // 2025년 9월 3일 오전 9시 30분
  /(?<=\d[년월시분]) (?=\d{1,2}(?:[월일초]|분(?!기)))/y,
  /(?<=오전|오후) (?=\d{1,2}시)/y,
  // 100조 원, 5억 명, 12 명, 세 번째, 123조 4,000억
  new RegExp(`(?<=\\d[만억조]?) (?=(?:${units}|${measures})(?![A-Za-z]))`, 'y'),
  /(?<=[만억조]) (?=\d)/y,
  /(?<=(?:^|[^가-힣])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)) (?=번째|가지|곳|명|건|차례)/y,
  // 제 3 조
  /(?<=(?:^|[^가-힣])제) (?=\d)/y,
  // 26 May 2025, May 2025, May 26, 2025
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'y'),
  new RegExp(`(?<=\\b(?:${months})) (?=\\d{1,4}\\b)`, 'y'),
  // p. 7, No. 5, Fig. 2
  /(?<=\b(?:[Nn]o|pp?|[Ff]ig|[Aa]rt|[Ss]ec|[Cc]h|[Vv]ol)\.) (?=\d)/y,
]

/** What each of them has: a figure before the space or behind it, or a Korean numeral before it. */
const isNear = (text: string, at: number): boolean =>
  numeral.test(text.charAt(at - 1)) || isDigit(text.charCodeAt(at + 1))

const numeral = /[\d만억조한두세네섯곱덟홉열]/

/** Where in a text a space keeps its neighbours together, as offsets of the spaces. */
export const keptSpaces = (text: string): ReadonlySet<number> => {
  let kept: Set<number> | undefined
  for (let at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
    if (!isNear(text, at)) continue
    for (const pattern of inside) {
      pattern.lastIndex = at
      if (!pattern.test(text)) continue
      kept ??= new Set()
      kept.add(at)
      break
    }
  }
  return kept ?? none
}

const none: ReadonlySet<number> = new Set()

/** `5억`, `제1조`, `30%`, `4,000`, `2026.1.19.`: figures with what belongs to them, inside a word. */
export const figures =
  /제?(?:(?<![\p{L}\p{N}])[-+−])?\d+(?:[.,:/]\d+)*(?:[만억조]?(?:(?!제)\p{Script=Hangul}|[%‰℃°])p?)?/gu
