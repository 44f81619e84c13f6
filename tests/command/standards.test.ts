import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { briefing, emptyFolder, quietly, root } from './run.ts'

const examples = join(root, 'packages/briefing/examples')
const name = 'grid-resilience.brief.yaml'

/** The examples in a folder that may be changed. */
const copied = async (): Promise<string> => {
  const folder = await emptyFolder()
  await cp(examples, folder, { recursive: true })
  return folder
}

const open = async (file: string) => getDocument({ data: new Uint8Array(await readFile(file)) }).promise

/** The files attached to a PDF, as texts by name. */
const attached = async (file: string): Promise<Record<string, string>> => {
  const pdf = await open(file)
  const texts: [string, string][] = []
  for (const key of (await pdf.getAttachments())?.keys() ?? []) {
    texts.push([key, new TextDecoder().decode((await pdf.getAttachmentContent(key)) as Uint8Array)])
  }
  return Object.fromEntries(texts)
}

/** The two names of each file in a PDF, as its specifications have them. */
const fileSpecifications = async (file: string): Promise<string[][]> => {
  const { context } = await PDFDocument.load(await readFile(file))
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((dictionary) => dictionary.get(PDFName.of('Type')) === PDFName.of('Filespec'))
    .map((dictionary) =>
      ['F', 'UF'].map((key) => dictionary.lookup(PDFName.of(key), PDFString, PDFHexString).decodeText()),
    )
}

it('standards: a PDF with `a-3a` embeds its brief, and its sources if asked', async () => {
  const folder = await copied()
  const output = join(folder, 'out.pdf')
  const build = (...options: string[]) => briefing(['build', name, '-o', output, ...options], { cwd: folder })
  const read = (file: string) => readFile(join(folder, file), 'utf8')
  expect(await build('--standard', 'a-3a')).toEqual(quietly)
  expect(await attached(output)).toEqual({ [name]: await read(name) })
  expect(await build('--standard', 'a-3a', '--embed-sources')).toEqual(quietly)
  const sources = ['sources/grid-resilience-news.txt', 'sources/grid-resilience-review.txt']
  const files = await Promise.all([name, ...sources].map(async (file) => [basename(file), await read(file)]))
  expect(await attached(output)).toEqual(Object.fromEntries(files))
  expect(await build()).toEqual(quietly)
  expect(await attached(output)).toEqual({})
})

it('standards: embedded files have plain names, wherever they come from', async () => {
  const folder = await emptyFolder()
  const cwd = join(folder, 'att')
  await mkdir(join(cwd, 'con'), { recursive: true })
  const files = ['../att/x.txt', 'con/x.txt', 'con/../X.txt', '../att/con/nul.md']
  for (const file of files) await writeFile(join(cwd, file), `${file}\n`)
  const sources = Object.fromEntries(files.map((file, index) => [`s${index}`, { title: file, file }]))
  await writeFile(join(cwd, 'a.brief.json'), JSON.stringify({ lang: 'ko', title: '물', sources, blocks: [] }))
  const options = ['--standard', 'a-3a', '--embed-sources']
  expect(await briefing(['build', 'a.brief.json', ...options], { cwd })).toEqual(quietly)
  const names = ['a.brief.json', 'x.txt', 'x-2.txt', 'X-3.txt', '_nul.md']
  expect(Object.keys(await attached(join(cwd, 'a.pdf'))).sort()).toEqual([...names].sort())
  const specifications = await fileSpecifications(join(cwd, 'a.pdf'))
  expect(specifications.sort()).toEqual(names.map((one) => [one, one]).sort())
})

it('standards: a PDF with `none` has no tags', async () => {
  const folder = await copied()
  const marked = async (...options: string[]) => {
    expect(await briefing(['build', name, '-o', 'out.pdf', ...options], { cwd: folder })).toEqual(quietly)
    const info = (await (await open(join(folder, 'out.pdf'))).getMarkInfo()) as Map<string, boolean> | null
    return info?.get('Marked') ?? false
  }
  expect([await marked(), await marked('--standard', 'none')]).toEqual([true, false])
})

it('standards: a source to embed that is missing or elsewhere is an error with its place', async () => {
  const folder = await copied()
  const text = await readFile(join(folder, name), 'utf8')
  const changed = text
    .replace('sources/grid-resilience-news.txt', '../news.txt')
    .replace('sources/grid-resilience-review.txt', 'sources/none.txt')
  await writeFile(join(folder, name), changed)
  const { code, stderr } = await briefing(['build', name, '--standard', 'a-3a', '--embed-sources'], { cwd: folder })
  expect(code).toBe(1)
  expect(stderr).toMatch(/:\d+:11 {2}error {2}there is no file `sources\/none\.txt` \[source-missing]/)
  expect(stderr).toMatch(/:\d+:11 {2}error {2}`\.\.\/news\.txt` is outside the brief's folder \[source-outside]/)
})

it.each([
  [['--standard', 'a-4'], 'a-4'],
  [['--embed-sources'], '--embed-sources needs --standard a-3a'],
])('%j is wrong usage', async (options, says) => {
  const folder = await copied()
  const { code, stderr } = await briefing(['build', name, ...options], { cwd: folder })
  expect([code, stderr]).toEqual([2, expect.stringContaining(says)])
})
