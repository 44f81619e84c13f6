import type { FigureMention, ReadingRules, Span } from '../languages/rules'
import type { CountedThing, LabelRules, LabelWord } from '../languages/shared/label-rules'
import { overlaps, textOf } from '../languages/shared/span'
import { type Elsewhere, strangerOf } from './label-limits'
import { type PlacedFigure, Rivals } from './label-rivals'
import { headsAbove, headsBeside } from './lines-above'
import { cut } from './verdict-problem'

/** A label, and the figure of a source that it names. */
export interface Labelled extends PlacedFigure {
  /** The words that the claim rests on. */
  words: Span
  /** The title of the source. */
  title: string
}

/** A word of a label that belongs elsewhere, with the words that name the figure instead. */
export interface Misplaced {
  kind: 'of-another' | 'not-said'
  word: string
  subject: string
}

/** How far a word of another paragraph may stand before a number that it names, in UTF-16 units. */
const nearNumber = 20

/**
 * Whether a label names what another figure counts. A label may say less than the source, and say it in words that the
 * source does not have. But words that the source says of another figure are taken over only where the source leaves
 * them out: behind that figure, in a label that holds all the words which name its own.
 */
export const misplacedIn = (labelled: Labelled, reading: ReadingRules, rules: LabelRules): Misplaced | undefined => {
  const { label, paragraph, sentence, figures, index } = labelled
  const words = rules.wordsIn(label)
  const { text } = paragraph
  const figure = figures[index] as FigureMention
  if (words.length === 0 || isNamedBeside(label, text, labelled.words, figures, index)) return undefined
  const counted = rules.countedBy(text, sentence, figures, index)
  const { own, name, isPart, telling = [] } = counted
  const members = new Map(words.map((word) => [word, rules.opposites.flat().filter((one) => isOneOf(word, one))]))
  const isSame = (word: LabelWord, source: LabelWord): boolean =>
    rules.isSame(word, source) || (members.get(word) ?? []).some((one) => isOneOf(source, one))
  const isSaid = (word: LabelWord, of: readonly LabelWord[]): boolean => of.some((one) => isSame(word, one))
  const subject = nameText(name)
  const found = (kind: Misplaced['kind'], word: LabelWord): Misplaced => ({ kind, word: textOf(word, label), subject })
  const context = new Context(labelled, reading, rules)
  const near = nearestFirst(own, figure)
  const nearest = (): readonly (readonly LabelWord[])[] => context.nearest()
  const excluded = words.find((word) => isExcluded({ word, members: members.get(word) ?? [] }, near, nearest, rules))
  if (excluded) return found('of-another', excluded)
  const whole = isPart ? words.find((word) => rules.whole.test(word.forms[0] ?? '')) : undefined
  if (whole) return found('of-another', whole)
  const isWhole = index + 1 < figures.length && rules.countedBy(text, sentence, figures, index + 1).isPart === true
  if (telling.length > 0 && !words.some((word) => isSaid(word, telling)))
    return found('not-said', words[0] as LabelWord)
  const naming = words.filter(
    // A verb with another form may be that of a noun; any may be that of a part.
    ({ kind, forms }) => kind === 'noun' || kind === 'time' || (kind === 'other' && (forms.length > 1 || isWhole)),
  )
  const places = naming.flatMap((word) => (isSaid(word, own) ? [] : [{ word, place: context.placeOf(word) }]))
  const isSomewhere = (word: LabelWord): boolean => !places.some((one) => one.word === word && one.place === 'nowhere')
  const rivals = new Rivals(labelled, reading, rules, isSaid)
  // Only where the source says the label of another figure it says something else of this one.
  const elsewhere = (word: LabelWord): Misplaced =>
    found(rivals.isAnother(words.filter(isSomewhere), counted) ? 'of-another' : 'not-said', word)
  const behind = places.find(({ place }) => place === 'behind')
  if (behind) return elsewhere(behind.word)
  const said = places.find(({ place }) => place === 'said' || place === 'heads')
  if (said && context.isAnother(words, figure)) return elsewhere(said.word)
  const covers = name
    .filter(({ forms }) => !rules.whole.test(forms[0] ?? ''))
    .every((one) => words.some((word) => isSame(word, one) || isKindOf(word, one)))
  const before = places.find(({ place }) => place === 'before')
  if (before && !covers) return elsewhere(before.word)
  const unsaid = unsaidIn(counted, words, places, isSame, rules)
  if (unsaid) return found('not-said', unsaid)
  // A verb that the source has for another figure says what is counted there.
  const verbal = places.find(({ word, place }) => word.kind === 'other' && place === 'before')
  if (verbal) return found('not-said', verbal.word)
  const supported = words.some((word) => word.kind !== 'up' && word.kind !== 'down' && isSaid(word, own))
  const isCovered = covers && (name.length > 0 || supported)
  if (!isCovered && otherFigureOf(labelled, naming, rules, context) !== -1) return elsewhere(naming[0] as LabelWord)
  // Of verbs only that they are there counts, unless nothing else is.
  const verb = supported ? undefined : words.find((word) => word.kind === 'other' && context.isCounted(word))
  if (verb) return elsewhere(verb)
  const isMoved =
    (naming.length === 0 || name.length === 0) &&
    words.some(({ kind }) => (kind === 'up' || kind === 'down') && own.some((one) => one.kind === kind))
  const isOfSide = saysSide(labelled, reading)
  // A figure of which nothing is said may be named by the words above it.
  const isBare = name.length === 0 && !own.some(({ kind }) => kind === 'noun')
  const isOfClause = (name.length > 0 || isBare) && naming.some((word) => isSaid(word, context.before))
  const isHeaded = isBare && !isPart && places.some(({ place }) => place !== 'nowhere')
  if (!supported && !isMoved && !isOfSide && !isOfClause && !isHeaded)
    return found('not-said', naming[0] ?? (words[0] as LabelWord))
  const foreign = places.flatMap(({ word, place }) => (place === 'heads' || place === 'nowhere' ? [] : [word]))
  if (!isOfSide && rivals.fitsAnother(words.filter(isSomewhere), foreign, counted))
    return found('not-said', words[0] as LabelWord)
  const limited = { label, words, places, counted, text, sentence, figures, index, heads: context.heads }
  const stranger = strangerOf(limited, rules)
  return stranger && found('not-said', stranger)
}

