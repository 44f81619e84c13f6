import type { Input } from './kinds/kind.ts'

type Node = Record<string, unknown> | unknown[]
type Path = (string | number)[]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const pathsIn = (node: unknown, path: Path = []): Path[] => {
  if (!isNode(node)) return []
  const entries: [string | number, unknown][] = Array.isArray(node) ? [...node.entries()] : Object.entries(node)
  return entries.flatMap(([key, value]) => [[...path, key], ...pathsIn(value, [...path, key])])
}

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (node, key) => (isNode(node) ? (node as Record<string | number, unknown>)[key] : undefined),
    data,
  )

const without = (data: unknown, path: Path): unknown => {
  const copy = structuredClone(data)
  const holder = at(copy, path.slice(0, -1)) as Node
  const key = path.at(-1) as string | number
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
  return copy
}

const replaced = (data: unknown, path: Path, value: unknown): unknown => {
  const copy = structuredClone(data)
  ;(at(copy, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) as string | number] = value
  return copy
}

/** Smaller versions of a brief, with a value left out, the largest first, or a text cut in half. */
function* smaller(data: unknown): Generator<unknown> {
  const paths = pathsIn(data).sort((one, other) => one.length - other.length)
  for (const path of paths) yield without(data, path)
  for (const path of paths) {
    const text = at(data, path)
    if (typeof text !== 'string' || text.length < 2) continue
    const half = Math.floor(text.length / 2)
    for (const shorter of [text.slice(0, half), text.slice(half)]) yield replaced(data, path, shorter)
  }
}

/**
 * A smaller brief that breaks the same rule.
 * @param isWrong asked so often at most as `tries` says
 */
export const shrink = async (
  input: Input,
  isWrong: (input: Input) => Promise<boolean>,
  tries: number,
): Promise<Input> => {
  let [best, left] = [input, tries]
  for (let found = true; found && left > 0; ) {
    found = false
    for (const data of smaller(best.data)) {
      if (left === 0) break
      left -= 1
      const candidate = { ...best, data, files: { ...best.files, ...rewritten(best, data) } }
      if (!(await isWrong(candidate))) continue
      best = candidate
      found = true
      break
    }
  }
  return best
}

/** JSON is YAML too. */
const rewritten = ({ files }: Input, data: unknown): Input['files'] =>
  Object.fromEntries(
    Object.keys(files)
      .filter((name) => /\.brief\.(?:yaml|json)$/.test(name))
      .map((name) => [name, JSON.stringify(data, undefined, 1)]),
  )
