/** Most characters of a name before its extension: file systems allow 255 bytes, and a character may take four. */
const longest = 48

/** Characters with a meaning in paths or patterns on some system, and invisible ones. */
const unsafe = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Device names on Windows, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i

/**
 * File names that are safe on any system: without folders and unique, also where case or Unicode normalization is
 * ignored.
 */
export const plainNames = (names: readonly string[]): string[] => {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = plainName(name)
    let unique = plain
    for (let number = 2; taken.has(folded(unique)); number += 1) unique = withNumber(plain, number)
    taken.add(folded(unique))
    return unique
  })
}

const plainName = (path: string): string => {
  const last = path.split(/[/\\]/).findLast((step) => /[^.\s]/.test(step)) ?? ''
  const name = withoutEnd(last.normalize('NFC').replace(unsafe, '_').trimStart())
  const { stem, ending } = partsOf(name)
  const short = Array.from(stem).slice(0, longest).join('') + ending
  return short === '' ? 'file' : reserved.test(short) ? `_${short}` : short
}

/** Windows drops trailing dots and spaces of names. */
const withoutEnd = (name: string): string => {
  let end = name.length
  while (end > 0 && /[.\s]/.test(name[end - 1] as string)) end -= 1
  return name.slice(0, end)
}

const partsOf = (name: string): { stem: string; ending: string } => {
  const [ending = ''] = /\.[^.]{1,10}$/.exec(name) ?? []
  return { stem: name.slice(0, name.length - ending.length), ending }
}

const withNumber = (name: string, number: number): string => {
  const { stem, ending } = partsOf(name)
  return `${stem}-${number}${ending}`
}

const folded = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase()
