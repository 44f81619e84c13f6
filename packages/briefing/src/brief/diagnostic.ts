import { createColors } from 'picocolors'
import type { ErrorCode } from '../error-codes/code'
import type { TerminalWords } from '../languages/shared/terminal-rules'
import { grouped } from './grouped'
import { visible } from './visible'

/** Where something stands in a file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  file: string
  line: number
  column: number
  /** The column after the last marked character, on the same line. */
  endColumn?: number
  /** The source line itself; of a line longer than 1,000 UTF-16 units, a part around the marked text. */
  frame: string
  /** The column at which the frame begins, if it is a part of its line. */
  frameColumn?: number
}

/** A problem with a brief: its place, a message, and how to mend it. */
export interface Diagnostic extends Place {
  /** A stable name in kebab-case, for example `unknown-field`: `briefing explain unknown-field` says more. */
  code: ErrorCode
  severity: 'error' | 'warning'
  message: string
  hint?: string
  /** The passage of a source that shows the problem. */
  passage?: Passage
  /**
   * The number of further diagnostics of this code and severity that are not listed: at most twenty of each kind are.
   * The place is that of the first of them.
   */
  more?: number
}

/** A passage of a source. */
export interface Passage extends Place {
  /** The id of the source. */
  source: string
}

/** How diagnostics are printed. */
export interface FormatOptions {
  /** Whether to colour for a terminal; default false. */
  color?: boolean
}

/** How diagnostics are printed in some language. */
interface SpokenOptions extends FormatOptions {
  /** The words around messages. Default: English. */
  words?: Pick<TerminalWords, 'error' | 'warning' | 'hint' | 'summary'>
}

const english: Pick<TerminalWords, 'error' | 'warning' | 'hint' | 'summary'> = {
  error: 'error',
  warning: 'warning',
  hint: 'hint:',
  summary: (errors, warnings, where) => {
    const counted = [counting(errors, 'error'), counting(warnings, 'warning')].filter(Boolean).join(', ')
    return `${counted} in ${typeof where === 'string' ? where : `${where} files`}`
  },
}

const counting = (number: number, what: string): string =>
  number === 0 ? '' : `${grouped(number)} ${what}${number === 1 ? '' : 's'}`

/** How many terminal columns of a long line are shown, and how many of them before the marked text. */
const window = { columns: 100, before: 40 }
const wide =
  /[\p{sc=Hang}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\u3000-\u33ff\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u
const zeroWidth = /^(?:\p{M}|\p{Cf}|[\u1160-\u11ff])$/u

/** How many terminal columns a text takes: two for Hangul and other wide characters, none for combining marks. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += zeroWidth.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

/** Formats one diagnostic as compilers do: position, message, the line with the marked text, the hint. */
export function formatDiagnostic(diagnostic: Diagnostic, options: SpokenOptions = {}): string {
  const paint = createColors(options.color ?? false)
  const words = options.words ?? english
  const mark = diagnostic.severity === 'error' ? paint.red : paint.yellow
  const where = visible(`${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`)
  const what = `${paint.bold(visible(diagnostic.message))} ${paint.dim(`[${diagnostic.code}]`)}`
  const lines = [`${where}  ${mark(words[diagnostic.severity])}  ${what}`]
  if (diagnostic.frame !== '' && diagnostic.more === undefined) lines.push(...framed(diagnostic, paint.dim, mark))
  if (diagnostic.passage) {
    const { file, line, column } = diagnostic.passage
    lines.push(visible(`  ${file}:${line}:${column}`), ...framed(diagnostic.passage, paint.dim, paint.cyan))
  }
  if (diagnostic.hint !== undefined) lines.push(`  ${paint.cyan(words.hint)} ${visible(diagnostic.hint)}`)
  return lines.join('\n')
}

/** A line, and below it a mark under the text. */
function framed(place: Place, dim: (text: string) => string, mark: (text: string) => string): string[] {
  const gutter = ` ${place.line} | `
  const { text, indent, length } = frame(place)
  return [
    `${dim(gutter)}${text}`,
    `${dim(`${' '.repeat(gutter.length - 2)}| `)}${' '.repeat(indent)}${mark('^'.repeat(length))}`,
  ]
}

/** Prints diagnostics one after another, then their number; an empty text when there are none. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions = {}): string {
  return formatDiagnosticsIn(diagnostics, options)
}

/** {@link formatDiagnostics}, with the words of any language around messages that are in it. */
export function formatDiagnosticsIn(diagnostics: readonly Diagnostic[], options: SpokenOptions): string {
  if (diagnostics.length === 0) return ''
  const blocks = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options))
  return `${blocks.join('\n\n')}\n\n${summary(diagnostics, options)}\n`
}

function summary(diagnostics: readonly Diagnostic[], { words = english }: SpokenOptions): string {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((one) => one.severity === severity).reduce((sum, { more = 1 }) => sum + more, 0)
  const files = new Set(diagnostics.map((diagnostic) => diagnostic.file))
  return words.summary(count('error'), count('warning'), files.size === 1 ? visible([...files].join()) : files.size)
}

/** The shown part of a line around the position, with the display columns of the marked text. */
function frame(place: Place) {
  const { frame: line, frameColumn = 1 } = place
  const column = place.column - frameColumn + 1
  const endColumn = (place.endColumn ?? place.column + 1) - frameColumn + 1
  const fits = reach(line, 0) >= Math.min(line.length, endColumn - 1)
  const from = fits ? 0 : back(line, column - 1)
  const to = reach(line, from)
  const [head, tail] = [from > 0 || frameColumn > 1 ? '…' : '', to < line.length ? '…' : '']
  const before = head + shown(line.slice(from, column - 1))
  const meant = shown(line.slice(column - 1, Math.min(endColumn - 1, to)), displayWidth(before))
  const rest = shown(line.slice(Math.max(column - 1, Math.min(endColumn - 1, to)), to), displayWidth(before + meant))
  return {
    text: before + meant + rest + tail,
    indent: displayWidth(before),
    length: Math.max(1, displayWidth(meant)),
  }
}

/** The end of the shown part of a line. */
function reach(line: string, from: number): number {
  let at = from
  let width = 0
  for (const character of line.slice(from, from + 2 * window.columns)) {
    width += displayWidth(visible(character))
    if (width > window.columns) break
    at += character.length
  }
  return at
}

/** The start of the shown part of a line. */
function back(line: string, place: number): number {
  let at = place
  let width = 0
  for (const character of Array.from(line.slice(Math.max(0, place - 2 * window.before), place)).reverse()) {
    width += displayWidth(visible(character))
    if (width > window.before) break
    at -= character.length
  }
  return at
}

/** Text as a terminal shows it: tabs as spaces up to the next stop of four, nothing that moves the cursor. */
function shown(text: string, start = 0): string {
  let result = ''
  for (const piece of text.split(/(\t)/)) {
    result += piece === '\t' ? ' '.repeat(4 - ((start + displayWidth(result)) % 4)) : visible(piece)
  }
  return result
}
