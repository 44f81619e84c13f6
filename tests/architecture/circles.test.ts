import { expect, test } from 'vitest'
import { circlesOf, type Module, modulesOf } from './modules.ts'

/** Circles of imports that stay, of types too, and why. */
const allowed: readonly { files: readonly string[]; why: string }[] = [
  {
    files: ['align', 'baseline', 'basis', 'cross-size', 'lay-out-item'].map(
      (name) => `briefing/src/pdf/layout/flex/${name}.ts`,
    ),
    why: 'the recursion of flexbox itself: an item is laid out by laying out its items',
  },
]

const isAllowed = (circle: readonly string[]): boolean => allowed.some(({ files }) => `${files}` === `${circle}`)

test.each(['ui', 'briefing'])('circles: no files of %s import one another, types too, but for a reason', (name) => {
  const modules = [...modulesOf(name).values()].filter(({ path }) => !/\.(?:test|stories)\./.test(path))
  expect(modules.length).toBeGreaterThan(100)
  expect(circlesOf(modules).filter((circle) => !isAllowed(circle))).toEqual([])
})

test('circles: each that is allowed is there', () => {
  const all = ['ui', 'briefing'].flatMap((name) => circlesOf([...modulesOf(name).values()]))
  expect(all.filter(isAllowed)).toHaveLength(allowed.length)
})

test('circles: one over several files is found once, with those on it alone', () => {
  const module = (path: string, ...own: string[]): Module => ({ path, own, names: [] })
  const modules = [module('a', 'b'), module('b', 'd', 'c'), module('c', 'a'), module('d'), module('e', 'a')]
  expect(circlesOf(modules)).toEqual([['a', 'b', 'c']])
})
