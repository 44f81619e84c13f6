import type { FigureMention } from '../rules'
import { countedAt } from './counted-noun'
import { unitOf } from './units'

/** “5,183 of them”: what is counted stands with the figure before. */
const ofThem = /^\sof\s(?:them|these|those|which|whom)(?![a-z])/
/** “The residents, about 900 of them”: it stands right before the number. */
const apposed = /\s(\w{3,20}),\s$/
/** “fifteen of the river’s 22 weirs”, “412 of 460 polling places”: with the figure behind. */
const ofNext = /^\s(?:out\s)?of\s(?:(?:the|its|their|his|her|our|all|these|those)\s)?(?:[A-Za-z]{2,20}['’]s\s)?$/
/** “12 of the country’s hospitals”: with a noun behind. */
const ofNoun = /^\sof\s(?:the|its|their|his|her|our|these|those|all)(?=\s)(?:\s[A-Za-z]{2,20}['’]s(?=\s))?/
/** “The number of schools rose to 2,050”. */
const ofNumber = /\bnumber\sof((?:\s[a-z-]{2,20}){1,5})[^.;:!?\n]{0,40}$/i
/** “vacancies, at 344,000,” */
const apposedAt = /(?:^|\s)([A-Za-z]{4,20}s),\s(?:now\s|still\s)?at\s$/
/** “40 injured”, “a population of 4.6 million”: people. */
const victims =
  /^\s(?:others\s|more\s)?(?:(?:are|were|was)\s)?(?:injured|wounded|killed|dead|missing|hurt|arrested|detained|displaced|hospitali[sz]ed|homeless|jailed|evacuated)(?![a-z])/
const population = /\bpopulation\s(?:of|is|was|at|to|stood\sat|reached|has\sreached)\s$/i
/** “trained 300 more”, “another 40”. */
const more = /^\smore(?!\s(?:than|of)|[a-z])/
/** “Applications fell from 12,340 to 9,870.” */
const movedSubject =
  /(?:^|[.;:!?]\s+|\n|,\s(?:and\s|while\s|but\s)?|\b(?:and|while|but)\s)(?:[Tt]he\s)?(?:[A-Za-z-]{2,20}\s){0,3}?([A-Za-z]{2,20}[^s\W]s)\s(?:(?:has|have|had|also|then)\s){0,2}(?:rose|risen|fell|fallen|dropped|climbed|grew|grown|increased|declined|jumped|doubled|rise|fall|surged|soared|dipped)\s(?:[a-z]{3,12}ly\s)?(?:by\s|to\s|from\s)$/
/** Sums and rates are no things that are counted. */
const uncounted =
  /^(?:exports|imports|sales|prices|costs|revenues|profits|shares|stocks|futures|rates|wages|earnings|losses|savings|funds|taxes|rents|fares|fees|yields|incomes|emissions|reserves|deposits|loans|bonds|assets|debts|investments|levels|figures|numbers|totals|points|gains|bills|temperatures|markets|margins|times|sessions|years|months|weeks|days|premiums|tariffs|duties|outflows|inflows|flows|receipts|payments|payrolls|subsidies|grants|odds)$/
const toll = /\btoll\b[^.;:!?\n]{0,60}\s(?:to|of|at|is|was|has\sreached|reached|passed|topped)\s$/i
/** Words right before a number that set it beside the figure before. */
const beside =
  /(?:\b(?:from|against|than|with|after|out\sof|versus|vs\.?|to|but|which|touching|is|was|or|just|only)\s|\([^()\d]{0,24}[\s:(]|\((?:in\s)?(?:19|20)\d\d:\s|,\s(?:in|of|for|on)\s[^,.;]{2,24}\s|\([a-z]{2,12}\s\d{1,2}:\s)$/i
/** Words that may stand behind a number that counts the same as another. */
const isEnd =
  /^(?:\s?[.,;:!?)]|\s?$|\s(?:of\s(?:them|these|those|which|whom)|in|by|on|a|an|this|last|for|from|to|and|or|at|is|was|were|are|per|as|during|before|after|since|when|while|than|earlier|had|voting|who|that|every|each)(?![a-z]))/
const otherSide = /^\s(?:voting|voted|abstain|against|for|in\sfavou?r|opposed|backed)/

/** The end of a sentence, which no abbreviation and no month before a day is. */
const sentenceEnd = /[.!?]["'”’)]*\s+["“‘(]?[A-Z]|\n\s*\n/
const paragraphEnd = /\n\s*\n/

const forward = /^(?:,\s|\s(?:and|or|to|against|from|versus)\s|,\sand\s)$/

/** How far apart the two figures stand at most, in UTF-16 units. */
const farthest = { inSentence: 120, inParagraph: 240 }

/** Two numbers of one kind are of one size: neither is more than so many times the other. */
const alike = 6

const shares = /^(?:%|%p|bp|times|points|rank)$/
/** Things that measures are known of, and that are counted all the same. */
const counted = /^(?:countries|cities)$/
/** Whether a unit is that of what is measured, paid or waited, not counted. */
const isMeasure = (unit: string): boolean =>
  shares.test(unit) || unit === 'centuries' || (unitOf(unit) !== undefined && !counted.test(unit))

/** The start of a clause, up to a number that is its subject. */
const opensClause =
  /(?:^|[.!?:;]["'”’)]{0,4}\s|\n\s?|,\s|\b(?:and|but|while|that)\s)(?:(?:[Oo]nly|[Jj]ust|[Aa]nother|[Aa]\sfurther|[Tt]he\s(?:other|remaining))\s)?$/
const finite =
  /^\s(?:of\s(?:them|these|those)\s)?(?:have|has|had|are|were|will|would|could|can|did|do|may|must|might|should|never)(?![a-z])/
const ofSome = /\bOf\s(?:the\s|its\s|all\s|these\s|those\s)?\d[\d,]{0,9}\s[a-z][^.;!?\n]{2,80},\s(?:only\s|just\s)?$/
const itWas = /(?:\b(?:it|the\s(?:number|figure|total))\s(?:is|was|has\sbeen|had\sbeen)|\bit['’]s)\s(?:now\s|only\s)?$/i

type Unit = Pick<FigureMention, 'unit' | 'unitMay' | 'isAmount'>

/** Gives numbers that count what another figure counts the unit of that figure. */
export const withUnitsOfOthers = (text: string, all: readonly FigureMention[]): FigureMention[] => {
  const ahead: FigureMention[] = []
  for (const one of all.toReversed()) {
    const next = ahead.at(-1)
    const unit = isOpen(one) && next ? fromNext(text, one, next) : undefined
    // Of “412 of 460 polling places” a brief prints the first.
    if (unit && next && ofNext.test(text.slice(one.to, next.from)))
      ahead[ahead.length - 1] = { ...next, isInPassing: true }
    ahead.push(unit ? { ...one, ...unit } : one)
  }
  const made: FigureMention[] = []
  let near = 0
  for (const one of ahead.toReversed()) {
    while (one.from - (made[near]?.to ?? Infinity) > farthest.inParagraph) near += 1
    const unit = isOpen(one) ? unitFor(text, one, made.slice(near)) : undefined
    made.push(unit ? { ...one, ...unit } : one)
  }
  return made
}

const isOpen = ({ unit, rank }: FigureMention): boolean => unit === undefined && !rank

const unitLike = ({ unit, unitMay, isAmount }: FigureMention): Unit | undefined =>
  unit === undefined ? undefined : { unit, ...(unitMay ? { unitMay } : {}), ...(isAmount ? { isAmount } : {}) }

const isYear = (words: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(words)

/** The unit of the figure behind: “4.1, 4.2 and 4.4 per cent”, “412 of 460 polling places”. */
const fromNext = (text: string, one: FigureMention, next: FigureMention): Unit | undefined => {
  const between = text.slice(one.to, next.from)
  if (ofNext.test(between)) return unitLike(next)
  // “From 3,412 to 3,890, and 52 firms”
  if (/^,/.test(between) && /\bto\s$/.test(text.slice(Math.max(0, one.from - 4), one.from))) return undefined
  const words = text.slice(one.from, one.to)
  return forward.test(between) && !isYear(words) && isOneKind(words, next, text) ? unitLike(next) : undefined
}

/** Whether a number is written like the one behind it, whose unit it may share. */
const isOneKind = (words: string, next: FigureMention, text: string): boolean => {
  const decimals = (written: string): number => /\.(\d+)/.exec(written)?.[1]?.length ?? 0
  const other = text.slice(next.from, next.to)
  return /^[^\d.,]*[\d.,]+$/.test(words) && decimals(words) === decimals(other) && !/^[A-Z]{3}$/.test(next.unit ?? '')
}

/** The unit of a noun that some words begin or end with. */
const unitOfNoun = (text: string, at: number): Unit | undefined => {
  const noun = countedAt(text, at, { start: at, isScaled: false })
  return noun && { unit: noun.unit, ...(noun.unitMay ? { unitMay: noun.unitMay } : {}) }
}

const unitFor = (text: string, one: FigureMention, made: readonly FigureMention[]): Unit | undefined => {
  const words = text.slice(one.from, one.to)
  const before = text.slice(Math.max(0, one.from - 120), one.from)
  const after = text.slice(one.to, one.to + 40)
  // “worth £271 million; in 2024 the number was 30,155”
  const isNumber = /\bnumber\b[^.;,\d]{0,30}$/i.test(before)
  const last = made.findLast(({ unit }) => unit !== undefined && !(isNumber && /^(?:%p?|[A-Z]{3})$/.test(unit)))
  const between = last ? text.slice(last.to, one.from) : ''
  if (ofThem.test(after)) {
    const thing = lastCounted(text, one, made)
    // “Six warnings of rust in the bolts, two of which were read”
    const isOwn = /^\sof\swh/.test(after) && thing && isLess(one, thing)
    const [, noun] = isOwn ? [] : (apposed.exec(before) ?? [])
    const own = noun ? unitOfNoun(` ${noun},`, 0) : undefined
    if (own) return own
    if (thing) return unitLike(thing)
    return last && between.length <= farthest.inParagraph && !shares.test(last.unit ?? '') ? unitLike(last) : undefined
  }
  if (victims.test(after)) return { unit: 'people' }
  if (isYear(words)) return undefined
  const thing = isSubject(before, after) && one.value !== 1 ? lastCounted(text, one, made) : undefined
  if (thing) return unitLike(thing)
  if (!/\d/.test(words)) return undefined
  if (
    more.test(after) &&
    last &&
    !shares.test(last.unit ?? '') &&
    between.length <= farthest.inSentence &&
    !sentenceEnd.test(between)
  )
    return unitLike(last)
  const [of] = ofNoun.exec(after) ?? []
  const own = of ? unitOfNoun(text, one.to + of.length) : undefined
  if (own) return own
  if (/^\sthe\snumber\sof\s/i.test(after)) return unitOfNoun(text, one.to + (/number\sof/i.exec(after)?.index ?? 0) + 9)
  if (!isEnd.test(after) && !(/\band\s$/.test(before) && otherSide.test(after))) return undefined
  if (toll.test(before) || population.test(before)) return { unit: 'people' }
  const [, subject = ''] = movedSubject.exec(before) ?? []
  if (subject !== '' && isCount(one) && !uncounted.test(subject.toLowerCase()))
    return unitOfNoun(` ${subject.toLowerCase()},`, 0)
  const [, counted] = ofNumber.exec(before) ?? apposedAt.exec(before) ?? []
  if (counted) return unitOfNoun(` ${counted.trim().toLowerCase()},`, 0)
  if (!last || paragraphEnd.test(between)) return undefined
  return fromLast(text, one, { words, before, after, between, made, last })
}

/** The last figure before that counts things, in the same paragraph. */
const lastCounted = (text: string, one: FigureMention, made: readonly FigureMention[]): FigureMention | undefined => {
  const found = made.findLast(({ unit, isInWords }) => unit !== undefined && !isInWords && !isMeasure(unit))
  const isNear = found && one.from - found.to <= farthest.inParagraph
  return isNear && !paragraphEnd.test(text.slice(found.to, one.from)) ? found : undefined
}

/** Whether a number is all of a subject: “Another 590 are due”, “Of the 59 shops in the town, 21 closed”, “A year ago it was 265”. */
const isSubject = (before: string, after: string): boolean =>
  (opensClause.test(before) && finite.test(after)) ||
  (ofSome.test(before) && /^\s[a-z]/.test(after)) ||
  (itWas.test(before) && isEnd.test(after))

interface Around {
  words: string
  before: string
  after: string
  between: string
  made: readonly FigureMention[]
  last: FigureMention
}

/** The unit of a figure before, in the same sentence or right before it. */
const fromLast = (
  text: string,
  one: FigureMention,
  { words, before, after, between, made, last }: Around,
): Unit | undefined => {
  const isScaled = /(?:million|billion|trillion|thousand|bn|mn|tn|m|k)$/i.test(words)
  const isInBrackets = (other: FigureMention): boolean =>
    /\($/.test(text.slice(Math.max(0, other.from - 1), other.from)) && !/\($/.test(before)
  const sameSize = made.findLast(
    (other) =>
      other.unit !== undefined &&
      !shares.test(other.unit) &&
      !isInBrackets(other) &&
      one.from - other.to <= farthest.inParagraph &&
      isAlike(one, other),
  )
  const isNear = between.length <= farthest.inSentence && !sentenceEnd.test(between)
  if (isScaled) {
    const found = isNear && !shares.test(last.unit ?? '') && !isInBrackets(last) ? last : sameSize
    return found && !paragraphEnd.test(text.slice(found.to, one.from)) ? unitLike(found) : undefined
  }
  const ofWhich = /\bof\s(?:which|whom)\s$/.test(before)
  const noun = ofWhich ? made.findLast(({ unit }) => unit !== undefined && !shares.test(unit)) : undefined
  if (noun) return one.from - noun.to <= farthest.inSentence ? unitLike(noun) : undefined
  const isBeside = isNear && (beside.test(before) || (/\band\s$/.test(before) && otherSide.test(after)))
  if (isBeside && !(last.unit && /\bto\s$/i.test(between) && isChange(last, between))) return unitLike(last)
  // “Roughly 640,000 kroner in the first year and 110,000 every year after.”
  const isLarge = /\d,\d{3}$/.test(words)
  return isLarge && sameSize && !paragraphEnd.test(text.slice(sameSize.to, one.from)) ? unitLike(sameSize) : undefined
}

/** “fell 3% to 58”: what a change leads to is no change. */
const isChange = ({ unit = '', isStart }: FigureMention, between: string): boolean =>
  shares.test(unit) && !/\bfrom\b/.test(between) && !isStart

/** A whole number of things, as large as one that is counted. */
const isCount = ({ value }: FigureMention): boolean =>
  [value].flat().every((one) => Number.isInteger(one) && one >= 100)

const isLess = (one: FigureMention, other: FigureMention): boolean =>
  Math.max(...[one.value].flat()) < Math.max(...[other.value].flat())

const isAlike = (one: FigureMention, other: FigureMention): boolean => {
  const [first, second] = [one, other].map(({ value }) => Math.abs([value].flat()[0] ?? 0)) as [number, number]
  return first > 0 && second > 0 && first / second <= alike && second / first <= alike
}
