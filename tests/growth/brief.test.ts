import { parseBrief, renderBrief } from '@briefing-kit/briefing'
import { describe, expect, it } from 'vitest'
import { growthOf, linear } from './growth.ts'

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
/** As many lines as make a text of a size. */
const lines = (size: number, line: (at: number) => string): string => {
  const length = line(1000).length + 1
  return Array.from({ length: Math.ceil(size / length) }, (_, at) => line(at)).join('\n')
}
const head = 'lang: ko\ntitle: 물\n'

const growthOfParsing = (text: (size: number) => string, sizes: readonly number[], file = 'a.brief.yaml') =>
  growthOf((size) => {
    parseBrief(text(size), file)
  }, sizes)

const unknownFields = (size: number) => `${head}${lines(size, (at) => `field${at}: 1`)}\nblocks: []`

/** Briefs with more wrong in them the longer they are. */
const floods: Record<string, (size: number) => string> = {
  'unknown fields': unknownFields,
  'long unknown fields': (size) => `${head}${lines(size, (at) => `${'titel'.repeat(200)}${at}: 1`)}\nblocks: []`,
  'fields given twice': (size) => `${head}${lines(size, () => 'title: 물')}\nblocks: []`,
  'blocks of no type': (size) => `${head}blocks:\n${lines(size, () => '  - type: texd')}`,
  'wrong types': (size) => `${head}sources:\n${lines(size, (at) => `  s${at}: [1]`)}\nblocks: []`,
  'bad dates': (size) =>
    `${head}sources:\n${lines(size, (at) => `  s${at}: {title: 물, issued: 2020-13}`)}\nblocks: []`,
  'unknown sources': (size) => `${head}blocks:\n${lines(size, (at) => `  - {type: text, md: '물 [@s${at}]'}`)}`,
  'pull quotes': (size) => `${head}blocks:\n${lines(size, (at) => `  - {type: quote, variant: pull, gist: 물 ${at}}`)}`,
  'brackets that stay open': (size) => `${head}${lines(size, (at) => `a${at}: [b, c`)}`,
  'tags nobody knows': (size) => `${head}summary:\n${lines(size, () => '  - !foo 물')}\nblocks: []`,
  anchors: (size) => `${head}summary:\n${lines(size, (at) => `  - &a${at} 물`)}\nblocks: []`,
  'items of one line': (size) => `${head}summary: [${repeated('[],')(size)}]\nblocks: []`,
}

const eighthOfAMegabyte = [32_768, 65_536, 131_072]

it.each(Object.entries(floods))('%s', async (_, text) => {
  expect(await growthOfParsing(text, eighthOfAMegabyte)).toBeLessThanOrEqual(linear)
})

it('half a megabyte of unknown fields and of a title', async () => {
  const halfAMegabyte = [131_072, 262_144, 524_288]
  expect(
    await growthOfParsing((size) => `${head}subtitle: ${'물'.repeat(size)}\nblocks: []`, halfAMegabyte),
  ).toBeLessThanOrEqual(linear)
  expect(await growthOfParsing(unknownFields, halfAMegabyte)).toBeLessThanOrEqual(linear)
})

/**
 * Markdown up to the most that fits in a field, whether it is read or refused. Shorter texts, of less than 128 KiB, lie in another
 * part of V8's heap, where they cost a third less.
 */
const most = [100_000, 200_000]
const md = (text: string) => ({ lang: 'ko', title: '물', blocks: [{ type: 'text', md: text }] })

it.each(
  ['*a* ', '*a_', '가*가*', 'a\\\n', 'a  \n', '[', '![', '[]', '[a](<', '`', '<', '&amp;', '\\', '> ', '- a\n', '^[']
    .concat(['[@a; ', '[ @a', '](', 'a\n=\n', '가', 'a', '가a1.', 'ab-', '1~2', 'a.b/', '각', '😀', '\ufffd', '́'])
    .concat(['가나\n', '가나\n\n', '가나 다라 ', ' \n', '“가” ']),
)('%j again and again in a text', async (piece) => {
  const text = (size: number) => JSON.stringify(md(`가${repeated(piece)(size - 2)}나`))
  expect(await growthOfParsing(text, most, 'a.brief.json')).toBeLessThanOrEqual(linear)
})

describe('growth: a drawing takes linear time', () => {
  const growthOfDrawing = (brief: (size: number) => object, sizes: readonly number[]) =>
    growthOf(async (size) => {
      const { brief: parsed } = parseBrief(JSON.stringify(brief(size)), 'a.brief.json')
      if (!parsed) throw new Error('the brief is refused')
      await renderBrief(parsed)
    }, sizes)
  const many = <T>(count: number, one: (at: number) => T) => Array.from({ length: count }, (_, at) => one(at))

  it.each(['가', '가a1.', 'ab-', '각'])(
    'a word of %j again and again',
    async (piece) => {
      expect(await growthOfDrawing((size) => md(repeated(piece)(size)), [25_000, 50_000, 100_000])).toBeLessThanOrEqual(
        linear,
      )
    },
    120_000,
  )

  it.each([
    ['blocks', (count: number) => ({ blocks: many(count, (at) => ({ type: 'text', md: `물 ${at}` })) })],
    [
      'sources, each cited',
      (count: number) => ({
        sources: Object.fromEntries(many(count, (at) => [`s${at}`, { title: `자료 ${at}` }])),
        blocks: many(count, (at) => ({ type: 'text', md: `물 [@s${at}, ${at}쪽]` })),
      }),
    ],
    [
      'passages of one source',
      (count: number) => ({
        sources: { s: { title: '자료', URL: 'https://example.org/' } },
        blocks: many(count, (at) => ({
          type: 'text',
          md: '물',
          cite: [{ source: 's', exact: `물이 흐르는 곳은 ${at}` }],
        })),
      }),
    ],
  ])(
    '%s without number',
    async (_, brief) => {
      const whole = (count: number) => ({ lang: 'ko', title: '물', ...brief(count) })
      expect(await growthOfDrawing(whole, [250, 500, 1000])).toBeLessThanOrEqual(linear)
    },
    120_000,
  )
})
