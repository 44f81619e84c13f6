import type { PersonMention, Span, SpeakerMention } from '../rules'
import { isForeignName, soundsForeign } from './foreign-names'
import type { KoreanPeople } from './known-people'
import { isNativeName, mayBeName, organisation } from './name-shapes'
import { behindOffice, isCalling, isCountry, isFormer, isOffice } from './offices'
import { adverb, boundary, subjectParticle } from './particles'
import { parseOffice } from './people'
import { phraseTo, wordsIn } from './phrases'

/** A text prepared for finding the speakers of its quotations. */
export interface Read {
  text: string
  /** The text with brackets and quotations blanked out. */
  masked: string
  known: KoreanPeople
  sayingIn: (stretch: Span) => string | undefined
}

/** A speaker without what is known of its clause. */
export const mention = ({ name, role, organisation, isGroup, span, how }: SpeakerMention): SpeakerMention => ({
  name,
  ...(role ? { role } : {}),
  ...(organisation ? { organisation } : {}),
  ...(isGroup ? { isGroup } : {}),
  span,
  how,
})

/** The subject of a clause. */
export interface Subject extends SpeakerMention {
  isPronoun: boolean
  /** Whether it is marked as a topic, which holds for the whole sentence, and not only for its clause. */
  isTopic: boolean
  /** Whether it can speak, as far as its words are known: a person, an office, a party. */
  isKnown: boolean
}

type Word = ReturnType<typeof wordsIn>[number]

const pronoun = /^(?:그|그녀|그들|이들|당사자|본인)$/
const collective =
  /(?:측|관계자|당국자|당국|업계|대변인|대변인실|고위급|소식통|전문가|전문가들|담당자|실무자|당직자|임원|간부|직원|트레이더|딜러|운용역|측근|주민들|참석자|참석자들|시민단체|노조|정부|대통령실|부처|위원회|협회|연구소|연구원|재단|공사|은행|그룹|포럼|사무국|지원단|시청|도청|교육청|연합|연맹|(?:[12]|항소|상고|파기환송|원)심|신문|일보|방송|통신사|[가-힣]{2}부|[가-힣]{2}청|[가-힣]{2}처|[가-힣]시|(?:정책|관리|지원|총무|기획|안전|시설|교통|환경|복지|도시|수사|형사|행정|산업|예산|세무|문화|관광|보건|건설)과|회사|기업|캠프|사령부|재판부|법원|재판소|헌재|의회|국회|검찰|경찰|여당|야당|[가-힣]당|유족|유가족|주민|상인|어민|농민|시민|이용자|소비자|누리꾼|환자|의료진|연구진|경영진|집행부|지도부|비대위|대책위|협의회|노총|연대|모임|병원|증권|공단|진흥원|백악관|국무부|언론|매체)$|^(?:시|도|군|구|당|사|본지|원고|피고)$/

/** Times, places and adverbs that carry the particle of a topic. */
const circumstance =
  /(?:에서|에게서|에게|에|로|부터|까지|보다|하고|지만|면서|라며|이날|오늘|어제|당시|이번|올해|최근|지금|현재|이후|이전|앞|뒤|때|날|대해서|관해서|관련해|아직|적어|그래|또|앞으|무엇보다|아무|누구|하나|일단|우선|사실|실제|[월일년])[은는도]$|^(?:이[는도]|그래도|또는|혹은|없이|많이|같이|높이|깊이|굳이|일찍이|가까이|나란히|오는|다른|모든|새로운|이른|이런|그런|어떤)$/
/** Verbs and adjectives before a noun: 늘리는, 모자라는, 높은. */
const adnominal =
  /(?:[하되있없않오나서내리기치키주두쓰히라르싶추우남넘]|[아어여해러워려]지|[보모줄쓰높]이)는$|(?:먹|받|넘|낮|높|많|적|작|같|좋|맡|찾|잡|놓|짧|얻|믿|깊|넓|늦|젊|겪|심|입|쌓|닫|묻|낳|남|꼽|뽑|맞|옳|싫|않|있|없|넣|꺾|얹|뺏|깎|닦|묶|섞|엮|쏟|뜯|붙|맺|찢|쫓|꽂|잊|앉|얇|굵|밝|맑|읽|늙|닮|굶|밟|갚|덮|엎|웃|씻|솟|뱉|썩|씹|끊|끓|잃|앓|꿇|뚫|훑|읊)은$/
