import { describe, expect, test } from 'vitest'
import { ToUnicodeMap } from './character-map'
import { shownIn } from './content'
import { Font } from './font'

const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))

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
