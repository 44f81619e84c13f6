import type { Decimal } from './decimal'

/** How Korean writes a date with a month: `2025. 5. 26.` or `2025년 5월 26일`. English has one form for both. */
export type DateStyle = 'numeric' | 'written'

/** The part of a date that the surroundings already say: the year, or the year and the month. */
export type DateOmission = 'year' | 'year-month'

/** One date of the Gregorian calendar, no more precise than it is known. */
export interface DatePoint {
  /** 1 to 9999 */
  year: number
  /** 1 to 12; absent if only the year is known */
  month?: number
  /** 1 to 31; absent if only the month is known */
  day?: number
  /** EDTF `?` or `%`: the date is possibly another. */
  uncertain: boolean
  /** EDTF `~` or `%`: the date is about right. */
  approximate: boolean
}

/** At least, more than, at most, less than, about. */
export type Bound = '>=' | '>' | '<=' | '<' | '~'

/** Whether a unit stands apart from 만, 억, 조 and from figures before Latin letters: `100조 원`, `5 GW`; or not. */
export type UnitSpacing = 'spaced' | 'joined'

/**
 * A piece of a printed figure. Joined, the texts are the whole, with its spaces. `number`: digits with their sign;
 * `unit`: words of magnitude and the unit (`조 원`, `million`, `th`); `bound`: 이상, about; `text`: spaces, `~` and `–`.
 */
export interface QuantityPart {
  kind: 'number' | 'unit' | 'bound' | 'text'
  text: string
}

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
  /** Before the words for the marks of a line of time. */
  status: string
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
  /** As `original`, with the name of the language in the gap. */
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
  /** Heading of the list of notes, where sources have a list of their own. */
  notes: string
  /** Heading of the statement on how the brief is proven. */
  evidence: string
  /** Name of a link to the source of that number. */
  sourceRef: Pattern
  /** Name of a link to the note of that number. */
  noteRef: Pattern
  /** Name of a link from the source or note of that number to where the text refers to it. */
  backToText: Pattern
  /** Name of a table that is wider than its column and is scrolled. */
  scrollable: string
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
  /** Said before the one whom a recommendation is for, and before the day by which it is due. */
  addressee: string
  dueBy: string
  /** Said before what stands in the head of a document. */
  author: string
  date: string
  publisher: string
  series: string
  marking: string
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
  /** The meaning of a change, which its direction does not say. */
  sentimentGood: string
  sentimentBad: string
  sentimentNeutral: string
  /** Before the unit of a table. */
  unit: string
  /** Before the head of a row that adds up others, for those who are read it, where the head does not say so. */
  subtotal: string
  /** As `subtotal`, of all rows. */
  total: string
  /** Before a note. */
  note: string
  /** A gap in a line of time. */
  omitted: string
  /** Between two parts of a quotation: words were left out. */
  omittedWords: string
  /** Opens the events folded away behind the shown ones, around their number: the oldest come first. */
  moreLater: Pattern
  /** Opens them where the newest come first. */
  moreEarlier: Pattern
  /** Folds them away again, around their number: the oldest come first. */
  lessLater: Pattern
  /** Folds them away where the newest come first. */
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
  /**
   * A unit that begins with a word of magnitude (`억 원`, `million USD`): the zeros that the word stands for, and the unit
   * without it. Where a number takes a word of magnitude itself, both become one: 10,000.5 of `억 원` are 1조 5,000만 원.
   * Default: every unit is printed as it is given.
   */
  scaledUnit?(unit: string): { zeros: number; unit: string } | undefined
  /** The space between a number and the unit after it. */
  gap(number: string, unit: UnitPattern, spacing: UnitSpacing): '' | '\u00a0'
}

/**
 * Labels, dates, figures and quotation marks of a language. A language that does not come with the package is handed to
 * the components as such an object.
 */
export interface Locale {
  /** BCP 47, as it is written into `lang`. */
  tag: string
  labels: Labels
  /** Names of languages by their primary subtag (ISO 639), as the language itself calls them. */
  languageNames: Readonly<Record<string, string>>
  quotes: QuotationMarks
  /** The dash that two hyphens stand for. Default: an en dash. */
  dash?: string
  /** Somebody's office and organisation in one line: `외교부 장관`, `Minister, Ministry of …`. */
  office(role: string | undefined, organisation: string | undefined): string
  dates: DatePatterns
  numbers: NumberPatterns
}
