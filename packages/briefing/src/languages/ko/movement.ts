import type { Direction, Span } from '../rules'
import type { MovementRules } from '../shared/movement-rules'
import { wordsIn } from './label-words'

/** Right behind a figure, the verb of what changed by it: 3만 명 줄었다. What is told with 으로 changed to it. */
const by =
  /^\)?(?:가량|정도|씩|이나|나)?(?:[이가](?=\s(?:늘|줄|증가|감소)))?\s?(?:더\s|가까이\s|넘게\s|이상\s)?(?:(증가|늘[었어고며면자던]|늘[리린렸]|상승|올[랐라리렸린]|오[르른]|급증|급등|인상|높아[졌지진]|불어)|(감소|줄[었어고며면자던이인였]|하락|떨어[졌지진]|내[렸려린]|급감|급락|인하|낮아[졌지진]|빠[졌지진]|삭감))/

const movedBy = (text: string, { to }: Span, figure: Span): Direction | undefined => {
  const found = by.exec(text.slice(figure.to, Math.min(to, figure.to + 24)))
  return found ? (found[1] ? 'up' : 'down') : undefined
}

const directionsIn = (label: string): readonly Direction[] =>
  wordsIn(label).flatMap(({ kind }) => (kind === 'up' || kind === 'down' ? [kind] : []))

const change =
  /증[가감원액설산대]|[급순]증|감[소축원액산면]|[삭경저절급증]감|늘|줄|올[라랐린림리]|오[르른름]|상승|하락|인상|인하|변[동화경]|등락|차이|격차|폭|추가|신규|확[대충]|축소|절약|조정|개선|악화|회복|[유이]입|이탈|유출|손실|새로|채용|충원|성장|높|낮|단축|연장|떨어|뛰|뛴|불어|빠[지진졌]|급[등락]|반등|더\s|초과|부족|대비|…/

const from = /^\)?\s?에서\s[^,]{0,20}$/
const arrow = /^\)?\s?(?:→|⇒|➝)/
const towards = /^\)?\s?(?:으로|로)(?:[\s,.]|$)/
const changedTo = /^\)?\s?에서\s(?:[가-힣]+\s){0,2}$|^\)?\s?(?:→|⇒|➝)/
const than = /^\)?\s?보다[는도]?\s/
/** Before an older figure of the same thing: 지난번 전망(1.7%)보다. */
const earlier =
  /(?:종전|기존|지난번|직전|당초|이전|앞선|앞서|\d월)\s?(?:[가-힣]{1,6}\s)?(?:전망|예상|예측|추정|목표|계획)?(?:치|액)?\s?\(?$/
/** Behind the figure that is compared with a forecast, and is one too. */
const foretold = /^[^.;]{0,12}(?:전망|예상|예측|내다|제시|조정|수정)/
const expected = /(?:전망|예상|예측|추정|목표)(?:치|액)?\s?\(?$/

const sideOf = (
  text: string,
  figures: readonly Span[],
  index: number,
): 'old' | 'earlier' | 'base' | 'new' | undefined => {
  const [last, figure, next] = [figures[index - 1], figures[index] as Span, figures[index + 1]]
  const behind = text.slice(figure.to, figure.to + 24)
  const gap = next && text.slice(figure.to, next.from)
  if (
    gap !== undefined &&
    (arrow.test(gap) || (from.test(gap) && towards.test(text.slice(next?.to, (next?.to ?? 0) + 4))))
  )
    return 'old'
  const before = text.slice(Math.max(last?.to ?? 0, figure.from - 24), figure.from)
  if (than.test(behind)) {
    const isForecast = expected.test(before) && next && foretold.test(text.slice(next.to, next.to + 24))
    return earlier.test(before) || isForecast ? 'earlier' : expected.test(before) ? 'base' : undefined
  }
  const since = last && text.slice(last.to, figure.from)
  return since !== undefined && (changedTo.test(since) || (than.test(since) && since.length < 30)) ? 'new' : undefined
}

const former =
  /(?:^|[\s(])(?:기존|종전|이전|당초|직전|지난번|앞선|지금까지|현행|현재|그동안|처음|(?:변경|인상|인하|조정|개정|수정)전|[가-힣]{1,5}\s전)(?:의|에는?|까지)?(?=[\s)]|$)/
const latter =
  /(?:^|[\s(])(?:새|새로운|신규|이번|바뀐|낮춘|높인|올린|오른|내린|[낮높]아진|줄어든|늘어난|(?:인상|인하|변경|조정|수정|개정|확대|축소|상향|하향)(?:된|한)?(?:\s?(?:뒤|후|이후))?|[가-힣]{1,5}\s(?:뒤|후|이후))(?:의|에는?)?(?=[\s)]|$)/
const dated = /\d{1,4}[년월일]|\d분기|해(?:\s|$)|년|달(?:\s|$)|분기|반기|처음|시작|출발/

/** A label that says by how much something changed: 증가폭, 줄어든 시간; but not 줄어든 뒤의 시간. */
const amount =
  /(?:증가|감소|상승|하락|인상|인하|증감)(?:율|률|\s?폭|액|량|분|\s?건수|\s?인원)|(?:줄어든|늘어난|줄인|늘린|내린|떨어진|높아진|낮아진|불어난|(?:증가|감소|상승|하락|인상|인하)한)\s(?!뒤|후|이후)/
/** Behind what something came to, with the change by which it did: 48초로 전년보다 22초 줄었다. */
const came = /^(?:으로|로|이며|이고)[\s,]/
/** Between a change and what it came to: 7천억 원 적은 1조 4천억 원. */
const lessThan = /^\s?(?:적은|많은|높은|낮은|줄어든|늘어난|감소한|증가한|줄인|늘린|오른|내린)\s$/

/** A label of a part of a whole, which no change is. */
const share = /(?:비중|점유율)$/

/** Behind what something came to: 138만 권으로 늘었다. A rate may be one of growth. */
const risenTo = /^으?로\s(?:늘|줄|증가|감소|올[랐라린]|오르|내[렸려린]|높아|낮아|뛰|떨어|불어|급증|급감)/
/** Before it, where it is a change itself: 증가폭은 3만 명으로 줄었다. */
const isChange = /(?:증가|감소|상승|하락|인상|인하|증감)\s?(?:율|률|폭|액|량|분|세|건수|인원|명수)/

/** Whether a figure is what something came to, beside another by which it changed. */
const cameTo = (text: string, sentence: Span, figures: readonly Span[], index: number, label: string): boolean => {
  const [last, figure, next] = [figures[index - 1], figures[index] as Span, figures[index + 1]]
  if (last && lessThan.test(text.slice(last.to, figure.from))) return true
  const isRate = /[%퍼센트]$/.test(text.slice(figure.from, figure.to))
  if (!isRate && isChange.test(label) && risenTo.test(text.slice(figure.to, figure.to + 8)))
    return !isChange.test(text.slice(sentence.from, figure.from))
  return (
    next !== undefined && came.test(text.slice(figure.to, figure.to + 3)) && movedBy(text, sentence, next) !== undefined
  )
}

/** Changes, and figures before and after them, in texts and labels. */
export const movement: MovementRules = {
  movedBy,
  directionsIn,
  change,
  sideOf,
  former,
  latter,
  dated,
  amount,
  cameTo,
  share,
  isHeadLast: true,
}
