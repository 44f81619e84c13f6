import type { Named, PersonMention, Span } from '../rules'
import { blanked } from '../shared/marks'
import { byCalling, calledIn, type IsCalled } from './called'
import { foreignNameIn, isForeignName, isVerb, soundsForeign } from './foreign-names'
import { isCommonWord, isNativeName, isShortName, isSurname, mayBeName, organisation, surnamesOf } from './name-shapes'
import { behindOffice, isCalling, isCountry, isFormer, isOffice, spellingsOf } from './offices'
import { behindName, boundary } from './particles'
import { longestWord, type PhraseWord, phraseTo, unitOf, wordsIn } from './phrases'
import { paragraphs } from './typography'

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

/** Offices of a university: 서울대 교수 names nobody. */
const ofUniversity = /(?:교수|총장|학장|강사|박사|학생|연구원|총학생회장)$/

/** Parses the words that end in an office into a name, an organisation and the office. */
export const parseOffice = (words: readonly string[]): Parsed | undefined => {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const acting = before.at(-1) ?? ''
  // 부총리 겸 환경부 장관: two offices of one person.
  const and = before.indexOf('겸')
  if (and > 1) {
    const parsed = parseOffice(before.slice(0, and))
    return parsed && { ...parsed, role: last, length: parsed.length + words.length - and }
  }
  if (behindOffice(last, acting)) {
    const parsed = parseOffice(before)
    return parsed && { ...parsed, role: `${parsed.role} ${last}`, length: parsed.length + 1 }
  }
  const held = before.findLastIndex((word, at) => at > 0 && isFormer(word) && at < before.length - 1)
  // 이종재 전 한빛대 교수: the organisation stands behind the time.
  if (
    held > 0 &&
    (isNativeName(before[held - 1] ?? '') ||
      (soundsForeign(before[held - 2] ?? '') && isForeignName(before.slice(held - 2, held))))
  ) {
    const isNative = isNativeName(before[held - 1] ?? '')
    const from = isNative ? held - 1 : held - 2
    const organisation = before.slice(held + 1).join(' ')
    const name = before.slice(from, held).join(' ')
    return { name, role: `${before[held]} ${last}`, organisation, isShort: false, length: words.length - from }
  }
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
  word !== undefined &&
  (isNativeName(word) || isSurname(word) || (mayBeName(word) && !isCountry(word)) || /^[A-Z]$/.test(word))

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
  if (/^[A-Z]$/.test(nearest)) return undefined
  const foreign = foreignNameIn(before, office)
  const isMixed = isSurname(nearest) && second !== undefined && soundsForeign(second) && !isVerb.test(second)
  if (isSurname(nearest) && !foreign) return inFrontOf(before.length - (isMixed ? 2 : 1))
  const own = foreign ? before.slice(foreign.from, foreign.from + foreign.length) : []
  const isKorean = !foreign?.isSure && own.some(isNativeName)
  if (office === '시장' && foreign && !foreign.isSure) return undefined
  if (foreign && (isSurname(nearest) || !isKorean))
    return foreign.from + foreign.length === before.length
      ? inFrontOf(foreign.from)
      : behind(foreign.from, foreign.length)
  const isNative = (word: string | undefined): word is string =>
    word !== undefined && isNativeName(word) && !(/대$/.test(word) && ofUniversity.test(office))
  const isPlace = /(?:시장|지사|군수|구청장)$/.test(office) && /[시도군구]$/.test(nearest)
  if (isNative(nearest) && !isPlace && !(isNative(second) && (organisation.test(nearest) || /[초중고]$/.test(nearest))))
    return inFrontOf(before.length - 1)
  const first = before.findIndex(
    (word, index) =>
      isNative(word) && (index === before.length - 1 || !isNative(before[index + 1]) || !organisation.test(word)),
  )
  if (first >= 0 && first < before.length - 1) return behind(first)
  if (isShortName(nearest)) return inFrontOf(before.length - 1)
  if (isShortName(before[0] ?? '') && before.length > 1 && before.length < 4) return behind(0)
  const given = before.findIndex(
    (word, index) => index > 0 && isSurname(word) && !organisation.test(at(index - 1)) && !isCommonWord(at(index - 1)),
  )
  if (given > 0) return behind(given - 1, 2)
  return undefined
}

