import type { Locale } from '@briefing-kit/ui'
import type { LabelRules } from './shared/label-rules'
import type { MovementRules } from './shared/movement-rules'

/** A range of a text, in UTF-16 units. */
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

/** The speaker of a quotation, as the text gives them. */
export interface SpeakerMention {
  name: string
  role?: string
  organisation?: string
  /** Where the text names the speaker. */
  span: Span
  /** A party, an office, an unnamed official: known by these words alone, of which its name is the whole or the end. */
  isGroup?: 'whole' | 'end'
  how: 'same-sentence' | 'previous-sentence'
}

/** A text between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** Without the marks. */
  words: Span
  kind: 'speech' | 'name' | 'title' | 'headline'
  /** None if the text does not say clearly whose words they are. */
  speaker?: SpeakerMention
  /** The text denies these words, asks about them or reports them as those of nobody it names. */
  disowned?: true
  /** The verb of saying, as it stands in the text. */
  verb?: string
  /** Parts of one utterance share it. */
  utterance: number
  /** Insertions of an editor between the spoken words, brackets included. */
  insertions: Span[]
}

/** How a part of a quotation is cut wrongly: inside a word, or off the words that turn its meaning. */
export type CutKind = 'word' | 'meaning'

export type FigureBound = '>=' | '>' | '<=' | '<' | '~'

/** A figure, with the words that bound it. */
export interface FigureMention extends Span {
  value: number | readonly [number, number]
  /** As the schema has it: KRW, USD, %, %p, people, times, GW … */
  unit?: string
  /** Units that the word of the text may mean as well: 1,266 nurses are people. */
  unitMay?: readonly string[]
  bound?: FigureBound
  /** Bounded by “nearly”: about, or a little less. */
  isNearly?: true
  /** A brief may leave its bound out: “up to”. */
  isLoose?: true
  /** A number of a scale, such as an index, which has no unit. */
  isOfScale?: true
  rank?: true
  /** A count in words of things that are no unit, “three conditions”, or the whole of a share, “three of 15 members”. */
  isInPassing?: true
  /** A share in words, such as “half”, as per cent: a brief may print it as it likes. */
  isInWords?: true
  /** Something moved from it to the figure after it: “from 3% to 5%” is then no range. */
  isStart?: true
  /** “An estimated 900”: without a bound, or about. */
  isEstimated?: true
  /** Hours, days or months that are an amount, and not how long something takes: “34.2 hours a week”. */
  isAmount?: true
}

/** Which way something moved. */
export type Direction = 'up' | 'down' | 'same'

/** How a figure is known that was not measured. */
export type FigureStatus = 'planned' | 'estimate'

export interface DateMention extends Span {
  /** EDTF, if it can be known. */
  date?: string
  /** Of a relative date: its words, and the day from which they count. */
  reading?: { phrase: string; from: string }
  /** Why that day, in English. */
  because?: string
}

/** A person to be found in a text. */
export interface Named {
  name: string
  aliases?: readonly string[] | undefined
  titles?: readonly string[] | undefined
}

/** How documents write on a line of their own, or at the start of their text, who made them and when. */
export interface Credit {
  /** Matched against one line; its groups may be `title`, `publisher`, `authors` and `issued`. */
  pattern: RegExp
  /**
   * Only above the text, only below it, only on a line above it that has a year or is beside one that has, or beside the
   * title and then below the text; or on the first line above a title. Default: beside the title and in the first lines.
   */
  where?: 'above' | 'bottom' | 'dated' | 'anywhere' | 'first'
  /** Whether it counts for more than the page says of itself. */
  isOverPage?: true
}

