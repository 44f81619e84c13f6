import type { SpaceName, Tokens, TypeToken } from '../tokens'
import type { BoxStyle, Classes } from './style'

/** A style as react-pdf takes it, and what paper does with the box besides drawing it. */
export interface Resolved {
  style: Record<string, unknown>
  /** Space that half leading takes above a text's first line, in points. */
  shift: number
  wrap?: false
  keepUpTo?: number
  minPresenceAhead?: number
  break?: true
  page?: 'landscape'
  float?: true
  clear?: true
  columnFill?: true
  stringSet?: true
  textWrap?: 'balance'
  orphans?: number
  widows?: number
  hyphens?: 'auto'
}

const physical = (key: string): string =>
  key
    .replace(/^insetInlineStart$/, 'left')
    .replace(/^insetInlineEnd$/, 'right')
    .replace('InlineStart', 'Left')
    .replace('InlineEnd', 'Right')

/** Boxes higher than this share of a page may break after all: kept whole, they would leave the page before half empty. */
const keptShare = 1 / 3

/** Presence that `breakAfter: 'avoid'` asks for: two lines of what follows. */
const presence = 30

/** The value of a token on paper. */
export const value = (reference: unknown, tokens: Tokens): unknown => {
  if (typeof reference !== 'string') return reference
  if (reference.startsWith('-{')) return -(value(reference.slice(1), tokens) as number)
  if (!reference.startsWith('{')) return reference
  const [group, name] = reference.slice(1, -1).split('.') as [keyof Tokens, string]
  if (group === 'color') return tokens.color[name as keyof Tokens['color']].light
  if (group === 'space') return tokens.space[Number(name) as SpaceName].paper
  return (tokens[group] as Record<string, { paper: number }>)[name]?.paper
}

const typeStyle = (token: TypeToken, tokens: Tokens): Record<string, unknown> => {
  const [fontSize, line] = token.paper
  return {
    fontFamily: tokens.font.text,
    fontSize,
    lineHeight: line / fontSize,
    fontWeight: token.weight,
    letterSpacing: (token.tracking ?? 0) * fontSize,
    ...(token.tabular ? { fontFeatureSettings: ['tnum'] } : {}),
  }
}

/**
 * react-pdf puts all extra leading under the glyphs, CSS half above: this half, for a typographic style. In 64ths of a
 * point, which single precision holds exactly: pagination takes the least noise between two boxes for a place to break.
 */
const halfLeading = (token: TypeToken, tokens: Tokens): number =>
  Math.round(((token.paper[1] - tokens.font.height * token.paper[0]) / 2) * 64) / 64

const one = (source: BoxStyle, tokens: Tokens): Resolved => {
  const style: Record<string, unknown> = {}
  const result: Resolved = { style, shift: 0 }
  for (const [key, raw] of Object.entries(source)) {
    if (raw === undefined) continue
    if (key === 'type') {
      const token = tokens.type[raw as keyof Tokens['type']]
      Object.assign(style, typeStyle(token, tokens))
      result.shift = halfLeading(token, tokens)
    } else if (key === 'breakInside') Object.assign(result, { wrap: false, keepUpTo: keptShare })
    else if (key === 'breakAfter') result.minPresenceAhead = presence
    else if (key === 'breakBefore') result.break = true
    else if (key === 'page') result.page = raw as 'landscape'
    else if (key === 'float' || key === 'clear') result[key] = true
    else if (key === 'columnFill' || key === 'stringSet') result[key] = true
    else if (key === 'textWrap') result.textWrap = raw as 'balance'
    else if (key === 'hyphens') result.hyphens = raw as 'auto'
    else if (key === 'orphans' || key === 'widows') result[key] = raw as number
    else if (key === 'maxLines') Object.assign(style, { maxLines: raw, textOverflow: 'ellipsis' })
    else if (key === 'textAlign') style[key] = raw === 'end' ? 'right' : raw === 'start' ? 'left' : raw
    else style[physical(key)] = value(raw, tokens)
  }
  return result
}

const cache = new WeakMap<Tokens, WeakMap<object, Resolved>>()

const cached = (source: BoxStyle, tokens: Tokens): Resolved => {
  const known = cache.get(tokens) ?? new WeakMap<object, Resolved>()
  cache.set(tokens, known)
  const result = known.get(source) ?? one(source, tokens)
  known.set(source, result)
  return result
}

/** A cache of resolved styles: equal lists give one object, which caches further on know again. */
interface Known {
  resolved?: Resolved
  readonly behind: WeakMap<object, Known>
}

const lists = new WeakMap<Tokens, Known>()

const knownAs = (known: Known, source: BoxStyle): Known => {
  const next = known.behind.get(source) ?? { behind: new WeakMap() }
  known.behind.set(source, next)
  return next
}

/** Styles, one or several, as one for react-pdf. Later ones win. */
export const resolve = (classes: Classes<unknown>, tokens: Tokens): Resolved => {
  if (!classes) return nothing
  if (!Array.isArray(classes)) return cached(classes as BoxStyle, tokens)
  const all = (classes as unknown[]).flat(9).filter(Boolean) as BoxStyle[]
  if (all.length === 1) return cached(all[0] as BoxStyle, tokens)
  const start = lists.get(tokens) ?? { behind: new WeakMap() }
  lists.set(tokens, start)
  const known = all.reduce(knownAs, start)
  known.resolved ??= together(all, tokens)
  return known.resolved
}

const nothing: Resolved = { style: {}, shift: 0 }

const together = (all: readonly BoxStyle[], tokens: Tokens): Resolved => {
  const each = all.map((source) => cached(source, tokens))
  const typed = all.findLastIndex((source) => source.type !== undefined)
  return Object.assign({}, ...each, {
    style: Object.assign({}, ...each.map(({ style }) => style)),
    shift: each[typed]?.shift ?? 0,
  })
}

const led = new WeakMap<Resolved, Record<string, unknown>>()

/** Half leading above the first line, without making the box higher. */
export const leaded = (resolved: Resolved): Record<string, unknown> => {
  const { style, shift } = resolved
  if (!shift) return style
  const known = led.get(resolved)
  if (known) return known
  const above = (style.paddingTop as number | undefined) ?? 0
  const below = style.marginBottom ?? 0
  const { minHeight } = style
  const made = {
    ...style,
    ...(typeof minHeight === 'number' && { minHeight: minHeight + shift }),
    paddingTop: above + shift,
    marginBottom: typeof below === 'number' ? below - shift : below,
  }
  led.set(resolved, made)
  return made
}
