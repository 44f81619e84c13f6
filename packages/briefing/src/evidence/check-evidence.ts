import { type Brief, type Claim, type Path, pathText, type Unanchored } from '../brief'
import { languageNames } from '../languages'
import type { ClaimCount, Proven } from '../languages/rules'
import { locateAnchors, type Verdict } from './anchor'
import { cellProblems, comparedCells } from './cell-problems'
import { claimProblems, unreadDates } from './claim-problems'
import { claimsOf } from './claims'
import { uncovered } from './coverage'
import { typedOriginals } from './original-words'
import type { Evidence, EvidenceProblem, Proof, Standing } from './proof'
import { cutsOf, orderProblems } from './quotation-parts'
import { type SourceState, statesOf } from './sources'
import { verdictProblem } from './verdict-problem'

/**
 * Looks up every anchor of a brief in its sources, and reports claims in its own words that no anchor supports. Pure:
 * the files are passed in.
 */
export const checkEvidence = (brief: Brief, files: ReadonlyMap<string, Uint8Array>): Evidence => {
  const evidence = compareWithSources(brief, files)
  const { proofs, problems, sources } = evidence
  const proven = proofs.filter(({ standing }) => stands(standing))
  // A brief none of whose sources is pinned says of itself that it is unproven.
  if (proven.length === 0) return evidence
  // A cell is compared with its own passages, and needs no other that carries its figures.
  const compared = new Set([...comparedCells(proofs, sources).keys()].map(({ path }) => path.join()))
  const lacking = uncovered(brief, proven, sources).filter(
    ({ code, path }) => code !== 'uncovered-figure' || !compared.has(path.join()),
  )
  return { ...evidence, problems: [...problems, ...lacking] }
}

/**
 * Compares the claims of a brief with its sources. Words without an anchor are not looked at: they are never an error.
 */
export const compareWithSources = (brief: Brief, files: ReadonlyMap<string, Uint8Array>): Evidence => {
  const sources = statesOf(brief, files)
  const { claims, unanchored } = claimsOf(brief)
  const standings = standingsOf(claims, sources)
  const proofs = claims.map((claim): Proof => ({ claim, standing: standings.get(claim) ?? { verdict: 'unproven' } }))
  const proven = proofs.filter(({ standing }) => stands(standing))
  const unread = unreadDates(proven, brief, sources)
  const order = orderProblems(proven)
  const compared = proven.map((proof) => ({ proof, problems: claimProblems(proof, brief, sources) }))
  const problems = [
    ...[...sources].flatMap(([id, state]) => sourceProblems(id, state, brief, proofs)),
    ...proofs.flatMap(({ claim, standing }) => verdictProblem(claim, standing, sources)),
    ...once(compared.flatMap((one) => one.problems)),
    ...cellProblems(proofs, brief, sources),
    ...order,
    ...unread.map(({ problem }) => problem),
  ]
  const doubted = compared.flatMap((one) => (one.problems.length > 0 ? [printedBy(one.proof.claim)] : []))
  const open = new Set<object>([...doubted, ...unread.map(({ event }) => event)])
  const counts = countsOf({ proofs, unanchored, open, sources })
  return { proofs, problems, sources, ...(counts ? { proven: counts } : {}) }
}

interface Compared {
  proofs: readonly Proof[]
  unanchored: readonly Unanchored[]
  /** Claims whose source says otherwise, or does not show all of them. */
  open: ReadonlySet<object>
  sources: ReadonlyMap<string, SourceState>
}

/** Counts of the printed claims, if any of them is proven, and what the pages show of each. */
const countsOf = ({ proofs, unanchored, open, sources }: Compared): Proven | undefined => {
  // Words that stand in a source that is not read have no speaker, unit or day that could be compared.
  const isProven = ({ claim, standing }: Proof): boolean =>
    stands(standing) && sources.get(claim.anchor.source ?? '')?.rules !== undefined && !open.has(printedBy(claim))
  const counted = proofs.filter(({ claim }) => claim.kind !== 'passage')
  const notProven = new Map(
    counted.flatMap((proof) => (isProven(proof) ? [] : [[printedBy(proof.claim), itemOf(proof.claim)] as const])),
  )
  const count = (kind: Claim['kind']): ClaimCount => {
    const printed = new Set(counted.flatMap(({ claim }) => (claim.kind === kind ? [printedBy(claim)] : [])))
    return {
      all: printed.size + unanchored.filter((claim) => claim.kind === kind).length,
      proven: [...printed].filter((one) => !notProven.has(one)).length,
    }
  }
  const [quotations, figures, dates] = [count('quotation'), count('figure'), count('date')]
  if (quotations.proven + figures.proven + dates.proven === 0) return undefined
  const hashes = [...sources.values()].flatMap(({ state, sha256 }) => (state === 'pinned' && sha256 ? [sha256] : []))
  const marked = [
    ...notProven.values(),
    ...unanchored.map(({ path }) => path),
    ...typedOriginals(proofs, sources).map(({ block }) => [...block, 'original']),
  ].map(pathText)
  const cuts = cutsOf(proofs.filter(isProven), sources)
  return {
    quotations,
    figures,
    dates,
    hashes,
    ...(marked.length > 0 ? { open: marked } : {}),
    ...(cuts.length > 0 ? { cuts } : {}),
  }
}

