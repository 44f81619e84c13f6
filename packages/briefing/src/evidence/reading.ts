import type { DateMention, FigureMention, Quotation, ReadingRules, Span } from '../languages/rules'
import { holds, overlaps } from '../languages/shared/span'
import type { HeadedNumber } from './headed-number'
import { numbersInTable } from './headed-numbers'
import type { MappedText } from './mapped-text'
import { seriesIn } from './series'
import type { SourceTable } from './source-table'
import { tablesIn } from './tables'
import { type Turn, turnAt, turnsIn } from './turns'

/** How far around words their paragraph may reach, in UTF-16 units: one line may hold a whole book. */
const reach = 4000

/** How far before words a month may be given for a day without one, in UTF-16 units. */
const context = 20_000

/** The quotations, figures and dates in a stretch of a source, each read once and cached. */
export class SourceStretch {
  readonly #rules: ReadingRules
  readonly #dates = new Map<string | undefined, DateMention[]>()
  #quotations: readonly Quotation[] | undefined
  #figures: readonly FigureMention[] | undefined
  #paragraphs: readonly Span[] | undefined
  #sentences: readonly Span[] | undefined

  constructor(
    readonly text: string,
    /** Where it begins in the source. */
    readonly start: number,
    rules: ReadingRules,
  ) {
    this.#rules = rules
  }

  get paragraphs(): readonly Span[] {
    this.#paragraphs ??= this.#rules.paragraphs(this.text)
    return this.#paragraphs
  }

  get quotations(): readonly Quotation[] {
    this.#quotations ??= this.#rules.quotations(this.text)
    return this.#quotations
  }

  get figures(): readonly FigureMention[] {
    this.#figures ??= this.#rules.figures(this.text)
    return this.#figures
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= this.#rules.sentences(this.text)
    return this.#sentences
  }

  /** Whole numbers that are no figures by themselves. */
  plainNumbers(within: Span): readonly FigureMention[] {
    return this.#rules.plainNumbers?.(this.text, within) ?? []
  }

  dates(issued: string | undefined): readonly DateMention[] {
    const dates = this.#dates.get(issued) ?? this.#rules.dates(this.text, { issued })
    this.#dates.set(issued, dates)
    return dates
  }

  /** A span of the source as one of the stretch. */
  own({ from, to }: Span): Span {
    return { from: from - this.start, to: to - this.start }
  }
}

/** Reads a source around anchored words: words close together share one reading. */
export class SourceReading {
  readonly #read: MappedText
  readonly #text: string
  readonly #rules: ReadingRules
  readonly #headed = new Map<number, readonly HeadedNumber[]>()
  #tables: readonly SourceTable[] | undefined
  #turns: readonly Turn[] | undefined
  readonly #stretches = new Map<string, SourceStretch>()

  constructor(read: MappedText, rules: ReadingRules) {
    this.#read = read
    this.#text = read.text
    this.#rules = rules
  }

  /** The one number of a table or a series that some words hold. */
  headedAt(words: Span): HeadedNumber | undefined {
    this.#tables ??= tablesIn(this.#read)
    const table = this.#tables.find((one) => overlaps(one, words))
    const held = (table ? this.#numbersOf(table) : this.#seriesAt(words)).filter((one) => overlaps(one, words))
    const [one, next] = held
    return one && !next && holds(words, one) ? one : undefined
  }

  /** The turn of a transcript that holds some words, and the paragraphs of it that do. */
  turnAt(words: Span): { turn: Turn; whole: Span } | undefined {
    this.#turns ??= turnsIn(this.#text, this.#rules)
    return turnAt(this.#turns, words)
  }

  #numbersOf(table: SourceTable): readonly HeadedNumber[] {
    const numbers = this.#headed.get(table.from) ?? numbersInTable(table, this.#rules)
    this.#headed.set(table.from, numbers)
    return numbers
  }

  /** The numbers of the series on the lines of some words. */
  #seriesAt(words: Span): readonly HeadedNumber[] {
    const from = this.#text.lastIndexOf('\n', words.from) + 1
    const end = this.#text.indexOf('\n', words.to)
    const lines = this.#text.slice(from, end === -1 ? undefined : end)
    return seriesIn(lines, this.#rules).map((one) => ({ ...one, from: from + one.from, to: from + one.to }))
  }

  /** The paragraph of words, or the paragraphs. */
  paragraphAt(words: Span): SourceStretch {
    const around = this.around(words)
    const inside = around.own(words)
    const own = around.paragraphs.filter((one) => overlaps(one, inside))
    const [first, last] = [own[0] ?? inside, own.at(-1) ?? inside]
    return this.#stretch({ from: around.start + first.from, to: around.start + last.to })
  }

  /** Words with the paragraphs around them. */
  around(words: Span): SourceStretch {
    return this.#around(words, reach)
  }

  /** The part of the document around words that may give the month of a day. */
  contextOf(words: Span): SourceStretch {
    return this.#around(words, context)
  }

  /** The ends lie on a grid, so that words close to each other share a stretch. */
  #around({ from, to }: Span, far: number): SourceStretch {
    return this.#stretch({
      from: Math.max(0, Math.floor(from / far) - 1) * far,
      to: Math.min(this.#text.length, (Math.ceil(to / far) + 1) * far),
    })
  }

  #stretch({ from, to }: Span): SourceStretch {
    const key = `${from} ${to}`
    const stretch = this.#stretches.get(key) ?? new SourceStretch(this.#text.slice(from, to), from, this.#rules)
    this.#stretches.set(key, stretch)
    return stretch
  }
}
