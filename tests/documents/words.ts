import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import type { Pdf, Run } from '../pdf/read-pdf.ts'

/** A word on a page: points from its upper left corner, down to the baseline. */
export interface Word {
  page: number
  text: string
  x: number
  y: number
}

type Component = (props: object) => ReactNode

/** The words of a document as its author wrote them, without running heads and feet. */
export const writtenWords = (node: ReactNode): string[] => writtenText(node).split(/\s+/).map(bare).filter(Boolean)

const writtenText = (node: ReactNode): string =>
  Children.toArray(node)
    .map((child) => (isValidElement(child) ? textOf(child as ReactElement<Props>) : String(child)))
    .join('')

interface Props {
  children?: ReactNode
  fixed?: boolean
}

const textOf = ({ type, props }: { type: unknown; props: Props }): string => {
  if (typeof type === 'function') return writtenText((type as Component)(props))
  if (props.fixed) return ' '
  const isInline = type === 'TEXT' || type === 'LINK' || type === Symbol.for('react.fragment')
  const text = writtenText(props.children)
  return isInline ? text : ` ${text} `
}

/** A word without what only says where it may be parted, whatever its case. */
const bare = (text: string): string => text.replace(/[\u00ad\u200b]/g, '').toLowerCase()

/** The words of a file in the order in which they are drawn. */
export const printedWords = ({ pages }: Pdf): Word[] =>
  pages.flatMap(({ number, runs }) => runs.flatMap((run) => wordsOf(run, number)))

/** Where the words of a run stand, if all its characters were as wide. */
const wordsOf = ({ text, x, y, width }: Run, page: number): Word[] =>
  [...text.matchAll(/\S+/g)].map(([word], index, all) => {
    const from = (all[index] as RegExpMatchArray & { index: number })?.index ?? 0
    return { page, text: bare(word), x: x + (width * from) / text.length, y }
  })

/** The first of the words that does not follow those before it. */
export const firstLost = (written: readonly string[], printed: readonly Word[]): string | undefined => {
  const all = printed.map(({ text }) => text).join('')
  let from = 0
  for (const word of written) {
    const at = all.indexOf(word, from)
    if (at === -1) return word
    from = at + word.length
  }
  return undefined
}

/** The share of one file's words that have nearly the same place in the other, at most so many points apart. */
export const shareInPlace = (words: readonly Word[], others: readonly Word[], tolerance: number): number => {
  const places = new Map<string, Word[]>()
  for (const other of others) {
    const key = `${other.page} ${other.text}`
    places.set(key, [...(places.get(key) ?? []), other])
  }
  const found = words.filter(({ page, text, x, y }) =>
    places
      .get(`${page} ${text}`)
      ?.some((other) => Math.abs(other.x - x) <= tolerance && Math.abs(other.y - y) <= tolerance),
  )
  return found.length / words.length
}
