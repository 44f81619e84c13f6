import type { Claim } from '../brief'
import { pathText } from '../brief'
import type { Quotation, QuotationCut, ReadingRules, Span } from '../languages/rules'
import { overlaps, textOf } from '../languages/shared/span'
import type { EvidenceProblem, Proof } from './proof'
import type { SourceState } from './sources'

type Found = { claim: Extract<Claim, { kind: 'quotation' }>; span: Span }

const foundParts = (proven: readonly Proof[]): Found[] =>
  proven.flatMap(({ claim, standing }) =>
    claim.kind === 'quotation' && 'span' in standing ? [{ claim, span: standing.span }] : [],
  )

/** Parts of a quotation that stand in another order in their source, where they may say something else. */
export const orderProblems = (proven: readonly Proof[]): EvidenceProblem[] => {
  const parts = foundParts(proven)
  return parts.flatMap(({ claim, span }, index) => {
    const { source = '' } = claim.anchor
    const before = parts
      .slice(0, index)
      .findLast((one) => one.claim.quote === claim.quote && one.claim.anchor.source === source)
    if (!before || before.span.to <= span.from) return []
    const message = overlaps(before.span, span)
      ? `this part repeats words of the part before it, which stand in \`${source}\` once`
      : `in \`${source}\` this part stands before the part that the brief has before it`
    const hint = 'put the parts in the order of the source, or make two quotations of them'
    const passage = { source, span }
    return [{ code: 'parts-out-of-order' as const, message, hint, path: [...claim.path, 'exact'], passage }]
  })
}

/** The problem with a part that is cut inside a word, or off the words that turn its meaning. */
export const cutProblem = (
  text: string,
  { words: whole }: Pick<Quotation, 'words'>,
  part: Span,
  rules: ReadingRules,
): Pick<EvidenceProblem, 'code' | 'message' | 'hint'> | undefined => {
  const own = { from: Math.max(0, part.from - whole.from), to: Math.min(part.to, whole.to) - whole.from }
  const kind = rules.cutOf(textOf(whole, text), own)
  if (kind === undefined) return undefined
  const around = textOf({ from: Math.max(whole.from, part.from - 30), to: Math.min(whole.to, part.to + 30) }, text)
  const message =
    kind === 'word'
      ? `this part begins or ends inside a word: the source says “${around}”`
      : `this part leaves out a negation or condition of its own sentence: the source says “${around}”`
  return { code: 'cut-changes-meaning', message, hint: 'quote on to the end of the clause' }
}

const letter = /[\p{L}\p{N}]/u

/**
 * The parts of quotations that begin or end inside a sentence of their source. Between two parts the page shows a gap
 * anyway.
 */
export const cutsOf = (proven: readonly Proof[], sources: ReadonlyMap<string, SourceState>): QuotationCut[] =>
  foundParts(proven).flatMap(({ claim, span }) => {
    const index = Number(claim.path.at(-1))
    const isLast = index === (claim.quote.parts?.length ?? 1) - 1
    const { reading, rules } = sources.get(claim.anchor.source ?? '') ?? {}
    if (!reading || !rules) return []
    const around = reading.around(span)
    const own = around.own(span)
    const quotation = around.quotations.find(({ words }) => words.from <= own.to && own.from <= words.to)
    const spoken = quotation?.words ?? reading.turnAt(span)?.whole
    if (!spoken) return []
    const words = quotation ? spoken : around.own(spoken)
    const said = around.text.slice(Math.max(0, words.from), words.to)
    const part = { from: Math.max(0, own.from - words.from), to: Math.min(own.to, words.to) - words.from }
    const all = rules.sentences(said)
    const first = all.find((one) => one.from <= part.from && part.from < one.to)
    const last = all.find((one) => one.from < part.to && part.to <= one.to)
    const start = index === 0 && letter.test(said.slice(first?.from ?? part.from, part.from))
    const end = isLast && letter.test(said.slice(part.to, last?.to ?? part.to))
    return start || end ? [{ path: pathText(claim.path), start, end }] : []
  })
