import type { Random } from './random.ts'
import { date, number, numberText, words } from './texts.ts'

type Node = Record<string, unknown> | unknown[]

interface Spot {
  holder: Node
  key: string | number
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every place of a tree at which something stands. */
const spotsOf = (node: unknown, depth = 0): Spot[] => {
  if (!isNode(node) || depth > 60) return []
  const keys = Array.isArray(node) ? [...node.keys()] : Object.keys(node)
  return keys.flatMap((key) => [{ holder: node, key }, ...spotsOf(get({ holder: node, key }), depth + 1)])
}

const get = ({ holder, key }: Spot): unknown => (holder as Record<string | number, unknown>)[key]
const set = ({ holder, key }: Spot, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

const remove = ({ holder, key }: Spot): void => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

const strange: unknown[] = [null, true, false, [], {}, '', ' ', 0, -1, [[]], { a: 1 }, [null], '\0', Number.MAX_VALUE]

/** Fields whose values are references or one of a few names: another value is nearly always an error. */
const names = new Set(['type', 'source', 'speaker', 'id', 'src', 'file', 'sha256', 'lang', 'language', '$schema'])

type Change = (spot: Spot, random: Random, others: readonly Spot[]) => void

/** Changes after which a brief is still a brief, if often an odd one. */
const gentle: Change[] = [
  (spot) => {
    if (Array.isArray(spot.holder)) spot.holder.splice(Number(spot.key), 0, structuredClone(get(spot)))
  },
  (spot, random) => {
    const value = get(spot)
    if (Array.isArray(value) && value.length > 0)
      for (let more = random.few(60); more > 0; more -= 1) value.push(structuredClone(random.pick(value)))
  },
  (spot, random) => {
    const value = get(spot)
    if (typeof value === 'string' && value.length > 0)
      set(spot, value.repeat(Math.max(2, random.few(400))).slice(0, 60_000))
  },
  (spot, random) => {
    const value = get(spot)
    if (typeof value === 'string') set(spot, splice(value, words(random, 2, random.pick([0, 0, 0.5])), random))
  },
  (spot, random) => {
    const value = get(spot)
    if (typeof value === 'string')
      set(spot, random.pick([words(random, 40, 0), words(random, 12, 0.3), date(random, 0.5), numberText(random)]))
  },
  (spot, random) => {
    if (typeof get(spot) === 'number') set(spot, number(random, 0.5))
  },
  (spot) => {
    if (Array.isArray(spot.holder) && spot.holder.length > 1) remove(spot)
  },
  (spot, random, others) => {
    const [one, other] = [get(spot), random.pick(others)]
    if (typeof one === 'string' && typeof get(other) === 'string') set(other, one)
  },
]

const rough: Change[] = [
  ...gentle,
  (spot) => remove(spot),
  (spot, random, others) => set(spot, structuredClone(get(random.pick(others)))),
  (spot, random, others) => {
    const other = random.pick(others)
    const [one, two] = [structuredClone(get(spot)), structuredClone(get(other))]
    set(spot, two)
    set(other, one)
  },
  (spot, random) => set(spot, structuredClone(random.pick(strange))),
  (spot, random) => {
    if (Array.isArray(spot.holder)) return
    const value = get(spot)
    remove(spot)
    set({ ...spot, key: random.pick([words(random, 1, 0.7), `${spot.key}s`, String(spot.key).toUpperCase()]) }, value)
  },
  (spot, random, others) => {
    if (Array.isArray(spot.holder)) return
    const other = random.pick(others)
    set({ holder: spot.holder, key: String(other.key) }, structuredClone(get(other)))
  },
]

/** Changes a tree in so many places; it keeps its shape if that is asked for. */
export const mutate = (tree: Node, random: Random, times: number, keepsShape: boolean): void => {
  const changes = keepsShape ? gentle : rough
  for (let time = 0; time < times; time += 1) {
    const all = spotsOf(tree)
    const spots = keepsShape ? all.filter(({ key }) => !names.has(String(key))) : all
    if (spots.length === 0) return
    random.pick(changes)(random.pick(spots), random, spots)
  }
}

/** A text with another one in it, in place of some of it or between. */
export const splice = (text: string, other: string, random: Random): string => {
  const from = random.int(0, text.length)
  return text.slice(0, from) + other + text.slice(from + random.few(text.length))
}

/** Bytes that are damaged in a few places: changed, taken out, doubled, cut off. */
export const damage = (bytes: Uint8Array, random: Random, times: number): Uint8Array => {
  let result = Buffer.from(bytes)
  for (let time = 0; time < times && result.length > 0; time += 1) {
    const at = random.int(0, result.length - 1)
    const length = Math.min(random.few(4096), result.length - at)
    const kind = random.int(0, 5)
    if (kind === 0) result = result.subarray(0, at)
    else if (kind === 1) result = Buffer.concat([result.subarray(0, at), result.subarray(at + length)])
    else if (kind === 2) result = Buffer.concat([result.subarray(0, at + length), result.subarray(at)])
    else if (kind === 3) result.fill(random.pick([0, 255, 0x20]), at, at + Math.min(length, 64))
    else
      result[at] = random.pick([
        0,
        1,
        0x7f,
        0x80,
        0xff,
        random.int(0, 255),
        (result[at] as number) ^ (1 << random.int(0, 7)),
      ])
  }
  return result
}
