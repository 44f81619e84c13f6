import type { DateMention, Span } from '../rules'

const toTheDay = /\d{4}-\d\d-\d\d/
/** How far around a date its words are read, in UTF-16 units. */
const reach = { before: 12, behind: 80 }

/** 2026년도 예산: a year of budgets or of schools, which belongs to a name. */
const ofBudget = /^도(?:[\s의에]|$)/
/** 2010년 이후 폐교된 학교, 5월 기준, 올해 들어: to which time something belongs. */
const period = /^\s?(?:말|초)?\s?(?:이후|이래|기준|현재|들어|연간|누적|한\s?해\s?동안)(?![가-힣]{2})/
/** 지난해 12월부터 여섯 달 동안. */
const forSoLong =
  /^부터\s(?:\d{1,3}|한|두|석|세|넉|네|다섯|여섯|일곱|여덟|아홉|열)\s?(?:달|개월|년|주|주일|일|해)(?:\s?간|\s동안|\s만에)/
/** 4월중 소비자물가 상승률은 2.1%로: the period of the number that a noun has. */
const ofNumber =
  /^\s?중?(?:\s?말)?(?:의)?\s(?:[가-힣A-Za-z0-9·()'’]{1,12}\s){0,2}[가-힣A-Za-z0-9·()]{0,12}(?:[률율량액값]|지수|규모|잔액|물가|수출|수입|가격|금리|실적|신용|대출|매출|이익|손실|평균|인구|취업자|실업자|건수|점유|비중|비용|투자|소비|생산|수지|흑자|적자)(?:은|는|이|가)\s/
/** 지난해와 같았다. */
const alike = /^[와과]\s(?:같|비슷|마찬가지|견[주줘])/
/** 지난달 5.4%보다, 전월 2.3%에서: the number with which another is compared. */
const ofBase = /^\s?\(?[△+−-]?\d[\d.,]{0,12}\s?[^\s\d]{0,4}?(?:보다|에\s?비해|에서)/
const spanInBrackets = /^\)/

/** Whether a date only says to which time a number or a name belongs, so that nothing is told to have happened on it. */
export const isMinorDate = (text: string, sentence: Span, { from, to, date = '' }: DateMention): boolean => {
  const before = text.slice(Math.max(sentence.from, from - reach.before), from)
  const behind = text.slice(to, Math.min(sentence.to, to + reach.behind))
  if (/오늘$/.test(text.slice(from, to)) && /요[.!?]?$/.test(text.slice(from, sentence.to))) return true
  if (/오늘$/.test(text.slice(from, to)) && /^[이의도]/.test(behind)) return true
  if (ofBudget.test(behind) && text[to - 1] === '년') return true
  if (toTheDay.test(date)) return false
  if (
    /^전[월년]/.test(text.slice(from, to)) ||
    ofBase.test(behind) ||
    alike.test(behind) ||
    /역대\s?$/.test(before) ||
    period.test(behind) ||
    (forSoLong.test(behind) && !/^(?:오는|내|다음)/.test(text.slice(from, to))) ||
    ofNumber.test(behind)
  )
    return true
  return /\($/.test(before) && date.includes('/') && spanInBrackets.test(behind)
}
