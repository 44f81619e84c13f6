import { type Diagnostic, visible } from '../brief'

/** A workflow shows at most so many errors and so many warnings of a step beside their lines, and drops the others. */
const most = 10

/** Diagnostics as workflow commands of GitHub, one a line: they are shown beside the lines of the brief. */
export const annotations = (diagnostics: readonly Diagnostic[]): string => {
  const of = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).slice(0, most)
  const chosen = new Set([...of('error'), ...of('warning')])
  return diagnostics
    .filter((diagnostic) => chosen.has(diagnostic))
    .map(annotation)
    .join('')
}

const annotation = ({ severity, file, line, column, endColumn, code, message, hint }: Diagnostic): string => {
  const properties = { file, line, col: column, ...(endColumn ? { endColumn } : {}), title: code }
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`)
  return `::${severity} ${listed.join(',')}::${escaped(hint ? `${message} (${hint})` : message, /[%\r\n]/g)}\n`
}

/** Escapes by the rules of workflow commands first; other control characters are made visible. */
const escaped = (text: string, pattern: RegExp): string =>
  text
    .split(/([\r\n])/)
    .map((piece, index) => (index % 2 === 0 ? visible(piece) : piece))
    .join('')
    .replaceAll('##[', '#\\x23[')
    .replace(pattern, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
