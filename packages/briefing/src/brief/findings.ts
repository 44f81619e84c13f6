import type { ErrorCode } from '../error-codes/code'
import type { Diagnostic, Place } from './diagnostic'
import { grouped } from './grouped'

/** How many of one kind, a code and a severity, are listed. */
const mostOfAKind = 20

/** A problem before the slow parts of its diagnostic are made. */
export interface Finding {
  code: ErrorCode
  severity: Diagnostic['severity']
  message: string
  /** Its place, as a number that rises along the file. */
  at: number
  /** How many problems it stands for. Default: one. */
  more?: number | undefined
  /** The other fields of the diagnostic. Called only if it is listed, because they may take time. */
  rest: () => Omit<Diagnostic, 'code' | 'severity' | 'message'>
}

/** The first problems of a kind, in the order of the file, and the number of the others. */
interface Kind {
  listed: Finding[]
  /** The first that is not listed. */
  next?: Finding
  more: number
}

/**
 * Collects the diagnostics of a brief. The first twenty of each kind are kept and the others counted, so that memory
 * and output stay bounded however much is wrong.
 */
export class Findings {
  readonly #kinds = new Map<string, Kind>()
  #failed = false

  /** Whether an error is among them. */
  get failed(): boolean {
    return this.#failed
  }

  add(finding: Finding): void {
    if (finding.severity === 'error') this.#failed = true
    const name = `${finding.severity} ${finding.code}`
    const kind = this.#kinds.get(name) ?? { listed: [], more: 0 }
    this.#kinds.set(name, kind)
    const { listed } = kind
    // Data repeated through an alias has its problems in one place.
    if (listed.some(({ at, message }) => at === finding.at && message === finding.message)) return
    if (finding.more !== undefined) {
      leaveOut(kind, finding)
      return
    }
    const index = listed.findLastIndex(({ at }) => at <= finding.at) + 1
    if (index < mostOfAKind) listed.splice(index, 0, finding)
    const last = index < mostOfAKind ? (listed.length > mostOfAKind ? listed.pop() : undefined) : finding
    if (last) leaveOut(kind, last)
  }

  /** Diagnostics in the order of the file; the count of unlisted ones follows the listed ones of its kind. */
  diagnostics(): Diagnostic[] {
    return [...this.#kinds.values()]
      .flatMap(({ listed, next, more }) => [...listed.map(listedOf), ...(next ? [countOf(next, more)] : [])])
      .sort((one, other) => one.line - other.line || one.column - other.column)
  }
}

const leaveOut = (kind: Kind, finding: Finding): void => {
  kind.more += finding.more ?? 1
  if (!kind.next || finding.at < kind.next.at) kind.next = finding
}

const listedOf = ({ code, severity, message, rest }: Finding): Diagnostic => ({ code, severity, message, ...rest() })

const countOf = ({ code, severity, rest }: Finding, more: number): Diagnostic => {
  const { file, line, column, endColumn, frame } = rest()
  const place: Place = { file, line, column, ...(endColumn === undefined ? {} : { endColumn }), frame }
  return { code, severity, message: `and ${grouped(more)} more like this`, more, ...place }
}

/** Merges diagnostics of several stages in order: at most twenty of a kind, the rest counted. */
export function limited<T extends Diagnostic>(diagnostics: readonly T[]): (Diagnostic & Partial<T>)[] {
  if (diagnostics.length <= mostOfAKind && diagnostics.every(({ more }) => more === undefined)) return [...diagnostics]
  const findings = new Findings()
  for (const [at, { code, severity, message, more, ...rest }] of diagnostics.entries())
    findings.add({ code, severity, message, at, more, rest: () => rest })
  return findings.diagnostics() as (Diagnostic & Partial<T>)[]
}
