import type { Finding } from '../conditions.ts'
import { type Destination, destinationOf } from '../file/destination.ts'
import { firstLine, isAtTop } from '../file/line.ts'
import type { PdfFile } from '../file/open.ts'
import { textOf } from '../file/reading.ts'
import type { Element } from '../file/structure.ts'
import type { Value } from '../file/value.ts'
import { seen } from '../seen.ts'

/** Are the bookmarks the headings without their references to notes, nested as they are, and do they open where these stand? */
export const checkOutline = (file: PdfFile): Finding[] => [
  ...checkCounts(file.catalog.get('Outlines')),
  ...checkBookmarks(file),
]

const checkBookmarks = (file: PdfFile): Finding[] => {
  const bookmarks = bookmarksIn(file.catalog.get('Outlines'), file)
  const headings = file.elements.filter(({ role }) => /^H[1-6]$/.test(role))
  const written = bookmarks.map(({ level, title }) => `${level} ${seen(title)}`)
  const expected = nestedLevels(headings).map(
    (level, index) => `${level} ${seen(textOf(headings[index] as Element, file, 'Reference'))}`,
  )
  const missing = expected.filter((line) => !written.includes(line))
  if (written.join('\n') !== expected.join('\n'))
    return [{ condition: 'outline-as-headings', where: 'outline', what: missing[0] ?? 'other levels or another order' }]
  return bookmarks.flatMap(({ title, place }, index) => {
    const heading = firstLine(headings[index] as Element, file)
    if (heading && place && isAtTop(place, heading)) return []
    const [is, has] = [place, heading].map((one) => (one ? `page ${one.page.number} at ${one.top}` : 'nowhere'))
    return [{ condition: 'outline-place', where: `"${title}"`, what: `it opens ${is}; the heading is ${has}` }]
  })
}

interface Bookmark {
  level: number
  title: string
  place: Destination | undefined
}

const bookmarksIn = (outline: Value, file: PdfFile, level = 1): Bookmark[] =>
  itemsUnder(outline).flatMap((item) => {
    const target = item.get('Dest').exists ? item.get('Dest') : item.get('A', 'D')
    const bookmark = { level, title: item.get('Title').text ?? '', place: destinationOf(target, file) }
    return [bookmark, ...bookmarksIn(item, file, level + 1)]
  })

const itemsUnder = (item: Value): Value[] => {
  const items: Value[] = []
  for (let kid = item.get('First'); kid.isDictionary; kid = kid.get('Next')) items.push(kid)
  return items
}

/** How many bookmarks are seen when this one is opened: a negative count is that of a closed one. */
const seenUnder = (item: Value): number =>
  itemsUnder(item).reduce((sum, kid) => sum + 1 + ((kid.get('Count').number ?? 0) > 0 ? seenUnder(kid) : 0), 0)

const checkCounts = (item: Value): Finding[] => {
  const [count, seen] = [Math.abs(item.get('Count').number ?? 0), seenUnder(item)]
  const where = item.get('Title').text ?? 'outline'
  const wrong =
    count === seen ? [] : [{ condition: 'outline-count' as const, where, what: `${count} instead of ${seen}` }]
  return [...wrong, ...itemsUnder(item).flatMap(checkCounts)]
}

/** How deep each heading stands under others. */
const nestedLevels = (headings: readonly Element[]): number[] => {
  const above: number[] = []
  return headings.map(({ role }) => {
    const level = Number(role.slice(1))
    while ((above.at(-1) ?? 0) >= level) above.pop()
    return above.push(level)
  })
}
