import type { Span } from '../rules'

/** A text between a pair of quotation marks, the marks included. */
export interface Marked extends Span {
  words: Span
  family: 'double' | 'single' | 'title'
  /** How many pairs stand around it. */
  depth: number
}

const doubles = '"“”„«»〝〞＂'
const singles = "'‘’‚‛"
const titles: Readonly<Record<string, string>> = { '「': '」', '『': '』', '《': '》', '〈': '〉' }
const anyMark = new RegExp(`[${doubles}${singles}${Object.entries(titles).flat().join('')}]`, 'g')
const closers = new Set(Object.values(titles))
const latin = /[\p{Script=Latin}\d]/u
const startsBefore = /^$|[\s([{,:;…—–\-·/「『《〈"“‘'\0]/

interface Open {
  at: number
  mark: string
  family: Marked['family']
}

/**
 * All pairs of quotation marks, nested ones too, in the order in which they open. Straight and curly marks may mix; no
 * pair crosses paragraphs: a speech of several paragraphs, which closes only in the last, is a pair in each.
 */
export const marksOf = (text: string, paragraphs: readonly Span[]): Marked[] => {
  /** Whether a speech goes on from the paragraph before, without a mark of its own. */
  let isInside = false
  return paragraphs.flatMap((paragraph, index) => {
    const { closed, unclosed } = pairs(text, paragraph, isInside)
    const isReopened = opensAt(text, paragraphs[index + 1]?.from)
    isInside = unclosed !== undefined && !isReopened && closesLater(text, paragraphs, index + 1)
    if (unclosed && (isReopened || isInside)) {
      const { at, mark } = unclosed
      closed.unshift({
        from: at,
        to: paragraph.to,
        words: { from: at + mark.length, to: paragraph.to },
        family: 'double',
      })
    }
    // A speech that goes on may begin, and end, with a pair that it holds.
    return withDepths(closed.sort((a, b) => a.from - b.from || b.to - a.to))
  })
}

const opensAt = (text: string, at: number | undefined): boolean => at !== undefined && '"“„'.includes(text.charAt(at))

/** How many paragraphs on the end of a speech is looked for. */
const farthest = 8
const anyDouble = new RegExp(`[${doubles}]`)

/** Whether the next mark is one that closes. */
const closesLater = (text: string, paragraphs: readonly Span[], index: number): boolean => {
  for (const { from, to } of paragraphs.slice(index, index + farthest)) {
    const at = text.slice(from, to).search(anyDouble)
    if (at === -1) continue
    const isBehindWords = text.charAt(from + at) === '"' ? /[.,?!…]$/ : /[^\s([{—–]$/
    return isBehindWords.test(text.slice(from, from + at)) && !'“„«'.includes(text.charAt(from + at))
  }
  return false
}

/**
 * The pairs of a paragraph, and the mark of a speech that does not close in it.
 * @param isInside whether a speech is open at its start
 */
const pairs = (
  text: string,
  { from, to }: Span,
  isInside: boolean,
): { closed: Omit<Marked, 'depth'>[]; unclosed: Open | undefined } => {
  const open = new OpenMarks()
  if (isInside) open.push({ at: from, mark: '', family: 'double' })
  const closed: Omit<Marked, 'depth'>[] = []
  const isOpen = (family: Open['family']): boolean => open.has(family)
  const close = (at: number, kind: string): void => {
    const mate = open.close(kind)
    const start = mate ? mate.at + mate.mark.length : at
    if (mate && at > start)
      closed.push({ from: mate.at, to: at + 1, words: { from: start, to: at }, family: mate.family })
  }
  for (const { 0: mark, index } of text.slice(from, to).matchAll(anyMark)) {
    const at = from + index
    const family = doubles.includes(mark) ? 'double' : singles.includes(mark) ? 'single' : undefined
    if (mark in titles) open.push({ at, mark, family: 'title' })
    else if (closers.has(mark)) close(at, mark)
    else if (family) {
      const before = at > from ? text.charAt(at - 1) : ''
      const after = at + 1 < to ? text.charAt(at + 1) : ''
      if (family === 'single' && isApostrophe(mark, before, after, isOpen('single'))) continue
      if (before === 's' && isOpen('single') && isPossessive(text.slice(at, Math.min(to, at + reach)))) continue
      if (opens(mark, before, after, isOpen(family))) open.push({ at, mark, family })
      else close(at, family)
    }
  }
  const last = open.only('double')
  // A mark that is missing before another pair leaves open where the speech ends.
  const isClear = last && !closed.some((one) => one.family === 'double' && one.from > last.at)
  return { closed, unclosed: isClear ? last : undefined }
}

/** Pairs in the order in which they open; none crosses another. */
const withDepths = (inOrder: readonly Omit<Marked, 'depth'>[]): Marked[] => {
  const around: Span[] = []
  return inOrder.map((one) => {
    while ((around.at(-1)?.to ?? Infinity) <= one.from) around.pop()
    return { ...one, depth: around.push(one) - 1 }
  })
}

/** The open marks, by their family or, of titles, by the mark that closes them. */
class OpenMarks {
  readonly #open: Open[] = []
  readonly #counts = new Map<string, number>()

  has(kind: string): boolean {
    return (this.#counts.get(kind) ?? 0) > 0
  }

  push(one: Open): void {
    this.#open.push(one)
    this.#count(one, 1)
  }

  /** The open mark of a family, if there is one and no more. */
  only(family: Open['family']): Open | undefined {
    const own = this.#open.filter((one) => one.family === family)
    return own.length === 1 ? own[0] : undefined
  }

  /** Closes the last open mark of a kind, and drops all that were opened inside it. */
  close(kind: string): Open | undefined {
    while (this.has(kind)) {
      const last = this.#open.pop() as Open
      this.#count(last, -1)
      if (kindOf(last) === kind) return last
    }
    return undefined
  }

  #count(one: Open, by: number): void {
    const kind = kindOf(one)
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + by)
  }
}

const kindOf = ({ family, mark }: Open): string => (family === 'title' ? (titles[mark] as string) : family)

const opens = (mark: string, before: string, after: string, isOpen: boolean): boolean => {
  if ('“„«‘‚〝'.includes(mark)) return !isOpen || (startsBefore.test(before) && /\S/.test(after))
  // ”Reversed“, and the marks of northern languages.
  if (mark === '”') return !isOpen && startsBefore.test(before) && /[\p{L}\d]/u.test(after)
  if ('»’〞'.includes(mark)) return false
  if (isOpen) return false
  return (mark !== "'" || startsBefore.test(before)) && after !== '' && !/\s/.test(after)
}

/** How far behind an apostrophe the end of its quotation is looked for, in UTF-16 units. */
const reach = 400

/** “‘It’s the workers’ money,’ she said”: an apostrophe, if the quotation closes further on. */
const isPossessive = (rest: string): boolean =>
  /^['’]\s[a-z](?:[^‘'’“”"]|(?<=[A-Za-z])['’](?=[a-z]))*(?<=[.,?!…])['’](?![A-Za-z])/.test(rest)

const isApostrophe = (mark: string, before: string, after: string, isOpen: boolean): boolean =>
  "'’".includes(mark) && ((latin.test(before) && latin.test(after)) || (!isOpen && mark === '’'))

/** The text with some ranges blanked out, so that offsets stay. */
export const blanked = (text: string, spans: readonly Span[]): string => {
  let result = ''
  let at = 0
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue
    const start = Math.max(at, from)
    result += text.slice(at, start) + '\0'.repeat(to - start)
    at = to
  }
  return result + text.slice(at)
}

/**
 * Insertions of an editor in a quotation: square brackets, and round brackets that do not gloss the word before them.
 * @param editorNote what says in round brackets that an editor wrote them
 */
export const insertionsOf = (text: string, { from, to }: Span, editorNote: RegExp): Span[] =>
  [...text.slice(from, to).matchAll(/(^|.)(\[[^[\]]*\]|\([^()]*\))/gsu)].flatMap(
    ({ 1: before = '', 2: found = '', index }) => {
      const isGloss = found.startsWith('(') && /\S/.test(before) && !editorNote.test(found)
      const start = from + index + before.length
      return isGloss ? [] : [{ from: start, to: start + found.length }]
    },
  )
