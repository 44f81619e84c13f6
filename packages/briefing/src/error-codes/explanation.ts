/** The meaning of an error code, with a wrong and a right example. Tests run both. */
export type Explanation = About & (BriefExample | CommandExample | DocumentExample | Situation)

interface About {
  /** The problem, in a few words. */
  title: string
  /** Why that is wrong: a sentence or two. */
  why: string
  /** How to mend it. */
  remedy: string
}

/** Files by their names, as they lie beside one another. */
export type ExampleFiles = Readonly<Record<string, FileContent>>

/** A text, or bytes that are no text, with words that describe them. */
export type FileContent = string | { base64: string; shown: string }

/** A brief in YAML that has the error, and one that has not. */
interface BriefExample {
  kind: 'brief'
  wrong: FileContent
  right: FileContent
  /** The files that the briefs name. */
  files?: ExampleFiles
  /** The file name of the brief. Default: `example.brief.yaml`. */
  name?: string
  /** The command that reports it. Default: `check`. */
  command?: 'build'
}

/** Calls of the command, a line each; the last one has the error, or has not. */
interface CommandExample {
  kind: 'command'
  wrong: string
  right: string
  files: ExampleFiles
}

/** A document of React components, to be handed to `renderTagged`; or a call of it. */
interface DocumentExample {
  kind: 'document'
  wrong: string
  right: string
}

/** Two situations in words, for a code that no small example can show. */
interface Situation {
  kind: 'situation'
  wrong: string
  right: string
}

/** Explanations by their codes, which keep their own names as a type. */
export const explanations = <Code extends string>(
  entries: Record<Code, Explanation>,
): Readonly<Record<Code, Explanation>> => entries

/** A text of several lines, without the indentation that they share. */
export const lines = ({ raw: [text = ''] }: TemplateStringsArray): string => {
  const all = text.replace(/^\n/, '').trimEnd().split('\n')
  const indents = all.filter((line) => line !== '').map((line) => line.length - line.trimStart().length)
  const shared = Math.min(...indents)
  return `${all.map((line) => line.slice(shared)).join('\n')}\n`
}

/** A brief of which only some fields matter: what every brief has stands before them. */
export const brief = (pieces: TemplateStringsArray): string => `lang: en\ntitle: Water losses\n${lines(pieces)}`
