import { orientationIn } from './exif'
import { HuffmanTables } from './jpeg-tables'
import { refuseTooLarge } from './limits'
import { damaged, unsupported } from './picture-error'

/** Header data of a JPEG (ITU-T T.81). */
export interface Jpeg {
  /** In pixels, as stored. */
  width: number
  height: number
  /** 1 for grey, 3 for RGB, 4 for CMYK. */
  components: number
  /** Exif orientation (EXIF 2.3, 4.6.4): 1 is upright. */
  orientation: number
}

/** Whether bytes have the signature of a JPEG. */
export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

/**
 * Validates a JPEG from beginning to end: segments are complete and in order, there is one frame of a kind that every
 * PDF viewer supports, and each scan has its tables and a minimum of data for its size. Entropy-coded data is not
 * decoded: wrong pixels are not found.
 * @throws PictureError if it is invalid
 */
export const readJpeg = (bytes: Uint8Array): Jpeg => {
  const reading = new Reading(bytes)
  return reading.picture()
}

/** Whether a JPEG is CMYK. */
export const isCmykJpeg = (bytes: Uint8Array): boolean => {
  try {
    return readJpeg(bytes).components === 4
  } catch {
    return false
  }
}

/** A component of a frame. */
interface Component {
  across: number
  down: number
  table: number
  /** Whether a scan of it was read. */
  isSeen: boolean
}

interface Frame extends Omit<Jpeg, 'orientation'> {
  isProgressive: boolean
  parts: Map<number, Component>
}

/** Frame types that PDF does not support, by marker. */
const oddFrames: Readonly<Record<number, string>> = {
  195: 'is a lossless JPEG',
  197: 'is a JPEG in layers',
  198: 'is a JPEG in layers',
  199: 'is a JPEG in layers',
  201: 'is a JPEG in arithmetic coding',
  202: 'is a JPEG in arithmetic coding',
  203: 'is a JPEG in arithmetic coding',
  205: 'is a JPEG in arithmetic coding',
  206: 'is a JPEG in arithmetic coding',
  207: 'is a JPEG in arithmetic coding',
}

const plainHint = 'save it as a plain JPEG, baseline or progressive, in RGB or grey'

class Reading {
  #at = 2
  #orientation = 1
  #frame: Frame | undefined
  #quantisers = new Set<number>()
  #huffman = new HuffmanTables()
  #restarts = 0

  constructor(private readonly bytes: Uint8Array) {}

