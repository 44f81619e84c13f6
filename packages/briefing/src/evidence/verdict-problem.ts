import type { Claim } from '../brief'
import { type Missing, mostPlaces } from './anchor'
import type { EvidenceProblem, Standing } from './proof'
import type { SourceState } from './sources'

/** The problems of a claim whose words are not where its anchor says; empty if they are. */
export const verdictProblem = (
  { anchor, path }: Claim,
  standing: Standing,
  sources: ReadonlyMap<string, SourceState>,
): EvidenceProblem[] => {
  if (anchor.source === undefined) return []
  const id = anchor.source
  const at = [...path, 'exact']
  switch (standing.verdict) {
    case 'ambiguous': {
      const [first, second] = standing.spans
      const many = standing.count > mostPlaces ? `more than ${mostPlaces}` : standing.count
      const message = `these words stand at ${many} places in \`${id}\``
      const around = [first, second].map((span) => `“${before(sources.get(id), span?.from ?? 0)}”`)
      const hint = `say which with \`prefix\` or \`suffix\`: before them stands ${around.join(' or ')}`
      return [{ code: 'anchor-ambiguous', message, hint, path: at, ...passage(id, first) }]
    }
    case 'outside-body': {
      const message = `these words stand in the file of \`${id}\`, but not in its body`
      const hint = 'menus and other articles prove nothing; if they belong to the document, widen `body`'
      return [{ code: 'anchor-outside-body', message, hint, path: at, ...passage(id, standing.span) }]
    }
    case 'missing':
      return [{ ...missing(standing, id), path: at, ...passage(id, standing.instead?.span) }]
    default:
      return []
  }
}

const passage = (source: string, span: { from: number; to: number } | undefined) =>
  span ? { passage: { source, span } } : {}

const missing = ({ why, instead }: Missing, id: string): Pick<EvidenceProblem, 'code' | 'message' | 'hint'> => {
  const code = 'anchor-missing'
  if (!instead) {
    const hint = 'copy the passage from the source; `briefing anchor SOURCE "words"` finds it'
    return { code, message: `these words do not stand in \`${id}\``, hint }
  }
  const [source, brief] = [cut(instead.source), cut(instead.brief)]
  if (why === 'number') {
    const message = `“${brief}” stands in \`${id}\` only inside “${source}”`
    return { code, message, hint: 'point at the whole number' }
  }
  if (why === 'context') {
    const message = `these words stand in \`${id}\`, but beside them “${source}”, not “${brief}”`
    return { code, message, hint: 'correct `prefix` and `suffix`' }
  }
  const message = `\`${id}\` has “${source}” where the brief has “${brief}”`
  return { code, message, hint: 'a quotation is what the source says: copy the passage from there' }
}

/** How much of a text is looked at for a line of it. */
const longestShown = 1000

/** Enough of a text to know it by, in a line. */
export const cut = (text: string): string => {
  const line = text.slice(0, longestShown).replace(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line
}

/** The few words before a place. */
const before = (state: SourceState | undefined, at: number): string =>
  (state?.ground?.folded.original.slice(Math.max(0, at - 14), at) ?? '').replace(/\s+/g, ' ').trim()
