import { deflateSync } from 'node:zlib'

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')]
const long = (value: number): number[] => [value >> 24, value >> 16, value >> 8, value].map((byte) => byte & 0xff)
const fixed = (value: number): number[] => long(Math.round(value * 0x10000))
const typed = (type: string, ...data: number[][]): number[] => [...ascii(type), ...long(0), ...data.flat()]

/** The light of each of the 256 values of a channel (IEC 61966-2-1). */
const light = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return Math.round(0xffff * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
})

const curve = typed(
  'curv',
  long(light.length),
  light.flatMap((one) => [one >> 8, one & 0xff]),
)

/** White is that of print, D50, to which the primaries are adapted from D65. */
const tags: readonly (readonly [name: string, data: number[]])[] = [
  ['desc', typed('desc', long(5), ascii('sRGB\0'), new Array(78).fill(0))],
  ['cprt', typed('text', ascii('Public domain\0'))],
  ['wtpt', typed('XYZ ', [0.9642, 1, 0.8249].flatMap(fixed))],
  ['rXYZ', typed('XYZ ', [0.43607, 0.22249, 0.01392].flatMap(fixed))],
  ['gXYZ', typed('XYZ ', [0.38515, 0.71687, 0.09708].flatMap(fixed))],
  ['bXYZ', typed('XYZ ', [0.14306, 0.06064, 0.7139].flatMap(fixed))],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
]

/** sRGB as a profile of version 2 (ICC.1:2001-04), which every version of PDF and of PDF/A knows. */
const profile = (): Uint8Array => {
  const table: number[] = []
  const data: number[] = []
  const places = new Map<number[], number>()
  const start = 128 + 4 + 12 * tags.length
  for (const [name, content] of tags) {
    if (!places.has(content)) {
      places.set(content, start + data.length)
      data.push(...content, ...new Array(-content.length & 3).fill(0))
    }
    table.push(...ascii(name), ...long(places.get(content) as number), ...long(content.length))
  }
  const head = [
    ...long(start + data.length),
    ...long(0),
    ...long(0x02400000),
    ...ascii('mntrRGB XYZ '),
    ...[2025, 1, 1, 0, 0, 0].flatMap((part) => [part >> 8, part & 0xff]),
    ...ascii('acsp'),
    ...new Array(28).fill(0),
    ...[0.9642, 1, 0.8249].flatMap(fixed),
    ...new Array(48).fill(0),
  ]
  return Uint8Array.from([...head, ...long(tags.length), ...table, ...data])
}

let deflated: Uint8Array | undefined

/** The stream of an output intent, by which colours are bound to sRGB: made once. */
export const srgbStream = (): { data: Record<string, unknown>; bytes: Uint8Array } => {
  deflated ??= deflateSync(profile(), { level: 9 })
  return { data: { N: 3, Filter: 'FlateDecode' }, bytes: deflated }
}
