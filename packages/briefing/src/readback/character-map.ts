import { Scanner } from './scanner'

/** Text of the codes of a font, from its `ToUnicode` CMap (ISO 32000-1, 9.10.3). */
export class ToUnicodeMap {
  /** Bytes per code. */
  readonly width: number
  readonly #texts = new Map<number, string>()
  readonly #ranges: Range[] = []

  /** Reads the `bfchar` and `bfrange` entries of a CMap. */
  constructor(stream: Uint8Array) {
    const scanner = new Scanner(stream)
    let width = 1
    /** Operands since the last operator; an array is one. */
    let strings: Strings = []
    let array: Uint8Array[] | undefined
    for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
      if (token === 'string') (array ?? strings).push(scanner.string.slice(0, scanner.length) as never)
      else if (token === '[') array = []
      else if (token === ']') {
        strings.push(array ?? [])
        array = undefined
      } else if (token === 'operator') {
        const operator = scanner.word
        if (operator === 'endcodespacerange') width = strings[0]?.length ?? 1
        else if (operator === 'endbfchar') this.#enterEach(strings)
        else if (operator === 'endbfrange') this.#enterRanges(strings)
        strings = []
      }
    }
    this.width = width
  }

  /** Text of a code. Ranges may be wide and few of their codes used, so they are searched on demand. */
  textOf(code: number): string | undefined {
    let text = this.#texts.get(code)
    if (text === undefined) {
      const range = this.#ranges.find(({ first, last }) => first <= code && code <= last)
      if (range === undefined) return undefined
      const { first, start } = range
      text = start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + code - first)
      this.#texts.set(code, text)
    }
    return text
  }

  #enterEach(strings: Strings): void {
    for (let at = 0; at + 2 <= strings.length; at += 2) {
      this.#texts.set(codeOf(strings[at]), utf16(strings[at + 1] as Uint8Array))
    }
  }

  /** Ranges of codes: each code with its own text, or texts whose last unit counts up. */
  #enterRanges(strings: Strings): void {
    for (let at = 0; at + 3 <= strings.length; at += 3) {
      const first = codeOf(strings[at])
      const last = codeOf(strings[at + 1])
      const target = strings[at + 2] as Strings[number]
      if (!Array.isArray(target)) this.#ranges.push({ first, last, start: utf16(target) })
      else
        for (let code = first; code <= last; code += 1)
          this.#texts.set(code, utf16(target[code - first] ?? new Uint8Array()))
    }
  }
}

type Strings = (Uint8Array | Uint8Array[])[]

interface Range {
  first: number
  last: number
  /** Text of the first code. */
  start: string
}

const codeOf = (bytes: Strings[number] | undefined): number => {
  let code = 0
  for (const byte of (bytes ?? []) as Uint8Array) code = code * 256 + byte
  return code
}

/** Decodes UTF-16BE. */
export const utf16 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at] as number) * 256 + (bytes[at + 1] as number))
  }
  return text
}
