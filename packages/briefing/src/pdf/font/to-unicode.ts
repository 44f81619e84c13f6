/** A `ToUnicode` CMap for two-byte codes; `texts` are sorted by code. */
export const toUnicode = (texts: ReadonlyMap<number, string>): string => {
  const ranges: Range[] = []
  for (const [code, text] of texts) {
    const last = ranges.at(-1)
    if (last && continues(last, code, text)) last.to = code
    else ranges.push({ from: code, to: code, text })
  }
  const alone = ranges.filter(({ from, to }) => from === to).map(({ from, text }) => `<${hex(from)}><${utf16(text)}>`)
  const several = ranges
    .filter(({ from, to }) => from < to)
    .map(({ from, to, text }) => `<${hex(from)}><${hex(to)}><${utf16(text)}>`)
  return `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks('bfrange', several)}${blocks('bfchar', alone)}endcmap
CMapName currentdict/CMap defineresource pop
end
end`
}

interface Range {
  from: number
  to: number
  text: string
}

/**
 * Whether a code extends a range: code and character differ by equal amounts, within one high byte. Codes in between
 * are not used, so their mapping does not matter.
 */
const continues = ({ from, text }: Range, code: number, next: string): boolean => {
  if (text.length !== 1 || next.length !== 1) return false
  const [first, character] = [text.charCodeAt(0), next.charCodeAt(0)]
  return character - first === code - from && code >> 8 === from >> 8 && character >> 8 === first >> 8
}

const hex = (number: number): string => number.toString(16).padStart(4, '0')

/** UTF-16 units in hexadecimal. */
export const utf16 = (text: string): string => {
  let out = ''
  for (let at = 0; at < text.length; at++) out += hex(text.charCodeAt(at))
  return out
}

/** A block holds at most 100 entries. */
const blocks = (name: string, rows: readonly string[]): string => {
  let out = ''
  for (let from = 0; from < rows.length; from += 100) {
    const block = rows.slice(from, from + 100)
    out += `${block.length} begin${name}\n${block.join('\n')}\nend${name}\n`
  }
  return out
}