const objectBefore = /(?:[을를이가게히]|하게)$/
/** The end of a predicate after which a clause has its own subject, so that the one before says nothing more. */
const closesClause =
  /(?:[한된할될던린친킨난간온선본낸진든운혔]|자|지만|으나|는데|은데|니|니까|때|뒤|후|면|직후|가운데|답에|말에|질문에|지적에)[,.]?$/
const connects = /(?:며|면서|고|서|해|여)[,.]?$/

const nouns = /^[가-힣A-Za-z0-9·]+$/

/** A subject with the index of its last word. */
interface PlacedSubject extends Subject {
  index: number
}

/** The subjects of a range, in its order, each with the words of the clause that follow it. */
const subjectsIn = (read: Read, stretch: Span): PlacedSubject[] => {
  const { masked } = read
  const words = wordsIn(masked, stretch)
  return words.flatMap((word, index): PlacedSubject[] => {
    const particle = subjectParticle.exec(word.text)
    if (particle?.index === 0) return inMarks(read, word, index, words[index - 1])
    const isMarked = particle !== null && particle.index > 0
    const stem = (isMarked ? word.text.slice(0, particle.index) : word.text.replace(/:$/, '')).replace(/(?<=.)님$/, '')
    const isTranscript = !isMarked && word.text.endsWith(':') && index === words.length - 1
    const comma = !isMarked && masked.charAt(word.to) === ',' && (isOffice(stem) || stem.endsWith('측'))
    if (stem === '' || (!isMarked && !comma && !isTranscript && !stem.endsWith('측'))) return []
    if (isTranscript && speech.test(stem)) return opensSpeech(read, words, index)
    // 강나무 의원 등 12명은: the first is named.
    const head = stem === '등' ? index - 1 : words[index - 1]?.text === '등' && /^\d/.test(stem) ? index - 2 : index
    if (head < 0) return []
    if (head < index) return firstOf(read, words, head, index)
    const phrase = phraseTo(masked, words, index)
    const before = beforeHead(words, index, stem, phrase)
    const to = word.from + stem.length
    const isTopic = !isMarked || /(?:[은는도]|조차|마저)$/.test(word.text)
    const marks = { how: 'same-sentence' as const, isTopic, index }
    const candidate = speakerOf([...before, stem], read.known)
    if (candidate) {
      const from = words[Math.max(0, index + 1 - candidate.length)]?.from ?? word.from
      return [{ ...plain(candidate), isPronoun: candidate.isPronoun, span: { from, to }, isKnown: true, ...marks }]
    }
    if ((/[\d%]/.test(stem) && !/^\d+부$/.test(stem)) || /^.도$/.test(word.text)) return []
    if (!isOffice(stem) && isVerbOrTime(words, index)) return []
    const from = groupFrom(words, index)
    const name = masked.slice(from, to)
    return [{ name, isGroup: 'end', isPronoun: false, span: { from, to }, isKnown: false, ...marks }]
  })
}

/** Behind a speaker, before a colon. */
const speech = /^(?:모두|마무리|인사|기조|축하|종합)?(?:발언|말씀|인사말|축사|환영사|기념사|개회사|답변|연설|강연)$/

/** Of 환경단체 ‘푸른하늘’은 the name between the marks. */
const inMarks = ({ text, masked }: Read, word: Word, index: number, before?: Word): PlacedSubject[] => {
  const at = masked.lastIndexOf('\0', word.to - 1) + 1
  const name = /['‘「『<〈]([가-힣A-Za-z0-9· ]{2,20})['’」』>〉]$/.exec(text.slice(Math.max(0, at - 24), at))?.[1]
  if (!name || /[다라자냐까요죠나]$/.test(name) || at < word.from || !/^[은는이가도]$/.test(text.slice(at, word.to)))
    return []
  const span = { from: at - name.length - 1, to: at - 1 }
  const isTopic = /[은는도]$/.test(word.text)
  const isKnown = before !== undefined && (personal.test(before.text) || organisation.test(before.text))
  return [{ name, isGroup: 'end', isPronoun: false, span, isKnown, how: 'same-sentence', isTopic, index }]
}