/** Where the pages show a claim: the block of a quotation, the item of a figure or an event. */
const itemOf = (claim: Claim): Path =>
  claim.kind === 'date' ? claim.item : claim.path.slice(0, claim.kind === 'quotation' ? -2 : -1)

/** Parts of a quotation are one claim, and so are the anchors of a date. */
const printedBy = (claim: Claim): object =>
  claim.kind === 'quotation' ? claim.quote : claim.kind === 'date' ? claim.event : claim

/** The parts of a quotation may share a problem, which is reported once. */
const once = (problems: readonly EvidenceProblem[]): EvidenceProblem[] => [
  ...new Map(problems.map((problem) => [`${problem.path.join()} ${problem.message}`, problem])).values(),
]

/** Whether the words of a claim were found in their source. */
export const stands = ({ verdict }: Standing): boolean => verdict === 'found' || verdict === 'folded'

const standingsOf = (claims: readonly Claim[], sources: ReadonlyMap<string, SourceState>): Map<Claim, Standing> => {
  const standings = new Map<Claim, Standing>()
  for (const [id, { ground, state }] of sources) {
    const own = claims.filter(({ anchor }) => anchor.exact !== undefined && anchor.source === id)
    if (state === 'unreadable') for (const claim of own) standings.set(claim, { verdict: 'unreadable' })
    if (!ground) continue
    const verdicts = locateAnchors(
      ground,
      own.map(({ anchor }) => ({ exact: anchor.exact ?? '', prefix: anchor.prefix, suffix: anchor.suffix })),
    )
    for (const [index, claim] of own.entries()) {
      const verdict = verdicts[index] as Verdict
      // Words found in a file that nobody pinned prove nothing yet; words missing there are missing all the same.
      const proven = state === 'pinned' || !stands(verdict)
      standings.set(claim, state === 'changed' ? { verdict: 'changed' } : proven ? verdict : { verdict: 'unproven' })
    }
  }
  return standings
}

const sourceProblems = (
  id: string,
  { problem, state, sha256, rules }: SourceState,
  brief: Brief,
  proofs: readonly Proof[],
): EvidenceProblem[] => {
  if (problem) {
    const { field, ...rest } = problem
    return [{ ...rest, path: ['sources', id, field] }]
  }
  if (state === 'changed') {
    const resting = proofs.filter(({ claim }) => claim.anchor.source === id).length
    const rest = resting === 1 ? '1 anchor rests' : `${resting} anchors rest`
    const message = `the file of \`${id}\` is not the one that was pinned: ${rest} on it`
    const hint = `its SHA-256 is now ${sha256}; look what changed, then run \`briefing pin\``
    return [{ code: 'source-changed', message, hint, path: ['sources', id, 'sha256'] }]
  }
  if (state === 'pinned' && !rules) {
    const message = `what \`${id}\` says is looked up, but not read: there are no rules for its language`
    const there = `rules are there for ${languageNames('and')}`
    const hint = `look yourself whose words they are, and what figures and dates they say; ${there}`
    return [{ code: 'language-not-read', severity: 'warning', message, hint, path: ['sources', id, 'language'] }]
  }
  if (sha256 === undefined || brief.sources?.[id]?.sha256 !== undefined) return []
  const message = `the source \`${id}\` is not pinned: what rests on it is unproven`
  const hint = '`briefing pin` writes its SHA-256 and its body into the brief'
  return [{ code: 'source-not-pinned', severity: 'warning', message, hint, path: ['sources', id, 'file'] }]
}
