import { describe, expect, test } from 'vitest'
import type { Person } from './person'
import { speakerAt } from './speaker'

const kim: Person = {
  name: '김하늘',
  roles: [
    { title: '물관리과장', organisation: '한빛시', from: '2028-03', to: '2030-06' },
    { title: '부시장', from: '2030-07-15' },
  ],
}

test.each([
  ['2028-03-01', '물관리과장'],
  ['2028-02-29', undefined],
  ['2030-06-30', '물관리과장'],
  ['2030-07-14', undefined],
  ['2030-07-15', '부시장'],
  ['2041', '부시장'],
  ['2029', '물관리과장'],
  ['2028', '물관리과장'],
  ['2030-06', '물관리과장'],
  ['2030-07', '부시장'],
  ['2027', undefined],
])('what was said in %s was said as %s', (date, role) => expect(speakerAt(kim, date).role).toBe(role))

test.each([
  ['2027?', undefined],
  ['2029~', '물관리과장'],
  ['2027-12~', undefined],
  ['2028-05-01/2028-05-03', '물관리과장'],
  ['2030-09%', '부시장'],
])('a doubtful date or a span, %s, gives no office of another time', (date, role) => {
  expect(speakerAt(kim, date).role).toBe(role)
})

describe('speaker: without a date', () => {
  test('the only office is printed', () => {
    expect(speakerAt({ name: '이가람', roles: [{ title: '연구원', organisation: '한빛연구원' }] }, undefined)).toEqual({
      name: '이가람',
      role: '연구원',
      organisation: '한빛연구원',
    })
  })

  test('none of several offices is printed', () => {
    expect(speakerAt(kim, undefined)).toEqual({ name: '김하늘' })
    expect(speakerAt({ name: '이가람' }, undefined)).toEqual({ name: '이가람' })
  })
})

test('the organisation comes with its office, and never with another', () => {
  expect(speakerAt(kim, '2029-01')).toEqual({ name: '김하늘', role: '물관리과장', organisation: '한빛시' })
  expect(speakerAt(kim, '2031-01')).toEqual({ name: '김하늘', role: '부시장' })
})