/**
 * A word of a label that stands nowhere, where it is another noun than the one that is counted, or all of a thing of which the
 * source says no such thing.
 */
const unsaidIn = (
  { own, name }: CountedThing,
  words: readonly LabelWord[],
  places: readonly { word: LabelWord; place: Elsewhere }[],
  isSame: (word: LabelWord, source: LabelWord) => boolean,
  { whole, limits }: LabelRules,
): LabelWord | undefined => {
  if (!limits) return undefined
  const isAll = ({ forms }: LabelWord): boolean => whole.test(forms[0] ?? '')
  const isGeneric = ({ forms }: LabelWord): boolean => limits.generic.test(forms.at(-1) ?? '')
  const unsaid = places.flatMap(({ word, place }) => (place === 'nowhere' ? [word] : []))
  const all = own.some(isAll) ? undefined : unsaid.find(isAll)
  const head = name.findLast((one) => !isGeneric(one))
  const isHeadSaid = head === undefined || words.some((word) => isSame(word, head))
  // A number that tells of which it is, 30대 or 3등급, has to stand in the source.
  const numbered = unsaid.find(({ kind, forms }) => kind === 'noun' && /^\d/.test(forms[0] ?? ''))
  return all ?? numbered ?? (isHeadSaid ? undefined : unsaid.find((word) => word.kind === 'noun' && !isGeneric(word)))
}

/** Whether a word of a label is one for a kind of what a source has, which may say so before: 초등학생 for 학생. */
const isKindOf = (word: LabelWord, source: LabelWord): boolean =>
  source.forms.some((form) => form.length > 1 && word.forms.some((one) => one.endsWith(form)))

