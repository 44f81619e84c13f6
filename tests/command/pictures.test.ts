import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { chunk, headOf, pngOf } from '../../packages/briefing/src/picture/test-pictures.ts'
import { emptyFolder, filesIn, main, node } from './run.ts'

const hook = new URL('./usage.mjs', import.meta.url).href

const head = (width: number, height: number): Buffer => chunk('IHDR', headOf({ width, height, bits: 8, colour: 2 }))
const pixels = (length: number): Buffer => chunk('IDAT', deflateSync(Buffer.alloc(length)))
const png = (...chunks: Buffer[]): Buffer => pngOf(...chunks, chunk('IEND'))

/** An SVG with something inside, which has no white space at its ends. */
const svg = (inside: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`)

/** Builds a brief with a picture of these bytes: the exit code, the output, and peak memory. */
const made = async (bytes: Uint8Array) => {
  const folder = await emptyFolder()
  await writeFile(join(folder, 'picture'), bytes)
  await writeFile(
    join(folder, 'a.brief.yaml'),
    'lang: ko\ntitle: 물\nblocks:\n  - { type: figure, src: picture, alt: 관로 지도 }\n',
  )
  const usage = join(folder, 'usage')
  const { code, stdout, stderr } = await node(['--import', hook, main, 'build', 'a.brief.yaml'], {
    cwd: folder,
    env: { USAGE: usage },
  })
  const { memory } = JSON.parse(await readFile(usage, 'utf8'))
  return { code, stdout, stderr, memory, files: (await filesIn(folder)).filter((name) => name !== 'usage') }
}

/** How much more a hostile picture may take than a small one that is refused: room for what the machine decides. */
const room = 96 * 1024 * 1024

it.each<[string, string, () => Buffer]>([
  ['100 megapixels of 100 bytes', 'image-too-large', () => png(head(9999, 9999), pixels(100))],
  ['49 megapixels of 100 bytes', 'image-damaged', () => png(head(7000, 7000), pixels(100))],
  ['pixels that inflate to 200 MB', 'image-damaged', () => png(head(10, 10), pixels(200_000_000))],
  ['a second head of 65000 × 65000', 'image-damaged', () => png(head(9, 9), head(65_000, 65_000), pixels(9 * 28))],
  [
    'a colour profile that inflates to 200 MB, and no pixels',
    'image-damaged',
    () => png(head(9, 9), chunk('iCCP', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(200_000_000))]))),
  ],
  ['100,000 groups inside each other', 'image-too-large', () => svg('<g>'.repeat(100_000))],
  ['a megabyte of comments that begin', 'image-damaged', () => svg('<!--'.repeat(250_000))],
  ['a million parts of a path', 'image-too-large', () => svg(`<path d="M0 0${'h1'.repeat(1_000_000)}"/>`)],
  [
    'a picture that laughs',
    'image-too-large',
    () =>
      svg(
        `<g id="a0"/>${Array.from({ length: 40 }, (_, at) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(9)}</g>`).join('')}`,
      ),
  ],
])('%s is refused in little memory', async (_, problem, bytes) => {
  const small = await made(png(head(2, 2)))
  const { code, stdout, stderr, memory, files } = await made(bytes())
  expect({ code, stdout, files }).toEqual({ code: 1, stdout: '', files: ['a.brief.yaml', 'picture'] })
  expect(stderr).toMatch(new RegExp(`^a\\.brief\\.yaml:4:26  error  .*\\[${problem}]$`, 'm'))
  expect(stderr).not.toContain('    at ')
  expect(memory - small.memory).toBeLessThan(room)
})

it('pictures: a drawing beyond our own engine gives no output but diagnostics', async () => {
  const shapes =
    '<defs><path id="a" d="M0 0h5v5z"/></defs><use href="#a" opacity=".5"/><text y="8" font-size="5">물</text>'
  const { code, stdout, stderr } = await made(svg(shapes))
  expect({ code, stdout, stderr: stderr.replace(/^(?!.*svg|.*SVG).*$/gm, '').trim() }).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  })
})

it.each(['💧', '\u031f', '\u061c'])(
  'a drawing with a character that no font has is refused where it is named: %j',
  async (character) => {
    const { code, stderr, files } = await made(svg(`<text x="1" y="5">a${character}</text>`))
    expect({ code, files }).toEqual({ code: 1, files: ['a.brief.yaml', 'picture'] })
    expect(stderr).toMatch(/^a\.brief\.yaml:4:26 {2}error {2}no embedded font has ".*" \[missing-glyph\]/)
  },
)

it('pictures: one of few pixels is a warning that says how many it takes', async () => {
  const { code, stdout, stderr } = await made(png(head(90, 60), pixels(60 * 271)))
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toContain(
    'a.brief.yaml:4:26  warning  `picture` has 90 × 60 pixels, which are 96 an inch where it is printed [image-coarse]',
  )
  expect(stderr).toContain('141 pixels across are 150 an inch')
})

it('pictures: a drawing with hanja is drawn', async () => {
  const { code, stdout, stderr } = await made(svg('<text x="1" y="5" font-size="4">韓國</text>'))
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).not.toContain('error')
})
