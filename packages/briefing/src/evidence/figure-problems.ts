import type { Claim, ClaimedFigure } from '../brief'
import type { FigureMention, ReadingRules, Span } from '../languages/rules'
import { overlaps, textOf } from '../languages/shared/span'
import { type HeadedNumber, strangerIn } from './headed-number'
import { type EvidenceProblem, notCompared } from './proof'
import type { SourceStretch } from './reading'

/** How much of the word behind a number a message shows at most, in UTF-16 units. */
const longestUnit = 24

/** A paragraph of a source, and the range of the anchored words in it. */
interface Passage {
  paragraph: SourceStretch
  words: Span
  /** The number of a table or a series that the words hold. */
  headed?: HeadedNumber | undefined
}

/**
 * Compares a claimed figure with the passage of its source: value, unit, bound.
 * @param rules those of the languages of the source and of the brief
 */
export const figureProblems = (
  { stat, path }: Extract<Claim, { kind: 'figure' }>,
  { paragraph, words, headed }: Passage,
  rules: readonly ReadingRules[],
): EvidenceProblem[] => {
  const { text } = paragraph
  if (headed?.unit !== undefined && headed.value !== undefined)
    return headedProblems(stat, headed, textOf(words, text), path, rules)
  const held = paragraph.figures.filter((one) => overlaps(one, words))
  const mentions = held.filter((one) => !one.isInPassing)
  const [own] = rules
  const bare = bareNumbers(text, words).filter((one) => !held.some((other) => overlaps(one, other)))
  const plain = own?.plainNumbers?.(text, words) ?? []
  // “12 trucks out of 40” is a share, and a count too.
  const inWords = [...bare, ...plain.filter((one) => !held.some((other) => overlaps(one, other) && !other.isInWords))]
  const more = mentions.length === 0 || stat.unit !== undefined ? inWords : []
  const figures = [...mentions, ...more, ...held.filter((one) => one.isInPassing)]
  const isInRatio = (one: FigureMention): boolean => one.unit === undefined && own?.isInRatio(text, one) === true
  const whole = figures.filter((one) => !isPartOf(text, one) && !isInRatio(one))
  const value = path.slice(0, -1).concat('value')
  const shown = textOf(words, text).replace(/\s+/g, ' ')
  const claimed = claimedIn(stat, rules)
  const equal = whole.filter((one) => hasValue(one, claimed.value))
  const isRange = equal.length === 0 && isRangeIn(whole, claimed.value, text)
  if (equal.length === 0 && !isRange) {
    const message = `“${shown}” does not say ${numberText(stat)}`
    return [{ code: 'wrong-figure', message, hint: hintFor(figures, whole, text), path: value }]
  }
  const fitting = equal.filter((one) =>
    fitsUnit(text, one, stat, claimed.unit, (unit) => own?.countsIn?.(text, one, unit, paragraph.figures) === true),
  )
  if (!isRange && fitting.length === 0) {
    const [first] = equal as [FigureMention]
    const isUnsaid = (one: FigureMention): boolean =>
      !one.rank && (one.unit ? isBorrowed(text, one) : own?.isBare?.(text, one.to) === true)
    if (stat.unit && equal.every(isUnsaid)) {
      const message = `this sentence of the source does not say in what “${shown}” counts`
      return [notCompared(path.slice(0, -1).concat('unit'), message, 'look yourself whether it counts what you say')]
    }
    const [next] = text
      .slice(first.to, first.to + longestUnit)
      .trimStart()
      .split(/[\s.,]/, 1)
    const counted = first.rank ? 'is a rank' : `counts in ${first.unit ?? next}`
    const message = `“${shown}” ${counted}, ${stat.unit ? `not in ${stat.unit}` : 'the brief has no unit'}`
    return [
      {
        code: 'wrong-unit',
        message,
        hint: 'correct `unit`',
        path: path.slice(0, -1).concat(stat.unit ? 'unit' : 'value'),
      },
    ]
  }
  if (
    isRange ||
    fitting.some(
      ({ bound, rank, isInWords, isLoose, isNearly, isEstimated }) =>
        bound === stat.bound ||
        rank ||
        ((isInWords || isLoose) && !stat.bound) ||
        (isNearly && stat.bound === '<') ||
        (isEstimated && stat.bound === '~'),
    )
  )
    return []
  const bound = fitting[0]?.bound
  const message = bound
    ? `“${shown}” is bounded by \`${bound}\`, the brief has ${stat.bound ? `\`${stat.bound}\`` : 'no bound'}`
    : `“${shown}” has no bound, the brief has \`${stat.bound}\``
  const hint = bound ? `write \`bound: "${bound}"\`` : 'point at the words that say so, or take `bound` out'
  return [{ code: 'wrong-bound', message, hint, path: stat.bound ? path.slice(0, -1).concat('bound') : value }]
}

