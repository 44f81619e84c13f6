import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../command/run.ts'
import { modulesOf } from './modules.ts'

/** A reader holds no more in mind. Longer files have a reason here. */
const longest = 400
const allowed: readonly { path: string; why: string }[] = []

const lengths = ['ui', 'briefing']
  .flatMap((name) => [...modulesOf(name).keys()])
  .filter((path) => !/\.(?:test|stories)\./.test(path))
  .map((path) => ({ path, lines: readFileSync(join(root, 'packages', path), 'utf8').split('\n').length - 1 }))

test(`lengths: no file has more than ${longest} lines without a reason`, () => {
  expect(lengths.length).toBeGreaterThan(300)
  const long = lengths.filter(({ lines }) => lines > longest).map(({ path }) => path)
  expect(long).toEqual(allowed.map(({ path }) => path))
})
