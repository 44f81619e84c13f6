import { CharSet, getIntersectionWords, JS, NFA, type NoParent, Words } from 'refa'
import { analyse } from 'scslre'
import type { Expression } from './expressions.ts'

/** A text that costs a regular expression more than twice as much when it is twice as long. */
export interface Attack {
  /** Why the expression reads the text several times. */
  why: string
  /** The text to repeat. */
  repeated: string
}

/**
 * Texts on which an expression takes more than linear time, found by three rules. The first (scslre): quantifiers that
 * can share a text between them in several ways, or that a search begins with. The second: a search that begins with
 * text that its own quantifier runs over, so that every attempt goes on to the end of the text, as `/"[^,]*,/` does on
 * quotation marks. The third: a quantifier for which two repetitions can be one as well, as in `/(?:a|b|ab)*c/`.
 * Nothing is timed, so an expression is always judged alike. A quantifier with an upper bound counts as linear.
 */
export const attacksOn = ({ source, flags }: Pick<Expression, 'source' | 'flags'>): Attack[] => {
  if (!/[*+]|\{\d+,\}/.test(source)) return []
  const { reports } = analyse({ source, flags }, { assumeRejectingSuffix: false })
  const shared = reports.map(({ type, exponential, character }): Attack => {
    return { why: exponential ? `${type}, exponential` : type, repeated: character.pick }
  })
  const attacks = [...shared, ...loopsOf(source, flags)]
  return [...new Map(attacks.map((one) => [`${one.why} ${one.repeated}`, one])).values()]
}

type Concatenation = NoParent<ReturnType<JS.Parser['parse']>['expression']>['alternatives'][number]
type Element = Concatenation['elements'][number]

/** How many texts are tried for a quantifier, and how large an automaton may get. */
const tries = 40
const maxNodes = 4000
const fewWords = 12

const loopsOf = (source: string, flags: string): Attack[] => {
  const parser = JS.Parser.fromLiteral({ source, flags })
  const { expression } = parser.parse({ assertions: 'parse', backreferences: 'disable' })
  const maxCharacter = /[uv]/.test(flags) ? 0x10ffff : 0xffff
  const anything = repeat(CharSet.all(maxCharacter))
  const automatonOf = (elements: readonly Element[]): NFA =>
    NFA.fromRegex(
      { type: 'Concatenation', elements: [...elements] },
      { maxCharacter },
      { assertions: 'ignore', unknowns: 'disable' },
    )
  return loopsIn(expression.alternatives, [], []).flatMap(({ before, loop, after }): Attack[] => {
    if (!after.some(canFail)) return []
    const divided = dividedIn(automatonOf(once(loop)))
    if (divided !== undefined) return [{ why: 'Division', repeated: divided }]
    const start = flags.includes('y') ? undefined : startOf(before)
    if (!start) return []
    const texts = getIntersectionWords(automatonOf([loop]), automatonOf([anything, ...start, anything]), maxNodes)
    const repeated = first(texts, tries)
      .map(Words.fromUnicodeToString)
      .find((text) => !new RegExp(source, flags).test(text.repeat(8)) && beginsOften(before, text.repeat(8), flags))
    return repeated === undefined ? [] : [{ why: 'Restart', repeated }]
  })
}

/** One repetition of a quantifier. */
const once = (loop: Element): Element[] =>
  loop.type === 'Quantifier' ? [{ type: 'Alternation', alternatives: loop.alternatives }] : [loop]

/** A text of one repetition that is one of two as well, if a short one is. */
const dividedIn = (body: NFA): string | undefined => {
  const short = first(body.words(), fewWords).filter(({ length }) => length > 0)
  const pairs = short.flatMap((one) => short.map((other) => [...one, ...other]))
  const divided = pairs.find((word) => body.test(word))
  return divided && Words.fromUnicodeToString(divided)
}

/** Whether attempts begin in every repetition: what must not stand before them may stand at the end of the last. */
const beginsOften = (before: readonly Element[], text: string, flags: string): boolean => {
  const { source } = JS.toLiteral({ type: 'Concatenation', elements: [...before] })
  const beginning = new RegExp(source, `${flags.replace('g', '')}y`)
  const places = Array.from({ length: text.length }, (_, at) => {
    beginning.lastIndex = at
    return beginning.test(text)
  })
  return places.filter(Boolean).length >= 4
}

const first = <T>(all: Iterable<T>, count: number): T[] => {
  const found: T[] = []
  for (const one of all) if (found.push(one) === count) break
  return found
}

const classOf = (characters: CharSet): Element => ({ type: 'CharacterClass', characters })
const repeat = (characters: CharSet): Element => ({
  type: 'Quantifier',
  min: 0,
  max: Number.POSITIVE_INFINITY,
  lazy: false,
  alternatives: [{ type: 'Concatenation', elements: [classOf(characters)] }],
})

interface Loop {
  before: Element[]
  loop: Element
  after: Element[]
}

/** Every unbounded quantifier, with the elements before and after it. */
const loopsIn = (alternatives: readonly Concatenation[], before: Element[], after: Element[]): Loop[] =>
  alternatives.flatMap(({ elements }) =>
    elements.flatMap((element, index): Loop[] => {
      const [ahead, behind] = [
        [...before, ...elements.slice(0, index)],
        [...elements.slice(index + 1), ...after],
      ]
      if (element.type === 'Alternation') return loopsIn(element.alternatives, ahead, behind)
      if (element.type !== 'Quantifier') return []
      const inside = loopsIn(element.alternatives, ahead, behind)
      return element.max === Number.POSITIVE_INFINITY
        ? [{ before: ahead, loop: element, after: behind }, ...inside]
        : inside
    }),
  )

/**
 * The elements with which an attempt begins; undefined if it can only begin at the start of the text. A negative
 * lookbehind for one character counts as an element for any other character.
 */
const startOf = (before: readonly Element[]): Element[] | undefined => {
  const [first, ...rest] = before
  if (first?.type !== 'Assertion' || first.kind !== 'behind' || !first.negate)
    return before.some(canFail) ? [...before] : undefined
  const [only] = first.alternatives
  const [one] = only?.elements ?? []
  if (first.alternatives.length > 1 || only?.elements.length !== 1 || one?.type !== 'CharacterClass') return rest
  return one.characters.isAll ? undefined : [classOf(one.characters.negate()), ...rest]
}

/** Whether there are texts at which it does not match. */
const canFail = (element: Element): boolean => {
  switch (element.type) {
    case 'Alternation':
      return element.alternatives.every(({ elements }) => elements.some(canFail))
    case 'Quantifier':
      return element.min > 0 && element.alternatives.every(({ elements }) => elements.some(canFail))
    default:
      return true
  }
}
