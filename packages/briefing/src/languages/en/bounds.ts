import type { FigureBound } from '../rules'
import { matchAt } from '../shared/match-at'

/** Words before a figure that bound it. */
const leads =
  'a maximum of|a minimum of|a ceiling of|a cap of|a floor of|in excess of|upwards? of|north of|south of|(?:well|just|slightly|far|a little) (?:over|above|under|below|short of|more than|less than|fewer than)|close to|at (?:the very )?(?:least|most)|no(?:t)? (?:fewer|less|more|higher|lower|greater) than|(?:more|higher|greater|bigger|larger|longer) than|(?:not (?:to )?)?exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topped|topping|up to|capped at|limited to|within|as (?:many|much|high) as|as (?:few|little|low) as|(?:fewer|less|lower|smaller|shorter) than|short of|over|above|under|below|beyond|about|around|roughly|nearly|almost|approximately|approx\\.?|circa|in the region of|somewhere (?:around|near)|something like|some|maybe|perhaps'
const fillers = '(?:(?:another|a further|an additional|an extra|an estimated|all)\\s)?'
const lead = new RegExp(`(?:(?<![\\w-])(?:(${leads})\\s${fillers})|([<>≤≥~≈])\\s?)$`, 'i')

/** Words behind a figure that bound it. */
const tails =
  '\\s(?:or (?:so|more|higher|above|over|longer|later|greater|less|fewer|lower|below|under|thereabouts)|and (?:over|above|more|upwards?)|at (?:the very )?(?:least|most))(?![a-z])'
const tail = new RegExp(tails, 'iy')

/** “300-odd”, “300+” */
const suffix = /(?:[-\s](odd|plus)(?![a-z])|\+)/iy

const signs: Readonly<Record<string, FigureBound>> = { '<': '<', '>': '>', '≤': '<=', '≥': '>=', '~': '~', '≈': '~' }

interface FoundBound {
  bound?: FigureBound
  /** “Nearly”: a little less, or about. */
  isNearly?: true
}

const boundIn = (words: string): FigureBound | undefined => {
  if (words === '') return undefined
  const sign = signs[words]
  if (sign) return sign
  if (/not? (?:more|higher|greater)|not (?:to )?exceed/.test(words)) return '<='
  if (
    /minimum|floor|least|not? (?:fewer|less|lower)|as (?:few|little|low)|(?:or|and) (?:more|higher|above|over|longer|later|greater|upwards?)/.test(
      words,
    )
  )
    return '>='
  if (
    /(?:more|higher|greater|bigger|larger|longer) than$|over$|above$|exceed|excess|upward|north|surpass|topp|beyond/.test(
      words,
    )
  )
    return '>'
  if (
    /maximum|ceiling|cap|limit|most$|up to|within|as (?:many|much|high)|or (?:less|fewer|lower|below|under)/.test(words)
  )
    return '<='
  if (/fewer|less|lower|smaller|shorter|under|below|short|south/.test(words)) return '<'
  return '~'
}

/** A clause that denies, up to a figure; behind “only” and “just” it denies something else. */
const denied =
  /(?:\b(?:no|not|never|nobody|none|nothing|neither|nor|cannot)\b|n['’]t\b)(?!\sonly)(?:(?!\b(?:that|which|whom?|whose|where|because|but|and|or|if|when|while|although|though|only|just|doubt|wonder)\b)[^.,;:!?()\n]){0,60}$/i
/** A verb between a denial and “under 18”, so that it is the verb that is denied: “nobody under 18” is still under 18. */
const verbal =
  /\b(?:not|never|cannot)\b|n['’]t\b|\b(?:will|has|have|had|is|are|was|were|be|been|may|can|could|should|must|would|do|does|did|\w{2,20}ed)\b/i
const capped = /\b(?:cap|caps|limit|limits)\s(?:[\w'’-]{1,20}\s){1,5}(?:at|to)\s$/i
/** “did not reach 40%”, “fell short of 40%” */
const missed =
  /(?:(?:\bnot|n['’]t|\bnever|\bfail(?:s|ed)? to|\bwithout)\s(?:\w{1,20}ly\s)?(?:reach|hit|make|attain|touch|meet|meeting|reaching)|\bmiss(?:es|ed))\s(?:the\s|its\s|their\s)?$/i

const turned: Readonly<Record<FigureBound, FigureBound>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '~': '~' }

/** Words that bound the figure behind them, at the end of the text before it. */
export const leadOf = (before: string): { words: string; length: number } | undefined => {
  const found = lead.exec(before)
  return found ? { words: (found[1] ?? found[2] ?? '').toLowerCase(), length: found[0].length } : undefined
}

/**
 * The bound of a figure, by the words around it.
 * @param before the text before these words
 */
export const boundOf = (before: string, leading: string | undefined, trailing: string | undefined): FoundBound => {
  const words = `${leading ?? ''}${trailing ?? ''}`.trim().toLowerCase()
  if (/^(?:nearly|almost|close to|just short of)$/.test(words)) return { bound: '~', isNearly: true }
  if (words === '') {
    if (missed.test(before)) return { bound: '<' }
    return capped.test(before) ? { bound: '<=' } : {}
  }
  const bound = boundIn(words)
  if (bound !== '<' && bound !== '>') return bound ? { bound } : {}
  const [said] = denied.exec(before.slice(-80)) ?? []
  const isTurned = said !== undefined && (/than$/.test(words) || verbal.test(said))
  return { bound: isTurned ? turned[bound] : bound }
}

/** “or more”, “or so”, at a place of a text. */
export const tailAt = (text: string, at: number): string | undefined => {
  return matchAt(tail, text, at)?.[0]
}

/** “-odd” and “+” right behind a number. */
export const suffixAt = (text: string, at: number): { words: string; length: number } | undefined => {
  const [whole, word] = matchAt(suffix, text, at) ?? []
  if (whole === undefined) return undefined
  return { words: word?.toLowerCase() === 'odd' ? 'about' : 'at least', length: whole.length }
}
