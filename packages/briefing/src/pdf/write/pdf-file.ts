import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { IndirectObject } from './indirect-object'
import { serialize } from './serialize'

/** Objects per object stream; readers unpack a stream as a whole. */
const perStream = 500

/** Deflate level: a brief is 6 % larger than at level 6 but takes half the time; images are already compressed. */
const level = 1

/** PDF 1.7; the second line marks the file as binary. */
const header = Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')

/**
 * The objects of a PDF. All but streams go into object streams; their offsets into a cross-reference stream (ISO
 * 32000-1, 7.5.7 and 7.5.8).
 */
export class PdfFile {
  readonly #objects: IndirectObject[] = []

  /** Creates an object, which may be filled until the file is written. */
  ref(data: Record<string, unknown> = {}): IndirectObject {
    const object = new IndirectObject(this.#objects.length + 1, data)
    this.#objects.push(object)
    return object
  }

  /** Creates a stream. */
  stream(bytes: Uint8Array, data?: Record<string, unknown>): IndirectObject {
    const object = this.ref(data)
    object.write(bytes)
    return object
  }

  /** The bytes of the file: equal objects give equal bytes. */
  bytes(trailer: { Root: IndirectObject; Info?: IndirectObject }): Uint8Array {
    const parts: Uint8Array[] = [header]
    let length = header.length
    const places: Place[] = [{ kind: 0, where: 0, index: 0 }]
    const put = (id: number, stream: readonly Uint8Array[]): void => {
      places[id] = { kind: 1, where: length, index: 0 }
      for (const part of stream) {
        parts.push(part)
        length += part.length
      }
    }
    const packed: IndirectObject[] = []
    for (const object of this.#objects) {
      const { bytes } = object
      if (bytes) {
        const [head, body, end] = streamOf(object.id, object.data, bytes, object.compress)
        object.stored = { from: length + head.length, length: body.length }
        put(object.id, [head, body, end])
      } else packed.push(object)
    }
    let id = this.#objects.length
    for (let first = 0; first < packed.length; first += perStream) {
      id += 1
      const pack = packed.slice(first, first + perStream)
      for (const [index, object] of pack.entries()) places[object.id] = { kind: 2, where: id, index }
      put(id, packOf(id, pack))
    }
    id += 1
    const start = length
    places[id] = { kind: 1, where: start, index: 0 }
    const name = nameOf(parts)
    const { data, bytes } = tableOf(places, length)
    parts.push(
      ...streamOf(id, { Type: 'XRef', Size: places.length, ...trailer, ID: [name, name], ...data }, bytes, true),
      Buffer.from(`startxref\n${start}\n%%EOF\n`),
    )
    return joined(parts)
  }
}

/** Joins parts into one array with a buffer of its own. */
const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** An entry of the cross-reference stream: an offset in the file, or an index in an object stream. */
interface Place {
  kind: 0 | 1 | 2
  where: number
  index: number
}

/** File identifier, a hash of the content. */
const nameOf = (parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest().subarray(0, 16)
}

const endOfStream = Buffer.from('\nendstream\nendobj\n')

const streamOf = (
  id: number,
  data: Record<string, unknown>,
  bytes: Uint8Array,
  compress: boolean,
): [head: Uint8Array, body: Uint8Array, end: Uint8Array] => {
  const body = compress ? deflateSync(bytes, { level }) : bytes
  const dictionary = serialize({ ...data, ...(compress ? { Filter: 'FlateDecode' } : {}), Length: body.length })
  return [Buffer.from(`${id} 0 obj\n${dictionary}stream\n`, 'latin1'), body, endOfStream]
}

/** An object stream: objects after the table of their offsets. */
const packOf = (id: number, pack: readonly IndirectObject[]): readonly Uint8Array[] => {
  let table = ''
  let body = ''
  for (const object of pack) {
    table += `${object.id} ${body.length} `
    body += `${serialize(object.data)}\n`
  }
  const data = { Type: 'ObjStm', N: pack.length, First: table.length }
  return streamOf(id, data, Buffer.from(table + body, 'latin1'), true)
}

/** The cross-reference stream, with PNG's predictor Up: most rows differ little from the one before. */
const tableOf = (places: readonly Place[], length: number): { data: Record<string, unknown>; bytes: Uint8Array } => {
  const width = Math.ceil(Math.log2(length + 1) / 8)
  const columns = width + 3
  const bytes = Buffer.alloc(places.length * (columns + 1))
  const before = new Uint8Array(columns)
  const row = new Uint8Array(columns)
  let at = 0
  for (const { kind, where, index } of places) {
    row[0] = kind
    for (let column = width, rest = where; column > 0; column--, rest = Math.floor(rest / 256)) row[column] = rest
    row[width + 1] = index >> 8
    row[width + 2] = index
    bytes[at++] = 2
    for (let column = 0; column < columns; column++) bytes[at++] = (row[column] as number) - (before[column] as number)
    before.set(row)
  }
  return { data: { W: [1, width, 2], DecodeParms: { Predictor: 12, Columns: columns } }, bytes }
}
