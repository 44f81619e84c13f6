import { agoWord, weekWord } from './counted-days'

const year = '(?<!\\d)(\\d{4})\\s?년'
const month = '(?<!\\d)(\\d{1,2})\\s?월'
const day =
  '(?<![\\d.])(\\d{1,2})\\s?일(?!정|제(?![가-힣]{0,2}로)|\\s?(?:간(?![담부사접편])|동안|만에|앞으로|째|이내|보다|\\s(?:길|짧|걸|늦|빠|빨))|로,|,\\s?\\d+일,)'
const relativeYear = '(올해|올(?=\\s[상하]반기)|금년|지난해|작년|내년|재작년|같은\\s?해|이듬해|당해)'
const relativeMonth = '(지난달|지난\\s달|이달|이번\\s달|다음\\s달|내달|전월|익월)'
const nearDay = '(오늘|어제|그제|그저께|내일|모레|글피)'
const way = '(오는|지난|내)'
const part = '(?:\\s?(초순?|중순|하순|말|상반기|하반기))?'

/** The end of a range: 21~22일, 3일과 4일, 9월까지. */
const endDay = '(?:\\s?(?:~|∼|～|-|–)\\s?(\\d{1,2})\\s?일|일?(?:과|부터|,)\\s?(\\d{1,2})\\s?일)?'

/** A year as ministries write it: ’22, which also begins ’22.9월 and ’22. 9. 1. */
const shortYear = "(?<!\\d)['’‘](\\d{2})"

const written: readonly (readonly [string, string])[] = [
  ['shortDay', `${shortYear}(?:\\.|년)\\s?(\\d{1,2})(?:\\.|월)\\s?(\\d{1,2})(?!\\d|\\s?월)(?:\\.|일)?`],
  ['shortMonth', `${shortYear}(?:\\.|년)\\s?(\\d{1,2})\\s?월`],
  ['shortMonth', '(?<![\\d.])(\\d{2}|\\d{4})(?:\\.|(?<!\\d{4})년)\\s?(\\d{1,2})\\s?월(?!\\s?\\d{1,2}\\s?일)'],
  ['shortYear', `${shortYear}년`],
  [
    'numericSpan',
    `(?<![\\d.])(\\d{4})\\.\\s?(\\d{1,2})\\.\\s?(\\d{1,2})\\.?(?:\\s?\\([월화수목금토일]\\))?(?:\\s?\\d{1,2}:\\d\\d)?\\s?[~∼～–-]\\s?(?:(\\d{4})\\.\\s?)?(?:(\\d{1,2})\\.\\s?)(\\d{1,2})(?![\\d:])\\.?`,
  ],
  [
    'yearMonths',
    `${year}\\s?${month}(?:부터|에서|\\s?[~∼～–-])\\s?(?:(\\d{4})\\s?년\\s?)?(\\d{1,2})\\s?월(?!\\s?\\d{1,2}\\s?일)`,
  ],
  [
    'daySpan',
    `(?:${year}\\s?|${way}\\s)?${month}\\s?(\\d{1,2})\\s?일(?:\\s?\\([월화수목금토일]\\))?(?:부터|에서|\\s?[~∼～–-])\\s?(?:(\\d{4})\\s?년\\s?)?(\\d{1,2})\\s?월\\s?(\\d{1,2})\\s?일`,
  ],
  ['quarter', `${year}\\s?([1-4])\\s?분기`],
  ['quarterOf', `${relativeYear}\\s?([1-4])\\s?분기`],
  ['quarterAlone', '(?<![\\d년~∼–-]\\s?)([1-4])\\s?분기(?!\\s?연속|별|마다)'],
  ['numeric', '(?<![\\d.])(\\d{4})\\s?([-./])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d|\\s?[-./]\\s?\\d)\\.?'],
  ['full', `${year}\\s?${month}\\s?${day}${endDay}`],
  ['months', `${year}\\s?(\\d{1,2})\\s?[~∼～–-]\\s?(\\d{1,2})\\s?월`],
  ['yearMonth', `${year}\\s?${month}${part}(?!\\s?\\d{1,2}\\s?일)`],
  ['years', `${year}(?:부터|에서|\\s?[~∼～–-])\\s?(\\d{4})\\s?년`],
  [
    'year',
    `${year}(?!\\s?\\d{1,2}주(?![가-힣])|대(?![가-힣])|대[에의는를 ]|\\s?\\d\\s?분기|\\d|\\s?\\d{1,2}\\s?[~∼～–-])(?:\\s?(상반기|하반기|초|말|중순))?`,
  ],
  ['relativeYear', `${relativeYear}(?:\\s?${month})?(?:\\s?${day})?${part}(?!\\s?같은)`],
  ['weekday', `(?<![가-힣])${weekWord}\\s?([월화수목금토일])요일`],
  ['ago', `(?<=^|\\n|[은는이가서,.]\\s)${agoWord}\\s전(?=[\\s,.]|에|의)`],
  ['relativeMonth', `${relativeMonth}(?:\\s?${day})?${part}`],
  ['monthDays', `${month}\\s?(\\d{1,2})\\s?([~∼～–·,-])\\s?(\\d{1,2})\\s?일`],
  ['dayDays', `(?:${way}\\s)?(?<![\\d월.,~]\\s?)(\\d{1,2})\\s?([~∼～–·-])\\s?(\\d{1,2})\\s?일(?!간|째|동안)`],
  ['monthSpan', `(?<![\\d.년]\\s?)(\\d{1,2})\\s?(?:월부터|월?\\s?[~∼～–-])\\s?(\\d{1,2})\\s?월(?!\\s?\\d{1,2}\\s?일)`],
  ['monthDay', `(?:${way}\\s)?${month}\\s?${day}${endDay}`],
  ['month', `(?:${way}\\s)?${month}${part}(?!\\s?\\d)`],
  ['day', `(?:${way}\\s)?${day}${endDay}`],
  ['near', `(?<![가-힣])${nearDay}(?=[\\s,은는이의]|부터|까지)`],
]

/** The ways in which dates are written: the first that matches a place counts. */
export const patterns = written.map(([kind, pattern]) => [kind, new RegExp(pattern, 'g')] as const)
