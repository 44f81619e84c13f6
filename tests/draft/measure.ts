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
 * Sums by kind. Of claims: how many true ones there are, how many of them are refused; how many false ones, and how many
 * of them are proven.
 */
export interface Sums {
  kinds: Record<string, Count>
  claims: { true: number; refused: number; false: number; proven: number }
}

/** Adds up what was measured. */
export const sumsOf = (measured: readonly Measured[]): Sums => {
  const kinds: Record<string, Count> = {}
  for (const { kind, labelled, found, right } of measured.flatMap(({ scores }) => scores)) {
    const [a, b, c] = kinds[kind] ?? [0, 0, 0]
    kinds[kind] = [a + labelled, b + found, c + right]
  }
  const verdicts = measured.flatMap((one) => one.verdicts)
  const count = (isTrue: boolean, isProven?: boolean): number =>
    verdicts.filter((one) => one.isTrue === isTrue && (isProven === undefined || one.isProven === isProven)).length
  return {
    kinds,
    claims: { true: count(true), refused: count(true, false), false: count(false), proven: count(false, true) },
  }
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
