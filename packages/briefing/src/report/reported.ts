import { formatDateText } from '@briefing-kit/ui'
import type { Brief, Claim, Diagnostic, Path, ReadBrief, Unanchored } from '../brief'
import { placer } from '../brief'
import { claimsOf } from '../evidence/claims'
import { withoutCitations } from '../evidence/coverage'
import { readMarkdown } from '../evidence/markdown'
import type { Evidence, EvidenceProblem, Standing } from '../evidence/proof'
import { proseOf } from '../evidence/prose'
import type { SourceState } from '../evidence/sources'
import { pageWordsOf } from '../languages/page-words'
import type { Span } from '../languages/rules'
import { expectedPrints } from '../verify/printed'

/** A problem in words, and its code, by which it may be said in another language. */
export type ToldProblem = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'hint'>

/** A claim of a brief as an editor looks at it. */
export interface ReportedClaim {
  kind: Claim['kind']
  /** `proven`: it stands in its source; `open`: nothing was compared; `refused`: the source says otherwise. */
  verdict: 'proven' | 'open' | 'refused'
  /** The words that the brief prints. */
  says: string
  /** Of whom or of what it says that: the speaker of a quotation, the label of a figure, the event of a date. */
  about?: string
  /** Where the brief says it: the line of its file, and the page of its PDF if that could be made. */
  line: number
  page?: number
  problems: ToldProblem[]
  /** The id of its source. */
  source?: string
  /** The words of the source with some before and after; the nearest that there are, if its own are missing. */
  passage?: { before: string; words: string; after: string; line: number; isNearest: boolean }
}

/** A source as an editor looks at it. */
export interface ReportedSource {
  id: string
  title: string
  /** Who published it, and when. */
  published: string
  locator?: string
  language?: string
  URL?: string
  file?: string
  sha256?: string
  state: SourceState['state']
  /** How many claims point at it. */
  claims: number
}

/** A brief with all its claims. */
export interface ReportedBrief {
  file: string
  /** Of the file of the brief: what was signed. */
  sha256?: string
  title?: string
  lang?: string
  claims: ReportedClaim[]
  sources: ReportedSource[]
  /** Everything else that was found, with its line. */
  others: (ToldProblem & { line: number })[]
}

/** @param pageOf the page on which a part of the brief stands */
export const reportedClaims = (
  brief: Brief,
  read: ReadBrief,
  { proofs, problems, sources }: Evidence,
  pageOf: (path: Path) => number | undefined,
): Pick<ReportedBrief, 'claims' | 'sources' | 'others'> => {
  const says = sayingsOf(brief)
  const lines = new Map([...sources].flatMap(([id, state]) => (state.read ? [[id, lineIn(state)] as const] : [])))
  const told = new Set<EvidenceProblem>()
  const placed = (path: Path) => {
    const page = pageOf(path)
    return { line: read.locate(path).line, ...(page === undefined ? {} : { page }) }
  }
  const anchored = proofs.map(({ claim, standing }) => {
    const own = problems.filter((problem) => isAbout(problem, claim))
    for (const problem of own) told.add(problem)
    const id = claim.anchor.source
    const state = id === undefined ? undefined : sources.get(id)
    const passage = state && passageOf(standing, state, lines.get(id ?? ''))
    const reported: ReportedClaim = {
      kind: claim.kind,
      verdict: verdictOf(claim, standing, own, state),
      ...says(claim),
      ...placed(claim.path),
      problems: own.map(tell),
      ...(id === undefined ? {} : { source: id }),
      ...(passage ? { passage } : {}),
    }
    return { reported, path: claim.path }
  })
  const bare = claimsOf(brief).unanchored.map((claim) => ({
    reported: { kind: claim.kind, verdict: 'open' as const, ...says(claim), ...placed(claim.path), problems: [] },
    path: claim.path,
  }))
  const claims = [...anchored, ...bare]
    .sort((one, other) => one.reported.line - other.reported.line)
    .map(({ reported }): ReportedClaim => reported)
  const others = problems
    .filter((problem) => !told.has(problem))
    .map((problem) => ({ ...tell(problem), line: read.locate(problem.path, problem.within).line }))
  return { claims, sources: sourcesOf(brief, sources, claims), others }
}

const tell = ({ code, severity = 'error', message, hint }: EvidenceProblem): ToldProblem => ({
  code,
  severity,
  message,
  ...(typeof hint === 'string' ? { hint } : {}),
})

const startsWith = (path: Path, start: Path): boolean => start.every((step, at) => path[at] === step)

/** Whether a problem is one of this claim, and not of something beside it. */
const isAbout = ({ path, code }: EvidenceProblem, claim: Claim): boolean => {
  if (startsWith(path, claim.path)) return true
  if (claim.kind === 'passage' || code.startsWith('uncovered-')) return false
  if (claim.kind === 'quotation') return startsWith(path, [...claim.path.slice(0, -2), 'speaker'])
  const item = itemOf(claim)
  return startsWith(path, item) && !['at', 'cite'].includes(String(path[item.length]))
}

