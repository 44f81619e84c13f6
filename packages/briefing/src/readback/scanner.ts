/** A token of a content stream or a CMap; brackets of dictionaries and arrays are tokens of their own. */
export type Token = 'name' | 'number' | 'string' | 'operator' | '<<' | '>>' | '[' | ']'

const [open, close, less, greater, begin, end, slash, backslash, percent] = [...'()<>[]/\\%'].map((one) =>
  one.charCodeAt(0),
)

/** Character classes: 1 white space, 2 delimiters, 3 the start of a number. */
const kinds = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = 1
for (const one of '()<>[]{}/%') kinds[one.charCodeAt(0)] = 2
for (const one of '+-.0123456789') kinds[one.charCodeAt(0)] = 3

const isRegular = kinds.map((kind) => (kind === 0 || kind === 3 ? 1 : 0))

const digits = new Int8Array(256).fill(-1)
for (const [value, one] of [...'0123456789abcdef'].entries()) {
  digits[one.charCodeAt(0)] = value
  digits[one.toUpperCase().charCodeAt(0)] = value
}

const [minus, point, zero] = [...'-.0'].map((one) => one.charCodeAt(0)) as [number, number, number]

/** Most number operands of an operator. */
const mostOperands = 6

const escaped: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Bytes of the escapes of a backslash and one character; -1 for others. */
const simple = new Int16Array(256).fill(-1)
for (const one of '()\\nrtbf') simple[one.charCodeAt(0)] = (escaped[one] ?? one).charCodeAt(0)

/** An operator as a number made of its last four bytes. */
export const operator = (word: string): number => [...word].reduce((code, one) => (code << 8) | one.charCodeAt(0), 0)

/** Tokenizes a stream (ISO 32000-1, 7.2 and 7.8.2). */
export class Scanner {
  /** Bytes of the last string, valid until the next one; `length` of them are used. */
  string = new Uint8Array(1000)
  length = 0
  #at = 0
  #from = 0
  /** Ring buffer of the start and end of the last numbers. */
  readonly #numbers = new Int32Array(2 * mostOperands)
  #count = 0

  constructor(private readonly bytes: Uint8Array) {}

  /** The last token as written; a name without its slash. */
  get word(): string {
    return this.#written(this.#from, this.#at)
  }

  /** The last token as an {@link operator} code. */
  get operator(): number {
    let code = 0
    for (let at = this.#from; at < this.#at; at += 1) code = (code << 8) | (this.bytes[at] as number)
    return code
  }

  /** The last number. */
  get number(): number {
    return this.operand(1)
  }

  /** The number that many numbers ago: 1 is the last, 6 the furthest kept, as many as an operator takes. */
  operand(ago: number): number {
    const slot = 2 * ((this.#count + mostOperands - ago) % mostOperands)
    return this.#decimal(this.#numbers[slot] as number, this.#numbers[slot + 1] as number)
  }

  #decimal(from: number, to: number): number {
    const { bytes } = this
    let digits = 0
    let scale = 0
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] as number
      if (byte === point) scale = 1
      else if (byte >= zero) {
        digits = digits * 10 + byte - zero
        scale *= 10
      }
    }
    const size = scale > 1 ? digits / scale : digits
    return bytes[from] === minus ? -size : size
  }

  #written(from: number, to: number): string {
    let written = ''
    for (let at = from; at < to; at += 1) written += String.fromCharCode(this.bytes[at] as number)
    return written
  }

  /** The next token; undefined at the end. */
  next(): Token | undefined {
    const { bytes } = this
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at] as number
      const kind = kinds[byte]
      this.#from = this.#at
      this.#at += 1
      if (kind === 1) continue
      if (byte === less) {
        if (bytes[this.#at] !== less) return this.#hexadecimal()
        this.#at += 1
        return '<<'
      }
      if (byte === greater) {
        this.#at += 1
        return '>>'
      }
      if (byte === open) return this.#literal()
      if (byte === begin) return '['
      if (byte === end) return ']'
      if (byte === percent) this.#comment()
      else if (byte === slash) {
        this.#from = this.#at
        return this.#regular('name')
      } else if (kind !== 2) return this.#regular(kind === 3 ? 'number' : 'operator')
    }
    return undefined
  }

  #regular(token: Token): Token {
    const { bytes } = this
    let at = this.#at
    while (at < bytes.length && isRegular[bytes[at] as number] === 1) at += 1
    this.#at = at
    if (token === 'number') {
      const slot = 2 * (this.#count % mostOperands)
      this.#numbers[slot] = this.#from
      this.#numbers[slot + 1] = this.#at
      this.#count += 1
    }
    return token
  }

  #comment(): void {
    while (this.#at < this.bytes.length && this.bytes[this.#at] !== 10 && this.bytes[this.#at] !== 13) this.#at += 1
  }

  #hexadecimal(): Token {
    const { bytes } = this
    this.length = 0
    let at = this.#at
    let high = -1
    for (; at < bytes.length && bytes[at] !== greater; at += 1) {
      const digit = digits[bytes[at] as number] as number
      if (digit === -1) continue
      if (high === -1) high = digit
      else {
        this.#push(high * 16 + digit)
        high = -1
      }
    }
    if (high !== -1) this.#push(high * 16)
    this.#at = at + 1
    return 'string'
  }

  #literal(): Token {
    const { bytes } = this
    this.length = 0
    for (let depth = 1; this.#at < bytes.length; this.#at += 1) {
      const byte = bytes[this.#at] as number
      const meant = byte === backslash ? (simple[bytes[this.#at + 1] ?? 0] as number) : -1
      if (meant !== -1) {
        this.#push(meant)
        this.#at += 1
      } else if (byte === backslash) this.#escape()
      else {
        if (byte === open) depth += 1
        if (byte === close) depth -= 1
        if (depth === 0) break
        this.#push(byte)
      }
    }
    this.#at += 1
    return 'string'
  }

  /** Decodes an escape; stops at its last byte. */
  #escape(): void {
    this.#at += 1
    const rest = String.fromCharCode(...this.bytes.subarray(this.#at, this.#at + 3))
    const [octal] = /^[0-7]{1,3}/.exec(rest) ?? []
    if (octal) {
      this.#at += octal.length - 1
      this.#push(Number.parseInt(octal, 8))
      return
    }
    if (rest.startsWith('\r\n')) this.#at += 1
    if (/^[\r\n]/.test(rest)) return
    const [first = ''] = rest
    this.#push((escaped[first] ?? first).charCodeAt(0))
  }

  #push(byte: number): void {
    if (this.length === this.string.length) {
      const longer = new Uint8Array(2 * this.length)
      longer.set(this.string)
      this.string = longer
    }
    this.string[this.length] = byte
    this.length += 1
  }
}
