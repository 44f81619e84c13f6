import type { Named, PersonMention, Span } from '../rules'
import { blanked } from '../shared/marks'
import { adverb, behindName, boundary } from './particles'
import { paragraphs } from './typography'

const surnames = new Set([
  ...'김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길',
])
const longSurnames = /^(?:남궁|황보|제갈|사공|선우|서문|독고|동방)/

/** Endings of offices, longest first where one ends in another. */
const office = new RegExp(
  `(?:${[
    '최고[가-힣]{2,6}책임자|최고경영자|책임자|대통령|총리|장관|차관|차관보|수석|비서관|보좌관|대변인|사무총장|총장|총재|의장|위원장|위원|의원',
    '대표이사|대표|회장|부회장|사장|부사장|이사장|이사|전무|상무|본부장|실장|국장|부장|과장|팀장|단장|원장|센터장|소장|관장|처장|청장',
    '시장|지사|군수|구청장|교수|연구원|연구위원|박사|변호사|특사|특보|대사|총영사|사무관|주무관|담당관|서기관|조합장|지점장|학장|교장|간사|감독|작가',
  ].join('|')}|C[A-Z]O)$|^(?:씨|여사)$`,
)
/** Offices that have a short form of their own. */
const short: Readonly<Record<string, string>> = {
  최고경영자: 'CEO',
  최고전략책임자: 'CSO',
  최고기술책임자: 'CTO',
  최고재무책임자: 'CFO',
  최고운영책임자: 'COO',
}
const organisation =
  /(?:회|위|당|부|처|청|실|팀|과|단|업계|은행|그룹|대학교|대학|센터|연구소|연구원|공사|포럼|재단|협회|기구|전자|텔레콤|시|도|군|구|원|국|사|의)$|[A-Za-z]/
const surelyOrganisation = /(?:회|위|당|부|처|청|실|팀|과|단|업계|은행|그룹|대학교|대학|의)$|[A-Za-z]/

const isSurname = (word: string): boolean => word.length === 1 && surnames.has(word)

/**
 * Syllables of transcribed foreign names that Korean names do not have: 하르트 is no Korean name, though 하 is a surname.
 */
const borrowed = /[르트크스드즈프츠코키카타토티피케테페베체먼턴슨런랜잭켈델넬릭렉]/

/** Whether a word has the shape of a Korean name: a surname and two syllables. */
export const isNativeName = (word: string): boolean =>
  (word.length === 3 || word.length === 4) &&
  /^[가-힣]+$/.test(word) &&
  !surelyOrganisation.test(word) &&
  !borrowed.test(word) &&
  ((word.length === 3 && surnames.has(word.charAt(0))) || (word.length === 4 && longSurnames.test(word)))

/** Whether a word beside an office may be the name of who holds it: its surname need not be known (툰베리 위원). */
export const mayBeName = (word: string): boolean =>
  word.length >= 2 && word.length <= 6 && /^[가-힣]+$/.test(word) && !organisation.test(word) && !isOffice(word)

/** The longest name of an office, in UTF-16 units. */
const longest = 40

export const isOffice = (word: string): boolean => word.length <= longest && office.test(word)

/** The office in one spelling, whether written out or abbreviated. */
export const roleNamed = (role: string): string => short[role] ?? role

export interface Parsed {
  name: string
  role?: string | undefined
  organisation?: string | undefined
  /** Whether only the surname is given: 조 장관. */
  isShort: boolean
  /** How many of the words are part of the mention, from the end. */
  length: number
}

/** Parses the words that end in an office into a name, an organisation and the office. */
export const parseOffice = (words: readonly string[]): Parsed | undefined => {
  const role = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const nearest = before.at(-1)
  const second = before.at(-2)
  if (nearest === undefined) return undefined
  const made = (name: string, from: number, organisation: readonly string[], office = role): Parsed => ({
    name,
    role: office,
    ...(organisation.length > 0 ? { organisation: organisation.join(' ').replace(/의$/, '') } : {}),
    isShort: name.length === 1,
    length: words.length - from,
  })
  if (isSurname(nearest)) {
    const isForeign = second !== undefined && /^[가-힣]{2,}$/.test(second) && !organisation.test(second)
    if (isForeign) return made(`${second} ${nearest}`, Math.max(0, before.length - 3), before.slice(-3, -2))
    return made(nearest, before.length - 1, [])
  }
  const isNative = (word: string | undefined): word is string => word !== undefined && isNativeName(word)
  const first = before.findIndex(
    (word, index) =>
      isNative(word) && (index === before.length - 1 || !isNative(before[index + 1]) || !organisation.test(word)),
  )
  if (isNative(nearest) && !(isNative(second) && organisation.test(nearest)))
    return made(nearest, Math.max(0, before.length - 2), before.slice(-2, -1))
  if (first >= 0) return made(before[first] as string, first, before.slice(first + 1))
  const given = before.findIndex(
    (word, index) => index > 0 && isSurname(word) && !organisation.test(before[index - 1] ?? ''),
  )
  if (given > 0) return made(`${before[given - 1]} ${before[given]}`, given - 1, before.slice(given + 1))
  return foreign(before, made)
}

