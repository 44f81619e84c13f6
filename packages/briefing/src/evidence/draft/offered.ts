import { sha256 } from '../source-text'

/** A finding of a draft: its kind, and the anchor of the first words that it rests on. */
export interface OfferedFinding {
  kind: 'quotation' | 'figure' | 'date' | 'passage'
  source: string
  exact: string
  prefix?: string
  suffix?: string
  /** The date of an event, since others may have its anchor. */
  of?: string
}

/** So few digits tell thousands of findings apart. */
const digits = 8
const marks = 10

/** The mark by which a finding is known again. */
export const markOf = ({ kind, source, exact, prefix = '', suffix = '', of = '' }: OfferedFinding): string =>
  sha256(Buffer.from([kind, source, exact, prefix, suffix, of].join('\0'))).slice(0, digits)

const line = /^ ?# drafted: ([0-9a-f ]+)$/gm

/** The marks of everything that a draft has offered, whether it still stands in the brief or was taken out. */
export const offeredIn = (yaml: string): Set<string> =>
  new Set([...yaml.matchAll(line)].flatMap(([, found = '']) => found.split(' ')))

/** The comment at the end of a draft that says what it has offered, without the sign of a comment. */
export const offeredComment = (findings: readonly OfferedFinding[]): string => {
  const all = [...new Set(findings.map(markOf))]
  const lines = Array.from({ length: Math.ceil(all.length / marks) }, (_, row) =>
    all.slice(row * marks, (row + 1) * marks).join(' '),
  )
  return lines.map((one) => ` drafted: ${one}`).join('\n')
}
