import type { Span } from '../../span'
import type { PersonMention, Quotation, Speaker } from '../language'
import { blanked, insertionsIn, type Marked, markedIn } from '../marks'
import { paragraphs } from '../paragraphs'
import { subjectParticle } from './particles'
import { isCalled, isNativeName, isOffice, parseOffice, people, phraseTo, withoutBrackets, wordsIn } from './people'
import { sentences } from './sentences'

/** What follows reported words at once. */
const quotative =
  /^(?:\s*\([^)]*\))?,?\s*(?:이?라고|이?라며|이?라면서|이?라는|이?란|이?라|라|고|며|면서|는|하고)(?![가-힣]*[은는이가을를] )/
const strictQuotative = /^,?\s*(?:이?라고|이?라며|이?라면서|고|며|면서)(?=[\s,.]|$)/
const saying =
  /(?:말씀|말|설명|강조|지적|주장|당부|언급|평가|약속|답변|반박|제안|촉구|호소|전망|소개|비판|요청|토로|선언|역설|발표|환영|경고|다짐|요구|반문|단언|회고|공언|시사|해명|예고|조언|제언|기대|부연|확인|천명|피력|표명|일축|인사|진단|분석|자평|전언|항변|덕담|축하|격려)(?:했|하였|하|한|해|할)[가-힣]*|(?:밝혔|밝힌|밝히|밝혀|밝힐|전했|전한|전하|덧붙였|덧붙인|덧붙이|답했|답하|답한|되물었|물었|묻|내다봤|내다보|내다본|적었|썼|외쳤|꼬집었|못박|못 박|털어놓|입을 모|입을 모았|말문을)[가-힣]*/
const plainSaying = /^(?:이?라고|고|라)\s*((?:했|하였|한|하)[가-힣]*)/
const isStatement = /(?:다|요|까|자|죠|라|냐|네|지|어|아|군)[.?!…]*$/
const isFinished = /[.?!。:][\s"'”’」』)\]]*$/
const pronoun = /^(?:그|그녀|그들|이들|당사자)$/
const collective =
  /(?:측|관계자|당국자|당국|업계|대변인|대변인실|고위급|소식통|전문가|전문가들|주민들|참석자|참석자들|시민단체|노조|정부|대통령실|부처|위원회|협회|연구소|연구원|재단|공사|은행|그룹|포럼|사무국|지원단|시청|도청|교육청|[가-힣]{2,}부|[가-힣]{2,}청|[가-힣]{2,}처|[가-힣]{1,}시|회사|기업)$/

interface Subject extends Speaker {
  isPronoun: boolean
}

export const quotations = (text: string): Quotation[] => {
  const marked = markedIn(text)
  const masked = blanked(
    withoutBrackets(text),
    marked.filter(({ depth }) => depth === 0),
  )
  // A long text names the same people again and again: the first time counts.
  const known = [
    ...new Map(
      people(text)
        .toReversed()
        .map((one) => [`${one.name} ${one.role}`, one]),
    ).values(),
  ].reverse()
  const all = sentences(text)
  const blocks = paragraphs(text)
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
    const kinds = own.map((one) => kindOf(text, masked, one, sentence, isHeadline))
    const spoken = own.filter((_, at) => kinds[at] === 'speech')
    const speeches = attributed(text, masked, spoken, { sentence, known, before: all.slice(first, index) })
    let speaking = 0
    own.forEach((one, at) => {
      const kind = kinds[at] as Quotation['kind']
      const speech = speeches[spoken.indexOf(one)]
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
        insertions: kind === 'speech' ? insertionsIn(text, one.words) : [],
      })
    })
  })
  return found
}

const kindOf = (text: string, masked: string, one: Marked, sentence: Span, isHeadline: boolean): Quotation['kind'] => {
  if (one.family === 'title') return 'title'
  if (one.depth > 0) return 'name'
  const after = text.slice(one.to, sentence.to)
  const words = text.slice(one.words.from, one.words.to).trim()
  const isReported =
    strictQuotative.test(after) && (saying.test(masked.slice(one.to, sentence.to)) || plainSaying.test(after))
  if (one.family === 'single') return isReported && isStatement.test(words) ? 'speech' : 'name'
  if (isHeadline && !isReported) return 'headline'
  if (isReported || strictQuotative.test(after)) return 'speech'
  if (quotative.test(after) && isStatement.test(words)) return 'speech'
  if (/^\s*[.]?\s*$/.test(after) && isStatement.test(words)) return 'speech'
  return /[.?!]$/.test(words) || (isStatement.test(words) && words.length > 20) ? 'speech' : 'name'
}

