import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IndirectObject } from './indirect-object'
import { PdfFile } from './pdf-file'
import { number } from './serialize'

/** A file with one value, and the page that readers require. */
const fileOf = (value: unknown): Uint8Array => {
  const file = new PdfFile()
  const pages = file.ref({ Type: 'Pages', Kids: [], Count: 0 })
  return file.bytes({ Root: file.ref({ Type: 'Catalog', Pages: pages, Value: value }) })
}

const open = async (bytes: Uint8Array): Promise<PDFContext> =>
  (await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: 100_000 })).context

const catalogOf = (context: PDFContext): PDFDict => context.lookup(context.trailerInfo.Root, PDFDict)

const nameOf = (name: PDFName): string => Buffer.from(name.asBytes()).toString()

/** Describes a parsed value; names and strings differ. */
const say = (object: PDFObject | undefined): unknown => {
  if (object instanceof PDFName) return ['name', nameOf(object)]
  if (object instanceof PDFString) return ['text', object.decodeText()]
  if (object instanceof PDFHexString) return ['bytes', [...object.asBytes()]]
  if (object instanceof PDFNumber) return object.asNumber()
  if (object instanceof PDFBool) return object.asBoolean()
  if (object instanceof PDFRef) return ['object', object.objectNumber]
  if (object instanceof PDFArray) return object.asArray().map(say)
  if (object instanceof PDFDict)
    return Object.fromEntries(object.entries().map(([key, value]) => [nameOf(key), say(value)]))
  return object === PDFNull ? null : ['unknown', String(object)]
}

const written = async (value: unknown): Promise<unknown> =>
  say(catalogOf(await open(fileOf(value))).get(PDFName.of('Value')))

/** Describes a value as given, in the same form. */
const sayOurs = (value: unknown): unknown => {
  if (typeof value === 'string') return ['name', value]
  if (value instanceof String) return ['text', value.valueOf()]
  if (value instanceof Uint8Array) return ['bytes', [...value]]
  if (value instanceof IndirectObject) return ['object', value.id]
  if (Array.isArray(value)) return value.map(sayOurs)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sayOurs(one)]))
}

const names = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter((name) => !/[#\0]/.test(name) && Buffer.from(name).toString() === name)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('(', ')', '\\', '\r', '\n', 'ഊ', '가') }),
)
const leaf = fc.oneof(
  names,
  texts.map((text) => new String(text)),
  fc.integer(),
  fc.integer({ min: -1e8, max: 1e8 }).map((value) => value / 1e4),
  fc.boolean(),
  fc.uint8Array({ minLength: 1 }),
  fc.constantFrom(new IndirectObject(1, {}), new IndirectObject(2, {})),
)
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(fc.oneof(tie('value'), fc.constant(null))),
    fc.dictionary(names, tie('value')),
  ),
}))

describe('serialize', () => {
  it('values are read as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        expect(await written(value)).toEqual(sayOurs(value))
      }),
      { numRuns: 100 },
    )
  })

  it('undefined and null are left out of dictionaries, and are null in arrays', async () => {
    expect(await written({ a: undefined, b: null, c: [undefined, null, 1] })).toEqual({ c: [null, null, 1] })
  })

  it('dates are in UTC', async () => {
    const time = new Date(Date.UTC(2025, 5, 12, 9, 5, 7))
    expect(await written(time)).toEqual(['text', 'D:20250612090507Z'])
  })

  it('a value without a PDF form is refused', () => {
    expect(() => fileOf(Number.NaN)).toThrow(RangeError)
    expect(() => fileOf(1e20)).toThrow(RangeError)
    expect(() => fileOf(() => 1)).toThrow(TypeError)
  })
})

it.each([
  [0, 3, '0'],
  [-0, 3, '0'],
  [7, 3, '7'],
  [-600, 3, '-600'],
  [595.28, 3, '595.28'],
  [10.05, 3, '10.05'],
  [0.5, 3, '.5'],
  [-0.5, 3, '-.5'],
  [1e-7, 3, '0'],
  [-1e-7, 3, '0'],
  [12.3456, 3, '12.346'],
  [-1.0004, 3, '-1'],
  [-999.9996, 3, '-1000'],
  [123456789.125, 3, '123456789.125'],
  [0.123456, 5, '.12346'],
  [-0.00001, 5, '-.00001'],
  [-0.000001, 5, '0'],
  [20, 5, '20'],
])('the number %d with at most %d decimals is written %s', (value, decimals, expected) => {
  expect(number(value, decimals)).toBe(expected)
})

