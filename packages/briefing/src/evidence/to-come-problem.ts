import { overlaps, textOf } from '../languages/shared/span'
import { claimedIn, hasValue } from './figure-problems'
import { notCompared } from './proof'
import { type FieldProblem, numbersIn } from './shown-figure'

/** A label that says of a figure that it is to come, where the source does not say so, nor the brief by its kind. */
export const toComeProblem: FieldProblem = ({ stat, paragraph, sentences, words, rules: [own], item }) => {
  const [word] = own?.labels?.toCome?.exec(stat.label ?? '') ?? []
  if (!own || !word || stat.kind !== undefined) return undefined
  const wanted = claimedIn(stat, [own]).value
  const isSaid = sentences.some(
    (sentence) =>
      textOf(sentence, paragraph.text).toLowerCase().includes(word.toLowerCase()) ||
      numbersIn(paragraph, sentence).some(
        (one) =>
          overlaps(one, words) && hasValue(one, wanted) && own.statusOf(paragraph.text, sentence, one) !== undefined,
      ),
  )
  const message = `the source does not say “${word}” of this figure`
  return isSaid ? undefined : notCompared([...item, 'label'], message, 'take it out, or point at the words that say so')
}
