import { Scanner } from './scanner'

/** What the codes of a font stand for, as its `ToUnicode` stream says (ISO 32000-1, 9.10.3). */
export interface CharacterMap {
  /** How many bytes a code has. */
  width: number
  /** The text of each code. */
  texts: ReadonlyMap<number, string>
}

/** Reads the codes, one by one and in ranges, that a `ToUnicode` stream gives a text. */
export const characterMap = (stream: Uint8Array): CharacterMap => {
  const texts = new Map<number, string>()
  const scanner = new Scanner(stream)
  let width = 1
  /** The strings since the last operator; those of an array are one. */
  let strings: (number[] | number[][])[] = []
  let array: number[][] | undefined
  for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
    if (token === 'string') (array ?? strings).push(scanner.string as never)
    else if (token === '[') array = []
    else if (token === ']') {
      strings.push(array ?? [])
      array = undefined
    } else if (token === 'operator') {
      const operator = scanner.word
      if (operator === 'endcodespacerange') width = strings[0]?.length ?? 1
      if (operator === 'endbfchar') eachOf(strings, 2, ([code, text]) => texts.set(codeOf(code), utf16(text)))
      if (operator === 'endbfrange') eachOf(strings, 3, (range) => enterRange(texts, range))
      strings = []
    }
  }
  return { width, texts }
}

type Strings = readonly (number[] | number[][] | undefined)[]

const eachOf = (strings: Strings, length: number, enter: (some: Strings) => void): void => {
  for (let at = 0; at + length <= strings.length; at += length) enter(strings.slice(at, at + length))
}

/** Codes one after another, each with a text of its own, or with texts whose last unit counts up. */
const enterRange = (texts: Map<number, string>, [from, to, target = []]: Strings): void => {
  const first = codeOf(from)
  const last = codeOf(to)
  if (Array.isArray(target[0])) {
    for (let code = first; code <= last; code += 1) texts.set(code, utf16(target[code - first] as number[] | undefined))
    return
  }
  const start = utf16(target)
  const unit = start.charCodeAt(start.length - 1)
  for (let code = first; code <= last; code += 1) {
    texts.set(code, start.slice(0, -1) + String.fromCharCode(unit + code - first))
  }
}

const codeOf = (bytes: Strings[number]): number =>
  ((bytes ?? []) as number[]).reduce((code, byte) => code * 256 + byte, 0)

/** A text in UTF-16, the high byte first. */
export const utf16 = (bytes: Strings[number]): string => {
  let text = ''
  for (let at = 0; at + 1 < (bytes?.length ?? 0); at += 2) {
    text += String.fromCharCode((bytes?.[at] as number) * 256 + (bytes?.[at + 1] as number))
  }
  return text
}
