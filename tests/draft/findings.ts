import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface Anchor {
  source: string
  exact: string
  prefix?: string
  suffix?: string
}

/** The findings of a draft, their anchors resolved to offsets in the file. */
export interface Draft {
  issued: string | null
  quotes: { span: Span; speaker: string | null }[]
  figures: { span: Span; value: number | number[]; unit: string; bound?: string }[]
  dates: { span: Span; date: string }[]
  people: string[]
}

type Span = readonly [number, number]

/** Reads a draft of one source, and looks its anchors up. */
export const readDraft = (brief: string, source: string): Draft => {
  const data = parse(readFileSync(brief, 'utf8'), { schema: 'failsafe' })
  const text = plain(readFileSync(source, 'utf8'))
  const { body, issued } = Object.values<{ body: string[]; issued?: string }>(data.sources)[0] as never as {
    body: [string, string]
    issued?: string
  }
  const lines = text.split('\n')
  const start = lines.slice(0, Number(body[0]) - 1).join('\n').length
  const end = lines.slice(0, Number(body[1])).join('\n').length
  const span = ({ exact, prefix = '', suffix = '' }: Anchor): Span => {
    for (let at = text.indexOf(exact, start); at >= 0 && at + exact.length <= end; at = text.indexOf(exact, at + 1)) {
      const fits = text.slice(0, at).trimEnd().endsWith(prefix) || text.slice(0, at).endsWith(prefix)
      if (
        fits &&
        text
          .slice(at + exact.length)
          .trimStart()
          .startsWith(suffix)
      )
        return [at, at + exact.length]
    }
    throw new Error(`not in the body: ${exact}`)
  }
  const draft: Draft = { issued: issued ?? null, quotes: [], figures: [], dates: [], people: [] }
  const people: Record<string, { name: string; roles?: unknown }> = data.people ?? {}
  draft.people = Object.values(people).flatMap(({ name, roles }) => (roles ? [name] : []))
  for (const block of data.blocks) {
    if (block.type === 'quote') {
      const speaker = block.speaker === undefined ? null : (people[block.speaker]?.name ?? null)
      for (const part of block.parts) draft.quotes.push({ span: span(part), speaker })
    }
    if (block.type === 'stats')
      for (const { value, unit, kind, bound, at } of block.items)
        draft.figures.push({
          span: span(at),
          value: Array.isArray(value) ? value.map(Number) : Number(value),
          unit: kind === 'rank' ? 'rank' : (unit ?? ''),
          bound,
        })
    if (block.type === 'timeline') for (const { date, at } of block.items) draft.dates.push({ span: span(at[0]), date })
  }
  return draft
}

const plain = (text: string): string => text.replace(/[\u00a0\u2002-\u200a\u3000]/g, ' ')
