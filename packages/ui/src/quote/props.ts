import type { PartProps } from '#parts'
import type { HouseStyle, Labels, Locale, LocaleName } from '../format'
import type { NoteRef } from '../note-ref/note-ref'
import type { QuotePart } from './parts'

/** Who said it. */
export interface Speaker {
  name: string
  /** BCP 47 tag of the language that the name is read in, if it is another. */
  lang?: string
  /** Office or function at the time of speaking. */
  role?: string
  organisation?: string
}

/** Where it is written. */
export interface QuoteSource {
  /** Title of the document or the occasion. */
  title?: string
  /** BCP 47 tag of the language of the title, if it is another. */
  lang?: string
  /** Address of the document. It becomes the `cite` attribute and the title's link. */
  url?: string
  /** Where in the document: `7쪽`, `p. 7`. */
  locator?: string
}

/** The wording in the language it was said in, for a translated quotation. */
export interface QuoteOriginal {
  /** BCP 47 tag of the language. */
  lang: string
  /** The wording, one entry for each part. */
  parts: readonly [string, ...string[]]
  /** Who translated it, or another remark behind the label. */
  note?: string
  /** References behind the label. */
  refs?: readonly NoteRef[]
}

interface Attribution extends PartProps<QuotePart> {
  /** Who said it. */
  speaker?: Speaker
  /** When it was said or published, in EDTF: `2025-05-20`, `2025-05`, `2025-09?`. */
  date?: string
  /** Where it is written. */
  source?: QuoteSource
  /** References to numbered notes or sources. */
  refs?: readonly NoteRef[]
  /** The wording before translation. */
  original?: QuoteOriginal
  /** A remark on the wording, under it: who translated it, where there is no `original` to say so of. */
  note?: string
  /**
   * Whether the web has the quotation once more below its attribution, folded away, as one line with speaker, office,
   * date and place: one click selects all of it. Not beside a pull quote, which only repeats; not on paper. Default `false`.
   */
  copyable?: boolean
  /** Language of the marks, the date and the words the component prints. Default `ko`. */
  locale?: LocaleName | Locale
  /** Other words for what the component prints. */
  labels?: Partial<Labels>
  /** How figures and dates are written where the language leaves it open. */
  houseStyle?: HouseStyle
}

interface Verbatim {
  /**
   * The words that were said. Several parts when words between were left out: the gap is shown, never bridged.
   * Quotation marks are added.
   */
  parts: readonly [string, ...string[]]
  gist?: never
  /** `block` stands with its speaker; `pull` is set large and without marks, to repeat a sentence of the text. Default `block`. */
  variant?: 'block' | 'pull'
}

interface Gist {
  /** The substance of what was said, in the writer's words. It is labelled so and never set in quotation marks. */
  gist: string
  parts?: never
  variant?: 'block'
}

/** Either `parts`, word for word, or `gist`, in substance: never both, never neither. */
export type QuoteProps = Attribution & (Verbatim | Gist)
