import type { FigureBound } from '../rules'

/** Words before a figure that bound it; one group. */
export const lead =
  '(a maximum of|a minimum of|a ceiling of|a cap of|a floor of|in excess of|upwards of|north of|south of|well over|just over|well above|just above|well under|just under|well below|just below|close to|at least|no fewer than|no less than|more than|higher than|greater than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topped|topping|at most|up to|capped at|limited to|no more than|no higher than|as many as|as much as|as few as|as little as|fewer than|less than|lower than|just short of|short of|under|below|about|around|roughly|nearly|almost|approximately|in the region of|something like|some|an estimated)?'

/** Words behind a figure that bound it; one group. */
export const tail =
  '(\\s(?:or more|or higher|or above|or over|or less|or fewer|or lower|or below|or under|or so|or thereabouts|and over|and above|at (?:the very )?(?:least|most)))?'

/** “300 homes or more”, behind the noun that is counted. */
export const tailBehind = new RegExp(`^${tail.slice(0, -1)}`, 'i')

/** “300-odd”, “300+” */
const suffix = /^(?:[-\s](odd|plus)(?![a-z])|\+)/i

interface FoundBound {
  bound?: FigureBound
  /** “Nearly”: a little less, or about. */
  isNearly?: true
}

const boundIn = (words: string): FigureBound | undefined => {
  if (words === '') return undefined
  if (
    /minimum|floor|at (?:the very )?least|no fewer|no less|as few|as little|or more|or higher|(?:or|and) (?:above|over)/.test(
      words,
    )
  )
    return '>='
  if (/no more|no higher/.test(words)) return '<='
  if (/(?:more|higher|greater) than$|over$|above|exceed|excess|upwards|north|surpass|topp/.test(words)) return '>'
  if (
    /maximum|ceiling|cap|limited|at (?:the very )?most|up to|as many|as much|or less|or fewer|or lower|or below|or under/.test(
      words,
    )
  )
    return '<='
  if (/fewer|less|lower|under|below|short|south/.test(words)) return '<'
  return '~'
}

/** A clause that denies, up to a figure; behind “only” and “just” it denies something else. */
const denied =
  /(?:\b(?:no|not|never|nobody|none|nothing|neither|nor|cannot)\b|n['’]t\b)(?!\sonly)(?:(?!\b(?:that|which|who|because|but|and|or|if|when|while|although|though|only|just|doubt|wonder)\b)[^.,;:!?()\n]){0,60}$/i
/** A verb between a denial and “under 18”, so that it is the verb that is denied: “nobody under 18” is still under 18. */
const verbal =
  /\b(?:not|never|cannot)\b|n['’]t\b|\b(?:will|has|have|had|is|are|was|were|be|been|may|can|could|should|must|would|do|does|did|\w{2,20}ed)\b/i
const capped = /\b(?:cap|caps|limit|limits)\s(?:[\w'’-]{1,20}\s){1,5}(?:at|to)\s$/i
/** “did not reach 40%”, “fell short of 40%” */
const missed =
  /(?:(?:\bnot|n['’]t|\bnever|\bfail(?:s|ed)? to|\bwithout)\s(?:\w{1,20}ly\s)?(?:reach|hit|make|attain|touch|meet|meeting|reaching)|\bmiss(?:es|ed))\s(?:the\s|its\s|their\s)?$/i

const turned: Readonly<Record<FigureBound, FigureBound>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '~': '~' }

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

/** “-odd” and “+” right behind a number. */
export const suffixOf = (after: string): { words: string; length: number } | undefined => {
  const [whole, word] = suffix.exec(after) ?? []
  if (whole === undefined) return undefined
  return { words: word?.toLowerCase() === 'odd' ? 'about' : 'at least', length: whole.length }
}
