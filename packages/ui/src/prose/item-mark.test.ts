import { expect, test } from 'vitest'
import { covers } from '../fonts'
import { itemMark } from './item-mark'

const official = (ordered: boolean, number: number) =>
  Array.from({ length: 9 }, (_, depth) => itemMark({ ordered, depth, number }, 'official')).join(' ')

test('itemMark: official documents have eight levels, and deeper ones repeat the last', () => {
  expect(official(true, 1)).toBe('1. 가. 1) 가) (1) (가) ① ㉮ ㉮')
  expect(official(true, 14)).toBe('14. 하. 14) 하) (14) (하) ⑭ ㉻ ㉻')
  expect(official(true, 15)).toBe('15. 거. 15) 거) (15) (거) ⑮ (거) (거)')
})

test('itemMark: items without numbers have four levels', () => expect(official(false, 3)).toBe('□ ○ - · · · · · ·'))

test('itemMark: plain marks are the same at every level', () => {
  expect(itemMark({ ordered: true, depth: 3, number: 12 }, 'plain')).toBe('12.')
  expect(itemMark({ ordered: false, depth: 3, number: 12 }, 'plain')).toBe('•')
})

test('itemMark: a face has every mark', () => {
  const marks = Array.from({ length: 60 }, (_, index) => official(true, index + 1) + official(false, 1)).join('')
  expect(Array.from(marks).filter((mark) => !covers(mark.codePointAt(0) as number))).toEqual([])
})
