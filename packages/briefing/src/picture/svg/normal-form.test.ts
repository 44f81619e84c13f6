import { describe, expect, it } from 'vitest'
import { PictureError } from '../picture-error'
import { madeUpPng } from '../test-pictures'
import { readSvg, writtenSvg } from '.'

const head =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100" viewBox="0 0 200 100">'
const svg = (inside: string): Buffer => Buffer.from(`${head}${inside}</svg>`)

/** The drawing of an SVG as SVG, or why it is refused. */
const drawn = (inside: string): string => {
  try {
    return writtenSvg(readSvg(svg(inside)))
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    return `${error.code}: ${error.message}`
  }
}

/** A style for what is inside others, which only usvg reads. */
const beyond = '<style>g &gt; .none{fill:red}</style>'

const arrow = `${beyond}<marker id="m"><path d="M0 0h3v3z"/></marker>`
const unseen = (name: string): string => `markers of a <${name}> that has neither \`fill\` nor \`stroke\``

describe('svg: what usvg would leave out or mistake is refused with its line', () => {
  it.each<[string, string, string]>(
    [
    ['a blur', '<filter id="a"><feGaussianBlur stdDeviation="2"/></filter>\n<g filter="url(#a)"/>', '`filter` of `url(#a)`'],
    ['a blur of a style sheet', `${beyond}\n<style>.a{filter:blur(2px)}</style><g class="a"/>`, '`filter` of `blur(2px)`'],
    ['a variable', `${beyond}\n<rect width="9" height="9" fill="var(--ink)"/>`, '`fill` of `var(--ink)`'],
    ['a variable in a style', `${beyond}\n<g style="stroke-width:calc(1px + 2px)"/>`, '`stroke-width` of `calc(1px + 2px)`'],
    ['a colour of newer kinds', `${beyond}\n<rect width="9" height="9" fill="oklch(50% 0.2 20)"/>`, '`fill` of `oklch(50% 0.2 20)`'],
    ['a move in other units', `${beyond}\n<g style="transform:translate(5vw, 6px)"/>`, '`transform` of `translate(5vw, 6)`'],
    ['a rotation about a point of a style', `${beyond}\n<g style="transform-origin:center"/>`, '`transform-origin` of `center`'],
    ['a shape that clips', `${beyond}\n<g clip-path="inset(5px)"/>`, '`clip-path` of `inset(5px)`'],
    ['an arrow that turns back', `${beyond}\n<marker id="a" orient="auto-start-reverse"/>`, '`orient` of `auto-start-reverse`'],
    ['a gradient that is mirrored', '<g>\n<linearGradient id="a" spreadMethod="reflect"><stop/><stop offset="1"/></linearGradient></g><rect width="9" height="9" fill="url(#a)"/>', '`spreadMethod` of `reflect`'],
    ['an element of newer kinds', `${beyond}\n<hatch/>`, '<hatch>'],
    ['a style before all others', `\n<style>.a{fill:red !important}</style><rect class="a" width="9" height="9"/>`, '`fill` of `red !important`'],
    ['a medium', `\n<style>@media print{.a{fill:red}}</style>`, 'a style of `@media print`'],
    ['a sign that no face has', `${beyond}\n<text>물 💧</text>`, '"💧", which no face has,'],
    ['markers of a line that is not seen', `${arrow}\n<path d="M0 0h9v9" fill="none" marker-end="url(#m)"/>`, unseen('path')],
    ['markers of a style', `<style>.l{fill:none;marker-mid:url(#m)}</style>${arrow}\n<polyline class="l" points="0 0 9 9 9 0"/>`, unseen('polyline')],
    ['markers that are handed on', `${arrow}<g fill="none" marker-start="url(#m)">\n<path d="M0 0h9v9"/></g>`, unseen('path')],
    ['markers of something used', `${arrow}<defs>\n<path id="a" d="M0 0h9v9" style="marker-end:url(#m)"/></defs><use href="#a" fill="none"/>`, unseen('path')],
    ['Hangul and hanja in one text', `${beyond}\n<text>서울 首都</text>`, 'Hangul and hanja in one <text>'],
  ] /* biome-ignore format: one to a line is a page */,
  )('%s', (_, inside, words) => {
    expect(drawn(inside)).toBe(`svg-not-drawn: has ${words} in line 2, which would not be drawn`)
  })

  it.each([
    '<path d="M0 0h9v9" marker-end="url(#m)"/>',
    '<g fill="none" stroke="red"><path d="M0 0h9v9" marker-end="url(#m)"/></g>',
    '<style>.l{fill:none} g .l{stroke:red}</style><g><path class="l" d="M0 0h9v9" marker-end="url(#m)"/></g>',
    '<defs><path d="M0 0h9v9" fill="none" marker-end="url(#m)"/></defs>',
    '<path d="M0 0h9v9" fill="none" marker-end="none"/>',
  ])('not so: %s', (inside) => {
    expect(drawn(`${arrow}${inside}`)).toMatch(/^<svg/)
  })

  it('a reference to nothing', () => {
    expect(drawn(`${beyond}\n<g mask="url(#a)"/>`)).toContain('it refers to `a`, which it does not have, in line 2')
  })
})

