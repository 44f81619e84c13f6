import { describe, expect, test } from 'vitest'
import { ToUnicodeMap } from './character-map'
import { type Form, type Resources, readContent } from './content'
import { Font } from './font'

const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))

const shownIn = (content: Uint8Array, font: (name: string) => Font | undefined) => readContent(content, { font }).shown

const map = new ToUnicodeMap(
  bytes(`/CIDInit /ProcSet findresource begin % <0001> is no code here
1 begincodespacerange <0000><ffff> endcodespacerange
2 beginbfchar <0001> <BB3C> <0002> <D840DC0B> endbfchar
2 beginbfrange <0010> <0012> [<0066 0069> <0041><0042>]
<0020> <0022> <0030> endbfrange
endcmap`),
)

describe('character-map', () => {
  test('codes are mapped one by one, by lists and by ranges', () => {
    expect(map.width).toBe(2)
    const texts = [0, 1, 2, 3, 15, 16, 17, 18, 19, 31, 32, 33, 34, 35].map((code) => map.textOf(code) ?? '·')
    expect(texts.join(' ')).toBe('· 물 𠀋 · · fi A B · · 0 1 2 ·')
  })

  test('codes may have one byte', () => {
    const one = new ToUnicodeMap(
      bytes('begincodespacerange <00> <ff> endcodespacerange beginbfchar <41> <0061> endbfchar'),
    )
    expect(shownIn(bytes('/F1 9 Tf (A\\101) Tj'), () => new Font(one)).map(({ text }) => text)).toEqual(['aa'])
  })
})

describe('content', () => {
  const shown = (content: string) => shownIn(bytes(content), (name) => (name === 'F1' ? new Font(map) : undefined))
  const said = (content: string) => shown(content).map(({ text }) => text)

  test('strings are decoded in any notation', () => {
    expect(said('BT /F1 9 Tf [<0001> 12 <00\n10>] TJ <0020> Tj ET')).toEqual(['물fi0'])
    expect(said('/F1 9 Tf [<00010011> -3 (\\000\\022) <002>] TJ [ 4 <00 20> 5 ] TJ [ 4 <> ] TJ')).toEqual(['물AB00'])
    expect(said('/F1 9 Tf (\\000\\021\\0\\022) Tj (\0\\\n\x11) Tj')).toEqual(['ABA'])
    expect(said('% (\\000\\021) Tj\n/F1 9 Tf (\0\x11) Tj')).toEqual(['A'])
  })

  test('a code without a text is U+FFFD', () => {
    expect(said('/F1 9 Tf <00010003> Tj')).toEqual(['물\ufffd'])
    expect(said('/F2 9 Tf (A) Tj')).toEqual(['\ufffd'])
  })

  test('text has its face and its marked content', () => {
    const content = `/P <</MCID 3 /Lang (ko)>> BDC q 1 0 0 1 7 9 cm BT /F1 9.5 Tf <0001> Tj ET EMC
/Artifact <</Type /Pagination>> BDC /Span <<>> BDC BT /F1 8 Tf <0011> Tj ET EMC EMC
/Artifact BMC BT <0012> Tj ET EMC BT <0020> Tj ET`
    expect(shown(content)).toMatchObject([
      { text: '물', face: 'F1 9.5', mcid: 3, artifact: false },
      { text: 'A', face: 'F1 8', mcid: undefined, artifact: true },
      { text: 'B', face: 'F1 8', mcid: undefined, artifact: true },
      { text: '0', face: 'F1 8', mcid: undefined, artifact: false },
    ])
  })

  test('ActualText replaces the text shown', () => {
    const content = `/F1 9 Tf /P <</MCID 0>> BDC <0001> Tj
/Span <</ActualText <FEFFBB3CBD88>>> BDC <0010> Tj /Span <<>> BDC <0011> Tj EMC EMC
/Span <</ActualText (\xfe\xff\xac\x00)>> BDC <0011> Tj EMC <0012> Tj EMC`
    expect(shown(content).map(({ text, mcid }) => [text, mcid])).toEqual([
      ['물', 0],
      ['물불', 0],
      ['가', 0],
      ['B', 0],
    ])
  })
})

