import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { linesOf, measured } from '../guides/speed/figures.ts'

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../guides/${file}`, import.meta.url)), 'utf8')

/** The measures that the page and its tables name. */
const named = [
  ...`${read('speed.mdx')}${read('speed/speed-tables.tsx')}`.matchAll(/\bid(?:=|: )['"]([a-z0-9.-]+)['"]/g),
]
const ids = [...new Set(named.map(([, id = '']) => id))]

test('speed: the page has figures for every measure that it names', () => {
  expect(ids.length).toBeGreaterThan(10)
  expect(ids.toSorted()).toEqual(measured.measures.map(({ id }) => id).toSorted())
})

test.each(ids)('speed: every contender has a figure in %s, or a reason why not', (id) => {
  for (const { result } of linesOf(id)) expect(result?.median ?? result?.ended).toBeDefined()
})
