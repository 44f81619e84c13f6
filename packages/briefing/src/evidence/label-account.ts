import type { FigureMention, ReadingRules } from '../languages/rules'
import type { AccountRules, CountedThing, LabelRules, LabelWord } from '../languages/shared/label-rules'
import { textOf } from '../languages/shared/span'
import {
  isExcluded,
  isNamedBeside,
  isOneOf,
  isTimeLike,
  type Labelled,
  type Misplaced,
  nameText,
  nearestFirst,
  nearTime,
  saysSide,
} from './label-problem'
import { headsAbove } from './lines-above'

/**
 * Where a word of a label stands that the source does not say of the figure alone: in its unit, of it and one before, of another
 * figure of the sentence, in what the text is about, elsewhere, or nowhere.
 */
type Place = 'of the unit' | 'shared' | 'of another' | 'about' | 'far' | 'nowhere'

/** How often a word stands in a text at least that is about it. */
const often = 4

/**
 * Whether a label is proven: each of its words is said of its figure, or is of what the text is about, or is the brief's own in a
 * label that holds all that names the figure. What is not understood is not compared; it is wrong only where the source has
 * another word in its place, or says this one of another figure.
 */
export const unaccountedIn = (
  labelled: Labelled,
  reading: ReadingRules,
  rules: LabelRules,
  account: AccountRules,
): Misplaced | undefined => {
  const { label, paragraph, figures, index } = labelled
  const { text } = paragraph
  if (isNamedBeside(label, text, labelled.words, figures, index)) return undefined
  const near = new Near(labelled, rules, account)
  const { words, counted } = near
  const found = (kind: Misplaced['kind'], word: string): Misplaced => ({ kind, word, subject: nameText(counted.name) })
  const said = (kind: Misplaced['kind'], word: LabelWord): Misplaced => found(kind, textOf(word, label))
  const unsaid = account.unsaidIn(label, near.clause, near.context)
  if (unsaid !== undefined) return found('not-said', unsaid)
  if (words.length === 0) return undefined
  const excluded = words.find((word) => near.isExcluded(word))
  if (excluded) return said('of-another', excluded)
  const { telling = [], isPart, own } = counted
  const whole = isPart ? words.find(({ forms }) => rules.whole.test(forms[0] ?? '')) : undefined
  if (whole) return said('not-said', whole)
  const first = words[0] as LabelWord
  if (telling.length > 0 && !words.some((word) => near.isSaid(word, telling))) return said('not-said', first)
  const naming = words.filter(({ kind }) => kind === 'noun' || kind === 'time')
  const isSide = saysSide(labelled, reading)
  const extra = naming.filter((word) => !near.isSaid(word, own) && !(isSide && near.saysSide(word, reading)))
  const isOpen = ({ word, place }: { word: LabelWord; place: Place }): boolean =>
    word.kind !== 'time' && place !== 'of the unit' && !near.covers(place)
  const rival = extra.find((word) => near.isOfRival(word))
  if (rival) return said('of-another', rival)
  const places = extra.map((word) => ({ word, place: near.placeOf(word) }))
  const stranger = places.find(({ place }) => place === 'of another' || place === 'far')
  if (stranger) return said('not-said', stranger.word)
  const open = places.find(isOpen)
  if (open) return said('not-said', open.word)
  const isMoved = words.some(({ kind }) => (kind === 'up' || kind === 'down') && own.some((one) => one.kind === kind))
  const isSupported = naming.filter(isWorded).some((word) => near.isSaid(word, own)) || isMoved || isSide || near.isBare
  return isSupported ? undefined : said('not-said', naming[0] ?? first)
}

/** A number, such as that of months, does not tell one figure from another. */
const isWorded = ({ forms }: LabelWord): boolean => !/^\d{1,2}$/.test(forms[0] ?? '')

/** The words around a labelled figure. */
class Near {
  readonly words: readonly LabelWord[]
  readonly counted: CountedThing
  readonly #of: Labelled
  readonly #rules: LabelRules
  readonly #account: AccountRules
  #heads: string | undefined

  constructor(of: Labelled, rules: LabelRules, account: AccountRules) {
    this.#of = of
    this.#rules = rules
    this.#account = account
    this.words = rules.wordsIn(of.label)
    this.counted = this.#countedAt(of.index)
  }

