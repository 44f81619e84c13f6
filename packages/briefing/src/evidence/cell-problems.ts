import type { Brief, ClaimedCell } from '../brief'
import { languageFor } from '../languages'
import type { FigureMention, ReadingRules, Span } from '../languages/rules'
import { holds, overlaps, textOf } from '../languages/shared/span'
import { bareNumbers, claimedIn, fitsUnit, hasValue, numberText, sameUnit, withSign } from './figure-problems'
import type { HeadedNumber } from './headed-number'
import type { EvidenceProblem, Proof } from './proof'
import type { SourceStretch } from './reading'
import type { SourceState } from './sources'

/** The words of one passage of a cell, in their paragraph. */
interface CitedWords {
  paragraph: SourceStretch
  words: Span
  /** The numbers in the words, as digits alone. */
  bare: readonly FigureMention[]
  /** The number of a source's table that stands at a span of the paragraph. */
  headedAt(span: Span): HeadedNumber | undefined
  /** The days that the words name, in EDTF. */
  days: readonly (Span & { date?: string })[]
  /** Those of the source and of the brief. */
  rules: readonly ReadingRules[]
  passage: NonNullable<EvidenceProblem['passage']>
}

/** A number that a cell says. */
interface CellNumber {
  value: number
  unit?: string | undefined
  /** From a text, whose own words say which way something moved, and may count by another noun. */
  isOfText?: true
}

/** The cells of tables all of whose own passages were found and are read, and those passages. */
export const comparedCells = (
  proofs: readonly Proof[],
  sources: ReadonlyMap<string, SourceState>,
): ReadonlyMap<ClaimedCell, readonly Proof[]> => {
  const cells = new Map<ClaimedCell, Proof[]>()
  const open = new Set<ClaimedCell>()
  for (const proof of proofs) {
    const { claim, standing } = proof
    if (claim.kind !== 'passage' || !claim.cell) continue
    cells.set(claim.cell, [...(cells.get(claim.cell) ?? []), proof])
    if (!('span' in standing && sources.get(claim.anchor.source ?? '')?.rules)) open.add(claim.cell)
  }
  return new Map([...cells].filter(([cell]) => !open.has(cell)))
}

/**
 * Cells of tables whose numbers do not stand in their own passages. That another cell's passage has the number does not
 * help: two rows may be exchanged.
 */
export const cellProblems = (
  proofs: readonly Proof[],
  brief: Brief,
  sources: ReadonlyMap<string, SourceState>,
): EvidenceProblem[] =>
  [...comparedCells(proofs, sources)].flatMap(([cell, own]) => {
    const cited = own.flatMap((proof) => citedWords(proof, brief, sources) ?? [])
    return problemsOf(cell, cited, languageFor(brief.lang)?.reading)
  })

const citedWords = (
  { claim, standing }: Proof,
  brief: Brief,
  sources: ReadonlyMap<string, SourceState>,
): CitedWords | undefined => {
  const source = claim.anchor.source ?? ''
  const { reading, rules } = sources.get(source) ?? {}
  if (!reading || !rules || !('span' in standing)) return undefined
  const { span } = standing
  const paragraph = reading.paragraphAt(span)
  const words = paragraph.own(span)
  return {
    paragraph,
    words,
    bare: bareNumbers(paragraph.text, words),
    headedAt: ({ from, to }) => reading.headedAt({ from: from + paragraph.start, to: to + paragraph.start }),
    days: paragraph.dates(brief.sources?.[source]?.issued).filter((one) => overlaps(one, words)),
    rules: [rules, languageFor(brief.lang)?.reading ?? rules],
    passage: { source, span },
  }
}

const problemsOf = (
  cell: ClaimedCell,
  cited: readonly CitedWords[],
  rules: ReadingRules | undefined,
): EvidenceProblem[] => {
  const missing = numbersOf(cell, rules).find((number) => !cited.some((one) => says(one, number)))
  if (!missing) return []
  const shown = cited.map(({ paragraph, words }) => textOf(words, paragraph.text).replace(/\s+/g, ' ')).join(' … ')
  const found = cited.flatMap(({ bare, paragraph }) => bare.map((one) => textOf(one, paragraph.text)))
  return [
    {
      code: 'wrong-figure',
      message: `“${shown}” does not say ${numberText(missing)}`,
      hint: found.length === 0 ? 'it holds no figure: point at words that do' : `it says ${found.join(', ')}`,
      path: cell.path,
      ...(cited[0] ? { passage: cited[0].passage } : {}),
    },
  ]
}

/** A text that is a number, but for signs around it: ≈ 4,100*, △3.2 (p). */
const numberAlone = /^[^\p{L}\d]{0,8}\d+(?:,\d{3})*(?:\.\d+)?\s?(?:[*†‡]|\([^()\d]{0,40}\))?$/u

/** The numbers that a cell says: itself, or the figures of its text. */
const numbersOf = ({ value, unit }: ClaimedCell, rules: ReadingRules | undefined): CellNumber[] => {
  if (typeof value === 'number') return [{ value, unit }]
  const text = value.trim()
  if (numberAlone.test(text))
    return bareNumbers(text, { from: 0, to: text.length }).map(({ value }) => ({ value: Number(value) }))
  return (rules?.figures(text) ?? [])
    .filter((one) => one.unit !== undefined && !one.isInWords && !one.isInPassing)
    .flatMap(({ value, unit }) =>
      [value].flat().map((end): CellNumber => ({ value: Number(end), unit, isOfText: true })),
    )
}

