import type { ClaimedFigure } from '../brief'
import type { Direction, FigureMention, Span } from '../languages/rules'
import type { MovementRules } from '../languages/shared/movement-rules'
import { isNamedBeside } from './label-problem'
import { type EvidenceProblem, notCompared } from './proof'

/** A labelled figure, and where its source says it. */
interface Moving {
  label: string
  stat: ClaimedFigure
  text: string
  sentence: Span
  /** The figures of the sentence, in order. */
  figures: readonly FigureMention[]
  index: number
  /** The words that the claim rests on. */
  words: Span
}

/** The problem with a label that takes a change for a level, a fall for a rise, or the old figure for the new one. */
export const movementProblem = (
  moving: Moving,
  rules: MovementRules,
  path: EvidenceProblem['path'],
): EvidenceProblem | undefined => {
  const { label, text, figures, index, words } = moving
  const figure = figures[index] as FigureMention
  if (isNamedBeside(label, text, words, figures, index)) return undefined
  return (
    sideProblem(moving, rules, path) ??
    amountProblem(moving, rules, path) ??
    directionProblem(moving, figure, rules, path)
  )
}

const wrong = (message: string, hint: string, path: EvidenceProblem['path']): EvidenceProblem => ({
  code: 'wrong-label',
  message,
  hint,
  path,
})

const sideProblem = (
  { label, text, sentence, figures, index }: Moving,
  rules: MovementRules,
  path: EvidenceProblem['path'],
): EvidenceProblem | undefined => {
  const side = rules.sideOf(text, figures, index)
  if (side === undefined) return undefined
  // “Before the cut” is before, though a cut is after.
  const isLatter = rules.latter.test(label.replace(rules.former, ' '))
  const isFormer = rules.former.test(label)
  const hint = 'correct `label`, or point at the other figure'
  if (side === 'new') {
    const message = 'this figure of the source is the one after a change, and the label names the one before it'
    return isFormer && !isLatter ? wrong(message, hint, path) : undefined
  }
  if (isLatter && !isFormer)
    return wrong(
      'this figure of the source is the one before a change, and the label names the one after it',
      hint,
      path,
    )
  if (isFormer || side === 'base' || (side === 'old' && rules.dated.test(label))) return undefined
  if (!wordsOf(label).some(isSaidIn(text.slice(sentence.from, sentence.to)))) return undefined
  const message = 'this figure of the source is the one before a change, and the label does not say so'
  return notCompared(path, message, 'say in `label` that it was so before, or point at the figure after the change')
}

/** A label of a change beside what something came to by it. */
const amountProblem = (
  { label, text, sentence, figures, index }: Moving,
  rules: MovementRules,
  path: EvidenceProblem['path'],
): EvidenceProblem | undefined => {
  if (!rules.amount?.test(label) || !rules.cameTo?.(text, sentence, figures, index, label)) return undefined
  const message = 'this figure of the source is what something came to, and the label says by how much it changed'
  return wrong(message, 'point at the figure by which it changed, or correct `label`', path)
}

/** Units in which a change is no amount of what changed. */
const relative = /^(?:%p?|bp|times)$/

const directionProblem = (
  { label, stat, text, sentence, figures, index }: Moving,
  figure: FigureMention,
  rules: MovementRules,
  path: EvidenceProblem['path'],
): EvidenceProblem | undefined => {
  const moved = rules.movedBy(text, sentence, figure)
  if (moved === undefined || [stat.value, figure.value].flat().some((one) => one < 0)) return undefined
  const start = Math.max(sentence.from, figures[index - 1]?.to ?? 0)
  const said = rules.directionsIn(label, subjectOf(text.slice(start, figure.from)))
  if (said.length > 0 && !said.includes(moved)) return wrong(oppositeOf(moved), 'correct `label`', path)
  const words = wordsOf(label).slice(rules.isHeadLast ? -1 : 0)
  const isNamed = words.length > 0 && words.every(isSaidIn(text.slice(sentence.from, sentence.to)))
  const isLevel = said.length === 0 && !rules.change.test(label) && isNamed
  const isShare = said.length === 0 && figure.unit === '%' && rules.share?.test(label) === true
  const isRelative = figure.unit === undefined || figure.rank || relative.test(figure.unit)
  if (!isShare && (!isLevel || isRelative)) return undefined
  const message = 'something changed by this figure of the source, and the label does not say that it is a change'
  return wrong(message, 'say in `label` that it is a change, and which way', path)
}

const oppositeOf = (moved: Direction): string =>
  moved === 'up'
    ? 'the source says that something rose by this figure, and the label says that it fell'
    : 'the source says that something fell by this figure, and the label says that it rose'

/** The words before the verb of a figure, which stands in the last three words before it, if it does. */
const subjectOf = (before: string): string => before.trimEnd().split(/\s+/).slice(0, -3).join(' ')

/** The words of a label, but short ones in Latin letters. */
const wordsOf = (label: string): readonly string[] => label.toLowerCase().match(/[a-z]{4,}|[^\P{L}a-z]{2,}/gu) ?? []

/** Whether a word is one of a sentence, by its beginning. */
const isSaidIn = (sentence: string): ((word: string) => boolean) => {
  const said = sentence.toLowerCase()
  return (word) => said.includes(word.slice(0, 4))
}
