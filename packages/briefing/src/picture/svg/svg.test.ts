import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PictureError } from '../picture-error'
import { readSvg, writtenSvg } from '.'

const head =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100" viewBox="0 0 200 100">'
const svg = (inside: string): Buffer => Buffer.from(`${head}${inside}</svg>`)

/** The drawing of an SVG as SVG, or why it is refused. */
const drawn = (bytes: Uint8Array): string => {
  try {
    return writtenSvg(readSvg(bytes)).replace(/^<svg[^>]*>|<\/svg>$/g, '')
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    return `${error.code}: ${error.message}`
  }
}

describe('svg: plain shapes are drawn as written', () => {
  it.each([
    '<rect width="480" height="200" fill="#ffffff"/>',
    '<line x1="0" y1="98" x2="344" y2="98" stroke="#c6cbd1" stroke-width="0.5"/>',
    '<polyline points="0 128 18.7 101.6" fill="none" stroke="#7f8892"/>',
    '<g fill="#12498f"><circle cx="18.7" cy="90.8" r="2.5"/><ellipse cx="1" cy="2" rx="3" ry="4"/></g>',
    '<path d="M20 180H460" stroke="#15181c" stroke-dasharray="1 2" fill="none"/>',
  ])('%s', (shape) => {
    expect(drawn(svg(shape))).toBe(shape)
  })
})

