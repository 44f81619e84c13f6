import { ko } from '@briefing-kit/ui'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as fields from '../fields'
import { fieldKindOf } from '../fields'
import type { Path } from '../locate'
import { isMapping } from '../scalar'
import { dataAt, metadataOf, unwrapped } from '../schema-walk'
import { type AnyBlock, type BlockType, blockKindOf, blockKinds } from '.'
import type { BriefSetting } from './setting'

let made = 0

/** Data with every field that a schema has, one of each of its shapes; texts that are printed are told apart by a number. */
const samplesOf = (schema: z.core.$ZodType): unknown[] => {
  const inner = unwrapped(schema)
  const kind = fieldKindOf(schema instanceof z.ZodOptional ? schema.unwrap() : schema)
  const groups = inner instanceof z.ZodUnion ? inner.options.filter((one) => unwrapped(one) instanceof z.ZodObject) : []
  if (kind === 'printed' || kind === 'markdown') {
    made += 1
    return [`물${made}`, ...groups.flatMap(samplesOf)]
  }
  if (inner instanceof z.ZodUnion && groups.length > 0) return inner.options.flatMap(samplesOf)
  if (inner instanceof z.ZodArray && !(unwrapped(inner.element as z.ZodType) instanceof z.ZodNumber))
    return [samplesOf(inner.element as z.ZodType)]
  if (inner instanceof z.ZodObject) {
    const members = Object.entries(inner.shape as Record<string, z.ZodType>)
      .filter(([, member]) => !(unwrapped(member) instanceof z.ZodNever))
      .map(([name, member]) => [name, samplesOf(member)] as const)
    const most = Math.max(...members.map(([, samples]) => samples.length))
    return Array.from({ length: most }, (_, at) =>
      Object.fromEntries(members.map(([name, samples]) => [name, samples[at % samples.length]])),
    )
  }
  return [...(metadataOf(schema).examples ?? [])]
}

const blocksOf = (type: BlockType): AnyBlock[] => {
  const schema: z.ZodType<AnyBlock> = blockKinds[type].schema(fields)
  return samplesOf(schema).map((sample) => schema.parse(sample))
}

const setting: BriefSetting = { locale: ko, people: {}, sources: {} }

/** Every place in data that holds what is sought, as a path. */
const pathsTo = (data: unknown, isSought: (data: unknown) => boolean, path: Path = []): Path[] =>
  isSought(data)
    ? [path]
    : Array.isArray(data)
      ? data.flatMap((item, at) => pathsTo(item, isSought, [...path, at]))
      : isMapping(data)
        ? Object.entries(data).flatMap(([name, value]) => pathsTo(value, isSought, [...path, name]))
        : []

const isAnchor = (data: unknown): boolean =>
  isMapping(data) && ('exact' in data || ('text' in data && Object.keys(data).join() === 'text,source'))

const isText = (data: unknown): boolean => typeof data === 'string' && /^물\d+$/.test(data)

const shown = (paths: readonly Path[]): string[] => [...new Set(paths.map((path) => path.join('.')))].sort()

/** `items.0.label` as `items.label`: one field, wherever it stands. */
const names = (paths: readonly Path[]): string[] =>
  shown(paths.map((path) => path.filter((step) => typeof step === 'string')))

describe.each(Object.keys(blockKinds) as BlockType[])('blocks: %s', (type) => {
  const blocks = blocksOf(type)

  it('every anchor is claimed, at its place', () => {
    for (const block of blocks) {
      const claims = blockKindOf(block).claims(block, [])
      for (const { path, anchor } of claims) if (anchor) expect(dataAt(block, path)).toEqual(anchor)
      expect(shown(claims.filter(({ anchor }) => anchor).map(({ path }) => path))).toEqual(
        shown(pathsTo(block, isAnchor)),
      )
    }
  })

  it('every text is expected in print, except alternative texts and references', () => {
    const unprinted = blocks.flatMap((block) => {
      const printed = shown(
        blockKindOf(block)
          .printed(block, [], setting)
          .map(({ path }) => path),
      )
      return pathsTo(block, isText).filter((path) => !printed.includes(path.join('.')))
    })
    const unlooked = ['alt', 'items.trend.label', 'items.reading.phrase']
    const isOfAnchor = (name: string): boolean => /(?:^|\.)(?:at|cite)\.(?:exact|text|prefix)$/.test(name)
    expect(names(unprinted).filter((name) => !unlooked.includes(name) && !isOfAnchor(name))).toEqual([])
  })

  it('every printed text is among the own words, except those named here', () => {
    const others = blocks.flatMap((block) => {
      const own = shown(
        blockKindOf(block)
          .prose(block, [])
          .map(({ path }) => path),
      )
      return blockKindOf(block)
        .printed(block, [], setting)
        .filter(({ kind, path }) => (kind === 'text' || kind === 'markdown') && !own.includes(path.join('.')))
        .map(({ path }) => path)
    })
    expect(names(others)).toEqual(otherWords[type] ?? [])
  })
})

/** Texts that no anchor has to carry: units, headings, marks of notes, who is to act and when, and what is said in another language. */
const otherWords: Partial<Record<BlockType, string[]>> = {
  quote: ['original.parts'],
  table: [
    ...['columns.columns.mark', 'columns.columns.title', 'columns.columns.unit', 'columns.mark', 'columns.title'],
    ...['columns.unit', 'notes.mark', 'rows.cells.mark', 'rows.mark', 'rows.rows.cells.mark', 'rows.rows.mark'],
    ...['rows.rows.unit', 'rows.unit', 'total.cells.mark', 'total.mark', 'total.unit', 'unit'],
  ],
  figure: ['note'],
  recommendations: ['items.by', 'items.to'],
}
