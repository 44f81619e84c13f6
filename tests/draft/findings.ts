import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CheckResult } from '@briefing-kit/briefing'
import { parse } from 'yaml'
import type { LabelledText, Span } from './labelled.ts'
import type { Library } from './library.ts'

/** The findings of a draft, with their places in the file as it is. */
export interface Draft {
  issued: string | null
  title: string | null
  publisher: string | null
  authors: string[]
  quotes: { span: Span; speaker: string | null }[]
  figures: { span: Span; value: number | number[]; unit: string; bound?: string; kind?: string }[]
  dates: { span: Span; date: string }[]
  /** Those with an office; who only speaks may be an organisation. */
  people: string[]
  /** Who speaks, without an office. */
  speakers: string[]
}

/** Drafts from a labelled text, in a folder of its own, and reads what came of it. */
export const draftOf = async (library: Library, folder: string, { name, file, text }: LabelledText): Promise<Draft> => {
  const source = join(folder, name, file)
  mkdirSync(dirname(source), { recursive: true })
  writeFileSync(source, text)
  const drafted = library.draftFrom([{ path: source, id: 'a', file }])
  if ('problem' in drafted) throw new Error(`${name}: ${drafted.problem.message}`)
  const brief = join(folder, name, 'a.brief.yaml')
  writeFileSync(brief, drafted.yaml)
  return readDraft(drafted.yaml, text, await library.checkBrief(brief))
}

/** Reads a draft of one source; where its anchors stand in the text, `check` says. */
export const readDraft = (yaml: string, text: string, { claims }: CheckResult): Draft => {
  const data = parse(yaml, { schema: 'failsafe' })
  const offset = offsetsIn(text)
  const spans = new Map(
    claims.flatMap(({ path, at }): [string, Span][] =>
      at ? [[path, [offset(at.line, at.column), offset(at.endLine, at.endColumn)]]] : [],
    ),
  )
  // An anchor that `check` does not find stands nowhere: it is a finding, and no right one.
  const spanAt = (path: string): Span => spans.get(path) ?? [-1, -1]
  const [source] = Object.values<Record<string, string>>(data.sources)
  const people: Record<string, { name: string; roles?: unknown }> = data.people ?? {}
  const draft: Draft = {
    issued: source?.issued ?? null,
    title: source?.title === source?.file ? null : (source?.title ?? null),
    publisher: source?.publisher ?? null,
    authors: [source?.author ?? []].flat(),
    quotes: [],
    figures: [],
    dates: [],
    people: Object.values(people).flatMap(({ name, roles }) => (roles ? [name] : [])),
    speakers: Object.values(people).flatMap(({ name, roles }) => (roles ? [] : [name])),
  }
  for (const [index, block] of (data.blocks ?? []).entries()) {
    const path = `blocks[${index}]`
    if (block.type === 'quote') {
      const speaker = block.speaker === undefined ? null : (people[block.speaker]?.name ?? null)
      for (const part of block.parts.keys()) draft.quotes.push({ span: spanAt(`${path}.parts[${part}]`), speaker })
    }
    if (block.type === 'stats') {
      for (const [item, { value, unit, kind, bound }] of block.items.entries()) {
        draft.figures.push({
          span: spanAt(`${path}.items[${item}].at`),
          value: Array.isArray(value) ? value.map(Number) : Number(value),
          unit: kind === 'rank' ? 'rank' : (unit ?? ''),
          bound,
          kind,
        })
      }
    }
    if (block.type === 'timeline') {
      for (const [item, { date }] of block.items.entries()) {
        if (date !== undefined) draft.dates.push({ span: spanAt(`${path}.items[${item}].at[0]`), date })
      }
    }
  }
  return draft
}

const offsetsIn = (text: string): ((line: number, column: number) => number) => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (line, column) => (starts[line - 1] ?? 0) + column - 1
}