/** Whether a number stands without a unit, and has that of another figure. */
const isBorrowed = (text: string, one: FigureMention): boolean =>
  one.unit !== undefined && !/[\p{L}%‰$€£¥₩°℃]/u.test(textOf(one, text))

/** Compares a claimed figure with a number whose heads give its unit. */
const headedProblems = (
  stat: ClaimedFigure,
  number: HeadedNumber,
  shown: string,
  path: EvidenceProblem['path'],
  rules: readonly ReadingRules[],
): EvidenceProblem[] => {
  const { value = 0, unit = '', label } = number
  const dense = (words: string | undefined): string => (words ?? '').replace(/\s+/g, '').toLowerCase()
  const [claimed, headed] = [claimedIn(stat, rules), claimedIn({ value, unit }, rules)]
  const isWritten = stat.value === value && dense(stat.unit) === dense(unit)
  const isEqual = hasValue({ from: 0, to: 0, value: headed.value }, claimed.value)
  const fits = isWritten || (isEqual && (claimed.unit === headed.unit || isOneUnit(headed.unit ?? '', claimed.unit)))
  const at = (field: string): EvidenceProblem['path'] => path.slice(0, -1).concat(field)
  const hint = `its heads say “${label}”, in ${unit}`
  if (!fits && !isEqual && stat.value !== value)
    return [{ code: 'wrong-figure', message: `“${shown}” does not say ${numberText(stat)}`, hint, path: at('value') }]
  if (!fits) {
    const message = `“${shown}” counts in ${unit}, ${stat.unit ? `not in ${stat.unit}` : 'the brief has no unit'}`
    return [{ code: 'wrong-unit', message, hint, path: at(stat.unit ? 'unit' : 'value') }]
  }
  if (strangerIn(stat.label ?? '', number) !== undefined) {
    return [wrongLabel(label, at('label'))]
  }
  if (stat.bound === undefined) return []
  const message = `“${shown}” has no bound, the brief has \`${stat.bound}\``
  return [{ code: 'wrong-bound', message, hint: 'take `bound` out', path: at('bound') }]
}

/**
 * The problem with a label that is another figure's.
 * @param subject the figure's own in the source
 */
export const wrongLabel = (subject: string, path: EvidenceProblem['path']): EvidenceProblem => ({
  code: 'wrong-label',
  message: `this figure of the source is that of “${subject}”, and the label names the subject of another figure`,
  hint: 'point at the figure that the label names, or correct `label`',
  path,
})

const hintFor = (figures: readonly FigureMention[], whole: readonly FigureMention[], text: string): string => {
  if (figures.length === 0) return 'it holds no figure: point at words that do'
  if (whole.length === 0)
    return `it says “${around(text, figures[0] as FigureMention)}”, which is not read as one number`
  return `it says ${whole.map((one) => `${textOf(one, text)} (${numberText(one)})`).join(', ')}`
}

const around = (text: string, { from, to }: Span): string =>
  textOf({ from: Math.max(0, from - 8), to: Math.min(text.length, to + 8) }, text)
    .replace(/\s+/g, ' ')
    .trim()

