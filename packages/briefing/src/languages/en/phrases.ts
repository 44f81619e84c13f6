import { bareName } from './names'
import { isOffice } from './offices'
import { classes, type TaggedWord } from './tokens'

/** Words that may be the subject of a clause: a name, a pronoun, or a noun such as “a senior official”. */
export type Phrase =
  | { kind: 'name'; name: string; from: number; title: string }
  | { kind: 'pronoun'; word: string }
  /** “the minister’s” before “spokeswoman”, “for the city” behind it. */
  | { kind: 'common'; owner: string; head: string; of: string; from: number }
  /** Several people, or one of those before: nobody whom the words alone make known. */
  | { kind: 'others'; isAmong?: true }

/** A phrase with the tokens that it takes up. */
export interface FoundPhrase {
  phrase: Phrase
  start: number
  end: number
}

/** Words of an office that are none by themselves, and titles. */
const officePart =
  /^(?:Chief|Executive|Prime|Attorney|Deputy|Vice|First|Attorney-General|Admiral|King|Queen|Prince|Princess|Pope|Father|Sister|Brother|Imam|Sheikh|Sultan|Baroness|Lord|Lady|TD)$/
const isOfficeWord = (word: string): boolean => officePart.test(word) || (/^[A-Z]/.test(word) && isOffice(word))

/** Behind a name: Donal Fay TD. */
const postnominal =
  /^(?:MP|MSP|MEP|MS|TD|KC|QC|SC|OBE|CBE|MBE|KBE|DBE|PhD|JSC|FRS|MD|RN|USN|AM|AO|AC|MLA|MPP|CPA|Jr|Sr|II|III|IV)$/
/** “the head of mission Claudine Bakare”: who has such an office is named behind it. */
const isHeadOfOffice = (head: string): boolean => isOffice(head.slice(head.lastIndexOf(' ') + 1))
const notName = /^(?:Asked|Speaking|Commenting|Responding|Writing|Meanwhile|However|Critics|Officials)$/

/** “one of them” */
const among =
  /^(?:one|two|three|four|five|some|many|most|both|several|all|each|another|none|neither|either|few|half) of /i

const wordsOf = (tokens: readonly TaggedWord[], from: number, to: number, text: string): string =>
  from < to ? text.slice(tokens[from]?.from, tokens[to - 1]?.to).replace(/\s+/g, ' ') : ''

/** Where the name begins that some tokens end in, or -1: “Mr Ian van Dam”, “Food and Water Agency”. */
const lastRun = (tokens: readonly TaggedWord[], from: number, to: number): number => {
  const is = classes(tokens, from, to)
  if (!is.endsWith('c')) return -1
  let start = is.length - 1
  while (start > 0 && (/[crt]/.test(is.charAt(start - 1)) || is.startsWith('ac', start - 1))) start -= 1
  while (/[ra]/.test(is.charAt(start))) start += 1
  return from + start
}

/**
 * Some tokens as one phrase, if they are one.
 * @param text that of the tokens
 */
export const phraseOf = (text: string, tokens: readonly TaggedWord[], from: number, to: number): Phrase | undefined => {
  const is = classes(tokens, from, to)
  if (is === 'p') return { kind: 'pronoun', word: tokens[from]?.text ?? '' }
  if (!/^[dsnwctroa]+$/.test(is) || /^[ar]/.test(is)) return undefined
  if (is === 'd' || among.test(wordsOf(tokens, from, to, text))) return { kind: 'others', isAmong: true }
  const preposition = is.indexOf('o')
  if (preposition === 0) return undefined
  const end = preposition === -1 ? to : from + preposition
  const core = is.slice(0, end - from)
  if (!/^d*[nswctra]*[wcts]$/.test(core)) return undefined
  if (core.endsWith('s')) return undefined
  const rest = is.slice(end - from)
  if (rest !== '' && !/^(?:od(?=o)|od*[nswctra]*[nwc]|o[nwcp])+$/.test(rest)) return undefined
  return core.endsWith('c') || core.endsWith('t')
    ? named(text, tokens, { from, end, to })
    : common(text, tokens, { from, end, to })
}

interface Parts {
  from: number
  /** The end of the words before the first preposition. */
  end: number
  to: number
}

