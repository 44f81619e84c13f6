import type { ReadingRules } from '../languages/rules'

/** Words of a head, and the unit that they give for the numbers under it. */
export interface UnitOfHead {
  words: string
  /** Of a caption, it may be two units, one of which is `%`. */
  unit?: string
}

/** The units of a caption that has two, one of them per cent: 만 톤, %. */
const two = /^([^,，/·]{1,16}?)\s?[,，/·]\s?([^,，/·]{1,16})$/u

/** Parts of a head that may be a unit: in brackets, or behind its last comma, colon or “in”. */
const inBrackets = /[([]\s?(?:(?![Ss]ource|[Nn]ote)\p{L}{2,6}\s?[:：]\s?|in\s)?([^()[\]\d:：]{1,24}?)\s?[)\]]/gu
const behind = /(?:[,，:：]|\bin)\s([^,，:：\d]{1,24})$/u

/** Per cent of something, in brackets: (% of adults). */
const percentOf = /[([]\s?(?:\p{L}{3,12}\s)?(?:%|per\s?cent)(?:\s|age\s)[^()[\]]{1,80}[)\]]/iu
/** Thousands of a currency in brackets: ($000), (€'000s). */
const thousands = /[([]\s?(\p{Lu}{0,3}[€$£¥₩]\s?['’]?000s?)\s?[)\]]/u

/** A head that is nothing but a unit, and a unit between the commas of a caption: expenditure, £, 2023 to 2025. */
const alone = /^(?:%|\p{Lu}{0,3}[€$£¥₩])$/u
const between = /,\s(%|\p{Lu}{0,3}[€$£¥₩]),/u

/** Tells the unit of a head from its other words. */
export const withUnit = (head: string, rules: ReadingRules): UnitOfHead => {
  const text = head.replace(/\s+/g, ' ').trim().slice(0, 300)
  for (const { 0: whole, 1: unit = '', index } of [...text.matchAll(inBrackets)].toReversed()) {
    const units = two.exec(unit)?.slice(1) ?? [unit]
    const [first = '', second] = units.map((one) => one.trim())
    if (second === undefined && rules.noUnit?.test(first)) continue
    const isComparison = second !== undefined && isUnit(first, rules) && rules.shareHead.test(second)
    if (!isComparison && !units.every((one) => isUnit(one, rules) || isShortNoun(one, rules))) continue
    const words = `${text.slice(0, index)} ${isComparison ? second : ''} ${text.slice(index + whole.length)}`
    return { words: words.replace(/\s+/g, ' ').trim(), unit: isComparison ? first : unit }
  }
  if (alone.test(text)) return { words: '', unit: text }
  const rest = (whole: string): string => text.replace(whole, ' ').replace(/\s+/g, ' ').trim()
  const [sums, unit] = thousands.exec(text) ?? []
  if (sums) return { words: rest(sums), ...(unit ? { unit } : {}) }
  const [percent] = percentOf.exec(text) ?? []
  if (percent) return { words: rest(percent), unit: '%' }
  const [, inside] = between.exec(text) ?? []
  if (inside) return { words: text.replace(between, ','), unit: inside }
  const tail = behind.exec(text)
  // “Tessaly: Selected indicators” is a name.
  if (tail?.[1] && !/^\p{Lu}\p{Ll}+\s/u.test(tail[1]) && isUnit(tail[1].trim(), rules))
    return { words: text.slice(0, tail.index), unit: tail[1].trim() }
  const counted = rules.countHead?.exec(text)?.[1]
  return { words: text, ...(counted ? { unit: counted } : {}) }
}

/** Whether some words are read as the unit of a number before them. */
export const isUnit = (words: string, rules: ReadingRules): boolean =>
  /^(?:%p?|‰|\p{Lu}{0,3}[€$£¥₩]\s?\p{L}{0,9}|[€$£¥₩]?\p{L}{0,12}\/\p{L}{1,12})$/u.test(words) ||
  [`1${words}`, `1 ${words}`].some((one) =>
    rules.figures(one).some(({ from, to, unit }) => from === 0 && to === one.length && unit !== undefined),
  )

/** Units that are not in any list are short: 호, TEU. Marks of preliminary and expected numbers, p and e, are none. */
const isShortNoun = (words: string, { noUnit }: ReadingRules): boolean =>
  /^(?:\p{L}{1,2}|\p{Lu}{2,4})$/u.test(words) && !/[pe]$/.test(words) && noUnit?.test(words) !== true

/**
 * The unit of a number under several heads: that of the nearest which gives one. Of a caption with two units, per cent
 * belongs to heads of shares and changes, and the other one to all other heads.
 * @param heads the nearest first
 */
export const unitUnder = (heads: readonly UnitOfHead[], rules: ReadingRules): string | undefined => {
  const given =
    heads.find(({ unit }) => unit !== undefined)?.unit ??
    heads.flatMap(({ words }) => rules.unitOfHead?.(words) ?? [])[0]
  const units = given === undefined ? [] : (two.exec(given)?.slice(1) ?? [given])
  if (units.length < 2) return units[0]
  const [percent, other] = [units.find((one) => one === '%'), units.find((one) => one !== '%')]
  // “Bcf/d” is one unit.
  if (percent === undefined) return given?.includes('/') && !/\s/.test(given) ? given : undefined
  return heads.some(({ words }) => rules.shareHead.test(words)) ? percent : other
}
