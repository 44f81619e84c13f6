import type { Named, PersonMention, Span } from '../rules'
import { blanked } from '../shared/marks'
import {
  isCommonWord,
  isForeignName,
  isForeignPair,
  isForeignSurname,
  isNativeName,
  isSurname,
  mayBeName,
  organisation,
  soundsForeign,
  surnamesOf,
} from './name-shapes'
import { isCountry, isFormer, isOffice, spellingsOf } from './offices'
import { adverb, behindName, boundary } from './particles'
import { paragraphs } from './typography'

/** Departments that end like a particle: 경제학과. */
const unitOf = /(?:학과|관리과|정책과|총무과|기획과|담당과)$/

export interface Parsed {
  name: string
  role?: string | undefined
  organisation?: string | undefined
  /** Whether only the surname is given: 조 장관. */
  isShort: boolean
  /** How many of the words are part of the mention, from the end. */
  length: number
}

/** The parts of a mention: the words of its name, of its organisation and of its office. */
interface Parts {
  name: readonly string[]
  organisation: readonly string[]
  /** Where the first of them stands. */
  from: number
}

/** Offices of which foreign holders are often named by surname alone. */
const ofState = /(?:대통령|총리|장관|국왕|주석|총서기|의원|특사)$/

/** Parses the words that end in an office into a name, an organisation and the office. */
export const parseOffice = (words: readonly string[]): Parsed | undefined => {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const time = before.at(-1) ?? ''
  const isTimed = isFormer(time) && mayHold(before.at(-2))
  const role = isTimed ? `${time} ${last}` : last
  const parts = partsOf(isTimed ? before.slice(0, -1) : before, last)
  if (!parts) return undefined
  const name = parts.name.join(' ')
  const organisation = organisationOf(parts.organisation)
  return {
    name,
    role,
    ...(organisation ? { organisation } : {}),
    isShort: name.length === 1,
    length: words.length - parts.from,
  }
}

/** Whether a word may be the name of who holds an office, or its end. */
const mayHold = (word: string | undefined): boolean =>
  word !== undefined && (isNativeName(word) || (mayBeName(word) && !isCountry(word)) || /^[A-Z]$/.test(word))

const organisationOf = (words: readonly string[]): string | undefined => {
  const own = words.slice(
    words.findLastIndex((word) => boundary.test(word) && !unitOf.test(word) && !word.endsWith('의')) + 1,
  )
  const last = own.at(-1)
  if (last === undefined || !(organisation.test(last) || isCountry(last) || isCountry(own[0] ?? ''))) return undefined
  return own.join(' ').replace(/의$/, '')
}

const partsOf = (before: readonly string[], office: string): Parts | undefined => {
  const nearest = before.at(-1)
  const second = before.at(-2)
  if (nearest === undefined) return undefined
  if (office === '씨') return citizen(before)
  const at = (index: number): string => before[index] ?? ''
  const behind = (from: number, length = 1): Parts => ({
    name: before.slice(from, from + length),
    organisation: before.slice(from + length),
    from,
  })
  const inFrontOf = (from: number): Parts => {
    const start = organisation.test(at(from - 1)) || isCountry(at(from - 1)) ? from - 1 : from
    return { name: before.slice(from), organisation: before.slice(start, from), from: start }
  }
  if (isSurname(nearest)) {
    const isForeign = second !== undefined && soundsForeign(second) && !organisation.test(second) && !isCountry(second)
    return inFrontOf(before.length - (isForeign && !isCommonWord(second) ? 2 : 1))
  }
  const pairAt = before.findIndex((word, index) => isForeignPair(word, at(index + 1)))
  if (pairAt !== -1) return pairAt === before.length - 2 ? inFrontOf(pairAt) : behind(pairAt, 2)
  const isNative = (word: string | undefined): word is string => word !== undefined && isNativeName(word)
  const isPlace = /(?:시장|지사|군수|구청장)$/.test(office) && /[시도군구]$/.test(nearest)
  if (isNative(nearest) && !isPlace && !(isNative(second) && organisation.test(nearest)))
    return inFrontOf(before.length - 1)
  const first = before.findIndex(
    (word, index) =>
      isNative(word) && (index === before.length - 1 || !isNative(before[index + 1]) || !organisation.test(word)),
  )
  if (first >= 0 && first < before.length - 1) return behind(first)
  const given = before.findIndex(
    (word, index) => index > 0 && isSurname(word) && !organisation.test(at(index - 1)) && !isCommonWord(at(index - 1)),
  )
  if (given > 0) return behind(given - 1, 2)
  return foreignParts(before, office, { behind, inFrontOf })
}

