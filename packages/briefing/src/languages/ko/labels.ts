import type { FigureMention } from '../rules'

/** Particles on the noun that a figure counts. */
const particle = /(?:(?<=[비금액수량율률용])(?:으로|로)|은|는|이|가|을|를|(?<=[률율액량수금비출입익])도|만)$/
/** Nouns that end like a noun with a particle: 물가 3% 상승. */
const likeParticle =
  /(?:[물주원단시유평국추허휴농증정]가|(?:^|[^가-힣])나이|높이|길이|넓이|깊이|차이|종이|어린이|놀이|먹이|마을|가을|대만|불만|비만|항만|[도선항관진근세경수통]로|[보온속제강습밀한정빈농고각위경태순용족뢰지호해성존중렴심명확의]도)$/
/** Words that stand for others, or say nothing without them. */
const weak =
  /^(?:이|그|저|이들|그들|우리|이것|그것|여기|이날|이번|것|점|데|때|곳|중|등|분|뿐|만큼|정도|가운데|경우|결과|대비|기준|이상|이하|이내|나머지|이중|누구|하나|처음|당시|기간|분기|수준|규모|목표|이전|이후|종전|동안|지금|현재|현행|전국|국내외|전년|전월|전주|올해|작년|지난해|첫해|올봄|올여름|올가을|올겨울|평년|규정|정원|정부|영향|탓|덕|덕분|이유|하루|오전|오후|밤|[가-힣]*(?:까지|부터|보다|에서|에게|위해|통해|대해|따라|따르면|함께|각각|다시|새로|모두|[하되있없않]))$/
/** The end of a word that no noun has: 늘어난, 사는, 많은. */
const noNoun =
  /(?:[하되있없않쓰넘드]|[아어여해러려]지)는$|(?:많|적|높|낮|같|좋|작|넓|깊|늦)은$|(?:[한된할될던린친난진든]|[의에과와]|마다|에[는도]|에서[는도]|로는|까지[는도]|부터는)$|가까운$|(?:명|곳|가구|건|세대|출산|인|개|대)당$/
/** Verbs before the noun that they belong to. */
const verb =
  /(?:[한된할될던린친킨난낸진든운]|[하되있없않쓰넘드]는|[아어여해러려]지는|(?:[내올늘달]리|[남즐넘]기|줄이|일으키|먹|받|찾|나오)는|[놓낳쌓받먹입맡얻뽑묻짓]은)$/
/** Nouns that end like a verb that goes on. */
const likeVerb =
  /(?:[광사신보창최권경예재충숙]고|[언영단]어|[피이오방재공침손]해|[참기부급대]여|[측장화전표국방양수]면|읍·?면)$/
const goesOn = /(?:고|며|면서|으나|지만|는데|[아어해여져]서|면|.[어여해])$/
/** 빼면, but not 따르면. */
const supposed = /^(?!따르면|보면)[가-힣]+면,?$/
const marked = /(?:에서는|에는|에서|에게|에|으로|로|까지|부터|보다|도|만|을|를)$/
const topic = /[은는]$/
const subject = /[이가]$/
const bounding =
  /^(?:약|총|무려|고작|겨우|불과|이미|또|최대|최소|최소한|적어도|많아야|다시|더|각각|모두|전체|거의|대략|현재|지금|당초|기존|종전)$/
const measure =
  /^(?:하루|일|월|연|매일|매월|매년|연간|월간|평균|하루평균|일평균|월평균|연평균|누적|합계|1인당|시간당|(?![식수정배사전강성담일])[가-힣A-Za-z㎡㎾]{1,5}당)$/
const opening =
  /^(?:\d{1,2}[년월일]|중|가운데|당시|오랫동안|만|이어|또|또한|특히|다만|그러나|한편|이미|이번|지난|오는|올해|및|와|과|이|그|당초|현재|전체)$/

const compared =
  /(전년\s?동월|전년\s?동기|(?:지난해|작년|전년)\s?같은\s?(?:달|기간|분기)|전년도?|전월|전분기|전날|전주|올해|작년|지난해|지난달|\d{4}년)\s?(?:대비|보다|에\s?비해|[과와]\s?비교해)(?:는|도)?\s?/
