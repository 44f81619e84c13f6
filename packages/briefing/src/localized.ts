import { translations } from './languages/messages'
import type { Messages, Sentence } from './languages/rules'

/** The part of a problem that is said in words. */
interface Said {
  code: string
  message: string
  hint?: string | undefined
}

/**
 * The language in which the program speaks: the one asked for by `BRIEFING_LANG`, else that of the terminal or of the
 * brief, if it has words in it; undefined is English.
 * @param ofBrief the tag of the language of the brief, if it is known
 * @param env the environment of the process
 */
export const spokenLanguage = (
  ofBrief: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined => {
  const { BRIEFING_LANG, LC_ALL, LC_MESSAGES, LANG } = env
  const asked = BRIEFING_LANG ? [BRIEFING_LANG] : [LC_ALL || LC_MESSAGES || LANG || ofSystem(), ofBrief]
  return asked.map((tag) => tag?.toLowerCase().split(/[-_.]/)[0] ?? '').find((tag) => Object.hasOwn(translations, tag))
}

/** Systems without such variables tell the language to Node. */
const ofSystem = (): string | undefined =>
  process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : undefined

/** Problems with their messages and hints in a language; a sentence that it does not have stays in English. */
export const localized = <Problem extends Said>(
  problems: readonly Problem[],
  language: string | undefined,
): Problem[] => {
  const messages = language === undefined ? undefined : translations[language]?.messages
  if (!messages) return [...problems]
  return problems.map((problem) => {
    const { code, message, hint } = problem
    const own = { ...problem, message: translated(message, code, messages) }
    return hint === undefined ? own : { ...own, hint: translated(hint, code, messages) }
  })
}

const translated = (text: string, code: string, messages: Messages): string => {
  const sentences = [...(Object.hasOwn(messages, code) ? (messages[code] ?? []) : []), ...(messages[''] ?? [])]
  for (const sentence of sentences) {
    const own = inOwnWords(text, sentence)
    if (own !== undefined) return own
  }
  return text
}

/** A text in the words of another language, if it is that sentence. */
const inOwnWords = (text: string, [english, own]: Sentence): string | undefined => {
  const pieces = english.split(/\{(\w+)\}/)
  const values = new Map<string, string>()
  let at = 0
  for (let index = 0; index < pieces.length; index += 2) {
    const words = pieces[index] ?? ''
    const isLast = index === pieces.length - 1
    const found = isLast ? text.length - words.length : text.indexOf(words, at)
    if (found < at || !text.startsWith(words, found) || (index === 0 && found > 0)) return undefined
    if (index > 0) values.set(pieces[index - 1] ?? '', text.slice(at, found))
    at = found + words.length
  }
  return own.replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole)
}
