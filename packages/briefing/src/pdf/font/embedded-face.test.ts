import { faces } from '@briefing-kit/ui/fonts'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PDFDocument, type Reference } from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { EmbeddedFace, FontFace, fontOnDisk, openFont } from '.'

const read = (file: string) => {
  const { url } = faces.find((face) => face.file === file) as (typeof faces)[0]
  return { url, face: new FontFace(() => openFont(fontOnDisk(url))) }
}
const pretendard = read('Pretendard-Regular.ttf')
const noto = read('NotoSansKR-Regular-rest.ttf')

interface Sheet extends PDFDocument {
  addPage: () => void
  page: PDFDocument['page'] & { fonts: Record<string, Reference> }
}

/** A page of lines 20 points high, drawn by `draw`. */
const sheet = async (draw: (document: Sheet) => void): Promise<Uint8Array> => {
  const document = new PDFDocument({ size: [500, 400], font: null, info: { CreationDate: new Date(0) } }) as Sheet
  draw(document)
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  document.end()
  await new Promise((resolve) => document.on('end', resolve))
  return Buffer.concat(chunks)
}

interface Line {
  text: string
  features?: string[]
  spacing?: number
}

const ours = (face: FontFace, lines: readonly Line[]) =>
  sheet((document) => {
    const embedded = new EmbeddedFace(face)
    lines.forEach(({ text, features, spacing = 0 }, index) => {
      const shown = embedded.show(face.words(text, features), 12 / face.file.unitsPerEm)
      const baseline = 20 * index + 15
      document.addContent(
        Buffer.from(`BT /F1 12 Tf ${spacing} Tc 1 0 0 -1 20 ${baseline} Tm [${shown}] TJ ET\n`, 'latin1'),
      )
    })
    const object = (data: Record<string, unknown>, bytes?: Uint8Array) => {
      const reference = document.ref(data)
      reference.end(bytes)
      return reference
    }
    document.page.fonts.F1 = embedded.write({ ref: object, stream: (bytes, data = {}) => object(data, bytes) })
  })

/** Draws the lines by pdfkit. */
const theirs = (url: URL, lines: readonly Line[]) =>
  sheet((document) => {
    const drawn = document as unknown as {
      font: (path: string, size: number) => { ascender: number }
      _font: { ascender: number }
      text: (text: string, x: number, y: number, options: object) => void
    }
    drawn.font(url.pathname, 12)
    lines.forEach(({ text, features, spacing = 0 }, index) => {
      const top = 20 * index + 15 - (drawn._font.ascender / 1000) * 12
      drawn.text(text, 20, top, { lineBreak: false, features, characterSpacing: spacing })
    })
  })

const library = PDFiumLibrary.init()

const look = async (bytes: Uint8Array) => {
  const document = await (await library).loadDocument(bytes)
  try {
    const page = document.getPage(0)
    return { text: page.getText(), pixels: (await page.render({ scale: 2, render: 'bitmap' })).data }
  } finally {
    document.destroy()
  }
}

const differing = (one: Uint8Array, other: Uint8Array): number =>
  one.reduce((sum, value, index) => sum + (Math.abs(value - (other[index] as number)) > 60 ? 1 : 0), 0)

const lines: Line[] = [
  { text: '모두의 물 공급 대책, 1,000톤 (12.5 %) “다르다” — AVATAR To. office' },
  { text: '물가 물건 물결 가나다라마바사아자차카타파하 값 읽다', spacing: 1.5 },
  { text: '0123456789 11:11', features: ['tnum'] },
  { text: 'Ångström é ñ 물¹ 물²', spacing: 0.4 },
]

