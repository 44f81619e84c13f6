import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as areas from '../guides/security/promises.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const page = readFileSync(fileURLToPath(new URL('../guides/security.mdx', import.meta.url)), 'utf8')

/** Whether a file has a test of that name: the name stands in quotation marks, and not behind `skip` or `todo`. */
const hasTest = (text: string, name: string): boolean => {
  const quoted = ["'", '"', '`'].map((mark) => `${mark}${name}${mark}`)
  const lines = text.split('\n').filter((line) => quoted.some((one) => line.includes(one)))
  return lines.some((line) => !/\.(skip|todo)\(/.test(line))
}

describe.each(Object.entries(areas))('what is promised of %s', (area, promises) => {
  test('stands on the page', () => {
    expect(page).toMatch(new RegExp(`<(Promises|Limits) of={${area}} />`))
    expect(promises.length).toBeGreaterThan(0)
  })

  test.each(promises)('is held by tests that are there: $promise', ({ held }) => {
    expect(held.length).toBeGreaterThan(0)
    for (const { file, test } of held) {
      expect([file, existsSync(root + file)]).toEqual([file, true])
      const text = readFileSync(root + file, 'utf8')
      if (test === undefined) expect(text).toMatch(/^# expect: /m)
      else expect([test, hasTest(text, test)]).toEqual([test, true])
    }
  })
})
