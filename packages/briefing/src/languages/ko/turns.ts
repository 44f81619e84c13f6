import type { PersonMention, Span, SpeakerMention, TurnHead, TurnRules } from '../rules'
import { withoutQuoted } from '../shared/quoted'
import { KoreanPeople } from './known-people'
import { isNativeName } from './name-shapes'
import { isCalling, isOffice } from './offices'
import { parseOffice, people } from './people'

const bullet = '[○◯◇◆□■▶▷►●⊙◎▲△▣◈]'
const letters = '질문|답변|질의|응답|문|답|Q|A'
/** <질문> …, [답변] …, <답변>(김하늘 장관) … */
const set = new RegExp(
  `^\\s{0,12}(?:${bullet}\\s?)?[<＜\\[【〈(]\\s?(?<word>${letters})\\s?\\d{0,3}\\s?[>＞\\]】〉)]\\s?[:：]?\\s{0,2}(?:\\((?<label>[^()\\n]{2,40})\\)\\s?)?\\s{0,4}`,
)
/** Q. …, 문: …, 답변 3) … */
const asked = new RegExp(
  `^\\s{0,12}(?:${bullet}\\s?)?(?<word>${letters})\\s?\\d{0,3}\\s?(?:[.:：)＞>](?=\\s|$)|(?<=\\d)\\s)\\s{0,4}(?:\\((?<label>[^()\\n]{2,40})\\)\\s?)?`,
)
/** [김하늘/환경부 장관 : 물이 먼저입니다.] */
const captioned = /^\s{0,12}\[(?<label>[^[\]:：\n]{2,40}?)\s?[:：]\s?(?<words>[^[\]]+)\]\s*$/
/** [김하늘 / 환경부 장관] …, [기자] … */
const boxed = /^\s{0,12}\[\s?(?<label>[^[\]\n]{2,40}?)\s?\]\s{0,4}/
/** ◆ 김하늘> …, ○위원장 김하늘  …, ⊙김하늘(환경부 장관): … */
const marked = new RegExp(
  `^\\s{0,12}${bullet}\\s?(?<label>[가-힣A-Za-z·/, ]{2,40}?)(?<brackets>\\s?\\([^()\\n]{1,40}\\))?\\s?(?:[:：>＞]\\s{0,4}|\\s{2,8}(?=\\S)|$)`,
)
/** ○김하늘 위원 …: the words of a list may follow. */
const minuted = /^\s{0,12}[○◯]\s?(?<words>\S{2,20}(?:\s\S{2,20}){1,4})/
const colon = /^\s{0,12}(?<label>[가-힣A-Za-z·/,. ]{2,40}?)(?<brackets>\s?\([^()\n]{1,40}\))?\s?[:：]\s{1,4}(?=\S)/
/** 김하늘 위원  … */
const spaced = /^\s{0,12}(?<label>[가-힣·]{2,16}(?:\s[가-힣·]{2,16}){1,3}|[가-힣]{3,16}) {2,8}(?=\S)/

const asks =
  /^(?:질문|질의|문|Q|(?:취재|현장|사회|영상)?기자\d{0,2}|취재진|기자단|사회자?|진행자?|앵커|MC|리포터|아나운서|캐스터|청중|방청객|관객|참석자|질문자|질의자|인터뷰어|내레이션|해설|자막|통역|일동|[가-힣A-Za-z]{1,10}(?:일보|신문|방송|뉴스|통신|경제|타임스|TV|매일|기자))$/
const answers = /^(?:답변|응답|답|A|답변자|응답자)$/

interface Named {
  name?: string
  role?: string
  organisation?: string
}

/** Who a label means: 김하늘 / 환경부 장관, 위원장 도이현, 환경부 장관 김하늘, 김하늘, 위원장. */
const namedBy = (label: string, brackets = ''): Named | undefined => {
  const inside = brackets.replace(/^\s?\(|\)$/g, '').trim()
  const [first = '', ...others] = label
    .trim()
    .split(/\s?[/,]\s?/)
    .filter((one) => one !== '')
  const behind = others.join(' ') || (isHeld(inside) ? inside : '')
  const words = first.split(/\s+/)
  const [name = ''] = words
  if (words.length === 1 && behind !== '' && isHeld(behind) && /^[가-힣]{2,6}$/.test(name) && !isOffice(name)) {
    const held = behind.split(/\s+/)
    const of = held.slice(0, -1).join(' ')
    return { name, role: held.at(-1) as string, ...(of ? { organisation: of } : {}) }
  }
  if (words.length === 1) {
    if (isNativeName(name)) return { name }
    // 대변인(주아인): the name stands behind the office.
    if (isOffice(name) && isNativeName(inside)) return { name: inside, role: name }
    return isOffice(name) || isCalling(name) ? { role: name } : undefined
  }
  const last = words.at(-1) as string
  const before = words.at(-2) as string
  if (isNativeName(last) && isOffice(before)) {
    const of = words.slice(0, -2).join(' ')
    return { name: last, role: before, ...(of ? { organisation: of } : {}) }
  }
  if (!isOffice(last) && !isCalling(last)) return undefined
  if (isNativeName(name) && !isOffice(name)) {
    const of = words.slice(1, -1).join(' ')
    return { name, role: last, ...(of ? { organisation: of } : {}) }
  }
  const parsed = parseOffice(words)
  if (!parsed || parsed.length !== words.length) return words.length <= 3 ? { role: words.join(' ') } : undefined
  const { role, organisation } = parsed
  return { name: parsed.name, ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) }
}