/** Rules for cutting a document out of the page around it, and for drafting a brief of it. */
export interface DraftingRules {
  /** The letters by which a text of the language is recognised. */
  letters: RegExp
  /** The weight of one of these letters against a Latin one, since a text may hold many names in Latin letters. */
  weight: number
  /** Function words, which carry no meaning of their own. */
  common: RegExp
  /** Particles and endings at the end of a word, which are left off when words are compared. */
  ending?: RegExp
  /** A line, without space at its ends, that belongs to the page: a menu, the weather, a list of other articles. */
  furniture: RegExp
  /** A line with the date on which the page was viewed, not that of the document. */
  today: RegExp
  /** Words beside the day on which a document was published, and those right behind it, also in a sentence. */
  published: RegExp
  releasedOn?: RegExp
  /** A line within a document that is not part of it: an advertisement, the caption of a picture. */
  interruption: RegExp
  credits: readonly Credit[]
  /** Words beside the day on which a document was changed. */
  modified: RegExp
  /** Words beside the day before which a document may not be published. */
  embargo: RegExp
  /** A line beside a title that is none: a kind of document, a number, a label. */
  noTitle: RegExp
  /** A line that may be a title, but only says of what kind the document is: any other is a better one. */
  weakTitle?: RegExp
  /** Whether a name in a line beside the title may be somebody's: “East Room” is nobody's. */
  isPerson?: (name: string) => boolean
  /** The line that ends a letter, and one below it that names, in the group `authors`, who signs. */
  signatures?: { end: RegExp; signer: RegExp }
  /** Names of those who only keep a site, though it calls them authors of its pages. */
  keeper?: RegExp
  /** An office behind the name of an author. */
  authorRole?: RegExp
  /** Words before a title that say of what kind the document is. */
  titlePrefix: RegExp
  /** A line that names the author of the document. */
  byline: RegExp
  /** In the text of a press release, who published it, in the group `publisher`. */
  releasedBy?: RegExp
  /** Words that say that a document is a press release. */
  release: RegExp
  /** The end of a line of 20 characters or more that is prose; a longer one is recognised by its full stop. */
  proseEnd?: RegExp
  /** The end of a line that is a sentence without a full stop: 개조식. */
  noteEnd?: RegExp
  /** The start of a line that belongs to a list or heads a table, besides figures and bullets. */
  structure?: RegExp
  /** A date with its year, besides the formats that languages share. */
  fullDate?: RegExp
  /** A date with its month, besides the formats that languages share. */
  monthAndDay?: RegExp
  /** A whole text that is a day without its month, the number in the first group. */
  bareDay?: RegExp
  lastMonth: RegExp
  /** Units of durations, and words of a limit: “up to two weeks” is a figure, “two weeks later” is none. Absent: see `isMinor`. */
  duration?: { unit: RegExp; limit: RegExp }
  /** Whether a date only says to which time a number or a name belongs. Present: days inside speech are events too. */
  isMinorDate?(text: string, sentence: Span, date: DateMention): boolean
  /** Whether a figure is none that a brief would print: how long something takes in passing, the base of a rate. */
  isMinor?(text: string, figure: FigureMention): boolean
  /** Words of a record, whose date is no event: “the most since 1982”. */
  record: RegExp
  /** Words around a date on which something began. */
  since: RegExp
  /** Words after which a clause begins; a global expression. */
  clauseStart: RegExp
  /** Words or marks that end a clause. */
  clauseEnd: RegExp
  /**
   * The label of a figure: its subject and, of a change, which way and against when. None where that is
   * not clear, and absent in a language without it: then the words around the figure are its label.
   * @param before its sentence up to it, without the dates for which it holds; U+FFFC stands for another figure
   * @param after its sentence behind it, with the same mark
   */
  labelOf?(before: string, after: string, figure: FigureMention): string | undefined
  headings: Readonly<Record<'timeline' | 'statements' | 'figures' | 'agreements' | 'outline' | 'added', string>>
}

/** The head of a turn in a transcript or an interview, as a line begins with it. */
export interface TurnHead {
  /** In UTF-16 units, up to the words that are spoken. */
  length: number
  /** Where the spoken words end, if the line goes on behind them: a bracket around both. */
  end?: number
  kind: 'speaker' | 'question' | 'answer'
  /** The words for the speaker, in the line. */
  label?: Span
  /** A name, an office or both, as far as the head gives them. */
  name?: string
  role?: string
  organisation?: string
  /** How the head is set: heads of one document are set alike. */
  form: string
  /** Set as no prose or list is. */
  isSure?: true
  /** Set so that one alone is no chance. */
  isAlone?: true
  /** Set as programmes of events are too, with a time: somebody has to speak again. */
  isTimed?: true
}