interface Speech {
  speaker?: Speaker | undefined
  verb?: string | undefined
  isContinued: boolean
}

interface Surroundings {
  sentence: Span
  known: readonly PersonMention[]
  /** The sentences before in the paragraph. */
  before: readonly Span[]
}

/** Who says the quotations of one sentence, and with which verb. */
const attributed = (text: string, masked: string, spoken: readonly Marked[], around: Surroundings): Speech[] => {
  const { sentence, known, before } = around
  const speeches: Speech[] = []
  spoken.forEach((one, index) => {
    const last = spoken[index - 1]
    const next = spoken[index + 1]
    const lead = { from: last?.to ?? sentence.from, to: one.from }
    const tail = { from: one.to, to: next?.from ?? sentence.to }
    const verb = verbIn(text, masked, tail)
    const previous = speeches[index - 1]
    const fresh = subjectIn(masked, lead, known)
    if (last && previous && (!fresh || fresh.isPronoun || fresh.name === previous.speaker?.name)) {
      speeches.push({ speaker: previous.speaker, verb, isContinued: true })
      return
    }
    const own = fresh ?? subjectIn(masked, tail, known)
    const speaker = own && !own.isPronoun ? plain(own) : earlier(masked, before, known)
    speeches.push({ speaker, verb, isContinued: false })
  })
  // Of `“…”라며 “…”고 밝혔다` the last verb speaks for all parts.
  return speeches.map((speech, index) => {
    if (speech.verb) return speech
    const rest = speeches.slice(index + 1)
    const end = rest.findIndex(({ isContinued }) => !isContinued)
    return { ...speech, verb: rest.slice(0, end < 0 ? rest.length : end).find(({ verb }) => verb)?.verb }
  })
}

const verbIn = (text: string, masked: string, { from, to }: Span): string | undefined => {
  const plainVerb = plainSaying.exec(text.slice(from, to))?.[1]
  return plainVerb ?? saying.exec(masked.slice(from, to))?.[0]
}

const plain = ({ name, role, organisation, span, how }: Subject): Speaker => ({
  name,
  ...(role ? { role } : {}),
  ...(organisation ? { organisation } : {}),
  span,
  how,
})

/** The subject of the sentence before; a pronoun there, or nothing, leads one further back. */
const earlier = (masked: string, before: readonly Span[], known: readonly PersonMention[]): Speaker | undefined => {
  for (const sentence of before.toReversed()) {
    const subject = subjectIn(masked, sentence, known)
    if (subject && !subject.isPronoun) return { ...plain(subject), how: 'previous-sentence' }
    if (!subject && !saying.test(masked.slice(sentence.from, sentence.to))) return undefined
  }
  return undefined
}

/** The subject of a stretch that can speak: a topic before a subject, unless the subject stands right at the end. */
const subjectIn = (masked: string, stretch: Span, known: readonly PersonMention[]): Subject | undefined => {
  const words = wordsIn(masked, stretch)
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
    const isLast = masked.slice(word.to, stretch.to).trim() === ''
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

const speakerOf = (words: readonly string[], known: readonly PersonMention[]): Candidate | undefined => {
  const head = words.at(-1) ?? ''
  if (pronoun.test(head)) return { name: head, isPronoun: true, length: 1, rank: 2 }
  const phrase = words.join(' ')
  const mentioned = known.find(({ name }) => phrase === name || phrase.endsWith(` ${name}`))
  if (mentioned) return named(mentioned, mentioned.name.split(' ').length)
  if (isOffice(head)) {
    const surname = words.at(-2) ?? ''
    const called = known.find((one) => isCalled(one, surname, head))
    if (called) return named(called, 2)
    const parsed = parseOffice(words)
    if (parsed?.isShort) return { name: `${parsed.name} ${head}`, isPronoun: false, length: 2, rank: 3 }
    if (parsed) return { ...parsed, isPronoun: false, rank: 3 }
    const holder = known.find(
      ({ role, organisation }) => role === head && organisation && phrase.includes(organisation),
    )
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