  picture(): Jpeg {
    if (!isJpeg(this.bytes)) throw damaged('it does not begin as a JPEG does')
    for (let marker = this.#marker(); marker !== 0xd9; marker = this.#marker()) this.#take(marker)
    const frame = this.#frame
    if (!frame || ![...frame.parts.values()].every(({ isSeen }) => isSeen)) throw damaged('it ends without its picture')
    const { width, height, components } = frame
    return { width, height, components, orientation: this.#orientation }
  }

  /** Fill bytes may precede a marker. */
  #marker(): number {
    if (this.#byte() !== 0xff) throw damaged('something between its segments is none')
    let marker = 0xff
    while (marker === 0xff) marker = this.#byte()
    return marker
  }

  #byte(): number {
    const byte = this.bytes[this.#at]
    if (byte === undefined) throw tooShort()
    this.#at += 1
    return byte
  }

  #segment(): Uint8Array {
    const length = this.#byte() * 256 + this.#byte()
    if (length < 2) throw damaged('a segment of it has no length')
    if (this.#at + length - 2 > this.bytes.length) throw tooShort()
    const segment = this.bytes.subarray(this.#at, this.#at + length - 2)
    this.#at += length - 2
    return segment
  }

  #take(marker: number): void {
    if (marker < 0xc0 || marker === 0xc8 || (marker >= 0xd0 && marker <= 0xd8)) {
      throw damaged(`a marker ${marker.toString(16)} stands where there is none`)
    }
    const segment = this.#segment()
    if (oddFrames[marker]) throw unsupported(oddFrames[marker], plainHint)
    if (marker === 0xc0 || marker === 0xc1 || marker === 0xc2) this.#takeFrame(segment, marker === 0xc2)
    else if (marker === 0xc4) this.#huffman.take(segment)
    else if (marker === 0xda) this.#takeScan(segment)
    else if (marker === 0xdb) this.#takeQuantisers(segment)
    else if (marker === 0xdc) throw unsupported('is a JPEG that says its height at the end', plainHint)
    else if (marker === 0xdd) this.#takeRestarts(segment)
    else if (marker === 0xe1 && !this.#frame) this.#orientation = orientationIn(segment) ?? this.#orientation
  }

  #takeQuantisers(segment: Uint8Array): void {
    for (let at = 0; at < segment.length; at += 65) {
      const [precision, id] = [(segment[at] as number) >> 4, (segment[at] as number) & 15]
      if (precision > 1 || id > 3) throw damaged('it has a table of quantities that there is not')
      if (precision === 1) at += 64
      if (at + 65 > segment.length) throw damaged('a table of quantities is too short')
      this.#quantisers.add(id)
    }
  }

  #takeRestarts(segment: Uint8Array): void {
    if (segment.length !== 2) throw damaged('its interval of restarts is none')
    this.#restarts = (segment[0] as number) * 256 + (segment[1] as number)
  }

  #takeFrame(segment: Uint8Array, isProgressive: boolean): void {
    if (this.#frame) throw damaged('it has two frames')
    const [bits = 0, high = 0, low = 0, wide = 0, narrow = 0, components = 0] = segment
    if (segment.length !== 6 + 3 * components || components === 0) throw damaged('its frame has a wrong length')
    const [width, height] = [wide * 256 + narrow, high * 256 + low]
    if (bits !== 8) throw unsupported(`is a JPEG of ${bits} bits`, 'save it as a JPEG of eight bits')
    if (height === 0) throw unsupported('is a JPEG that does not say its height', plainHint)
    if (width === 0) throw damaged('it has no width')
    if (![1, 3, 4].includes(components)) throw unsupported(`is a JPEG of ${components} components`, plainHint)
    refuseTooLarge(width, height)
    const parts = new Map<number, Component>()
    for (let at = 6; at < segment.length; at += 3) {
      const [id = 0, sampling = 0, table = 0] = segment.subarray(at, at + 3)
      const [across, down] = [sampling >> 4, sampling & 15]
      if (across < 1 || across > 4 || down < 1 || down > 4 || table > 3 || parts.has(id)) {
        throw damaged('its frame has a component that there is not')
      }
      parts.set(id, { across, down, table, isSeen: false })
    }
    this.#frame = { width, height, components, isProgressive, parts }
  }

  #takeScan(segment: Uint8Array): void {
    const frame = this.#frame
    if (!frame) throw damaged('its pixels come before its frame')
    const count = segment[0] ?? 0
    if (count < 1 || count > frame.components || segment.length !== 4 + 2 * count) {
      throw damaged('a scan of it has a wrong length')
    }
    const [from = 0, to = 0, steps = 0] = segment.subarray(1 + 2 * count)
    const isFirst = steps >> 4 === 0
    if (frame.isProgressive && (to > 63 || from > to || (from === 0 ? to > 0 : count > 1))) {
      throw damaged('a scan of it has coefficients that there are not')
    }
    const scanned: Component[] = []
    for (let at = 1; at < 1 + 2 * count; at += 2) {
      const part = frame.parts.get(segment[at] as number)
      const tables = segment[at + 1] as number
      if (!part || scanned.includes(part)) throw damaged('a scan of it has a component that its frame has not')
      const needsDirect = frame.isProgressive ? from === 0 && isFirst : true
      const needsOthers = frame.isProgressive ? from > 0 : true
      const lacks =
        !this.#quantisers.has(part.table) ||
        (needsDirect && !this.#huffman.has(0, tables >> 4)) ||
        (needsOthers && !this.#huffman.has(1, tables & 15))
      if (lacks) throw damaged('a scan of it lacks a table')
      scanned.push(part)
    }
    const bits = this.#skipCodes() * 8
    // Least data of a block: one bit each for DC and end of block; later progressive scans may have less.
    const least = frame.isProgressive ? (from === 0 ? 1 : 0) : 2
    if (bits < blocksOf(frame, scanned) * least || bits === 0) throw damaged('its pixels end too early')
    if (frame.isProgressive && !(from === 0 && isFirst)) return
    if (scanned.some(({ isSeen }) => isSeen)) throw damaged('a component of it is scanned twice')
    for (const part of scanned) part.isSeen = true
  }

  /** Skips entropy-coded data up to the next marker and returns its length. */
  #skipCodes(): number {
    const start = this.#at
    let restarts = 0
    for (;;) {
      const mark = this.bytes.indexOf(0xff, this.#at)
      const next = this.bytes[mark + 1]
      if (mark < 0 || next === undefined) throw tooShort()
      const isRestart = next >= 0xd0 && next <= 0xd7
      if (isRestart) {
        if (this.#restarts === 0 || next !== 0xd0 + (restarts % 8)) throw damaged('a restart of it is out of order')
        restarts += 1
      }
      // A 0xff within the data is followed by a zero.
      if (next !== 0 && !isRestart) {
        this.#at = mark
        return mark - start
      }
      this.#at = mark + 2
    }
  }
}

const tooShort = () => damaged('it ends too early')

/** Least number of 8 × 8 blocks in a scan. */
const blocksOf = ({ width, height, parts }: Frame, scanned: readonly Component[]): number => {
  const all = [...parts.values()]
  const across = Math.max(...all.map((part) => part.across))
  const down = Math.max(...all.map((part) => part.down))
  return scanned.reduce((sum, part) => {
    const columns = Math.ceil(Math.ceil((width * part.across) / across) / 8)
    const rows = Math.ceil(Math.ceil((height * part.down) / down) / 8)
    return sum + columns * rows
  }, 0)
}