const isHeld = (words: string): boolean => {
  const last = words.split(/\s+/).at(-1) ?? ''
  return (
    isOffice(last) || isCalling(last) || /(?:주민|시민|상인|학생|관계자|직원|회원|대표|학부모|농민|어민)$/.test(last)
  )
}

const headOf = (line: string): TurnHead | undefined => {
  const letter = set.exec(line) ?? asked.exec(line)
  if (letter) {
    const { word = '', label } = letter.groups ?? {}
    const kind = /^(?:질|문|Q)/.test(word) ? 'question' : 'answer'
    const made = { length: letter[0].length, kind, form: 'letters', isSure: true } as const
    const who = label === undefined ? undefined : namedBy(label)
    if (who) return { ...made, ...who, label: spanOf(letter, label ?? '') }
    // A stage direction or a reporter may stand in the brackets.
    return made
  }
  const caption = captioned.exec(line)
  if (caption) {
    const { label = '', words = '' } = caption.groups ?? {}
    const head = speakerHead(caption, 'caption', label)
    const length = line.lastIndexOf(words)
    return head && label.includes('/')
      ? { ...head, length, end: length + words.length, isSure: true, isAlone: true }
      : undefined
  }
  const box = boxed.exec(line)
  if (box) return sure(speakerHead(box, 'box'))
  const mark = marked.exec(line)
  if (mark) return sure(speakerHead(mark, 'mark'))
  const minute = minuted.exec(line)
  if (minute) return sure(minuteHead(line, minute.groups?.words ?? ''))
  const named = colon.exec(line)
  if (named) return speakerHead(named, 'colon')
  const gap = spaced.exec(line)
  return gap ? speakerHead(gap, 'gap') : undefined
}

const sure = (head: TurnHead | undefined): TurnHead | undefined => head && { ...head, isSure: true }

const spanOf = ({ 0: whole }: RegExpExecArray, label: string): Span => {
  const from = whole.indexOf(label)
  return { from, to: from + label.length }
}

const speakerHead = (found: RegExpExecArray, form: string, label = found.groups?.label ?? ''): TurnHead | undefined => {
  const made = { length: found[0].length, form, label: spanOf(found, label) }
  const words = label.trim()
  if (asks.test(words)) return { ...made, kind: 'question' }
  if (answers.test(words)) return { ...made, kind: 'answer' }
  const who = namedBy(words, found.groups?.brackets)
  if (!who) return undefined
  // A reporter asks, also one who is named.
  const kind = /(?:기자|앵커|아나운서|리포터)$/.test(who.role ?? '') ? 'question' : 'speaker'
  return { ...made, kind, ...who }
}

/** ○김하늘 위원 존경하는 …: the fewest words that name somebody with an office. */
const minuteHead = (line: string, words: string): TurnHead | undefined => {
  const all = words.split(/\s/)
  for (let count = 2; count <= Math.min(4, all.length); count += 1) {
    const label = all.slice(0, count).join(' ')
    const who = namedBy(label)
    if (!who?.name || !who.role) continue
    const from = line.indexOf(label)
    const to = from + label.length
    return { length: to, kind: 'speaker', form: 'mark', label: { from, to }, ...who }
  }
  return undefined
}

const mention = ({ name, role, organisation }: PersonMention, span: Span): SpeakerMention => ({
  name,
  ...(role ? { role } : {}),
  ...(organisation ? { organisation } : {}),
  span,
  how: 'same-sentence',
})

const speakersIn = (text: string): ((head: TurnHead, at: Span) => SpeakerMention | undefined) => {
  const all = people(text)
  const known = new KoreanPeople(all)
  const byName = new Map<string, PersonMention>()
  for (const one of all) if (one.role && !byName.has(one.name)) byName.set(one.name, one)
  const holders = new Map<string, Set<string>>()
  for (const { name, role } of all) if (role) holders.set(role, (holders.get(role) ?? new Set()).add(name))
  return ({ name, role, organisation }, span) => {
    if (name === undefined) {
      const words = role ?? ''
      const own = words.split(' ').at(-1) ?? ''
      const names = holders.get(own)
      const person = names?.size === 1 ? known.sole(own) : undefined
      return person && !words.includes(' ')
        ? mention(person, span)
        : { name: words, isGroup: 'whole', span, how: 'same-sentence' }
    }
    // 조 장관: one of that surname and office, or nobody.
    if (name.length === 1) {
      const person = known.called(name, role ?? '')
      return person ? mention(person, span) : undefined
    }
    const other = byName.get(name)
    const own = { name, ...span, ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) }
    return mention(role ? own : (other ?? own), span)
  }
}

