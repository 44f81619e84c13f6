import type { FigureMention } from '../rules'
import { matchesOf } from '../shared/matches'
import { plainNumber } from '../shared/numbers'

/** Nouns of scales, whose numbers have no unit. */
const scale =
  '(?:지수|지표|계수|규모|배율|위험비|오즈비|상대위험도|출산율|평점|평균|점수|학점|비율|[A-Z]{2,6}|진도|등급|체감도|농도|환율|순위)'
/** A noun of a scale, and what may stand between it and its number: 금융불안지수(FSI)는 5월, 규모:. */
const ofScale = new RegExp(
  `${scale}(?:\\s?\\([A-Za-z가-힣]{1,12}\\))?(?:[은는이가도]|\\s?:|에서)?\\s?(?:[^\\s,.()\\d]{0,6}\\d{0,4}[년월일]?[^\\s,.()\\d]{0,6}\\s){0,3}$`,
)
/** 2.31% 내린 2,468.19. */
const afterMove = /(?:오른|내린|떨어진|뛴|높은|낮은|빠진|밀린|(?:상승|하락|급등|급락|후퇴|반등)한)\s$/
/** 798.43으로 마감했다. */
const atClose = /^(?:으로|로|에)\s(?:[가-힣]{1,4}[을를]\s)?(?:마감|마쳤|마치|마친|출발|개장)/
const behind =
  '(?=\\(|(?:으로|로|에서|에|까지|를|을|이었|이다|였|이며|이던|이고|의|보다|[,)]|\\.(?!\\s?\\d)|\\s?→|\\s*$|\\s(?=[가-힣(]))(?!\\d))'
const withPoint = `\\d{1,3}(?:,\\d{3})+\\.\\d{1,2}|\\d{1,4}\\.\\d{1,2}`
const numbers = new RegExp(`(?<![\\d.,A-Za-z가-힣\\-제~∼～–/’'])(${withPoint})(?![\\d%])${behind}`, 'gm')
const ofIndex =
  /(?<=지수(?:\s?\([A-Z]{2,6}\))?[은는이가]\s(?:[가-힣]{1,6}\s){0,2})(\d{2,3})(?=(?:으로|로|이었|이다|였|을|를|에서)(?!\d))/g

/** How far before a number the noun of its scale may stand, in UTF-16 units. */
const near = 40

/** Numbers of scales without a unit: an index, the strength of an earthquake, a ratio. */
export const scaleNumbers = (text: string): FigureMention[] => {
  const mention = ({ index, 0: whole }: RegExpExecArray): FigureMention => ({
    from: index,
    to: index + whole.length,
    value: plainNumber(whole),
    isOfScale: true,
  })
  const found = matchesOf(text, numbers, /\d\.\d/).filter(({ index, 0: whole }) => {
    const before = text.slice(Math.max(0, index - near), index)
    const after = text.slice(index + whole.length, index + whole.length + near)
    return whole.includes(',') || afterMove.test(before) || ofScale.test(before) || atClose.test(after)
  })
  return [...found, ...matchesOf(text, ofIndex, /지수/)].map(mention)
}
