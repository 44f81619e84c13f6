import type { Span } from '../rules'
import type { CountedThing, LabelWord } from '../shared/label-rules'
import { at, besideIn, object, otherParticle, saidIn, subject, withoutItems, withoutOthers } from './beside-figure'
import { allWords, isSame, type KoreanWord, whole as ofAll } from './label-words'

/** How far the words of a figure stand from it at most, in UTF-16 units. */
const reach = 300

/** Behind a verb that goes on, a clause of its own begins. */
const clauseEnd =
  /(?:(?:[었았했였됐겼렸졌났갔왔하되으]|이)(?:으며|며|고|으나|지만|는데|면서)[,\s]|[가-힣](?:지만|는데|으나|면서도?|니),?\s|(?<!가)[인은던한운]데,?\s|(?:따르면|의하면|보면|(?<=[한은른린]\s)결과),?\s|(?:늘|줄|불|늘어나|불어나|올라|내려|떨어져|높아져|낮아져|커져|뛰)(?:어|(?<=[나라려져])),?\s|[가-힣](?<![광사신보창최권경재예충숙국금장중파수])(?:고|며),?\s|;\s|[.!?](?=\s|$)|\n)/g
/** Words that name nothing, though they end like nouns. */
const adverb =
  /^(?:오히려|최근|없이|여전히|사실상|역시|아예|단지|온통|모두|모든|다만|특히|주로|비로소|마침내|결국|드디어|무려|말|초|시|이들|그들|그런|이런|이와|그만큼|지금까지|그동안|이듬해|같은|함께|반면|의|은|는|이|가|을|를)$/
const circumstance = /(?:에서|에게|에|로|부터|까지|보다|지만|라며|면서)[은는도]$/
/** Behind a figure that counts the whole of which the next counts a part. */
const partOf = /(?:가운데|중)(?:에서|에|의)?(?:는|도)?\s*$/
const partBehind = /^\S{0,2}\s?(?:가운데|중)(?=[\s,]|에)/
const ofThese = /(?:^|\s)(?:이|그)\s?(?:가운데|중)(?:에서|에|의)?(?:는|도)?\s/
/** Before what is left of a thing: 남은 구간 12km. */
const rest = /^(?:남은|나머지|잔여)$/
/** A figure that only describes a noun: 15~64세, 300명 이상 사업장, 1회 위반. */
const describes = /^[가-힣]{0,2}\s?(?:이상|이하|미만|초과|이내|짜리)?(?:의|인|은|는)?(?:\s[가-힣]|\s?\(?$)/
const describing =
  /(?:[1-9]0대|인|세|회|차|급|등급|단계|권역|층|살|학년|호|위|번째|년|개월|이상|이하|미만|초과|이내|당|인\s?가구)(?:\s?(?:이상|이하|미만|초과))?$/
/** A number that is a name: 3등급이 412호. */
const grade = /(?:등급|단계|호선|학년|권역)$/
const nameLike = /^(?:[1-9]0대|\d등급|\d학년|\d호선|[1-3]심)/
/** The particle of a figure before one that goes on with what it counts: 320만 톤으로 4.5% 증가. */
const joined = /^(?:으로|로|에서|이고|이며|이었고|였고)?$/
/** A particle or an ending at a figure. */
const atFigure =
  /^(?:[이가은는을를의에도]|으로|로|에서|에게|까지|부터|보다|이며|이고|이었고|였고|였으며|이다|인|씩|가량|정도|나|이나|밖에|만|[와과])?(?=[\s,.)(]|$)/

interface Lead {
  /** The words of the clause before a figure that are said of it. */
  own: LabelWord[]
  name: LabelWord[]
  /** The topic or subject, up to its particle. */
  topic: LabelWord[]
  /** Objects of a verb that stands behind the figure. */
  objects: LabelWord[]
  /** The noun beside the figure. */
  beside: LabelWord[]
  isPart: boolean
}

/** A text whose brackets are blank, so that a number in them parts nothing. In a list, they stand where figures do. */
const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]{0,80}\)(?!\s?[,·]|\s?등)/g, (one) => ' '.repeat(one.length))

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

/** A verb of spending before what the money is for. */
const inOrderTo = /^(?:들여|들여서|투입해|투입하여|투자해|써서)$/

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

