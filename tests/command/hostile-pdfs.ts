import { deflateSync } from 'node:zlib'

/** An object of a PDF, without its number. */
type Body = string | Buffer

const bytes = (body: Body): Buffer => (typeof body === 'string' ? Buffer.from(body, 'latin1') : body)

/** A PDF of objects, of which the first is its catalog. */
const pdfOf = (bodies: readonly Body[], trailer = ''): Buffer => {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = (pieces[0] as Buffer).length
  const add = (piece: Buffer): void => {
    pieces.push(piece)
    length += piece.length
  }
  for (const [index, body] of bodies.entries()) {
    offsets.push(length)
    add(Buffer.concat([bytes(`${index + 1} 0 obj\n`), bytes(body), bytes('\nendobj\n')]))
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = bodies.length + 1
  add(bytes(`xref\n0 ${size}\n0000000000 65535 f \n${table}`))
  const start = length - table.length - `xref\n0 ${size}\n0000000000 65535 f \n`.length
  add(
    bytes(
      `trailer\n<</Size ${size} /Root 1 0 R ${trailer.replace('START', String(start))}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(pieces)
}

const stream = (content: Body, entries = ''): Buffer => {
  const data = bytes(content)
  return Buffer.concat([bytes(`<<${entries} /Length ${data.length}>>\nstream\n`), data, bytes('\nendstream')])
}

const packed = (content: Buffer, times = 1): Buffer => {
  let data: Buffer = content
  for (let time = 0; time < times; time += 1) data = deflateSync(data)
  return stream(data, `/Filter [${'/FlateDecode '.repeat(times)}]`)
}

const catalog = '<</Type /Catalog /Pages 2 0 R>>'
const font = '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>'
const page = (more = '') =>
  `<</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources <</Font <</F 5 0 R>>>> ${more}>>`

/** A document of one page with some content. */
const onePage = (content: Buffer): Buffer =>
  pdfOf([catalog, '<</Type /Pages /Count 1 /Kids [3 0 R]>>', page('/Contents 4 0 R'), content, font])

/** So many pages, each an object of its own, with one content. */
const pages = (count: number, content: Buffer): Buffer => {
  const kids = Array.from({ length: count }, (_, index) => `${index + 5} 0 R`).join(' ')
  return pdfOf([
    catalog,
    `<</Type /Pages /Count ${count} /Kids [${kids}]>>`,
    font,
    content,
    ...Array.from({ length: count }, () => page('/Contents 4 0 R').replace('5 0 R', '3 0 R')),
  ])
}

const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024, ' ')
const words = (count: number, word: string): Buffer => Buffer.from(`BT /F 9 Tf ${word.repeat(count)} ET`)

/** PDFs made to harm their reader, and the message for each. */
export const hostilePdfs: Record<string, { file: () => Buffer; says: RegExp }> = {
  'a page tree that counts 100,000 and repeats one page': {
    file: () =>
      pdfOf([
        catalog,
        `<</Type /Pages /Count 100000 /Kids [${'3 0 R '.repeat(100_000)}]>>`,
        page('/Contents 4 0 R'),
        stream(words(9, '(a) Tj ')),
        font,
      ]),
    says: /has 100,000 pages, 2,000 are read \[pdf-too-large]/,
  },
  '10,000 pages that share a stream of 1 MB': {
    file: () => pages(10_000, packed(words(100_000, '(abc) Tj '))),
    says: /has 10,000 pages, 2,000 are read \[pdf-too-large]/,
  },
  '2,000 pages that share a stream of 1 MB': {
    file: () => pages(2000, packed(words(120_000, '(abc) Tj '))),
    says: /has 2,000 pages with up to 1\.1 MB on each \[pdf-too-large]/,
  },
  'one page with a text that never ends': {
    file: () => onePage(packed(words(200_000, '1 0 0 1 9 9 Tm (abcdefghijklmn) Tj '))),
    says: /has more than 2,000,000 characters \[pdf-too-large]/,
  },
  'a stream that unpacks to 40 MB': {
    file: () => onePage(packed(zeros(40))),
    says: /unpacks to more than 32 MB \[pdf-too-large]/,
  },
  'a stream packed twice': {
    file: () => onePage(packed(zeros(40), 2)),
    says: /unpacks to more than 32 MB \[pdf-too-large]/,
  },
  'pictures that unpack to more than all may': {
    file: () => {
      const picture = deflateSync(zeros(90))
      const image = stream(picture, '/Type /XObject /Subtype /Image /Filter /FlateDecode')
      return pdfOf([catalog, '<</Type /Pages /Count 0 /Kids []>>', image, image, image])
    },
    says: /unpacks to more than 256 MB \[pdf-too-large]/,
  },
  'a stream of objects that unpacks to 40 MB': {
    file: () => {
      const objects = stream(deflateSync(zeros(40)), '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode')
      return pdfOf([catalog, '<</Type /Pages /Count 0 /Kids []>>', objects])
    },
    says: /unpacks to more than 32 MB \[pdf-too-large]/,
  },
  'a page tree that goes round': {
    file: () => pdfOf([catalog, '<</Type /Pages /Count 3 /Kids [2 0 R 2 0 R]>>']),
    says: /\[pdf-unreadable]|\[not-in-pdf]/,
  },
  'a count below nothing': {
    file: () => pdfOf([catalog, '<</Type /Pages /Count -7 /Kids [3 0 R]>>', page()]),
    says: /\[pdf-unreadable]|\[not-in-pdf]/,
  },
  'a table of objects that comes before itself': {
    file: () => pdfOf([catalog, '<</Type /Pages /Count 1 /Kids [3 0 R]>>', page()], '/Prev START'),
    says: /\[pdf-unreadable]|\[not-in-pdf]/,
  },
  'one that is encrypted': {
    file: () => {
      const key = `<${'00'.repeat(32)}>`
      const encrypt = `/ID [<00> <00>] /Encrypt <</Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4>>`
      return pdfOf([catalog, '<</Type /Pages /Count 1 /Kids [3 0 R]>>', page()], encrypt)
    },
    says: /is encrypted \[pdf-unreadable]/,
  },
  'one without anything': { file: () => Buffer.alloc(0), says: /is no PDF \[pdf-unreadable]/ },
  'one that is only a beginning': { file: () => Buffer.from('%PDF-1.7\n'), says: /is damaged \[pdf-unreadable]/ },
  'no PDF': { file: () => Buffer.from('물'.repeat(9999)), says: /is no PDF \[pdf-unreadable]/ },
}
