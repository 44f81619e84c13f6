import { dense, type Page, type Pdf, type Run } from './read-pdf.ts'

/** The pages of a brief in points, whichever side is up: margins at the sides, where head, body and foot stand. */
const margin = 56
const firstBody = 38
const bodyTop = 78
const bodyEnd = ({ height }: Page): number => height - 64
const footOn = ({ height }: Page) => ({ top: height - 44, bottom: height - 18 })
/** An opening quotation mark hangs in the margin. */
const hanging = 12
/** A title has a letter spacing of −0.84 pt: the last letter of a full line reaches this far past its column. */
const slack = 0.85

/** The text between the running head and the foot. */
export const bodyOf = (page: Page): Run[] => {
  const top = page.number === 1 ? firstBody : bodyTop
  return page.runs.filter(({ y }) => y >= top && y <= bodyEnd(page) + slack)
}

/** The text of all bodies, one after another, without white space. */
export const bodyText = (pdf: Pdf): string =>
  dense(
    pdf.pages
      .flatMap(bodyOf)
      .map(({ text }) => text)
      .join(''),
  )

const footOf = (page: Page): Run[] => {
  const foot = footOn(page)
  return page.runs.filter(({ y }) => y >= foot.top && y <= foot.bottom)
}

/** The page number as printed at the foot: `2 / 4`. */
export const pageNumber = (page: Page): string | undefined =>
  footOf(page).find(({ text }) => /^\d+ \/ \d+$/.test(text))?.text

/** The lines of a body from top to bottom, each the text on one baseline. */
export const linesOf = (page: Page): string[] => {
  const lines = new Map<number, string[]>()
  for (const { text, y } of bodyOf(page)) lines.set(Math.round(y), [...(lines.get(Math.round(y)) ?? []), text])
  return [...lines].sort(([one], [other]) => one - other).map(([, texts]) => texts.join(' '))
}

const place = ({ text, x, y }: Run): string => `"${text}" at ${x.toFixed(1)}, ${y.toFixed(1)}`

/** Text where a page has none, and text on other text. */
export const faults = (page: Page): string[] => [
  ...page.runs.filter((run) => !isInside(run, page)).map((run) => `page ${page.number}: ${place(run)} is outside`),
  ...page.runs.flatMap((run, index) =>
    page.runs
      .slice(index + 1)
      .filter((other) => collide(run, other))
      .map((other) => `page ${page.number}: ${place(run)} is on ${place(other)}`),
  ),
  ...page.unprinted.map((text) => `page ${page.number}: no font in the file has "${text}"`),
]

const isInside = ({ x, y, width }: Run, page: Page): boolean => {
  const foot = footOn(page)
  const inHead = y >= firstBody && y < bodyTop && page.number > 1
  const inBody = y >= (page.number === 1 ? firstBody : bodyTop) && y <= bodyEnd(page) + slack
  const inFoot = y >= foot.top && y <= foot.bottom
  const isBeside = x < margin - hanging || x + width > page.width - margin + slack
  return !isBeside && (inHead || inBody || inFoot)
}

/** On one baseline text may only touch, on two in one column they are most of a line apart. */
const collide = (one: Run, other: Run): boolean => {
  const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const apart = Math.abs(one.y - other.y)
  return shared > 1 && apart < 0.6 * Math.min(one.size, other.size)
}
