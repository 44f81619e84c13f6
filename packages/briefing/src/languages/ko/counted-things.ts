import type { Span } from '../rules'
import type { CountedThing, LabelWord } from '../shared/label-rules'
import { allWords, type KoreanWord } from './label-words'

/** How far the words of a figure stand from it at most, in UTF-16 units. */
const reach = 300

/** Behind a verb that goes on, a clause of its own begins. */
const clauseEnd =
  /(?:(?:[었았했였됐겼렸졌났갔왔하되으]|이)(?:으며|며|고|으나|지만|는데|면서)[,\s]|[가-힣](?:지만|는데|으나|면서도?|니),?\s|[가-힣](?<![광사신보창최권경재예충숙국금장중파수])(?:고|며),?\s|;\s|[.!?](?=\s|$)|\n)/g
/** Words between a noun without a particle and its figure. */
const bounding =
  /(?:^|\s)(?:약|총|무려|고작|겨우|불과|이미|최대|최소|최소한|적어도|다시|더|각각|모두|전체|거의|대략|현재|지금|당초|기존|평균|하루|연간|월|연|일평균|하루평균|누적|누계|합계|[=-])\s*$|[(:：]\s*$/
const circumstance = /(?:에서|에게|에|로|부터|까지|보다|지만|라며|면서)[은는도]$/
const subject = /(?:은|는|이|가|도|께서)$/
const object = /[을를]$/
const otherParticle = /(?:에서는?|에게|에는?|으로|로|로는|까지|부터|보다|와|과|만|의|처럼)$/
/** Behind a figure that counts the whole of which the next counts a part. */
const partOf = /(?:가운데|중)(?:에서|에|의)?(?:는|도)?\s*$/
const ofThese = /(?:^|\s)(?:이|그)\s?(?:가운데|중)(?:에서|에|의)?(?:는|도)?\s/
/** A figure that only describes a noun: 15~64세, 300명 이상 사업장, 1회 위반. */
const describes = /^[가-힣]{0,2}\s?(?:이상|이하|미만|초과|이내|짜리)?(?:의|인|은|는)?(?:\s[가-힣]|\s?\(?$)/
const describing =
  /(?:[1-9]0대|세|회|차|급|등급|층|살|학년|호|위|번째|년|개월|이상|이하|미만|초과|이내|인\s?가구)(?:\s?(?:이상|이하|미만|초과))?$/
/** The particle of a figure before one that goes on with what it counts: 320만 톤으로 4.5% 증가. */
const joined = /^(?:으로|로|에서|이고|이며|이었고|였고)?$/
/** A particle or an ending at a figure. */
const atFigure =
  /^(?:[이가은는을를의에도]|으로|로|에서|에게|까지|부터|보다|이며|이고|이었고|였고|였으며|이다|인|씩|가량|정도|나|이나|밖에|만)?(?=[\s,.)(]|$)/

/** From the figure before to this one. */
const changedTo = /^\)?\s?(?:에서|→|⇒|➝)\s(?:[가-힣]+\s){0,2}$|^\)?\s?(?:→|⇒|➝)/

interface Lead {
  /** The words of the clause before a figure that are said of it. */
  own: LabelWord[]
  name: LabelWord[]
  /** The topic or subject, up to its particle. */
  topic: LabelWord[]
  /** The noun beside the figure. */
  beside: LabelWord[]
  isPart: boolean
}

/** A text whose brackets are blank, so that a number in them parts nothing. In a list, they stand where figures do. */
const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]{0,80}\)(?!\s?[,·]|\s?등)/g, (one) => ' '.repeat(one.length))

const at = (words: readonly KoreanWord[], from: number): LabelWord[] =>
  words.flatMap(({ isEmpty, ...one }) => (isEmpty ? [] : [{ ...one, from: one.from + from, to: one.to + from }]))

const saidIn = (clause: string, { from, to }: Span): string => clause.slice(from, to)

