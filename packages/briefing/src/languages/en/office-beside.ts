import { capital, letters } from './letters'
import { isKin, isOffice } from './offices'
import { verbs } from './saying'

/** An office beside a name. */
export interface OfficeMention {
  /** Undefined if the words only say by whom somebody stands: “her colleague”. */
  role: string | undefined
  /** The body of the office, with its article. */
  organisation: string | undefined
}

const unitWord = `[${capital}][${letters}'’&-]{0,40}`
/** Up to twelve words with capitals, with small ones between. */
const unit = `(?:the\\s)?${unitWord}(?:\\s(?:(?:of|for|and|the|on)\\s){0,3}${unitWord}){0,11}`
const owner = new RegExp(
  `^(?:(?:who\\sis|now|then|also)\\s)?(?:(?:[Tt]he\\s)?[${letters}][${letters}.-]{0,30}(?:\\s(?!(?:at|of|for|in|to|with|on|from)\\s)[${letters}-]{1,30}){0,4}?['’]s?|[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|[Mm]y|[Yy]our|[Oo]ne\\sof\\sthe)\\s`,
)
/** “of the Harbour Board”, “for housing” */
const scope = new RegExp(
  `^\\s(of|at|for|in|to|with|on)\\s(?:(${unit})(?!['’\\w]|\\s(?!(?:of|at|for|in|and|on|from|who|which|said|says|has|had|is|was|told|to)\\s)[a-z])|((?!the\\s)[a-z]{2,30}(?:\\s(?:and\\s)?[a-z]{2,30}){0,2}?)(?=[,.;:)]|\\s(?:at|of|in)\\s))`,
)
const wholeUnit = new RegExp(`^${unit}$`)
/** No word before an office is one of these. */
const noModifier = new RegExp(
  `^(?:${verbs}|[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|with|and|or|but|by|of|to|for|from|in|on|at|as|that|who|which|when|if|while|is|was|were|are|has|had|will|late|now|then|also|later|[a-z]{1,30}ly)$`,
)
const isModifier = (word: string): boolean => /^(?:\d\d-)?[A-Za-z-]{2,30}$/.test(word) && !noModifier.test(word)

/** The most words of an office. */
const most = 4

/** The office with which some words begin, and how long it is. */
const officeAt = (words: string): { length: number; isOne: boolean } | undefined => {
  let [length, at, isOne] = [0, 0, false]
  for (const [index, token] of words.split(/(?=\s)/, most + 1).entries()) {
    const word = /^[\dA-Za-z-]*/.exec(token.trimStart())?.[0] ?? ''
    if (index > most || !isModifier(word)) break
    if (isOffice(word) || isKin(word))
      [length, isOne] = [at + token.length - (token.trimStart().length - word.length), isOffice(word)]
    at += token.length
    if (word !== token.trimStart()) break
  }
  return length > 0 ? { length, isOne } : undefined
}

const withScope = (role: string, isOne: boolean, behind: string): OfficeMention => {
  const [, preposition, body, field] = scope.exec(behind) ?? []
  return {
    role: isOne ? role + (field ? ` ${preposition} ${field}` : '') : undefined,
    organisation: preposition === 'of' || preposition === 'at' || body?.startsWith('the ') ? body : undefined,
  }
}

const beforeName = new RegExp(`^\\s[${capital}]`)

/** “, 43” */
const age = /^,\s\d\d(?=,\s)/

/** “, director of the Harbour Board”; not “, economist Ann Reed” behind the name of a paper. */
export const officeBehind = (after: string): OfficeMention | undefined => {
  if (!after.startsWith(', ')) return undefined
  const words = after.replace(age, '').slice(2).replace(owner, '')
  const found = officeAt(words)
  if (!found) return undefined
  const behind = words.slice(found.length)
  return beforeName.test(behind) ? undefined : withScope(words.slice(0, found.length), found.isOne, behind)
}

/** “(Chair)” */
export const officeInBrackets = (after: string): OfficeMention | undefined => {
  const [, inside = ''] = /^\s\(([^()\n]{2,60})/.exec(after) ?? []
  const words = inside.replace(owner, '')
  const found = officeAt(words)
  return found?.isOne ? withScope(words.slice(0, found.length), true, '') : undefined
}

/** “The head of the Harbour Board, ” before a name. */
export const officeBefore = (before: string): OfficeMention | undefined => {
  const clause = /([^,.;:()\n"“”]{3,120}),\s(?:the\s)?$/.exec(before)?.[1]
  if (!clause) return undefined
  const words = clause.trimStart().split(/\s/)
  const head = words.findIndex(
    (word, index) =>
      (isOffice(word) || isKin(word)) &&
      (index === words.length - 1 || /^(?:of|at|for|to|in|on)$/.test(words[index + 1] ?? '')),
  )
  const role = head >= 0 ? officeEnding(words.slice(0, head + 1)) : undefined
  if (role === undefined) return undefined
  const rest = words.slice(head + 2).join(' ')
  return { role: isOffice(words[head] ?? '') ? role : undefined, organisation: wholeUnit.test(rest) ? rest : undefined }
}

/** The last of some words, with those before it that belong to it. */
const officeEnding = (words: readonly string[]): string => {
  let from = words.length - 1
  while (from > 0 && words.length - from < most && isModifier(words[from - 1] ?? '')) from -= 1
  const isCapital = (index: number): boolean => /^[A-Z]/.test(words[index] ?? '')
  // “Bank of Coalport analyst”
  if (/^(?:of|for)$/.test(words[from - 1] ?? '') && isCapital(from) && isCapital(from - 2)) {
    from -= 2
    while (isCapital(from - 1) && isModifier(words[from - 1] ?? '')) from -= 1
  }
  return words.slice(from).join(' ')
}

/** “the bank's chief economist ” right before a name. */
export const officeRightBefore = (before: string): string | undefined => {
  if (/[,:]\s$/.test(before)) return undefined
  const words = before
    .trimEnd()
    .split(/\s/)
    .slice(-most - 1)
  return isOffice(words.at(-1) ?? '') ? officeEnding(words) : undefined
}
