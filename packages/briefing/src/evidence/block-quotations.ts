/** A quotation mark that a page sets by markup, and where. */
interface Mark {
  from: number
  to: number
  words: string
}

const block = /<(\/?)blockquote(?![\w-])[^<>]*>/gi
const tags = '(?:\\s{0,40}<[^<>]*>){0,40}\\s*'
/** Whoever is quoted, below the words. */
const source = /<(?:footer|cite)(?![\w-])[^<>]*>/i
const opening = /^(?:["“”„«‘']|&(?:[lr][ds]quo|quot|laquo|bdquo|apos|#34|#39|#822[0-2]|#821[678]|#x201[89cde]);)/i
/** The longest block that is read, in UTF-16 units. */
const longest = 10000

/** The marks around blocks of quoted words that have none of their own, if the page says whose they are. */
export const blockMarks = (html: string): Mark[] => {
  const found: Mark[] = []
  let open: number | undefined
  for (const { 0: tag, 1: slash, index } of html.matchAll(block)) {
    if (slash && open !== undefined && index - open < longest) found.push(...marksOf(html, open, index))
    open = slash ? undefined : index + tag.length
  }
  return found
}

const marksOf = (html: string, from: number, end: number): Mark[] => {
  const inner = html.slice(from, end)
  const own = source.exec(inner)
  if (!own && !isAnnounced(html.slice(Math.max(0, from - 200), from))) return []
  const words = own ? inner.slice(0, own.index) : inner
  const start = lead.exec(words)?.[0].length ?? 0
  const to = endOf(words)
  if (to <= start || opening.test(words.slice(start))) return []
  return [
    { from: from + start, to: from + start, words: '“' },
    { from: from + to, to: from + to, words: '”' },
  ]
}

/** “Ann Reed said:” before a block. */
const isAnnounced = (before: string): boolean =>
  before
    .replace(/<[^<>]*>/g, '')
    .trimEnd()
    .endsWith(':')

const lead = new RegExp(`^${tags}`)

/** Where the words end, before the tags behind them. */
const endOf = (words: string): number => {
  let end = words.trimEnd()
  for (let last = ''; last !== end; ) {
    last = end
    end = end.replace(/<[^<>]*>$/, '').trimEnd()
  }
  return end.length
}