describe('graphics-state: the place of a text', () => {
  // Glyphs 1 and 2 are half an em wide, 16 (`f` and `i`) three quarters.
  const font = new Font(map, [1, 2, 500, 16, [750]])
  const places = (content: string) =>
    shownIn(bytes(content), () => font).map(({ place: { left, right, bottom }, isCut }) => [left, right, bottom, isCut])

  test('spans from its first glyph to its last, by widths, adjustments and letter spacing', () => {
    expect(places('BT /F 10 Tf 1 0 0 1 100 700 Tm <0001> Tj ET')).toEqual([[100, 105, 700, false]])
    expect(places('BT /F 10 Tf 1 0 0 1 100 700 Tm [<0001> -100 <0010>] TJ ET')).toEqual([[100, 113.5, 700, false]])
    expect(places('BT /F 10 Tf 2 Tc 1 0 0 1 100 700 Tm [<00010002>] TJ ET')).toEqual([[100, 112, 700, false]])
    expect(places('BT /F 10 Tf 50 Tz 1 0 0 1 100 700 Tm <00010001> Tj ET')).toEqual([[100, 105, 700, false]])
    // A code without a width is one em wide.
    expect(places('BT /F 10 Tf 1 0 0 1 0 7 Tm <0011> Tj ET')).toEqual([[0, 10, 7, false]])
  })

  test('is one of each line, by every text positioning operator', () => {
    const lines =
      'BT /F 10 Tf 12 TL 50 90 Td <0001> Tj 0 -20 Td <0001> Tj T* <0001> Tj 5 -3 TD <0001> Tj T* <0001> Tj ET'
    expect(places(lines)).toEqual([
      [50, 55, 90, false],
      [50, 55, 70, false],
      [50, 55, 58, false],
      [55, 60, 55, false],
      [55, 60, 52, false],
    ])
  })

  test('is transformed by the current matrices', () => {
    const turned = 'q 1 0 0 -1 0 800 cm q 2 0 0 2 10 20 cm BT /F 10 Tf 1 0 0 -1 5 5 Tm <0001> Tj ET Q'
    expect(places(`${turned} BT /F 10 Tf 1 0 0 -1 5 5 Tm <0001> Tj ET Q BT /F 10 Tf 7 7 Td <0001> Tj ET`)).toEqual([
      [20, 30, 770, false],
      [5, 10, 795, false],
      [7, 12, 7, false],
    ])
  })

  test('may be clipped, wholly or in part', () => {
    const text = (x: number) => `BT /F 10 Tf 1 0 0 1 ${x} 50 Tm <0001> Tj ET`
    const clipped = (x: number) => places(`q 0 0 100 100 re W n 0 0 60 90 re W* n ${text(x)} Q ${text(x)}`)
    expect(clipped(40).map(([, , , isCut]) => isCut)).toEqual([false, false])
    expect(clipped(58).map(([, , , isCut]) => isCut)).toEqual([true, false])
    expect(clipped(300).map(([, , , isCut]) => isCut)).toEqual([true, false])
  })
})