  get #figure(): FigureMention {
    return this.#of.figures[this.#of.index] as FigureMention
  }

  /** The words of the source that are said of the figure, with those between them. */
  get clause(): string {
    const { own } = this.counted
    const from = Math.min(this.#figure.from, ...own.map((one) => one.from))
    const to = Math.max(this.#figure.to, ...own.map((one) => one.to))
    const { paragraph, sentence, figures, index } = this.#of
    const behind = paragraph.text.slice(to, Math.max(to, figures[index + 1]?.from ?? sentence.to))
    return paragraph.text.slice(from, to) + this.#account.restOfClause(behind)
  }

  /** The sentence, with what may go before it: its heads, the sentence before, the title. */
  get context(): string {
    return [this.#sentence, this.heads, this.#previous, this.#of.title].join('\n')
  }

  get #sentence(): string {
    return textOf(this.#of.sentence, this.#of.paragraph.text)
  }

  /** The lines that head the paragraph. */
  get heads(): string {
    const { around, paragraph } = this.#of
    const from = paragraph.start - around.start
    this.#heads ??= headsAbove(around.text, around.paragraphs, { from, to: from + paragraph.text.length })
      .map((one) => textOf(one, around.text))
      .join('\n')
    return this.#heads
  }

  /** The two sentences before; of the first in a paragraph, with the paragraph before. */
  get #previous(): string {
    const { around, paragraph, sentence } = this.#of
    const before = paragraph.sentences.filter(({ to }) => to <= sentence.from).slice(-2)
    const said = before.map((one) => textOf(one, paragraph.text))
    if (before.length > 1) return said.join(' ')
    const start = paragraph.start - around.start
    const last = around.paragraphs.findLast(({ to }) => to <= start)
    return [last ? textOf(last, around.text) : '', ...said].join(' ')
  }

  /** Whether nothing but the words before its clause says what the figure counts, and when. */
  get isBare(): boolean {
    const { own, shared = [] } = this.counted
    const isShared = this.words.some((word) => word.kind === 'noun' && this.isSaid(word, shared.filter(isWorded)))
    return own.every(({ kind }) => kind !== 'noun' && (kind !== 'time' || isShared))
  }

  /** Whether the label holds all the words that name the figure, so that it may have one more. */
  covers(place: Place): boolean {
    const { name, head } = this.counted
    return (place === 'shared' ? name : (head ?? name))
      .filter(({ forms }) => !this.#rules.whole.test(forms[0] ?? ''))
      .every((one) => this.words.some((word) => this.#isSame(word, one)))
  }

  isSaid(word: LabelWord, of: readonly LabelWord[]): boolean {
    return of.some((one) => this.#isSame(word, one))
  }

  /** Whether the source says the opposite of a word, or another time, in the nearest place that says either. */
  isExcluded(word: LabelWord): boolean {
    const { paragraph, sentence } = this.#of
    const own = nearestFirst(this.counted.own, this.#figure)
    if (word.kind === 'time' && this.isSaid(word, own) && !this.#isBeside(own[0])) return false
    const members = this.#membersOf(word)
    const before = this.#wordsIn(paragraph.text.slice(sentence.from, this.#figure.from)).toReversed()
    return isExcluded({ word, members }, own, () => [before, this.#wordsIn(this.heads)], this.#rules)
  }

  /** Whether a time stands right behind the figure, and so is its own. */
  #isBeside(time: LabelWord | undefined): boolean {
    const { to } = this.#figure
    return time?.kind === 'time' && time.from >= to && time.from - to <= nearTime
  }

  /**
   * Whether a word names another figure of the sentence, in a label that says nothing of what names its own. Where nothing
   * does, or its clause leans on the one before, it has to be all that names a figure of its unit.
   */
  isOfRival(word: LabelWord): boolean {
    const { figures, index } = this.#of
    const isInLabel = (one: LabelWord): boolean => this.words.some((other) => this.#isSame(other, one))
    const { name } = this.counted
    const unit = this.#figure.unit ?? ''
    if (name.some(isInLabel) || word.forms.includes(unit)) return false
    const isLeaning = name.length === 0 || this.#isElliptic
    return figures.some((figure, other) => {
      if (other === index || (isLeaning && figure.unit !== unit)) return false
      const rival = this.#countedAt(other).name
      return this.isSaid(word, rival) && (!isLeaning || rival.every(isInLabel))
    })
  }

  /** Whether a word says that a figure is the one before or after a change. */
  saysSide(word: LabelWord, { movement }: ReadingRules): boolean {
    const written = textOf(word, this.#of.label)
    return movement?.former.test(written) === true || movement?.latter.test(written) === true
  }

  placeOf(word: LabelWord): Place {
    const { paragraph, around, title, sentence } = this.#of
    if (this.isSaid(word, this.counted.shared ?? [])) return 'shared'
    if (this.#account.isFailure(word, this.clause)) return 'shared'
    const isIn = (some: string): boolean => this.isSaid(word, this.#wordsIn(some))
    if (isIn(this.#sentence)) return word.kind === 'time' ? 'about' : 'of another'
    if (word.kind === 'time' && this.#wordsIn(this.#sentence).some((one) => isTimeLike(word, one))) return 'of another'
    if (this.#account.isGeneric(word, this.#figure.unit)) return 'of the unit'
    if (isIn(this.heads) || isIn(title) || (this.#isElliptic && isIn(this.#previous))) return 'about'
    if (word.kind === 'time' && (isIn(this.#previous) || isIn(paragraph.text.slice(0, sentence.from)))) return 'about'
    const count = this.#wordsIn(around.text).filter((one) => this.#isSame(word, one)).length
    if (count >= often) return 'about'
    return count > 0 ? 'far' : 'nowhere'
  }

  /** Whether the clause of the figure leans on the sentence before. */
  get #isElliptic(): boolean {
    const { paragraph, figures, index, sentence } = this.#of
    const from = figures[index - 1]?.to ?? sentence.from
    const [lead, behind] = [paragraph.text.slice(from, this.#figure.from), paragraph.text.slice(this.#figure.to)]
    return this.#account.isElliptic(lead, behind, this.#figure.unit)
  }

  #countedAt(index: number): CountedThing {
    const { paragraph, sentence, figures } = this.#of
    return this.#rules.countedBy(paragraph.text, sentence, figures, index)
  }

  #membersOf(word: LabelWord): (readonly string[])[] {
    return this.#rules.opposites.flat().filter((one) => isOneOf(word, one))
  }

  #isSame(word: LabelWord, source: LabelWord): boolean {
    return this.#rules.isSame(word, source) || this.#membersOf(word).some((one) => isOneOf(source, one))
  }

  #wordsIn(text: string): readonly LabelWord[] {
    return this.#rules.wordsIn(text)
  }
}
