import type { Span } from '../rules'
import { isGivenName } from './given-names'
import { isNativeName, isSurname } from './name-shapes'
import { isCalling, isFormer, isOffice } from './offices'
import { adverb, boundary } from './particles'

/** Departments that end like a particle: 경제학과. */
export const unitOf = /^(?!.*(?:장관|시장|의원|위원|교수|대표|총리|대통령|[원관]장)과$)[가-힣]{3,}과$/

/** A word of a text, without what is blanked out. */
export interface PhraseWord extends Span {
  text: string
}

/** The longest word that may name an office, in UTF-16 units. */
export const longestWord = 40

/** Marks of lists at the start of a word: ▷장초아, ○ 장관. */
const bullets = /^(?:[▷▶◇◆■□○●◦•▲△▸►◈☞※*–—―-]+|ㅇ$)/

/** The words of a range; blanked-out text is no part of them, and a dot parts a person from the next. */
export const wordsIn = (masked: string, { from, to }: Span): PhraseWord[] =>
  [...masked.slice(from, to).matchAll(/[^\s,]+/g)].flatMap(({ 0: whole, index: start }) => {
    const word = whole.replace(bullets, '')
    const index = start + whole.length - word.length
    const dot = /[·∙ㆍ‧]/.exec(word)?.index ?? -1
    // 서동은(25)대표도: the office stands right behind the bracket.
    const gap = /(?<=[가-힣])\0+(?=[가-힣])/.exec(word)
    const rest = gap ? word.slice(gap.index + gap[0].length) : ''
    const stem = rest.replace(/(?:은|는|이|가|도|을|를|과|와|의|에게|께서)$/, '')
    const isSplit = gap !== null && (isOffice(stem) || isCalling(stem))
    const parts = isSplit
      ? [word.slice(0, word.length - rest.length), rest]
      : dot > 0 && isOffice(word.slice(0, dot))
        ? [word.slice(0, dot + 1), word.slice(dot + 1)]
        : [word]
    let at = from + index
    return parts.map((part) => {
      at += part.length
      return { text: part.replaceAll('\0', ''), from: at - part.length, to: at }
    })
  })

/** Between two entries of a list. */
const parts = /[,▲△▷▶◇◆■□○●<>]/

/** The initial of a foreign name. */
const initial = /^[A-Z]\.$/

/** Up to eight words that end in this one and may belong together: none of them ends a phrase. */
export const phraseTo = (masked: string, words: readonly PhraseWord[], last: number): PhraseWord[] => {
  const phrase: PhraseWord[] = []
  const isTopic = /(?:[은는]|께서)$/.test(words[last]?.text ?? '')
  for (let index = last; index >= 0 && phrase.length < 8; index -= 1) {
    const word = words[index] as PhraseWord
    const next = words[index + 1]
    if (index < last) {
      if (word.text === '' || (next && parts.test(masked.slice(word.to, next.from)))) break
      if (
        (adverb.test(word.text) && !isFormer(word.text)) ||
        (/[.?!…:~·∙ㆍ"'”’“‘)\]=]$/.test(word.text) && !initial.test(word.text))
      )
        break
      // 지시한 is no name, though it has the shape of one; 김지은 is.
      const isName =
        isNativeName(word.text) &&
        !/[를와과며에면째]$/.test(word.text) &&
        (index === last - 1 || !/[한된할될던]$/.test(word.text))
      // 피고인 측, 원고 측 변호인: who has a side may end like a particle.
      const hasSide = /^측(?:[은는이가도의과])?$/.test(next?.text ?? '')
      const isUnit = (unitOf.test(word.text) && index === last - 1) || /(?:메트로|법인)$/.test(word.text)
      const isKnownWord =
        isName ||
        isUnit ||
        hasSide ||
        [isOffice, isSurname, isFormer, isGivenName].some((is) => is(word.text)) ||
        initial.test(word.text)
      if (boundary.test(word.text) && !isKnownWord) break
      // 도이솔 의원의 보좌관 is another one.
      if (word.text.endsWith('의') && isOffice(word.text.slice(0, -1))) break
      const endsLikeName =
        isGivenName(word.text) ||
        (isName && (word.text.endsWith('은') || /(?:가을|노을|마을|하을)$/.test(word.text) || isTopic))
      if (
        /[는이가을를]$|은$/.test(word.text) &&
        word.text.length > 2 &&
        !endsLikeName &&
        !isUnit &&
        !hasSide &&
        !/(?:평가|국가|작가)$/.test(word.text)
      )
        break
    }
    phrase.unshift(word)
  }
  return phrase
}
