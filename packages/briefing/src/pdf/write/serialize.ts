import { IndirectObject } from './indirect-object'

/**
 * A value in PDF syntax (ISO 32000-1, 7.3), as short as possible: a string is a name, a `String` a text string, a
 * `Uint8Array` a byte string, an object a dictionary without its `undefined` and `null` entries.
 */
export const serialize = (value: unknown): string => {
  switch (typeof value) {
    case 'number':
      // Object numbers and MCIDs are most of a structure tree.
      return Number.isInteger(value) && value < 1e15 && value > -1e15 ? `${value + 0}` : number(value, 4)
    case 'string':
      return name(value)
    case 'boolean':
      return String(value)
    case 'undefined':
      return 'null'
  }
  if (value === null) return 'null'
  if (value instanceof IndirectObject) return `${value.id} 0 R`
  if (Array.isArray(value)) return array(value)
  if (value instanceof String) return text(value.valueOf())
  if (value instanceof Date) return date(value)
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
  if (typeof value === 'object') return dictionary(value as Record<string, unknown>)
  throw new TypeError(`a PDF holds no ${typeof value}`)
}

const array = (items: readonly unknown[]): string => {
  let out = '['
  let ended = true
  for (const item of items) {
    const one = serialize(item)
    out += ended || begins(one) ? one : ` ${one}`
    ended = ends(one)
  }
  return `${out}]`
}

const dictionary = (entries: Record<string, unknown>): string => {
  let out = '<<'
  for (const key in entries) {
    const value = entries[key]
    if (value === undefined || value === null) continue
    const one = serialize(value)
    out += begins(one) ? name(key) + one : `${name(key)} ${one}`
  }
  return `${out}>>`
}

/** Whether a token needs no space before it: it begins with one of `( / < [`. */
const begins = (token: string): boolean => {
  const first = token.charCodeAt(0)
  return first === 0x28 || first === 0x2f || first === 0x3c || first === 0x5b
}

/** Whether a token needs no space after it: it ends with one of `) > ]`. */
const ends = (token: string): boolean => {
  const last = token.charCodeAt(token.length - 1)
  return last === 0x29 || last === 0x3e || last === 0x5d
}

/** Decimals of each thousandth without trailing zeros: empty, `.001`, … `.5`. */
const fractions = Array.from({ length: 1000 }, (_, thousandths) =>
  (thousandths / 1000)
    .toFixed(3)
    .slice(1)
    .replace(/\.?0+$/, ''),
)

/**
 * A number with at most so many decimals, up to six, without exponent. Three are a 70,000th of an inch: enough for
 * positions, not for the scale of a large image.
 */
export const number = (value: number, decimals = 3): string => {
  if (decimals === 3 && value < 1e6 && value > -1e6) {
    // Most numbers of a page come here; the table is four times as fast.
    const thousandths = Math.round(value * 1000)
    return thousandths < 0 ? `-${fixed(-thousandths)}` : fixed(thousandths)
  }
  const power = 10 ** decimals
  const rounded = Number.isInteger(value) ? value : Math.round(value * power) / power
  if (!(rounded < 1e15 && rounded > -1e15)) throw new RangeError(`a PDF holds no number such as ${value}`)
  return `${rounded + 0}`.replace(/^(-?)0\./, '$1.')
}

/** No position lies beyond this, and viewers count no further. */
const farthest = 1e7

/** A number clamped to the range that every viewer supports. */
export const bounded = (value: number): number => Math.min(farthest, Math.max(-farthest, value))

const fixed = (thousandths: number): string => {
  const whole = Math.floor(thousandths / 1000)
  const fraction = fractions[thousandths - whole * 1000] as string
  return whole === 0 && fraction ? fraction : whole + fraction
}

const irregular = /[^!-~]|[()<>[\]{}/%]/u
const everyIrregular = new RegExp(irregular, 'gu')

/** A name, with other characters escaped: `text#2fplain`. */
const name = (value: string): string => {
  const cached = nameCache.get(value)
  if (cached !== undefined) return cached
  const written = irregular.test(value) ? `/${value.replace(everyIrregular, hexadecimal)}` : `/${value}`
  if (nameCache.size < mostNames) nameCache.set(value, written)
  return written
}

/** A cache of written names: some are written a thousand times in a file. */
const nameCache = new Map<string, string>()
const mostNames = 1_000

const hexadecimal = (character: string): string => Buffer.from(character).toString('hex').replace(/../g, '#$&')

const escapes = /[\\()\r]/g
const escaped = (bytes: string): string =>
  bytes.replace(escapes, (character) => (character === '\r' ? '\\r' : `\\${character}`))

/**
 * A text string: ASCII where PDFDocEncoding agrees with it, everything else UTF-16 after its byte order mark.
 * @see ISO 32000-1, annex D.3
 */
const text = (value: string): string => `(${escaped(plain.test(value) ? value : bigEndian(value))})`

const plain = /^[\t\n\r -~]*$/

const bigEndian = (value: string): string => Buffer.from(`\ufeff${value}`, 'utf16le').swap16().toString('latin1')

const date = (value: Date): string => `(D:${value.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z)`
