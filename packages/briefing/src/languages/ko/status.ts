import type { FigureStatus, Span } from '../rules'
import { isPlan } from './plans'

/** Where a clause ends: behind its verb. */
const clauseEnd =
  /(?:[었았했였됐겼]|하|되|으)(?:으며|며|고|으나|지만|는데|면서)[,\s]|[가-힣](?:지만|는데|으나|면서도?)[,\s]|(?:며|고),\s|;\s|[.!?](?=\s|$)/g

/** Behind a figure with which something else is compared, or from which it moves. */
const isBase = /^\)?\s?(?:보다|에\s?비해|대비|에서\s[^.]{0,40}(?:으?로|까지)|→|이던|였던|이었던|인\s현재|에\s?그쳤던)/
/** Before a figure in brackets that says how it was: 전년(2.3%). */
const wasBefore = /(?:전년|작년|지난해|전월|지난달|기존|현행|현재|전기|전분기|직전|이전)[가-힣\s]{0,8}\($/

const estimated =
  /전망|예상|예측|추정|추산|관측|추계|내다[봤보본봄]|점쳐|가능성|것으로\s?(?:보[이인고]|봤|봅|기대|분석)|기대된다|^.{0,8}(?:줄어들|늘어날)\s/
/** Right before a figure: 전망치는 0.8%, 예상 비용: 1억 원. */
const estimateBefore =
  /(?:전망치?|예상치?|예측치?|추정치?|추산치?|추정|예상)(?:[은는이가을를인]|\s[가-힣\s]{0,14}:?)?\s?\(?(?:[가-힣]{0,8}\s){0,2}$/
const plannedBefore = /(?:목표|계획)(?:[은는이가을를]|액은)?\s?\(?(?:[가-힣]{0,6}\s)?$/
const plannedAfter =
  /^\)?(?:[을를이가]|으?로|까지|의)?\s?(?:계획|목표|예정|방안|공약|감원안|지원하기로|투입하기로|올리는|넓히는|낮추는|늘리는|줄이는)/
/** An order or a rule to come: 교체할 것, 제한함(안 제7조). */
const ordered = /[할릴둘될]\s것(?:[.\s(]|$)|\(안\s?제/
/** What changes things, in the present tense: 늘린다, 낮춥니다. */
const changes =
  /(?:늘린|줄인|낮춘|높인|올린|내린|넓힌|바뀐|바꾼|투입한|지원한|시행한|도입한|건설한|짓는|세운|뽑는|채용한|쓴|연장한|확대한|인상한|인하한|신설한|설치한|고른|부과한|지급한|들인|옮긴)다|(?:늘립|줄입|낮춥|높입|올립|내립|넓힙|바뀝|바꿉|투입합|지원합|시행합|도입합|고릅|세웁)니다/
/** The verb of such a clause before another one, which has the tense: 올리고. */
const goesOn =
  /(?:늘리|줄이|낮추|높이|올리|내리|넓히|바꾸|투입하|지원하|시행하|도입하|짓|세우|뽑|채용하|쓰|두|확대하|인상하|인하하|설치하)(?:고|며|어|여)[,\s]/
const present = /(?:[린인춘은는연쓴한운]|[립입춥합웁])(?:다|니다)|겠(?:다|습)/

/** Whether a figure of a sentence is planned or an estimate; otherwise it was measured. */
export const statusOf = (text: string, { from, to }: Span, figure: Span): FigureStatus | undefined => {
  const before = text.slice(from, figure.from)
  const behind = text.slice(figure.to, to)
  if (isBase.test(behind) || wasBefore.test(before)) return undefined
  const near = before.slice(-24)
  if (estimateBefore.test(near)) return 'estimate'
  if (plannedBefore.test(near)) return 'planned'
  const start = [...before.matchAll(clauseEnd)].at(-1)
  const end = behind.search(clauseEnd)
  const last = end === -1 ? behind : behind.slice(0, end + 4)
  const clause = before.slice(start ? start.index + start[0].length : 0) + text.slice(figure.from, figure.to) + last
  if (estimated.test(last)) return 'estimate'
  if (plannedAfter.test(behind) || ordered.test(last) || isPlan(clause) || /겠(?:다|습)/.test(last)) return 'planned'
  return changes.test(last) || (goesOn.test(last) && present.test(behind)) ? 'planned' : undefined
}
