import type { DateMention, Span } from '../rules'
import { type Tense, tenseAt } from './tenses'

/** The place before the date of a report: “PORT ELLERY, March 6 (Meridian News) -”. */
const dateline = /^[A-ZÀ-Þ][^.;:!?"“”\d]{1,60}(?:,|\s[–—-])\s$/
const afterDateline = /^,?(?:\s\d{4})?,?\s?(?:\([^()]{1,40}\)\s?)?(?:[—–:]|--|-\s|\([^()]{1,40}\))/
/** Words before the day on which a text was put out. */
const putOut =
  /(?:^|\n|[|•·] ?) {0,20}(?:first\s)?(?:published|posted|updated|last\s(?:updated|modified|reviewed)|recorded|released|release\sdate|issued|dated?|printed|filed|for\s(?:immediate\s)?release)(?:\s(?:on|at))?:?\s*(?:[\d:.]+\s?(?:[ap]\.?m\.?)?,?\s)?(?:on\s)?(?:[A-Z][a-z]{2,8},?\s)?$/i
/** Days that stand for a time and carry nothing: today’s papers, this year’s vaccine. */
const vague = /^(?:today|tonight|this\s(?:week|month|year)|last\s(?:year|month)|next\s(?:year|month))$/i
/** Only about so long ago, or some day of a week. */
const about = /(?:week|month|year)s?\sago$|^(?:last|this)\sweek$/i
const yearly = /^\s(?:each|every)\s(?:year|month|quarter)|^\sof\s(?:each|every)\s/
/** The end of a period for which a number holds: the three months to, the year ended. */
const periodEnd =
  /\b(?:months?|quarter|half|year|weeks?|period|season)\s(?:to|ended|ending|through|until|that\sended)\s(?:on\s)?(?:the\s)?$/i
const samePeriod = /\bsame\s(?:month|quarter|half|period|week|time|day)\s(?:of|in|a)?\s?$/i
/** Numbers, and names with a year. */
const ofNumbers =
  /\b(?:figures?|data|rates?|changes?|results?|estimates?|numbers?|statistics|index|indices|situation|weights?|forecasts?|budgets?|accounts|outlook|projections?|reading|totals?|averages?|levels?)\s(?:for|in|of|from)\s(?:(?:early|late)\s|mid-)?(?:fiscal(?:\syear)?\s|the\s(?:year|month)\s(?:of\s)?)?$/i
const named =
  /\b(?:Act|Law|Bill|Treaty|Convention|Directive|Regulation|Constitution|Code|Declaration|Summit|Report|Survey|Plan|Strategy|Agenda|Census|Accord|Agreement)\s(?:of|for)\s$/

/** A clause that gives a number for a period: prices rose by 4% in May, the rate was 5% in 2024. */
const number = '[$€£¥₩(+−-]?(?<!\\d)(?!(?:19|20)\\d\\d(?![\\d%]|[.,]\\d))\\d'
const given = new RegExp(
  `\\b(?:r[oi]se[sn]?|rising|gr[eo]w[ns]?|grown|f[ae]lls?|fallen|dropped|declined|increased|decreased|climbed|jumped|eased|slowed|slipped|edged|expanded|contracted|shrank|gained|added|widened|narrowed|changed|moved|doubled|halved)\\b[^.;:]{0,50}?${number}|\\b(?:was|were|is|are|been|be|stood|stands|averaged|averages?|totalled|totaled|reached|amounted|accounted|made\\sup|came|remained|held|showed|recorded|registered|estimated|projected|forecast|expected)\\s(?:(?:at|to|for|in|by|up|down|about|around|some|nearly|almost|just|only|over|under|a|an|the|further|unchanged|roughly|of|have|risen|fallen|grown|expand|grow|rise|fall|average|reach|total)\\s){0,5}${number}|\\b(?:up|down)\\s(?:by\\s|from\\s)?${number}`,
  'i',
)
const verb = /\b(?:had|has|have|was|were|is|are|will|would|forecast|said|[a-z]{3,20}ed)\b/
const clauseEdge = /[;]|,?\s(?:but|while|whereas|which|who|when|after)\s/g

/** How far around a date its clause is read, in UTF-16 units. */
const reach = 200

/** Whether a date of a sentence tells of no event. */
export const isNoEvent = (text: string, sentence: Span, { from, to, date = '' }: DateMention): boolean => {
  const before = text.slice(Math.max(sentence.from, from - reach), from)
  const behind = text.slice(to, Math.min(sentence.to, to + reach))
  const phrase = text.slice(from, to)
  // Who speaks tells of no day of the document.
  if (isSpoken(before)) return true
  const isStart = from - sentence.from <= 80
  if (isStart && dateline.test(text.slice(sentence.from, from)) && afterDateline.test(behind)) return true
  if (isStart && from === sentence.from && /^\s\([^()]{1,40}\)\s?(?:[—–:]|--|-\s)/.test(behind)) return true
  if (putOut.test(before) || isOfDateLine(text, sentence, { from, to })) return true
  if (isVagueToday(phrase, before, behind, tenseAt(text, sentence, { from, to }))) return true
  if (about.test(phrase) || yearly.test(behind)) return true
  if (/^['’]s\b/.test(behind) && vague.test(phrase)) return true
  if (periodEnd.test(before) || samePeriod.test(before) || named.test(before)) return true
  // By then something is to be so: a number has a day to be reached.
  if (/\bby\s$/i.test(before) && tenseAt(text, sentence, { from, to }) === 'future') return false
  // “In October 17.4% were late.”
  if (isPeriod(date) && /^\s[$€£¥₩]?\d/.test(behind)) return true
  return isPeriod(date) && (ofNumbers.test(before) || given.test(clauseOf(before, behind)))
}

/** A day beside a time, a place or a name: “20 August 2025 — 5.00am”, “Country note · May 2023”. */
const isOfDateLine = (text: string, sentence: Span, { from, to }: Span): boolean => {
  const [before, behind] = [text.slice(sentence.from, from).trim(), text.slice(to, sentence.to).trim()]
  if (!/\d{4}$/.test(text.slice(from, to))) return false
  if (before === '' && /^(?:[|·•]|[—–-]\s|(?:at\s)?\d{1,2}[:.]\d\d(?!\d))/.test(behind)) return true
  return behind === '' && before.length < 90 && /[|·•]$|\s[–—-]$/.test(before)
}

/** “Today” as a time in general: “many say so today”, “I would rather stop today than”. */
const isVagueToday = (phrase: string, before: string, behind: string, tense: Tense | undefined): boolean =>
  /^(?:today|tonight)$/i.test(phrase) &&
  (/^\sthan\b/.test(behind) ||
    /(?:\bwould|['’]d)\s[^.;]{0,60}$|\b(?:stands?|remains?|exists?)\s$/.test(before) ||
    (tense === undefined && before !== '' && !/^[^.;]{0,40}\b(?:is|are)\s[a-z]{2,20}ing\b/.test(behind)))

/** Whether a mark is open that began a speech. */
const isSpoken = (before: string): boolean =>
  before.lastIndexOf('‘') > before.lastIndexOf('’') ||
  before.lastIndexOf('“') > before.lastIndexOf('”') ||
  (before.match(/"/g)?.length ?? 0) % 2 === 1

/** A month, a quarter or a year, but no day. */
const isPeriod = (date: string): boolean => date !== '' && !/\d{4}-\d\d-\d\d/.test(date)

const clauseOf = (before: string, behind: string): string => {
  const start = [...before.matchAll(clauseEdge)].at(-1)
  const end = behind.search(clauseEdge)
  const lead = before.slice(start ? start.index + start[0].length : 0)
  const rest = end < 0 ? behind : behind.slice(0, end)
  // Words between commas with a verb of their own are a clause.
  const own = `${lead.split(/,\s/).at(-1)} ${rest.split(/,\s/, 1)[0]}`
  return verb.test(own) ? own : `${lead} ${rest}`
}
