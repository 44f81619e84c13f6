import type { Span, SpeakerMention } from '../rules'
import type { Marked } from '../shared/marks'
import { isNativeName } from './name-shapes'
import { mention, type Read, speakerOf } from './subjects'

/** “…” (장초아 시의원, 본회의), “…” — 솔내강 뱃사공 노인 */
const signature = /^[.,]?\s?(?:\(([^()\n]{2,160})\)|[-–—―]\s?([^-–—―“”"()\n]{2,40}))[\s*]*$/
/** (정이슬 위원) “…”, 정이슬 위원: “…”, 장초아(시의원) “…” */
const heading = /^[^\p{L}(]*(?:\(([^()\n]{2,30})\)|([가-힣A-Za-z ]{2,30}?)(?:\(([^()\n]{2,30})\))?(\s?[:：])?)\s?$/u

/** The line above a quotation that says whose it is: 녹취> 윤해솔 대통령, ▶ 인터뷰 : 윤해솔 / 시장. */
const caption =
  /^[^\p{L}]{0,4}(?:녹취|인터뷰|싱크|현장음|발언|대독)\s?[\])>:：】]\s{0,2}([가-힣A-Za-z ]{2,40}?)(?:\s?[/(,·].*)?$/u

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
    return isPlain && signed?.[2]
      ? { name: words.trim(), isGroup: 'end', span: { from, to: from + words.length }, how: 'same-sentence' }
      : undefined
  }
  if (signed) {
    const [first = ''] = (signed[1] ?? signed[2] ?? '').split(/[,·/;]/)
    const found = named(first.trim(), one.to)
    if (found) return found
  }
  if (one.from - paragraph.from > 60) return undefined
  const isAlone = !/\p{L}/u.test(text.slice(paragraph.from, one.from) + text.slice(one.to, paragraph.to))
  const above = isAlone ? lineAbove(text, paragraph.from) : undefined
  const captioned = above && caption.exec(above.words)?.[1]?.trim()
  if (above && captioned)
    return (
      named(captioned, above.from) ??
      (isNativeName(captioned) ? byName(captioned, text, { from: above.from, to: paragraph.from }) : undefined)
    )
  const [, inside, name, office, colon] = heading.exec(text.slice(paragraph.from, one.from)) ?? []
  if (inside) return named(inside, paragraph.from)
  if (!name || !(office || colon)) return undefined
  return (
    named(name.trim(), paragraph.from) ??
    (office && isNativeName(name.trim()) ? byName(name.trim(), text, paragraph) : undefined)
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