/** Anybody is called 씨: 차온 씨, 한 모 씨. */
const citizen = (before: readonly string[]): Parts | undefined => {
  const nearest = before.at(-1) ?? ''
  const foreign = foreignNameIn(before.slice(-3), '')
  const own = foreign ? before.slice(-3).slice(foreign.from) : []
  const isForeign =
    foreign !== undefined &&
    own.length === foreign.length &&
    (foreign.isSure || (soundsForeign(own[0] ?? '') && !isCalling(own[0] ?? '') && !own.some(isNativeName)))
  const length = isForeign ? foreign.length : nearest === '모' ? 2 : 1
  if (before.length < length || !/^[가-힣]{1,5}$/.test(nearest) || isOffice(nearest)) return undefined
  return { name: before.slice(-length), organisation: [], from: before.length - length }
}

/** Every stretch in round brackets. */
const brackets = (text: string): Span[] =>
  [...text.matchAll(/\([^()\n]{1,60}\)/g)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }))

/** The text with its brackets blanked out, which may come between a name and its particle. */
export const withoutBrackets = (text: string): string => blanked(text, brackets(text))

const afterOffice =
  /^(.*?)님?(?:[·∙ㆍ‧]|과의|와의|에게는|에게도|만|까지|부터|처럼|보다|라는|이라는|인|이던|이자|께서는|께서|에게서|에게|으로부터|로부터|은|는|이|가|도|을|를|와|과|의|께|이며|으로|로|에|인|이고|이라고|측)?\.?$/

/** A word without the particles behind an office; 의원실 is of who is called 의원. */
const stemOf = (word: PhraseWord | undefined): string => {
  if (word === undefined || word.text.length > longestWord) return ''
  const stem = afterOffice.exec(word.text)?.[1] ?? word.text
  return /[가-힣]의원실$|^의원실$/.test(stem) ? stem.slice(0, -1) : stem
}

/** Everybody whom a text names with an office, except those given by surname alone. */
export const people = (text: string): PersonMention[] => {
  const masked = withoutBrackets(text)
  const isCalled = calledIn(masked)
  const outside = paragraphs(text).flatMap((paragraph) => inStretch(masked, paragraph, isCalled))
  const inside = brackets(text).flatMap((one) => inBrackets(text, one))
  const all = [...outside, ...inside, ...inLists(text)].filter(
    (one) => !isContact(text, one) && !/(?:^|\s)[가-힣]\s?모$/.test(one.name),
  )
  return inFull(all.sort((a, b) => a.from - b.from))
}

const contact =
  /^[^가-힣A-Za-z]*(?:문의|담당|책임|연락처|언론\s?(?:연락처|담당)|보도\s?문의)|(?<!\d)0\d{1,2}[-–)]\s?\d{3,4}[-–]\d{4}/

/** Whether a line gives somebody only as the one to ask. */
const isContact = (text: string, { from, to }: Span): boolean => {
  const start = Math.max(from - 120, text.lastIndexOf('\n', from) + 1)
  const end = text.indexOf('\n', to)
  return contact.test(text.slice(start, Math.min(to + 60, end === -1 ? text.length : end)))
}

/** Of a surname alone, as 카터 장관, the whole name that the text has elsewhere. */
const inFull = (found: PersonMention[]): PersonMention[] => {
  const whole = new Map<string, string>()
  for (const { name } of found) {
    if (!name.includes(' ')) continue
    for (const part of surnamesOf(name)) if (!whole.has(part)) whole.set(part, name)
  }
  return found.map((one) => {
    const full = whole.get(one.name.split(' ').at(-1) ?? '')
    // 하르텐 and 폰 하르텐 are both 카트린 폰 하르텐.
    return full?.endsWith(` ${one.name}`) || full?.startsWith(`${one.name} `) ? { ...one, name: full } : one
  })
}