/** Of 강나무 의원 등은 the one who is named. */
const firstOf = (read: Read, words: readonly Word[], head: number, index: number): PlacedSubject[] => {
  const phrase = phraseTo(read.masked, words, head)
  const found = speakerOf(
    phrase.map(({ text }) => text),
    read.known,
  )
  const [first, last] = [phrase[phrase.length - (found?.length ?? 0)], words[head]]
  if (!found || found.isPronoun || !first || !last) return []
  const isTopic = /[은는도]$/.test(words[index]?.text ?? '')
  const span = { from: first.from, to: last.to }
  return [{ ...plain(found), isPronoun: false, span, isKnown: true, how: 'same-sentence', isTopic, index }]
}

/** Of 장관 모두발언: the one before the last word. */
const opensSpeech = (read: Read, words: readonly Word[], index: number): PlacedSubject[] => {
  const word = words[index - 1]
  if (!word) return []
  const found = firstOf(read, words, index - 1, index)
  if (found.length > 0 || !isOffice(word.text)) return found
  const span = { from: word.from, to: word.to }
  const marks = { how: 'same-sentence' as const, isTopic: true, isKnown: true, index }
  return [{ name: word.text, isGroup: 'end', isPronoun: false, span, ...marks }]
}

/** The words of a phrase before its last: 마측가 위원은 has a name that ends like a particle. */
const beforeHead = (words: readonly Word[], index: number, stem: string, phrase: readonly Word[]): string[] => {
  const before = phrase.slice(0, -1).map(({ text }) => text)
  const name = words[index - 1]?.text ?? ''
  const isName = before.length === 0 && isOffice(stem) && isNativeName(name)
  return isName && (/측.$/.test(name) || !collective.test(name.slice(0, -1))) ? [name] : before
}

/** Endings that only verbs have; 보고서는 and 건물주는 end like 나서는 and 주는, but are nouns. */
const surelyVerb = /(?:[있없않하되]|[아어여해러워려]지|[보모줄쓰높]이)는$|은$/
/** Before a verb: its object, its subject, an adverb. */
const beforeVerb = /(?:[을를이가게히은는도에로]|까지|서|계속|더|잘|못|안|다시|매년|점점|날로)$/

/** 방문한다는, 썼다는: what is told; 바다는 has a vowel before its end, and 이다는 is no noun. */
const isQuotedVerb = (text: string): boolean =>
  /다는$/.test(text) && (/[이니]다는$/.test(text) || (text.charCodeAt(text.length - 3) - 0xac00) % 28 > 0)

const isVerbOrTime = (words: readonly Word[], index: number): boolean => {
  const [text = '', before] = [words[index]?.text, words[index - 1]?.text]
  if (
    circumstance.test(text) ||
    adverb.test(text) ||
    isQuotedVerb(text) ||
    surelyVerb.test(text.match(adnominal)?.[0] ?? '')
  )
    return true
  if (before === undefined) return false
  // A verb before a noun is not the last word before a quotation.
  if (adnominal.test(text) && index < words.length - 1 && beforeVerb.test(before)) return true
  return /[는은]$/.test(text) && objectBefore.test(before)
}

/** Where the words of a group begin: plain nouns in front of its last word. */
const groupFrom = (words: readonly Word[], last: number): number => {
  const stem = (words[last]?.text ?? '').replace(subjectParticle, '')
  const before = words[last - 1]?.text ?? ''
  // 2위에 오른 오나리는, 교육학자 한스 베리스트룀은: the name alone.
  if (isNativeName(stem) && /[던른]$/.test(before)) return words[last]?.from ?? 0
  if (personal.test(words[last - 2]?.text ?? '') && isForeignName([before, stem])) return words[last - 1]?.from ?? 0
  let from = last
  while (from > 0 && last - from < 3) {
    const word = words[from - 1]?.text ?? ''
    const isPlain = nouns.test(word) && !adverb.test(word) && !boundary.test(word) && !subjectParticle.test(word)
    const hasSide = words[from]?.text.startsWith('측') === true
    if (!hasSide && (!isPlain || /[의들]$/.test(word) || isOffice(word) || isNativeName(word))) break
    from -= 1
  }
  return words[from]?.from ?? 0
}

