import type { Span } from '../rules'
import { cachedByText } from './cache'
import { insertionsOf, type Marked, marksOf } from './marks'
import { paragraphsOf } from './paragraphs'
import { sentencesOf } from './sentences'

/** Conventions of a language in which texts are set. */
export interface Setting {
  /** The start of a list item, besides figures and bullets. */
  listMark?: RegExp
  /** The words in round brackets inside a quotation that mark it as an editor's note. */
  editorNote: RegExp
  /** Whether a sentence ends between two texts: before and after a full stop, a question mark or the like. */
  endsSentence: (before: string, after: string) => boolean
}

/** Reads paragraphs, sentences and quotation marks as a language sets them. */
export interface Typography {
  paragraphs(text: string): readonly Span[]
  sentences(text: string): readonly Span[]
  /** All pairs of quotation marks, nested ones too, in the order in which they open. */
  marked(text: string): readonly Marked[]
  /** Insertions of an editor between the words of a quotation, brackets included. */
  insertions(text: string, words: Span): Span[]
}

export const typographyOf = ({ listMark, editorNote, endsSentence }: Setting): Typography => {
  const paragraphs = cachedByText((text): Span[] => paragraphsOf(text, listMark))
  const marked = cachedByText((text): Marked[] => marksOf(text, paragraphs(text)))
  return {
    paragraphs,
    marked,
    sentences: cachedByText((text) => sentencesOf(text, paragraphs(text), marked(text), endsSentence)),
    insertions: (text, words) => insertionsOf(text, words, editorNote),
  }
}
