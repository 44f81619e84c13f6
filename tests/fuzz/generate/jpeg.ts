import type { Random } from './random.ts'

/** A segment: its mark, its payload, and what follows without a length, as the picture does after a start of scan. */
interface Segment {
  mark: number
  payload?: readonly number[]
  after?: readonly number[]
}

const written = ({ mark, payload, after = [] }: Segment): number[] => {
  const length = payload ? [(payload.length + 2) >> 8, (payload.length + 2) & 255] : []
  return [0xff, mark, ...length, ...(payload ?? []), ...after]
}

/** A JPEG of equal blocks, each coded in one bit whatever their number, damaged in so many places. */
export const jpeg = (random: Random, faults: number): Uint8Array => {
  const [width, height] = [random.int(1, 60), random.int(1, 60)]
  const components = random.pick([1, 3])
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8) * components
  // Each block is two bits: no difference to the one before, and nothing else. What is left of a byte is ones.
  const bytes = Math.floor(blocks / 4)
  const rest = (blocks % 4) * 2
  const picture = [...new Array<number>(bytes).fill(0), ...(rest > 0 ? [0xff >> rest] : [])]
  const each = (one: (id: number) => number[]): number[] => random.list(components, (at) => one(at + 1)).flat()
  const one = (kind: number): number[] => [kind, 1, ...new Array<number>(15).fill(0), 0]
  const segments: Segment[] = [
    { mark: 0xd8 },
    ...(random.chance(0.5) ? [{ mark: 0xe0, payload: [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0] }] : []),
    ...(random.chance(0.3) ? [{ mark: 0xe1, payload: exif(random) }] : []),
    ...(random.chance(0.2)
      ? [{ mark: 0xee, payload: [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, random.int(0, 2)] }]
      : []),
    { mark: 0xdb, payload: [0, ...new Array<number>(64).fill(1)] },
    {
      mark: 0xc0,
      payload: [8, height >> 8, height & 255, width >> 8, width & 255, components, ...each((id) => [id, 0x11, 0])],
    },
    { mark: 0xc4, payload: one(0) },
    { mark: 0xc4, payload: one(0x10) },
    { mark: 0xda, payload: [components, ...each((id) => [id, 0]), 0, 63, 0], after: picture },
    { mark: 0xd9 },
  ]
  for (let fault = 0; fault < faults; fault += 1) spoil(segments, random)
  return Uint8Array.from(segments.flatMap(written))
}

/** Says how the picture was held. */
const exif = (random: Random): number[] => [
  ...Buffer.from('Exif\0\0MM\0*'),
  ...[0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, random.int(0, 9), 0, 0, 0, 0, 0, 0],
]

const spoil = (segments: Segment[], random: Random): void => {
  if (segments.length === 0) return
  const at = random.int(0, segments.length - 1)
  const segment = segments[at] as Segment
  const kind = random.int(0, 6)
  if (kind === 0) segments.splice(at, 1)
  else if (kind === 1) segments.splice(at, 0, { ...segment })
  else if (kind === 2) segments.splice(random.int(0, segments.length - 1), 0, ...segments.splice(at, 1))
  else if (kind === 3)
    segments[at] = { ...segment, mark: random.pick([0xc1, 0xc2, 0xc3, 0xc9, 0xcc, 0xfe, 0xd0, 0x01, 0xff, 0x00]) }
  else if (kind === 4)
    segments[at] = {
      ...segment,
      after: [...(segment.after ?? []), ...random.pick([[0xff, 0xff, 0xff], [0xff, 0], [0xff, 0xd0], [0]])],
    }
  else if (segment.payload && segment.payload.length > 0) {
    const payload = [...segment.payload]
    payload[random.int(0, payload.length - 1)] = random.pick([0, 1, 2, 4, 5, 12, 0x22, 0xff, random.int(0, 255)])
    segments[at] = { ...segment, payload: kind === 5 ? payload : payload.slice(0, random.int(0, payload.length)) }
  }
}
