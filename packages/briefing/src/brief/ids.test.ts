import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBrief } from '../read-brief'
import { idsFor } from './ids'

test('ids: an id is the name without characters that an id may not hold', () => {
  expect(idsFor(['김하늘 시장', 'a, b', '[x]'])).toEqual(['김하늘-시장', 'a-b', '-x-'])
})

test('ids: names that give one id get different ones, in any order', () => {
  expect(idsFor(['a b', 'a,b', 'a-b', 'a-b-2', 'a b'])).toEqual(['a-b', 'a-b-2', 'a-b-3', 'a-b-2-2', 'a-b-4'])
})

test('ids: all names get valid and different ids (property)', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
      const ids = idsFor(names)
      expect(new Set(ids).size).toBe(names.length)
      const people = Object.fromEntries(ids.map((id) => [id, { name: '김하늘' }]))
      const brief = JSON.stringify({ lang: 'ko', title: '물', people, blocks: [] })
      expect(parseBrief(brief, 'a.json').diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    }),
    { examples: [[['😀'.repeat(60)]], [['__proto__'.repeat(3)]], [['__proto__', ' ']]] },
  )
})