const inStretch = (masked: string, stretch: Span, isCalled: IsCalled): PersonMention[] => {
  const words = wordsIn(masked, stretch)
  return words.flatMap(({ text: word, from, to }, index) => {
    if (word.length > longestWord) return []
    const stem = stemOf(words[index])
    const bare = isOffice(word) ? word : stem
    if (!isOffice(bare) && !behindOffice(bare, words[index - 1]?.text ?? ''))
      return called(words, index, bare) ?? afterRole(words, index)
    // Of 강하늘 장관 후보자 the whole office counts.
    if (behindOffice(stemOf(words[index + 1]), bare)) return []
    // 조은별·강나무 연구원: two who hold one office.
    const phrase = phraseTo(masked, words, index)
    const timed = isFormer(phrase.at(-2)?.text ?? '')
    const list = phrase.at(timed ? -3 : -2)
    const both = several.test(list?.text ?? '') ? (list?.text.split(/[·∙ㆍ‧]/) ?? []) : []
    const office = { from, to: to - (word.length - bare.length) }
    const role = timed ? `${phrase.at(-2)?.text} ${bare}` : bare
    if (both.length > 1 && both.every(isNativeName))
      return both.map((name): PersonMention => ({ name, role, ...office, from: list?.from ?? from }))
    const parsed = parseOffice([...phrase.slice(0, -1).map((one) => one.text), bare])
    if (!parsed) return byCalling(phrase, bare, office.to, isCalled)
    if (parsed.isShort) return []
    const start = phrase[Math.max(0, phrase.length - parsed.length)]?.from ?? to
    return [mention(parsed, { from: start, to: office.to })]
  })
}

/** Somebody without an office: 박솔잎 할머니, 박솔잎씨. */
const called = (words: readonly PhraseWord[], index: number, stem: string): PersonMention[] | undefined => {
  const [before, word] = [words[index - 1], words[index] as PhraseWord]
  const own = /^([가-힣]{2,4})씨$/.exec(stem)?.[1]
  if (own && isNativeName(own)) return [{ name: own, from: word.from, to: word.from + own.length }]
  if (!before || !isCalling(stem)) return undefined
  const time = isFormer(before.text) && !/^[군양]$/.test(stem)
  const holder = time ? words[index - 2] : before
  if (!holder || boundary.test(holder.text)) return undefined
  const to = word.from + stem.length
  const role = time ? `${before.text} ${stem}` : stem
  if (isNativeName(holder.text)) return [{ name: holder.text, role, from: holder.from, to }]
  const first = words[index - (time ? 3 : 2)]
  const name = [first?.text ?? '', holder.text]
  if (!first || !soundsForeign(name[0] ?? '') || !isForeignName(name)) return undefined
  return [{ name: name.join(' '), role, from: first.from, to }]
}

const several = /^[가-힣]{3,4}(?:[·∙ㆍ‧][가-힣]{3,4}){1,9}$/
const afterName = /^([가-힣]{3,4})(?:은|는|이|가|도|의|을|를|과|와|에게|씨|입니다|이라고)[.,]?$/

/** A name behind an organisation and its office: 한빛공사 사장 조은별은. */
const afterRole = (words: readonly PhraseWord[], index: number): PersonMention[] => {
  const own = nativeAfter(words, index)
  return own.length > 0 ? own : foreignAfter(words, index)
}

/** 유엔 사무총장 안토니 바르가스는, 부사장 토머스 A. 리드는. */
const foreignAfter = (words: readonly PhraseWord[], index: number): PersonMention[] => {
  const word = words[index]
  const last = /^([가-힣]{2,6})(?:은|는|이|가|도|의|을|를|과|와|에게)$/.exec(word?.text ?? '')?.[1]
  if (!word || !last) return []
  const role = words.slice(Math.max(0, index - 5), index).findLastIndex(({ text }) => isOffice(text))
  const at = Math.max(0, index - 5) + role
  const [unit, office] = [words[at - 1], words[at]]
  const name = [...words.slice(at + 1, index).map(({ text }) => text), last]
  if (role === -1 || !office || office.text === '시장' || name.length < 2 || boundary.test(name[0] ?? '')) return []
  const found = foreignNameIn(name, '')
  if (found?.from !== 0 || found.length !== name.length) return []
  const isKnown = unit !== undefined && (organisation.test(unit.text) || isCountry(unit.text))
  if (!isKnown && office.text.length < 3) return []
  const from = isKnown ? unit.from : office.from
  const of = isKnown ? { organisation: unit.text.replace(/의$/, '') } : {}
  return [{ name: name.join(' '), role: office.text, ...of, from, to: word.from + last.length }]
}

/** An office that says of what: 해양정책실장, 공동대표. */
const isSpecific = (role: string): boolean =>
  role.length > 3 && isOffice(role) && !/^(?:최고경영자|대표이사|선임연구|책임연구|수석연구|전임교수|담당)/.test(role)

