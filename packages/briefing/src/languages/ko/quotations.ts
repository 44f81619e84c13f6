import type { PersonMention, Quotation, Span } from '../rules'
import { blanked, type Marked } from '../shared/marks'
import { attributed, isWordsOf, saysAs } from './attribution'
import { earlierSpeakers } from './earlier-speakers'
import { KoreanPeople } from './known-people'
import { people, withoutBrackets } from './people'
import { plainSaying, sayingsIn } from './saying'
import { signedBy } from './signatures'
import type { Read } from './subjects'
import { insertions, marked as markedIn, paragraphs, sentences } from './typography'

/** Particles and verb endings of quoting, right behind the closing mark. */
const quotative =
  /^(?:\s*\([^)]{0,100}\))?,?\s*(?:이?라고(?:도|까지|만|는)?|이?라며|이?라면서도?|이?라는|이?란|이?라|라|고도?|며|면서도?|는|하고)(?![가-힣]*[은는이가을를] )/
const strictQuotative = /^,?\s*(?:이?라고(?:도|까지|만|는)?|이?라며|이?라면서도?|고도?|며|면서도?)(?=[\s,.]|$)/
/** “…” 등의 반응을 보였다 */
const amongOthers = /^\s?등의?\s(?:반응|의견|말|목소리|주장|댓글|지적|글|불만|우려|이유|평가|답변|이야기|얘기)/
/** “… 살아날 것”으로 내다봤다: words that are not quoted whole. */
const foreseen =
  /^으로\s(?:[가-힣]{1,8}\s){0,2}?(?:내다[봤보본]|전망|예상|예측|관측|추산|추정|평가|판단|분석|진단|기대|해석|봤다|보고)/
const isStatement = /(?:다|요|까|자|죠|라|냐|네|지|어|아|군)[.,?!…]*$/
const isFinished = /[.?!。:][\s"'”’」』)\]]*$/
/** 염모(52)씨: 염씨 is the same. */
const halfNamed = /(?<![가-힣])([가-힣])\s?모[\0\s]{0,40}씨/g
const readText = (text: string, marked: readonly Marked[]): Read => {
  const outer = marked.filter(({ depth }) => depth === 0)
  const masked = blanked(withoutBrackets(text), outer)
  // A long text names people repeatedly: the first mention counts.
  const named = new Map<string, PersonMention>()
  for (const one of people(text)) {
    const key = `${one.name} ${one.role}`
    if (!named.has(key)) named.set(key, one)
  }
  for (const { 1: surname = '', index } of masked.matchAll(halfNamed)) {
    const name = `${surname}모`
    if (!named.has(name)) named.set(name, { name, from: index, to: index + surname.length })
  }
  return { text, masked, known: new KoreanPeople([...named.values()]), sayingIn: sayingsIn(masked) }
}

export const quotations = (text: string): Quotation[] => {
  const marked = markedIn(text)
  if (marked.length === 0) return []
  const read = readText(text, marked)
  const all = sentences(text)
  const blocks = paragraphs(text)
  const earlier = earlierSpeakers(read, all, blocks)
  const found: Quotation[] = []
  let utterance = 0
  let block = 0
  let next = 0
  all.forEach((sentence, index) => {
    while ((blocks[block]?.to ?? Infinity) < sentence.to) block += 1
    const paragraph = blocks[block] ?? sentence
    const own: Marked[] = []
    for (let one = marked[next]; one && one.from < sentence.to; one = marked[next]) {
      own.push(one)
      next += 1
    }
    if (own.length === 0) return
    const isHeadline = !isFinished.test(text.slice(Math.max(paragraph.from, paragraph.to - 40), paragraph.to))
    const kinds: Quotation['kind'][] = []
    for (let at = own.length - 1; at >= 0; at -= 1) {
      const [one, following] = [own[at] as Marked, own[at + 1]]
      const isListed = following && kinds[at + 1] === 'speech' && isNextTo(read, one, following)
      kinds[at] = isListed ? 'speech' : kindOf(read, one, sentence, isHeadline ? paragraph : undefined)
    }
    const spoken = own.filter((_, at) => kinds[at] === 'speech')
    const speeches = attributed(
      read,
      spoken,
      sentence,
      (isPronoun) => earlier(index, isPronoun),
      all[index + 1],
      paragraph,
    )
    const ofSpoken = new Map(spoken.map((one, at) => [one, speeches[at]]))
    let speaking = 0
    own.forEach((one, at) => {
      const kind = kinds[at] as Quotation['kind']
      const speech = ofSpoken.get(one)
      if (!speech?.isContinued) utterance += 1
      if (speech && !speech.isContinued) speaking = utterance
      found.push({
        from: one.from,
        to: one.to,
        words: one.words,
        kind,
        ...(speech?.speaker ? { speaker: speech.speaker } : {}),
        ...(speech?.isDisowned || isReportedInside(read, one) ? { disowned: true as const } : {}),
        ...(speech?.verb ? { verb: speech.verb } : {}),
        utterance: speech ? speaking : utterance,
        insertions: kind === 'speech' ? insertions(text, one.words) : [],
      })
    })
  })
  return found
}

/** Whether two statements stand side by side and are reported together: “A”, “B”고 밝혔다. */
const isNextTo = ({ text }: Read, one: Marked, following: Marked): boolean =>
  one.depth === 0 &&
  one.family === following.family &&
  /^[,.·]?\s?$/.test(text.slice(one.to, following.from)) &&
  isStatement.test(text.slice(one.words.from, one.words.to).trim())

/** Words that the speaker repeats from another: “… ‘돈이 먼저다’라고 …”. */
const isReportedInside = ({ text }: Read, one: Marked): boolean =>
  one.depth > 0 && strictQuotative.test(text.slice(one.to, one.to + 20))

/** @param headline the paragraph, if it has the shape of a headline */
const kindOf = (read: Read, one: Marked, sentence: Span, headline: Span | undefined): Quotation['kind'] => {
  const { text, sayingIn } = read
  if (one.family === 'title') return 'title'
  if (one.depth > 0) return 'name'
  const after = text.slice(one.to, sentence.to)
  const words = text.slice(one.words.from, one.words.to).trim()
  const isReported =
    strictQuotative.test(after) &&
    (sayingIn({ from: one.to, to: sentence.to }) !== undefined || plainSaying.test(after))
  if (one.family === 'single') return isReported && isStatement.test(words) ? 'speech' : 'name'
  if (headline && !strictQuotative.test(after))
    return isStatement.test(words) && signedBy(read, one, headline) ? 'speech' : 'headline'
  if (
    saysAs(after) ||
    (/\s\S+\s/.test(words) && isWordsOf(after)) ||
    (amongOthers.test(after) && (isStatement.test(words) || (words.includes(' ') && /[나가래데]$/.test(words))))
  )
    return 'speech'
  if (/것$/.test(words) && foreseen.test(after)) return 'speech'
  if (isReported || strictQuotative.test(after)) return 'speech'
  if (quotative.test(after) && isStatement.test(words)) return 'speech'
  if (/^\.?$/.test(after.trim()) && isStatement.test(words)) return 'speech'
  return /[.?!]$/.test(words) ||
    (words.endsWith(',') && isStatement.test(words)) ||
    (isStatement.test(words) && words.length > 20)
    ? 'speech'
    : 'name'
}
