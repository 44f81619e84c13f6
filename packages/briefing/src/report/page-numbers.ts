import type { Brief, Path } from '../brief'
import type { DrawnPage } from '../readback/readback'
import { inked } from '../verify/inked'
import { uprightFirst } from '../verify/page-area'
import { textsOf } from '../verify/texts'

/** Enough letters of a text to find it by, and too few to tell it from others. */
const letters = { enough: 40, telling: 3 }

/**
 * On which page of a finished PDF the parts of a brief stand, by their words: a part is where the first of its texts
 * begins that can be told from others.
 */
export const pagesIn = (brief: Brief, sheets: readonly DrawnPage[]): ((path: Path) => number | undefined) => {
  const pages = uprightFirst(sheets).map((sheet) => ({
    number: sheets.indexOf(sheet) + 1,
    text: inked(sheet.shown.map(({ text }) => text).join('')),
  }))
  const texts = textsOf(brief).map(({ path, pieces }) => ({
    path,
    words: inked(pieces.join('')).slice(0, letters.enough),
  }))
  const found = new Map<string, number | undefined>()
  const pageOf = (words: string): number | undefined => pages.find(({ text }) => text.includes(words))?.number
  return (path) => {
    for (let owner = path; owner.length > 1; owner = owner.slice(0, -1)) {
      const own = texts.filter((one) => one.words.length > letters.telling && startsWith(one.path, owner))
      for (const { path, words } of own) {
        const key = path.join()
        if (!found.has(key)) found.set(key, pageOf(words) ?? pageOf(words.slice(0, letters.enough / 4)))
        const page = found.get(key)
        if (page !== undefined) return page
      }
    }
    return undefined
  }
}

const startsWith = (path: Path, start: Path): boolean => start.every((step, at) => path[at] === step)
