import type { PersonMention, Quotation, Span, SpeakerMention } from '../rules'
import { blanked, type Marked } from '../shared/marks'
import { KoreanPeople } from './known-people'
import { subjectParticle } from './particles'
import { isNativeName, isOffice, parseOffice, people, phraseTo, withoutBrackets, wordsIn } from './people'
import { sayingsIn } from './sayings'
import { insertions, marked as markedIn, paragraphs, sentences } from './typography'

/** Particles and verb endings of quoting, right behind the closing mark. */
const quotative =
  /^(?:\s*\([^)]{0,100}\))?,?\s*(?:이?라고|이?라며|이?라면서|이?라는|이?란|이?라|라|고|며|면서|는|하고)(?![가-힣]*[은는이가을를] )/
const strictQuotative = /^,?\s*(?:이?라고|이?라며|이?라면서|고|며|면서)(?=[\s,.]|$)/
const plainSaying = /^(?:이?라고|고|라)\s*((?:했|하였|한|하)[가-힣]*)/
const isStatement = /(?:다|요|까|자|죠|라|냐|네|지|어|아|군)[.?!…]*$/
const isFinished = /[.?!。:][\s"'”’」』)\]]*$/
const pronoun = /^(?:그|그녀|그들|이들|당사자)$/
const collective =
  /(?:측|관계자|당국자|당국|업계|대변인|대변인실|고위급|소식통|전문가|전문가들|주민들|참석자|참석자들|시민단체|노조|정부|대통령실|부처|위원회|협회|연구소|연구원|재단|공사|은행|그룹|포럼|사무국|지원단|시청|도청|교육청|[가-힣]{2}부|[가-힣]{2}청|[가-힣]{2}처|[가-힣]시|회사|기업)$/

interface Subject extends SpeakerMention {
  isPronoun: boolean
}

/** A text prepared for finding the speakers of its quotations. */
interface Read {
  text: string
  /** The text with brackets and quotations blanked out. */
  masked: string
  known: KoreanPeople
  sayingIn: (stretch: Span) => string | undefined
}

const readText = (text: string, marked: readonly Marked[]): Read => {
  const outer = marked.filter(({ depth }) => depth === 0)
  const masked = blanked(withoutBrackets(text), outer)
  // A long text names people repeatedly: the first mention counts.
  const named = new Map<string, PersonMention>()
  for (const one of people(text)) {
    const key = `${one.name} ${one.role}`
    if (!named.has(key)) named.set(key, one)
  }
  return { text, masked, known: new KoreanPeople([...named.values()]), sayingIn: sayingsIn(masked) }
}

export const quotations = (text: string): Quotation[] => {
  const marked = markedIn(text)
  const read = readText(text, marked)
  const all = sentences(text)
  const blocks = paragraphs(text)
  const earlier = earlierSpeakers(read, all)
  const found: Quotation[] = []
  let utterance = 0
  let block = 0
  let next = 0
  let first = 0
  all.forEach((sentence, index) => {
    while ((blocks[block]?.to ?? Infinity) < sentence.to) block += 1
    if ((all[first]?.from ?? 0) < (blocks[block]?.from ?? 0)) first = index
    const paragraph = blocks[block] ?? sentence
    const own: Marked[] = []
    for (let one = marked[next]; one && one.from < sentence.to; one = marked[next]) {
      own.push(one)
      next += 1
    }
    if (own.length === 0) return
    const isHeadline = !isFinished.test(text.slice(Math.max(paragraph.from, paragraph.to - 40), paragraph.to))
    const kinds = own.map((one) => kindOf(read, one, sentence, isHeadline))
    const spoken = own.filter((_, at) => kinds[at] === 'speech')
    const start = first
    const speeches = attributed(read, spoken, sentence, () => earlier(start, index))
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
        ...(speech?.verb ? { verb: speech.verb } : {}),
        utterance: speech ? speaking : utterance,
        insertions: kind === 'speech' ? insertions(text, one.words) : [],
      })
    })
  })
  return found
}

const kindOf = ({ text, sayingIn }: Read, one: Marked, sentence: Span, isHeadline: boolean): Quotation['kind'] => {
  if (one.family === 'title') return 'title'
  if (one.depth > 0) return 'name'
  const after = text.slice(one.to, sentence.to)
  const words = text.slice(one.words.from, one.words.to).trim()
  const isReported =
    strictQuotative.test(after) &&
    (sayingIn({ from: one.to, to: sentence.to }) !== undefined || plainSaying.test(after))
  if (one.family === 'single') return isReported && isStatement.test(words) ? 'speech' : 'name'
  if (isHeadline && !isReported) return 'headline'
  if (isReported || strictQuotative.test(after)) return 'speech'
  if (quotative.test(after) && isStatement.test(words)) return 'speech'
  if (/^\.?$/.test(after.trim()) && isStatement.test(words)) return 'speech'
  return /[.?!]$/.test(words) || (isStatement.test(words) && words.length > 20) ? 'speech' : 'name'
}

interface Speech {
  speaker?: SpeakerMention | undefined
  verb?: string | undefined
  isContinued: boolean
}

/**
 * The speakers of the quotations of one sentence, with their verbs.
 * @param earlier who spoke in the sentences before
 */