const plain = ({ name, role, organisation, isGroup }: Candidate) => ({
  name,
  ...(role ? { role } : {}),
  ...(organisation ? { organisation } : {}),
  ...(isGroup ? { isGroup } : {}),
})

/** The end of indirect speech. */
const indirect = /(?:[다라자냐]며|[다라자냐]면서|[다라냐자]고|[다라냐자]는)[,.]?$/
/** Endings of words for people and bodies. */
const personal =
  /(?:[민인원자생사가들측관장님족씨이군양팀부청당회단국시도구처위원]|아버지|어머니|할머니|부모|아이|어른|어르신|친구|동료|업체|기업|단체|매체|신문|은행|대학|연대|노조|재단)$/

/** Things that end like people and bodies. */
const things = new Set(
  (
    '연구 요구 기구 도구 출구 입구 인구 지구 가구 창구 복구 촉구 항구 축구 야구 농구 배구 탐구 강구 시민권 제도 정도 속도 온도 강도 농도 태도 지도 각도 진도 한도 의도 시도 보도 철도 수도 ' +
    '지원 자원 재원 공원 수원 학원 정원 인원 차원 민원 복원 충원 파견 지시 게시 실시 표시 동시 예시 공시 제시 전시 감시 일부 내부 외부 전부 대부 여부 투자 적자 흑자 숫자 글자 원자 전자 격자 ' +
    '국가 물가 평가 주가 원가 단가 증가 추가 참가 허가 인가 대가 고가 유가 원인 확인 승인 할인 요인 본인 발생 재생 인생 위생 학생증 조사 수사 공사비 역사 기사 인사 행사 심사 감사 검사 농사 ' +
    '시장 공장 현장 확장 주장 성장 입장 포장 저장 과장 기관 수단 진단 중단 판단 차단 집단 담당 일당 배당 수당 기회 사회 철회 조회 후회 요청 신청 대처 상처 거처 결국 전국 범위 순위 단위 행위 시위 지위 ' +
    '부족 만족 충족 수량 용량 모양 날씨 불씨 차이 길이 높이 나이 깊이 넓이 사이 어려움이 물량이 주민등록 금리 수위'
  ).split(' '),
)

/** Whether a subject is, by its words, nobody who speaks. */
export const isThing = ({ name }: Pick<Subject, 'name'>): boolean => {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return things.has(last) || (!personal.test(last) && !isNativeName(last))
}

/** Papers and circles that have words of their own. */
const spokenFor =
  /(?:해경|군경|보고서|성명|성명서|입장문|논평|사설|판결문|결정문|회의록|공소장|자료|문건|공문|현수막|(?:노동|경제|의료|법조|종교|교육|문화|체육|산업|금융|정치|학|재)계)$/

/** Whether it can be told of a subject that it may speak: 명단은 “…”, 일찍이 “…” name nobody. */
export const isVoice = (subject: Subject): boolean => {
  if (subject.isKnown || !isThing(subject)) return true
  const last = subject.name.slice(subject.name.lastIndexOf(' ') + 1)
  if (isOffice(last)) return true
  const mayBe = isCalling(last) || spokenFor.test(last) || organisation.test(last) || soundsForeign(last)
  return !things.has(last) && (mayBe || isForeignName(subject.name.split(' ')))
}

/**
 * The subject of the clause that ends with a range: the topic nearest to its end, or a subject whose own clause is not
 * over yet.
 */
