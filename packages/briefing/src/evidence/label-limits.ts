import type { FigureMention, Span } from '../languages/rules'
import type { CountedThing, LabelLimits, LabelRules, LabelWord } from '../languages/shared/label-rules'

/** Where a word of a label stands that is not said of its figure. */
export type Elsewhere = 'heads' | 'before' | 'behind' | 'said' | 'nowhere'

/** A label with all that is known of its figure. */
export interface Limited {
  label: string
  words: readonly LabelWord[]
  /** The words of the label that the source does not say of the figure, with where else they stand. */
  places: readonly { word: LabelWord; place: Elsewhere }[]
  counted: CountedThing
  text: string
  sentence: Span
  figures: readonly FigureMention[]
  index: number
  /** The words of the lines above, the nearest first. */
  heads: readonly (readonly LabelWord[])[]
}

/**
 * The word of a label by which it counts something else than its figure, though it shares others with it; the source need not
 * say it of another figure.
 */
export const strangerOf = (limited: Limited, rules: LabelRules): LabelWord | undefined => {
  const { limits } = rules
  if (!limits) return undefined
  const { words, places, counted } = limited
  const isMeasure = ({ kind, forms }: LabelWord): boolean => kind === 'noun' && limits.measure.test(forms.at(-1) ?? '')
  const measure = places.find(({ word, place }) => place === 'nowhere' && isMeasure(word))
  if (measure && counted.own.some(isMeasure)) return measure.word
  if (isDeniedOtherwise(limited, limits)) return words[0]
  return (
    movedOtherwise(limited, limits) ??
    ofLarger(limited, limits) ??
    places.find(({ word }) => isOfEarlier(word, limited, rules) || isOfOtherTime(word, limited, rules))?.word ??
    modifierOf(limited, rules) ??
    verbOf(limited, rules) ??
    siblingOf(limited, rules)
  )
}

/**
 * A direction in which the source does not say that the figure moved; “against the rise” names none. Notes leave out that
 * prices rose by their figures.
 */
const movedOtherwise = ({ words, counted, text, sentence, figures, index, heads }: Limited, limits: LabelLimits) => {
  const { from } = figures[index] as Span
  const isRate = counted.name.some(({ forms }) => limits.measure.test(forms.at(-1) ?? ''))
  const isNote = !isRate && !limits.told.test(text.slice(from, sentence.to))
  if (isNote || limits.compared.test(text.slice(sentence.from, from))) return undefined
  const moved = [counted.own, ...heads].flat()
  return words
    .slice(-1)
    .find(({ kind }) => (kind === 'up' || kind === 'down') && !moved.some((one) => one.kind === kind))
}

/** Whether a label denies what the source says of the figure, or says what it denies. */
const isDeniedOtherwise = ({ label, words, counted, text, figures, index }: Limited, limits: LabelLimits) => {
  const figure = figures[index] as Span
  const from = Math.min(figure.from, ...counted.own.map((one) => one.from))
  const to = Math.max(figure.to, ...counted.own.map((one) => one.to))
  const denies = limits.negation.test(text.slice(from, to + 6))
  if (denies === limits.negation.test(label)) return false
  // A label may say by a noun what the source denies, but not by a verb.
  return !denies || words.some(({ kind }) => kind === 'other')
}

/** A word for all of a thing, where the sentence has a larger figure in the same unit, or the figure is that of a stage. */
const ofLarger = ({ words, counted, figures, index, label }: Limited, limits: LabelLimits) => {
  const { value, unit } = figures[index] as FigureMention
  const isAll = label.split(/\s+/).some((one) => limits.all.test(one))
  if (!isAll || counted.own.some(({ forms }) => forms.some((one) => limits.all.test(one)))) return undefined
  const isLarger = figures.some((one) => one.unit === unit && sizeOf(one.value) > sizeOf(value))
  const isStage = counted.own.some(({ kind, forms }) => kind === 'noun' && /^\d+\p{L}/u.test(forms[0] ?? ''))
  return isLarger || isStage ? words[0] : undefined
}

const sizeOf = (value: FigureMention['value']): number => (typeof value === 'number' ? value : value[1])

/**
 * Whether a word stands behind an earlier figure of the sentence, and so is said of that one; unless this figure has no noun
 * and verb of its own, and takes its words from there.
 */