/** The inflated stream at an offset of a file. */
const streamAt = (bytes: Buffer, at: number): { dictionary: string; data: Buffer } => {
  const start = bytes.indexOf('stream\n', at) + 7
  const dictionary = bytes.toString('latin1', at, start)
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
  return { dictionary, data: inflateSync(bytes.subarray(start, start + length)) }
}

/** Decodes a cross-reference stream: rows as differences from the one before. */
const tableOf = (bytes: Buffer): { kind: number; where: number; index: number }[] => {
  const { dictionary, data } = streamAt(bytes, Number(/startxref\n(\d+)\n%%EOF\n$/.exec(bytes.toString('latin1'))?.[1]))
  const width = Number(/\/W\[1 (\d) 2\]/.exec(dictionary)?.[1])
  const row = new Uint8Array(width + 3)
  return Array.from({ length: data.length / (width + 4) }, (_, number) => {
    for (const column of row.keys()) row[column] = (row[column] ?? 0) + (data[number * (width + 4) + 1 + column] ?? 0)
    const [kind = 0, ...rest] = row
    const total = (one: number[]) => one.reduce((sum, byte) => sum * 256 + byte, 0)
    return { kind, where: total(rest.slice(0, width)), index: total(rest.slice(width)) }
  })
}

/** An object stream: its object numbers and their bodies. */
const packAt = (bytes: Buffer, at: number): { numbers: number[]; body: string } => {
  const { dictionary, data } = streamAt(bytes, at)
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1])
  return {
    numbers: data.toString('latin1', 0, first).trim().split(' ').map(Number),
    body: data.toString('latin1', first),
  }
}

describe('pdf-file', () => {
  const many = (count: number): Uint8Array => {
    const file = new PdfFile()
    const pages = file.ref({ Type: 'Pages', Kids: [], Count: 0 })
    const root = file.ref({ Type: 'Catalog', Pages: pages })
    for (let index = 0; index < count; index++) {
      if (index % 100 === 7) file.stream(Buffer.from(`stream ${index}`))
      else file.ref({ Index: index, Before: root })
    }
    return file.bytes({ Root: root })
  }

  it('the cross-reference stream finds a hundred thousand objects', () => {
    const count = 100_000
    const bytes = Buffer.from(many(count))
    const rows = tableOf(bytes)
    expect(rows.length).toBeGreaterThan(count)
    expect(rows.findLastIndex(({ kind }) => kind === 0)).toBe(0)
    const packs = new Map<number, { numbers: number[]; body: string }>()
    for (const [id, { kind, where, index }] of rows.entries()) {
      if (kind === 1 && !bytes.toString('latin1', where, where + 20).startsWith(`${id} 0 obj\n`))
        expect.fail(`${id} is lost`)
      if (kind !== 2) continue
      if (!packs.has(where)) packs.set(where, packAt(bytes, rows[where]?.where ?? 0))
      const { numbers, body } = packs.get(where) as { numbers: number[]; body: string }
      if (numbers[index * 2] !== id) expect.fail(`object ${id} is not at ${index} in ${where}`)
      const expected = id > 2 ? `<</Index ${id - 3}/Before 2 0 R>>` : '<</Type/'
      if (!body.startsWith(expected, numbers[index * 2 + 1])) expect.fail(`object ${id} is another`)
    }
  })

  it('objects go into object streams, and streams without a filter are deflated', async () => {
    const file = new PdfFile()
    const pages = file.ref({ Type: 'Pages', Kids: [], Count: 0 })
    const plain = file.stream(Buffer.from('a'.repeat(1000)))
    const kept = file.stream(Buffer.from('kept as it is'), { Filter: 'DCTDecode' })
    const legible = file.stream(Buffer.from('for everybody to read'))
    legible.compress = false
    const bytes = file.bytes({ Root: file.ref({ Type: 'Catalog', Pages: pages, All: [plain, kept, legible] }) })
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).not.toContain('/Catalog')
    expect(text).not.toContain('aaaa')
    expect(text).toMatch(/DCTDecode\/Length 13>>stream\nkept as it is\nendstream/)
    expect(text).toMatch(/<<\/Length 21>>stream\nfor everybody to read\nendstream/)
    const context = await open(bytes)
    expect(context.lookup(PDFRef.of(plain.id))).toBeInstanceOf(PDFStream)
  })

  it('the file identifier depends on the content', () => {
    const idOf = (bytes: Uint8Array) => /\/ID\[<(\w{32})><\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
    expect(Buffer.compare(many(10), many(10))).toBe(0)
    expect(idOf(many(10))).toBeDefined()
    expect(idOf(many(10))).not.toBe(idOf(many(11)))
  })
})
