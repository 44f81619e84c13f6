import { fstatSync, openSync, readSync } from 'node:fs'
import { uint16, uint32 } from './bytes'

/** Outlines are read by pieces of this many bytes, since glyphs of one word seldom stand beside each other. */
const piece = 4096

/** The bytes of a font, not all of which may have been read. */
export interface FontBytes {
  /** As long as the file. */
  bytes: Uint8Array
  /** Sees to it that bytes of the table `glyf` are there; all others are. */
  need(from: number, to: number): void
}

/**
 * Opens the file of a font. Its outlines are nine tenths of it, and a document uses some hundred glyphs: they are read as
 * they are asked for, from a file that stays open.
 * @throws if there is no such file, or it ends where its tables go on
 */
export const fontOnDisk = (path: string | URL): FontBytes => {
  const opened = openSync(path, 'r')
  const { size } = fstatSync(opened)
  // Memory that nothing is written into is not taken.
  const bytes = new Uint8Array(size)
  const read = (from: number, to: number): void => {
    for (let at = from; at < to; ) {
      const count = readSync(opened, bytes, at, to - at, at)
      if (count === 0) throw new Error('the file ends too early')
      at += count
    }
  }
  read(0, Math.min(piece, size))
  const [from, to] = outlinesIn(bytes)
  read(Math.min(piece, from), from)
  read(to, size)
  const known = new Uint8Array(Math.ceil(size / piece))
  const need = (first: number, last: number): void => {
    for (let index = Math.floor(first / piece); index * piece < last; index++) {
      if (known[index]) continue
      known[index] = 1
      read(index * piece, Math.min((index + 1) * piece, size))
    }
  }
  return { bytes, need }
}

/** Where `glyf` begins and ends, within the file; nowhere, if it has none. */
const outlinesIn = (bytes: Uint8Array): [from: number, to: number] => {
  const size = bytes.length
  for (let count = size < 12 ? 0 : uint16(bytes, 4), record = 12; count > 0; count--, record += 16) {
    if (record + 16 > Math.min(piece, size) || uint32(bytes, record) !== glyf) continue
    const from = Math.min(uint32(bytes, record + 8), size)
    return [from, Math.min(from + uint32(bytes, record + 12), size)]
  }
  return [size, size]
}

/** `glyf` as a tag is written. */
const glyf = 0x676c7966