/** Signs in front of a number that make it another: a part of a range, a fraction, a change of unknown direction. */
const partBefore = /(?:\d[.,/]?|[½¼¾⅓⅔⅛]|\d[^\S\n]?%?[^\S\n]?[~∼～–—−-][^\S\n]?|[▲▼▽↑↓]\s?|[$€£¥₩])$/
/** The number goes on, or its unit does: `60%-65%`, `3½`, `km/h`, `km²`. */
const partAfter = /^(?:[½¼¾⅓⅔⅛²³]|[.,/]\d|\d|[^\S\n]?[~∼～–—−-][^\S\n]?[$€£¥₩]?\d|\s?\/\s?\p{L})/u
const unitGoesOn = /^\s?[A-Za-zµ%‰°℃]/

/** Whether a figure is read only in part, so that it says nothing. */
export const isPartOf = (text: string, { from, to, unit }: FigureMention): boolean => {
  const [before, after] = [text.slice(Math.max(0, from - 6), from), text.slice(to, to + 6)]
  const endsInLatin = /[A-Za-z]$/.test(text.slice(from, to))
  const isWorded = /^\p{L}/u.test(text.slice(from, to))
  return (
    (!isWorded && partBefore.test(before)) ||
    partAfter.test(after) ||
    (unit !== undefined && endsInLatin && /^[A-Za-z]/.test(after))
  )
}

/** A claimed figure as the language of its source counts it: 200 of `억 원` are 20,000,000,000 won. */
export const claimedIn = (
  { value, unit }: ClaimedFigure,
  rules: readonly ReadingRules[],
): Pick<ClaimedFigure, 'value' | 'unit'> => {
  if (unit === undefined || isSettled(unit)) return { value, unit }
  // One of a unit that begins with a number is that number: 10억 달러.
  const written = /^\d/.test(unit) ? [unit] : [`1${unit}`, `1 ${unit}`, ...withSign(unit)]
  const read = written
    .flatMap((one) =>
      rules.flatMap(({ figures }) => figures(one).filter(({ from, to }) => from === 0 && to === one.length)),
    )
    .find((one) => one.unit !== undefined)
  if (!read || typeof read.value !== 'number' || read.value === 1) return { value, unit: read?.unit ?? unit }
  const factor = read.value
  return { value: typeof value === 'number' ? value * factor : [value[0] * factor, value[1] * factor], unit: read.unit }
}

/** One of a unit that begins with the sign of a currency, which stands before its number: € bn. */
export const withSign = (unit: string): string[] => {
  const [, sign, scale] = /^(\p{Lu}{0,3}[€$£¥₩])\s?(\S.*)$/u.exec(unit) ?? []
  return sign ? [`${sign}1 ${scale}`] : []
}

/** Whether a figure of the source is counted in the unit of the brief. */
export const fitsUnit = (
  text: string,
  one: FigureMention,
  stat: ClaimedFigure,
  claimed: string | undefined,
  isCounted: (unit: string) => boolean = () => false,
): boolean => {
  if (one.rank) return stat.kind === 'rank' || (stat.unit !== undefined && textOf(one, text).includes(stat.unit))
  if (one.unit !== undefined) {
    const may = [one.unit, ...(one.unitMay ?? [])]
    if (stat.unit === one.unit || may.some((unit) => isOneUnit(unit, claimed))) return true
    if (isLongerUnit(text, one, stat.unit)) return true
    if (stat.unit === undefined && may.some((unit) => isNamedIn(stat.label, unit))) return true
    return stat.unit !== undefined && (!isSettled(one.unit) || isBorrowed(text, one)) && isCounted(stat.unit)
  }
  const after = text.slice(one.to, one.to + 40)
  if (stat.unit === undefined)
    return !unitGoesOn.test(after.slice(0, 2).trimEnd() === '' ? '' : after.replace(/^\s.*/s, ''))
  // A phrase is the brief's own: 17 “of 23 sites”.
  if (stat.unit.includes(' ') || isRightBehind(after, stat.unit)) return true
  if (isCounted(stat.unit)) return true
  // A table and a series have the unit in their heads.
  return /^\s*(?:[)\]|,→·;\n]|$)/.test(after) && text.includes(stat.unit)
}

