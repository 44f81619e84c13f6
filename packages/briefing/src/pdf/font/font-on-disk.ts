import { fstatSync, openSync, readSync } from 'node:fs'
import { uint16, uint32 } from './bytes'

/** Outlines are read in blocks of this many bytes: glyphs of one word are seldom neighbours. */
const piece = 4096

/** Bytes of a font, of which outlines may not be read yet. */
export interface FontBytes {
  /** As long as the file. */
  bytes: Uint8Array
  /** Reads bytes of the table `glyf`; all others are there. */
  need(from: number, to: number): void
}

/**
 * Opens a font file. Outlines are nine tenths of it and a document uses some hundred glyphs, so they are read on
 * demand, from a file that stays open.
 * @throws if there is no such file, or it is truncated
 */
export const fontOnDisk = (path: string | URL): FontBytes => {
  const opened = openSync(path, 'r')
  const { size } = fstatSync(opened)
  // Untouched pages of it take no memory.
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
  const loaded = new Uint8Array(Math.ceil(size / piece))
  const need = (first: number, last: number): void => {
    for (let index = Math.floor(first / piece); index * piece < last; index++) {
      if (loaded[index]) continue
      loaded[index] = 1
      read(index * piece, Math.min((index + 1) * piece, size))
    }
  }
  return { bytes, need }
}

/** Start and end of `glyf` within the file; empty if there is none. */
const outlinesIn = (bytes: Uint8Array): [from: number, to: number] => {
  const size = bytes.length
  for (let count = size < 12 ? 0 : uint16(bytes, 4), record = 12; count > 0; count--, record += 16) {
    if (record + 16 > Math.min(piece, size) || uint32(bytes, record) !== glyf) continue
    const from = Math.min(uint32(bytes, record + 8), size)
    return [from, Math.min(from + uint32(bytes, record + 12), size)]
  }
  return [size, size]
}

/** The tag `glyf`. */
const glyf = 0x676c7966
