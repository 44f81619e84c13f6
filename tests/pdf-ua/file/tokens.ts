/** An operand of a content stream. Strings are bytes, because their meaning depends on the font. */
export type Operand = number | string | Uint8Array | Operand[] | { [key: string]: Operand } | null | boolean

/** One operation of a content stream: `0 0 m`. */
export interface Operation {
  operator: string
  operands: Operand[]
}

const space = /(?:[\0\s]|%[^\r\n]*)*/y
const mark = /<<|>>|[[\](<]/y
const word = /\/?[^\0\s()<>[\]{}/%]*/y
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }

/** The operations of a content stream, in order. Names are written with their slash: `/Artifact`. */
export const operationsOf = (bytes: Uint8Array): Operation[] => {
  const text = Buffer.from(bytes).toString('latin1')
  const operations: Operation[] = []
  let operands: Operand[] = []
  let at = 0

  /** The match of a sticky expression here, which is then skipped; empty if there is none. */
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const [found = ''] = pattern.exec(text) ?? []
    at += found.length
    return found
  }

  const listTo = (end: string): Operand[] => {
    const list: Operand[] = []
    for (take(space); at < text.length && !text.startsWith(end, at); take(space)) list.push(operand())
    at += end.length
    return list
  }

  const dictionary = (): Operand => {
    const entries = listTo('>>')
    return Object.fromEntries(
      entries.flatMap((key, index) => (index % 2 === 0 ? [[String(key).slice(1), entries[index + 1] as Operand]] : [])),
    )
  }

  const hexString = (): Uint8Array => {
    const digits = take(/[^>]*/y).replace(/\s/g, '')
    at++
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
  }

  const literalString = (): Uint8Array => {
    let string = ''
    for (let depth = 1; depth > 0 && at < text.length; ) {
      string += take(/[^()\\]*/y)
      const character = text[at++]
      if (character === '\\') string += escaped()
      else {
        depth += character === '(' ? 1 : -1
        if (depth > 0) string += character
      }
    }
    return Buffer.from(string, 'latin1')
  }

  const escaped = (): string => {
    const octal = take(/[0-7]{1,3}/y)
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & 255)
    const character = text[at++] ?? ''
    return escapes[character] ?? character
  }

  const operand = (): Operand => {
    const opening = take(mark)
    if (opening === '<<') return dictionary()
    if (opening === '<') return hexString()
    if (opening === '(') return literalString()
    if (opening === '[') return listTo(']')
    const found = take(word)
    if (found === '') at++
    if (/^[-+.\d]+$/.test(found)) return Number(found)
    return found === 'true' ? true : found === 'false' ? false : found === 'null' ? null : found
  }

  for (take(space); at < text.length; take(space)) {
    const next = operand()
    if (typeof next !== 'string' || next.startsWith('/')) {
      operands.push(next)
      continue
    }
    operations.push({ operator: next, operands })
    operands = []
    if (next === 'ID') take(/[\s\S]*?\sEI(?=\s)/y)
  }
  return operations
}
