import { expect, test } from 'vitest'
import { parseBrief } from '../../read-brief'
import { checkEvidence } from '../check-evidence'
import { sha256 } from '../source-text'
import { untranslated } from './untranslated'

/** A claim about a text: a quotation, a figure or a date, with the words that it rests on. */
export type ClaimMade =
  | { quote: string | readonly string[]; speaker?: string; role?: string; date?: string }
  | {
      value: number | [number, number]
      unit?: string
      bound?: string
      kind?: string
      rank?: true
      at?: string
      label?: string
      asOf?: string
      delta?: { value: number; unit?: string; direction: 'up' | 'down' | 'same' }
      trend?: readonly number[]
    }
  | { date: string; status?: string; at?: string; reading?: { phrase: string; from: string } }

/** A text, a claim about it, and the right verdict. Texts, people and places are made up. */
export type Judged = readonly [text: string, claim: ClaimMade, right: 'proven' | 'refused']

/** Labels that are those of a figure, and labels that are another's or nobody's. */
interface Labels {
  own: readonly string[]
  another: readonly string[]
}

export interface FigureWithLabels extends Labels {
  at: string
  value: number
  unit: string
}

/** A row for each label of a figure of a text. */
export const labelled = (
  text: string,
  [value, unit, at]: readonly [value: number, unit: string, at: string],
  { own, another }: Labels,
): Judged[] => [
  ...own.map((label) => [text, { value, unit, label, at }, 'proven'] as const),
  ...another.map((label) => [text, { value, unit, label, at }, 'refused'] as const),
]

/** The documents of these tables are of this day, a Thursday. */
const issued = '2025-06-12'

const blockOf = (text: string, claim: ClaimMade) => {
  if ('quote' in claim) {
    const { quote, speaker, date } = claim
    const parts = [quote].flat().map((exact) => ({ source: 'a', exact }))
    return { type: 'quote', ...(speaker && { speaker: 'one' }), ...(date && { date }), parts }
  }
  const { at: exact = text, ...rest } = claim
  const at = { source: 'a', exact }
  if ('date' in rest) return { type: 'timeline', items: [{ ...rest, text: 'x', at: [at] }] }
  const { trend, ...figure } = rest
  return {
    type: 'stats',
    items: [{ label: 'x', ...figure, ...(trend && { trend: { values: trend, label: 'x' } }), at }],
  }
}

const personOf = (name: string, title: string | undefined) => ({ name, ...(title && { roles: [{ title }] }) })

/** The codes of the problems with a claim; empty if it is proven. */
export const problemsOf = (text: string, claim: ClaimMade, lang: string): string[] => {
  const bytes = new TextEncoder().encode(`${text}\n`)
  const brief = {
    lang,
    title: 'x',
    sources: { a: { title: 'x', issued, file: 'a.txt', sha256: sha256(bytes) } },
    ...('quote' in claim && claim.speaker && { people: { one: personOf(claim.speaker, claim.role) } }),
    blocks: [blockOf(text, claim)],
  }
  const parsed = parseBrief(JSON.stringify(brief), 'a.brief.yaml')
  if (!parsed.brief) throw new Error(JSON.stringify(parsed.diagnostics))
  const { problems, proven } = checkEvidence(parsed.brief, new Map([['a.txt', bytes]]))
  const own = problems.filter(({ code }) => !code.startsWith('uncovered')).map(({ code }) => code)
  expect(untranslated(problems), 'each message and hint is said in Korean too').toEqual([])
  const count = Object.values(proven ?? {}).reduce((sum, { proven: some = 0 }) => sum + some, 0)
  return own.length === 0 && count === 0 ? ['not counted'] : own
}

/** One test for each row of a table. */
export const judge = (lang: string, rows: readonly Judged[]): void => {
  test.each(rows.map(([text, claim, right]) => [`${right}: ${JSON.stringify(claim)}`, text, claim, right] as const))(
    '%s of “%s”',
    (_, text, claim, right) => {
      const problems = problemsOf(text, claim, lang)
      expect(problems.length === 0 ? 'proven' : 'refused', problems.join()).toBe(right)
    },
  )
}

/** A test for each text of a table: its figures take their own labels, and refuse those of others. */
export const judgeLabels = (lang: string, texts: readonly (readonly [text: string, ...FigureWithLabels[]])[]): void => {
  test.each(texts.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
    for (const { at, value, unit, own, another } of figures) {
      const isRefused = (label: string): boolean => problemsOf(text, { at, value, unit, label }, lang).length > 0
      expect(own.filter(isRefused), `of ${at}`).toEqual([])
      expect(
        another.filter((label) => !isRefused(label)),
        `not of ${at}`,
      ).toEqual([])
    }
  })
}
