import type { Brief, Path } from '../brief'
import { bareNumbers, isSettled } from './bearing'
import type { EvidenceProblem, Proof } from './check-evidence'
import { fold } from './fold'
import type { LanguageRules } from './language/language'
import type { Span } from './span'

/** What a brief prints as free prose of fact, and where. Recommendations are proposals: they are not facts of a source. */
const proseOf = (brief: Brief): { path: Path; text: string }[] => [
  ...(brief.summary ?? []).map((text, index) => ({ path: ['summary', index], text })),
  ...brief.blocks.flatMap((block, index) =>
    block.type === 'text' || block.type === 'box' ? [{ path: ['blocks', index, 'md'], text: block.md }] : [],
  ),
]

/**
 * Figures with units, dates and quotations in the free prose of a brief that none of its proven anchors carries.
 * Each is a warning: it may be right, but nothing shows it.
 */
export const uncovered = (brief: Brief, proven: readonly Proof[], rules: LanguageRules): EvidenceProblem[] => {
  const words = proven.map(({ claim }) => claim.anchor.exact ?? '')
  const said = words.map((text) => fold(text).text)
  const issued = { issued: brief.date }
  const figures = new Set(
    words.flatMap((text) =>
      [...rules.figures(text), ...bareNumbers(text, { from: 0, to: text.length })].map(figureKey),
    ),
  )
  const dates = new Set(
    proven
      .flatMap(({ claim }) => (claim.kind === 'date' ? claim.event.date.split('/') : []))
      .map((date) => date.replace(/[?~%]/g, ''))
      .concat(words.flatMap((text) => rules.dates(text, issued).flatMap(({ date }) => date ?? []))),
  )
  for (const { issued: date } of Object.values(brief.sources ?? {})) if (date) dates.add(date)
  return proseOf(brief).flatMap(({ path, text: markdown }) => {
    const text = withoutCitations(markdown)
    const lacking = (what: string, { from, to }: Span): EvidenceProblem => ({
      code: `uncovered-${what}`,
      severity: 'warning',
      message: `no anchor carries the ${what} ${quoted(text.slice(from, to))}`,
      hint: 'point at it in a source: `cite` under the text, `at` under a figure or an event',
      path,
      within: { offset: from, length: to - from },
    })
    return [
      ...rules
        .figures(text)
        .flatMap((one) => (one.unit === undefined || figures.has(figureKey(one)) ? [] : lacking('figure', one))),
      ...rules
        .dates(text, issued)
        .flatMap((one) => (!one.date || carries(dates, one.date) ? [] : lacking('date', one))),
      ...rules.quotations(text).flatMap((one) => {
        if (one.kind !== 'speech') return []
        const spoken = fold(text.slice(one.words.from, one.words.to)).text
        return said.some((anchor) => anchor.includes(spoken)) ? [] : lacking('quotation', one)
      }),
    ]
  })
}

const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return /^[“"]/.test(line) ? line : `“${line}”`
}

/** How things are called that are counted differs between a source and its brief; what they are measured in does not. */
const figureKey = ({ value, unit }: { value: number | readonly [number, number]; unit?: string }): string =>
  `${[value].flat().join('/')} ${isSettled(unit) ? unit : ''}`

/** A month is carried by a day in it, an interval by its ends. */
const carries = (dates: ReadonlySet<string>, date: string): boolean =>
  date.split('/').every((one) => [...dates].some((known) => known.startsWith(one.replace(/[?~%]/g, ''))))

/** The text with its citations and marks blanked out, so that every offset stays. */
const withoutCitations = (markdown: string): string =>
  markdown.replace(/\[@[^\]]*\]|[*_`]/g, (found) => (found.length === 1 ? '\u2060' : ' '.repeat(found.length)))
