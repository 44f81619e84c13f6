import { isGivenName, isStatesman } from './given-names'
import { isLoanword } from './loanwords'
import { borrowed, isCommonWord, isSurname, organisation } from './name-shapes'
import { isCountry, isOffice } from './offices'

/** Small words inside a name, and initials: 카트린 폰 하르텐, 토머스 A. 리드. */
const link = /^(?:폰|데어|데르|덴|판|반|데|디|델|델라|다|두|드|르|라|빈|이븐|알|엘|산|생|세인트|[A-Z]\.?(?:[A-Z]\.)?)$/
/** Family names of Vietnam, behind which two further words stand. */
const vietnamese = /^(?:응우옌|쩐|팜|호앙|부이|응오|르엉|쯔엉)$/

/** Further syllables that make two words a foreign name, if none of them is a common word. */
const foreign =
  /[르트크스드즈프츠코키카타토티피케테페베체먼턴슨런랜잭켈델넬릭렉럼롤필벨엘빌밥존톰팀샘짐킴탐클플블글슬켄맥햄렌린렘룬랄넷듀퓨뮬튜큐쥬슈쉬셰쉐퍼펠헬휘왓웨웰윈윌윙로리라루레네니넨넘맘럴롬롭폴뤼쿠푸투뢰바버보비더던덴돈딘메멘모뮐샤셀솔숀앤얀에오올완율이자제젠조주차차이첸칼콘콜퀸킨탄테판펜포핀하핸호홀]/
/** Offices of which foreign holders are often named by surname alone. */
const ofState =
  /(?:대통령|총리|장관|국왕|주석|총서기|의원|특사|대변인|외교부장|외무상|방위상|재무상|주지사|보좌관|사령관|후보|감독|박사|교수|국장|총재|회장|위원장|사무총장|최고경영자|CEO|할아버지|할머니|중위|대위|여사|선수|작가)$/
/** Endings of nouns that stand before the name of a country without being a name. */
const nounEnd = /[학적권력성화업계체관부국실과팀단위청처법률소장론망층자식물품들간상중후시한측전의]$/

/** Whether every syllable of a word ends in a vowel, as in most names of Japan. */
const isOpen = (word: string): boolean =>
  word.length >= 3 && [...word].every((one) => (one.charCodeAt(0) - 0xac00) % 28 === 0)

/** Whether a word may be part of a foreign name: it is none that is known, and no organisation. */
const mayBePart = (word: string): boolean =>
  isGivenName(word) ||
  (/^[가-힣]{1,8}$/.test(word) &&
    !/(?:로서|에서|에게|까지|부터|으로)$/.test(word) &&
    !isCommonWord(word) &&
    !isLoanword(word) &&
    !isCountry(word) &&
    !isOffice(word) &&
    (!organisation.test(word) || (word.length <= 4 && borrowed.test(word) && /[시사도구국대]$/.test(word))))

/** Whether a word alone sounds like a name of abroad. */
export const soundsForeign = (word: string): boolean =>
  isGivenName(word) || (word.length > 1 && borrowed.test(word) && mayBePart(word))

/** Endings of verbs before a name: 묻자 김 장관은, 마친 케리 장관은. */
export const isVerb = /(?:자|니|고|며|나|면|데|지만|서|친|린|든|난|둔|른|진|런|끈|긴|낸|쓴|꾼|한|할|된|될|은|는|히|게)$/

/** Whether some words may be a foreign name: each is one of no other kind, and one of them sounds foreign. */
export const isForeignName = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.every(mayBePart) &&
  (isGivenName(words[0] ?? '') || !isVerb.test(words[0] ?? '')) &&
  (isGivenName(words[0] ?? '') || foreign.test(words[0] ?? '') || borrowed.test(words.at(-1) ?? '')) &&
  words.slice(1).every((word) => foreign.test(word) || isSurname(word) || isGivenName(words[0] ?? ''))

/** Whether a word alone may be the name of somebody foreign. */
const isForeignSurname = (word: string): boolean =>
  isStatesman(word) ||
  (/^[가-힣]{2,6}$/.test(word) &&
    !organisation.test(word) &&
    soundsForeign(word) &&
    (isGivenName(word) || !nounEnd.test(word)))

/** A range of words. */
interface Range {
  from: number
  length: number
  /** Whether it is known by more than its sound. */
  isSure?: boolean
}