/** Whether a label says what is counted, so that the number needs no unit: “Customers without power”. */
const isNamedIn = (label: string | undefined, unit: string): boolean =>
  /^\p{L}[\p{L} ]{2,}$/u.test(unit) && label?.toLowerCase().includes(unit.replace(/s$/, '')) === true

/** Whether a text begins with a unit, and not with one that only begins like it: km/h, mm. */
const isRightBehind = (after: string, unit: string): boolean => {
  const rest = after.trimStart()
  return rest.startsWith(unit) && !(/[A-Za-z²³]$/.test(unit) && /^[A-Za-z/²³]/.test(rest.slice(unit.length)))
}

/** A counter with the noun that the source has behind it: 3개 구역. */
const isLongerUnit = (text: string, { from, to, unit }: FigureMention, written: string | undefined): boolean =>
  unit !== undefined &&
  written?.startsWith(unit) === true &&
  !/[A-Za-z]$/.test(unit) &&
  text.slice(from, to + written.length).includes(written)

/** One noun, in the singular or the plural. */
const isOneUnit = (source: string, brief: string | undefined): boolean => {
  const bare = (unit: string): string => unit.toLowerCase().replace(/s$/, '')
  return brief !== undefined && (bare(source) === bare(brief) || isOtherScript(source, brief))
}

/** Nouns of two languages are not compared: 톤 and tonnes. Symbols are no nouns: ha, dB. */
const isOtherScript = (one: string, other: string): boolean => {
  const [latin, own] = /\p{Script=Latin}/u.test(one) ? [one, other] : [other, one]
  return !isSettled(one) && !isSettled(other) && /\p{Script=Latin}{4}/u.test(latin) && !/\p{Script=Latin}/u.test(own)
}

/** Whether a range stands in the source as two figures side by side: from 3% to 5%. */
const isRangeIn = (figures: readonly FigureMention[], value: ClaimedFigure['value'], text: string): boolean => {
  if (typeof value === 'number') return false
  const [low, high] = value.map((end) => figures.find((one) => hasValue(one, end)))
  if (!low || !high || low.isStart) return false
  return /^[\s~∼～–—-]{0,4}\p{L}{0,3}\s?$/u.test(text.slice(low.to, high.from)) && low.to <= high.from
}

/** Numbers in digits that no unit follows. */
export const bareNumbers = (text: string, { from, to }: Span): FigureMention[] =>
  [...text.slice(from, to).matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map((found) => {
    const start = from + found.index
    const isNegative = /(?:^|[\s(])[-−–△]$/.test(text.slice(Math.max(0, start - 2), start))
    const size = Number(found[0].replaceAll(',', ''))
    return { from: start, to: start + found[0].length, value: isNegative ? -size : size }
  })

/** A figure as messages write it. */
export const numberText = ({ value, unit }: Pick<ClaimedFigure, 'value' | 'unit'> | FigureMention): string => {
  const number =
    typeof value === 'number' ? value.toLocaleString('en') : value.map((one) => one.toLocaleString('en')).join(' to ')
  return unit ? `${number} ${unit}` : number
}

/** Whether a figure of a source has a value of the brief, which may round a share in words: 33.3% is a third. */
export const hasValue = ({ value, isInWords }: FigureMention, wanted: ClaimedFigure['value']): boolean => {
  const [one, other] = [[value].flat(), [wanted].flat()] as number[][]
  return (
    one?.length === other?.length &&
    (one ?? []).every((each, index) => {
      const written = other?.[index] ?? 0
      if (Math.abs(each - written) <= 1e-9 * Math.abs(each)) return true
      return isInWords === true && !Number.isInteger(written) && isRounded(each, written)
    })
  )
}

const isRounded = (value: number, to: number): boolean =>
  [1, 2, 3].some((decimals) => Number(value.toFixed(decimals)) === to)

/** Units that mean one thing in every language; nouns for people, cases and days are left to the brief. */
const settled = /^(?:[A-Z]{3}|%p?|times|people|[kMGT]?Wh?)$/

const isSettled = (unit: string | undefined): boolean => settled.test(unit ?? '')

export const sameUnit = (source: string | undefined, brief: string | undefined): boolean =>
  source === brief || !isSettled(source) || !isSettled(brief)