const itemOf = (claim: Claim): Path => (claim.kind === 'date' ? claim.item : claim.path.slice(0, -1))

const verdictOf = (
  { kind }: Claim,
  { verdict }: Standing,
  problems: readonly EvidenceProblem[],
  state: SourceState | undefined,
): ReportedClaim['verdict'] => {
  if (problems.some(({ severity = 'error' }) => severity === 'error')) return 'refused'
  if (verdict !== 'found' && verdict !== 'folded') return verdict === 'unproven' ? 'open' : 'refused'
  const isRead = kind === 'passage' || state?.rules !== undefined
  return isRead && problems.length === 0 ? 'proven' : 'open'
}

/** It parts paragraphs. */
const emptyLine = /\n[^\S\n]*\n/

/** How many characters beside the words of a source are shown. */
const reach = 160

const passageOf = (
  standing: Standing,
  { read }: SourceState,
  lineAt: ((span: Span) => number) | undefined,
): ReportedClaim['passage'] => {
  const nearest = standing.verdict === 'missing' ? standing.instead?.span : undefined
  const span = 'span' in standing ? standing.span : nearest
  if (!read || !span || !lineAt) return undefined
  const { text } = read
  const before = text.slice(Math.max(0, span.from - reach), span.from)
  const after = text.slice(span.to, span.to + reach)
  const [own, next] = [before.split(emptyLine).at(-1) ?? '', after.split(emptyLine)[0] ?? '']
  return {
    before: own === before && span.from > reach ? `…${own.replace(/^\S*\s/, '')}` : own,
    words: text.slice(span.from, span.to),
    after: next === after && span.to + reach < text.length ? `${next.replace(/\s\S*$/, '')}…` : next,
    line: lineAt(span),
    isNearest: nearest !== undefined,
  }
}

const lineIn = ({ read }: SourceState): ((span: Span) => number) => {
  const place = placer('', read?.original ?? '')
  return (span) => place(read?.origin(span).from ?? 0).line
}

const sourcesOf = (brief: Brief, states: Evidence['sources'], claims: readonly ReportedClaim[]): ReportedSource[] => {
  const { locale } = pageWordsOf(brief)
  return Object.entries(brief.sources ?? {}).map(([id, source]) => {
    const { title, publisher, issued, locator, language, URL, file } = source
    const { state = 'open', sha256 } = states.get(id) ?? {}
    const day = issued && formatDateText(issued, locale)
    return {
      id,
      title,
      published: [source.author?.join(', '), source['container-title'], publisher, day].filter(Boolean).join(', '),
      ...defined({ locator, language, URL, file, sha256 }),
      state,
      claims: claims.filter((claim) => claim.source === id).length,
    }
  })
}

const defined = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReturnType<typeof defined<T>>

/** More characters of a text than these say nothing more of one claim in it. */
const mostShown = 420

/** A block of more texts than these is shown by its first. */
const mostTexts = 4

/** The words that a claim prints. */
const sayingsOf = (brief: Brief): ((claim: Claim | Unanchored) => Pick<ReportedClaim, 'says' | 'about'>) => {
  const { locale } = pageWordsOf(brief)
  const style = { style: brief.houseStyle?.dates ?? 'numeric' }
  const printed = new Map(expectedPrints(brief).map((print) => [`${print.kind} ${print.path}`, print]))
  const prose = proseOf(brief)
  const plain = (markdown: string): string => cut(readMarkdown(withoutCitations(markdown)).text)
  return (claim) => {
    if (claim.kind === 'quotation') {
      const speaker = claim.quote.speaker === undefined ? undefined : brief.people?.[claim.quote.speaker]?.name
      const says = cut(claim.anchor.exact ?? claim.anchor.text ?? '')
      return speaker === undefined ? { says } : { says, about: speaker }
    }
    if (claim.kind === 'passage') {
      const owner = claim.path.slice(0, -2)
      const texts = prose.texts.filter(({ path }) => startsWith(path, owner)).map(({ text }) => text)
      const numbers = prose.numbers.filter(({ path }) => startsWith(path, owner))
      const words = numbers.map(({ value, unit }) => `${value} ${unit}`)
      // A whole table is known by its title.
      const shown = texts.length > mostTexts ? texts.slice(0, 1) : [...texts, ...words]
      return { says: plain(shown.join(' · ')) || cut(claim.anchor.exact ?? '') }
    }
    const item = claim.anchor ? itemOf(claim as Claim) : claim.path
    const figure = printed.get(`figure ${[...item, 'value']}`)
    if (figure?.kind === 'figure') return { says: figure.text, about: figure.label }
    const date = printed.get(`date ${[...item, 'date']}`)
    if (date?.kind !== 'date') return { says: '' }
    const whole = claim.kind === 'date' && claim.anchor ? formatDateText(claim.event.date, locale, style) : undefined
    return { says: whole ?? [date.under, date.text].filter(Boolean).join(' '), about: plain(date.event) }
  }
}

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > mostShown ? `${line.slice(0, mostShown).replace(/\s\S*$/, '')}…` : line
}