const attributed = (
  read: Read,
  spoken: readonly Marked[],
  sentence: Span,
  earlier: () => SpeakerMention | undefined,
): Speech[] => {
  const speeches: Speech[] = []
  spoken.forEach((one, index) => {
    const last = spoken[index - 1]
    const next = spoken[index + 1]
    const lead = { from: last?.to ?? sentence.from, to: one.from }
    const tail = { from: one.to, to: next?.from ?? sentence.to }
    const verb = verbIn(read, tail)
    const previous = speeches[index - 1]
    const fresh = subjectIn(read, lead)
    if (last && previous && (!fresh || fresh.isPronoun || fresh.name === previous.speaker?.name)) {
      speeches.push({ speaker: previous.speaker, verb, isContinued: true })
      return
    }
    const own = fresh ?? subjectIn(read, tail)
    const speaker = own && !own.isPronoun ? plain(own) : earlier()
    speeches.push({ speaker, verb, isContinued: false })
  })
  // Of `“…”라며 “…”고 밝혔다` the last verb speaks for all parts.
  let following: string | undefined
  return speeches
    .toReversed()
    .map((speech) => {
      const verb = speech.verb ?? following
      following = speech.isContinued ? verb : undefined
      return { ...speech, verb }
    })
    .reverse()
}

const verbIn = ({ text, sayingIn }: Read, { from, to }: Span): string | undefined =>
  plainSaying.exec(text.slice(from, to))?.[1] ?? sayingIn({ from, to })

const plain = ({ name, role, organisation, span, how }: Subject): SpeakerMention => ({
  name,
  ...(role ? { role } : {}),
  ...(organisation ? { organisation } : {}),
  span,
  how,
})

/**
 * The speaker before a sentence: the subject of the sentence before it; from a pronoun or no subject it goes one
 * further back, up to the start of the paragraph. Results are cached, so that each sentence is read once.
 */
const earlierSpeakers = (
  read: Read,
  all: readonly Span[],
): ((first: number, index: number) => SpeakerMention | undefined) => {
  const cache = new Map<number, SpeakerMention | undefined>()
  return (first, index) => {
    let start = index
    while (start > first && !cache.has(start)) start -= 1
    let speaker = start > first ? cache.get(start) : undefined
    for (let at = start; at < index; at += 1) {
      const sentence = all[at] as Span
      const subject = subjectIn(read, sentence)
      if (subject && !subject.isPronoun) speaker = { ...plain(subject), how: 'previous-sentence' }
      else if (!subject && read.sayingIn(sentence) === undefined) speaker = undefined
      cache.set(at + 1, speaker)
    }
    return speaker
  }
}

/** The subject of a range that can speak: a topic is preferred to a subject, unless the subject is right at the end. */
const subjectIn = ({ masked, known }: Read, stretch: Span): Subject | undefined => {
  const words = wordsIn(masked, stretch)
  const end = stretch.from + masked.slice(stretch.from, stretch.to).trimEnd().length
  const candidates = words.flatMap((word, index) => {
    const particle = subjectParticle.exec(word.text)
    const marked = particle && particle.index > 0
    const stem = marked ? word.text.slice(0, particle.index) : word.text
    const comma = !marked && masked.charAt(word.to) === ',' && (isOffice(stem) || /측$/.test(stem))
    if (!marked && !comma && !/측$/.test(stem)) return []
    const phrase = phraseTo(masked, words, index)
    const before = phrase.slice(0, -1).map((one) => one.text)
    const subject = speakerOf([...before, stem], known)
    if (!subject) return []
    const from = phrase[Math.max(0, phrase.length - subject.length)]?.from ?? word.from
    const to = word.to - (marked ? particle[0].length : 0)
    const isTopic = !marked || /[은는]$/.test(word.text)
    const isLast = word.to >= end
    return [{ ...subject, span: { from, to }, how: 'same-sentence' as const, isTopic, isLast }]
  })
  const people = candidates.filter(({ rank }) => rank > 0)
  return (
    people.find(({ isLast, rank }) => isLast && rank > 1) ??
    people.filter(({ isTopic, rank }) => isTopic && rank > 1).at(-1) ??
    people.filter(({ isTopic }) => isTopic).at(-1) ??
    people.filter(({ rank }) => rank > 1).at(-1) ??
    people.at(-1)
  )
}

interface Candidate {
  name: string
  role?: string | undefined
  organisation?: string | undefined
  isPronoun: boolean
  length: number
  /** People before pronouns, pronouns before organisations. */
  rank: number
}

const speakerOf = (words: readonly string[], known: KoreanPeople): Candidate | undefined => {
  const head = words.at(-1) ?? ''
  if (pronoun.test(head)) return { name: head, isPronoun: true, length: 1, rank: 2 }
  const phrase = words.join(' ')
  const mentioned = known.named(words)
  if (mentioned) return named(mentioned, mentioned.name.split(' ').length)
  if (isOffice(head)) {
    const surname = words.at(-2) ?? ''
    const called = known.called(surname, head)
    if (called) return named(called, 2)
    const parsed = parseOffice(words)
    if (parsed?.isShort) return { name: `${parsed.name} ${head}`, isPronoun: false, length: 2, rank: 3 }
    if (parsed) return { ...parsed, isPronoun: false, rank: 3 }
    const holder = known.holder(head, phrase)
    if (holder) return named(holder, words.length)
    return words.length > 1 ? { name: phrase, isPronoun: false, length: words.length, rank: 3 } : undefined
  }
  if (isNativeName(head)) {
    const role = words.at(-2)
    const organisation = words.slice(0, -2).at(-1)
    if (role && isOffice(role))
      return { name: head, role, organisation, isPronoun: false, length: organisation ? 3 : 2, rank: 3 }
  }
  if (!collective.test(head)) return undefined
  const isWhole = /^(?:측|관계자|당국자|대변인|고위급)$/.test(head)
  const length = isWhole ? Math.min(words.length, 3) : 1
  return { name: words.slice(-length).join(' '), isPronoun: false, length, rank: 1 }
}

const named = ({ name, role, organisation }: PersonMention, length: number): Candidate => ({
  name,
  role,
  organisation,
  isPronoun: false,
  length,
  rank: 3,
})