/** Anybody is called 씨: 차온 씨, 한 모 씨. */
const citizen = (before: readonly string[]): Parts | undefined => {
  const nearest = before.at(-1) ?? ''
  const length = nearest === '모' ? 2 : 1
  if (before.length < length || !/^[가-힣]{1,5}$/.test(nearest) || isOffice(nearest)) return undefined
  return { name: before.slice(-length), organisation: [], from: before.length - length }
}

/** A name that is not Korean, before or behind an organisation. */
const foreignParts = (
  before: readonly string[],
  office: string,
  { behind, inFrontOf }: { behind: (from: number, length: number) => Parts; inFrontOf: (from: number) => Parts },
): Parts | undefined => {
  const isOther = (word: string): boolean => organisation.test(word) || isCountry(word)
  const isName = (word: string): boolean => /^[가-힣]+$/.test(word) && !isOther(word)
  let from = before.length
  while (from > 0 && isName(before[from - 1] ?? '') && before.length - from < 3) from -= 1
  const own = before.slice(from)
  if (own.length >= 2 && isForeignName(own)) return inFrontOf(from)
  const end = before.findIndex(isOther)
  const ahead = before.slice(0, end)
  if (end >= 2 && ahead.every(isName) && isForeignName(ahead)) return behind(0, end)
  if (!ofState.test(office)) return undefined
  if (own.length === 1 && isForeignSurname(own[0] ?? '')) return inFrontOf(from)
  return end === 1 && isForeignSurname(ahead[0] ?? '') ? behind(0, 1) : undefined
}

interface Word extends Span {
  text: string
}

/** The longest word that may name an office, in UTF-16 units. */
const longest = 40

/** The words of a range; blanked-out text is no part of them, and a dot parts a person from the next. */
export const wordsIn = (masked: string, { from, to }: Span): Word[] =>
  [...masked.slice(from, to).matchAll(/[^\s,]+/g)].flatMap(({ 0: word, index }) => {
    const dot = /[·∙ㆍ‧]/.exec(word)?.index ?? -1
    const parts = dot > 0 && isOffice(word.slice(0, dot)) ? [word.slice(0, dot + 1), word.slice(dot + 1)] : [word]
    let at = from + index
    return parts.map((part) => {
      at += part.length
      return { text: part.replaceAll('\0', ''), from: at - part.length, to: at }
    })
  })

/** Up to five words that end in this one and may belong together: none of them ends a phrase. */
export const phraseTo = (masked: string, words: readonly Word[], last: number): Word[] => {
  const phrase: Word[] = []
  const isTopic = /(?:[은는]|께서)$/.test(words[last]?.text ?? '')
  for (let index = last; index >= 0 && phrase.length < 5; index -= 1) {
    const word = words[index] as Word
    const next = words[index + 1]
    if (index < last) {
      if (word.text === '' || (next && masked.slice(word.to, next.from).includes(','))) break
      if (adverb.test(word.text) || /[.?!…:~·∙ㆍ"'”’“‘)\]=]$/.test(word.text)) break
      // 지시한 is no name, though it has the shape of one; 김지은 is.
      const isName =
        isNativeName(word.text) &&
        !/[를와과며에면째]$/.test(word.text) &&
        (index === last - 1 || !/[한된할될던]$/.test(word.text))
      const isUnit = unitOf.test(word.text) && index === last - 1
      const isKnownWord = isName || isUnit || isOffice(word.text) || isSurname(word.text) || isFormer(word.text)
      if (boundary.test(word.text) && !isKnownWord) break
      const endsLikeName = isName && (word.text.endsWith('은') || /(?:가을|노을|마을|하을)$/.test(word.text) || isTopic)
      if (/[는이가을를]$|은$/.test(word.text) && word.text.length > 2 && !endsLikeName && !isUnit) break
    }
    phrase.unshift(word)
  }
  return phrase
}

/** Every stretch in round brackets. */
const brackets = (text: string): Span[] =>
  [...text.matchAll(/\([^()\n]{1,60}\)/g)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }))

