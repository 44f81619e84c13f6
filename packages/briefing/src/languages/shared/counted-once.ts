import type { CountedThing, LabelRules } from './label-rules'

type CountedBy = LabelRules['countedBy']

/** Keeps what the figures of a list count: a label asks it of its own figure, and of those beside it time and again. */
export const countedOnce = (countedBy: CountedBy): CountedBy => {
  const known = new WeakMap<readonly object[], { text: string; from: number; things: Map<number, CountedThing> }>()
  return (text, sentence, figures, index) => {
    let kept = known.get(figures)
    if (kept?.text !== text || kept.from !== sentence.from) {
      kept = { text, from: sentence.from, things: new Map() }
      known.set(figures, kept)
    }
    const thing = kept.things.get(index) ?? countedBy(text, sentence, figures, index)
    kept.things.set(index, thing)
    return thing
  }
}
