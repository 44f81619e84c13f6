import type { Direction, Span } from '../rules'
import type { MovementRules } from '../shared/movement-rules'
import { moved } from './ranges'

const rose =
  'rose|risen|rises?|rising|grew|grown|grows?|growing|increas(?:e[sd]?|ing)|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|advanc(?:e[sd]?|ing)|expand(?:s|ed|ing)?|add(?:s|ed|ing)?|up|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|strengthen(?:s|ed|ing)?'
const fell =
  'fell|fallen|falls?|falling|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|lower(?:s|ed|ing)?|shrank|shrunk|shrinks?|shrinking|los(?:t|es?|ing)|slid|slides?|slip(?:s|ped|ping)?|contract(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|eas(?:e[sd]?|ing)|plung(?:e[sd]?|ing)|slump(?:s|ed|ing)?|tumbl(?:e[sd]?|ing)|plummet(?:s|ed|ing)?|shed(?:s|ding)?|dip(?:s|ped|ping)?|sank|sunk|down|weaken(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?'
const adverb =
  '(?:(?:by|an?|another|about|around|some|nearly|almost|roughly|approximately|more\\sthan|less\\sthan|at\\sleast|just|only|further|estimated|over|under|again|also|(?!only)[a-z]{3,12}ly)\\s){0,4}'
const before = new RegExp(`(?<![A-Za-z-])(?:(${rose})|(${fell}))\\s${adverb}$`, 'i')
/** An object between the verb and its size: cut its staff by. */
const objectBefore = new RegExp(
  `(?<![A-Za-z-])(?:(${rose})|(${fell}))\\s(?:[\\w’'-]{1,20}\\s){1,6}by\\s${adverb}$`,
  'i',
)
const nounBefore = new RegExp(
  `(?<![A-Za-z-])(?:(rises?|increases?|gains?|growth|jumps?|surges?|climbs?)|(falls?|drops?|declines?|decreases?|loss(?:es)?|reductions?|cuts?|slumps?|contractions?))\\s(?:in\\s(?:[\\w’'-]{1,20}\\s){1,5})?of\\s${adverb}$`,
  'i',
)
const behind =
  /^(?:\s|-)(?:(?!to\s|of\s|in\s|and\s|or\s)[a-z]{2,14}\s)?(?:(more|higher|increases?|rises?|gains?|growth|jumps?|surges?|added|gained|created)|(short|fewer|less|lower|declines?|decreases?|falls?|drops?|reductions?|lost|shed))(?![A-Za-z-])/i

const movedBy = (text: string, sentence: Span, figure: Span): Direction | undefined => {
  const lead = text.slice(Math.max(sentence.from, figure.from - 120), figure.from).replace(/[$€£]$/, '')
  const found =
    [before, nounBefore, objectBefore].map((one) => one.exec(lead)).find((one) => one !== null) ??
    behind.exec(text.slice(figure.to, Math.min(sentence.to, figure.to + 40)))
  return found ? (found[1] ? 'up' : 'down') : undefined
}

const labelUp =
  /(?<![A-Za-z-])(?:ris(?:es?|ing)|rose|growth|growing|grew|increas(?:e[sd]?|ing)|gain(?:s|ed)?|up|higher|added|addition(?:al|s)?|created|raise[sd]?|expan(?:sion|ded)|jumps?|surges?|climbs?|advances?)(?![A-Za-z-])/gi
const labelDown =
  /(?<![A-Za-z-])(?:fall(?:s|en|ing)?|fell|drop(?:s|ped)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|loss(?:es)?|lost|cut(?:s|back|backs)?|reduc(?:tions?|ed)|down|lower(?:ed)?|fewer|less|shortfall|missing|shed|contract(?:ion|ed)|slump|shrink(?:ing|age))(?![A-Za-z-])/gi