const changes: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:증가|늘[어었린리렸]|불어|확대)/, '증가율', '증가폭'],
  [/^(?:감소|줄[어었인이였])/, '감소율', '감소폭'],
  [/^(?:상승|올[랐라린리렸]|오[르른]|높아)/, '상승률', '상승폭'],
  [/^(?:하락|내[렸린리]|떨어|낮[아추춰췄])/, '하락률', '하락폭'],
  [/^성장/, '성장률', '성장폭'],
  [/^인상/, '인상률', '인상폭'],
  [/^인하/, '인하율', '인하폭'],
]
/** Between a figure and its verb. 3%로 하락했다 is no change by 3 %. */
const beforeVerb = /^(?:\s?\(\ufffc\))?\)?(?:가량|정도|씩|이나|나|[이가을를의])?\s?(?:더\s)?/
const changedBefore =
  /^(?:(?:증가|감소|상승|하락|급증|급감|성장|인상|인하)한|늘어난|늘린|줄어든|줄인|오른|올린|내린|떨어진|높아진|낮아진)$/
/** Denied, asked or only supposed. */
const unsure = /지\s?(?:않|못|는\s않)|아니|없[다었을는]|(?:(?!반)[가-힣])면(?:\s|$)|까\?|경우|때마다/
/** A figure of another noun, which stands behind it, or a part of a ratio: 50개 면, 열 번에 일곱 번. */
const ofAnother =
  /^(?:당|에\s\ufffc|\s(?!가운데|중[\s에]|넘게|이상|이하|이내|안팎|규모|수준|정도|남짓|씩|기록|달성|차지|전망|예정|계획|추정|예상)[가-힣])/
/** A figure of what somebody does, not of the one who does it. */
const ofObject =
  /^(?:[을를],|[을를]\s(?!기록|넘|웃돌|밑돌|차지|유지|달성|돌파|상회|하회|초과|나타)|[이가]\s|에서?\s(?!달[했한하할]|이[르른를]|그[치쳤친칠]|머[무물문]|육박|불과|\ufffc|[^,]{0,10}\ufffc으?로))/
const ofPlace = /^(?:에\s|에서\s(?!\ufffc|[^,]{0,10}\ufffc으?로)|[이가을를]\s)/
/** Somebody says it, so that the topic of the sentence may be who. */
const reported = /고\s|밝[혔힌]|말[했한]|전[했한]|라며/

