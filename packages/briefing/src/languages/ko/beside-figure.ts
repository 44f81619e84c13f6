import type { Span } from '../rules'
import type { LabelWord } from '../shared/label-rules'
import { allWords, type KoreanWord } from './label-words'

/** Words between a noun without a particle and its figure. */
const bounding =
  /(?:^|\s)(?:약|총|무려|고작|겨우|불과|이미|최대|최소|최소한|적어도|다시|더|각각|모두|전체|거의|대략|현재|지금|당초|기존|평균|하루|연간|월|연|일평균|하루평균|누적|누계|합계|[=-])\s*$|[(:：]\s*$/
export const subject = /(?:은|는|이|가|도|께서)$/
export const object = /[을를]$/
export const otherParticle = /(?:에서는?|에게|에는?|으로|로|로는|까지|부터|보다|와|과|만|의|처럼)$/

export const at = (words: readonly KoreanWord[], from: number): LabelWord[] =>
  words.flatMap(({ isEmpty, ...one }) => (isEmpty ? [] : [{ ...one, from: one.from + from, to: one.to + from }]))

export const saidIn = (clause: string, { from, to }: Span): string => clause.slice(from, to)

/** The noun beside a figure, with those that stand right before it. */
export const besideIn = (clause: string, words: readonly KoreanWord[]): KoreanWord[] => {
  let rest = clause.trimEnd()
  for (let cut = bounding.exec(rest); cut; cut = bounding.exec(rest)) rest = rest.slice(0, cut.index).trimEnd()
  const own: KoreanWord[] = []
  for (const one of words.toReversed()) {
    if (one.to > rest.length) continue
    const said = saidIn(clause, one)
    const isNext = clause.slice(one.to, own.at(-1)?.from ?? rest.length).trim() === ''
    if (!isNext || (one.kind !== 'noun' && one.kind !== 'time')) break
    if (one.forms.length > 1 && (subject.test(said) || object.test(said) || otherParticle.test(said))) break
    own.unshift(one)
  }
  return own
}

/** Behind what a figure is only compared with, or moved by. */
const besideThat =
  /^[^\s]*(?:보다[는도]?$|(?:에|[와과])\s(?:비해|비교)|[을를]\s(?:크게\s|훨씬\s|소폭\s|처음으로\s)?(?:웃돌|밑돌|앞지르|앞질|넘어[서섰선]|앞[서섰선]|중심으로|비롯|위주로|바탕으로)|에\s힘입|\s?(?:대비|위주로|중심으로)(?:\s|$))/

/** Words without what a figure is only compared with: 전체 성인보다. */
export const withoutOthers = (text: string, words: readonly LabelWord[]): LabelWord[] => {
  const others = new Set<LabelWord>()
  for (const word of words.toReversed()) {
    if (word.kind === 'up' || word.kind === 'down') continue
    const next = [...others].at(-1)
    const isModifier = next && word.forms.length === 1 && text.slice(word.to, next.from) === ' '
    const said = text.slice(word.from, word.to)
    const isOther = /보다[는도]?$/.test(said) || besideThat.test(text.slice(word.to - 1, word.to + 12))
    if (isModifier || isOther) others.add(word)
  }
  return words.filter((one) => !others.has(one))
}

/** The words right before the brackets that a figure begins; none without brackets. */
const bracketed = (text: string, start: number, { from }: Span): LabelWord[] => {
  if (text.slice(from - 1, from) !== '(') return []
  const clause = text.slice(start, from - 1)
  const quoted = /[‘'“"「『<]([^‘'“"「『<’”」』>]{1,60})[’'”"」』>]$/.exec(clause)
  if (!quoted) return at(besideIn(clause, allWords(clause)), start)
  return at(allWords(clause.slice(quoted.index)), start + quoted.index)
}

/** Words without those right before the brackets of other figures. */
export const withoutItems = (
  text: string,
  start: number,
  figures: readonly Span[],
  index: number,
  words: LabelWord[],
): LabelWord[] => {
  const isOfShare = ({ from, to }: LabelWord): boolean =>
    text[to - 1] === '의' &&
    figures.some((one, other) => other !== index && one.from === to + 1 && from < one.from && text[one.to - 1] === '%')
  if (bracketed(text, start, figures[index] as Span).length === 0) return words.filter((one) => !isOfShare(one))
  const others = figures.flatMap((one, other) => (other === index ? [] : bracketed(text, start, one)))
  return words.filter((one) => !others.some(({ from }) => from === one.from))
}
