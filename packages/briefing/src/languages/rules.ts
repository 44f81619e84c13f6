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
export interface Speaker {
  name: string
  role?: string
  organisation?: string
  /** Where the text names the speaker. */
  span: Span
  how: 'same-sentence' | 'previous-sentence'
}

/** What stands between quotation marks. */
export interface Quotation extends Span {
  /** Without the marks. */
  words: Span
  kind: 'speech' | 'name' | 'title' | 'headline'
  speaker?: Speaker
  /** The verb of saying, as it stands in the text. */
  verb?: string
  /** Parts of one utterance share it. */
  utterance: number
  /** What an editor put between the spoken words, with its brackets. */
  insertions: Span[]
}

export type Bound = '>=' | '>' | '<=' | '<' | '~'

/** A figure, with the words that bound it. */
export interface FigureMention extends Span {
  value: number | readonly [number, number]
  /** As the schema has it: KRW, USD, %, %p, people, times, GW … */
  unit?: string
  bound?: Bound
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

/** What tells the page around a document from the document, and names the parts of a draft. */
export interface PageWords {
  /** A line, without space at its ends, that belongs to the page: a menu, the weather, a list of other articles. */
  furniture: RegExp
  /** A line that says when the page was looked at, not when the document was written. */
  today: RegExp
  /** What stands beside the day on which a document was put out. */
  published: RegExp
  /** What calls a document a press release. */
  release: RegExp
  /** Words between others that carry nothing of their own. */
  common: RegExp
  headings: Readonly<Record<'timeline' | 'statements' | 'figures' | 'agreements' | 'outline', string>>
}

/** What the texts of a language say. Every method is pure; all spans are in the text that was handed in. */
export interface ReadingRules {
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
  page: PageWords
  /** Whether a text names a person, by name, alias, or surname and title. */
  names(text: string, person: Named): boolean
}