describe('content: all else that is painted', () => {
  const font = new Font(map, [1, 2, 500])
  const read = (content: string, more: Partial<Resources> = {}) =>
    readContent(bytes(content), { font: () => font, ...more })
  const painted = (content: string, more?: Partial<Resources>) =>
    read(content, more).painted.map(({ kind, left, right, bottom, top }) => [kind, left, right, bottom, top])

  test('has the bounds of its path, a stroke with its width', () => {
    expect(painted('10 20 30 -5 re f')).toEqual([['fill', 10, 40, 15, 20]])
    expect(painted('10 20 m 30 20 l 4 w S')).toEqual([['stroke', 8, 32, 18, 22]])
    expect(painted('0 0 m 5 9 20 3 10 10 c h B*')).toEqual([
      ['fill', 0, 20, 0, 10],
      ['stroke', -0.5, 20.5, -0.5, 10.5],
    ])
    expect(painted('q 2 0 0 3 100 200 cm 0 0 10 10 re f Q 1 1 2 2 re f')).toEqual([
      ['fill', 100, 120, 200, 230],
      ['fill', 1, 3, 1, 3],
    ])
  })

  test('is as large as its clip leaves it, and nothing if it is transparent or only clips', () => {
    expect(painted('q 0 0 50 50 re W n 40 40 30 30 re f Q')).toEqual([['fill', 40, 50, 40, 50]])
    expect(painted('q 0 0 50 50 re W n 60 60 30 30 re f Q')).toEqual([])
    expect(painted('0 0 m 50 0 l 0 50 l h W n 1 1 90 9 re f')).toEqual([['fill', 1, 50, 1, 10]])
    expect(painted('/G1 gs 0 0 9 9 re f', { opacity: () => 0 })).toEqual([])
    expect(painted('0 0 50 50 re W n sh')).toEqual([['fill', 0, 50, 0, 50]])
  })

  test('is a rectangle along the axes, or not', () => {
    const shapes = ['0 0 9 9 re', '0 0 9 9 re 1 1 2 2 re', '0 0 m 9 0 l 9 9 l h', '.6 .8 -.8 .6 0 0 cm 0 0 9 9 re']
    expect(shapes.map((shape) => read(`${shape} f`).painted[0]?.isRectangle)).toEqual([true, false, false, false])
  })

  test('has its colour, its place among the texts and its marked content', () => {
    const content = `BT /F 9 Tf <0001> Tj ET /Figure <</MCID 4>> BDC 1 0 0.2 rg 0 0 9 9 re f EMC
/Artifact BMC /DeviceRGB cs 0 1 0 scn 0 0 9 9 re f 0.5 g 0 0 9 9 re f /Pattern cs /P1 scn 0 0 9 9 re f EMC`
    expect(read(content).painted).toMatchObject([
      { colour: 0xff0033, after: 1, mcid: 4, artifact: false },
      { colour: 0x00ff00, after: 1, mcid: undefined, artifact: true },
      { colour: 0x808080 },
      { colour: undefined },
    ])
  })

  test('an image is the unit square', () => {
    const image = { object: () => 'image' as const }
    expect(painted('q 30 0 0 -20 100 90 cm /X1 Do Q', image)).toEqual([['image', 100, 130, 70, 90]])
  })

  test('a form is read where it is drawn, with fonts of its own', () => {
    const form: Form = {
      content: bytes('0 0 5 5 re f BT /F 10 Tf 1 0 0 1 2 3 Tm <0001> Tj ET'),
      matrix: [2, 0, 0, 2, 0, 0],
      box: [0, 0, 4, 50],
      resources: { font: () => font },
    }
    const more: Partial<Resources> = { font: () => undefined, object: () => form }
    const content = '/Figure <</MCID 7>> BDC q 1 0 0 1 100 200 cm /X1 Do Q EMC 0 0 1 1 re f'
    expect(painted(content, more)).toEqual([
      ['fill', 100, 108, 200, 210],
      ['fill', 0, 1, 0, 1],
    ])
    expect(read(content, more).shown).toMatchObject([
      { text: '물', mcid: 7, size: 20, place: { left: 104, right: 114, bottom: 206 }, isCut: true },
    ])
  })
})

describe('graphics-state: the look of a text', () => {
  const font = new Font(map, [1, 2, 500])
  const looks = (content: string, opacity = 0.5) =>
    readContent(bytes(content), { font: (name) => (name === 'F' ? font : undefined), opacity: () => opacity }).shown

  test('is its size, colour and opacity as they are drawn', () => {
    const content = `1 0 0 rg q .5 0 0 .5 0 0 cm BT /F 10 Tf 0 0 1 rg <0001> Tj 0 1 0 rg <0001> Tj ET Q
/G gs BT /F 8 Tf <0001> Tj 3 Tr <0001> Tj 1 Tr <0001> Tj ET`
    expect(looks(content)).toMatchObject([
      { size: 5, colour: 0x0000ff, alpha: 1 },
      { size: 5, colour: 0x00ff00, alpha: 1 },
      { size: 8, colour: 0xff0000, alpha: 0.5 },
      { colour: 0xff0000, alpha: 0 },
      { colour: undefined, alpha: 0.5 },
    ])
  })

  test('is its height too, however it is turned', () => {
    const boxes = looks('BT /F 10 Tf 1 0 0 1 50 60 Tm <0001> Tj 0 1 -1 0 50 60 Tm <0001> Tj ET').map(({ box }) => box)
    expect(boxes).toEqual([
      { left: 50, right: 55, bottom: 60, top: 67 },
      { left: 43, right: 50, bottom: 60, top: 65 },
    ])
  })

  test('is restored with its font', () => {
    expect(looks('/F 9 Tf q /F2 4 Tf <01> Tj Q <0001> Tj').map(({ text, size }) => [text, size])).toEqual([
      ['\ufffd', 4],
      ['물', 9],
    ])
  })
})
