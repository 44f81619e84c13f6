import type { FigureStatus, Span } from '../rules'
import { isPlan } from './plans'

/** Where a clause ends: behind its verb. */
const clauseEnd =
  /(?:[었았했였됐겼]|하|되|으)(?:으며|며|고|으나|지만|는데|면서)[,\s]|[가-힣](?:지만|는데|으나|면서도?)[,\s]|[가-힣]이며\s|(?:며|고),\s|[다라자](?:며|면서)\s|[다라자]는\s[가-힣]{2,4}에\s대(?:해|하여),?\s|(?:달하여|달해|그쳐|머물러|웃돌아|밑돌아)\s|;\s|[.!?](?=\s|$)/g

/** Behind a figure with which something else is compared, or from which it moves. */
const isBase =
  /^\)?\s?(?:보다|에\s?비해|대비|(?:가운데|중)(?=[\s,]|에서)|에서\s(?:[^.]|\.\d){0,40}(?:으?로|까지)|→|인\s(?!목표|계획|예산|방안)|이던|였던|이었던|인\s현재|에\s?그쳤던)/
/** Before a figure in brackets that says how it was: 전년(2.3%). */
const wasBefore =
  /(?:전년|작년|지난해|전월|지난달|기존|현행|현재|전기|전분기|직전|이전)[가-힣\s]{0,8}\($|(?:기준|규정|평균|정원|한도)\s?\($|(?:지난해|작년|전년|지난달)(?:에는?|은|는)?\s$/

const estimated =
  /전망(?!대|치?(?:\([^)]{0,20}\))?(?:보다|[를을]\s(?:[\d.%포인트p크게소폭훨씬]{1,8}[을를]?\s)?(?:웃|밑|넘|깨|뛰)))|예상(?!\s?밖|외|치?(?:보다|[를을]\s(?:웃|밑|넘|깨|뛰)))|유발\s?효과|^[을를]?\s?(?:으?로)\s(?:봤|보고\s있|본다|잡았|잡고|추산|추계)|예측|추정|추산|관측|추계|내다[봤보본봄]|점쳐|가능성|(?:올려|낮춰|높여|내려)\s?잡[았는]|(?:늘어날|줄어들|아낄|절감할|줄일|늘릴|오를|내릴|이를|달할|넘을|벌|거둘|얻을|창출할)\s수(?:도|가)?\s있(?:다|을|습|으며|고)|것으로\s?(?:보[이인고]|봤|봅|기대|분석)|기대된다|^.{0,8}(?:줄어들|늘어날)\s/
/** Right before a figure: 전망치는 0.8%, 예상 비용: 1억 원. */
const estimateBefore =
  /(?:전망치?|예상치?|예측치?|추정치?|추산치?|추정|예상)(?:[은는이가을를인]|\s[가-힣\s]{0,14}:?)?\s?\(?(?:[가-힣]{0,8}\s){0,2}(?:[\d.,]{1,8}\s?(?:%p?|bp|명|만\s?명)?에서\s)?$|(?:가능성|확률)[은이]\s$/
const plannedBefore =
  /(?:목표|계획)(?:[은는이가을를]|액은)?\s?\(?(?:\d{4}년(?:\s?말)?(?:까지|에)?\s)?(?:[가-힣]{0,6}\s)?$/
/** Before a figure of a budget to come: 내년 예산안은, 소요 예산은. */
const ofBudget =
  /내년도?\s(?:[가-힣]{1,10}\s){0,2}[가-힣]{0,6}(?:예산|기금|사업비|세출|세입|정원)[가-힣]{0,3}(?:\s(?:총액|규모))?[은는이가]\s|예산안(?:의\s규모)?[은는이가]\s|(?:소요|필요)\s?(?:예산|재원|사업비|비용)[은는이가]?\s?(?::\s)?/
const wasSpent = /^[^.]{0,40}(?:썼|집행[했됐]|였다|이었다|였습니다|이었습니다)/
const plannedAfter =
  /다는\s(?:구상|복안|청사진|포부|목표|계획|방침|전략|생각|의지|각오|약속)|(?:달라고|하라고|하자고|해야\s한다고|것을)\s(?:요청|요구|촉구|건의|제안|권고|당부|주문|부탁|호소|지시)|^\)?(?:[을를이가]|으?로|까지|의)?\s?(?:계획|목표(?!치)(?!를\s(?:웃|넘|초과|달성|밑))|예정|방안|공약|감원안|지원하기로|투입하기로|올리는|넓히는|낮추는|늘리는|줄이는)/
/** Behind a figure on which two sides agree: 2,000명 신설에 합의했다. */
const agreed = /^(?:의)?\s(?:[가-힣]{1,8}\s){0,2}[가-힣]{2,8}에\s(?:합의|동의|의견을\s같이|뜻을\s(?:모|같이))/
/** A figure that only says how large or how far something is: 120kg의 환자를 옮긴다, 24km를 가야 한다. */
const sizeOf = /(?:kg|㎏|킬로그램|cm|㎝|m|㎞|km|미터|㎡|㎥|세|살|℃)$/
const ofThing =
  /^(?:의|짜리|인)\s[가-힣]|^를\s(?:더\s)?(?:가[야고는며]|걸[어었]|걷|달[려리렸]|오[가간갔]|이동|왕복|지나|건너)/
/** A rate that is set by those who decide on it: 기준금리를 2.50%로 인하하기로 했다. */
const setRate = /(?:기준|정책|콜|대출|예금)금리[를을]?\s/
const setTo =
  /^(?:로\s(?:[가-힣\d.%pb]{1,6}\s){0,4}[가-힣]{0,6}(?:하여|해|기로)|\s(?:내려|올려|인하하여|인상하여|낮춰|높여))\s/
/** Verbs of a noun that goes on in a clause of its own: 두 곳에서 진행된 사업을 평가한다. */
const happened =
  /(?:(?:진행|조사|실시|시행|개최|투입|지원|조성|설치|발생|참여|참가|신청|접수|방문|응답|집계|기록|투자|구축|건설|모집|선정|체결|운영|개통|증가|감소)(?:된|한|했던|됐던)|(?:늘어|줄어|떨어|들어|모여)[난든진간]|열린|숨진|다친|찾은|나온|걸린)\s/
/** How many of those who were asked think so: 62%가 …고 답했다. */
const answered = /^(?:[가이은는])\s.{0,80}고\s?(?:답|응답|생각|대답|우려|믿)/
/** Words of habits, which are no plans: 매년 12km를 바꾼다. */
const habit = /매[년달주일월]|해마다|날마다|달마다|평소|통상/
/** The end of a line of notes that is no past: 300km 교체. */
const noteEnd = /^[^.!?]*[가-힣][)]?\s*$/
const past = /(?:다|요|[었았했였됐겼]음)[)]*\s*$/
/** A group by its bound: 5톤 미만 어선은. */
const isGroup = /(?:이상|이하|미만|초과|밑도는|웃도는|넘[는은]|되는|않는)$/
/** Behind its bound, the noun of the group, and not a verb. */
const beforeGroup =
  /^\s(?!늘|줄|오[르를]|내[리릴]|올[리릴]|떨어|높|낮|증가|감소|상승|하락|확대|축소|투입|투자|지원|절감|더\s|추가|필요|들|달|이[르를]|걸|될|되)[가-힣\d]/