const named = (text: string, tokens: readonly TaggedWord[], { from, end, to }: Parts): Phrase | undefined => {
  const start = lastRun(tokens, from, end)
  if (start === -1) return undefined
  // “the Farmers’ Gazette”
  const isPlural = /^[A-Z].*s['’]$/.test(tokens[start - 1]?.text ?? '') && start > from && end - start === 1
  if (isPlural)
    return { kind: 'name', name: wordsOf(tokens, start - 1, end, text), from: tokens[start - 1]?.from ?? 0, title: '' }
  const words = wordsOf(tokens, start, end, text)
  // “Ann Reed and Tom Hale”, but the Food and Water Agency.
  const and = words.search(/\s(?:and|&)\s/)
  if (and !== -1 && bareName(words) !== undefined) return { kind: 'others' }
  const isAllOffice = tokens.slice(start, end).every(({ text: one }) => isOfficeWord(one))
  const opens = /^(?:of|for|and)$/.test(tokens[end]?.text ?? '')
  if (end < to && opens && (isAllOffice || bareName(words) === undefined || end - start === 1)) {
    // “the Bank of Coalport”, “the Minister of State Ann Reed”
    const last = lastRun(tokens, end, to)
    const isApposed = isAllOffice && last !== -1 && last + 2 < to && isSomebody(text, tokens, last, to)
    if (isApposed) return nameOf(text, tokens, to - 2, to)
    if (last !== -1 && isAllOffice) return officeOf(text, tokens, from, to)
    if (last !== -1)
      return { kind: 'name', name: wordsOf(tokens, start, to, text), from: tokens[start]?.from ?? 0, title: '' }
  }
  if (isAllOffice) return officeOf(text, tokens, from, end)
  return nameOf(text, tokens, start, end)
}

/** A name, without the office before it and the letters behind it. */
const nameOf = (text: string, tokens: readonly TaggedWord[], start: number, end: number): Phrase | undefined => {
  let [first, last] = [start, end]
  while (last - first > 2 && postnominal.test(tokens[last - 1]?.text ?? '')) last -= 1
  for (let at = first; at < last - 1; at += 1) {
    const { text: word = '', is = '' } = tokens[at] ?? {}
    if (is === 't' || isOfficeWord(word)) first = at + 1
  }
  if (notName.test(wordsOf(tokens, first, last, text))) return undefined
  const title = first > start ? `${tokens[first - 1]?.text ?? ''} ` : ''
  // A body is called by its whole name: the Chief Inspector’s Office.
  const whole = wordsOf(tokens, start, last, text)
  const isBody = bareName(wordsOf(tokens, first, last, text)) === undefined && bareName(whole) === undefined
  if (isBody) first = start
  return {
    kind: 'name',
    name: wordsOf(tokens, first, last, text),
    from: tokens[first]?.from ?? 0,
    title: isBody ? '' : title,
  }
}

/** Whether a name is that of one person, and not of a firm such as Salt & Skin. */
const isSomebody = (text: string, tokens: readonly TaggedWord[], from: number, to: number): boolean =>
  to - from >= 2 &&
  !classes(tokens, to - 2, to).includes('a') &&
  bareName(wordsOf(tokens, to - 2, to, text)) !== undefined

/** “the Prime Minister”, “the Secretary of State for Water” */
const officeOf = (text: string, tokens: readonly TaggedWord[], from: number, to: number): Phrase => {
  let start = from
  while (start < to - 1 && /^[dns]$/.test(tokens[start]?.is ?? '')) start += 1
  const possessive = tokens[start - 1]?.is === 's'
  return {
    kind: 'common',
    owner: possessive || start > from ? wordsOf(tokens, from, start, text) : '',
    head: wordsOf(tokens, start, to, text),
    of: '',
    from: tokens[start]?.from ?? 0,
  }
}

/** How or when somebody says something, and not who. */
const isSet =
  /^(?:by|after|about|over|during|before|via|through|into|under|until|since)\s|^(?:in|on|at|with|from|to)\s(?:(?:his|her|their|its)\s\d|(?:an?|the|his|her|their|its|this|that)?\s?(?:[\w-]{1,20}\s){0,3}(?:statement|interview|report|e-?mail|letter|speech|note|tweet|post|message|briefing|conference|telephone|phone|television|radio|reply|response|hearing|meeting|paper|filing|condition|behalf|reporters|journalists)\b)/

const common = (text: string, tokens: readonly TaggedWord[], { from, end, to }: Parts): Phrase | undefined => {
  let start = end - 1
  while (start > from && /^[wctra]$/.test(tokens[start - 1]?.is ?? '')) start -= 1
  // “the mayor’s own adviser”
  if (tokens[start]?.text === 'own' && start < end - 1) start += 1
  const head = wordsOf(tokens, start, end, text)
  // “the head of mission Claudine Bakare”
  const last = lastRun(tokens, end, to)
  const isApposed = last > end + 1 && tokens[last - 1]?.is === 'w' && isSomebody(text, tokens, last, to)
  if (isApposed && (isHeadOfOffice(head) || tokens[last]?.is === 't')) return nameOf(text, tokens, last, to)
  let tail = to
  // “a woman in her 30s”, “a spokesman for the city in a statement”
  for (let at = end; at < to; at += 1)
    if (tokens[at]?.is === 'o' && isSet.test(wordsOf(tokens, at, to, text))) {
      tail = at
      break
    }
  const of = wordsOf(tokens, end, tail, text)
  return {
    kind: 'common',
    owner: wordsOf(tokens, from, start, text),
    head,
    of: of && ` ${of}`,
    from: tokens[start]?.from ?? 0,
  }
}

/** Words that may stand before a subject in its clause: “In a report”, “Last month”. */
const isAside = /^[abd]*(?:o[oabdnswctr]*)?$/

/** The phrase that ends right before a token, with what stands between the two. */
export const phraseBefore = (text: string, tokens: readonly TaggedWord[], at: number): FoundPhrase | undefined => {
  let end = at
  // “Ann Reed on Monday told us”
  for (let cut = true; cut && end > 0; ) {
    const found = /o?d?bn?$/.exec(classes(tokens, Math.max(0, end - 5), end))
    cut = found !== null
    end -= found?.[0].length ?? 0
  }
  const holder = holderIn(text, tokens, end)
  if (holder) return holder
  end = withoutBracket(tokens, end)
  if (end <= 0) return undefined
  const mark = tokens[end - 1]?.is ?? ''
  return /^[,–—]$/.test(mark) ? beforeAside(text, tokens, end - 1, 0) : plainBefore(text, tokens, end)
}

/** “the Prime Minister (Ann Reed)”: who holds the office before the bracket. */
const holderIn = (text: string, tokens: readonly TaggedWord[], end: number): FoundPhrase | undefined => {
  const open = withoutBracket(tokens, end)
  if (open === end || open <= 0) return undefined
  const inside = phraseOf(text, tokens, open + 1, end - 1)
  if (inside?.kind !== 'name') return undefined
  const isPerson =
    /^(?:Lord|Lady|Baroness|Baron)\s$/.test(inside.title) || bareName(inside.name)?.includes(' ') === true
  const outer = isPerson ? plainBefore(text, tokens, open) : undefined
  if (!outer || tokens[outer.start]?.is !== 'd') return undefined
  // “my noble friend the Prime Minister (Ann Reed)”
  let { start } = outer
  while (start > 0 && /^[cdw]$/.test(tokens[start - 1]?.is ?? '')) start -= 1
  return { phrase: inside, start, end }
}

/** “Ann Reed (Port Vale)” up to the bracket. */
const withoutBracket = (tokens: readonly TaggedWord[], end: number): number => {
  if (tokens[end - 1]?.is !== ')') return end
  let at = end
  while (at > 0 && tokens[at - 1]?.is !== '(') at -= 1
  return Math.max(0, at - 1)
}

/** How many words between commas are read: “Ann Reed, 61, the mayor, said”. */
const manyAsides = 4

/** “Ann Reed, the mayor, said”; “the mayor, Ann Reed, said” */
const beforeAside = (
  text: string,
  tokens: readonly TaggedWord[],
  to: number,
  depth: number,
): FoundPhrase | undefined => {
  const end = withoutBracket(tokens, to)
  let start = end
  while (start > 0 && !/^[,;:.q–—(]$/.test(tokens[start - 1]?.is ?? '')) start -= 1
  const isFirst = start === 0 || !/^[,–—]$/.test(tokens[start - 1]?.is ?? '')
  // “…, while Ann Reed, the mayor, said”
  const opens = /^(?:while|whereas|though|although|but|and|that|because)$/i.test(tokens[start]?.text ?? '')
  const first = opens ? start + 1 : start
  const own = phraseOf(text, tokens, first, end)
  // “Ann Reed, described as “…””: a comma without another one before it closes nothing.
  if (isFirst && depth === 0) return undefined
  if (isFirst || depth >= manyAsides) return plainBefore(text, tokens, end)
  const isRelative = !own && /^(?:who|whose|which|as|though|while|if|where)$/i.test(tokens[start]?.text ?? '')
  const before = isRelative || own?.kind !== 'name' ? beforeAside(text, tokens, start - 1, depth + 1) : undefined
  if (isRelative) return before
  if (own?.kind === 'name') {
    const outer = beforeAside(text, tokens, start - 1, depth + 1)
    // “Ann Reed, Harbour Board, said”
    const isPerson = outer?.phrase.kind === 'name' && bareName(outer.phrase.name) !== undefined
    if (isPerson && (bareName(own.name) === undefined || isTitle(tokens, first, end))) return outer
    if (outer?.phrase.kind === 'others' && !outer.phrase.isAmong) return outer
    if (outer?.phrase.kind === 'common') return { phrase: own, start: outer.start, end }
    if (outer?.phrase.kind === 'name' && bareName(outer.phrase.name) === undefined)
      return { phrase: own, start: outer.start, end }
    return { phrase: own, start: first, end }
  }
  if (before) return before
  return own ? { phrase: own, start: first, end } : undefined
}

/** “Cabinet Member for Housing”: words of an office, and no name. */
const isTitle = (tokens: readonly TaggedWord[], from: number, to: number): boolean =>
  /^(?:of|for|to|at)$/.test(tokens.slice(from, to).find(({ is }) => is === 'o')?.text ?? '')

const plainBefore = (text: string, tokens: readonly TaggedWord[], end: number): FoundPhrase | undefined => {
  let from = end
  while (from > 0 && /^[dnswctroapb]$/.test(tokens[from - 1]?.is ?? '')) from -= 1
  const opener = tokens[from - 1]
  // “The man who runs the shop said”
  const who = opener?.is === 'v' ? tokens[from - 2] : opener
  // “which Ann Reed called”
  const own =
    who !== undefined && opener === who && /^which$/i.test(who.text) ? phraseOf(text, tokens, from, end) : undefined
  if (own && own.kind !== 'others') return { phrase: own, start: from, end }
  if (who && /^(?:who|which)$/i.test(who.text) && from < end)
    return plainBefore(text, tokens, opener === who ? from - 1 : from - 2)
  for (let start = from; start < end && !/^(?:named|called|identified)$/.test(opener?.text ?? ''); start += 1) {
    if (start > from && (tokens[start - 1]?.is === 'o' || /^[dns]$/.test(tokens[start - 1]?.is ?? ''))) continue
    const phrase = phraseOf(text, tokens, start, end)
    if (!phrase) continue
    // “Ann Reed and her deputy said”
    if (tokens[start - 1]?.is === 'a' && /[wcp]a$/.test(classes(tokens, from, start)))
      return { phrase: { kind: 'others' }, start: from, end }
    return isAside.test(classes(tokens, from, start)) || phrase.kind === 'pronoun' || tokens[start]?.is === 'd'
      ? { phrase, start, end }
      : undefined
  }
  const participle = tokens[from - 1]
  // “a guest named Bashir said”
  if (/^(?:named|called|identified)$/.test(participle?.text ?? '')) {
    const outer = plainBefore(text, tokens, from - 1)
    const phrase = phraseOf(text, tokens, from, end)
    if (outer?.phrase.kind === 'common' && phrase?.kind === 'name') return { phrase, start: outer.start, end }
  }
  // “two officials briefed on the inquiry said”
  if (participle?.is === 'v' && /ed$/.test(participle.text) && from - 2 >= 0 && tokens[from]?.is === 'o')
    return plainBefore(text, tokens, from - 1)
  return undefined
}

/** The phrase that begins at a token, and, where it only says what somebody is, the name behind its comma. */
export const phraseAfter = (text: string, tokens: readonly TaggedWord[], at: number): FoundPhrase | undefined => {
  let end = at
  while (end < tokens.length && /^[dnswctroap]$/.test(tokens[end]?.is ?? '')) end += 1
  for (let to = end; to > at; to -= 1) {
    const phrase = phraseOf(text, tokens, at, to)
    if (!phrase) continue
    if (phrase.kind !== 'common' || tokens[to]?.is !== ',') return { phrase, start: at, end: to }
    let behind = to + 1
    while (behind < tokens.length && /^[dnswctra]$/.test(tokens[behind]?.is ?? '')) behind += 1
    const name = /^[,.:;(]?$/.test(tokens[behind]?.is ?? '') ? phraseOf(text, tokens, to + 1, behind) : undefined
    return name?.kind === 'name' ? { phrase: name, start: at, end: behind } : { phrase, start: at, end: to }
  }
  return undefined
}