/** Behind a figure, the verb of which it is the object, before another clause: 120건을 받아. */
const doneWith = /^[을를]\s(?:[가-힣]{1,6}\s)?[가-힣]{0,4}[아어여해려와워혀쳐내](?:서)?\s/

/** Where what is said of the figure before ends: behind a verb that goes on, or a comma behind other words. */
const endOfEarlier = (gap: string, isBehindFigure: boolean): number => {
  const end = [...gap.matchAll(clauseEnd)].at(-1) ?? (isBehindFigure ? doneWith.exec(gap) : null)
  const comma = isBehindFigure ? /,\s/.exec(gap) : null
  const join = atFigure.exec(gap)?.[0].length ?? 0
  const isSaidBefore = comma !== null && allWords(gap.slice(join, comma.index)).length > 0
  return Math.max(end ? end.index + end[0].length : 0, isSaidBefore ? comma.index + 2 : 0)
}

/** Whether a word of change is a noun with a particle, and so not what is said last: 인상에 반대했다. */
const isMarkedChange = (clause: string, word: KoreanWord): boolean =>
  word.kind !== 'other' &&
  /(?:[율률폭액세]|증가|감소|상승|하락|인상|인하|확대|축소|성장)(?:[에을를의이가은는과와도]|으로)$/.test(
    saidIn(clause, word),
  )

const isVerb = ({ kind }: KoreanWord): boolean => kind === 'up' || kind === 'down' || kind === 'other'

/** Whether a clause begins with a verb that belongs to the noun behind it: 20%를 넘는 시·군. */
const isRelative = (clause: string, [first, next]: readonly KoreanWord[]): boolean =>
  first?.kind === 'other' && next !== undefined && /[는은던한된인난든진간]$/.test(saidIn(clause, first))

const none: Lead = { own: [], name: [], topic: [], objects: [], beside: [], isPart: false }

