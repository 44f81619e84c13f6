import type { Span, SpeakerMention } from '../rules'
import type { Marked } from '../shared/marks'
import { askedIn, cited, quotedBy, spoken } from './citing'
import { isCalling, isOffice } from './offices'
import { wordsIn } from './phrases'
import { plainSaying } from './saying'
import { signedBy } from './signatures'
import {
  endsClause,
  governor,
  isThing,
  isVoice,
  mention,
  namesPlace,
  ownTopic,
  type Read,
  type Subject,
  speakerOf,
} from './subjects'

/** Whose words a quotation has. */
export interface Speech {
  speaker?: SpeakerMention | undefined
  verb?: string | undefined
  /** Whether it goes on with the utterance of the quotation before it. */
  isContinued: boolean
  /** Whether the sentence denies the words, asks about them or reports them as nobody's. */
  isDisowned?: boolean
}

/** How far behind a quotation its clause is read, in UTF-16 units. */
const reach = 400

/** A quotation before a noun: “…”는 지적, “…”라는 김하늘 장관의 말. */
const beforeNoun = /^(?:\s?\([^)]{0,100}\))?\s?(?:이?라는|다는|자는|냐는|란|이란|는|이?라던)\s(?=[가-힣])/
/** Nouns for what somebody utters. */
const uttered =
  '(?:입장|뜻|의견|생각|견해|방침|메시지|말|말씀|주장|평가|전망|설명|취지|각오|소감|인사|글|논평|답|답변|의지|바람|당부|우려|제안|반응|해석|진단|분석|관측|판단|해명|불만|경고|비판|지적|결론|다짐|약속|소신|소회|구상|계획|목표|논리|주문|요구|조언|호소|하소연|이야기|얘기|(?:설명|보도|해명|반박)자료|(?:입장|반박|사과|성명|결의)문|성명|의견서|답변서|서한|공문|공지|안내문|경고문|편지|문자|메일|이메일|회신|댓글|게시글)'
/** “…”는 뜻을 밝혔다, “…”는 입장이다: the words are those of the subject. */
const ownWords = new RegExp(
  `^(?:(?:말|말씀|한마디|비유|이유|논리|명분|취지)(?:으?로)\\s(?![^.]{0,80}(?:[됐되됨돼]|당했|당하|받았|받는|받고|받은|[혔히힌]))|${uttered}(?:(?:을|를|도)\\s(?:[가-힣0-9]{1,12}\\s){0,3}?(?:밝|전[했하한해]|남[겼기긴]|내[놓놨]|냈|내[며고]|폈|펴|펼|했|표명|피력|강조|덧붙|보[였이]|되풀이|거듭|고수|올[렸리린]|드러|유지|건[넸네]|담|전달|제출|보[냈내낸]|발송|공개|게시|게재|배포|발표|회신|통보|띄[웠우운])|이다|이에요|예요|입니다|이라[고며]|이었다|으로\\s(?:답|응수|맞)))`,
)
/** “…”는 답이 돌아왔다, “…”라는 설명을 들었다. */
const returned = new RegExp(`^${uttered}[이을를]\\s(?:[가-힣]{1,6}\\s)?(?:돌아[왔오온]|받[았은]|들[었을은]|나왔|왔)`)

/** “…”이라는 물환경부 관계자의 말: the words are those of a person or body before the noun. */
const wordsOf = new RegExp(
  `^(?:[가-힣A-Za-z0-9]{1,16}\\s){0,4}[가-힣]{2,12}의\\s${uttered}(?:[을를은는이가도에]|이다|$)`,
)

/** Whether words behind a quotation make it what somebody utters: “…”이라는 반응을 내놨다. */
export const saysAs = (after: string): boolean => {
  const noun = beforeNoun.exec(after)?.[0]
  const rest = noun === undefined ? '' : after.slice(noun.length)
  return noun !== undefined && (ownWords.test(rest) || returned.test(rest))
}

/** Whether words behind a quotation give it to somebody: not to be said of a term, “기본소득”이라는 김 의원의 주장. */
export const isWordsOf = (after: string): boolean => {
  const noun = beforeNoun.exec(after)?.[0]
  return noun !== undefined && wordsOf.test(after.slice(noun.length))
}