const says = (cited: CitedWords, number: CellNumber): boolean => {
  const { bare, days, paragraph } = cited
  const { value, unit } = number
  // A year may stand in a column of any unit, and the source may name it otherwise: last year.
  if (days.some(({ date }) => date?.startsWith(`${value}`) && `${value}`.length === 'yyyy'.length)) return true
  const isDay = (one: Span): boolean => unit !== undefined && days.some((day) => holds(day, one))
  const held = paragraph.figures.filter((one) => overlaps(one, cited.words))
  // Without a unit the heads of the table may say the scale as well: 3.2 of $3.2 billion.
  const alone = bare.filter(
    (one) => unit === undefined || (!isDay(one) && !held.some((figure) => overlaps(figure, one))),
  )
  return (
    held.some((one) => isSaidBy(one, number, cited)) ||
    alone.some(
      (one) => isSaidBy(underHeads(one, cited), number, cited) || (unit === undefined && hasSize(one, number, cited)),
    )
  )
}

/** A number of a source's table with the scale and the unit of its heads. */
const underHeads = (bare: FigureMention, { headedAt, rules }: CitedWords): FigureMention => {
  const { value, unit } = headedAt(bare) ?? {}
  const read = value === undefined || unit === undefined ? undefined : unitRead(unit, rules)
  if (value === undefined || !read) return bare
  return { ...bare, value: value * read.scale, ...(read.unit === undefined ? {} : { unit: read.unit }) }
}

const isSaidBy = (one: FigureMention, number: CellNumber, cited: CitedWords): boolean => {
  const { rules, paragraph } = cited
  const { value, unit } = number
  if (unit === undefined) return hasSize(one, number, cited)
  const read = unitRead(unit, rules)
  const isWhole = read?.isWhole === true
  const scales = isWhole ? [read.scale] : [read?.scale ?? 1, ...scalesIn(unit, rules)]
  if (!scales.some((scale) => hasSize(one, { ...number, value: value * scale }, cited))) return false
  if (one.unit === undefined && !one.rank) return true
  const isCounted = (noun: string): boolean =>
    rules[0]?.countsIn?.(paragraph.text, one, noun, paragraph.figures) === true
  const own = read?.unit ?? unit
  if (fitsUnit(paragraph.text, one, number, own, isCounted)) return true
  // Units that cannot be read as a whole, as “t a day”, are compared as far as they can.
  if (one.rank) return false
  if (!isWhole || read.unit === undefined) return sameUnit(one.unit, own)
  return number.isOfText === true && [one.unit ?? '', own].every((unit) => noun.test(unit))
}

/** Units that are words for what is counted: a text may count by another. */
const noun = /^(?:\p{Script=Latin}{4}|[^\p{Script=Latin}\P{L}])/u

interface UnitRead {
  /** None of a scale alone: million. */
  unit?: string | undefined
  /** How many of the unit one is: 10,000 of 만 톤. */
  scale: number
  isWhole: boolean
}

/** The unit that a head says, or that at its beginning. */
const unitRead = (head: string, rules: readonly ReadingRules[]): UnitRead | undefined => {
  const written = head.replace(/^['’]000/, '1,000')
  const { unit: whole = written, value: scale } = claimedIn({ value: 1, unit: written }, rules)
  if (whole !== written) return { unit: whole, scale: Number(scale), isWhole: true }
  // Scales alone may be in the plural: thousands.
  const texts = /^\d/.test(written)
    ? [written]
    : [...withSign(written), `1 ${written.replace(/s$/, '')}`, `1 ${written}`]
  const reads = texts.flatMap((text) =>
    rules.flatMap(({ figures }) => {
      const first = figures(text).find(({ from }) => from === 0)
      if (typeof first?.value !== 'number' || (first.unit === undefined && first.value === 1)) return []
      return { unit: first.unit, scale: first.value, isWhole: first.to === text.length }
    }),
  )
  return reads.find(({ scale }) => scale !== 1) ?? reads.at(-1)
}

/** The scales that single words of a unit say, of one that is not read as a whole: tonnes (thousand), 1,000 t. */
const scalesIn = (unit: string, rules: readonly ReadingRules[]): number[] =>
  unit.split(/[\s()/]+/).flatMap((word) => {
    const number = bareNumbers(word, { from: 0, to: word.length }).map(({ value }) => Number(value))
    return [...number, ...(/\p{L}/u.test(word) ? [unitRead(word, rules)?.scale ?? 1] : [])].filter((one) => one >= 100)
  })

/** Whether a figure, or an end of a range, is as large as a number and has its sign, or the words around it say a fall. */
const hasSize = (one: FigureMention, { value, isOfText }: CellNumber, cited: CitedWords): boolean => {
  const ends = [one.value].flat() as number[]
  const has = (wanted: number): boolean => ends.some((end) => hasValue({ ...one, value: end }, wanted))
  if (has(value)) return true
  if (isOfText) return has(-value)
  return value < 0 && has(-value) && isFall(one, cited)
}

const isFall = (one: Span, { paragraph: { text, sentences }, rules: [rules] }: CitedWords): boolean => {
  const sentence = sentences.find((part) => holds(part, one))
  const movement = rules?.movement
  if (!sentence || !movement) return true
  const moved = movement.movedBy(text, sentence, one)
  if (moved !== undefined) return moved === 'down'
  const said = movement.directionsIn(textOf(sentence, text), '')
  const near = text.slice(Math.max(sentence.from, one.from - 40), Math.min(sentence.to, one.to + 20))
  return said.includes('down') || (said.length === 0 && movement.change.test(near))
}
