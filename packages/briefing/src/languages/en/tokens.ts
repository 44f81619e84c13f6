import type { Span } from '../rules'
import { capital, letters } from './letters'
import { auxiliary, commonPast, saying } from './verbs'

/**
 * A word or mark of a text, and its class:
 *
 * - `c` a name or a part of one, `t` a courtesy before one, `r` a small word inside one
 * - `d` an article or the like, `s` a possessive, `n` a number, `w` another word, `p` a pronoun
 * - `o` a preposition, `a` “and”, `k` a word that begins a clause, `v` a verb, `b` a word for a time or an adverb
 * - `q` a quotation, and a mark as it stands
 */
export interface TaggedWord extends Span {
  text: string
  is: string
}

const written = new RegExp(
  `\\0+|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Rev|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Ltd|Co|Corp)\\.|(?:[${capital}]\\.){2,4}|[${capital}]\\.(?=\\s?[${letters},])|[${letters}\\d](?:[${letters}\\d]|[-'’&/.,](?=[${letters}\\d]))*(?:(?<=s)['’](?=\\s))?|[^\\s]`,
  'g',
)

const words = (all: string): ReadonlySet<string> => new Set(all.split(' '))
const courtesies = words(
  'Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof. Sir Dame Rev. Sen. Rep. Gov. Gen. Col. Capt. Cllr Hon',
)
const determiners = words(
  'the a an his her its their our my your this these those one two three four five six seven eight nine ten some several many most all both another each every no any such',
)
const prepositions = words(
  'of for at from in on with by to about against over under between during into near within without among through across outside inside behind beyond despite via upon toward towards around alongside like including amid concerning regarding per versus except onto off along above below unlike following',
)
const pronouns = words(
  'he him she they them it there here we i you himself herself themselves nobody everyone everybody someone somebody anyone nothing something what',
)
const beginning = words(
  'but or nor while whereas as when after before because if that than though although since until so yet unless whether where which who whose how why once whom whatever then even not only never',
)
const particles = words('van von de der den la le al bin ibn da dos del di du ter ten el bint')
const times = words(
  'yesterday today tomorrow tonight earlier later now meanwhile however also recently again already still afterwards too instead therefore thus moreover furthermore nevertheless nonetheless separately finally last next week weeks month months year years day days morning afternoon evening night weekend monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. mon tue wed thu fri sat sun',
)
/** Those who speak together may begin a sentence without an article. */
const many = words(
  'police officials experts analysts economists critics campaigners residents scientists researchers prosecutors sources lawyers unions ministers organisers organizers members staff witnesses dealers traders investors doctors nurses teachers students parents farmers fishermen villagers neighbours neighbors opponents supporters activists protesters lawmakers senators councillors diplomats engineers observers regulators companies firms banks papers newspapers authorities customers voters people observers auditors inspectors historians relatives survivors locals workers employers drivers developers publishers readers',
)

/** A word that opens a sentence and is no name. */
const opening =
  /^(?:Asked|Told|Pressed|Questioned|Challenged|Based|Founded|Backed|[A-Z][a-z]{2,20}(?:ally|edly|ently|antly|tly|ately|nly|sly)|(?:Speak|Comment|Respond|Writ|Welcom|Announc|Address|Answer|Ask|Cit|Quot|Not|Appear|Testify|Warn|Argu|Referr|React|Launch|Open|Unveil|Introduc|Present|Prais|Criticis|Criticiz|Condemn|Defend|Describ|Discuss|Explain|Call|Thank|Meet|Visit|Follow|Accord|Includ|Us|Hav|Be|Look|Report|Read|Stand|Sitt|Walk|Arriv|Return|Act|Say|Add|Insist|Urg|Pay|Clos|Conclud|Summ|Deliver|Giv|Tak|Mak|Point|Turn|Sett|Emerg|Leav|Join|Accus|Dismiss|Reject|Accept|Acknowledg|Admitt|Tell|Repeat|Echo|Recall|Reflect)ing)$/

const calendar = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/

const classOf = (word: string, before: TaggedWord | undefined): string => {
  if (word.startsWith('\0')) return 'q'
  if (word === '&') return 'a'
  if (!/[A-Za-zÀ-ɏ\d]/.test(word)) return word
  if (/^\d/.test(word)) return /[a-z]{3}$/.test(word) ? 'w' : 'n'
  const low = word.toLowerCase().replace("'", '’')
  const isCapital = /^[A-ZÀ-ÞĀ-ɏ]/.test(word) && low !== word
  const isFirst = before === undefined || /^[.:q?!]$/.test(before.is)
  if (courtesies.has(word)) return 't'
  if (/['’]s$|s['’]$/.test(word) && !/^(?:it|he|she|that|there|what|who|let)['’]s$/i.test(word)) return 's'
  if (/n’t$/.test(low)) return 'v'
  if (/^(?:it|he|she|they|we|i|you|that|there)’/.test(low)) return 'v'
  if (determiners.has(low) && (word === low || isFirst || /^(?:the|a|an|one)$/.test(low))) return 'd'
  if (pronouns.has(low) && word !== 'IT') return 'p'
  if (isCapital && !isFirst && times.has(low) && !calendar.test(low)) return 'c'
  if (times.has(low) || (low === 'may' && isCapital && /^[on]$/.test(before?.is ?? ''))) return 'b'
  if (low === 'and') return 'a'
  if (isCapital && !isFirst) return 'c'
  if (particles.has(word) && before?.is === 'c') return 'r'
  if (prepositions.has(low)) return 'o'
  if (beginning.has(low)) return 'k'
  if (isCapital) return many.has(low) ? 'w' : opening.test(word) ? 'b' : 'c'
  return isVerb(word, before) ? 'v' : 'w'
}

/** A participle may stand before a noun: “an elected mayor”, “hastily called”. */
const isVerb = (word: string, before: TaggedWord | undefined): boolean => {
  if (auxiliary.has(word) || commonPast.has(word)) return true
  const isAttribute = before !== undefined && (/^[dsn]$/.test(before.is) || /ly$/.test(before.text))
  if (saying.has(word)) return !isAttribute
  return /[a-z]{2}ed$/.test(word) && !isAttribute && !/(?:need|speed|feed|seed|weed|deed|breed|hundred)$/.test(word)
}

/** The words and marks of a stretch of a text; quotations are blanked out in it. */
export const tokensIn = (text: string, { from, to }: Span): TaggedWord[] => {
  const found: TaggedWord[] = []
  for (const { 0: word, index } of text.slice(from, to).matchAll(written)) {
    const before = found.at(-1)
    found.push({ text: word, from: from + index, to: from + index + word.length, is: classOf(word, before) })
  }
  // “4 The Ministry paid”: the number of a paragraph.
  const [first, second] = found
  if (first?.is === 'n' && second && /^[A-Z]/.test(second.text)) {
    found[0] = { ...first, is: 'b' }
    const again = classOf(second.text, undefined)
    found[1] = { ...second, is: again }
  }
  return found
}

/** The classes of some tokens, one letter each. */
export const classes = (tokens: readonly TaggedWord[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ is }) => is.charAt(0))
    .join('')
