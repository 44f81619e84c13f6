import type { Diagnostic } from '../brief'

/** Diagnostics as a GitHub workflow reads them, a line each: shown beside the lines of the brief. */
export const annotations = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map(({ severity, file, line, column, endColumn, code, message, hint }) => {
      const properties = { file, line, col: column, ...(endColumn ? { endColumn } : {}), title: code }
      const listed = Object.entries(properties).map(
        ([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`,
      )
      return `::${severity} ${listed.join(',')}::${escaped(hint ? `${message} (${hint})` : message, /[%\r\n]/g)}\n`
    })
    .join('')

const escaped = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
