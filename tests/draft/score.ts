import type { Draft } from './findings.ts'
import type { Labels } from './labels.ts'

export interface Score {
  kind: string
  labelled: number
  found: number
  right: number
}

type Span = readonly [number, number]

const overlap = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b

/** Recall and precision: how many of the labels a draft has, and how many of its findings are labelled. */
export const scoresOf = (draft: Draft, labels: Labels): Score[] => {
  const score = <T, L>(
    kind: string,
    found: readonly T[],
    labelled: readonly L[],
    fits: (one: T, label: L) => boolean,
  ): Score => ({
    kind,
    labelled: labelled.length,
    found: found.length,
    right: labelled.filter((label) => found.some((one) => fits(one, label))).length,
  })
  return [
    score('quoted parts', draft.quotes, labels.quotes, ({ span }, [from, to]) => span[0] === from && span[1] === to),
    score(
      'speakers',
      draft.quotes.filter(({ speaker }) => speaker !== null),
      labels.quotes.filter(([, , speaker]) => speaker !== null),
      ({ span, speaker }, [from, to, name]) => span[0] === from && span[1] === to && speaker === name,
    ),
    score(
      'figures',
      draft.figures,
      labels.figures,
      (one, [from, to, value, unit, bound]) =>
        overlap(one.span, [from, to]) &&
        String(one.value) === String(value) &&
        one.unit === unit &&
        one.bound === bound,
    ),
    score(
      'dates',
      draft.dates,
      labels.dates,
      ({ span, date }, [from, to, day]) => overlap(span, [from, to]) && date === day,
    ),
    score('people', draft.people, labels.people, (one, name) => one === name),
  ]
}