/** How transcripts and interviews of a language say who speaks. */
export interface TurnRules {
  /** The head that a line begins with, whether or not the document is a transcript. */
  headOf(line: string): TurnHead | undefined
  /** Finds whom the heads of a text mean; nobody if several people may be meant. */
  speakersIn(text: string): (head: TurnHead, at: Span) => SpeakerMention | undefined
  /** The only one of whom an opening says that he or she answers. */
  answererIn(opening: string): SpeakerMention | undefined
  /** Whether words have signs of speech: a first or second person, a polite ending. */
  isSpoken(words: string): boolean
  /** Whether a paragraph tells of the one whose turn comes before it, rather than going on with it. */
  isTold(words: string, speaker: SpeakerMention | undefined): boolean
  /** Words of one who tells of a conversation, and speaks of himself or herself too. */
  teller: RegExp
  /** A paragraph with which a transcript ends or goes on to something else. */
  end: RegExp
  /** The start of a sentence that says little without the one before. */
  leans: RegExp
  /** Whether a sentence greets, thanks, or leads a meeting. */
  isGreeting(sentence: string): boolean
  /** How much a sentence says: 0 of a greeting or a question. */
  weightOf(sentence: string): number
}

/** Reads the texts of a language. Every method is pure; all spans are in the text that was passed in. */
export interface ReadingRules {
  /** Lines; those that were broken only to fit a width are joined. */
  paragraphs(text: string): readonly Span[]
  /** A quotation belongs whole to the sentence that reports it; no sentence crosses paragraphs. */
  sentences(text: string): readonly Span[]
  quotations(text: string): readonly Quotation[]
  /** Absent: words without quotation marks are nobody's speech. */
  turns?: TurnRules
  /** Whether a part of a quotation is cut inside a word, or off words of its sentence that turn its meaning. */
  cutOf(words: string, part: Span): CutKind | undefined
  figures(text: string): readonly FigureMention[]
  /** Whole numbers in words without a unit, “nine have one”, and parts of a share, “12 trucks out of 40”. Absent: none. */
  plainNumbers?(text: string, within: Span): FigureMention[]
  /** Whether the words around a figure count it in a unit of another: “5,183 of them” in that of the figure before. */
  countsIn?(text: string, figure: FigureMention, unit: string, figures: readonly FigureMention[]): boolean
  /** A head of a table whose numbers are shares or changes, so that they count in per cent. */
  shareHead: RegExp
  /** A head of a table that says in a word what its numbers count, with the unit in its group: 건수. Absent: none. */
  countHead?: RegExp
  /** A short word of a head that compares or sums its numbers, and is no unit: 전년비, 계. Absent: none. */
  noUnit?: RegExp
  /** The scale of the sums of a table by the words above it, as written and in the singular: in thousands. Absent: none. */
  scaleOfHead?(words: string): { written: string; word: string } | undefined
  /** The unit that the words of a head name without marks: homes of “Homes built”. Absent: none. */
  unitOfHead?(words: string): string | undefined
  dates(text: string, known: { issued?: string | undefined }): DateMention[]
  people(text: string): readonly PersonMention[]
  /** Whether a sentence is about the future. */
  isPlan(sentence: string): boolean
  /** Whether what a sentence says of one of its dates is a plan. What it quotes says nothing of its own dates. */
  isPlannedOn(sentence: string, date: Span): boolean
  /** Whether the clause of a date tells what has happened on it. Absent: a plan is never refused for being none. */
  isDoneOn?(sentence: string, date: Span): boolean
  /** Whether a sentence tells that something was published on its date. Absent: never. */
  isPublishedOn?(sentence: string, date: Span): boolean
  /** Whether a figure of a sentence is planned or an estimate; otherwise it was measured. */
  statusOf(text: string, sentence: Span, figure: Span, ahead?: readonly Span[]): FigureStatus | undefined
  /** Whether the numbers under a head are planned or estimates: 2026 (forecast). Absent: neither. */
  statusOfHead?(words: string): FigureStatus | undefined
  /** Whether the clause of a figure does not plainly say that it has happened. Absent: it always does. */
  isOpen?(text: string, sentence: Span, figure: Span, ahead?: readonly Span[]): boolean
  /** Whether the clause of a figure tells what has happened. Absent: a plan is never refused for being none. */
  isDone?(text: string, sentence: Span, figure: Span): boolean
  /** Whether a sentence is about an agreement. */
  isAgreement(sentence: string): boolean
  /** Which way the clause of a figure says that something moved by it, if it says so. */
  changeOf(text: string, figure: FigureMention): Direction | undefined
  /** The words between a figure and the date for which it holds, behind it or before it. Absent: none is its own. */
  datedBy?: Readonly<Record<'behind' | 'before', RegExp>>
  /** Whether a sentence says that what was planned for a date was called off, or put off. Absent: never. */
  isCalledOff?(sentence: string, date: Span): boolean
  /** Whether something is only compared with a date: “than in May 2024”, “since 1982”. */
  isBenchmark(text: string, date: Span): boolean
  /** How a label is compared with what its figure counts. Absent: only the subjects of the sentence are. */
  labels?: LabelRules
  /** How labels of changes, and of figures before and after them, are compared. Absent: they are not. */
  movement?: MovementRules
  /** The words that may be the subject of a figure, in what stands before it in its sentence. */
  subjectsIn(before: string): string[]
  /** A text up to the end of the clause that it begins in. */
  restOfClause(text: string): string
  /** Whether a number without a unit stands beside another in a ratio or a vote, so that it says nothing alone. */
  isInRatio(text: string, figure: Span): boolean
  /** Whether neither a unit nor a noun stands behind a number that ends at a place: “fell by 41,300 in April”. */
  isBare?(text: string, end: number): boolean
  /** Whether the words right before an office make it another one: “former”. */
  isOtherOffice(before: string): boolean
  /** Whether a text names a person, by name, alias, or surname and title. */
  names(text: string, person: Named): boolean
}

