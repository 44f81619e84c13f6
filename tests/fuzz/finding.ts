/** Something that must not be. */
export interface Finding {
  /** Which rule was broken: `crash`, `hang`, `diagnostic-place`, `word-lost` … */
  rule: string
  detail: string
}

/** The outcome for an input when no rule is broken. */
export type Outcome = 'accepted' | 'refused'

export interface Verdict {
  outcome: Outcome
  findings: Finding[]
}

/** Rules whose name says it all. */
const isPlain = (rule: string): boolean => /^condition |^terminal$|^diagnostic-flood$/.test(rule)

/** Findings of one cause have one signature: what names, numbers and texts stand in them does not matter. */
export const signatureOf = (kind: string, { rule, detail }: Finding): string => {
  if (isPlain(rule)) return `${kind} ${rule}`
  const alike = detail
    .split('\n')
    .slice(0, rule === 'crash' ? 2 : 1)
    .join(' | ')
    .replace(/“[^”]*”|"[^"]*"|`[^`]*`|'[^']*'/g, '“…”')
    .replace(/“…”(?:, “…”)+/g, '“…”')
    .replace(/(?:[A-Za-z]:)?[/\\][^\s:()]*[/\\]/g, '')
    .replace(/-?\d[\d.,e+-]*/g, '#')
  return `${kind} ${rule}: ${alike.slice(0, 160)}`
}
