import type { SpeakerMention } from '../rules'
import type { Phrase } from './phrases'
import { speakerOf, type Told } from './speakers'

/** A clause that reports a quotation. */
export interface Attribution {
  speaker?: SpeakerMention | undefined
  /** “he”, “she”, “they”, “it”, “you” in small letters. */
  pronoun?: string
  /** Whether the words for the speaker mean one whom the text has had before: “the company”. */
  isKnown?: boolean
  /** Whether the clause denies the words, or says that they were put to somebody. */
  isDisowned?: boolean
  verb: string
}

export const nobody = (verb: string): Attribution => ({ verb })
export const disowned = (verb: string): Attribution => ({ isDisowned: true, verb })

/** Words of whom a phrase means. */
export const spokenBy = (told: Told, phrase: Phrase | undefined, verb: string): Attribution => {
  if (phrase?.kind === 'pronoun') {
    const word = phrase.word.toLowerCase()
    return { pronoun: { him: 'he', them: 'they' }[word] ?? word, verb }
  }
  const isKnown = phrase?.kind === 'common' && phrase.of === '' && /^the$/i.test(phrase.owner)
  return { speaker: phrase && speakerOf(told, phrase), verb, ...(isKnown ? { isKnown } : {}) }
}
