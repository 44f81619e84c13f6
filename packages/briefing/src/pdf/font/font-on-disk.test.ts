import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faces } from '@briefing-kit/ui/fonts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fontOnDisk, openFont } from '.'

const { url } = faces[0] as (typeof faces)[0]
const whole = new Uint8Array(readFileSync(url))
const glyf = openFont(fontOnDisk(url)).file.table('glyf')
const end = glyf.at + glyf.length

/** A font file of the first bytes of a real one. */
const made = (bytes: Uint8Array): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'font-')), 'made.ttf')
  writeFileSync(path, bytes)
  return path
}

test('font-on-disk: all tables are read at once, except outlines that are not asked for', () => {
  const { bytes } = fontOnDisk(url)
  expect(Buffer.compare(bytes.subarray(0, glyf.at), whole.subarray(0, glyf.at))).toBe(0)
  expect(Buffer.compare(bytes.subarray(end), whole.subarray(end))).toBe(0)
  expect(bytes.subarray(glyf.at, end).some((byte) => byte !== 0)).toBe(false)
})

test('font-on-disk: outlines are read on demand, in any order', () => {
  const font = fontOnDisk(url)
  const place = fc.integer({ min: glyf.at, max: end })
  fc.assert(
    fc.property(place, fc.integer({ min: 0, max: 20_000 }), (from, length) => {
      const to = Math.min(from + length, end)
      font.need(from, to)
      return Buffer.compare(font.bytes.subarray(from, to), whole.subarray(from, to)) === 0
    }),
  )
})

test.each([0, 5, 11, 12, 40])('font-on-disk: a file of %i bytes is no font', (length) => {
  expect(() => openFont(fontOnDisk(made(whole.slice(0, length))))).toThrow('no table')
})

test('font-on-disk: a file that became shorter is an error', () => {
  const path = made(whole)
  const font = fontOnDisk(path)
  truncateSync(path, glyf.at + 10)
  expect(() => font.need(end - 100, end)).toThrow('the file ends too early')
})