/** The end of the last word with the particle of a topic or a subject; 0 without one. */
const endOfSubject = (clause: string, words: readonly KoreanWord[]): number =>
  words.findLast((word) => {
    const said = saidIn(clause, word)
    return (
      word.kind !== 'other' &&
      word.forms.length + Number(word.kind !== 'noun') > 1 &&
      subject.test(said) &&
      !circumstance.test(said)
    )
  })?.to ?? 0

/** The noun beside a figure, with those that stand right before it. */
const besideIn = (clause: string, words: readonly KoreanWord[]): KoreanWord[] => {
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

/** Nouns of a clause that name what is counted, though their particle is that of a verb: 철강에 매기는 관세. */
const withVerb = (clause: string, words: readonly KoreanWord[]): KoreanWord[] =>
  words.filter(
    (word) =>
      word.kind === 'noun' &&
      otherParticle.test(saidIn(clause, word)) &&
      words.some(({ from, kind }) => from >= word.to && kind === 'other'),
  )

/** The noun of which a figure is a share: 경보의 93%. */
const shared = (clause: string, words: readonly KoreanWord[]): KoreanWord[] => {
  const last = words.at(-1)
  return last && /의$/.test(saidIn(clause, last)) && clause.slice(last.to).trim() === '' ? [last] : []
}

/** Where what is said of the figure before ends: behind a verb that goes on, or a comma behind a verb. */
const endOfEarlier = (gap: string, isBehindFigure: boolean): number => {
  const end = [...gap.matchAll(clauseEnd)].at(-1)
  const comma = isBehindFigure ? /,\s/.exec(gap) : null
  const isVerbBefore = comma !== null && allWords(gap.slice(0, comma.index)).some(isVerb)
  return Math.max(end ? end.index + end[0].length : 0, isVerbBefore ? comma.index + 2 : 0)
}

const isVerb = ({ kind }: KoreanWord): boolean => kind === 'up' || kind === 'down' || kind === 'other'

const leadOf = (text: string, start: number, figures: readonly Span[], figure: Span): Lead => {
  const { from: to, to: figureEnd } = figure
  const masked = withoutBrackets(text.slice(start, to))
  const parting = figures.filter((one) => {
    if (one.to > to || masked.slice(one.from - start, one.to - start).trim() === '') return false
    const counter = text.slice(one.from, one.to) + (/^[가-힣]/.exec(text.slice(one.to, to))?.[0] ?? '')
    return !(describing.test(counter) && describes.test(text.slice(one.to, to)))
  })
  const last = parting.at(-1)
  const gapFrom = last?.to ?? start
  const gap = masked.slice(gapFrom - start)
  const join = last ? (atFigure.exec(gap)?.[0] ?? '') : ''
  const cut = Math.max(join.length, endOfEarlier(gap, last !== undefined))
  const clause = gap.slice(cut)
  const from = gapFrom + cut
  const words = allWords(clause)
  const subjectEnd = endOfSubject(clause, words)
  const topic = words.filter((one) => one.to <= subjectEnd)
  const beside = besideIn(clause, words)
  const objects = words.filter((one) => one.kind === 'noun' && object.test(saidIn(clause, one)))
  const isOf = partOf.test(clause) || ofThese.test(clause)
  const isPart = isOf || (last !== undefined && /^\s?(?:가운데|중)/.test(gap.slice(join.length)))
  const share = shared(clause, words)
  const isNamed = (one: KoreanWord): boolean =>
    one.kind === 'noun' &&
    (!otherParticle.test(saidIn(clause, one)) || /의$/.test(saidIn(clause, one)) || one.forms.length === 1)
  const direct = [...new Set([...topic, ...beside, ...objects])].filter(isNamed)
  const named = [...new Set([...direct, ...withVerb(clause, words)])]
  const own = at(words, from)
  const earlier = last ? [] : at(allWords(gap.slice(0, cut)), gapFrom)
  const isSubject = /^[이가은는]\s/.test(text.slice(figureEnd, figureEnd + 2))
  if (direct.some(({ isEmpty }) => !isEmpty) && !isOf)
    return { own, name: at(named, from), topic: at(topic, from), beside: at(beside, from), isPart }
  const base = { own: [...own, ...earlier], topic: at(topic, from), beside: at(beside, from), isPart }
  if (!last || ofThese.test(clause) || (share.length > 0 && isSubject)) {
    const rest = ofThese.test(clause) ? [] : words.filter(({ kind }) => kind === 'noun')
    return { ...base, name: [named, share, rest].map((some) => at(some, from)).find((some) => some.length > 0) ?? [] }
  }
  const before = leadOf(text, start, parting.slice(0, -1), last)
  const behind = gap.slice(join.length)
  const isDirect = /^\s?\(?$|^\s(?!\s*,)/.test(behind)
  const goesOn = joined.test(join) && !isOf && isDirect
  const inherited = goesOn ? before.own : before.topic
  const names = goesOn ? before.name : before.topic.filter(({ kind }) => kind === 'noun')
  const counter = at(allWords(text.slice(last.from, last.to)), last.from).filter(
    ({ forms }) => !/^\d/.test(forms[0] ?? ''),
  )
  return {
    ...base,
    own: [...inherited, ...base.own, ...(goesOn ? counter : [])],
    name: names.length > 0 ? names : at(named.length > 0 ? named : share, from),
    topic: before.topic,
    beside: goesOn ? before.beside : base.beside,
  }
}

/** The words behind a figure that say something of it, up to its verb; in a list the verb stands behind the last figure. */
const tailOf = (text: string, from: number, to: number, figures: readonly Span[]): LabelWord[] => {
  // Brackets right behind a figure say more of it; a number in others counts what stands before them.
  const rest = text.slice(from, to).replace(/^\([^()]{0,80}\)|\([^()\d]{0,80}\)/g, (one) => ' '.repeat(one.length))
  const join = atFigure.exec(rest)?.[0].length ?? 0
  const end = rest.slice(join).search(clauseEnd)
  const clause = end === -1 ? rest : rest.slice(0, join + end + 4)
  const next = figures.find((one) => one.from >= from && rest.slice(one.from - from, one.to - from).trim() !== '')
  const isLast = !next || next.from - from >= clause.length
  const said = clause.slice(join, isLast ? clause.length : next.from - from)
  const comma = said.search(/,(?!\d)/)
  const first = comma === -1 ? said : said.slice(0, comma)
  const words = allWords(first)
  // Words right before the next figure, without a comma, may be its own.
  const isOpen = comma === -1 && !isLast
  const excluded = isOpen ? besideIn(first, words) : []
  const subjectEnd = isOpen ? endOfSubject(first, words) : 0
  const isClosed = words.some((one) => isVerb(one) && one.to < subjectEnd)
  const own = words.filter((one) => !excluded.includes(one) && (isClosed || one.to > subjectEnd))
  const verb = own.findIndex(isVerb)
  const upToVerb = at(verb === -1 ? own : own.slice(0, verb + 1), from + join)
  if (verb !== -1 || isLast || !next) return upToVerb
  return [...upToVerb, ...tailOf(text, next.to, to, figures)]
}

/** The words that tell what a figure of a sentence counts. */
export const countedBy = (text: string, sentence: Span, figures: readonly Span[], index: number): CountedThing => {
  const figure = figures[index] as Span
  const start = Math.max(sentence.from, figure.from - reach)
  const near = figures.slice(0, index).filter(({ from }) => from >= start)
  const { own, name, beside, isPart } = leadOf(text, start, near, figure)
  const isWhole = /^\S{0,2}\s?(?:가운데|중)/.test(text.slice(figure.to, figure.to + 12)) && beside.length > 0
  const counter = at(allWords(text.slice(figure.from, figure.to)), figure.from)
  return {
    own: [
      ...(isWhole ? beside : own),
      ...counter.filter(({ forms }) => !/^\d/.test(forms[0] ?? '')),
      ...(isWhole ? [] : tailOf(text, figure.to, Math.min(sentence.to, figure.to + reach), figures.slice(index + 1))),
    ],
    name: isWhole ? beside.filter(({ kind }) => kind === 'noun') : name,
    isPart,
    isNew: changedTo.test(text.slice(Math.max(start, near.at(-1)?.to ?? start), figure.from)) && near.length > 0,
  }
}
