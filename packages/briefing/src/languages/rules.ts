import type { Locale } from '@briefing-kit/ui'

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  from: number
  to: number
}

/** A person whom a text names with an office. */
export interface PersonMention extends Span {
  name: string
  role?: string
  organisation?: string
}

/** Whose words a quotation is, as the text says it. */
export interface SpeakerMention {
  name: string
  role?: string
  organisation?: string
  /** Where the text names the speaker. */
  span: Span
  how: 'same-sentence' | 'previous-sentence'
}

/** A text between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** Without the marks. */
  words: Span
  kind: 'speech' | 'name' | 'title' | 'headline'
  speaker?: SpeakerMention
  /** The verb of saying, as it stands in the text. */
  verb?: string
  /** Parts of one utterance share it. */
  utterance: number
  /** Insertions of an editor between the spoken words, brackets included. */
  insertions: Span[]
}

export type FigureBound = '>=' | '>' | '<=' | '<' | '~'

/** A figure, with the words that bound it. */
export interface FigureMention extends Span {
  value: number | readonly [number, number]
  /** As the schema has it: KRW, USD, %, %p, people, times, GW … */
  unit?: string
  bound?: FigureBound
  rank?: true
}

export interface DateMention extends Span {
  /** EDTF, if it can be known. */
  date?: string
  /** For relative ones: the words, and the day they were counted from. */
  reading?: { phrase: string; from: string }
  /** Why that day, in English. */
  because?: string
}

/** Somebody to be found in a text. */
export interface Named {
  name: string
  aliases?: readonly string[] | undefined
  titles?: readonly string[] | undefined
}

/** How a source in the language is cut out of the page around it, and how a draft of a brief is made of it. */
export interface DraftingRules {
  /** The letters that tell a text of the language from one of another. */
  letters: RegExp
  /** How much one of them counts beside a Latin letter, since a text may name many things in those. */
  weight: number
  /** Words between others that carry nothing of their own. */
  common: RegExp
  /** Particles and endings at the end of a word, which are left off when words are compared. */
  ending?: RegExp
  /** A line, without space at its ends, that belongs to the page: a menu, the weather, a list of other articles. */
  furniture: RegExp
  /** A line that says when the page was looked at, not when the document was written. */
  today: RegExp
  /** Words beside the day on which a document was published. */
  published: RegExp
  /** A line that says who wrote the document. */
  byline: RegExp
  /** Words that say that a document is a press release. */
  release: RegExp
  /** How a line of 20 characters or more ends that is prose; a longer one is known by its full stop. */
  proseEnd?: RegExp
  /** How a line begins that belongs to a list or heads a table, besides figures and bullets. */
  structure?: RegExp
  /** A day with its year, besides the ways that languages share. */
  fullDate?: RegExp
  /** A day with its month, besides the ways that languages share. */
  monthAndDay?: RegExp
  /** All of a day without its month, its figure in the first group. */
  bareDay?: RegExp
  lastMonth: RegExp
  /** Units of lengths of time: “two weeks later” belongs to an event and is no figure of a brief. */
  duration: RegExp
  /** Words right behind a figure that say that it is planned. */
  planned: RegExp
  /** Words after which a clause begins; a global expression. */
  clauseStart: RegExp
  /** Words or marks that end a clause. */
  clauseEnd: RegExp
  headings: Readonly<Record<'timeline' | 'statements' | 'figures' | 'agreements' | 'outline', string>>
}

/** Reads what texts of the language say. Every method is pure; all spans are in the text that was handed in. */
export interface ReadingRules {
  /** Lines, joined where one was broken only to fit a width. */
  paragraphs(text: string): readonly Span[]
  /** A quotation belongs whole to the sentence that reports it; no sentence crosses paragraphs. */
  sentences(text: string): readonly Span[]
  quotations(text: string): Quotation[]
  figures(text: string): FigureMention[]
  dates(text: string, known: { issued?: string | undefined }): DateMention[]
  people(text: string): PersonMention[]
  /** Whether a sentence speaks of what is to come. */
  isPlan(sentence: string): boolean
  /** Whether a sentence tells of something agreed. */
  isAgreement(sentence: string): boolean
  /** Whether a text names a person, by name, alias, or surname and title. */
  names(text: string, person: Named): boolean
}

/** Counts of the claims of a brief, all of which were found in their sources. */
export interface Proven {
  /** How many there are of each. */
  quotations: number
  figures: number
  dates: number
  /** The SHA-256 of the files of the sources. */
  hashes: readonly string[]
}

/** Sentences that a brief prints about itself, beyond the labels of its components. */
export interface Statements {
  /** The brief has sources, none of which was compared with what it prints. */
  unproven: string
  /** Every quotation, figure and date stands in its source. */
  proven(proven: Proven): string
  /** The brief names no sources at all. */
  unsourced: string
  /** A further place in a source that has a number already. */
  sameSource(number: string): string
  /** Before the day a web source was read. */
  accessed(date: string): string
}

/** An encoding older than Unicode in which texts of the language are still saved. */
export interface OlderEncoding {
  /** Its name in messages. */
  name: string
  /** Its label in the Encoding Standard. */
  label: string
  /** An expression that matches a text of the language if the bytes were decoded with this encoding rightly. */
  sign: RegExp
}

/** Everything that a language is: for briefs in it, and for sources in it. */
export interface Language {
  /** Labels, dates, figures and quotation marks of the components. Its `tag` is the language's name in the registry. */
  locale: Locale
  statements: Statements
  reading: ReadingRules
  drafting: DraftingRules
  /** Its words for values of a brief, such as `done`: whoever writes one of them is told the value. */
  values?: Readonly<Record<string, string>>
  olderEncoding?: OlderEncoding
}
