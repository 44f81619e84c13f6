import type { Span, SpeakerMention } from '../rules'
import type { Marked } from '../shared/marks'
import { isNativeName } from './name-shapes'
import { isOffice } from './offices'
import { mention, type Read, speakerOf } from './subjects'

/** “…” (장초아 시의원, 본회의), “…” — 솔내강 뱃사공 노인 */
const signature = /^[.,]?\s?(?:\(([^()\n]{2,160})\)|[-–—―]\s?([^-–—―“”"()\n]{2,40}))[\s*]*$/
/** The line below a quotation: – 은솔군 주민 이다정 씨. */
const underneath = /^\s{1,8}[-–—―]\s?([가-힣A-Za-z ]{2,40})(?=\n|$)/
/** (정이슬 위원) “…”, 정이슬 위원: “…”, 장초아(시의원) “…” */
const heading =
  /^[^가-힣A-Za-z(]*(?:\(([^()\n]{2,30})\)|([가-힣A-Za-z ]{2,30}?)(?:\(([^()\n]{2,30})\))?(\s?[:：])?)\s?$/

/** [편도훈/소아학회 이사장 : “…”], [음성변조/폐업 병원장 : “…”] */
const bracketed = /^[^가-힣A-Za-z(]*\[([가-힣A-Za-z ]{2,20}?)\s?\/\s?([^\][:：/\n]{2,40}?)\s?[:：]\s?$/
const unnamed = /^(?:음성\s?변조|음성\s?대역|익명|대역|가명)$/

/** The line above a quotation that says whose it is: 녹취> 윤해솔 대통령, ▶ 인터뷰 : 윤해솔 / 시장. */
const caption =
  /^[^가-힣A-Za-z]{0,4}(?:녹취|인터뷰|싱크|현장음|발언|대독)\s?[\])>:：】]\s{0,2}([가-힣A-Za-z ]{2,40}?)(?:\s?[/(,·].*)?$/

/**
 * Whom a line of nothing but a quotation and a name gives it to.
 * @param paragraph the paragraph that the quotation stands in
 */
export const signedBy = ({ text, known }: Read, one: Marked, paragraph: Span): SpeakerMention | undefined => {
  const signed = signature.exec(text.slice(one.to, Math.min(paragraph.to, one.to + 200)))
  const named = (words: string, at: number): SpeakerMention | undefined => {
    const from = text.indexOf(words, at)
    const found = speakerOf(words.trim().split(/\s+/), known)
    if (found && !found.isPronoun)
      return mention({ ...found, span: { from, to: from + words.length }, how: 'same-sentence' })
    const isPlain = /^[가-힣A-Za-z ]+$/.test(words) && !/[을를은는다]$/.test(words)
    return isPlain && (signed?.[2] || isOffice(words.trim()))
      ? { name: words.trim(), isGroup: 'end', span: { from, to: from + words.length }, how: 'same-sentence' }
      : undefined
  }
  if (signed) {
    const [first = ''] = (signed[1] ?? signed[2] ?? '').split(/[,·/;]/)
    const found = named(first.trim(), one.to)
    if (found) return found
  }
  const start = Math.max(paragraph.from, text.lastIndexOf('\n', one.from - 1) + 1)
  if (one.from - start > 60) return undefined
  const isAlone = !/\p{L}/u.test(text.slice(start, one.from) + text.slice(one.to, paragraph.to))
  // Without its full stop it may be a title.
  const isSentence = isAlone && /[.?!…]$/.test(text.slice(one.words.from, one.words.to))
  const below = isSentence ? underneath.exec(text.slice(paragraph.to, paragraph.to + 60))?.[1] : undefined
  const signer = below && named(below.trim(), paragraph.to)
  if (signer) return signer
  const above = isAlone ? lineAbove(text, start) : undefined
  const captioned = above && caption.exec(above.words)?.[1]?.trim()
  if (above && captioned)
    return (
      named(captioned, above.from) ??
      (isNativeName(captioned) ? byName(captioned, text, { from: above.from, to: start }) : undefined)
    )
  const [, who = '', what = ''] = bracketed.exec(text.slice(start, one.from)) ?? []
  if (who && !unnamed.test(who)) return byName(who.trim(), text, { from: start, to: one.from })
  if (who) {
    const from = text.indexOf(what, start)
    return { name: what.trim(), isGroup: 'whole', span: { from, to: from + what.length }, how: 'same-sentence' }
  }
  const [, inside, name, office, colon] = heading.exec(text.slice(start, one.from)) ?? []
  if (inside) return named(inside, start)
  if (!name || !(office || colon)) return undefined
  return (
    named(name.trim(), start) ??
    (office && isNativeName(name.trim()) ? byName(name.trim(), text, { from: start, to: one.from }) : undefined)
  )
}

/** The line before a paragraph, as far as it is short. */
const lineAbove = (text: string, at: number): { words: string; from: number } | undefined => {
  const before = text.slice(Math.max(0, at - 120), at).trimEnd()
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\u2029')) + 1
  const words = before.slice(from)
  return words === '' ? undefined : { words, from: Math.max(0, at - 120) + from }
}

const byName = (name: string, text: string, { from }: Span): SpeakerMention => {
  const start = text.indexOf(name, from)
  return { name, span: { from: start, to: start + name.length }, how: 'same-sentence' }
}
