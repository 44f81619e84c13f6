/** Whether a JPEG is in the four inks of a printing press instead of the colours of a screen. */
export const isOfInks = (bytes: Uint8Array): boolean => {
  for (let at = 2; at + 9 < bytes.length; ) {
    const [mark, kind = 0, high = 0, low = 0] = bytes.subarray(at, at + 4)
    if (mark !== 0xff) return false
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)
    if (isFrame) return bytes[at + 9] === 4
    at += 2 + high * 256 + low
  }
  return false
}