const isOfEarlier = (
  word: LabelWord,
  { text, sentence, figures, index, counted }: Limited,
  rules: LabelRules,
): boolean =>
  word.kind !== 'time' &&
  counted.name.length > 0 &&
  counted.own.some(({ kind }) => kind !== 'noun' && kind !== 'time') &&
  figures.slice(0, index).some(({ to }, earlier) => {
    const { own } = rules.countedBy(text, sentence, figures, earlier)
    return own.some((one) => one.from >= to && one.to <= (figures[index]?.from ?? 0) && rules.isSame(word, one))
  })

/** Whether a time is that of another figure, beside which alone it stands, or may be another than the year of the figure. */
const isOfOtherTime = (
  word: LabelWord,
  { text, sentence, figures, index, counted, places }: Limited,
  rules: LabelRules,
) => {
  if (word.kind !== 'time') return false
  const isYear = counted.own.some(({ kind, forms }) => kind === 'time' && /\d{4}/.test(forms.join()))
  const isUnsaid = places.some((one) => one.word === word && one.place === 'nowhere')
  if (isYear && isUnsaid && !/\d/.test(word.forms.join())) return true
  const start = sentence.from
  const same = rules.wordsIn(text.slice(start, sentence.to)).filter((one) => rules.isSame(word, one))
  return (
    same.length > 0 &&
    same.every((one) =>
      figures.some(
        (other, at) =>
          at !== index && other.from >= start + one.to && /^\P{L}{0,2}$/u.test(text.slice(start + one.to, other.from)),
      ),
    )
  )
}

/** A noun before a noun of the figure, before which the source has another: hours of visits, where it has hours of waiting. */
const modifierOf = (
  { label, words, places, counted, text, sentence }: Limited,
  rules: LabelRules,
): LabelWord | undefined => {
  const said = rules.wordsIn(text.slice(sentence.from, sentence.to))
  return words.find((word, at) => {
    const head = words[at + 1]
    if (head?.kind !== 'noun' || word.kind !== 'noun' || !places.some((one) => one.word === word)) return false
    if (label.slice(word.to, head.from).trim() !== '') return false
    // 재배 면적 for 재배면적.
    const isCompound = (one: LabelWord): boolean => rules.isSame(word, one) && rules.isSame(head, one)
    const isOther = (one: LabelWord): boolean => {
      const before = said.findLast(({ to }) => sentence.from + to <= one.from)
      if (before?.kind !== 'noun' || before.forms.length > 1 || isCompound(one)) return false
      if (rules.limits?.measuring.test(before.forms[0] ?? '')) return false
      const isNext = text.slice(sentence.from + before.to, one.from).trim() === ''
      return isNext && !words.some((other) => rules.isSame(other, before))
    }
    const own = counted.own.filter((one) => one.kind === 'noun' && rules.isSame(head, one))
    if (own.length > 0) return own.some(isOther)
    const beside = said.filter((one) => one.kind === 'noun' && rules.isSame(head, one))
    return beside.length > 0 && beside.every((one) => isOther({ ...one, from: sentence.from + one.from }))
  })
}

/** A verb before a noun of the figure, before which the source has another: cases dismissed, where it has cases allowed. */
const verbOf = ({ label, words, counted, text }: Limited, rules: LabelRules): LabelWord | undefined =>
  words.find((word, at) => {
    const head = words[at + 1]
    if (word.kind !== 'other' || !head || label.slice(word.to, head.from).trim() !== '') return false
    if (counted.own.some((one) => rules.isSame(word, one))) return false
    return counted.own.some((one) => {
      const before = counted.own.find(({ to }) => to <= one.from && text.slice(to, one.from).trim() === '')
      const isOther = before?.kind === 'other' && !words.some((other) => rules.isSame(other, before))
      return isOther && one.kind === 'noun' && rules.isSame(head, one)
    })
  })

/** A noun that stands nowhere, for one of its kind that does: a retail price, where the sentence has a wholesale price. */
const siblingOf = ({ words, places, text, sentence }: Limited, rules: LabelRules): LabelWord | undefined => {
  const unsaid = places.flatMap(({ word, place }) => (place === 'nowhere' && word.kind === 'noun' ? [word] : []))
  if (unsaid.length === 0) return undefined
  const said = rules.wordsIn(text.slice(sentence.from, sentence.to))
  const others = said.filter((one) => one.kind === 'noun' && !words.some((word) => rules.isSame(word, one)))
  const isSibling = (one: string, other: string): boolean =>
    one.length > 2 &&
    other.length > 2 &&
    one.slice(-2) === other.slice(-2) &&
    !one.endsWith(other) &&
    !other.endsWith(one)
  return unsaid.find(({ forms }) =>
    others.some((other) => forms.some((one) => other.forms.some((form) => isSibling(one, form)))),
  )
}
