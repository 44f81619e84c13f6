let codes = new Uint16Array(4096)

const isPlain = new Uint8Array(0x80)
for (const one of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') isPlain[one.charCodeAt(0)] = 1

/**
 * The letters, figures and other signs of a text, without white space, quotation marks and dashes: the page sets these
 * by its language, and hyphens at line ends.
 */
export const inked = (text: string): string => {
  if (codes.length < text.length) codes = new Uint16Array(2 * text.length)
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80 ? isPlain[code] === 0 : isMark(code)) continue
    codes[length] = code
    length += 1
  }
  return Buffer.from(codes.buffer, 0, 2 * length).toString('utf16le')
}

/** White space, dashes, quotation marks and zero-width characters: U+2000 to U+206F, Latin-1 and CJK. */
const isMark = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x3000 && code <= 0x303f) ||
  code === 0xa0 ||
  code === 0xab ||
  code === 0xad ||
  code === 0xbb ||
  code === 0xfeff
