import { writeSync } from 'node:fs'
import pico from 'picocolors'
import type { Failure } from '../batch/failure'
import { type Diagnostic, formatDiagnostics } from '../brief/diagnostic'
import { visible, visibleJson } from '../brief/visible'
import { inWorkflow, withoutCommands } from '../workflow'

// Everything that the command says goes through here, to standard output and to standard error alike.

/** Words that may be written as they are: what of them came from outside is escaped. Only this module makes them. */
class Shown {
  constructor(readonly text: string) {}
}

export type { Shown }

/** Words of our own, with values from outside in them: names of files, ids, what a system says. */
export const shown = (words: TemplateStringsArray, ...values: readonly (Shown | string | number)[]): Shown => {
  const pieces = values.map((value) => (value instanceof Shown ? value.text : visible(String(value))))
  return new Shown(words.map((word, index) => `${word}${pieces[index] ?? ''}`).join(''))
}

/** Diagnostics as text, in colour if a person reads them. */
export const shownDiagnostics = (diagnostics: readonly Diagnostic[]): Shown =>
  new Shown(formatDiagnostics(diagnostics, { color: colored() }))

/** Data as JSON of several lines. */
export const shownJson = (data: unknown): Shown => {
  const json = visibleJson(JSON.stringify(data, null, 2))
  return new Shown(inWorkflow() ? json.replaceAll('##[', '#\\u0023[') : json)
}

/** A text of several lines that was made by us: only its ends of lines are left as they are. */
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

/** Writes commands for a workflow: the only ones that it is to obey. */
export const annotate = (stream: Stream, commands: string): void => write(stream, commands)

const forLog = ({ text }: Shown): string => {
  const lines = text.endsWith('\n') ? text : `${text}\n`
  return inWorkflow() ? withoutCommands(lines) : lines
}

export type Stream = 'stdout' | 'stderr'

const numbers = { stdout: 1, stderr: 2 } as const
const closed = new Set<Stream>()

/**
 * All of it, or it is said: a file may take only half of what it is given, and a pipe nothing for a while. Who has closed
 * a pipe wants no more, which is no mistake of anybody's; `head` does so.
 */
const write = (stream: Stream, text: string): void => {
  if (closed.has(stream) || text === '') return
  try {
    // On Windows only this writes to a console in its own characters. It waits until all is written.
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

/** Whether something that was to be said could not be written. */
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
