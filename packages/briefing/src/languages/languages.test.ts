import { expect, test } from 'vitest'
import { rulesFor } from '.'
import { en } from './en'
import { ko } from './ko'

test('languages: a language is found by its tag, and one without rules has none', () => {
  expect([rulesFor('ko'), rulesFor('ko-KR'), rulesFor('en-GB')]).toEqual([ko, ko, en])
  expect([rulesFor('fr'), rulesFor('valueOf')]).toEqual([undefined, undefined])
})
