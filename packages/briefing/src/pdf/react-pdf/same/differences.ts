import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { bitmapsOf } from './bitmaps'
import { type Mark, marksOf } from './marks'
import { spotsOf } from './spots'

/** What of two files differs for somebody who sees, hears or follows links in them: a line for each thing. */
export const differencesOf = async (ours: Uint8Array, reference: Uint8Array): Promise<string[]> => {
  const [here, there] = [await heard(ours), await heard(reference)]
  const found: string[] = []
  const compare = (what: string, own: unknown, other: unknown): void => {
    const [one, two] = [JSON.stringify(own), JSON.stringify(other)]
    if (one !== two) found.push(`${what}: ${around(one, two)}, not ${around(two, one)}`)
  }
  compare('pages', here.pages.length, there.pages.length)
  compare('outline', here.outline, there.outline)
  for (const [index, page] of here.pages.entries()) {
    const other = there.pages[index]
    if (!other) break
    for (const what of ['size', 'text', 'structure', 'links'] as const) {
      compare(`${what} of page ${index + 1}`, page[what], other[what])
    }
    found.push(...between(page.marks, other.marks).map((one) => `page ${index + 1}: ${one}`))
  }
  if (here.pages.length === there.pages.length) found.push(...(await seen(ours, reference)))
  return found
}

/** What stands where two texts part. */
const around = (one = '', other = ''): string => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return `…${one.slice(Math.max(0, at - 40), at + 40)}…`
}

/** How far something may be from its place, in points: numbers are written with other digits. */
const near = 0.03

/** What is drawn otherwise: the first of it says enough. */
const between = (ours: readonly Mark[], reference: readonly Mark[]): string[] => {
  const say = ({ what, place } = { what: 'nothing', place: [] } as Mark): string =>
    [what, ...place.map((one) => one.toFixed(2))].join(' ')
  const isSame = (one: Mark, other: Mark | undefined): boolean =>
    one.what === other?.what && one.place.every((at, index) => Math.abs(at - (other.place[index] as number)) <= near)
  const at = ours.findIndex((one, index) => !isSame(one, reference[index]))
  const first = at === -1 && reference.length > ours.length ? ours.length : at
  return first === -1 ? [] : [`draws ${say(ours[first])}, not ${say(reference[first])}`]
}

const seen = async (ours: Uint8Array, reference: Uint8Array): Promise<string[]> => {
  const found: string[] = []
  const others = bitmapsOf(reference)
  let number = 0
  for await (const page of bitmapsOf(ours)) {
    number += 1
    const { value } = await others.next()
    if (!value) break
    const spots = spotsOf(page, value)
    if (spots) found.push(`page ${number}: ${spots}`)
  }
  return found
}

/** An element as pdf.js gives it. */
export interface TreeNode {
  role?: string
  alt?: string
  lang?: string
  id?: string
  type?: string
  children?: TreeNode[]
}

type Opened = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Opened['getPage']>>

/**
 * Without spaces, and without hyphens: where a line divides a word, ours says a soft hyphen, which is read over, and
 * react-pdf's one that belongs to the word. That a hyphen is printed there, the marks say.
 */
const dense = (text: string): string => text.replace(/[\s\u200b\u2060\u00ad-]/g, '')

const heard = async (bytes: Uint8Array) => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, fontExtraProperties: true })
  const document = await task.promise
  const pages = []
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await heardOn(await document.getPage(number), document))
  }
  const outline = await outlineOf((await document.getOutline()) ?? [], document)
  await task.destroy()
  return { pages, outline }
}

const heardOn = async (page: Page, document: Opened) => {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const texts = new Map<string, string>()
  let mark = ''
  let text = ''
  for (const item of items) {
    if ('str' in item) {
      texts.set(mark, (texts.get(mark) ?? '') + item.str)
      text += item.str
    } else mark = item.type === 'endMarkedContent' ? '' : (item.id ?? '')
  }
  const said = ({ role, alt, lang, id, type, children = [] }: TreeNode): unknown =>
    type ? (type === 'content' ? dense(texts.get(id ?? '') ?? '') : type) : [role, alt, lang, ...children.map(said)]
  const tree = (await page.getStructTree()) as TreeNode | null
  return {
    size: page.view.map((one: number) => Math.round(one * 100) / 100),
    text: dense(text),
    structure: tree && said(tree),
    links: await linksOn(page, document),
    marks: await marksOf(page),
  }
}

interface Annotation {
  rect: number[]
  url?: string
  unsafeUrl?: string
  dest?: unknown
  contentsObj?: { str: string }
}

/** The areas that somebody can follow, to a half of a point. */
const linksOn = async (page: Page, document: Opened) => {
  const links = (await page.getAnnotations()) as Annotation[]
  return Promise.all(
    links.map(async ({ rect, url, unsafeUrl, dest, contentsObj }) => ({
      rect: rect.map((one) => Math.round(one * 2) / 2),
      to: url ?? unsafeUrl ?? (await placeOf(dest, document)),
      says: contentsObj?.str,
    })),
  )
}

interface Entry {
  title: string
  dest: unknown
  items: Entry[]
}

const outlineOf = (entries: readonly Entry[], document: Opened): Promise<unknown[]> =>
  Promise.all(
    entries.map(async ({ title, dest, items }) => [
      title,
      await placeOf(dest, document),
      await outlineOf(items, document),
    ]),
  )

/** The page that a destination shows, and the place on it to a point. */
const placeOf = async (dest: unknown, document: Opened): Promise<unknown> => {
  const place = typeof dest === 'string' ? await document.getDestination(dest) : (dest as unknown[] | null)
  if (!place) return place
  const [page, kind, ...numbers] = place as [Parameters<Opened['getPageIndex']>[0], { name: string }, ...unknown[]]
  const index = await document.getPageIndex(page)
  return [index, kind.name, ...numbers.map((one) => (typeof one === 'number' ? Math.round(one) : one))]
}
