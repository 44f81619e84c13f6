import type { DateOmission, DatePoint, DateStyle } from './date'
import type { Decimal } from './decimal'
import { en } from './en'
import { ko } from './ko'
import type { Bound, QuantityPart, UnitSpacing } from './number'

/** The languages that come with the package. */
export type LocaleName = 'ko' | 'en'

/**
 * A text with one gap, `{}`, for the thing it is written around: `'as of {}'`, `'{} 기준'`. A pattern without a gap prints
 * itself and drops the thing. Being plain data, it can be overridden by a prop, also from a server component.
 * @see fillPattern
 */
export type Pattern = string

/**
 * Every word that the components print of their own accord. Each is a prop with these as its defaults
 * (`labels?: Partial<Labels>`). An empty text means that nothing is printed.
 */
export interface Labels {
  /** Status of an event: it happened. */
  statusDone: string
  /** Status of an event: announced and still ahead. */
  statusPlanned: string
  /** Status of an event: the source called it planned, its date has passed, and no later source confirms it. */
  statusPlannedThen: string
  /** Status of an event: when it happened is not certain. */
  statusDoubtful: string
  /** Status of an event: announced and then called off. */
  statusCancelled: string
  /** A diamond in a line of time. */
  milestone: string
  /** Above indirect speech, which is never set in quotation marks. */
  gist: string
  /** Above the original wording of a translated quotation whose language has no name here. */
  original: string
  /** The same with the name of the language in the gap. */
  originalIn: Pattern
  /** Heading of the summary on the first page. */
  keyMessages: string
  timeline: string
  /** Before the number of a table: `표 1`. */
  table: string
  /** Before the number of a figure: `그림 1`. */
  figure: string
  /** Heading of a box with background knowledge. */
  box: string
  recommendations: string
  /** Heading of the list of sources. */
  sources: string
  /** Heading of the statement on how the brief is proven. */
  evidence: string
  contact: string
  licence: string
  disclaimer: string
  /** Behind a caption or a name that is repeated after a page break. */
  continued: string
  /** Around the date at which something was true. */
  asOf: Pattern
  /** Around the number of an issue in a series. */
  seriesNumber: Pattern
  /** Around a deadline. */
  deadline: Pattern
  /** Kind of figure: counted or measured. Nothing is printed. */
  kindMeasured: string
  /** Kind of figure: intended, not reached. */
  kindPlanned: string
  /** Kind of figure: a place in an order. The figure says so itself (`3위`), so nothing is printed. */
  kindRank: string
  /** Kind of figure: somebody's estimate. */
  kindEstimate: string
  /** The figure is the least it can be. */
  boundLower: string
  /** The figure is the most it can be. */
  boundUpper: string
  /** Direction of a change. */
  deltaUp: string
  deltaDown: string
  deltaSame: string
  /** What a change means, which its direction does not say. */
  sentimentGood: string
  sentimentBad: string
  sentimentNeutral: string
  /** Before the unit of a table. */
  unit: string
  /** Before a note. */
  note: string
  /** A gap in a line of time. */
  omitted: string
  /** Between two parts of a quotation: words were left out. */
  omittedWords: string
  /** Opens the events folded away behind the shown ones, around their number: the oldest come first. */
  moreLater: Pattern
  /** The same where the newest come first. */
  moreEarlier: Pattern
  /** Folds them away again, around their number: the oldest come first. */
  lessLater: Pattern
  /** The same where the newest come first. */
  lessEarlier: Pattern
  /** Opens a quotation's citation, ready to be copied. */
  citation: string
  /** In place of a line of time without events. */
  noEvents: string
  /** In place of a grid without figures. */
  noFigures: string
  /** In place of the rows of a table. */
  noRows: string
  /** In place of recommendations. */
  noRecommendations: string
  /** In place of key messages. */
  noMessages: string
  /** In place of sources. */
  noSources: string
  /** While something is not there yet. */
  loading: string
}

/** Marks of quotation, each an opening and a closing mark. Deeper levels alternate: outer, inner, outer … */
export interface QuotationMarks {
  outer: readonly [open: string, close: string]
  inner: readonly [open: string, close: string]
}

/** How one date is to be written. */
export interface DateForm {
  style: DateStyle
  omit?: DateOmission | undefined
}

