/** Big-endian numbers of font files. */
export const uint16 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 8) | (bytes[at + 1] as number)

export const int16 = (bytes: Uint8Array, at: number): number => (uint16(bytes, at) << 16) >> 16

export const uint32 = (bytes: Uint8Array, at: number): number => uint16(bytes, at) * 0x10000 + uint16(bytes, at + 2)

export const int32 = (bytes: Uint8Array, at: number): number => uint32(bytes, at) | 0

export const setUint16 = (bytes: Uint8Array, at: number, value: number): void => {
  bytes[at] = value >> 8
  bytes[at + 1] = value
}

export const setUint32 = (bytes: Uint8Array, at: number, value: number): void => {
  setUint16(bytes, at, value >>> 16)
  setUint16(bytes, at + 2, value)
}
