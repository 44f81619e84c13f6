import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from '../command/run.ts'
import { modulesOf } from './modules.ts'

/** A reader holds no more in mind. What is longer has a reason here. */
const longest = 400
/** Two screens: one turn of the wheel, and the reader has seen it whole. */
const longestFunction = 90
const allowed: readonly { path: string; why: string }[] = []

const sources = ['ui', 'briefing']
  .flatMap((name) => [...modulesOf(name).keys()])
  .filter((path) => !/\.(?:test|stories)\./.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, 'packages', path), 'utf8') }))

/** The functions of a file with their lines; those within another are counted with it and alone. */
const functionsOf = (path: string, text: string): { place: string; lines: number }[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const lineAt = (offset: number) => file.getLineAndCharacterOfPosition(offset).line + 1
  const found: { place: string; lines: number }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = lineAt(node.getStart(file))
      found.push({ place: `${path}:${first}`, lines: lineAt(node.end) - first + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

test(`lengths: no file has more than ${longest} lines without a reason`, () => {
  expect(sources.length).toBeGreaterThan(300)
  const long = sources.filter(({ text }) => text.split('\n').length - 1 > longest).map(({ path }) => path)
  expect(long).toEqual(allowed.map(({ path }) => path))
})

test(`lengths: no function has more than ${longestFunction} lines`, () => {
  const functions = sources.flatMap(({ path, text }) => functionsOf(path, text))
  expect(functions.length).toBeGreaterThan(3_000)
  expect(functions.filter(({ lines }) => lines > longestFunction).map(({ place }) => place)).toEqual([])
})