/** The text with its brackets blanked out, which may come between a name and its particle. */
export const withoutBrackets = (text: string): string => blanked(text, brackets(text))

const afterOffice =
  /^(.*?)님?(?:[·∙ㆍ‧]|께서는|께서|에게서|에게|으로부터|로부터|은|는|이|가|도|을|를|와|과|의|께|이며|으로|로|에|인|이고|이라고|측)?$/

/** Everybody whom a text names with an office, except those given by surname alone. */
export const people = (text: string): PersonMention[] => {
  const masked = withoutBrackets(text)
  const outside = paragraphs(text).flatMap((paragraph) => inStretch(masked, paragraph))
  const inside = brackets(text).flatMap((one) => inBrackets(text, one))
  return inFull([...outside, ...inside].sort((a, b) => a.from - b.from))
}

/** Of a surname alone, as 카터 장관, the whole name that the text has elsewhere. */
const inFull = (found: PersonMention[]): PersonMention[] => {
  const whole = new Map<string, string>()
  for (const { name } of found) {
    const [first = '', last] = name.split(' ')
    if (first && last && !whole.has(last)) whole.set(last, name)
  }
  return found.map((one) => ({ ...one, name: whole.get(one.name) ?? one.name }))
}

const inStretch = (masked: string, stretch: Span): PersonMention[] => {
  const words = wordsIn(masked, stretch)
  return words.flatMap(({ text: word, from, to }, index) => {
    if (word.length > longest) return []
    const stem = afterOffice.exec(word)?.[1] ?? word
    const bare = isOffice(word) ? word : stem
    if (!isOffice(bare)) return afterRole(words, index)
    // 조은별·강나무 연구원: two who hold one office.
    const phrase = phraseTo(masked, words, index)
    const both = pair.exec(phrase.at(-2)?.text ?? '')
    const office = { from, to: to - (word.length - bare.length) }
    if (both && isNativeName(both[1] ?? '') && isNativeName(both[2] ?? '')) {
      return both
        .slice(1)
        .map((name): PersonMention => ({ name, role: bare, ...office, from: phrase.at(-2)?.from ?? from }))
    }
    const parsed = parseOffice([...phrase.slice(0, -1).map((one) => one.text), bare])
    if (!parsed || parsed.isShort) return []
    const start = phrase[Math.max(0, phrase.length - parsed.length)]?.from ?? to
    return [mention(parsed, { from: start, to: office.to })]
  })
}

const pair = /^([가-힣]{3,4})[·∙ㆍ‧]([가-힣]{3,4})$/
const afterName = /^([가-힣]{3,4})(?:은|는|이|가|도|의|을|를|과|와|에게|씨|입니다|이라고)[.,]?$/

/** A name behind an organisation and its office: 한빛공사 사장 조은별은. */
const afterRole = (words: readonly Word[], index: number): PersonMention[] => {
  const own = nativeAfter(words, index)
  return own.length > 0 ? own : foreignAfter(words, index)
}

