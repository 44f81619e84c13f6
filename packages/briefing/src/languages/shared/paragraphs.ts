import type { Span } from '../rules'
import { linesIn } from './lines'

/** A line at least this wide may have been broken by a program; a shorter one ends where it was meant to. */
const wrapped = 60

const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g
const ended = /[.?!。:;…]["'”’」』)\]]*\s*$/
const opensBlock = /^\s*(?:[-–—•·*○□◇▲※#>|]|\d{1,2}[.)])/

const widthOf = (line: string): number => line.length + (line.match(wide)?.length ?? 0)

/**
 * Paragraphs: lines, joined where one was broken only to fit a width.
 * @param listMark what begins an item of a list, besides figures and bullets
 */
export const paragraphsOf = (text: string, listMark: RegExp | undefined): Span[] => {
  const found: Span[] = []
  let open: Span | undefined
  for (const { text: line, from } of linesIn(text)) {
    const gap = open ? text.slice(open.to, from) : ''
    const to = from + line.length
    if (line.trim() === '') open = undefined
    else if (open && /^\r?\n$/.test(gap) && continues(text.slice(open.from, open.to), line, listMark)) open.to = to
    else {
      open = { from, to }
      found.push(open)
    }
  }
  return found
}

const continues = (before: string, line: string, listMark: RegExp | undefined): boolean => {
  const last = before.slice(before.lastIndexOf('\n') + 1)
  if (last.length > 2 * wrapped) return false
  const width = widthOf(last)
  const opens = opensBlock.test(line) || (listMark?.test(line) ?? false)
  return width >= wrapped && width <= 2 * wrapped && !ended.test(last) && !opens
}