const directionsIn = (label: string, subject: string): readonly Direction[] => {
  const named = new Set(subject.toLowerCase().match(/[a-z]+/g))
  const says = (words: RegExp): boolean => [...label.matchAll(words)].some(([word]) => !named.has(word.toLowerCase()))
  return [...(says(labelUp) ? (['up'] as const) : []), ...(says(labelDown) ? (['down'] as const) : [])]
}

const change =
  /(?<![A-Za-z])(?:chang|ris(?:e|ing)|rose|gr[oe]w|increas|gain|add|extra|up(?![a-z])|more|high|f[ae]ll|drop|declin|decreas|los[st]|cut|reduc|down|few|less|low|shed|short|miss|new|creat|sav|jump|surg|climb|advanc|net(?![a-z])|differ|gap|since|compared|than|swing|mov|expan|contract|shr[iau]nk|slump|slid|eas|year[ -]on|month[ -]on|layoff|laid|redundan|hir|from|over|deficit|surplus|exodus|influx)|…/i

const between = /^[^.;:\n]{0,40}?\sto\s(?:(?:about|around|some|nearly|just|only|a\srecord)\s){0,2}$/i
const towards = /\b(?:to|at|of)\s(?:(?:about|around|some|nearly|just|only|a\srecord)\s){0,2}$/i
const fromHere = /\bfrom\s(?:(?:about|around|some|nearly|just|only|an?|the\s(?:current|previous))\s){0,2}$/i
const upFrom =
  /(?:^|[\s,])(?:up|down|lower|higher|raised|cut|lowered|increased|reduced)\sfrom\s(?:(?:about|around|some|just|only)\s)?$/i
const backFrom =
  /^(?:\s[a-z]{2,12}){0,2},?\s(?:(?:up|down|lower|higher)\s)?from\s(?:(?:about|around|some|just|only)\s)?$/i

/** Whether something moved from the first of two figures to the second. */
const isMoved = (text: string, first: Span, second: Span): boolean => {
  const lead = text.slice(Math.max(0, first.from - 100), first.from).replace(/[$€£]$/, '')
  const gap = text.slice(first.to, second.from).replace(/[$€£]$/, '')
  return fromHere.test(lead) && between.test(gap) && moved.test(lead.replace(fromHere, 'from '))
}

/** Whether something moved to the first of two figures from the second. */
const isMovedBack = (text: string, first: Span, second: Span): boolean => {
  const gap = text.slice(first.to, second.from).replace(/[$€£]$/, '')
  const lead = text.slice(Math.max(0, first.from - 40), first.from).replace(/[$€£]$/, '')
  return upFrom.test(gap) ? gap.length < 40 : backFrom.test(gap) && towards.test(lead)
}

const sideOf = (text: string, figures: readonly Span[], index: number): 'old' | 'new' | undefined => {
  const [last, figure, next] = [figures[index - 1], figures[index] as Span, figures[index + 1]]
  if ((next && isMoved(text, figure, next)) || (last && isMovedBack(text, last, figure))) return 'old'
  return (last && isMoved(text, last, figure)) || (next && isMovedBack(text, figure, next)) ? 'new' : undefined
}

const former =
  /(?<![A-Za-z])(?:(?:before(?!\stax)|prior|until).*|(?:previous(?:ly)?|former(?:ly)?|old|original(?:ly)?|initial(?:ly)?|earlier)(?![A-Za-z]))/i
const latter =
  /(?<![A-Za-z])(?:after(?!\stax).*|(?:new|now|raised|lowered|cut|increased|reduced|revised|updated|latest)(?![A-Za-z]))/i
const dated =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<![A-Za-z])(?:year|month|quarter|week|day|ago|last|then|start|from|January|February|March|April|May|June|July|August|September|October|November|December|pre)(?![a-z])/i

/** Changes, and figures before and after them, in texts and labels. */
export const movement: MovementRules = { movedBy, directionsIn, change, sideOf, former, latter, dated }