/** Whether a label says of a figure that it is the one before or after a change, as it is. */
export const saysSide = (
  { label, paragraph: { text }, figures, index }: Labelled,
  { movement }: ReadingRules,
): boolean =>
  movement !== undefined &&
  (movement.former.test(label) || movement.latter.test(label)) &&
  movement.sideOf(text, figures, index) !== undefined

/** The figure of the sentence whose name a label says whole, and nothing besides; -1 for none. */
const otherFigureOf = (
  { paragraph: { text }, sentence, figures, index }: Labelled,
  naming: readonly LabelWord[],
  rules: LabelRules,
  context: Context,
): number =>
  figures.findIndex((one, other) => {
    if (other === index || one.value === figures[index]?.value || one.unit !== figures[index]?.unit) return false
    const { own, name } = rules.countedBy(text, sentence, figures, other)
    return (
      name.length > 0 &&
      name.every((each) => naming.some((word) => rules.isSame(word, each))) &&
      naming.every((word) => own.some((each) => rules.isSame(word, each)) || context.isUnknown(word))
    )
  })

/**
 * Whether a label is the words right beside its figure, or beside the words that the claim rests on; of those that hold
 * another figure as well they may name that one.
 */
export const isNamedBeside = (
  label: string,
  text: string,
  words: Span,
  figures: readonly Span[],
  index: number,
): boolean => {
  const figure = figures[index] as Span
  const isAlone = figures.every((one) => one === figure || !overlaps(one, words))
  return (
    isAround(label, text, figure) || (isAlone ? isAround(label, text, words) : dense(label) === denseIn(text, words))
  )
}

const denseIn = (text: string, { from, to }: Span): string => dense(text.slice(from, to))

