import { expect, test } from 'vitest'
import { patterns as english } from '../../packages/briefing/src/languages/en/date-patterns.ts'
import { patterns as korean } from '../../packages/briefing/src/languages/ko/date-patterns.ts'
import { labelledTexts, langs } from '../draft/labelled.ts'

const patterns = { ko: korean, en: english }

test.each(langs)('dates, %s: a sign stands wherever its long expression finds something', (lang) => {
  const lines = labelledTexts({ lang }).flatMap(({ text }) => text.split('\n'))
  const used = new Set<string>()
  for (const { kind, sign, pattern } of patterns[lang]) {
    for (const line of lines) {
      const found = [...line.matchAll(pattern)]
      if (found.length > 0) used.add(kind)
      if (found.length > 0 && !sign.test(line)) expect({ kind, line }).toEqual({ kind, line: 'no sign of it' })
    }
  }
  expect(used.size).toBeGreaterThan(15)
})
