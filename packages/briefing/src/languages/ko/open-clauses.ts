import type { Span } from '../rules'
import { statusOf } from './status'

/** How many words behind a figure are looked at for a verb. */
const mostWords = 40

/** The number of the last consonant of a syllable: 4 for ㄴ, 8 for ㄹ, 17 for ㅂ, 20 for ㅆ; 0 without one. */
const finalOf = (syllable: string): number => {
  const code = syllable.charCodeAt(0) - 0xac00
  return code < 0 || code > 11_171 ? -1 : code % 28
}

/** An ending behind the syllable of a past tense: 늘었다, 늘었고, 늘었음. */
const behindPast = /^(?:다|고|으|지|는데|습니|음|던|어요|기|네|죠)/

const isPast = (word: string): boolean =>
  [...word].some((one, at) => finalOf(one) === 20 && !/[있겠]/.test(one) && behindPast.test(word.slice(at + 1)))

/** Behind a figure, that it is so: 3%다, 3%이며, 3%에 그친다. */
const isSo = /^(?:이?다|이?며|이?고|입니다|이?라|이?었|였|예요|이에요|뿐|인\s(?!목표|계획|예산|방안))/
/** Present tenses that tell how much something is. */
const isMuch =
  /(?:이[른르]|달하?[한]?|차지[한하]|넘[는어]|웃[돈도]|밑[돈도]|불과[하한]|그[친치]|해당[한하]|기록[한하]|[이가]\s된|많|적|높|낮|크|작|길|짧|있|없|남[는아])/
/** Words of what is to be done. */
const toCome = /^(?:예정|계획|방침|목표|방안|구상|것이|것으로)|(?:기로|려고|려는|겠[다습]|려면)/
/** The end of a note that tells what was counted: 3% 증가. */
const counted =
  /(?:증가|감소|상승|하락|급증|급감|기록|달성|차지|집계|확인|초과|미달|발생|나타남|늘[어고음]|줄[어고음]|높음|낮음|많음|적음|보임|그침|이름|달함)(?:함|됨)?[.)]?$/
/** Whether a verb in the present tense ends with this word: 늘린다, 짓습니다, 지어요. */
const isPresent = (word: string): boolean => {
  const [, verb = '', polite] = /([가-힣])(니)?다(?:[고며는]|$)/.exec(word) ?? []
  if (verb === '') return false
  return polite === undefined ? finalOf(verb) === 4 : finalOf(verb) === 17
}

/** 심어요, 줘요: told in the present, to friends. */
const isFamiliar = /[아어여워와해려겨져줘켜쳐내돼]요$/

/** Nothing has happened by being asked for or agreed on. */
const asks =
  /^(?:건의|요청|요구|촉구|제안|권고|당부|주문|협의|논의|검토|신청|약속|추진|합의|계획|편성|책정|공모|모집)(?:했|하였|됐|되었|한\s)/
/** There is so much: 14곳이 있다. */
const isThere = /^(?:있|없|많|적|높|낮|크|작|길|짧|남)(?:다|습니다|고|으며|지만|는데|어요)/

/** The first word of a clause that tells its tense. */
const isPlainIn = (words: readonly string[]): boolean | undefined => {
  for (const [at, word] of words.entries()) {
    const before = words[at - 1] ?? ''
    if (isPast(word) && /[다라자냐]고$/.test(before)) return isMuch.test(before)
    if (isPast(word)) return !asks.test(word)
    if (isThere.test(word)) return true
    if (toCome.test(word) || (/^[것수셈](?:도|이|은)?$/.test(word) && finalOf(before.slice(-1)) === 8)) return false
    if (isPresent(word)) return isMuch.test(`${before} ${word}`)
    if (isFamiliar.test(word)) return isMuch.test(word)
  }
  return undefined
}

/** Before a figure, that it is of a thing to come or to be spent, unless its verb is past. */
const ofThingToCome =
  /(?:예산|재원|목표|계획|공약|약속한?|예정(?!보다|대로)|공모|한도|내일|모레|내년|내달|오는|앞으로|향후|[가-힣](?:되|하|지)면|\d{4}년까지)[은는이가을를의(]?\s?[^.]{0,24}$/

/** Right before a figure, when it was measured. */
const ofPast = /(?:지난해|작년|지난달|재작년|전년|어제|지난주)[^.,]{0,16}$/
/** A figure by which things are told apart: 18㎥를 쓰는 집. */
const ofGroup = /^[을를]\s[가-힣]{1,6}(?:(?<![다라자])는|[은인한된])\s/

/**
 * Whether the clause of a figure does not plainly say that it has happened: its verb is neither past nor one that tells how
 * much something is, or it is a note that does not say so.
 */
export const isOpen = (text: string, sentence: Span, figure: Span, days?: readonly Span[]): boolean => {
  if (statusOf(text, sentence, figure, days) !== undefined) return false
  const behind = text.slice(figure.to, sentence.to)
  const before = text.slice(Math.max(sentence.from, figure.from - 30), figure.from)
  if (ofPast.test(before) || ofGroup.test(behind)) return false
  // The verb of the clause need not be that of a figure in brackets.
  if (before.endsWith('(') && behind.startsWith(')')) return true
  const isToCome = ofThingToCome.test(text.slice(Math.max(sentence.from, figure.from - 50), figure.from))
  if (isSo.test(behind)) return isToCome && !/^(?:이?었|였)/.test(behind)
  // The figure itself may hold its verb: 12톤을 넘었다.
  const line = text.slice(figure.from, sentence.to).split('\n', 1)[0]?.trimEnd() ?? ''
  const words = line.split(/[\s"“”‘’']+/, mostWords).map((word) => word.replace(/[.,;:!?)\]]{1,4}$/, ''))
  return !(isPlainIn(words) ?? (counted.test(line) && !isToCome))
}
