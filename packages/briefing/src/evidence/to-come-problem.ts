import { overlaps, textOf } from '../languages/shared/span'
import { claimedIn, hasValue } from './figure-problems'
import { notCompared } from './proof'
import { type FieldProblem, numbersWith } from './shown-figure'

/** A label that says of a figure that it is to come, where the source does not say so, nor the brief by its kind. */
export const toComeProblem: FieldProblem = ({ stat, paragraph, sentences, words, rules: [own], item }) => {
  const [word] = own?.labels?.toCome?.exec(stat.label ?? '') ?? []
  if (!own || !word || stat.kind !== undefined) return undefined
  const wanted = claimedIn(stat, [own]).value
  const { text } = paragraph
  const isSaid = sentences.some((sentence) => {
    const isHere = textOf(sentence, text).toLowerCase().includes(word.toLowerCase())
    const ours = numbersWith(paragraph, sentence, words, wanted).filter(
      (one) => overlaps(one, words) && hasValue(one, wanted),
    )
    return ours.some(
      (one) => own.statusOf(text, sentence, one) !== undefined || (isHere && !own.isDone?.(text, sentence, one)),
    )
  })
  const message = `the source does not say “${word}” of this figure`
  return isSaid ? undefined : notCompared([...item, 'label'], message, 'take it out, or point at the words that say so')
}
