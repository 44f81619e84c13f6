import type { Direction, FigureMention, Span } from '../rules'
import { besideFigure, directionOf } from '../shared/changes'

const up =
  'up|rose|risen|ris(?:e|es|ing)|grew|grown|grow(?:s|th|ing)?|gain(?:s|ed)?|increas(?:e[sd]?|ing)|climb(?:s|ed)?|jump(?:s|ed)?|surg(?:e[sd]?|ing)|higher|more|added|advanc(?:e[sd]?)|expand(?:s|ed)?|rais(?:e[sd]?|ing)'
const down =
  'down|fell|fallen|fall(?:s|ing)?|drop(?:s|ped)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|lower(?:ed)?|fewer|less|shrank|shrunk|lost|los(?:es|ing)|slid|slipp?(?:s|ed)?|contract(?:s|ed)?|cut|reduc(?:e[sd]?|ing|tion)|eas(?:e[sd]|ing)|plung(?:e[sd]?)'
const same = 'unchanged|flat|steady|same|stable'
const words = new RegExp(`(?<![\\w-])(?:(${up})|(${down})|(${same}))(?![\\w-])`, 'gi')
/** A clause ends at a mark, but not at the point of a number, and at a word that begins another. */
const clauseEnd = /[.;:!?,](?!\d)|\n|\s(?:and|but|while|whereas)\s/
/** How far a figure stands from the word that says where it moved, in UTF-16 units. */
const far = { before: 48, behind: 40 }

/** Up 3%, fell by 3%, 3% lower, -3%, +3%. */
export const changeOf = (text: string, figure: FigureMention): Direction | undefined => {
  const { from, to, value } = figure
  if (/\+$/.test(text.slice(Math.max(0, from - 1), from))) return 'up'
  if (typeof value === 'number' && value < 0) return 'down'
  const { before, behind } = besideFigure(text, figure, clauseEnd, far)
  // “More than” and “up to” bound the figure before them.
  const own = text.slice(from, to).replace(/^(?:more than|less than|fewer than|up to|higher than|lower than)\s/i, '')
  return directionOf(
    [...before.matchAll(words)].at(-1) ?? [...own.matchAll(words)].at(-1) ?? [...behind.matchAll(words)][0],
  )
}

const compared =
  /(?<![A-Za-z])(?:than|since|over|against|versus|from|compared\s(?:with|to))\s(?:[io]n\s|the\s|a\s|that\s(?:in|of)\s|early\s|mid-|late\s|at\sleast\s|about\s){0,2}$/i

/** 4.2% in 2030, 4.2% (2030); in 2030, 4.2%. */
export const datedBy = {
  behind: /^\s(?:(?:in|on|for|by|during|at the end of)\s(?:the\s)?)?$|^\s?\($/,
  before: /^(?:,\s|\s?\(|:\s)$/,
}

/** Behind a day whose number is compared, and not its event: “from Monday’s close”. */
const level =
  /^['’]s\s(?!\d|(?:record\s|\d\S*\s)?(?:close|level|rate|figure|total|price|high|low|peak|record|reading|number|value)s?\b)/i

/** Whether something is only compared with a date. */
export const isBenchmark = (text: string, { from, to }: Span): boolean => {
  const before = text.slice(Math.max(0, from - 28), from)
  return (
    compared.test(before) &&
    !/\b(?:no|not)\s(?:later|earlier)\sthan\s$|ed\sover\sin\s(?:the\s)?$/i.test(before) &&
    !level.test(text.slice(to, to + 30))
  )
}

/** A noun behind an article, or a name; “north” of “and the north supplied”. */
const subject =
  /(?:(?<![A-Za-z])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur)\s(?:[a-z]+\s(?=[a-z]+\s[a-z]))?([a-z-]{3,})(?=\s[a-z])|(?<![A-Za-z])([A-Z][A-Za-z-]{2,}))/g
const noSubject =
  /^(?:earlier|before|ago|year|month|quarter|week|day|period|The|This|That|These|Those|And|But|While|However|Last|Next|Of|In|On|At|For|From|About)$/

/** The words that may be the subject of a figure, in what stands before it. */
export const subjectsIn = (before: string): string[] =>
  [...before.matchAll(subject)].map((found) => found[1] ?? found[2] ?? '').filter((word) => !noSubject.test(word))

/** A text up to the end of the clause that it begins in. */
export const restOfClause = (text: string): string => text.split(/[,;.]|\s(?:and|but|or|while|whereas)\s/, 1)[0] ?? ''