const denies = /부인|반박|일축|아니|않|없|거부|선을\s그|사실과\s다|비판|반발|질문|물음|묻/
/** Behind a verb of saying before a noun, words that are not the speaker: “…”라고 말한 바 있다. */
const notSpeaker =
  /^(?:바|적|것|뒤|후|직후|이후|다음|점|데|대로|가운데|만큼|이유|배경|사실|날|상황|셈|터|만|당시|때)(?![가-힣]{3})/
const neverSaid =
  /^[가-힣]{0,8}\s?(?:[가-힣]{1,6}\s)?(?:(?:말|밝히|주장|언급|발언|약속|답|생각|전|하|강조|설명|인정|선언)[가-힣]{0,4}지(?:는|도)?\s(?:않|못|말)|[가-힣]{1,6}\s(?:적|일|바)(?:이|은|도)?\s없|(?:[가-힣]{1,4}[했혔]|한|했)다는\s)/
/** …라고 말할 것으로 보인다, …라고 밝혀야 한다. */
const notYetSaid =
  /^(?:이?라고|고|라|며)\s(?:[가-힣]{1,8}\s)?(?:(?:말|밝|주장|강조|답|요청|요구|제안|전|설명|발표|선언|언급)[가-힣]{0,2}[할힐]\s(?:것으로|것이라는|전망|예정|계획|가능성)|[가-힣]{1,4}[해혀]야\s(?:한|할|했))/
/** Words that stand on something: 현수막에 …라고 적혀 있었다. */
const inscribed =
  /^(?:이?라고|고|라는\s글[이귀]?|라는\s문구가)\s(?:[가-힣]{1,6}\s)?(?:적혀|적힌|쓰여|쓰인|씌어|새겨|새긴|기록돼|기록된|명시돼|명시된|규정돼|규정된|돼\s있|되어\s있)/
const saidBy =
  /^(?:이?라고|고|라|라며|며)\s(?!(?:더|이제|때로|또|오)는\s)(?:(?![가-힣]{0,9}(?:으나|지만|는데|며|고)\s)[가-힣0-9]{1,10}\s){0,3}?[가-힣]{0,6}(?:한|힌|던|는|쓴|친|린|인|운)\s(?=[가-힣])/
/** “…”며 더 받기는 어렵다고 했다: a verb as a topic; 반기는 is before a noun. */
const nominal = /(?<![반즐챙남옮])기는\s$/
/** “….” 김하늘 장관의 말이다. */
const ofSentence =
  /^([가-힣A-Za-z\d·,\0 ]{2,60})의\s(?:[가-힣]{1,4}\s)?(?:말|말씀|설명|주장|지적|진단|평가|전망|얘기|이야기|다짐|호소|당부|첫마디|한마디|일성|고백|답|대답|반문|조언|항변|소감|바람|회고|회상|원칙|신념|철학|생각|판단)(?:이다|이었다|였다|입니다)/
/**
 * The speakers of the quotations of one sentence, with their verbs.
 * @param earlier who spoke in the sentences before
 * @param following the sentence after it
 * @param paragraph the paragraph that holds it
 */
export const attributed = (
  read: Read,
  spoken: readonly Marked[],
  sentence: Span,
  earlier: (isPronoun?: boolean) => SpeakerMention | undefined,
  following: Span | undefined,
  paragraph: Span,
): Speech[] => {
  const speeches: Speech[] = []
  /** The subject that governs the part of the sentence that is read. */
  let standing: Subject | undefined
  let topic: Subject | undefined
  const isOpening = following !== undefined && following.from < paragraph.to && sentence.from <= paragraph.from + 4
  for (const [index, one] of spoken.entries()) {
    const last = spoken[index - 1]
    const lead = { from: last?.to ?? sentence.from, to: one.from }
    const tail = { from: one.to, to: spoken[index + 1]?.from ?? sentence.to }
    const fresh = governor(read, lead)
    if (fresh?.isTopic) topic = fresh
    // Of 사회자가 “…”고 묻자 “…”라고 답했다 the second is not the first one's.
    const isOver = last !== undefined && !fresh && standing !== undefined && !standing.isTopic && endsClause(read, lead)
    if (fresh) standing = fresh
    else if (isOver) standing = topic
    const subject = standing
    const verb = verbIn(read, tail)
    const previous = speeches[index - 1]
    const made = (speaker: SpeakerMention | undefined, isDisowned = false): Speech => {
      const isContinued =
        previous !== undefined && !isDisowned && !previous.isDisowned && previous.speaker?.name === speaker?.name
      return { speaker, verb, isContinued, ...(isDisowned ? { isDisowned } : {}) }
    }
    const speech = (): Speech => {
      const signed = signedBy(read, one, paragraph)
      if (signed) return made(signed)
      const relation = relationOf(read, one, lead, tail, sentence)
      if (relation === 'disowned') return made(undefined, true)
      if (relation !== 'own') return made(relation.speaker)
      const own =
        quotedBy(read, lead) ??
        subject ??
        inTail(read, tail) ??
        cited(read, lead) ??
        genitiveIn(read, tail) ??
        byNextSentence(read, tail, following, paragraph, isOpening)
      // Of 장관은 줄이겠다고 했지만 본인은 “…”라고 했다 the one before.
      const self = own?.name === '본인' ? ownTopic(read, lead) : undefined
      if (self) return made(self)
      if (own?.isPronoun) return made(meantBy(own, earlier(true)))
      // Of 답은 “…”라고 했다 the subject is not understood.
      if (own) return made(isVoice(own) ? mention(own) : undefined)
      return made(namesPlace(read, lead) ? undefined : ((isOver ? undefined : previous?.speaker) ?? earlier()))
    }
    speeches.push(speech())
  }
  return withLastVerbs(speeches)
}

