import type { Direction, FigureMention, Span } from '../rules'
import { besideFigure, directionOf } from '../shared/changes'

const up = '증가|늘|올[라랐랄리린려]|오[르른]|상승|급등|급증|확대|높[아았]|뛰|뛴|불어|신장|성장|많|인상|반등'
const down = '감소|줄|내[려렸리린]|하락|급락|떨어|급감|축소|낮|빠[져졌지진]|적[다었은]|위축|인하|후퇴|둔화|밑'
const same = '같|보합|변동|동일|유지|제자리'
const words = new RegExp(`(${up})|(${down})|(${same})`, 'g')
/** A clause ends at a comma, a semicolon or the full stop, but not at the point of a number. */
const clauseEnd = /[.;!?,](?!\d)|\n/
/** How far a figure stands from the word that says where it moved, in UTF-16 units. */
const far = { before: 16, behind: 40 }

/** 4.5% 늘었다, 증가율은 4.5%, △2.0%. The sign ▲ is both more and less in Korean texts, and says nothing. */
export const changeOf = (text: string, figure: FigureMention): Direction | undefined => {
  const { from, value } = figure
  const sign = /([+△▽▼−–-]|마이너스\s?)$/.exec(text.slice(Math.max(0, from - 5), from))?.[1]
  const own = text.slice(from, from + 1)
  if (sign === '+' || own === '+') return 'up'
  if (sign || (typeof value === 'number' && value < 0)) return 'down'
  const { before, behind } = besideFigure(text, figure, clauseEnd, far)
  return directionOf([...behind.matchAll(words)][0] ?? [...before.matchAll(words)].at(-1))
}

/** 지난해 같은 달보다, 전년 동월 대비, 1982년 이래. */
const compared =
  /^\s?(?:말|초|상반기|하반기|\d분기)?\s?(?:의?\s?(?:같은\s?(?:달|기간|분기|해|시기)|동[월기]))?\s?(?:(?:[가-힣]{1,4}\s)?(?:의\s[^\s]{1,10})?(?:보다|대비|에\s?비[해하교]|[과와]\s?비교)|이[래후]\s|같은\s?(?:달|기간|분기)|동[월기])/

/** 2월(8만 명), 2월에는 8만 명; 8만 명(2월). */
export const datedBy = { behind: /^\($/, before: /^(?:\s?\(|\s|에는?\s|은\s|의\s)$/ }

/** Whether something is only compared with a date. */
export const isBenchmark = (text: string, { to }: Span): boolean => compared.test(text.slice(to, to + 24))

/** 서울은 120만 톤, 부산의 누수율은 9%; in a list the noun right before the number: 찬성 21표. */
const topic = /(?<![가-힣])([가-힣A-Za-z]{2,12}?)(?:에서는|에서|에는|은|는|이|가|의|도)(?=\s)/g
const listed = /(?:^|,\s?)([가-힣A-Za-z]{2,8})\s?$/
const beside = /(?<![가-힣])([가-힣A-Za-z]{2,8})\s?$/
const noSubject =
  /^(?:가운데|모두|전체|각각|최대|최소|규모|전국|합계|평균|이상|이하|[가-힣]*(?:보다|으로|에서|까지|부터|[은는한된할될]))$/

/** The words that may be the subject of a figure, in what stands before it; the noun beside it only in a list. */
export const subjectsIn = (before: string): string[] => {
  const noun = listed.exec(before)?.[1] ?? (/[은는이가]\s/.test(before) ? beside.exec(before)?.[1] : undefined)
  const last = noun && !noSubject.test(noun) ? noun : undefined
  return [...[...before.matchAll(topic)].map((found) => found[1] ?? ''), ...(last ? [last] : [])]
}

/** A text up to the end of the clause that it begins in. */
export const restOfClause = (text: string): string => text.split(/[,;.]|(?<=[고며])\s/, 1)[0] ?? ''
