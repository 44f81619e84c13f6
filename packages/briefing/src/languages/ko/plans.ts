import type { Span } from '../rules'
import { clauseAt } from '../shared/clauses'
import { withoutQuoted } from '../shared/quoted'

const toCome =
  /예정(?!된 대로|대로|보다|과\s달리)|계획(?:이(?!었|란)|입니다|예요|이에요|으로|인\s|인$|임|이다|은 아직)|방침|전망(?:이다|이며|된다|이라)|겠(?:다|습니다|다고|다는)|할 것(?:으로|이라|이다|이며|입니다)|ㄹ 것|[할될질날갈올설볼릴울을칠길를] 것(?:으로|이라|이다|이며|입니다)|기로\s(?:[가-힣]{1,8}\s){0,2}(?:했|하였|한|합의|결정|결의|확정|의결)|추진(?:한다|할|하기로|합니다)|목표(?:다|로|이다)|앞두고|검토(?:하고|한다|할|중)|(?:할|될|열릴|나설|낼) (?:예정|계획|방침|전망)|나설 것|(?:^|\s)오는\s/

/** Whether a sentence, or a clause of it, is about the future. */
export const isPlan = (sentence: string): boolean => {
  if (/예정이었|계획이었|하려 했으나|무산|취소(?:됐|되었)/.test(sentence)) return false
  return toCome.test(sentence)
}

const clauseEnd = /(?:며|고|으나|지만|는데|면서|자),?\s|;\s/g
/** The end of a sentence that tells what somebody said. */
export const toldAtEnd =
  /(?:밝혔|말했|전했|발표했|설명했|강조했|알렸|덧붙였|보고했|확인했|약속했|공개했|고 한 바 있)[^.]{0,8}[.。]?$/
/** 14일 공사에 따르면: the day of who is heard. */
const heard = /^[^,.]{0,20}(?:따르면|의하면)/
/** Behind the day by which something is done, or on which it begins: nothing is told on it. */
const until = /^\s?(?:까지|부터|께|쯤|에\s?(?:열|시작|착수|개최|문을))/

/** Behind the day on which something was done that a noun is told by: 9일 서명한 협약에 따라. */
const doneOn =
  /^(?:에|,)?\s(?:[^\s,.]{1,12}[을를이가에과와]\s){0,2}(?:(?:서명|체결|합의|발표|개최|통과|의결|확정|결정|공포|선포|발의|제출|발생|출범|개통|개장|승인|공개|배포|발간|채택|선출|임명|취임|지정|고시|공고|협약|가결|제정|개정|타결|비준)(?:한|된|됐던|했던)|(?:열|치러졌|벌어졌|맺었|냈|나왔|내놨|열렸)던|열린|치른|치러진|맺은|낸|나온|내놓은|펴낸|벌어진|일어난)\s[가-힣]/

/** A plan that came to nothing, or of which nobody says what became of it. */
const fellThrough =
  /(?:예정|계획|방침)(?:이었|이던|됐던|되었던|돼\s있었|되어\s있었)|[하으]?려\s?(?:했으나|했지만|던)|무산/

/** A note before a date: 다음 회의 : 4월 8일. */
const nextOne = /^[^가-힣A-Za-z]{0,8}(?:다음|차기|향후)\s?[^:：.]{1,30}[:：]\s?$/

/** The words behind a date and its weekday: 3월 18일(수) 회의에서. */
const behind = (sentence: string, to: number): string =>
  sentence.slice(to).replace(/^\s?\([월화수목금토일](?:요일)?\)/, '')

/** Whether what a sentence says of one of its dates is a plan: that of a promise made on the day is none. */
export const isPlannedOn = (sentence: string, { from, to }: Span): boolean => {
  const said = withoutQuoted(sentence)
  if (/오는\s?$/.test(said.slice(Math.max(0, from - 4), from)) || said.startsWith('오는', from)) return true
  if (nextOne.test(said.slice(0, from))) return true
  const after = behind(said, to)
  if (heard.test(after.slice(0, 30))) return false
  if (doneOn.test(after.slice(0, 60))) return false
  if (toldAtEnd.test(said.trimEnd()) && !until.test(after)) return false
  const own = clauseAt(said, from, clauseEnd)
  const clause = said.slice(own.from, own.to)
  return fellThrough.test(clause) || isPlan(clause)
}

/** A verb in the past tense: 체결하였고, 열렸다. */
const past = /[었았했였됐겼렸졌났갔왔샀썼쳤켰](?:다|고|으며|으나|지만|는데|습니다)/

/** Whether the clause of a date tells what has happened on it. */
export const isDoneOn = (sentence: string, date: Span): boolean => {
  const said = withoutQuoted(sentence)
  const after = said.slice(date.to)
  const verb = past.exec(after)
  return verb !== null && !/기로\s?$/.test(after.slice(0, verb.index)) && !isPlannedOn(sentence, date)
}

const published =
  /^에?\s(?:(?!\S{0,12}고\s)\S{1,12}\s){0,6}(?:발표|공개|공표|배포|발간|게시)(?:했|하였)(?:다|습니다)\.?$/

/** Whether a sentence tells that something was published on its date, which may be that of an embargo: 6월 1일 발표하였다. */
export const isPublishedOn = (sentence: string, { to }: Span): boolean => published.test(behind(sentence, to).trimEnd())

/** Behind the day of a plan, that it came to nothing: 3일 열릴 예정이던 공청회가 취소됐다. */
const calledOff =
  /^[^.]{0,40}?(?:예정이?(?:던|었던)|예정(?:된|됐던|되었던)|기로\s?(?:했던|한)|려(?:던|고\s?했던)|계획(?:했던|됐던|된)|열릴)[^.]{0,40}?(?:취소|무산|연기|철회|중단|백지화|보류)(?:됐|되었|했|하기로|된다|키로)/

/** Whether what was planned for a date was called off, or put off. */
export const isCalledOff = (sentence: string, { to }: Span): boolean =>
  calledOff.test(behind(sentence, to).slice(0, 160))

/** Whether a sentence is about an agreement. */
export const isAgreement = (sentence: string): boolean =>
  /기로 (?:했|하였|합의)|합의(?:했|하였)|양해각서|업무\s?협약을|(?:협약|협정|파트너십|제휴|계약)을 (?:[가-힣]+\s)?(?:체결|맺)|공감(?:했|하였|대를)/.test(
    sentence,
  )
