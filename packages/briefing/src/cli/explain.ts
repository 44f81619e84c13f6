import { displayWidth } from '../brief/diagnostic'
import { nearest } from '../brief/suggest'
import type { Explanation, FileContent } from '../error-codes/explanation'
import { translations } from '../languages/messages'
import type { TerminalWords } from '../languages/shared/terminal-rules'
import { spokenLanguage } from '../localized'
import { print, shownJson, shownLines } from './terminal'
import { UsageError } from './usage-error'

export interface ExplainOptions {
  /** Whether to print JSON instead of words. */
  json?: boolean
}

/**
 * Prints why an error is one, how to mend it, and a wrong and a right example; without a code, lists all codes.
 * @throws UsageError if there is no such code
 */
export const explain = async (code: string | undefined, { json = false }: ExplainOptions): Promise<void> => {
  // A file of its own: it is longer than everything that a build evaluates, and no build needs it.
  const { catalogue, explanationIn, subjects } = await import('../error-codes/catalogue')
  const language = json ? undefined : spokenLanguage(undefined)
  const words = translations[language ?? '']?.terminal.explained ?? english
  const own = (all: Readonly<Record<string, Explanation>>): Record<string, Explanation> =>
    Object.fromEntries(Object.entries(all).map(([name, entry]) => [name, explanationIn(language, name, entry)]))
  const entries = own(catalogue)
  if (code !== undefined && !Object.hasOwn(entries, code)) throw unknown(code, Object.keys(entries))
  const asked = Object.entries(entries).filter(([name]) => code === undefined || name === code)
  if (json) print(shownJson({ version: 1, codes: asked.map(([name, entry]) => ({ code: name, ...entry })) }))
  else if (code === undefined)
    print(shownLines(subjects.map(({ title, entries }) => listOf({ title, entries: own(entries) })).join('\n\n')))
  else for (const [name, entry] of asked) print(shownLines(explained(name, entry, words)))
}

const unknown = (code: string, codes: readonly string[]): UsageError => {
  const words = code.split('-')
  const related = codes.filter((one) => one.split('-').some((word) => words.includes(word)))
  const near = [...new Set([nearest(code, codes) ?? [], related].flat())].slice(0, 5)
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : '`briefing explain` lists all of them'
  return new UsageError(`there is no error code ${code}: ${hint}`)
}

const listOf = ({ title, entries }: { title: string; entries: Readonly<Record<string, Explanation>> }): string => {
  const codes = Object.entries(entries)
  const width = Math.max(...codes.map(([code]) => code.length))
  return [title, ...codes.map(([code, entry]) => `  ${code.padEnd(width)}  ${entry.title}`)].join('\n')
}

const english: TerminalWords['explained'] = { remedy: 'What to do', wrong: 'Wrong', right: 'Right', with: 'with' }

const explained = (code: string, entry: Explanation, words: TerminalWords['explained']): string => {
  const { title, why, remedy, wrong, right } = entry
  const files = 'files' in entry ? Object.entries(entry.files ?? {}) : []
  return [
    `${code}: ${title}`,
    wrapped(why),
    wrapped(`${words.remedy}: ${remedy}`),
    example(words.wrong, wrong),
    example(words.right, right),
    ...files.map(([name, content]) => example(`${words.with} ${name}`, content)),
  ].join('\n\n')
}

const example = (name: string, content: FileContent): string => {
  const text = typeof content === 'string' ? content : `(${content.shown})`
  return [
    `${name}:`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${short(line)}`.trimEnd()),
  ].join('\n')
}

const short = (line: string): string =>
  line.length > 160 ? `${line.slice(0, 150)} … (${line.length} characters)` : line

/** A paragraph as lines that are easily read on a terminal. */
const wrapped = (text: string): string => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= 80)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
