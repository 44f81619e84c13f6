import { type Diagnostic, formatDiagnostics } from '@briefing-kit/briefing'
import type { Finding } from '../finding.ts'

/** Words of the program's inside, which no message may contain. */
const inward =
  /is not a function|Cannot read propert|is not iterable|is not defined|Maximum call stack|Invalid array length|\[object \w+\]|\bat \S+ \(|node:internal|please report|Invalid string length|out of memory/

/** The rules that diagnostics break. */
export const judgeDiagnostics = (
  diagnostics: readonly Diagnostic[],
  file: string,
  text: string | undefined,
): Finding[] => {
  const lines = text?.split(/\r\n|\n|\r/)
  const found = diagnostics.flatMap((one) => judgeDiagnostic(one, file, lines))
  const codes = [...new Set(diagnostics.map(({ code }) => code))]
  const flood = codes.map((code) => ({ code, times: diagnostics.filter((one) => one.code === code).length }))
  return [
    ...found,
    ...flood
      .filter(({ times }) => times > 21)
      .map(({ code, times }) => ({ rule: 'diagnostic-flood', detail: `${code} ${times} times` })),
    ...judgeTerminal(formatDiagnostics(diagnostics)),
  ]
}

const judgeDiagnostic = (one: Diagnostic, file: string, lines: readonly string[] | undefined): Finding[] => {
  const wrong = (rule: string, what: string): Finding => ({
    rule,
    detail: `${what}: [${one.code}] ${one.message.slice(0, 300)}`,
  })
  const findings: Finding[] = []
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(one.code)) findings.push(wrong('diagnostic-code', 'no code'))
  if (one.message.trim() === '') findings.push(wrong('diagnostic-message', 'no message'))
  if (inward.test(one.message) || inward.test(one.hint ?? ''))
    findings.push(wrong('diagnostic-inward', 'speaks of our own affairs'))
  if (one.message.length > 2000) findings.push(wrong('diagnostic-long', 'is too long to be read'))
  if (one.file !== file) findings.push(wrong('diagnostic-place', `is in ${one.file}`))
  const line = lines?.[one.line - 1]
  const isInside = Number.isInteger(one.line) && Number.isInteger(one.column) && one.line >= 1 && one.column >= 1
  if (!isInside || (lines && one.line > lines.length))
    findings.push(wrong('diagnostic-place', `is at ${one.line}:${one.column}`))
  else if (line !== undefined && one.column > line.length + 1)
    findings.push(wrong('diagnostic-place', 'is beyond its line'))
  return findings
}

/** Text for a terminal must hold no character that moves its cursor or changes the direction of text. */
export const judgeTerminal = (text: string): Finding[] => {
  const found = /(?![\n\r\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.exec(text)
  if (!found) return []
  const code = (found[0].codePointAt(0) ?? 0).toString(16)
  return [
    {
      rule: 'terminal',
      detail: `a control character U+${code} in ${JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 20))}`,
    },
  ]
}

/** Judges stderr of the command: it may hold only diagnostics or a message of the command's own. */
export const judgeStderr = (stderr: string): Finding[] => {
  const findings = judgeTerminal(stderr)
  if (/^\s+at |node:internal|<--- |FATAL ERROR|Warning:/m.test(stderr) || inward.test(stderr))
    findings.push({ rule: 'inward', detail: stderr.slice(0, 600) })
  return findings
}