export const governor = (read: Read, stretch: Span): Subject | undefined => {
  const words = wordsIn(read.masked, stretch)
  const subjects = subjectsIn(read, stretch)
  const topic = subjects.findLast(({ isTopic }) => isTopic)
  for (let at = subjects.length - 1; at >= 0; at -= 1) {
    const subject = subjects[at] as PlacedSubject
    const between = words.slice(subject.index + 1)
    const outer = subjects.slice(0, at).findLast(({ isTopic, isKnown }) => isTopic && isKnown)
    const isSameClause = outer && !words.slice(outer.index, subject.index).some(({ text }) => closesClause.test(text))
    // 시장은 돈은 넉넉하다며 “…”, 위원은 단추가 “…”: the inner subject is part of what is said.
    const isInner =
      !subject.isKnown &&
      outer &&
      (subject.isTopic
        ? between.some(({ text }) => indirect.test(text)) || (isSameClause && isThing(subject))
        : isThing(subject))
    // 총리는 “…”라고 말했다고 방송이 전했다: who passes it on.
    const isReporter =
      outer && !subject.isTopic && words.slice(outer.index, subject.index).some(({ text }) => /다고$/.test(text))
    if (isInner || isReporter) continue
    if (subject.isTopic) return subject
    const isClosed =
      between.some(({ text }) => closesClause.test(text) || adnominal.test(text)) ||
      (describes(between) && subjects.slice(0, at).some(({ isTopic }) => isTopic))
    const goesOn = between.some(({ text }) => connects.test(text))
    if (isClosed || (goesOn && (topic || !subject.isKnown))) continue
    return subject
  }
  return undefined
}

/** Of 시장은 이용자가 준 까닭을 “…”라고 했다: a verb right behind its subject, before the noun that both describe. */
const describes = ([verb, noun]: readonly Word[]): boolean =>
  verb !== undefined &&
  noun !== undefined &&
  (verb.text.charCodeAt(verb.text.length - 1) - 0xac00) % 28 === 4 &&
  (!personal.test(verb.text) || things.has(verb.text))

/** The topic of a sentence that is the same as 본인 behind it. */
export const ownTopic = (read: Read, stretch: Span): SpeakerMention | undefined => {
  const topic = subjectsIn(read, stretch).findLast(
    ({ isTopic, isKnown, isPronoun }) => isTopic && isKnown && !isPronoun,
  )
  return topic && mention(topic)
}

/** Whether a range says where something is said, or by how many, and so perhaps by somebody else: 현장에서는, 38%는. */
export const namesPlace = ({ masked }: Read, stretch: Span): boolean =>
  wordsIn(masked, stretch).some(({ text }) =>
    /에서[는도]$|\d(?:%|퍼센트|명|인|곳|가구|개사|개국|분의\s?\d)[은는이가]$/.test(text),
  )

/** Whether a clause ends in a range, so that its subject, unless it is the topic, has said all that it says. */
export const endsClause = ({ masked }: Read, stretch: Span): boolean =>
  wordsIn(masked, stretch).some(({ text }) => closesClause.test(text))

interface Candidate {
  name: string
  role?: string | undefined
  organisation?: string | undefined
  isPronoun: boolean
  isGroup?: 'end'
  /** How many of the words belong to it, from the end. */
  length: number
}

const group = (words: readonly string[], length: number): Candidate => ({
  name: words.slice(-length).join(' '),
  isPronoun: false,
  isGroup: 'end',
  length,
})

/** Words before a name that say what somebody is: 주장 한이슬, 주민 박솔잎. */
const beforeName =
  /^(?:주장|출신|동생|남동생|여동생|형|누나|언니|오빠|아들|딸|남편|아내|부인|친구|동료|이웃|제자|스승|선배|후배|주민|시민|상인|농민|어민|학부모|보호자|[가-힣]{0,4}학생|대학원생|회사원|직장인|자영업자|활동가|수험생|취업준비생|유족|피해자|생존자|목격자|참가자|관람객|주부|진행자|사회자|고객|이용자|이용객|근로자|노동자|운전자|승객|환자|세입자|임차인|건물주)$/