/** 유엔 사무총장 안토니 바르가스는. */
const foreignAfter = (words: readonly Word[], index: number): PersonMention[] => {
  const [unit, role, first, word] = [words[index - 3], words[index - 2], words[index - 1], words[index]]
  const last = /^([가-힣]{2,6})(?:은|는|이|가|도|의|을|를|과|와|에게)$/.exec(word?.text ?? '')?.[1]
  if (!unit || !role || !first || !word || !last || !isOffice(role.text) || role.text === '시장') return []
  if (!isForeignName([first.text, last]) || boundary.test(first.text)) return []
  if (!organisation.test(unit.text) && !isCountry(unit.text)) return []
  const name = `${first.text} ${last}`
  return [{ name, role: role.text, organisation: unit.text, from: unit.from, to: word.from + last.length }]
}

const nativeAfter = (words: readonly Word[], index: number): PersonMention[] => {
  const [unit, role, word] = [words[index - 2], words[index - 1], words[index]]
  const name = afterName.exec(word?.text ?? '')?.[1]
  if (!unit || !role || !word || !name || !isNativeName(name) || !isOffice(role.text) || role.text === '시장') return []
  if (!organisation.test(unit.text) || isNativeName(unit.text) || boundary.test(unit.text)) return []
  return [{ name, role: role.text, organisation: unit.text, from: unit.from, to: word.from + name.length }]
}

const mention = ({ name, role, organisation }: Parsed, span: Span): PersonMention => ({
  name,
  ...(role && role !== '씨' ? { role } : {}),
  ...(organisation ? { organisation } : {}),
  ...span,
})

/** Mentions of the shape `외교부(장관 조태열)`: the organisation outside, office and name inside; or all three inside. */
const inBrackets = (text: string, { from, to }: Span): PersonMention[] => {
  const inside = text.slice(from + 1, to - 1)
  return [...inside.matchAll(/[^\s,–—\-·][^,–—]*/g)].flatMap(({ 0: piece, index }) => {
    const words = piece.trim().split(/\s+/)
    const [role = '', name = ''] = words.slice(-2)
    if (!isNativeName(name) || !isOffice(role)) return reversed(words, from + 1 + index)
    const outside = /[^\s(),]{1,40}$/.exec(text.slice(Math.max(0, from - 40), from))?.[0]
    const organisation = words.length > 2 ? words.slice(0, -2).join(' ') : outside
    const start = from + 1 + index
    return [{ name, role, ...(organisation ? { organisation } : {}), from: start, to: start + piece.trimEnd().length }]
  })
}

/** Of `(엄지우 안전정책과장)` and `(주심 계한별 대법관)` the name before the office. */
const reversed = (words: readonly string[], from: number): PersonMention[] => {
  const [name = '', role = ''] = words.slice(-2)
  const to = from + words.join(' ').length
  return isNativeName(name) && isOffice(role) && !isOffice(name) ? [{ name, role, from, to }] : []
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
const notBefore = '(?<![가-힣A-Za-z])'
const isNamed = (text: string, name: string): boolean => {
  for (const { 0: found, index } of text.matchAll(new RegExp(notBefore + escaped(name), 'g'))) {
    const [behind = ''] = /^[가-힣]{0,20}/.exec(text.slice(index + found.length)) ?? []
    if (!/[가-힣]$/.test(name) || behindName.test(behind) || isOffice(behind) || isOffice(behind.slice(0, -1)))
      return true
  }
  return false
}

export const names = (text: string, { name, aliases = [], titles = [] }: Named): boolean => {
  if ([name, ...aliases].some((one) => isNamed(text, one))) return true
  const offices = titles.flatMap((title) => spellingsOf(title.trim().split(/\s+/).at(-1) ?? title))
  return surnamesOf(name).some((surname) =>
    offices.some((one) => new RegExp(`${notBefore}${escaped(surname)}\\s+${escaped(one)}`).test(text)),
  )
}

/** Whether words right before an office make it another one: 전 장관, 부시장. */
export const isOtherOffice = (before: string): boolean => /(?<![가-힣])(?:전|前|부)\s?$/.test(before)