/** How many claims of a kind a brief prints, and how many of them stand in their sources. */
export interface ClaimCount {
  all: number
  proven: number
}

/** The claims of a brief, at least one of which stands in its source. */
export interface Proven {
  quotations: ClaimCount
  figures: ClaimCount
  dates: ClaimCount
  /** The SHA-256 of the files of the sources. */
  hashes: readonly string[]
  /**
   * Paths of what was not compared, or of which no source shows all: `blocks[3]` is a quotation, `blocks[3].original` its
   * original words, `blocks[4].items[0]` a figure or an event. The pages mark each. Default: none.
   */
  open?: readonly string[]
  /** Parts of quotations that begin or end inside a sentence, where the pages print an ellipsis. Default: none. */
  cuts?: readonly QuotationCut[]
}

/** A part of a quotation that begins or ends inside a sentence of its source. */
export interface QuotationCut {
  /** Its path: `blocks[3].parts[0]`. */
  path: string
  /** Whether words of its sentence stand before it. */
  start: boolean
  /** Whether words of its sentence stand behind it. */
  end: boolean
}

/** Sentences that a brief prints about itself, beyond the labels of its components. */
export interface Statements {
  /** How many quotations, figures and dates were compared with their sources and stand there: all, or so many of so many. */
  proven(proven: Proven): string
  /** The name of the mark beside what was not compared, for those who hear it. */
  notCompared: string
  /** Printed for a further place in a source that has a number already. */
  sameSource(number: string): string
  /** Printed before the day on which a web source was read. */
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

/** Everything that the pages of a brief in a language print of their own. */
export interface PageWords {
  /** Labels, dates, figures and quotation marks of the components. Its `tag` is the language's name in the registry. */
  locale: Locale
  statements: Statements
}

/** Everything specific to a language: for briefs in it, and for sources in it. */
export interface Language extends PageWords {
  reading: ReadingRules
  drafting: DraftingRules
  /** Words of the language for values of a brief, such as `done`: a hint names the right value. */
  values?: Readonly<Record<string, string>>
  olderEncoding?: OlderEncoding
}

/**
 * A sentence of the program, as it says it in English and as it is said in another language. Both name what changes:
 * `{source}`.
 */
export type Sentence = readonly [english: string, own: string]

/** Sentences by error code; those that several codes share are under the empty name. */
export type Messages = Readonly<Record<string, readonly Sentence[]>>

/** The meaning of an error code, in words. */
export interface Explained {
  title: string
  why: string
  remedy: string
}