/** A name of two or more words that is not Korean, before or behind an organisation. */
const foreign = (
  before: readonly string[],
  made: (name: string, from: number, organisation: readonly string[]) => Parsed,
): Parsed | undefined => {
  const isName = (word: string): boolean => /^[가-힣]+$/.test(word) && !organisation.test(word)
  let from = before.length
  while (from > 0 && isName(before[from - 1] ?? '') && before.length - from < 3) from -= 1
  if (before.length - from >= 2)
    return made(before.slice(from).join(' '), Math.max(0, from - 1), before.slice(from - 1, from))
  const end = before.findIndex((word) => organisation.test(word))
  if (end >= 2 && before.slice(0, end).every(isName)) return made(before.slice(0, end).join(' '), 0, before.slice(end))
  return undefined
}

interface Word extends Span {
  text: string
}

/** The words of a range; blanked-out text is no part of them. */
export const wordsIn = (masked: string, { from, to }: Span): Word[] =>
  [...masked.slice(from, to).matchAll(/[^\s,]+/g)].map(({ 0: word, index }) => ({
    text: word.replaceAll('\0', ''),
    from: from + index,
    to: from + index + word.length,
  }))

/** Up to five words that end in this one and may belong together: none of them ends a phrase. */
export const phraseTo = (masked: string, words: readonly Word[], last: number): Word[] => {
  const phrase: Word[] = []
  for (let index = last; index >= 0 && phrase.length < 5; index -= 1) {
    const word = words[index] as Word
    const next = words[index + 1]
    if (index < last) {
      if (word.text === '' || (next && masked.slice(word.to, next.from).includes(','))) break
      if (adverb.test(word.text) || /[.?!…:~]$/.test(word.text)) break
      // 지시한 is no name, though it has the shape of one; 김지은 is.
      const isName = isNativeName(word.text) && (index === last - 1 || !/[한된할될던]$/.test(word.text))
      if (boundary.test(word.text) && !isName && !isOffice(word.text) && !isSurname(word.text)) break
      if (/[는이가을를]$|은$/.test(word.text) && word.text.length > 2 && !(isName && word.text.endsWith('은'))) break
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
  /^(.*?)(?:께서는|께서|에게서|에게|으로부터|로부터|은|는|이|가|도|을|를|와|과|의|께|이며|으로|로|에|인|님|이고|이라고|측)?$/

/** Everybody whom a text names with an office, except those given by surname alone. */
export const people = (text: string): PersonMention[] => {
  const masked = withoutBrackets(text)
  const outside = paragraphs(text).flatMap((paragraph) => inStretch(masked, paragraph))
  const inside = brackets(text).flatMap((one) => inBrackets(text, one))
  return [...outside, ...inside].sort((a, b) => a.from - b.from)
}

const inStretch = (masked: string, stretch: Span): PersonMention[] => {
  const words = wordsIn(masked, stretch)
  return words.flatMap(({ text: word, to }, index) => {
    if (word.length > longest) return []
    const stem = afterOffice.exec(word)?.[1] ?? word
    const bare = isOffice(word) ? word : stem
    if (!isOffice(bare)) return []
    const phrase = phraseTo(masked, words, index)
    const parsed = parseOffice([...phrase.slice(0, -1).map((one) => one.text), bare])
    if (!parsed || parsed.isShort) return []
    const from = phrase[Math.max(0, phrase.length - parsed.length)]?.from ?? to
    return [mention(parsed, { from, to: to - (word.length - bare.length) })]
  })
}

const mention = ({ name, role, organisation }: Parsed, span: Span): PersonMention => ({
  name,
  ...(role ? { role } : {}),
  ...(organisation ? { organisation } : {}),
  ...span,
})

/** Mentions of the shape `외교부(장관 조태열)`: the organisation outside, office and name inside; or all three inside. */
const inBrackets = (text: string, { from, to }: Span): PersonMention[] => {
  const inside = text.slice(from + 1, to - 1)
  return [...inside.matchAll(/[^\s,–—\-·][^,–—]*/g)].flatMap(({ 0: piece, index }) => {
    const words = piece.trim().split(/\s+/)
    const name = words.at(-1) ?? ''
    const role = words.at(-2) ?? ''
    if (!isNativeName(name) || !isOffice(role)) return []
    const outside = /[^\s(),]{1,40}$/.exec(text.slice(Math.max(0, from - 40), from))?.[0]
    const organisation = words.length > 2 ? words.slice(0, -2).join(' ') : outside
    const start = from + 1 + index
    return [{ name, role, ...(organisation ? { organisation } : {}), from: start, to: start + piece.trimEnd().length }]
  })
}

/** Korean names begin with the surname, others end with it. */
export const surnamesOf = (name: string): string[] => {
  const words = name.trim().split(/\s+/)
  const long = longSurnames.exec(name)?.[0]
  return words.length > 1 ? [words.at(-1) as string] : [...(long ? [long] : []), name.charAt(0)]
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
  const offices = titles.flatMap((title) => {
    const last = title.trim().split(/\s+/).at(-1) ?? title
    return [last, ...(short[last] ? [short[last]] : []), ...Object.keys(short).filter((one) => short[one] === last)]
  })
  return surnamesOf(name).some((surname) =>
    offices.some((one) => new RegExp(`${notBefore}${escaped(surname)}\\s+${escaped(one)}`).test(text)),
  )
}