const spaced = (text: string): string =>
  text
    .replace(/\([^()\ufffc]{0,60}\)/g, '')
    .replace(/["'“”‘’「」『』[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const stemOf = (word: string): string => (likeParticle.test(word) ? word : word.replace(particle, ''))

interface Noun {
  words: string
  /** How it is measured: 하루 평균. */
  how: readonly string[]
}

/**
 * The noun at the end of a part of a sentence, with the words that belong to it.
 * @param after the clause behind the figure
 * @param isRest words that may belong to it stand before the part
 */
const nounIn = (part: string, after: string, isRest = false): Noun | undefined => {
  if (part.split(' ').some((one) => supposed.test(one) && !likeVerb.test(one.replace(/,$/, '')))) return undefined
  const words = (
    part
      .replace(/\($/, '')
      .split(/[,;:○□•ㅇ▲]\s|\(/)
      .at(-1) ?? ''
  )
    .split(' ')
    .filter((one) => one !== '')
  const how: string[] = []
  while (words.length > 1 && (bounding.test(words.at(-1) ?? '') || measure.test(words.at(-1) ?? ''))) {
    const word = words.pop() ?? ''
    if (measure.test(word)) how.unshift(word)
  }
  const last = words.pop() ?? ''
  const head = stemOf(last)
  if (!isNoun(last, head)) return undefined
  const mark = head === last ? '' : last.slice(head.length)
  if (/^[은는이가]$/.test(mark) && ofObject.test(after)) return undefined
  if (/^[을를]$/.test(mark) && ofPlace.test(after)) return undefined
  const { own, hasVerb } = modifiersOf(words, /^[이가]$/.test(mark) && !reported.test(after))
  if (isRest && !/[,;:(]/.test(part) && hasVerb && own.length === words.length) return undefined
  const phrase = [head, ...own].reverse()
  while (phrase.length > 1 && opening.test(phrase[0] ?? '')) phrase.shift()
  return phrase.length > 7 ? undefined : { words: phrase.join(' '), how }
}

const isNoun = (word: string, stem: string): boolean =>
  (/^[가-힣A-Za-z0-9·/~%]{2,}$/.test(stem) ||
    /^[물쌀돈집관]$/.test(stem) ||
    (word !== stem && /^[수폭값]$/.test(stem))) &&
  /[가-힣A-Za-z]/.test(stem) &&
  !(goesOn.test(word) && !likeVerb.test(word)) &&
  !(/(?:으로|로|까지|부터|보다|도)$/.test(stem) && !likeParticle.test(stem)) &&
  ![stem, word].some((one) => weak.test(one)) &&
  ![noNoun, bounding, measure].some((one) => one.test(word))

/**
 * The words before a noun that belong to it, the nearest first.
 * @param isSubject a topic before a subject belongs to it: 다리는 길이가 412미터
 */
const modifiersOf = (words: readonly string[], isSubject: boolean): { own: string[]; hasVerb: boolean } => {
  const own: string[] = []
  let hasVerb = false
  for (const word of words.toReversed()) {
    const isPlain = likeParticle.test(word) || likeVerb.test(word)
    const isVerb = !isPlain && verb.test(word)
    if (!isPlain && !isVerb) {
      if (goesOn.test(word) || /[,;:]$/.test(word)) break
      if (topic.test(word)) {
        const stem = stemOf(word)
        if (isSubject && !hasVerb && !weak.test(stem) && !marked.test(stem)) own.push(stem)
        break
      }
      if (!hasVerb && (marked.test(word) || subject.test(word))) break
    }
    hasVerb ||= isVerb
    own.push(word)
  }
  return { own, hasVerb }
}

/** The noun of a figure, which may be that of the figure before it: 320만 톤으로 4.5% 증가. */
const subjectOf = (parts: readonly string[], after: string, isChange: boolean): Noun | undefined => {
  const last = parts.at(-1) ?? ''
  const part = spaced(last.replace(compared, ''))
  if (parts.length === 1) return nounIn(part, after)
  // A word that is joined to the figure before it is its particle.
  const isJoined = /^[^\s,(]/.test(last)
  const [joined, rest] = isJoined ? [part.split(' ')[0] ?? '', part.replace(/^\S+\s?/, '')] : ['', part]
  const own = rest
    .split(' ')
    .filter((one) => !bounding.test(one) && !measure.test(one))
    .join(' ')
  const isOpen = /\([^)]{0,80}$/.test(parts.slice(-2).join('\ufffc'))
  const goesOnWith =
    (own === '' && (joined === '에서' || (isChange && /^(?:으?로|에서)$/.test(joined)))) ||
    (isChange && /^[을를]$/.test(joined) && /^기록[해하]/.test(own) && !own.includes(' ')) ||
    (changedBefore.test(own) && joined === '') ||
    (isOpen && /^[(,]?$/.test(own) && joined === '')
  if (goesOnWith) return subjectOf(parts.slice(0, -1), '', isChange && isOpen)
  return own === '' || /^(?:가운데|중)/.test(own) ? undefined : nounIn(rest, after, true)
}

/** Units of a way, of which one can be 떨어진 without anything having fallen. */
const length = /(?:m|㎞|㎝|미터)$/

/** 공급량 of 공급량은 320만 톤, and 공급량 증가율(전년동월대비) of 전년동월대비 4.5% 증가했다. */
export const labelOf = (before: string, after: string, { unit = '' }: FigureMention): string | undefined => {
  const clause = after.split(/[,;.]\s|\n|(?<=으나|지만|으며|[했였았었됐렸졌]고)\s/, 1)[0] ?? ''
  if (unsure.test(clause)) return undefined
  const behind = clause.replace(beforeVerb, '')
  const change = changes.find(([one]) => one.test(behind))
  if (change ? length.test(unit) : ofAnother.test(clause)) return undefined
  const parts = before.split('\ufffc')
  const noun = subjectOf(parts, change ? '' : after, change !== undefined)
  const near = /^\($/.test(parts.at(-1) ?? '') ? parts.slice(-2).join('') : (parts.at(-1) ?? '')
  const against = compared.exec(near)?.[1]
  if (!noun || (against && !change)) return undefined
  const isStart = !change && /^에서\s[^,]{0,20}\ufffc으?로/.test(clause)
  const kind = change?.[unit === '%' ? 1 : 2] ?? ''
  const words = kind === '' || noun.words.endsWith(kind) ? noun.words : `${noun.words} ${kind}`
  const since = against ? [`${against}${/\s/.test(against) ? ' ' : ''}대비`] : []
  const notes = [noun.how.join(' '), ...since, isStart ? '변경 전' : ''].filter((one) => one !== '')
  return words + (notes.length > 0 ? `(${notes.join(', ')})` : '')
}
