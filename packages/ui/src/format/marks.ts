import type { LocaleName } from '../languages'
import { resolveLocale } from './locale'
import { pairsIn } from './quotation'
import type { Locale } from './types'

/** A piece of a text and the mark that is to stand in its place. */
export interface SetMark {
  from: number
  to: number
  mark: string
}

/** Nearly all texts have none of these. */
const typed = /["']|--|\.\.\./

/** Addresses and names of files, which are copied as they are. */
const address = /\/\/|@|www\./

const ellipsis = '…'
const apostrophe = '’'

/**
 * The marks of typography for those that a keyboard has: quotation marks and dashes of the language, apostrophes, an
 * ellipsis. What may be something else stays as it is typed: 5'10", --option, 2'30.
 */
export const typographicMarks = (text: string, locale: LocaleName | Locale): SetMark[] => {
  if (!typed.test(text)) return []
  const { quotes, dash = '–' } = resolveLocale(locale)
  const found = [...pairsOf(text, quotes), ...apostrophesIn(text), ...dashesIn(text, dash), ...ellipsesIn(text)]
  const kept = addressesIn(text)
  const taken = new Set<number>()
  return found
    .filter(({ from }) => kept.every(([start, end]) => from < start || from >= end))
    .filter(({ from }) => !taken.has(from) && taken.add(from))
    .sort((one, other) => one.from - other.from)
}

const addressesIn = (text: string): [from: number, to: number][] =>
  address.test(text)
    ? [...text.matchAll(/(?<!\S)\S+/g)]
        .filter(({ 0: word }) => address.test(word))
        .map(({ 0: word, index }) => [index, index + word.length])
    : []

/** The text with the marks of typography. */
export const withMarks = (text: string, locale: LocaleName | Locale): string => {
  const marks = typographicMarks(text, locale)
  if (marks.length === 0) return text
  let [set, from] = ['', 0]
  for (const one of marks) {
    set += text.slice(from, one.from) + one.mark
    from = one.to
  }
  return set + text.slice(from)
}

/** Double marks are the language's outer ones and single marks its inner ones, on whatever level they stand. */
const pairsOf = (text: string, { outer, inner }: Locale['quotes']): SetMark[] =>
  pairsIn(text).flatMap(({ open, close, double }) => {
    const [opening, closing] = double ? outer : inner
    return [
      { at: open, mark: opening },
      { at: close, mark: closing },
    ]
      .filter(({ at }) => text[at] === '"' || text[at] === "'")
      .map(({ at, mark }) => ({ from: at, to: at + 1, mark }))
  })

/** don't, students', '90s; in 5'10 it is a prime. */
const apostrophesIn = (text: string): SetMark[] =>
  [
    ...text.matchAll(/(?<=\p{L}|\p{L}\d{1,9})'(?=[\p{L}\d\s.,;:!?)]|$)|(?<=\d)'(?=\p{L})|(?<=^|[\s(])'(?=\d\ds?\b)/gu),
  ].map(({ index }) => ({ from: index, to: index + 1, mark: apostrophe }))

/** Two hyphens are the language's dash between spaces and from digit to digit, otherwise an em dash, as three are. */
const dashesIn = (text: string, dash: string): SetMark[] =>
  [...text.matchAll(/(?<=(\s))---?(?=\s)|(?<=([^\s-]))---?(?=[^\s-])/g)].map(
    ({ 0: typed, 1: space, 2: before, index }) => {
      const isShort = typed.length === 2 && (space !== undefined || /\d/.test(before ?? ''))
      return { from: index, to: index + typed.length, mark: isShort ? dash : '—' }
    },
  )

const ellipsesIn = (text: string): SetMark[] =>
  [...text.matchAll(/(?<!\.)(?:\.{3}|\.{6})(?!\.)/g)].map(({ 0: dots, index }) => ({
    from: index,
    to: index + dots.length,
    mark: ellipsis.repeat(dots.length / 3),
  }))
