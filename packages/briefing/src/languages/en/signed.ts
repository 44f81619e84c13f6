import type { Span } from '../rules'
import { bareName } from './names'
import { isOffice } from './offices'
import { phraseAfter } from './phrases'
import { type Attribution, spokenBy } from './reporting'
import type { Told } from './speakers'
import { type TaggedWord, tokensIn } from './tokens'

/** The longest line that only says whose the words before it are, in UTF-16 units. */
const longest = 160
const dash = /^\s{0,3}[–—―-]{1,2}\s?(?=\S)|^\s?\((?=[A-Z][^()]{2,120}\)[.\s]*$)/
const verb = /^[v?!:;q]$/

/** “— Ann Reed, mayor of Port Vale” behind a quotation, or “(Ann Reed, mayor)”. */
export const signedBy = (told: Told, { from, to }: Span): Attribution | undefined => {
  const [mark] = dash.exec(told.masked.slice(from, Math.min(to, from + longest))) ?? []
  return mark === undefined || to - from > longest ? undefined : signerIn(told, { from: from + mark.length, to }, true)
}

/** A line below a quotation that says whose it is: “— Ann Reed, mayor” or, without a dash, a whole name with an office. */
export const signedBelow = (told: Told, line: Span): Attribution | undefined =>
  signedBy(told, line) ?? (line.to - line.from > longest ? undefined : signerIn(told, line, false))

const signerIn = (told: Told, span: Span, isMarked: boolean): Attribution | undefined => {
  const tokens = tokensIn(told.masked, span)
  const end = tokens.findIndex(({ is }) => /^[,(–—-]$/.test(is))
  const found = phraseAfter(told.masked, tokens.slice(0, end === -1 ? tokens.length : end), 0)
  if (!found || !isOnly(tokens, found.end) || tokens.some(({ is }) => verb.test(is))) return undefined
  const { phrase } = found
  if (phrase.kind === 'common') {
    const isSomebody = isMarked && isOffice(phrase.head.slice(phrase.head.lastIndexOf(' ') + 1))
    return isSomebody ? spokenBy(told, phrase, 'said') : undefined
  }
  const isPerson = phrase.kind === 'name' && bareName(phrase.name)?.includes(' ') === true
  return isMarked
    ? phrase.kind === 'name'
      ? spokenBy(told, phrase, 'said')
      : undefined
    : isPerson && isApposed(tokens, found.end)
      ? spokenBy(told, phrase, 'said')
      : undefined
}

/** Whether the name is all of its part of the line. */
const isOnly = (tokens: readonly TaggedWord[], end: number): boolean => /^(?:|[,(–—.)-])$/.test(tokens[end]?.is ?? '')

/** Whether an office stands behind a name. */
const isApposed = (tokens: readonly TaggedWord[], end: number): boolean =>
  /^[,(–—-]$/.test(tokens[end]?.is ?? '') &&
  tokens.slice(end).some(({ text }) => isOffice(text)) &&
  tokens.at(-1)?.is !== '.'
