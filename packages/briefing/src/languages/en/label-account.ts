import type { LabelWord } from '../shared/label-rules'
import { isSame, wordsIn } from './label-words'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const deny = list(
  'not no none nobody nothing never neither nor without cannot lack lacks lacked lacking fail fails failed failing refuse refuses refused refusing deny denies denied unable except excluding exclude excludes excluded outside free',
)
/** Words of a label that deny what stands behind them. */
const denies = /\b(?:not|no|none|never|without|lacking|excluding|except)\b|n[’']t\b|\bnon-/i

/** Words of a label for those who are against, and of a source that says so. */
const against = /\b(?:against|opposed to|opposing)\b/i
const opposed = /\b(?:against|oppos\w+|reject\w*|disapprov\w+|no)\b/i

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:[’'][a-z]+)?/g) ?? []

const isDenied = (word: string): boolean =>
  deny.has(word) || /n[’']t$/.test(word) || /^(?:un|in|im|dis)[a-z]{4}/.test(word) || /[a-z]{3}less$/.test(word)

/** How far behind a denial the word stands that it denies. */
const reach = 4

/** Whether the words of a clause deny one that a label says without denying it: “38% had not been vaccinated”. */
const deniesSaid = (label: string, clause: string): boolean => {
  const said = wordsIn(label)
  const isSaid = (one: string): boolean => said.some((word) => isSame(word, { ...word, forms: [one] }))
  const all = wordsOf(clause)
  return all.some(
    (word, at) =>
      (/^(?:not|never|cannot|without)$|n[’']t$/.test(word) || (word === 'no' && all[at + 1] !== 'longer')) &&
      !/^(?:only|just|least|less|more|fewer)$/.test(all[at + 1] ?? '') &&
      all.slice(at + 1, at + 1 + reach).some(isSaid),
  )
}

/** Words of one meaning, by which a label narrows its figure: the source has to have one of them. */
const qualifiers: readonly (readonly [label: RegExp, source: RegExp])[] = [
  [/\bnet\b/i, /\bnets?\b/i],
  [/\bgross\b/i, /\bgross\b/i],
  [/\bcore\b/i, /\bcore\b/i],
  [/\b(?:real|inflation-adjusted)\b/i, /\b(?:real|inflation|constant prices)\b/i],
  [/\bnominal\b/i, /\b(?:nominal|current prices)\b/i],
  [/\b(?:average|mean)\b/i, /\b(?:average[ds]?|averaging|mean|typical|per|an?|each|every)\b/i],
  [/\bmedian\b/i, /\b(?:median|typical|half)\b/i],
  [/\badjusted\b/i, /\badjusted\b/i],
  [/\boperating\b/i, /\boperat(?:ing|ions?)\b/i],
  [/\bpre-?tax\b/i, /\bpre-?tax|before tax\b/i],
  [/\b(?:provisional|preliminary|flash)\b/i, /\b(?:provisional|preliminary|flash|first estimate)\b/i],
  [
    /\b(?:maximum|highest|peak)\b/i,
    /\b(?:max\w*|high\w*|peak\w*|most|up to|record|top|limit|ceiling|cap|(?:no|not) more)\b/i,
  ],
  [/\b(?:minimum|lowest)\b/i, /\b(?:min\w*|low\w*|least|floor|trough)\b/i],
]

/** Spans of time by which a label says how often something is counted, or over how long it changed. */
const periods: readonly (readonly [label: RegExp, source: RegExp])[] = [
  [/\b(?:hourly|per hour|an hour)\b/i, /\bhour(?:ly|s)?\b/i],
  [/\b(?:daily|per day|a day)\b/i, /\b(?:daily|days?)\b/i],
  [/\b(?:weekly|per week|a week)\b/i, /\b(?:weekly|weeks?)\b/i],
  [/\b(?:monthly|per month|a month|month-on-month)\b/i, /\b(?:monthly|months?)\b/i],
  [/\b(?:quarterly|per quarter|quarter-on-quarter)\b/i, /\b(?:quarter(?:ly|s)?|q[1-4])\b/i],
  [
    /\b(?:annual(?:ly)?|yearly|per year|a year|per annum|year-on-year)\b/i,
    /\b(?:annual(?:ly|i[sz]ed)?|yearly|years?|per annum|p\.a\.|(?:12|twelve) months|(?:19|20)\d\d)\b/i,
  ],
  [/\bone-off\b/i, /\b(?:one-off|once|single|one time)\b/i],
]

const monthsOfYear = /\b(?:12|twelve)[ -]months?\b/gi

/** A period that the clause of the figure has otherwise, or that is said nowhere near. */
const otherPeriod = (label: string, clause: string, context: string): string | undefined => {
  const own = clause.replace(monthsOfYear, 'year')
  const held = periods.filter(([, source]) => source.test(own))
  for (const [written, source] of periods) {
    const [word] = written.exec(label) ?? []
    if (word === undefined) continue
    if (held.length > 0 ? !held.some(([, one]) => one === source) : !source.test(context)) return word
  }
  return undefined
}

/**
 * Words of a label that narrow or deny what its figure counts, and of which the source says nothing, or something else.
 * @param clause the words that are said of the figure
 * @param context its sentence, and what may go before it
 */
export const unsaidIn = (label: string, clause: string, context: string): string | undefined => {
  const [denial] = denies.exec(label) ?? []
  if (denial !== undefined && !wordsOf(clause).some(isDenied)) return denial
  if (denial === undefined && !wordsOf(label).some(isDenied) && deniesSaid(label, clause)) return label
  if (against.test(label) && !opposed.test(clause)) return against.exec(label)?.[0]
  const unsaid = qualifiers.find(([written, source]) => written.test(label) && !source.test(`${clause}\n${context}`))
  return unsaid?.[0].exec(label)?.[0] ?? otherPeriod(label, clause, context)
}

/** Whether a word says with one verb that a clause denies another: “failed” of what “did not start”. */
export const isFailure = ({ forms }: LabelWord, clause: string): boolean =>
  /^fail(?:s|ed|ing|ures?)?$/.test(forms[0] ?? '') && /\b(?:not|never)\b|n[’']t\b/.test(clause)

/** Words before a pronoun or a figure with which a clause begins. */
const opening =
  /^(?:and|but|so|then|now|still|only|just|by|in|of|at|on|as|for|all|both|about|around|some|nearly|almost|over|more|than|another|further|an?|the|other)$/
const pronoun = list(
  'it they he she we i you this that these those them which whom whose their its his her our my there here its both each one others rest former latter total number figure',
)

/** A subject that was named before: “the gap”, “that share”. */
const definite = /^[^A-Za-z]*(?:(?:and|but|then|so)\s)?(?:the|that|such)\s/i

/** Behind a number that begins a clause and whose noun was named before: “Nine have one”, “5,183 of them”. */
const isAlone =
  /^\s?(?:[.,;:)]|$|(?:of\s(?:them|these|those|which|whom)|have|has|had|is|are|was|were|will|would|more|others|in|by|as|did|do)\b)/

/** Behind a number whose noun was named before: “263 of them”. */
const ofThem = /^\sof\s(?:them|these|those|which|whom)\b/

/** Whether the words around a figure lean on the sentence before: “it”, “of these”, a share without its whole. */
export const isElliptic = (lead: string, behind: string, unit: string | undefined): boolean => {
  if (ofThem.test(behind)) return true
  if (unit === '%' && !/^\s(?:of|in)\s/.test(behind)) return true
  const words = wordsOf(lead.slice(-120))
  const first = words.find((word) => !opening.test(word))
  if (first === undefined && words.length === 0) return isAlone.test(behind)
  return first === undefined || definite.test(lead) || words.some((word) => pronoun.has(word.split(/[’']/)[0] ?? ''))
}

/** Nouns and verbs that say no more than a unit: of sums, of spans of time, of shares. */
const generic: readonly (readonly [unit: RegExp, words: ReadonlySet<string>])[] = [
  [/^[A-Z]{3}$|[$€£¥₩]/, list('payment pay paid sum spending spent spend money cost price worth')],
  [/^(?:seconds|minutes|hours|days|weeks|months|quarters|years|decades)$/, list('time duration length wait')],
  [/^%$/, list('support backing')],
]
const always = list('end start beginning time end-of-year case')

/** Whether a word of a label says no more than the unit of its figure does: the payment of a sum, the time of months. */
export const isGeneric = ({ forms }: LabelWord, unit = ''): boolean =>
  forms.some((form) => always.has(form) || generic.some(([units, words]) => units.test(unit) && words.has(form)))

/** The words behind a figure that belong to its clause. */
export const restOfClause = (behind: string): string =>
  behind.split(/[,;:.()\n]|\s(?:and|but|or|which|who|that|while|when|as)\s/, 1)[0] ?? ''