const labelled =
  /^[^\p{L}\n\r]{0,12}(?:브리핑자|발표자|답변자|발언자|브리핑|발표|답변|대담자|대담|인터뷰이|출연자?|초대\s?손님|강연자|연사|설명자)\s?[:：]\s?(.{2,60})$/gmu
const interviewed = /일문일답|인터뷰|질의응답|기자회견|기자간담회|문답|대담/

const answererIn = (opening: string): SpeakerMention | undefined => {
  const found = new Map<string, SpeakerMention>()
  const add = (who: Named | undefined, span: Span): void => {
    if (who?.name && who.name.length > 1 && !found.has(who.name))
      found.set(who.name, { ...who, name: who.name, span, how: 'same-sentence' })
  }
  for (const { 0: whole, 1: words = '', index } of opening.matchAll(labelled)) {
    const from = index + whole.lastIndexOf(words)
    for (const one of words.split(/\s?[,·]\s?/)) add(namedBy(one.trim()), { from, to: from + words.length })
  }
  if (found.size === 0) {
    for (const one of people(opening)) {
      const start = opening.lastIndexOf('\n', one.from) + 1
      const end = opening.indexOf('\n', one.to)
      const line = opening.slice(start, end === -1 ? undefined : end)
      if (one.role && interviewed.test(line) && !/기자|특파원|편집/.test(one.role))
        add(one, { from: one.from, to: one.to })
    }
  }
  const [only, other] = [...found.values()]
  return other ? undefined : only
}

/** 습니다, 까요, 세요: nobody writes a report like this. */
const polite = /(?:니다|니까|시오|세요|[가-힣]요|[가-힣]죠)(?=[.?!…"'”’)\s]|$)/
const plain = /(?:했|였|았|었|됐|졌|왔|갔|난|한|된|인|이)다(?=[.!…"'”’)\s]|$)/

const greeting =
  /^(?:네|예|아|저|자|그럼|그러면|이상|먼저|다음|이어서)?[,\s]*(?:안녕하|감사합니다|고맙습니다|반갑|수고|잘 부탁|[^.]{0,30}(?:질문|질의)(?:해|하실|받|있으)|[^.]{0,40}(?:말씀해|나와서|제안설명|상정합|개의|산회|선포합|성원이|이의 없|회의를|시작하겠|마치겠|진행하겠)|[^.]{0,24}(?:장관|차장|차관|국장|과장|실장|위원장|위원|의원|청장|대변인|시장|대표|교수|기자)?\s?[가-힣]{2,4}입니다[.]?$)/
const stance =
  /겠|것입|것이|해야|하여야|않|없|못|아니|필요|반대|찬성|중요|우려|목표|계획|약속|추진|검토|대책|책임|예정|문제|처음|가장|절대|반드시|믿|생각/

const weightOf = (sentence: string): number => {
  const words = sentence.trim()
  if (/(?:\?|니까[.]?|나요[.]?|[가는은던]데요[.]?)["”’)]*$/.test(words) || greeting.test(words)) return 0
  return (/\d/.test(words) ? 2 : 0) + (stance.test(words) ? 1 : 0) + (/저는|저희|우리|제가|정부는/.test(words) ? 1 : 0)
}

export const turns: TurnRules = {
  headOf,
  speakersIn,
  answererIn,
  isSpoken: (words) => polite.test(withoutQuoted(words)),
  isTold: (words, speaker) => {
    const own = withoutQuoted(words)
    return (plain.test(own) && !polite.test(own)) || (speaker !== undefined && own.includes(speaker.name))
  },
  teller: /(?:^|\s)그(?:는|가|녀|의)?\s|(?:물었|물어봤|만났|되물었)/,
  end: /^(?:[<[(【]?\s?(?:끝|이상|종료|브리핑 끝|회의 끝|정리.{0,20}|글.{0,20})\s?[>\])】]?\.?|[([][^()[\]]{0,30}(?:산회|폐회|정회|종료|끝)[^()[\]]{0,10}[)\]])$/,
  leans:
    /^(?:그(?:래서|런데|러나|리고|러니까|렇지|렇게|러면|것|때|분|건|게|런)?[은는이가도을를]?\s|하지만|다만|또한?\s|이(?:것|는|런|를|에|때|처럼)?\s|따라서|왜냐|여기|거기|나머지|남은)/,
  isGreeting: (sentence) => greeting.test(sentence.trim()),
  weightOf,
}