describe('svg: of what only usvg reads', () => {
  const plain = (inside: string): string =>
    drawn(`${beyond}${inside}`).replace(/^.*?<\/defs><g [^>]*>|<\/g><\/svg>$/g, '')

  it.each<[string, string, string]>(
    [
    ['colours without commas', '<path d="M0 0h9v9z" fill="rgb(24 161 205 / 60%)"/>', 'fill="#18a1cd" fill-opacity="0.6"'],
    ['a move in pixels', '<g style="transform:translate(5px, 6px) rotate(90deg)"><path d="M0 0h9v9z"/></g>', 'transform="matrix(0, 1, -1, 0, 5, 6)"'],
    ['the size of a `font`', '<text style="font:bold 20px Arial">1</text>', plain('<text font-size="20" font-weight="700">1</text>')],
    ['a font that is not there', '<text font-family="Times">12</text>', plain('<text>12</text>')],
    ['one of our own by its name', '<text font-family="Noto Sans KR">물</text>', plain('<text>물</text>')],
    ['hanja', '<text>首都</text>', '<path fill="#000000"'],
  ] /* biome-ignore format: one to a line is a page */,
  )('%s is drawn', (_, inside, words) => {
    expect(words.length).toBeGreaterThan(5)
    expect(plain(inside)).toContain(words)
  })

  it('fonts that it carries are left out, and those of others refused', () => {
    const face = (url: string) => `<style>@font-face{font-family:A;src:url(${url})} g .a{fill:red}</style>`
    expect(drawn(`${face('"data:font/woff2;base64,AA=="')}<g/>`)).toContain('<svg')
    expect(drawn(`${face('https://fonts.example.org/a.woff2')}<g/>`)).toContain('unsafe-svg')
  })
})

/** Ten of each in the one after it. */
const chain = (made: (inside: string, at: number) => string, first: string): string => {
  let all = made(first, 0)
  for (let at = 1; at < 9; at += 1) all += made(`<use href="#a${at - 1}"/>`.repeat(10), at)
  return all
}

/** Resources each of which is drawn with the next one, ten times. */
const nested = (name: string, property: string): string => {
  const size = 'width="9" height="9" patternUnits="userSpaceOnUse" maskUnits="userSpaceOnUse"'
  const all = Array.from({ length: 9 }, (_, at) => {
    const inside = `<path d="M0 0h9v9z" ${property}="url(#p${at + 1})"/>`.repeat(10)
    return `<${name} id="p${at}" ${size}>${inside}</${name}>`
  })
  return `${beyond}${all.join('')}<${name} id="p9"/><rect width="9" height="9" ${property}="url(#p0)"/>`
}

describe('svg: what multiplies is counted before usvg has it', () => {
  it.each<[string, string]>(
    [
    ['uses', `${chain((inside, at) => `<g id="a${at}">${inside}</g>`, '<path d="M0 0h1"/>')}<symbol id="s"/><use href="#s"/>`],
    ['symbols', `${chain((inside, at) => `<symbol id="a${at}">${inside}</symbol>`, '<path d="M0 0h1"/>')}<use href="#a8"/>`],
    ['texts', `${chain((inside, at) => `<g id="a${at}">${inside}</g>`, '<text font-style="italic">12</text>')}`],
    ['patterns in patterns', nested('pattern', 'fill')],
    ['masks in masks', nested('mask', 'mask')],
    ['markers along a path', `${beyond}<marker id="m">${'<path d="M0 0h1"/>'.repeat(100)}</marker><path marker-mid="url(#m)" stroke="red" d="M0 0${'h1'.repeat(10_000)}"/>`],
    ['markers by a style', `<style>g path{marker-mid:url(#m)}</style><marker id="m">${'<rect width="1" height="1"/>'.repeat(100)}</marker><g><path stroke="red" d="M0 0${'h1'.repeat(10_000)}"/></g>`],
    ['a chain of references', `${beyond}${Array.from({ length: 5000 }, (_, at) => `<clipPath id="c${at}" clip-path="url(#c${at + 1})"><path d="M0 0h1v1z"/></clipPath>`).join('')}<clipPath id="c5000"/><g clip-path="url(#c0)"><path d="M0 0h1"/></g>`],
    ['rules for elements', `<style>${'g a b c{fill:red}'.repeat(5000)}</style>${'<path d="M0 0h1"/>'.repeat(5000)}`],
    ['pieces of a text', `${beyond}<text>${'<tspan dy="1">1234567890</tspan>'.repeat(5000)}</text>`],
    ['pixels', `${beyond}${`<image width="9" height="9" href="data:image/png;base64,${wide()}"/>`.repeat(3)}`],
  ] /* biome-ignore format: one to a line is a page */,
  )('%s', (_, inside) => {
    expect(drawn(inside)).toMatch(/^image-too-large: /)
  })

  it.each<[string, string]>(
    [
    ['a use', '<g id="a"><symbol id="s"/><use href="#s"/><use href="#a"/></g>'],
    ['a pattern', `${beyond}<pattern id="a" width="9" height="9"><rect width="9" height="9" fill="url(#a)"/></pattern><rect width="9" height="9" fill="url(#a)"/>`],
    ['a mask', '<mask id="a"><rect width="9" height="9" mask="url(#a)"/></mask><rect width="9" height="9" mask="url(#a)"/>'],
    ['masks by each other', '<mask id="a"><g mask="url(#b)"/></mask><mask id="b"><g mask="url(#a)"/></mask><g mask="url(#a)"/>'],
    ['a clip path of a style', '<style>clipPath g{fill:red} .a{clip-path:url(#c)}</style><clipPath id="c"><rect class="a" width="9" height="9"/></clipPath><g class="a"/>'],
  ] /* biome-ignore format: one to a line is a page */,
  )('%s that refers to itself is refused', (_, inside) => {
    expect(drawn(inside)).toContain('refers to itself')
  })
})

/** A PNG of 27 megapixels in few bytes. */
function wide(): string {
  return madeUpPng({ width: 6000, height: 4500, colour: 0, bits: 1 }).toString('base64')
}
