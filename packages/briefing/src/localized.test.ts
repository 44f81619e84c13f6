import { describe, expect, test } from 'vitest'
import { evidence } from './error-codes/evidence'
import { sources } from './error-codes/sources'
import { explained } from './languages/explanations'
import { translations } from './languages/messages'
import { localized, spokenLanguage } from './localized'

describe('localized: the language that is spoken', () => {
  test.each([
    ['the brief is Korean', 'ko', {}, 'ko'],
    ['the brief is Korean and the terminal English', 'ko-KR', { LANG: 'en_US.UTF-8' }, 'ko'],
    ['the terminal is Korean', 'en', { LANG: 'ko_KR.UTF-8' }, 'ko'],
    ['the terminal is Korean by the variable that goes before the others', 'en', { LC_ALL: 'ko', LANG: 'en' }, 'ko'],
    ['another variable goes before the Korean one', 'en', { LC_ALL: 'C', LANG: 'ko_KR.UTF-8' }, undefined],
    ['English is asked for', 'ko', { BRIEFING_LANG: 'en', LANG: 'ko_KR.UTF-8' }, undefined],
    ['Korean is asked for', 'en', { BRIEFING_LANG: 'ko' }, 'ko'],
    ['nothing is known', undefined, {}, undefined],
    ['the language has no words', 'fr', { LANG: 'constructor' }, undefined],
  ])('%s', (_, ofBrief, env, language) => {
    expect(spokenLanguage(ofBrief, env)).toBe(language)
  })
})

describe('localized: messages', () => {
  const koreanOf = (code: string, message: string): string | undefined =>
    localized([{ code, message }], 'ko')[0]?.message

  test('take over what they name, whatever it holds', () => {
    expect(koreanOf('anchor-missing', '`a` has “{source}” where the brief has “$1 where the brief has”')).toBe(
      '출처와 다릅니다. 출처 `a`: “{source}” / 브리프: “$1 where the brief has”',
    )
  })

  test('stay English where a sentence, a code or the language has no words', () => {
    expect(koreanOf('anchor-missing', 'something new')).toBe('something new')
    expect(koreanOf('constructor', 'something new')).toBe('something new')
    expect(localized([{ code: 'wrong-figure', message: 'it' }], undefined)).toEqual([
      { code: 'wrong-figure', message: 'it' },
    ])
  })

  test('every code of evidence has sentences and an explanation in Korean', () => {
    const messages = translations.ko?.messages ?? {}
    const codes = Object.keys({ ...evidence, ...sources })
    expect(Object.keys(evidence).filter((code) => !messages[code])).toEqual([])
    expect(codes.filter((code) => !explained.ko?.[code])).toEqual([])
  })

  test('say each sentence of a code once', () => {
    const twice = Object.entries(translations.ko?.messages ?? {}).flatMap(([code, sentences]) => {
      const english = sentences.map(([sentence]) => sentence)
      return english.filter((sentence, index) => english.indexOf(sentence) < index).map((one) => `${code}: ${one}`)
    })
    expect(twice).toEqual([])
  })

  test('name the same parameters in both languages', () => {
    const named = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
    const differing = Object.values(translations.ko?.messages ?? {})
      .flat()
      .filter(([english, own]) => !named(own).every((name) => named(english).includes(name)))
    expect(differing).toEqual([])
  })
})