describe('embedded-face', () => {
  test('pages look as those of pdfkit', async () => {
    const [one, other] = await Promise.all([
      look(await ours(pretendard.face, lines)),
      look(await theirs(pretendard.url, lines)),
    ])
    expect(one.pixels.some((value) => value < 100)).toBe(true)
    expect(differing(one.pixels, other.pixels)).toBe(0)
  })

  test('the text read back is the text that was set, whatever the glyphs', async () => {
    const { text } = await look(
      await ours(pretendard.face, [...lines, { text: '물1 -> 2', features: ['sups'] }, { text: '물¹ → ²' }]),
    )
    expect(text.split(/\r?\n/)).toEqual([...lines.map((line) => line.text), '물1 -> 2', '물¹ → ²'])
  })

  test('marks are on their letters', async () => {
    const marked = [{ text: 'x\u0323\u0301 q\u0303 e\u0359\u035c 물\u0301' }]
    const [one, other] = await Promise.all([
      look(await ours(pretendard.face, marked)),
      look(await theirs(pretendard.url, marked)),
    ])
    expect(one.pixels.some((value) => value < 100)).toBe(true)
    expect(differing(one.pixels, other.pixels)).toBe(0)
  })

  test('reordered glyphs are read back in the order of the text', async () => {
    const { text } = await look(await ours(noto.face, [{ text: '\u112d\u119e\u302e\u1112\u119e\u11ab' }]))
    expect(text).toBe('\u112d\u119e\u302e\u1112\u119e\u11ab')
  })

  test('a character that ToUnicode must not hold is read back as a word joiner', () => {
    const embedded = new EmbeddedFace(pretendard.face)
    embedded.show(pretendard.face.words('물\ufeff물\u2060\ufeff'), 1)
    const streams: string[] = []
    embedded.write({
      ref: (data) => data,
      stream: (bytes) => ({ at: streams.push(Buffer.from(bytes).toString('latin1')) }),
    })
    const map = streams.find((stream) => stream.includes('begincmap')) ?? ''
    expect(map).not.toContain('feff')
    expect(map).toContain('2060')
  })

  test('the fallback face is embedded, too', async () => {
    const { text, pixels } = await look(await ours(noto.face, [{ text: '韓國㉮' }]))
    expect(text).toBe('韓國㉮')
    const reference = await look(await theirs(noto.url, [{ text: '韓國㉮' }]))
    expect(differing(pixels, reference.pixels)).toBe(0)
  })

  test('the font is the same, whatever was set before', () => {
    const embed = (face: FontFace): string => {
      const embedded = new EmbeddedFace(face)
      const shown = lines.map(({ text, features }) => embedded.show(face.words(text, features), 1))
      const written = embedded.write<unknown>({
        ref: (data) => data,
        stream: (bytes) => Buffer.from(bytes).toString('hex'),
      })
      return JSON.stringify([shown, written])
    }
    const anew = () => new FontFace(() => openFont(fontOnDisk(pretendard.url)))
    const used = anew()
    const other = new EmbeddedFace(used)
    other.show([...used.words('물1', ['sups']), ...used.words('→ 나¹ ->')], 1)
    expect(embed(used) === embed(anew())).toBe(true)
  })

  test('the text position advances by the width of the words', () => {
    const { face } = pretendard
    const words = face.words('AV 물')
    const added = [0, 0, 12, 0]
    const [natural = 0, wide = 0] = [
      words.flatMap(({ glyphs }) => glyphs.map((glyph) => face.file.advanceOf(glyph))),
      words.map(({ width }) => width).concat(added),
    ].map((all) => all.reduce((sum, one) => sum + one, 0))
    const back = [...new EmbeddedFace(face).show(words, 1, added).matchAll(/\)(-?[\d.]+)/g)].map(([, one]) =>
      Number(one),
    )
    expect(back).toHaveLength(2)
    expect(((natural - wide) * 1000) / face.file.unitsPerEm).toBeCloseTo(
      back.reduce((sum, one) => sum + one, 0),
      1,
    )
  })

  test('a word that the font lacks characters of is refused', async () => {
    const words = pretendard.face.words('韓國')
    expect(words.map(({ lacks }) => lacks)).toEqual(['韓國'])
    expect(() => new EmbeddedFace(pretendard.face).show(words, 1)).toThrow('韓國')
  })
})
