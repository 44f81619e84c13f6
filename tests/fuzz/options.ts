import { parseArgs } from 'node:util'
import { type KindName, kindNames } from './kinds/index.ts'

export interface Options {
  minutes: number
  kinds: KindName[]
  seed: number
  cases: number
  out: string | undefined
}

export const usage = `\
Usage: npm run fuzz -- [OPTION…]

  --minutes N    how long (default 1)
  --only KIND    ${kindNames.join(', ')}; may be said more than once
  --seed N       the number of the first input (default: another one each time)
  --cases N      so many inputs at most
  --out FOLDER   where inputs are kept of which something is wrong (default: a temporary folder)

An input is known by its kind and its number: --only briefs --seed 7 --cases 1 tries it again.
`

/** The options, or undefined if they make no sense. */
export const readOptions = (args: string[]): Options | undefined => {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      args,
      options: { minutes: text, only: { type: 'string', multiple: true }, seed: text, cases: text, out: text },
    })
    const kinds = (values.only ?? kindNames) as KindName[]
    if (kinds.some((kind) => !kindNames.includes(kind))) return undefined
    const cases = values.cases === undefined ? Infinity : whole(values.cases)
    return {
      minutes: values.minutes === undefined ? (cases === Infinity ? 1 : Infinity) : positive(values.minutes),
      kinds,
      seed: values.seed === undefined ? Date.now() % 1e9 : whole(values.seed),
      cases,
      out: values.out,
    }
  } catch {
    return undefined
  }
}

const positive = (text: string): number => {
  const value = Number(text)
  if (!(value > 0)) throw new RangeError()
  return value
}

const whole = (text: string): number => {
  const value = positive(text)
  if (!Number.isSafeInteger(value)) throw new RangeError()
  return value
}