const leadOf = (text: string, start: number, figures: readonly Span[], figure: Span): Lead => {
  const { from: to, to: figureEnd } = figure
  const masked = withoutBrackets(text.slice(start, to))
  const parting = figures.filter((one) => {
    if (
      one.to > to ||
      nameLike.test(text.slice(one.from, one.to + 3)) ||
      masked.slice(one.from - start, one.to - start).trim() === ''
    )
      return false
    const stage = /^(?:단계|권역)/.exec(text.slice(one.to, one.to + 2))?.[0] ?? ''
    const counter = text.slice(one.from, one.to) + (stage || (/^[가-힣]/.exec(text.slice(one.to, to))?.[0] ?? ''))
    const behind = text.slice(one.to + stage.length, to)
    // 배터리 3사의 점유율은: the figure belongs to the noun behind it.
    const isOfNoun = /^\S{0,2}의\s/.test(behind) && !/%/.test(counter) && endOfSubject(behind, allWords(behind)) > 0
    return (
      !isOfNoun &&
      !(grade.test(counter) && /^[이가은는도]\s/.test(behind)) &&
      !(describing.test(counter) && describes.test(behind))
    )
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
  const isPart =
    isOf ||
    words.slice(-4).some((one) => rest.test(saidIn(clause, one))) ||
    (last !== undefined && /^\s?(?:가운데|중)(?=[\s,]|에)/.test(gap.slice(join.length)))
  const share = shared(clause, words)
  const isNamed = (one: KoreanWord): boolean =>
    one.kind === 'noun' &&
    !adverb.test(saidIn(clause, one)) &&
    (!otherParticle.test(saidIn(clause, one)) || /의$/.test(saidIn(clause, one)) || one.forms.length === 1)
  const direct = [...new Set([...topic, ...beside, ...objects])].filter(isNamed)
  const named = [...new Set([...direct, ...withVerb(clause, words)])]
  const own = at(words, from)
  const earlier = last ? [] : at(allWords(gap.slice(0, cut)), gapFrom)
  const isSubject = /^[이가은는]\s/.test(text.slice(figureEnd, figureEnd + 2))
  const before = last ? leadOf(text, start, parting.slice(0, -1), last) : none
  if (direct.some(({ isEmpty }) => !isEmpty) && !isOf) {
    const inherited = cut > join.length ? none : before
    const isOfFigure = last !== undefined && /[가-힣][는인]$/.test(text.slice(last.from, last.to))
    const relative = isOfFigure || isRelative(clause, words) ? inherited.own : []
    return {
      own: [...relative, ...own],
      name: at(named, from),
      topic: topic.length > 0 ? [...relative, ...at(topic, from)] : inherited.topic,
      objects: objects.length > 0 ? at(objects, from) : inherited.objects,
      beside: at(beside, from),
      isPart,
    }
  }
  const base = {
    own: [...own, ...earlier],
    topic: at(topic, from),
    objects: at(objects, from),
    beside: at(beside, from),
    isPart,
  }
  if (!last || ofThese.test(clause) || (share.length > 0 && isSubject)) {
    const rest = ofThese.test(clause) ? [] : words.filter(({ kind }) => kind === 'noun')
    return { ...base, name: [named, share, rest].map((some) => at(some, from)).find((some) => some.length > 0) ?? [] }
  }
  const behind = gap.slice(join.length)
  const isDirect = /^\s?\(?$|^\s(?!\s*(?:,|등\s))/.test(behind)
  const goesOn = joined.test(join) && !isOf && isDirect
  const inherited = goesOn ? before.own : [...before.topic, ...(cut > join.length ? [] : before.objects)]
  const names = goesOn && before.name.length > 0 ? before.name : at(named.length > 0 ? named : share, from)
  const counter = at(allWords(text.slice(last.from, last.to)), last.from).filter(
    ({ forms }) => !/^\d/.test(forms[0] ?? ''),
  )
  return {
    ...base,
    own: [...inherited, ...base.own, ...(goesOn ? counter : [])],
    name: names,
    topic: before.topic,
    objects: cut > join.length ? [] : before.objects,
    beside: goesOn ? before.beside : base.beside,
  }
}

/**
 * The words behind a figure that say something of it, up to its verb; in a list the verb stands behind the last figure.
 * @param isAlone nothing stands before the figure, so that the noun behind it is its own: 31위 물골시
 */
const tailOf = (text: string, from: number, to: number, figures: readonly Span[], isAlone = false): LabelWord[] => {
  // Brackets right behind a figure say more of it; a number in others counts what stands before them.
  const rest = text.slice(from, to).replace(/^\([^()]{0,80}\)|\([^()\d]{0,80}\)/g, (one) => ' '.repeat(one.length))
  const join = atFigure.exec(rest)?.[0].length ?? 0
  const end = rest.slice(join).matchAll(clauseEnd).next().value
  const clause = end ? rest.slice(0, join + end.index + end[0].length) : rest
  const next = figures.find((one) => one.from >= from && rest.slice(one.from - from, one.to - from).trim() !== '')
  const isLast = !next || next.from - from >= clause.length
  const said = clause.slice(join, isLast ? clause.length : next.from - from)
  const comma = said.search(/,(?!\d)/)
  const first = comma === -1 ? said : said.slice(0, comma)
  const words = allWords(first, text.slice(Math.max(0, from - 12), from + join))
  // Words right before the next figure, without a comma, may be its own.
  const isOpen = comma === -1 && !isLast && !isAlone
  const excluded = isOpen ? [...besideIn(first, words), ...shared(first, words)] : []
  const subjectEnd = isOpen ? endOfSubject(first, words) : 0
  const isClosed = words.some((one) => isVerb(one) && one.to < subjectEnd)
  const own = words.filter((one) => !excluded.includes(one) && (isClosed || one.to > subjectEnd))
  const verb = own.findIndex((one) => isVerb(one) && !isMarkedChange(first, one))
  // Behind a verb before a noun, its noun: 11명이 참석한 회의.
  const nouns = /[한된는은던난진]$/.test(saidIn(first, own[verb] ?? { from: 0, to: 0 })) ? 1 : 0
  // 90억 원을 들여 길을 넓힌다: what it is spent on stands behind.
  const isFor = isLast && inOrderTo.test(saidIn(first, own[verb] ?? { from: 0, to: 0 }))
  const upToVerb = at(verb === -1 || isFor ? own : own.slice(0, verb + 1 + nouns), from + join)
  if (verb !== -1 || isLast || !next) return upToVerb
  // 35시간으로 1시간 줄었다: what something came to did not change by it.
  const isLevel = /^으?로$/.test(rest.slice(0, join))
  const behind = tailOf(text, next.to, to, figures).filter(({ kind }) => !isLevel || (kind !== 'up' && kind !== 'down'))
  // 62%를 일본에서, 21%를 네덜란드에서 들여온다: of what stands behind the next figure only the verb is shared.
  return [
    ...upToVerb,
    ...(upToVerb.length > 0 ? behind.filter(({ kind }) => kind !== 'noun' && kind !== 'time') : behind),
  ]
}

const inList = /^(?:[와과]|\s?[,·]|\s?및)?\s?$/

/** Items of a list, each with a figure of its own behind it: 서울과 부산의 아파트값은 각각 0.31%와 0.12%. */
const listed = (text: string, start: number, figures: readonly Span[], index: number): Lead | undefined => {
  const each = text.slice(start, figures[index]?.from).lastIndexOf('각각')
  if (each === -1) return undefined
  const first = figures.findIndex(({ from }) => from > start + each)
  const goesOn = (at: number): boolean => inList.test(text.slice(figures[at]?.to, figures[at + 1]?.from))
  let last = first
  while (last + 1 < figures.length && goesOn(last)) last += 1
  const before = text.slice(start, start + each)
  const from = Math.max(0, ...[...before.matchAll(clauseEnd)].map((one) => one.index + one[0].length))
  const items = partsOf(before.slice(from)).map((one) => at(allWords(one.text), start + from + one.from))
  if (index > last || items.length < 2 || items.length !== last - first + 1) return undefined
  const own = items[index - first] ?? []
  // Words that only the last item has are those of all: 아파트값.
  const heads = (items.at(-1) ?? []).slice(Math.min(...items.map((one) => one.length)))
  return {
    own: [...own, ...heads.filter((one) => !own.includes(one))],
    name: own.filter((one) => one.kind === 'noun' && !heads.includes(one)),
    topic: own,
    objects: [],
    beside: [],
    isPart: false,
  }
}

/** The items of a list: 서울과 부산의 아파트값은. */
const partsOf = (list: string): { text: string; from: number }[] => {
  let from = 0
  return list.split(/((?<=[가-힣])[와과]\s|,\s|·|\s및\s)/).flatMap((text, at) => {
    const part = { text, from }
    from += text.length
    return at % 2 === 0 ? [part] : []
  })
}

/** More, if a sign at a figure says so. With a minus, even a rate of growth may fall. */
const signOf = (text: string, { from, to }: Span): LabelWord[] =>
  text.slice(from - 1, from) === '+' || text.slice(from, to).startsWith('+')
    ? [{ from, to, forms: ['+'], kind: 'up' }]
    : []

/** Whether the whole of a part has a noun behind the topic: 군은 관정 240곳 가운데 37곳을, but not 관정은 240곳 가운데 37곳이. */
const isNamedApart = (text: string, topic: readonly LabelWord[], whole: Span | undefined): boolean => {
  const last = topic.at(-1)
  if (last === undefined || whole === undefined || last.to > whole.from) return false
  return allWords(text.slice(last.to, whole.from)).some(
    ({ kind, isEmpty, forms }) => kind === 'noun' && !isEmpty && !ofAll.test(forms[0] ?? ''),
  )
}

const money = /(?:원|달러|유로|엔|위안|파운드)$/
const spends = /^(?:들[여인이어일]|투입|쓰|쓴|쓸|썼|집행|투자|편성|책정|배정)/
const spent = ['예산', '사업비', '비용', '투입액', '투자액', '재원']

/** Amounts of money that are spent are named by nouns for them, which need not stand in the source. */
const spentAs = (text: string, figure: Span, tail: readonly LabelWord[]): LabelWord[] =>
  money.test(text.slice(figure.from, figure.to)) &&
  tail.some(({ kind, forms }) => kind === 'other' && forms.some((one) => spends.test(one)))
    ? [{ ...figure, forms: spent, kind: 'noun' }]
    : []

/** Behind a figure, the verb of which it is the object; what reaches a value does nothing to it. */
const doneTo = /^[을를],?\s(?!기록|넘|웃돌|밑돌|차지|유지|달성|돌파|상회|하회|초과|나타|보[이였])/

/** Whether a figure, or the last of its list, is the object of a verb: 국내에서 14만 대, 해외에서 51만 대를 팔았다. */
const isDoneTo = (text: string, figures: readonly Span[], index: number): boolean => {
  const last = figures.slice(index).find((one) => !/^,\s/.test(text.slice(one.to, one.to + 2)))
  return last !== undefined && doneTo.test(text.slice(last.to, last.to + 6))
}

/** The words that tell what a figure of a sentence counts. */
export const countedBy = (text: string, sentence: Span, figures: readonly Span[], index: number): CountedThing => {
  const figure = figures[index] as Span
  const start = Math.max(sentence.from, figure.from - reach)
  const near = figures.slice(0, index).filter(({ from }) => from >= start)
  const { own, name, topic, objects, beside, isPart } =
    listed(text, start, figures, index) ?? leadOf(text, start, near, figure)
  // 38%는 20대였다: a number that is a name parts nothing.
  const isName = (one: Span): boolean => nameLike.test(text.slice(one.from, one.to + 3))
  const later = figures.slice(index + 1).filter((one) => !isName(one))
  // 시·군이 161곳 가운데 43곳: the subject is that of the part.
  const isWhole = partBehind.test(text.slice(figure.to, figure.to + 12))
  const isBeside = isWhole && (beside.length > 0 || (figures[index + 1]?.from ?? Infinity) < figure.to + 8)
  const counter = at(allWords(text.slice(figure.from, figure.to)), figure.from)
  const to = Math.min(sentence.to, figure.to + reach)
  const behind = isWhole ? [] : tailOf(text, figure.to, to, later, own.length === 0)
  // 2.1%로 낮아졌다 may be a rate of growth.
  const tail =
    /%$/.test(text.slice(figure.from, figure.to)) && /^로\s/.test(text.slice(figure.to, figure.to + 2))
      ? behind.filter(({ kind }) => kind !== 'up' && kind !== 'down')
      : behind
  const isOfPart = !isPart || !isNamedApart(text, topic, figures[index - 1])
  const nouns = tail.filter((one) => one.kind === 'noun' && !/(?:으로|[가-힣]로)$/.test(text.slice(one.from, one.to)))
  // 센터는 120건을 처리했다: who does something is no name of what is done.
  const isObject = isDoneTo(text, figures, index)
  // 센터는 120건을 처리했다: who does something is no name of what is done.
  const isDoer = (one: LabelWord): boolean => topic.some(({ from }) => from === one.from)
  const isDone = isObject && [...own, ...nouns].every((one) => one.kind !== 'noun' || isDoer(one))
  const beyond = isObject ? [...name, ...beside, ...nouns].filter((one) => !isDoer(one)) : []
  const done = isObject ? own.filter((one) => one.kind === 'noun' && !isDoer(one)) : []
  const named = isDone ? [] : [beyond, done, name, nouns, objects, topic]
  const among = isPart ? (isOfPart ? [name, topic, nouns, objects] : []) : named
  const names = (isBeside ? [beside] : among).map((some) => some.filter(({ kind }) => kind === 'noun'))
  const said = [
    ...(isBeside ? beside : isOfPart ? own : own.filter((one) => !topic.includes(one))),
    ...counter.filter(({ forms }) => !/^\d/.test(forms[0] ?? '')),
    ...signOf(text, figure),
    ...tail,
    ...(isPart ? [] : spentAs(text, figure, tail)),
  ]
  const ofFigure = (some: readonly LabelWord[]): LabelWord[] =>
    withoutItems(text, start, figures, index, withoutOthers(text, some))
  const all = ofFigure(said)
  const counted = { own: all, name: ofFigure(names.find((some) => some.length > 0) ?? []), isPart }
  const whole = isPart ? figures[index - 1] : undefined
  const between = text.slice(whole?.to ?? figure.from, figure.from)
  if (!whole || !(partBehind.test(between) || ofThese.test(between))) return counted
  // A part is of the kind of its whole, but its label has to tell it from that.
  const ofWhole = countedBy(text, sentence, figures, index - 1).own.filter(({ from }) => from < whole.from)
  const telling = all
    .filter((one) => one.kind === 'noun' || one.kind === 'other')
    .filter((one) => !ofWhole.some((other) => isSame(one, other)))
  return { ...counted, own: [...all, ...ofWhole], ...(telling.length > 0 && { telling }) }
}