/** Where a foreign name stands among the words before an office: 카트린 폰 하르텐 아르덴 외교. */
export const foreignNameIn = (words: readonly string[], office: string): Range | undefined =>
  sure(linked(words) ?? begunByGiven(words) ?? beforeCountry(words, office) ?? japanese(words)) ?? beside(words, office)

const sure = (range: Range | undefined): Range | undefined => range && { ...range, isSure: true }

/** A name with a small word or an initial inside. */
const linked = (words: readonly string[]): Range | undefined => {
  for (let from = 0; from < words.length - 2; from += 1) {
    let end = from + 1
    while (end < words.length - 1 && link.test(words[end] ?? '')) end += 1
    const [first = '', last = ''] = [words[from], words[end]]
    const isName = end > from + 1 && mayBePart(first) && (mayBePart(last) || isGivenName(first))
    if (isName && (soundsForeign(first) || soundsForeign(last))) return { from, length: end - from + 1 }
  }
  return undefined
}

/** A name that begins with a first name that is known. */
const begunByGiven = (words: readonly string[]): Range | undefined => {
  for (const [from, first] of words.entries()) {
    if (!isGivenName(first)) continue
    const next = words[from + 1] ?? ''
    const isLast = mayBePart(next) || /^[가-힣]{3,6}[시사]$/.test(next)
    // 조, 팀 and 돈 are Korean words as well.
    if (!isLast || (first.length === 1 && next.length > 1 && !foreign.test(next))) continue
    const third = words[from + 2] ?? ''
    const isThree =
      (vietnamese.test(first) && /^[가-힣]{1,4}$/.test(third) && !isCountry(third)) ||
      // 마리아 페르난다 소우자: two first names.
      (first.length > 1 && isGivenName(next) && !isGivenName(third) && soundsForeign(third))
    return { from, length: isThree ? 3 : 2 }
  }
  return undefined
}

/** Two words of open syllables, the last of them none of Korean: 오무라 사토시. */
const japanese = (words: readonly string[]): Range | undefined => {
  const from = words.findIndex((word, index) => {
    const next = words[index + 1] ?? ''
    const isOther = [word, next].some((one) => isCommonWord(one) || isLoanword(one) || isOffice(one) || isCountry(one))
    return isOpen(word) && isOpen(next) && (borrowed.test(word + next) || isGivenName(word)) && !isOther
  })
  return from === -1 ? undefined : { from, length: 2 }
}

/** A name before a country: 시진핑 중국 국가주석. */
const beforeCountry = (words: readonly string[], office: string): Range | undefined => {
  const end = words.findIndex((word, index) => index > 0 && isCountry(word))
  let from = end
  while (from > 0 && end - from < 4 && mayBePart(words[from - 1] ?? '')) from -= 1
  const own = words.slice(from, end)
  const [only = ''] = own
  if (own.length > 1) {
    const isName =
      isForeignName(own) || soundsForeign(own[0] ?? '') || (own.every((word) => word.length > 1) && own.some(isOpen))
    return isName && !own.some((word) => nounEnd.test(word) && !soundsForeign(word) && !isOpen(word))
      ? { from, length: own.length }
      : undefined
  }
  if (own.length === 0 || !ofState.test(office)) return undefined
  const isWhole = words[end]?.length !== 1 && from === 0 && /^[가-힣]{2,5}$/.test(only) && !nounEnd.test(only)
  return isWhole || isForeignSurname(only) ? { from, length: 1 } : undefined
}

/** A name right before the office, or first, before an organisation. */
const beside = (words: readonly string[], office: string): Range | undefined => {
  let from = words.length
  while (from > 0 && mayBePart(words[from - 1] ?? '') && words.length - from < 3) from -= 1
  const own = words.slice(from)
  if (own.length === 3 && isForeignName(own.slice(0, 2)) && !own.every((word) => borrowed.test(word)))
    return { from, length: 2 }
  if (isForeignName(own)) return { from, length: own.length }
  if (own.length === 3 && isForeignName(own.slice(1))) return { from: from + 1, length: 2 }
  const end = words.findIndex((word) => !mayBePart(word))
  const ahead = words.slice(0, end)
  if (end > 1 && isForeignName(ahead)) return { from: 0, length: Math.min(end, 2) }
  if (!ofState.test(office)) return undefined
  const last = words.at(-1) ?? ''
  if (own.length > 0 && isForeignSurname(last)) return { from: words.length - 1, length: 1 }
  return end === 1 && isForeignSurname(ahead[0] ?? '') ? { from: 0, length: 1 } : undefined
}