describe('svg: equivalent notations are normalized', () => {
  it.each<[string, string, string]>([
    ['a colour by its name', '<rect width="9" height="9" fill="Red"/>', '<rect width="9" height="9" fill="#ff0000"/>'],
    [
      'a colour by its parts',
      '<rect width="9" height="9" fill="rgb(100%, 0%, 0%)"/>',
      '<rect width="9" height="9" fill="#ff0000"/>',
    ],
    [
      'the colour around it',
      '<g color="blue"><rect width="9" height="9" fill="currentColor"/></g>',
      '<rect width="9" height="9" fill="#0000ff"/>',
    ],
    ['no colour, which is black', '<rect width="9" height="9"/>', '<rect width="9" height="9" fill="#000000"/>'],
    [
      'a style',
      '<rect width="9" height="9" fill="red" style="fill: blue; -inkscape-x: 1"/>',
      '<rect width="9" height="9" fill="#0000ff"/>',
    ],
    [
      'a style for a class',
      '<style>/* a */ .a{fill:red} .b,rect{stroke:blue}</style><rect width="9" height="9" class="a"/>',
      '<rect width="9" height="9" stroke="#0000ff" fill="#ff0000"/>',
    ],
    [
      'units',
      '<rect width="1in" height="10px" x="50%" y="50%" fill="none"/>',
      '<rect width="96" height="10" x="100" y="50" fill="none"/>',
    ],
    [
      'moves',
      '<line transform="translate(10 20) scale(2)" x1="0" y1="0" x2="1" y2="1"/>',
      '<line x1="0" y1="0" x2="1" y2="1" transform="matrix(2, 0, 0, 2, 10, 20)"/>',
    ],
    [
      'a turn about a point',
      '<path transform="rotate(90, 10, 10)" d="M0 0" fill="none"/>',
      '<path transform="matrix(0, 1, -1, 0, 20, 0)" d="M0 0" fill="none"/>',
    ],
    ['flags of an arc', '<path d="m0 0a1 1 0 01.5.5" fill="none"/>', '<path d="m0 0a1 1 0 0 1 .5 .5" fill="none"/>'],
    ['numbers without spaces', '<path d="M-1-.5L1e1,2Z" fill="none"/>', '<path d="M-1 -.5L1e1 2Z" fill="none"/>'],
    [
      'what is not shown',
      '<g display="none"><rect width="9" height="9"/></g><title>a</title><desc/><metadata><x xmlns="y"/></metadata>',
      '',
    ],
    [
      'names of programs',
      '<g xmlns:i="urn:i" i:label="a" data-a="b" aria-label="c" opacity=".5"><i:view/><path d="M0 0" fill="none"/></g>',
      '<g opacity=".5"><path d="M0 0" fill="none"/></g>',
    ],
    [
      'characters',
      '<text x="1">a &lt; b<![CDATA[ & ]]></text>',
      '<text x="1" fill="#000000" font-family="Pretendard">a &lt; b &amp; </text>',
    ],
    [
      'another face',
      '<text font-family="Arial, sans-serif">a</text>',
      '<text font-family="Pretendard" fill="#000000">a</text>',
    ],
  ])('%s', (_, inside, expected) => {
    expect(drawn(svg(inside))).toBe(expected)
  })

  it('prefixes, a type and a declaration of its own', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><s:rect width="9" height="9" fill="none"/></s:svg>`
    expect(drawn(Buffer.from(text))).toBe('<rect width="9" height="9" fill="none"/>')
    expect(readSvg(Buffer.from(text))).toMatchObject({ width: 4, height: 3 })
  })

  it('svg: a use draws a copy of its target', () => {
    const inside = '<defs><path id="a" d="M0 0h1" fill="none"/></defs><use xlink:href="#a" x="5" stroke="red"/>'
    expect(drawn(svg(inside))).toBe(
      '<g stroke="#ff0000" transform="matrix(1, 0, 0, 1, 5, 0)"><path d="M0 0h1" fill="none"/></g>',
    )
  })

  it('svg: referenced elements come first, once each', () => {
    const gradient = '<linearGradient id="a"><stop offset="50%" stop-color="red"/></linearGradient>'
    const inside = `${gradient}<radialGradient id="b" xlink:href="#a" r="50%"/><rect width="9" height="9" fill="url(#b)"/><rect width="9" height="9" fill="url('#b')"/>`
    const rect = '<rect width="9" height="9" fill="url(#d1)"/>'
    const stop = '<stop offset="0.5" stop-color="#ff0000"/>'
    expect(drawn(svg(inside))).toBe(
      `<defs><radialGradient id="d1" r="0.5">${stop}</radialGradient></defs>${rect}${rect}`,
    )
  })

  it('svg: a serialized drawing is read as the same drawing', () => {
    const pieces = [
      '<rect width="9" height="9" fill="red" opacity=".5"/>',
      '<g transform="rotate(30)" style="stroke:blue"><circle r="3mm"/></g>',
      '<text x="1" font-weight="bold">a &amp; <tspan>b</tspan></text>',
      '<clipPath id="c"><rect width="9" height="9"/></clipPath><g clip-path="url(#c)"><path d="M0 0q1 2 3 4t5 6"/></g>',
      '<marker id="m" orient="auto" viewBox="0 0 10 10"><path d="M0 0h9"/></marker><line x2="9" marker-end="url(#m)"/>',
      '<linearGradient id="g" x1="10%"><stop offset="0"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>',
      '<rect width="9" height="9" id="r"/><use href="#r"/><use href="#r" y="3"/>',
    ]
    for (const piece of pieces) {
      const once = writtenSvg(readSvg(svg(piece)))
      expect(writtenSvg(readSvg(Buffer.from(once)))).toBe(once)
    }
  })
})

describe('svg: an unsupported one is refused with its line', () => {
  it.each<[string, string, string]>([
    ['a script', '\n<script>1</script>', 'unsafe-svg: contains a script in line 2'],
    ['a script under a prefix', '<x:script xmlns:x="urn:x"/>', 'unsafe-svg: contains a script'],
    ['a script in what is left out', '<metadata><script/></metadata>', 'unsafe-svg: contains a script'],
    ['an event handler', '\n<g\n\nonclick="x()"/>', 'unsafe-svg: contains an event handler in line 2'],
    ['an event handler behind a slash', '<g/onload="x()"/>', 'image-damaged: '],
    ['an event handler in capitals', '<g ONLOAD="x()"/>', 'unsafe-svg: contains an event handler'],
    ['foreign content', '<foreignObject/>', 'unsafe-svg: contains foreign content'],
    ['HTML', '<p xmlns="http://www.w3.org/1999/xhtml"/>', 'unsafe-svg: contains foreign content'],
    ['a picture elsewhere', '<image href="https://example.org/a.png"/>', 'unsafe-svg: contains a reference'],
    ['a picture in a picture', '<image href="data:image/svg+xml;base64,AAAA"/>', 'unsafe-svg: contains a reference'],
    ['something of another file', '<use xlink:href="other.svg#a"/>', 'unsafe-svg: contains a reference'],
    [
      'a colour elsewhere',
      '<rect width="9" height="9" fill="url(https://example.org/#a)"/>',
      'unsafe-svg: contains a reference',
    ],
    [
      'a colour behind spaces',
      `<rect width="9" height="9" fill="url(${' '.repeat(300)}"/>`,
      'unsafe-svg: contains a reference',
    ],
    ['a colour in characters', '<rect width="9" height="9" fill="&#117;rl(a)"/>', 'unsafe-svg: contains a reference'],
    ['a style elsewhere', '<style>@import "a.css";</style>', 'unsafe-svg: contains a reference to a style sheet'],
    ['a style of a picture', '<rect width="9" height="9" style="fill:url(a)"/>', 'unsafe-svg: contains a reference'],
    ['another place to begin', '<g xml:base="https://example.org/"/>', 'unsafe-svg: contains a reference'],
    [
      'a picture that is none',
      '<image href="data:image/png;base64,AAAA"/>',
      'image-damaged: is damaged: it has an <image>',
    ],
    [
      'a blur',
      '<filter id="a"/><rect width="9" height="9" filter="url(#a)"/>',
      'svg-not-drawn: has `filter` of `url(#a)`',
    ],
    ['something that moves', '<rect width="9" height="9"><animate/></rect>', 'svg-not-drawn: has <animate> in line 1'],
    ['a coloured line of many', '<linearGradient id="a"/><path stroke="url(#b)" d=""/>', 'it refers to `b`'],
    ['a colour that is none', '<rect width="9" height="9" fill="reddish"/>', 'svg-not-drawn: has `fill` of `reddish`'],
    ['a property that is not known', '<rect width="9" height="9" zoom="2"/>', 'svg-not-drawn: has `zoom` of `2`'],
    [
      'a marker inside a marker',
      '<marker id="a"><path d="M0 0h1" marker-end="url(#a)"/></marker><path d="M0 0h1" marker-end="url(#a)"/>',
      '`a` refers to itself',
    ],
    ['a path that breaks off', '\n<path d="M0 0 garbage"/>', 'its path breaks off at `garbage`, in line 2'],
    ['a path without a start', '<path d="L0 0"/>', 'its path breaks off at `L0 0`'],
    ['points that are not in pairs', '<polygon points="1 2 3"/>', 'its points are not in pairs'],
    ['a number beyond all', '<rect width="1e308"/>', '`width` is `1e308`, which is no number up to 1000000000'],
    [
      'a marker moved beyond all by numbers that are each small enough',
      '<marker id="a" viewBox="0 0 3 3" refX="-1e9"><path d="M0 0h1"/></marker><path d="M9 9L20 20" marker-end="url(#a)"/>',
      'a shape that reaches further than 1000000000',
    ],
    ['no number', '<circle r="NaN"/>', '`r` is `NaN`, which is no number'],
    ['dashes that end in a page', '<line stroke-dasharray="1] 0 d /X Do [1"/>', '`stroke-dasharray` is `1]`'],
    ['what it does not have', '<use href="#b"/>', 'it refers to `b`, which it does not have, in line 1'],
    ['itself', '<g id="a"><use href="#a"/></g>', '`a` refers to itself'],
    ['itself by another', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', 'refers to itself'],
    [
      'a gradient of itself',
      '<linearGradient id="a" href="#a"/><rect width="9" height="9" fill="url(#a)"/>',
      '`a` refers to itself',
    ],
    [
      'a clip of itself',
      '<clipPath id="a"><g clip-path="url(#a)"><rect width="9" height="9"/></g></clipPath><g clip-path="url(#a)"/>',
      '`a` refers to itself',
    ],
    ['no end', '<g>', 'image-damaged: is damaged: unexpected close tag'],
    ['an entity', '&a;', 'image-damaged: is damaged: undefined entity'],
    ['attributes twice', '<g id="a" id="b"/>', 'image-damaged: is damaged: duplicate attribute'],
  ])('for %s', (_, inside, words) => {
    expect(drawn(svg(inside))).toContain(words)
  })

  it.each<[string, string, string]>([
    [
      'entities',
      `<!DOCTYPE svg [<!ENTITY a "b">]>${head}&a;</svg>`,
      'unsafe-svg: contains entities of its own in line 1',
    ],
    [
      'a style sheet',
      `<?xml-stylesheet href="a.css"?>${head}</svg>`,
      'unsafe-svg: contains a reference to a style sheet',
    ],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'it has neither a size nor a `viewBox`'],
    ['a view box of nothing', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 5"/>', 'which has no size'],
    ['a size below nothing', '<svg xmlns="http://www.w3.org/2000/svg" width="-5" height="3"/>', 'less than nothing'],
    [
      'another element',
      '<rect width="9" height="9" xmlns="http://www.w3.org/2000/svg"/>',
      'it begins with <rect> instead of <svg>',
    ],
    ['nothing', '', 'image-damaged: '],
    ['an end too early', head, 'image-damaged: is damaged: unclosed tag: svg'],
  ])('for %s', (_, text, words) => {
    expect(drawn(Buffer.from(text))).toContain(words)
  })

  it('for bytes that are not UTF-8', () => {
    expect(drawn(Buffer.from([0x3c, 0xff]))).toContain('it is not UTF-8')
  })

  it.each<[string, string, string]>([
    ['groups inside groups', '<g>'.repeat(100_000), 'more than 100 elements inside each other'],
    ['too many elements', '<g/>'.repeat(60_000), 'more than 50000 elements'],
    [
      'too many attributes',
      `<g ${Array.from({ length: 101 }, (_, at) => `data-${at}=""`).join(' ')}/>`,
      'more than 100 attributes',
    ],
    ['too many parts', `<path d="M0 0${'h1'.repeat(300_000)}"/>`, 'more than 300000 parts of paths'],
    ['too long a value', `<g transform="${' '.repeat(9)}${'scale(1)'.repeat(2000)}"/>`, 'more than 10000 characters'],
    ['too many bytes', ' '.repeat(5_000_000), '5.0 MB: an SVG may have 5'],
    ['too many rules', `<style>${'*{x:y;z:w}'.repeat(400_000)}</style>`, 'a style of too many rules'],
    [
      'laughs',
      `${Array.from({ length: 30 }, (_, at) => `<g id="a${at + 1}"><use href="#a${at}"/><use href="#a${at}"/></g>`)
        .reverse()
        .join('')}<g id="a0"/>`,
      'more than 50000 elements',
    ],
  ])('for %s', (_, inside, words) => {
    expect(drawn(svg(inside))).toMatch(new RegExp(`^image-too-large: has .*${words}`))
  })
})

it('svg: with any characters changed, it is drawn or refused with a message', () => {
  const whole = `${head}<style>.a{fill:red}</style><g transform="scale(2)" class="a"><path id="p" d="M0 0L1 1a1 1 0 015 5z"/></g>
<linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><rect fill="url(#g)" width="50%"/>
<text x="1">a &amp; b</text><use xlink:href="#p" x="3"/></svg>`
  const anyPiece = constantFrom(
    ...[
      '<',
      '>',
      '"',
      '&',
      '/',
      '#',
      'url(',
      '<g>',
      '</g>',
      '<!--',
      ']]>',
      '<use href="#g"/>',
      '1e999',
      '-',
      '%',
      '\0',
      '\ud800',
    ],
  )
  assert(
    property(integer({ min: 0, max: whole.length }), integer({ min: 0, max: 8 }), anyPiece, (at, cut, piece) => {
      const text = whole.slice(0, at) + piece + whole.slice(at + cut)
      expect(drawn(Buffer.from(text))).not.toMatch(/NaN|Infinity|\[object/)
    }),
    { numRuns: 2000 },
  )
})