const nativeAfter = (words: readonly PhraseWord[], index: number): PersonMention[] => {
  const [unit, role, word] = [words[index - 2], words[index - 1], words[index]]
  const name = afterName.exec(word?.text ?? '')?.[1]
  if (!role || !word || !name || !isNativeName(name) || !isOffice(role.text) || role.text === '시장') return []
  const isUnit =
    unit !== undefined && organisation.test(unit.text) && !isNativeName(unit.text) && !boundary.test(unit.text)
  if (!isUnit && !isSpecific(role.text)) return []
  const of = isUnit ? { organisation: unit.text } : {}
  return [{ name, role: role.text, ...of, from: isUnit ? unit.from : role.from, to: word.from + name.length }]
}

/** A line of names and offices: ▲ 해양정책실장 김도담, 재판장 판사 이가을. */
const listed =
  /(?<![가-힣])([가-힣A-Z]{2,20})[ \t]{1,3}([가-힣]{2,4})(?=[ \t]{0,3}(?:$|[\n\u2028\u2029,;/▲△◇◆■□ㆍ·()<"“]))/gm
/** [배순돌/한솔군 물메면 주민 : 물바다예요.] */
const captioned = /\[([가-힣]{2,4})\s?\/\s?([^\][:/\n]{2,40}?)\s?([:\]])/g

/** Of 공동대표 김솔잎, 조하늘 the other one. */
const second = /^,\s([가-힣]{3})(?=[ \t]{0,3}(?:$|[\n\u2028\u2029]))/

const inLists = (text: string): PersonMention[] => [
  ...[...text.matchAll(listed)].flatMap(({ 0: whole, 1: role = '', 2: name = '', index }): PersonMention[] => {
    if (!isOffice(role) || role === '시장' || isNativeName(role) || !(isNativeName(name) || isShortName(name)))
      return []
    const to = index + whole.length
    const [list = '', other = ''] = second.exec(text.slice(to, to + 12)) ?? []
    const both = isNativeName(other)
      ? [{ name: other, role, from: to + list.length - other.length, to: to + list.length }]
      : []
    return [{ name, role, from: index, to }, ...both]
  }),
  ...[...text.matchAll(captioned)].flatMap(
    ({ 0: whole, 1: name = '', 2: said = '', 3: end, index }): PersonMention[] => {
      const words = said.trim().split(/\s+/)
      if (/^음성/.test(name)) return []
      if (end === ']' && !(isOffice(words.at(-1) ?? '') && isNativeName(name))) return []
      const of = words.length > 1 ? { organisation: words.slice(0, -1).join(' ') } : {}
      return [{ name, role: words.at(-1) ?? said, ...of, from: index, to: index + whole.length }]
    },
  ),
]

const mention = ({ name, role, organisation }: Parsed, span: Span): PersonMention => ({
  name,
  ...(role && role !== '씨' ? { role } : {}),
  ...(organisation ? { organisation } : {}),
  ...span,
})

/** Mentions of the shape `외교부(장관 조태열)`: the organisation outside, office and name inside; or all three inside. */
const inBrackets = (text: string, { from, to }: Span): PersonMention[] => {
  const inside = text.slice(from + 1, to - 1)
  const own = /(?<![가-힣])([가-힣]{3,4})\s?$/.exec(text.slice(Math.max(0, from - 6), from))?.[1]
  const said = inside.split(/[,·/;]\s?/).find((one) => isHeld(one.split(/\s/).at(-1) ?? ''))
  if (own && said && isNativeName(own)) {
    const words = said.trim().split(/\s+/)
    const of = words.length > 1 ? { organisation: words.slice(0, -1).join(' ') } : {}
    return [{ name: own, role: words.at(-1) ?? said, ...of, from: text.lastIndexOf(own, from), to: from }]
  }
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

const isHeld = (word: string): boolean => isOffice(word) || isCalling(word)

/** Of `(엄지우 안전정책과장)` and `(주심 계한별 대법관)` the name before the office. */
const reversed = (words: readonly string[], from: number): PersonMention[] => {
  const [name = '', role = ''] = words.slice(-2)
  const to = from + words.join(' ').length
  return isNativeName(name) && isOffice(role) && !isOffice(name) && !(/대$/.test(name) && ofUniversity.test(role))
    ? [{ name, role, from, to }]
    : []
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
