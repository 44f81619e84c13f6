import { type Locale, type ProseBlock, type ProseInline, typographicMarks, withMarks } from '@briefing-kit/ui'
import type { Brief } from '../brief'
import { pageWordsFor, pageWordsOf } from '../languages/page-words'

/** Fields that stay as they are written: words of others, addresses, ids, and what is not printed. */
const verbatim = new Set(
  'exact prefix suffix parts cite original id type source speaker lang language src file URL sha256 $schema houseStyle'.split(
    ' ',
  ),
)

const cache = new WeakMap<Brief, Brief>()

/**
 * A brief with the marks of typography in its own words, by its language: `"` becomes “ or ”, `--` a dash, `...` an
 * ellipsis. Words that are quoted stay as they stand in their source, so that what is proven is what is printed; so does
 * everything if `houseStyle.marks` is `typed`. Markdown is set by {@link typesetProse}.
 */
export const typeset = (brief: Brief): Brief => {
  const cached = cache.get(brief)
  if (cached) return cached
  const made = brief.houseStyle?.marks === 'typed' ? brief : withSources(brief, pageWordsOf(brief).locale)
  cache.set(brief, made)
  cache.set(made, made)
  return made
}

/** A source's fields are in its own language; in one that is not ours they stay as they are written. */
const withSources = ({ sources, ...own }: Brief, locale: Locale): Brief => {
  const made = set(own, locale)
  if (!sources) return made
  const all = Object.entries(sources).map(([id, source]) => {
    const language = source.language === undefined ? locale : pageWordsFor(source.language)?.locale
    return [id, language ? set(source, language) : source] as const
  })
  return { ...made, sources: Object.fromEntries(all) }
}

const set = <T>(value: T, locale: Locale): T => {
  if (typeof value === 'string') return withMarks(value, locale) as T
  if (Array.isArray(value)) return value.map((one) => set(one, locale)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([name, one]) => [name, verbatim.has(name) ? one : set(one, locale)])) as T
}

/** Blocks of Markdown with the marks of typography; a pair of marks may stand in two pieces of a line. */
export const typesetProse = (blocks: readonly ProseBlock[], { lang, houseStyle }: Brief): readonly ProseBlock[] => {
  if (houseStyle?.marks === 'typed') return blocks
  const { locale } = pageWordsOf({ lang })
  const block = (one: ProseBlock): ProseBlock =>
    one.type === 'paragraph'
      ? { ...one, children: setLine(one.children, locale) }
      : { ...one, items: one.items.map((item) => item.map(block)) }
  return blocks.map(block)
}

const setLine = (pieces: readonly ProseInline[], locale: Locale): ProseInline[] => {
  const marks = typographicMarks(wordsOf(pieces), locale)
  let [offset, next, done] = [0, 0, 0]
  const piece = (one: ProseInline): ProseInline => {
    if (one.type === 'note') return { ...one, children: setLine(one.children, locale) }
    if (one.type === 'break') offset += 1
    if (one.type !== 'text') return 'children' in one ? { ...one, children: one.children.map(piece) } : one
    const end = offset + one.value.length
    let [value, from] = ['', Math.max(offset, done)]
    for (let mark = marks[next]; mark && mark.from < end; next += 1, mark = marks[next]) {
      value += one.value.slice(from - offset, mark.from - offset) + mark.mark
      from = mark.to
      done = from
    }
    value += one.value.slice(from - offset)
    offset = end
    return { ...one, value }
  }
  return pieces.map(piece)
}

/** The words of a line as they are read; what is no text has none. */
const wordsOf = (pieces: readonly ProseInline[]): string =>
  pieces
    .map((one) => {
      if (one.type === 'text') return one.value
      if (one.type === 'break') return '\n'
      return one.type !== 'note' && 'children' in one ? wordsOf(one.children) : ''
    })
    .join('')