/** Behind a figure, what is proposed: 500만 원으로 인상하는 방안. */
const proposed =
  /^\)?(?:[을를이가]|으?로|까지)\s(?:[가-힣]{1,8}\s)?[가-힣]{0,5}(?:[하추리이기우]는|기로\s하는)\s(?:[가-힣]{1,6}\s)?(?:방안|안[을이은]|계획|방침|대책|법안|개정안|목표)/
/** An order or a rule to come: 교체할 것, 제한함(안 제7조). */
const ordered = /[할릴둘될]\s것(?:[.\s(]|$)|\(안\s?제/
/** Verbs of change in the present tense: 늘린다, 낮춥니다. */
const changes =
  /(?:(?:모집|선발|공급|보급|배치|마련|제공|조성|신축|개설|설립|구축|매입|증원|감축|면제|착공|준공|발주|투자|출연|감면|보상|배정|발행|확충|보강|정비|교체|철거|이전|파견|양성|육성|창출|절감|단축|폐지|환급|충원|설치|건립|증설|매각)[한된]|늘린|줄인|낮춘|높인|올린|내린|넓힌|바뀐|바꾼|투입한|지원한|시행한|도입한|건설한|짓는|세운|뽑는|채용한|연장한|확대한|인상한|인하한|신설한|설치한|고른|부과한|지급한|들인|옮긴)다|(?:늘립|줄입|낮춥|높입|올립|내립|넓힙|바뀝|바꿉|투입합|지원합|시행합|도입합|고릅|세웁)니다/
/** The verb of such a clause before another one, which has the tense: 올리고. */
const goesOn =
  /(?:늘리|줄이|낮추|높이|올리|내리|넓히|바꾸|투입하|지원하|시행하|도입하|짓|세우|뽑|채용하|두|확대하|인상하|인하하|설치하)(?:고|며|어|여)[,\s]/
/** A line of notes that ends in what is to come: 계량기 900대 교체 추진. */
const noted = /(?:추진|예정|계획|방침|검토|편성안?|확대|도입)(?:임|함|\s?중)?[.)]?\s*$/
/** Days to come, from which what is told in the present tense holds. */
const ahead =
  /내년|내후년|내달|다음\s?(?:달|주|해)|오는\s|앞으로|향후|올(?:해\s?말|가을|겨울|여름|봄)|연말|이달\s?안|임기\s안/
/** Days that are to come, unless the day of the document tells that they are past. */
const byDay = /(?:\d{4}년|\d{1,2}월)(?:\s?말)?(?:이면|까지|부터)/

/** @param days those to come, if it is known when the document is from */
const isAheadIn = (clause: string, days: readonly Span[] | undefined): boolean =>
  ahead.test(clause) || (days?.length !== 0 && byDay.test(clause))
/** Verbs of things that happen by themselves: 줄어든다, 늘어납니다. */
const willHappen =
  /(?:줄어든|늘어난|오른|내린|떨어진|이른|넘는|[이가]\s된|바닥난|생긴|사라진|높아진|낮아진)다|(?:줄어듭|늘어납|오릅|내립|떨어집|이릅|넘습|[이가]\s됩)니다/
/** Nouns that end like a condition, and conditions that are none. */
const noCondition = /(?:[측전장국수표단지서화평도내외당반냉사정방]면|따르면|보면|라면|아니면|의하면|으면서)$/
/** Whether a clause begins with a condition: 다리가 놓이면. */
const isSupposed = (lead: string): boolean =>
  lead.split(/[\s,]+/).some((word) => (/[가-힣]면$/.test(word) && !noCondition.test(word)) || /^경우$/.test(word))
/** A figure that is told in the present with nothing but it, alone or in a list. */
const isStated = /^(?:,[^.!?었았였했됐]{1,60}\d\S{0,6})?이?다[.]?\s*$/
/** A forecast that the sentence before announces. */
const announced = /(?:전망|예측|추계)[^.]{0,24}(?:발표|내놨|내놓았|제시|공개)[^.]{0,8}\.\s*$/
/** Amounts that somebody sets. */
const setAmount = /예산|임금|요금|수가|정원|지원|보조금|수당|연금/
const inYear = /\d{4}년(?:이면|에는?|께|쯤)\s/
const present = /(?:[린인춘은는연쓴한운]|[립입춥합웁])(?:다|니다)|겠(?:다|습)/

/** Whether a clause ends in the present tense: 놓는다, 엽니다, but not 이다, 있다, 했습니다. */
const isPresent = (clause: string): boolean => {
  const [, verb = '', polite] = /([가-힣])(니)?다(?:[고며는.”"\s]|$)/.exec(clause) ?? []
  const end = (verb.charCodeAt(0) - 0xac00) % 28
  return polite === undefined ? end === 4 : end === 17 && !/[습입]/.test(verb)
}

/** Behind a figure by which things are told apart, or for each of which something holds: 18㎥를 쓰는 가구라면, 1% 오를 때마다. */
const ofGroup =
  /^[을를]\s[가-힣]{1,6}(?<![다라자])는\s[가-힣]{1,8}(?:이?라면|[은는이가]|에게|에는)\s|^\s?[가-힣]{1,4}\s때마다/
/** Before a figure in brackets, a thing that is there: 조성한 주차장(142면). */
const ofDone = /[가-힣](?:성|설|치|축|행|영|원|표|장|업|통)(?:한|된)\s(?:[가-힣]+\s)?[가-힣]+\($/
/** The past of a noun: 79.6%였다. */
const wasSo = /^(?:이었|였)(?:다|습니다|으며|고|지만|는데)/
/** 48개나 된다. */
const amountsTo = /^이?나\s(?:된다|됩니다|되는|돼|됐|되었)/
/** Somebody is asked for it: 100명 규모로 꾸리십시오. */
const asked = /[가-힣](?:십시오|[아어해]\s?달라|[아어해]\s?주세요|[아어해]\s?주십시오|길\s바랍니다|기를\s바랍니다)/
/** 더 내게 됩니다. */
const becomes = /[가-힣]게\s(?:됩니다|된다|돼요)/
const object = /^\)?[을를]\s/
/** A verb before another one, without a tense of its own: 들여 설비를 더하고. */
const goesOnPlainly = /(?:[하리이추우기]고|[하리이추우기]며|[가-힣](?<=[해여려어아]))[,\s]/
/** 80곳 추가하고. */
const goesOnAtOnce = /^\s[가-힣]{2}(?:하고|하며|해)[,\s]/
const wasDone = /[았었했였됐렸졌쳤켰갔왔냈났](?:고|으며|지만|으나|는데)/
/** 심어요, 열어요. */
const saysItWill =
  /(?:열|심|줄여|늘려|바꿔|지어|세워|올려|내려|낮춰|높여|넓혀|만들어|뽑아|놓아|나눠|고쳐|보내|시작해|지원해|투입해)[어아]?요/
/** Verbs of nouns that tell what is so, and no deed to come: 14%를 차지한다. */
const isSo =
  /^(?:차지|기록|초과|상회|하회|해당|포함|의미|보유|유지|소비|사용|생산|요구|필요|말|답|달성|돌파|이용|관리|운영|수출|수입|담당|부담|뜻|반영|고려|감안|웃도|예상|전망|추산|추정|기대|주장|강조|지적|설명)/
/** Whether a clause tells what is done to a figure in the present tense, and so will be done: 쉼터 60곳을 점검한다. */
const willDoIt = (last: string, figure: string): boolean => {
  if (/%$/.test(figure) || lasts.test(figure)) return false
  const [, verb] = /^[을를]\s(?:[가-힣]{1,6}\s)?([가-힣]{2,4})(?:한다|합니다)[.\s고는며”"]/.exec(`${last} `) ?? []
  return verb !== undefined && !isSo.test(verb)
}
const lasts = /(?:시간|분|초)$/
/** Words that end with what is to come, in a speech: 들 것, 이길 것. */
const onlyToCome = /([가-힣])\s것\s*$/
const willDo = /(?:할|힐|릴|출|꿀|놓을|세울|뽑을|지을|쓸)\s것\s*$/
/** Behind a speech, that it was an estimate: ”고 내다봤다. */
const toldAsEstimate = /^["”'’]\s?(?:이?라)?고\s(?:[가-힣]{1,6}\s)?(?:추산|전망|예상|예측|내다[봤보]|관측|점쳤|추정)/
/** How far behind a speech its report stands, in UTF-16 units. */
const nearReport = 30

/** Whether words of a speech are what its speaker expects. */
const isToldOnly = (text: string, { to }: Span, last: string): boolean => {
  const [, syllable = ''] = onlyToCome.exec(last) ?? []
  // The syllable before 것 ends in ㄹ.
  if ((syllable.charCodeAt(0) - 0xac00) % 28 === 8 && !willDo.test(last)) return true
  return !/[았었했였됐렸졌쳤켰갔왔냈났]다/.test(last) && toldAsEstimate.test(text.slice(to, to + nearReport))
}

/** Whether something is set from one figure to another: 580원에서 620원으로 조정됩니다. */
const isSetTo = (before: string, behind: string, last: string): boolean =>
  /\d[^\s.]{0,6}에서\s$/.test(before) && /^\s?(?:수준)?(?:으?로|까지)[,\s]/.test(behind) && isSet(last, behind)

const movesByItself = /(?:줄어든|늘어난|오른|내린|떨어진)다|(?:줄어듭|늘어납|오릅|내립|떨어집)니다/

const isSet = (last: string, behind: string): boolean =>
  !movesByItself.test(last) && !habit.test(behind) && (isPresent(last) || (goesOn.test(last) && isPresent(behind)))

/** How far above a line its heading may stand, in UTF-16 units. */
const nearHeading = 1200
const heading = /^\s*(?:[□■◇◆●#]|\d{1,2}\.|[IVXⅠ-Ⅹ]{1,4}\.|[<【[])/
const ofPlans = /향후|추진\s?(?:일정|방향|계획)|앞으로/

/** Whether a line of notes stands under a heading of plans: □ 향후 계획. */
const isUnderPlans = (text: string, { from }: Span): boolean => {
  const above = text
    .slice(Math.max(0, from - nearHeading), from)
    .split('\n')
    .slice(0, -1)
  const nearest = above.findLast((line) => heading.test(line)) ?? ''
  return nearest.length < 40 && ofPlans.test(nearest)
}

/** Verbs of a thing that was counted: 늘었다, 기록했다. */
const counted =
  /(?:늘|줄|올랐|내렸|떨어졌|높아졌|낮아졌|뛰었|급증했|급감했|증가했|감소했|상승했|하락했|기록했|집계됐|집계되었|조사됐|조사되었|나타났|넘었|웃돌았|밑돌았|들었|썼|거뒀|팔렸|찾았|다녀갔|숨졌|다쳤|걸렸|지급했|집행했)(?:었)?(?:다|고|으며|으나|지만|는데|습니다)/

/** A deed in the past, but for what is said, asked for or set: 수술실 4개를 새로 지었다. */
const did =
  /^[을를]\s(?:[가-힣]{1,6}\s){0,2}(?!밝|말|전[했하]|알[렸리]|설명|발표|약속|요구|요청|건의|제안|촉구|주장|예상|전망|추산|추정|계획|잡았|편성|책정|배정|확정|합의|결정|의결|승인|신청|검토|논의|협의|기대|강조|걸|내[다걸놨놓])[가-힣]{0,4}[었았했였됐렸졌쳤]다/

/** How much of the end of a clause tells its tense, in UTF-16 units. */
const ending = 4

/** The words of its clause before a figure and behind it, the end of its verb included. */
const clauseAround = (text: string, { from, to }: Span, figure: Span): { lead: string; last: string } => {
  const before = text.slice(from, figure.from)
  const behind = text.slice(figure.to, to)
  const start = [...before.matchAll(clauseEnd)].at(-1)
  const end = behind.search(clauseEnd)
  return {
    lead: before.slice(start ? start.index + start[0].length : 0),
    last: end === -1 ? behind : behind.slice(0, end + ending),
  }
}

/** Whether the clause of a figure says that it was measured. */
export const isDone = (text: string, sentence: Span, figure: Span): boolean => {
  const behind = text.slice(figure.to, sentence.to)
  const { last } = clauseAround(text, sentence, figure)
  return (
    !isBase.test(behind) && (counted.test(last) || did.test(behind)) && statusOf(text, sentence, figure) === undefined
  )
}

/** Whether a figure of a sentence is planned or an estimate; otherwise it was measured. */
export const statusOf = (
  text: string,
  sentence: Span,
  figure: Span,
  days?: readonly Span[],
): FigureStatus | undefined => {
  const before = text.slice(sentence.from, figure.from)
  const behind = text.slice(figure.to, sentence.to)
  if (isGroup.test(text.slice(figure.from, figure.to)) && beforeGroup.test(behind)) return undefined
  if (answered.test(behind.slice(0, 120))) return undefined
  if (sizeOf.test(text.slice(figure.from, figure.to)) && ofThing.test(behind)) return undefined
  if (setRate.test(before) && setTo.test(behind)) return undefined
  if (ofGroup.test(behind) || ofDone.test(before.slice(-30))) return undefined
  const near = before.slice(-24)
  // 전망치를 0.8%에서 0.9%로: both are what is expected.
  if (/^에서\s/.test(behind) && estimateBefore.test(near)) return 'estimate'
  const [, note] = /^\s?\((예정|계획|목표|전망|예상|추정|추계)(?:치|값)?\)/.exec(behind) ?? []
  if (note) return /예정|계획|목표/.test(note) ? 'planned' : 'estimate'
  if (isBase.test(behind) || wasBefore.test(before)) return undefined
  if (estimateBefore.test(near)) return 'estimate'
  if (plannedBefore.test(near)) return 'planned'
  if (wasSo.test(behind) || amountsTo.test(behind)) return undefined
  const { lead, last } = clauseAround(text, sentence, figure)
  if (happened.test(last.slice(0, 40))) return undefined
  const clause = lead + text.slice(figure.from, figure.to) + last
  if (estimated.test(last)) return 'estimate'
  if (
    plannedAfter.test(behind) ||
    agreed.test(behind) ||
    proposed.test(behind) ||
    ordered.test(last) ||
    isPlan(clause) ||
    /겠(?:다|습)/.test(last)
  )
    return 'planned'
  if (
    /예산안?|정부안|요구안|편성안|계획안|내년/.test(before) &&
    /^[^.]{0,30}(?:편성|반영|책정|배정|담[겼겨긴])/.test(last)
  )
    return 'planned'
  const isAhead = isAheadIn(lead, days) || isAheadIn(last, days)
  // 내년 성장률은 3.5%다: nobody has measured it yet.
  if (
    isStated.test(behind) &&
    ((isAhead && !(lead.includes('부터') && lead.includes('까지'))) ||
      announced.test(text.slice(Math.max(0, sentence.from - 80), sentence.from)))
  )
    return setAmount.test(lead) ? 'planned' : 'estimate'
  if (ofBudget.test(lead) && !wasSpent.test(last)) return 'planned'
  if (asked.test(last)) return 'planned'
  if (becomes.test(last)) return 'estimate'
  if (isToldOnly(text, sentence, last)) return 'estimate'
  if (isSetTo(before, behind, last)) return 'planned'
  if (
    (object.test(behind) || goesOnAtOnce.test(behind)) &&
    goesOnPlainly.test(last) &&
    !wasDone.test(last) &&
    isPlan(behind)
  )
    return 'planned'
  if ((object.test(behind) || /^(?:으로|로)\s/.test(behind)) && saysItWill.test(last)) return 'planned'
  if (object.test(behind) && willDoIt(last, text.slice(figure.from, figure.to)) && !habit.test(lead)) return 'planned'
  if (noteEnd.test(last) && !past.test(last) && isUnderPlans(text, sentence)) return 'planned'
  if (isAhead && last.trim() === '' && /→\s?$/.test(before)) return 'planned'
  if (/추세라면|이대로라면|가정하면|적용하면|감안하면/.test(lead) && isPresent(last)) return 'estimate'
  if (willHappen.test(last) && (isAhead || inYear.test(lead) || isSupposed(lead))) return 'estimate'
  if (habit.test(lead) && !isAhead) return undefined
  if (isAhead && noteEnd.test(last) && !past.test(last)) return 'planned'
  if ((isAhead && isPresent(last)) || (noted.test(last) && !/지난|작년|전년/.test(lead))) return 'planned'
  // How long something takes is no plan by the tense of its verb: 한 번 충전하면 9시간을 쓴다.
  if (lasts.test(text.slice(figure.from, figure.to))) return undefined
  return changes.test(last) || (goesOn.test(last) && (present.test(behind) || isPlan(behind))) ? 'planned' : undefined
}