/** Whether a label is the words right beside a range; an ellipsis stands for the range between them. */
const isAround = (label: string, text: string, { from, to }: Span): boolean => {
  const [first = '', second, more] = label.split('…').map(dense)
  if (more !== undefined) return false
  const near = 2 * label.length + 20
  const before = dense(text.slice(Math.max(0, from - near), from))
  const after = text.slice(to, to + near)
  if (second !== undefined) return before.endsWith(first) && dense(after).startsWith(second)
  const isBehind = /^\p{L}/u.test(after) && dense(after.split(/[,;·(]|\.\s/, 1)[0] ?? '').startsWith(first)
  return first === denseIn(text, { from, to }) || before.endsWith(first) || isBehind
}

/** Letters and digits alone. */
const dense = (words: string): string => words.replace(/[^\p{L}\p{N}%]/gu, '')

/** The words that name a figure, without particles, as a message says them. */
export const nameText = (name: readonly LabelWord[]): string =>
  cut(name.map(({ forms }) => forms.at(-1) ?? '').join(' '))

/** A time right behind a figure, then the words before it, back from it, and those behind it. */
export const nearestFirst = (words: readonly LabelWord[], { from, to }: Span): LabelWord[] => {
  const isBefore = (one: LabelWord): boolean => one.from < from
  return [
    ...words.filter((one) => one.kind === 'time' && one.from >= to && one.from - to <= nearTime),
    ...words.filter(isBefore).toSorted((one, other) => other.from - one.from),
    ...words.filter((one) => !isBefore(one)),
  ]
}

/** Whether the source says the opposite of a word, in the nearest place that says either. */
export const isExcluded = (
  { word, members }: { word: LabelWord; members: readonly (readonly string[])[] },
  own: readonly LabelWord[],
  nearest: () => readonly (readonly LabelWord[])[],
  rules: LabelRules,
): boolean => {
  if (word.kind === 'up' || word.kind === 'down') {
    const moves = own.flatMap(({ kind }) => (kind === 'up' || kind === 'down' ? [kind] : []))
    return moves.length > 0 && !moves.includes(word.kind)
  }
  if (
    (word.kind === 'time' || /^\d+[A-Za-z\u0080-\uffff]/.test(word.forms[0] ?? '')) &&
    isOtherTime(word, [...own, ...(nearest()[0] ?? [])])
  )
    return true
  if (members.length === 0) return false
  return rules.opposites.some((group) => {
    const [member, another] = group.filter((one) => members.includes(one))
    if (!member || another) return false
    const isOfGroup = (one: LabelWord): boolean => group.some((each) => isOneOf(one, each))
    const said = [own, ...nearest()].flatMap((words) => words.filter(isOfGroup).slice(0, 1))[0]
    return said !== undefined && !isOneOf(said, member)
  })
}

/** Whether the nearest time of the same kind is another: 2018 for 2023, May for June. */
const isOtherTime = (word: LabelWord, near: readonly LabelWord[]): boolean => {
  const { forms } = word
  const nearest = near.find((one) => isTimeLike(word, one))
  return /\d/.test(forms.join()) && nearest !== undefined && !nearest.forms.some((form) => forms.includes(form))
}

/** Whether two words are times of one kind: years, months. */
export const isTimeLike = ({ kind, forms }: LabelWord, other: LabelWord): boolean =>
  other.kind === kind && other.forms.some((form) => forms.some((one) => shapeOf(one) === shapeOf(form)))

const shapeOf = (form: string): string => form.replace(/\d+/g, (digits) => (digits.length > 2 ? '2000' : '1'))

/** Whether a word is one of those of a group of opposites that mean one thing. */
export const isOneOf = ({ forms }: LabelWord, spellings: readonly string[]): boolean =>
  spellings.some((one) => forms.some((form) => form.startsWith(one) || form.endsWith(one)))

/** How far behind a figure its own time stands at most: 214 in 2023. */
export const nearTime = 6

/** The words around a figure, each stretch read once and only if a label needs it. */
class Context {
  readonly #of: Labelled
  readonly #reading: ReadingRules
  readonly #rules: LabelRules
  #heads: (readonly LabelWord[])[] | undefined
  #others: LabelWord[] | undefined
  #sentences: { span: Span; words: readonly LabelWord[]; isCounted: boolean; isOwn: boolean }[] | undefined

  constructor(of: Labelled, reading: ReadingRules, rules: LabelRules) {
    this.#of = of
    this.#reading = reading
    this.#rules = rules
  }

  /** The words that head the paragraph, the nearest line first. */
  get heads(): (readonly LabelWord[])[] {
    const { around, paragraph } = this.#of
    const from = paragraph.start - around.start
    this.#heads ??= headsAbove(around.text, around.paragraphs, { from, to: from + paragraph.text.length }).map((one) =>
      this.#rules.wordsIn(around.text.slice(one.from, one.to)),
    )
    return this.#heads
  }

  /** The words between the figure before and this one. */
  get before(): readonly LabelWord[] {
    const { paragraph, sentence, figures, index } = this.#of
    const from = figures[index - 1]?.to ?? sentence.from
    return this.#rules.wordsIn(paragraph.text.slice(from, figures[index]?.from))
  }

  /** The words of headings like those of the paragraph, that head others. */
  get others(): readonly LabelWord[] {
    const { around, paragraph } = this.#of
    const from = paragraph.start - around.start
    this.#others ??= headsBeside(around.text, around.paragraphs, { from, to: from + paragraph.text.length }).flatMap(
      (one) => this.#rules.wordsIn(around.text.slice(one.from, one.to)),
    )
    return this.#others
  }

  /** The words of the sentence before the figure, then those that head it. */
  nearest(): (readonly LabelWord[])[] {
    const { paragraph, sentence, figures, index } = this.#of
    const before = this.#rules.wordsIn(paragraph.text.slice(sentence.from, figures[index]?.from))
    return [before.toReversed(), ...this.heads]
  }

  /** Where a word stands that is not said of the figure: first in its own paragraph, then further off. */
  placeOf(word: LabelWord): Elsewhere {
    const isSame = (one: LabelWord): boolean => this.#rules.isSame(word, one)
    const [own, beside] = [true, false].map((isOwn) => this.#placeIn(isSame, isOwn))
    // A time holds for all of its sentence, unless another stands nearer, which is looked at before.
    if (word.kind === 'time' && this.#isInSentence(isSame)) return 'said'
    if (own === 'before' || own === 'behind') return own
    if (this.heads.some((words) => words.some(isSame))) return 'heads'
    if (this.others.some(isSame)) return 'behind'
    const place = own ?? beside
    if (place) return place
    if (this.#rules.wordsIn(this.#of.title).some(isSame)) return 'said'
    return this.#isNamingElsewhere(word) ? 'behind' : 'nowhere'
  }

  /** Whether a sentence further off says all words of a label of another figure in the same unit. */
  isAnother(label: readonly LabelWord[], { unit, value }: FigureMention): boolean {
    const { around, paragraph } = this.#of
    const own = paragraph.start - around.start
    const [form] = label.flatMap(({ kind, forms }) => (kind === 'noun' ? forms.slice(-1) : []))
    if (form === undefined) return false
    return around.paragraphs.some((one) => {
      const said = around.text.slice(one.from, one.to)
      if ((one.from <= own && own < one.to) || !said.includes(form)) return false
      return this.#reading.sentences(said).some(({ from, to }) => {
        const sentence = said.slice(from, to)
        const words = this.#rules.wordsIn(sentence)
        const saysAll = label.every((word) => words.some((other) => this.#rules.isSame(word, other)))
        return saysAll && this.#reading.figures(sentence).some((other) => other.unit === unit && other.value !== value)
      })
    })
  }

  /** Whether a word stands nowhere near. */
  isUnknown(word: LabelWord): boolean {
    return this.placeOf(word) === 'nowhere'
  }

  /** Whether a word is said of another figure beside. */
  isCounted(word: LabelWord): boolean {
    return this.sentences.some(
      ({ words, isCounted }) => isCounted && words.some((one) => this.#rules.isSame(word, one)),
    )
  }

  #isInSentence(isSame: (one: LabelWord) => boolean): boolean {
    const { sentence } = this.#of
    return this.sentences.some(({ isOwn, span, words }) => isOwn && span.from === sentence.from && words.some(isSame))
  }

  #placeIn(isSame: (one: LabelWord) => boolean, isOwn: boolean): Elsewhere | undefined {
    const { sentence, figures, index } = this.#of
    const figure = figures[index] as FigureMention
    const stand = this.sentences.filter((one) => one.isOwn === isOwn && one.words.some(isSame))
    const counted = stand.filter(({ span, isCounted }) => isCounted || (isOwn && span.from === sentence.from))
    if (counted.length === 0) return stand.length > 0 ? 'said' : undefined
    const isBefore = counted.some(({ span, words }) =>
      words.some((one) => isSame(one) && span.from + one.from < figure.from),
    )
    return isBefore ? 'before' : 'behind'
  }

  /** The sentences of the paragraph and of those beside it. */
  get sentences(): { span: Span; words: readonly LabelWord[]; isCounted: boolean; isOwn: boolean }[] {
    if (this.#sentences) return this.#sentences
    const { around, paragraph } = this.#of
    const start = paragraph.start - around.start
    const at = around.paragraphs.findIndex((one) => one.to > start)
    const beside = around.paragraphs.slice(Math.max(0, at - 1), at + 2)
    this.#sentences = beside.flatMap((one) => {
      const isOwn = one.from <= start && start < one.to
      const spans = isOwn ? paragraph.sentences : [{ from: one.from - start, to: one.to - start }]
      return spans.map((span) => {
        const said = around.text.slice(span.from + start, span.to + start)
        return { span, words: this.#rules.wordsIn(said), isCounted: /\d/.test(said), isOwn }
      })
    })
    return this.#sentences
  }

  /** Whether a word names a number of a paragraph further off. */
  #isNamingElsewhere(word: LabelWord): boolean {
    const { around } = this.#of
    const form = word.forms.at(-1) ?? ''
    for (let at = around.text.indexOf(form); at !== -1; at = around.text.indexOf(form, at + form.length)) {
      const behind = around.text.slice(at + form.length, at + form.length + nearNumber)
      if (/^[^.!?;,\n]*?\d/.test(behind)) return true
    }
    return false
  }
}