/** Bodies, which nobody calls 그. */
const body =
  /(?:당|부|청|처|원|회|시|도|군|구|국|은행|공사|공단|재단|기업|회사|업체|노조|연대|법원|검찰|경찰|신문|방송|통신|측)$/

/** Whom a pronoun means: 이 관계자 is one who was called so before. */
const meantBy = ({ name }: SpeakerMention, earlier: SpeakerMention | undefined): SpeakerMention | undefined => {
  if (name === '본인' && earlier?.isGroup) return undefined
  if (name.startsWith('이 ')) return earlier?.name.endsWith(name.slice(2)) ? earlier : undefined
  return earlier?.isGroup && /^그녀?$/.test(name) && body.test(earlier.name) ? undefined : earlier
}

/** Of `“…”라며 “…”고 밝혔다` the last verb speaks for all parts. */
const withLastVerbs = (speeches: readonly Speech[]): Speech[] => {
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

/** How the sentence hangs a quotation on its clause: as the subject's own words, somebody else's, or nobody's. */
const relationOf = (
  read: Read,
  one: Marked,
  lead: Span,
  tail: Span,
  sentence: Span,
): 'own' | 'disowned' | { speaker: SpeakerMention | undefined } => {
  const { masked } = read
  const after = masked.slice(one.to, Math.min(tail.to, one.to + reach))
  const noun = beforeNoun.exec(after)
  if (noun) {
    const rest = after.slice(noun[0].length)
    const giver = genitiveAt(read, one.to + noun[0].length, rest) ?? genitiveBefore(read, lead)
    if (giver) return { speaker: giver }
    const asked = returned.test(rest) ? askedIn(read, lead) : undefined
    if (asked) return { speaker: asked }
    const holder = holderAt(read, one.to + noun[0].length)
    if (holder) return { speaker: holder }
    const whole = masked.slice(one.to + noun[0].length, Math.min(sentence.to, one.to + reach))
    const own = ownWords.exec(rest)?.[0]
    // “…”라는 글을 올린 도이솔 의원: the words are those of whom the clause describes.
    const described = own && /^[가-힣]*/.exec(rest.slice(own.length))?.[0]
    if (
      own &&
      /[한힌긴린낸던친편은]$/.test(own + described) &&
      /^\s(?!바\s)[가-힣]/.test(rest.slice(own.length + (described?.length ?? 0)))
    )
      return {
        speaker: nounPhrase(read, {
          from: one.to + noun[0].length + own.length + (described?.length ?? 0),
          to: tail.to,
        }),
      }
    return own && !denies.test(whole.slice(0, 60).split(/[.,]/)[0] ?? '') ? 'own' : 'disowned'
  }
  if (neverSaid.test(after) || notYetSaid.test(after)) return 'disowned'
  if (inscribed.test(after)) return { speaker: undefined }
  const relative = saidBy.exec(after)
  if (!relative || notSpeaker.test(after.slice(relative[0].length)) || nominal.test(relative[0])) return 'own'
  const rest = { from: one.to + relative[0].length, to: tail.to }
  if (goesOn.test(relative[0]) && isOwnClause(read, lead, rest)) return 'own'
  return { speaker: nounPhrase(read, rest) }
}

/** “…”며, “…”라며: the subject says more, or does something. */
const goesOn = /^(?:이?라)?며\s/

/** Of 위원은 “…”며 신중한 태도를 보였다, “…”라며 모임에 가는 성인은 적다고 했다: the topic before still speaks. */
const isOwnClause = (read: Read, lead: Span, rest: Span): boolean => {
  const subject = governor(read, lead)
  if (!subject?.isTopic || !isVoice(subject)) return false
  const head =
    wordsIn(read.masked, { from: rest.from, to: Math.min(rest.to, rest.from + 80) })
      .slice(0, 5)
      .find(({ text }) => particles.test(text))?.text ?? ''
  return /[은는이가]$/.test(head) || isThing({ name: head.replace(particles, '') })
}

const particles = /(?:에게|께서|께|[은는이가을를의와과도에])$/

/** A speaker of one to five words, the last of which has a particle: 강하늘 환경부 장관을. */
const nounPhrase = (read: Read, stretch: Span): SpeakerMention | undefined => {
  const words = wordsIn(read.masked, { from: stretch.from, to: Math.min(stretch.to, stretch.from + 80) }).slice(0, 5)
  const last = words.findIndex(({ text }) => particles.test(text))
  const word = words[last]
  return word && spoken(read, words, last, word.text.replace(particles, ''))
}

/** Of “…”라는 강나무 의원이 who says so: a person right behind the quotation. */
const holderAt = (read: Read, from: number): SpeakerMention | undefined => {
  const words = wordsIn(read.masked, { from, to: from + 60 }).slice(0, 5)
  const last = words.findIndex(({ text }) => /(?:[은는이가과와도]|에게|께서|의)$/.test(text))
  const stem = words[last]?.text.replace(/(?:에게|께서|[은는이가과와도의])$/, '') ?? ''
  const found = last === -1 ? undefined : speakerOf([...words.slice(0, last).map(({ text }) => text), stem], read.known)
  return found && !found.isGroup && !found.isPronoun && found.length === last + 1
    ? spoken(read, words, last, stem)
    : undefined
}

/** Of “…”라는 한빛당 측 설명 the noun. */
const heard = new RegExp(`^${uttered}(?:[은는이가을를에과와도]|$)`)

/** Of “…”라는 김하늘 장관의 말, or of 한빛당 측 설명, the speaker. */
const genitiveAt = (read: Read, at: number, rest: string): SpeakerMention | undefined => {
  const words = wordsIn(read.masked, { from: at, to: at + Math.min(rest.length, 80) }).slice(0, 6)
  const start = /^(?:것|게|것이|점)[은이가]?$/.test(words[0]?.text ?? '') ? 1 : 0
  const own = words.slice(start)
  const last = own.findIndex(({ text }) => text.endsWith('의') && text.length > 1)
  const ends = own.findIndex(({ text }) => /[은는을를이가에와과]$|^달리$/.test(text))
  const side = own.findIndex(
    ({ text }, index) =>
      (/(?:측|관계자|당국자|대변인)$/.test(text) || isOffice(text) || isCalling(text)) &&
      heard.test(own[index + 1]?.text ?? ''),
  )
  if (side !== -1 && (last === -1 || side < last) && (ends === -1 || side < ends))
    return spoken(read, own, side, own[side]?.text ?? '')
  if (last === -1 || (ends !== -1 && ends < last)) return undefined
  return spoken(read, own, last, own[last]?.text.slice(0, -1) ?? '')
}

/** Of 도이현 의원의 “…”라는 말 the speaker. */
const genitiveBefore = (read: Read, lead: Span): SpeakerMention | undefined => {
  const words = wordsIn(read.masked, { from: Math.max(lead.from, lead.to - 80), to: lead.to })
  const last = words.length - 1
  const word = words[last]?.text ?? ''
  if (!word.endsWith('의')) return undefined
  const start = Math.max(0, words.slice(0, -1).findLastIndex(({ text }) => /[은는을를가]$/.test(text)) + 1)
  return spoken(read, words.slice(start), last - start, word.slice(0, -1))
}

/** The subject between a quotation and its verb. */
const inTail = (read: Read, tail: Span): Subject | undefined => {
  const words = wordsIn(read.masked, { from: tail.from, to: Math.min(tail.to, tail.from + reach) })
  const end = words.findIndex(({ text }, index) => index > 0 && /(?:다|자|고|며|면서|지만|는데)[.,]?$/.test(text))
  const to = (end === -1 ? words.at(-1) : words[end - 1])?.to ?? tail.to
  const first = words[0]
  if (!first) return undefined
  // Without a particle behind the closing mark, the first word is no 라고.
  const from = /\s/.test(read.masked.charAt(tail.from)) ? first.from : first.to
  return governor(read, { from, to: Math.max(from, to) })
}

/** “….” 김하늘 장관이 12일 의회에서 한 말이다. */
const saidSo =
  /(?:^|\s)(?:한|남긴|던진|꺼낸|전한|밝힌|쓴|올린|내놓은|들려준|말한|털어놓은)\s(?:말|얘기|이야기|글|소감|답|발언|원칙|소신|각오|이유|속내|한마디|첫마디|포부|대답|설명|심경|바람|계획)(?:이다|이었다|였다|입니다)\.?$/
/** “….” 김하늘 장관은 12일 이렇게 말했다. */
const saidThus =
  /(?:^|\s)(?:이렇게|이같이|이와 같이|이처럼|그렇게)\s(?:[가-힣]{1,6}\s)?(?:말|밝|답|적|썼|강조|설명|털어|덧붙|회고|회상|토로|당부|외쳤|되물|물었)[가-힣]{0,5}[다요]\.?$|(?:^|\s)(?:입을\s열었다|말문을\s열었다|운을\s뗐다|말을\s(?:꺼냈|이었|맺었)다|잘라\s말했다|단호했다|목소리를\s높였다)\.?$|^.{3,24}[은는이가]\s(?:[가-힣]{1,4}(?<![다라자냐]고)\s)?(?:말|물|되물|답|외|대꾸|반문|덧붙|속삭)[가-힣]{0,4}[다요]\.?$/

/** “….” 김하늘 씨가 짐을 내려놓으며 말했다: it says nothing else. */
const saidAlone =
  /(?<![다라자냐]고|[을를])\s(?:말했|말한|말합|답했|답한|답합|외쳤|외치|되물|덧붙|중얼|속삭|소리|하소연|토로|귀띔|털어놨|털어놓|반문|대꾸|호소)[가-힣]{0,5}[다요]\.?$/

const byNextSentence = (
  read: Read,
  tail: Span,
  following: Span | undefined,
  paragraph: Span,
  isOpening: boolean,
): Subject | undefined => {
  if (!following || /[가-힣]/.test(read.masked.slice(tail.from, tail.to))) return undefined
  const next = read.masked.slice(following.from, Math.min(following.to, following.from + reach))
  const isPlain = following.from < paragraph.to && !/["“]/.test(read.text.slice(following.from, following.to))
  const said = saidSo.exec(next) ?? saidThus.exec(next) ?? (isPlain ? saidAlone.exec(next) : null)
  if (said) return governor(read, { from: following.from, to: following.from + (said.index || said[0].length) })
  return genitiveIn(read, following) ?? (isOpening ? byGesture(read, following) : undefined)
}

/** “….” 광부 변상국 씨가 한숨을 쉬었다: what people do while they speak. */
const gesture =
  /(?:웃|울먹|울|흐느|한숨|고개|혀를|눈물|미소|목소리를|어깨를|주먹을|이마를|가슴을|손을|손사래|눈시울|눈을|입술을|엄지|무릎을|책상을|탁자를|의자를)[^.]{0,16}다\.?$/

/** Who makes a gesture right behind words that open a paragraph has said them. */
const byGesture = (read: Read, following: Span): Subject | undefined => {
  const words = read.text.slice(following.from, following.to)
  if (!gesture.test(words) || /["“]|에게|한테|께\s/.test(words)) return undefined
  const subject = governor(read, following)
  return subject?.isKnown && !subject.isPronoun && !subject.isGroup ? subject : undefined
}

/** The speaker of a stretch like 김하늘 장관의 말이다. */
const genitiveIn = (read: Read, stretch: Span): Subject | undefined => {
  const from = stretch.from + (/^\s*/.exec(read.masked.slice(stretch.from, stretch.from + 4))?.[0].length ?? 0)
  const found = ofSentence.exec(read.masked.slice(from, Math.min(stretch.to, from + 80)))
  if (!found) return undefined
  const words = wordsIn(read.masked, { from, to: from + (found[1]?.length ?? 0) + 1 })
  const last = words.length - 1
  const speaker = spoken(read, words, last, words[last]?.text.slice(0, -1) ?? '')
  return speaker && { ...speaker, isPronoun: false, isTopic: true, isKnown: true }
}
