import type { ObjectReference, WritableDocument } from './document'

/** In points from the page's upper left corner. */
export interface PagePoint {
  page: number
  top: number
  left: number
}

/** A bookmark. */
export interface OutlineEntry {
  title: string
  /** 1 for the outermost. */
  level: number
  /** Its target. */
  corner: PagePoint
}

interface Item extends OutlineEntry {
  items: Item[]
}

/** Writes the outline, nested by level and expanded. */
export const writeOutline = (document: WritableDocument, entries: readonly OutlineEntry[]): void => {
  const items = nested(entries)
  if (items.length === 0) return
  const root = document.ref({ Type: 'Outlines' })
  Object.assign(root.data, writeItems(document, items, root))
  root.end()
  document.catalog.Outlines = root
}

const nested = (entries: readonly OutlineEntry[]): Item[] => {
  const top: Item[] = []
  const open: Item[] = []
  for (const entry of entries) {
    const item = { ...entry, items: [] }
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop()
    ;(open.at(-1)?.items ?? top).push(item)
    open.push(item)
  }
  return top
}

/** Writes sibling items; returns the entries of their parent. */
const writeItems = (
  document: WritableDocument,
  items: readonly Item[],
  parent: ObjectReference,
): Record<string, unknown> => {
  const pages = document.pageObjects
  const refs = items.map(() => document.ref({}))
  let count = items.length
  for (const [index, { title, corner, items: inner }] of items.entries()) {
    const ref = refs[index] as ObjectReference
    const page = pages[corner.page] as ObjectReference
    const [, , , height] = page.data.MediaBox as [number, number, number, number]
    const below = inner.length > 0 ? writeItems(document, inner, ref) : {}
    count += Number(below.Count ?? 0)
    ref.data = {
      Title: new String(title),
      Parent: parent,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      Dest: [page, 'XYZ', corner.left, height - corner.top, null],
      ...below,
    }
    ref.end()
  }
  return { First: refs[0], Last: refs.at(-1), Count: count }
}