/** How dates are written. Texts hold U+00A0 between the parts of one date. */
export interface DatePatterns {
  /** One date without its qualification. Omits what it is told to, but never all of the date. */
  point(point: DatePoint, form: DateForm): string
  /** Two different dates, neither qualified, with what they share written once. */
  range(start: DatePoint, end: DatePoint, form: DateForm): { start: string; between: string; end: string }
  /** Between two dates that are each written out. */
  between: string
  /** Around the start of a span that has no end. */
  since: Pattern
  /** Around the end of a span that has no start. */
  until: Pattern
  /** Around an approximate date. */
  circa: Pattern
  /** Around an uncertain date. */
  uncertain: Pattern
}

/** How a unit of the data is written. */
export interface UnitPattern {
  /** The printed unit; empty where the language leaves it out (`500 million`). */
  text: string
  /** Stands before the number: `KRW 5,000`. Default: after it. */
  before?: boolean
  /** Never apart from the number: `60%`. Default: as `NumberPatterns.gap` says. */
  tight?: boolean
}

/** How figures are written. */
export interface NumberPatterns {
  /** One number in digits only, as tables have it. A minus is U+2212. */
  plain(value: Decimal): string
  /** One number with the language's words of magnitude (`123조 4,000억`, `123.4 trillion`). All digits are kept. */
  amount(value: Decimal): QuantityPart[]
  /** From one number to a greater one; a shared word of magnitude may be written once. */
  range(low: Decimal, high: Decimal): QuantityPart[]
  /** A place in an order, or places from the first to the last. Both are whole and positive. */
  rank(first: bigint, last?: bigint): QuantityPart[]
  bounds: Readonly<Record<Bound, Pattern>>
  /** The units the language writes in its own way; any other is printed as it is given. */
  units: Readonly<Record<string, UnitPattern>>
  /** The space between a number and the unit after it. */
  gap(number: string, unit: UnitPattern, spacing: UnitSpacing): '' | '\u00a0'
}

/**
 * Everything the components need to know of a language. To add a language, add a file beside `ko.ts` that exports one of
 * these, and either list it below or hand the object itself to the components.
 */
export interface Locale {
  /** BCP 47, as it is written into `lang`. */
  tag: string
  labels: Labels
  /** Names of languages by their primary subtag (ISO 639), as the language itself calls them. */
  languageNames: Readonly<Record<string, string>>
  quotes: QuotationMarks
  /** Somebody's office and organisation in one line: `외교부 장관`, `Minister, Ministry of …`. */
  office(role: string | undefined, organisation: string | undefined): string
  dates: DatePatterns
  numbers: NumberPatterns
}

const locales: Readonly<Record<LocaleName, Locale>> = { ko, en }

const primarySubtag = (tag: string) => tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''

/**
 * The locale for a BCP 47 tag, by its primary language: `ko-KR` gives Korean, `en-GB` English. Nothing if the language
 * is not one of ours.
 */
export const localeFor = (tag: string): Locale | undefined => {
  const name = primarySubtag(tag)
  return Object.hasOwn(locales, name) ? locales[name as LocaleName] : undefined
}

/**
 * The locale behind a prop: a name (any BCP 47 tag whose language is known will do), or a locale object as it is.
 * @throws RangeError if the language is not known
 */
export const resolveLocale = (locale: LocaleName | Locale): Locale => {
  if (typeof locale !== 'string') return locale
  const found = localeFor(locale)
  if (found) return found
  throw new RangeError(`No locale for '${locale}': pass one of ${Object.keys(locales).join(', ')}, or a Locale object`)
}

/** The locale's labels with the given ones in their place. A label that is `undefined` keeps its default. */
export const resolveLabels = (locale: LocaleName | Locale, overrides: Partial<Labels> = {}): Labels => ({
  ...resolveLocale(locale).labels,
  ...Object.fromEntries(Object.entries(overrides).filter(([, label]) => label !== undefined)),
})

/** Writes the text into the pattern's gap: `fillPattern('제{}호', '12')` is `제12호`. */
export const fillPattern = (pattern: Pattern, text: string): string => pattern.replace('{}', () => text)

/**
 * The label above original wording: `원문(영어)`, or without a name where the language has none here.
 * @param language BCP 47 tag of the original
 */
export const originalLabel = (locale: LocaleName | Locale, language: string, overrides?: Partial<Labels>): string => {
  const labels = resolveLabels(locale, overrides)
  const names = resolveLocale(locale).languageNames
  const subtag = primarySubtag(language)
  const name = Object.hasOwn(names, subtag) ? names[subtag] : undefined
  return name ? fillPattern(labels.originalIn, name) : labels.original
}
