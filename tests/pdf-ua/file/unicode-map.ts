import { operationsOf } from './tokens.ts'

/** The text of each character code of a font, from its `ToUnicode` map. */
export const unicodeMap = (cmap: Uint8Array): Map<number, string> => {
  const map = new Map<number, string>()
  for (const { operator, operands } of operationsOf(cmap)) {
    if (operator === 'endbfchar')
      for (let at = 0; at + 1 < operands.length; at += 2) map.set(codeOf(operands[at]), textOf(operands[at + 1]))
    if (operator === 'endbfrange')
      for (let at = 0; at + 2 < operands.length; at += 3)
        for (const [code, text] of rangeOf(operands.slice(at, at + 3))) map.set(code, text)
  }
  return map
}

const rangeOf = ([from, to, target]: unknown[]): [code: number, text: string][] => {
  const [first, last] = [codeOf(from), codeOf(to)]
  return Array.from({ length: last - first + 1 }, (_, index) => {
    if (Array.isArray(target)) return [first + index, textOf(target[index])]
    const start = textOf(target)
    const lastUnit = start.charCodeAt(start.length - 1) + index
    return [first + index, start.slice(0, -1) + String.fromCharCode(lastUnit)]
  })
}

const codeOf = (bytes: unknown): number => (bytes as Uint8Array).reduce((code, byte) => code * 256 + byte, 0)

const textOf = (bytes: unknown): string =>
  bytes instanceof Uint8Array
    ? Buffer.from(bytes.slice(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le')
    : ''
