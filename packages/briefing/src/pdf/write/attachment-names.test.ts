import { win32 } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainNames } from './attachment-names'

test.each([
  ['../att/x.txt', 'x.txt'],
  ['sources/2025/report.txt', 'report.txt'],
  ['C:\\Windows\\system.ini', 'system.ini'],
  ['..\\..\\x.txt', 'x.txt'],
  ['/etc/passwd', 'passwd'],
  ['..', 'file'],
  ['a/..', 'a'],
  ['a.txt:stream', 'a.txt_stream'],
  ['con.txt', '_con.txt'],
  ['LPT1', '_LPT1'],
  ['a\u0000b\u001b[2J\u202etxt.exe', 'a_b_[2J_txt.exe'],
  ['보고서. . .', '보고서'],
  ['한글.txt'.normalize('NFD'), '한글.txt'],
  ['.profile', '.profile'],
])('attachment-names: %j becomes %j', (name, plain) => {
  expect(plainNames([name])).toEqual([plain])
})

test('attachment-names: names are unique, also without case and normalization', () => {
  expect(plainNames(['a/x.txt', 'b/x.txt', 'X.TXT', 'x-2.txt', 'é', 'e\u0301'])).toEqual([
    'x.txt',
    'x-2.txt',
    'X-3.TXT',
    'x-2-2.txt',
    'é',
    'é-2',
  ])
})

test('attachment-names: any name becomes plain: no folder, no control character, none twice', () => {
  const step = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '.', 'nul', '\\', ' ', 'a:b'))
  const name = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'))
  const holds = fc.property(fc.array(name, { maxLength: 6 }), (names) => {
    const plain = plainNames(names)
    for (const one of plain) {
      expect(win32.basename(one)).toBe(one)
      expect(one).not.toMatch(/^\.*$|[/\\:\p{Cc}]|[. ]$/u)
      expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(255)
    }
    expect(new Set(plain.map((one) => one.normalize('NFC').toLowerCase())).size).toBe(names.length)
  })
  fc.assert(holds, { numRuns: 60 })
})
