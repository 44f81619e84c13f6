import { type Draft, draftOf } from './findings.ts'
import type { LabelledText } from './labelled.ts'
import type { Library } from './library.ts'
import { type Score, scoresOf } from './score.ts'
import { type Verdict, verdictsOf } from './verdicts.ts'

/** Everything that is measured with one text. */
export interface Measured {
  text: LabelledText
  draft: Draft
  scores: Score[]
  verdicts: Verdict[]
}

/** Drafts from a text and checks the claims about it, with files in a folder of its own in `folder`. */
export const measure = async (library: Library, folder: string, text: LabelledText): Promise<Measured> => {
  const draft = await draftOf(library, folder, text)
  return { text, draft, scores: scoresOf(draft, text), verdicts: await verdictsOf(library, folder, text) }
}

/** How many of one kind are labelled, found and right. */
export type Count = readonly [labelled: number, found: number, right: number]

/**
 * How many pairs of claims there are, how many of the false ones are proven, how many of the true ones are not, and how many
 * of those are left open: marked as not compared, and not called wrong. First tries were not asked for the last.
 */
export type Judged = readonly [pairs: number, proven: number, refused: number, open?: number]

/** Sums by kind, and of claims by what the two of a pair differ in. */
export interface Sums {
  kinds: Record<string, Count>
  claims: Record<string, Judged>
}

/** All pairs together. */
export const allClaims = ({ claims }: Sums): Judged => {
  const sum = (index: 0 | 1 | 2 | 3): number =>
    Object.values(claims).reduce((total, one) => total + (one[index] ?? 0), 0)
  return [sum(0), sum(1), sum(2), sum(3)]
}

/** Adds up what was measured. */
export const sumsOf = (measured: readonly Measured[]): Sums => {
  const kinds: Record<string, Count> = {}
  for (const { kind, labelled, found, right } of measured.flatMap(({ scores }) => scores)) {
    const [a, b, c] = kinds[kind] ?? [0, 0, 0]
    kinds[kind] = [a + labelled, b + found, c + right]
  }
  const claims: Record<string, Judged> = {}
  const verdicts = measured.flatMap((one) => one.verdicts).sort((one, other) => (one.turn < other.turn ? -1 : 1))
  for (const { turn, isTrue, isProven, codes } of verdicts) {
    const [pairs, proven, refused, open = 0] = claims[turn] ?? [0, 0, 0]
    const isRefused = isTrue && !isProven
    const isOpen = isRefused && codes.every((code) => code === 'not-compared')
    claims[turn] = [
      pairs + Number(isTrue),
      proven + Number(!isTrue && isProven),
      refused + Number(isRefused),
      open + Number(isOpen),
    ]
  }
  return { kinds, claims }
}

/** Where findings and verdicts differ from the labels of one text, a line each. */
export const missesOf = ({ scores, verdicts }: Measured): string[] => [
  ...scores.flatMap(({ kind, missed, wrong }) => [
    ...missed.map((one) => `missed  ${kind}: ${one}`),
    ...wrong.map((one) => `wrong   ${kind}: ${one}`),
  ]),
  ...verdicts.flatMap(({ claim, isTrue, isProven, codes }) => {
    if (isTrue === isProven) return []
    return [`${isTrue ? 'refused' : 'PROVEN'}  ${JSON.stringify(claim)} ${codes.join(', ')}`]
  }),
]
