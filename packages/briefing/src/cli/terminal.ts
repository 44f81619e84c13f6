import { writeSync } from 'node:fs'
import pico from 'picocolors'
import type { Failure } from '../batch/failure'
import { type Diagnostic, formatDiagnosticsIn } from '../brief/diagnostic'
import { visible, visibleJson } from '../brief/visible'
import { translations } from '../languages/messages'
import { localized, spokenLanguage } from '../localized'
import { inWorkflow, withoutCommands } from '../workflow'
import { languageOfBrief } from './brief-language'

// All output of the command goes through this module, to stdout and to stderr.

/** A text that is safe to write: values from outside are escaped. Only this module creates them. */
class Shown {
  constructor(readonly text: string) {}
}

export type { Shown }

/**
 * A template of our own words; the values in it come from outside and are escaped: file names, ids, messages of the
 * system.
 */
export const shown = (words: TemplateStringsArray, ...values: readonly (Shown | string | number)[]): Shown => {
  const pieces = values.map((value) => (value instanceof Shown ? value.text : visible(String(value))))
  return new Shown(words.map((word, index) => `${word}${pieces[index] ?? ''}`).join(''))
}

/** Diagnostics as text in the language of the reader, in colour if a person reads them. */
export const shownDiagnostics = (diagnostics: readonly Diagnostic[]): Shown => {
  const language = spokenLanguageOf(diagnostics[0]?.file ?? '', diagnostics)
  const words = translations[language ?? '']?.terminal
  return new Shown(
    formatDiagnosticsIn(localized(diagnostics, language), { color: colored(), ...(words ? { words } : {}) }),
  )
}

/**
 * The language in which a brief is spoken of. One on which work was stopped is not opened again, since that may be what
 * never ends.
 */
export const spokenLanguageOf = (brief: string, diagnostics: readonly { code: string }[]): string | undefined =>
  spokenLanguage(diagnostics.some(isStop) ? undefined : languageOfBrief(brief))

const isStop = ({ code }: { code: string }): boolean => code === 'time-limit' || code === 'memory-limit'

/** Data as JSON of several lines. */
export const shownJson = (data: unknown): Shown => {
  const json = visibleJson(JSON.stringify(data, null, 2))
  return new Shown(inWorkflow() ? json.replaceAll('##[', '#\\u0023[') : json)
}

/** A text of several lines of our own: only its line breaks are left unescaped. */
export const shownLines = (text: string): Shown => new Shown(text.split('\n').map(visible).join('\n'))

/**
 * Why something was not done.
 * @param file what it was to be done with, if that is known
 */
export const shownFailure = ({ words, trace = [] }: Failure, file?: string): Shown => {
  const what = shown`briefing: ${file === undefined ? '' : shown`${file}: `}${words}`
  return trace.reduce((before, line) => shown`${before}\n${line}`, what)
}

/** A mark in a colour. */
export const mark = (style: 'green' | 'red' | 'dim', sign: string): Shown =>
  new Shown(colored() ? pico[style](sign) : sign)

const colored = (): boolean => process.stderr.isTTY && pico.isColorSupported

/** Writes a line, or several, to standard output. */
export const print = (line: Shown): void => write('stdout', forLog(line))

/** Writes a line, or several, to standard error. */
export const tell = (line: Shown): void => write('stderr', forLog(line))

/** Writes workflow commands of GitHub: the only text that a workflow obeys. */
export const annotate = (stream: Stream, commands: string): void => write(stream, commands)

const forLog = ({ text }: Shown): string => {
  const lines = text.endsWith('\n') ? text : `${text}\n`
  return inWorkflow() ? withoutCommands(lines) : lines
}

export type Stream = 'stdout' | 'stderr'

const numbers = { stdout: 1, stderr: 2 } as const
const closed = new Set<Stream>()

/**
 * Writes all of a text: a file may take only a part of it at a time, and a pipe nothing for a while. A reader that has
 * closed the pipe, as `head` does, is no error.
 */
const write = (stream: Stream, text: string): void => {
  if (closed.has(stream) || text === '') return
  try {
    // On Windows only the stream writes Unicode to a console. It waits until all is written.
    if (process[stream].isTTY) process[stream].write(text)
    else writeAll(numbers[stream], Buffer.from(text))
  } catch (error) {
    closed.add(stream)
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EPIPE' || code === 'EOF') return
    failed = true
    if (stream === 'stdout') tell(shown`briefing: standard output could not be written: ${message}`)
  }
}

/** Whether some output could not be written. */
let failed = false
export const isUnsaid = (): boolean => failed

const writeAll = (to: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(to, bytes, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(pause, 0, 0, 2)
    }
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4))