/** The speaker that some words name with the last of them, if it is known that they can speak. */
export const speakerOf = (words: readonly string[], known: KoreanPeople): Candidate | undefined => {
  const head = words.at(-1) ?? ''
  if (pronoun.test(head)) return { name: head, isPronoun: true, length: 1 }
  const mentioned = known.named(words)
  const whole = mentioned?.name.split(' ').length ?? 0
  if (mentioned) return named(mentioned, words.slice(-whole).join(' ') === mentioned.name ? whole : 1)
  if (/^[가-힣]{2,4}씨$/.test(head) && isNativeName(head.slice(0, -1)))
    return { name: head.slice(0, -1), isPronoun: false, length: 1 }
  if (/^[가-힣]모씨$/.test(head)) return { name: head.slice(0, -1), isPronoun: false, length: 1 }
  const called = words.at(-2) ?? ''
  if (/^[A-Z](?:씨|군|양)$/.test(head)) return { name: head.charAt(0), isPronoun: false, length: 1 }
  if (/^[A-Z]$/.test(called) && /^(?:씨|군|양)$/.test(head)) return { name: called, isPronoun: false, length: 2 }
  const child = /^([가-힣]{3})[군양]$/.exec(head)?.[1]
  if (child && isNativeName(child) && !/[미해공육국반합]군$/.test(head))
    return { name: child, isPronoun: false, length: 1 }
  if (/^[가-힣]씨$/.test(head)) return ofOffice([head.charAt(0), '씨'], '씨', known)
  // 김하늘 장관 대변인 is somebody else than 김하늘 장관.
  if (isOffice(head) && words.slice(0, -1).some((word) => isOffice(word)) && /^(?:대변인|비서관|보좌관)$/.test(head))
    return group(words, words.length)
  if (isOffice(head) || behindOffice(head, called)) return ofOffice(words, head, known)
  const nominee = isCalling(head) ? known.called(called, head) : undefined
  if (nominee) return named(nominee, 2)
  // 할머니는: the only one who was called so.
  const sole = words.length === 1 && isCalling(head) ? known.sole(head) : undefined
  if (sole) return named(sole, 1)
  if (isCalling(head) && isNativeName(called)) return { name: called, role: head, isPronoun: false, length: 2 }
  if (isNativeName(head)) {
    if (beforeName.test(called) || (isCalling(called) && words.length > 1))
      return { name: head, isPronoun: false, length: 1 }
    const role = words.at(-2)
    const organisation = words.slice(0, -2).at(-1)
    if (role && isOffice(role))
      return { name: head, role, organisation, isPronoun: false, length: organisation ? 3 : 2 }
  }
  if (isCalling(head) && words.length > 1) return group(words, Math.min(words.length, 2))
  if (!collective.test(head)) return undefined
  // 이 관계자는: the one who spoke before.
  if (words.at(-2) === '이') return { name: `이 ${head}`, isPronoun: true, length: 2 }
  if (/(?:^측|관계자|당국자|^당국|^대변인|^고위급|^담당자|^실무자|^임원|^간부|^직원)$/.test(head))
    return group(words, Math.min(words.length, 3))
  return group(words, isCountry(words.at(-2) ?? '') || /^(?:\d심|항소심)$/.test(words.at(-2) ?? '') ? 2 : 1)
}

/** Offices that many hold in one text. */
const ofMany =
  /^(?:의원|위원|교수|교사|의사|약사|판사|검사|변호사|박사|작가|감독|연구원|연구위원|후보|대사|이사|팀장|과장)$/

const ofOffice = (words: readonly string[], head: string, known: KoreanPeople): Candidate | undefined => {
  const phrase = words.join(' ')
  const isTimed = words.length > 2 && isFormer(words.at(-2) ?? '')
  const called = known.called(words.at(isTimed ? -3 : -2) ?? '', head)
  if (called) return named(called, isTimed ? 3 : 2)
  const parsed = parseOffice(words)
  if (parsed?.isShort) return { name: `${parsed.name} ${head}`, isPronoun: false, length: 2 }
  if (parsed) return { ...parsed, role: parsed.role === '씨' ? undefined : parsed.role, isPronoun: false }
  const sole = words.length === 1 && !ofMany.test(head) ? known.sole(head) : undefined
  if (sole) return named(sole, 1)
  const holder = known.holder(head, phrase)
  if (holder) return named(holder, words.length)
  const [name = ''] = words
  if (words.length === 2 && mayBeName(name) && !collective.test(name) && !isFormer(name)) {
    return { name, role: head, isPronoun: false, length: 2 }
  }
  return words.length > 1 ? group(words, words.length) : undefined
}

const named = ({ name, role, organisation }: PersonMention, length: number): Candidate => ({
  name,
  role,
  organisation,
  isPronoun: false,
  length,
})
