import type { Span } from '../../languages/rules'
import { isDateLine, itemStart, linesOf } from '../body'
import type { Document } from './document'
import { dated } from './masthead'

/** A passage, and whether it is a sentence or an item of a list: a line that is neither may be a heading. */
export interface DraftPassage extends Span {
  isWhole: boolean
}

/** The longest passage, in UTF-16 units. */
const longest = 2000

/** A shorter line with a date may be a date line though it ends in a full stop. */
const shortest = 60

const fullStop = /[.?!。]["'”’」』)\]]*$/

/**
 * The sentences of a document, the items of its lists, and its other lines but those of its heading and its tables: many
 * texts have no full stops.
 */
export const passagesIn = (document: Document, text: string): DraftPassage[] => {
  const { rules, drafting, body, tables } = document
  const heading = new Set(body.heading.map(({ from }) => from))
  const lines = linesOf(text)
  let [line, table] = [0, 0]
  return rules.sentences(text).flatMap(({ from, to }): DraftPassage[] => {
    while ((lines[line + 1]?.from ?? Infinity) <= from) line += 1
    while ((tables[table]?.to ?? Infinity) <= from) table += 1
    const words = text.slice(from, to)
    const start = lines[line]?.from ?? 0
    const before = text.slice(Math.max(start, from - 40), from).replace(/^.*\S/s, '')
    const isSentence = words.length >= shortest && fullStop.test(words)
    if (words.length > longest || (!isSentence && isDateLine(words, drafting))) return []
    const isInTable = (tables[table]?.from ?? Infinity) < to
    const mark =
      itemStart.exec(words)?.[0] ?? (drafting.structure?.test(words) ? /^\s*\S+\s/.exec(words)?.[0] : undefined)
    const isItem = mark !== undefined || before.includes('\u2028')
    const isHeading = heading.has(start)
    const isWhole = fullStop.test(words) || isItem || (!isHeading && drafting.noteEnd?.test(words) === true)
    if (isHeading && words.length < 80 && dated.test(words) && !fullStop.test(words.replace(/\d\.?$/, ''))) return []
    if (isInTable || (!isWhole && (isHeading || !/\d/.test(words)))) return []
    if (words.trim() === document.title?.value) return []
    const own = from + (isItem ? (mark?.length ?? 0) : 0)
    return own < to ? [{ from: own, to, isWhole }] : []
  })
}
