import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../command/run.ts'
import { bounded } from './bounded.ts'
import { type Expression, made, written } from './expressions.ts'
import { attacksOn } from './super-linear.ts'

const { literals, constructors } = written()

/** Makes every expression that is not written as one: loads the modules that do, and has done what makes one each time. */
const makeAll = async (): Promise<void> => {
  for (const file of new Set(constructors.map((place) => place.replace(/:\d+$/, '')))) {
    await import(/* @vite-ignore */ join(root, 'packages', file))
  }
  const { languages } = await import('../../packages/briefing/src/languages/index.ts')
  const person = { name: 'Ann Lee', aliases: ['A. Lee'], titles: ['minister'] }
  for (const { reading: rules, drafting } of Object.values(languages)) {
    expect(drafting.credits).not.toEqual([])
    const text = '“물이 는다”고 김하늘 장관이 3월 4일 말했다. “More than 3 people,” said Ann Lee on 3 May 2025.'
    rules.names('Minister Lee', person)
    rules.names('', person)
    rules.dates(text, { issued: '2025-06-11' })
    rules.figures(text)
    rules.quotations(text)
  }
  const { abbreviationFinder } = await import('../../packages/ui/src/abbreviations/find.ts')
  abbreviationFinder(['WWA', '물청', '%p', 'G', '3D', 'R&D', "Gov't"])('WWA')
  const { notOnPages } = await import('../../packages/briefing/src/verify/compare.ts')
  const { otherLanguage } = await import('../../packages/briefing/src/languages/shared/other-language.ts')
  otherLanguage('Ann Lee', 'ko', 'en')
  const { removeTempFiles } = await import('../../packages/briefing/src/write-file-atomic.ts')
  removeTempFiles(join(root, 'no such folder', 'a.pdf'), 1)
  const page = ['2024', '3. 15.', '물'].map((text) => ({ text, face: text }))
  notOnPages([page], [{ kind: 'date', text: '3. 15.', under: '2024', before: '물' }])
}

const judged = ({ place, source, flags }: Expression): string[] => {
  const file = place.replace(/:\d+$/, '')
  if (bounded.some((one) => one.file === file && one.source === source)) return []
  return attacksOn({ source, flags }).map(
    ({ why, repeated }) => `${place} /${source}/${flags} on ${JSON.stringify(repeated)} again and again: ${why}`,
  )
}

test('regex: every expression of the packages takes linear time', () => {
  expect(literals.length).toBeGreaterThan(300)
  expect(literals.flatMap(judged)).toEqual([])
})

let built: Expression[]
beforeAll(async () => {
  built = await made(makeAll)
})

test('regex: an expression built from a string takes linear time too', () => {
  const places = new Set(built.map(({ place }) => place))
  expect(constructors.filter((place) => !places.has(place))).toEqual([])
  expect(built.flatMap(judged)).toEqual([])
})

/** The engine writes out a group that may stand two or three times, and all that it holds, before it counts. */
const writtenOut = ({ source }: Expression): number => source.match(/\)\{[01],[23]\}/g)?.length ?? 0

test('regex: a long expression compiles soon: few of its groups may stand two or three times, rather once or four', () => {
  const long = [...literals, ...built].filter(({ source }) => source.length > 1000)
  expect(long.length).toBeGreaterThan(5)
  expect(long.filter((one) => writtenOut(one) > 3).map(({ place }) => place)).toEqual([])
})

test('regex: every exception is there, and would be slow without its bound', () => {
  for (const { file, source } of bounded) {
    const there = literals.filter((one) => one.place.startsWith(`${file}:`) && one.source === source)
    expect(there.flatMap(attacksOn), `${file}: ${source}`).not.toEqual([])
  }
})

describe('regex: the judge', () => {
  test.each([
    [/\s+$/, 'the search begins with a quantifier'],
    [/^\d+e?\d+$/, 'two quantifiers share the digits'],
    [/^(?:a+)+$/, 'a run can be divided in many ways'],
    [/^(?:a|b|ab)*$/, 'so can what two repetitions make'],
    [/<a[\w-]*(?:"[^"<]*"|[^"<>])*>/, 'a name can end anywhere'],
    [/\[@[^\]]*\]/g, 'every `[@` goes on to the end'],
    [/<!--[\s\S]*?-->/, 'so does every comment that is not closed'],
    [/(?:from|to) [a-z ]*x/, 'and `to ` within what follows `from `'],
    [/^\s*a/m, 'every line goes on over all that are empty'],
    [/[.?!]+["”]*(?=\s|$)/g, 'what stands ahead may be missing'],
  ])('finds %s: %s', (expression) => {
    expect(attacksOn(expression)).not.toEqual([])
  })

  test.each([
    /^\s+/,
    /"[^"]*"/g,
    /<a[^<>]*>/,
    /(?<![.?!])[.?!]+["”]*(?=\s|$)/g,
    /(?<![a-z])[a-z]+\d/,
    /(?<!\d|\d[.,])\d+(?:[.,]\d+)*km/,
    /\d{1,3}(?:,\d{3})*/g,
  ])('lets pass %s', (expression) => {
    expect(attacksOn(expression)).toEqual([])
  })
})
