import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { srgbStream } from './srgb'

const profile = inflateSync(srgbStream().bytes)
const fixed = (at: number): number => profile.readInt32BE(at) / 0x10000

/** Offset of a tag's data (ICC.1:2001-04, 6.2). */
const tag = (name: string): number => {
  const count = profile.readUInt32BE(128)
  const entries = Array.from({ length: count }, (_, index) => 132 + 12 * index)
  const entry = entries.find((at) => profile.toString('latin1', at, at + 4) === name) as number
  return profile.readUInt32BE(entry + 4)
}

describe('srgb', () => {
  test('the profile is a complete ICC profile of version 2 for RGB displays', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length)
    expect(profile.readUInt32BE(8)).toBe(0x02400000)
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
    expect(profile.toString('latin1', 36, 40)).toBe('acsp')
  })

  test('the primaries are those of sRGB and add up to the D50 white point', () => {
    const xyz = (name: string) => [0, 4, 8].map((offset) => fixed(tag(name) + 8 + offset))
    const white = [0, 1, 2].map((axis) =>
      ['rXYZ', 'gXYZ', 'bXYZ'].reduce((sum, name) => sum + (xyz(name)[axis] as number), 0),
    )
    for (const [axis, one] of [0.9642, 1, 0.8249].entries()) {
      expect(white[axis]).toBeCloseTo(one, 3)
      expect(xyz('wtpt')[axis]).toBeCloseTo(one, 3)
    }
  })

  test.each(['rTRC', 'gTRC', 'bTRC'])('the curve %s is that of sRGB (IEC 61966-2-1)', (name) => {
    const at = tag(name)
    expect(profile.readUInt32BE(at + 8)).toBe(256)
    for (let value = 0; value < 256; value += 1) {
      const share = value / 255
      const light = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      expect(profile.readUInt16BE(at + 12 + 2 * value)).toBe(Math.round(0xffff * light))
    }
  })
})
