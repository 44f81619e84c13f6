import type { PersonMention, Span, SpeakerMention, TurnHead, TurnRules } from '../rules'
import { withoutQuoted } from '../shared/quoted'
import { capital, letters } from './letters'
import { bareName, fullNames } from './names'
import { isOffice } from './offices'
import { people } from './people'
import { honorific, nameOf } from './saying'

const time = '(?:[[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]?\\s{0,3}[-–—]?\\s{0,3})'
const lead = `^\\s{0,12}(?<before>${time}|Q?\\d{1,4}[.)]?\\s{1,4})?`
const label = `(?<label>[${capital}][${letters}'’.,&/ -]{0,80}?|Speaker\\s\\d{1,2})`
const brackets = '(?<brackets>(?:\\s\\([^()]{1,80}\\)){0,4})'

/** “MS. JONES: …”, “Mary Jones (Coalport) (Lab): …”, “[00:14] MARY: …” */
const colon = new RegExp(`${lead}${label}${brackets}\\s?${time}?\\s{0,2}:(?=\\s|$)\\s{0,4}`)
/** “CHAIR MOSS. Good afternoon.”, “Mr. Moss. Good afternoon.”, “The Chairwoman. Good afternoon.” */
const stopped =
  /^\s{0,12}(?<label>(?:(?:Mr|Mrs|Ms|Dr)\.\s)?(?:[A-Z][A-Z'’-]{1,30}\.?)(?:\s[A-Z][A-Z'’.-]{0,30}){0,4}(?:\sof\s[A-Z][a-z]{2,20})?|(?:(?:Mr|Mrs|Ms|Dr)\.|Senator|Representative|Chair(?:man|woman)?|Secretary)\s[A-Z][A-Za-zÀ-ɏ'’-]{1,30}|The\s(?:Chair(?:man|woman|person)?|President|Speaker|Clerk|Witness))\.\s{1,3}(?=[A-Z“"])/
/** “Mary Jones -- Chief Executive Officer” on a line of its own. */
const dashed = new RegExp(
  `^\\s{0,12}(?<label>${nameOf})\\s{1,3}(?:--|[–—-])\\s{1,3}(?<title>[${capital}][^\\n:?!]{2,80})$`,
)
/** “Q. …”, “A: …”, “Q  …”, “Question 3: …”, “[Q] …” */
const asked =
  /^\s{0,12}(?:[[(<](?<set>Q|A|Question|Answer)\s?\d{0,3}[\])>]:?|(?<plain>Q|A)\s?\d{0,3}(?:[.:)]|\s(?=\s))|(?<long>Question|Answer)\s?\d{0,3}[:.)])(?=\s|$)\s{0,8}/
/** “Mary Jones (Coalport) (Lab)” on a line of its own. */
const alone = new RegExp(
  `^\\s{0,12}(?<label>(?:${honorific}\\s|The\\s[${capital}][${letters}' ,-]{2,80}?|${nameOf}))(?<brackets>(?:\\s\\([^()]{2,80}\\)){1,3})\\s*$`,
)

const asks =
  /^(?:q|question|questioners?|reporters?|journalists?|interviewers?|press|media|(?:an\s)?audience(?:\smember)?|participant|caller|student|moderator|host|anchor|operator|analyst|presenter|unidentified\s.*|unknown(?:\s.*)?|speaker\s\d+|male\s.*|female\s.*|staff|aide|several\s.*|all|interpreter|translator|narrator|voice-?over)$/i
const answers = /^(?:a|answer|answers|response|reply)$/i
/** Words that head lists, tables and notes, and are in nobody's name. */
const noName =
  /\b(?:notes?|key|findings?|next|steps?|sources?|contacts?|date|time|location|venue|where|when|who|what|why|how|background|summary|conclusions?|overview|updates?|updated|published|warning|examples?|figures?|table|box|chart|annex|parts?|section|chapter|phase|stage|day|week|month|year|issues?|actions?|decisions?|results?|objectives?|goals?|aims?|targets?|scope|methods?|budget|costs?|total|price|status|type|category|names?|title|authors?|editors?|e?-?mail|tel|telephone|phone|fax|website|address|references?|ref|subject|to|from|cc|re|attn|recommendations?|policy|options?|risks?|benefits?|pros|cons|strengths|photo|picture|caption|credit|video|audio|topic|agenda|item|apologies|present|attendees|members|witness(?:es)?|guests?|minutes|duration|deadline|embargo(?:ed)?|more|related|see|also|tip|important|remember|however|first|second|third|finally|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|read|share|follow|tags?|keywords?|language|country|region|sector|value|number|amount|rate|level|average|score|rank|grade|age|gender|born|education|party|role|position|job|salary|employer|company|client|project|programme|program|product|service|version|interview|transcript|episode|season|host(?:ed)?)\b/i
const officeWord =
  '(?:President|Minister|Secretary|Chancellor|Governor|Commissioner|Senator|Mayor|Premier|Ambassador|Chair|Chairman|Chairwoman|Chairperson|Speaker|Director|Spokesperson|Spokesman|Spokeswoman|Leader|Judge|Justice|Chief|Officer|Executive|Economist|Professor|Clerk|Commander|General|Admiral|CEO|CFO|COO)'
const onlyOffice = new RegExp(
  `^(?:The\\s|Mr\\.?\\s|Madam\\s|Mister\\s)?(?:[${capital}][${letters}-]{1,20}\\s){0,3}${officeWord}(?:\\s(?:of|for)\\s(?:the\\s)?[${capital}][${letters} ,-]{2,60})?$`,
)
const titled = new RegExp(`^(?:(?:Hon|The|Rt|Right|Honourable|Honorable)\\.?\\s){0,3}${honorific}\\s`)
const word = `(?:[${capital}][${letters}'’.-]{0,40}|(?:van|von|de|der|den|la|le|al|bin|ibn|da|dos|of)(?=\\s))`
const nameLike = new RegExp(`^${word}(?:\\s${word}){0,5}$`)

/** THE PRESIDENT → The President, O'NEILL → O'Neill, MCKAY stays Mckay: it is compared without case. */
const withoutCapitals = (words: string): string =>
  /[a-zß-ɏ]/.test(words.replace(/^(?:Mr|Mrs|Ms|Dr)\.|\sof\s.*$/g, ''))
    ? words
    : words.toLowerCase().replace(/(?<![a-zß-ɏ])[a-zß-ɏ]/g, (letter) => letter.toUpperCase())

const headOf = (line: string): TurnHead | undefined => {
  const named = colon.exec(line)
  const question = asked.exec(line)
  // “Q41  Chair: …” is the question of somebody.
  if (question && !named?.groups?.before) {
    const { set = '', plain = '', long = '' } = question.groups ?? {}
    const kind = /^q/i.test(set + plain + long) ? 'question' : 'answer'
    return { length: question[0].length, kind, form: 'letters', isSure: true }
  }
  if (named) return speakerHead(named, 'colon')
  const capitals = stopped.exec(line)
  if (capitals) return speakerHead(capitals, 'stop')
  if (/^\s{0,12}Operator\s*$/.test(line)) return { length: line.length, kind: 'question', form: 'dash', isSure: true }
  const titledBehind = dashed.exec(line)
  if (titledBehind) return dashedHead(titledBehind)
  const own = alone.exec(line)
  return own ? speakerHead(own, 'alone') : undefined
}

/** The head that is a name with an office behind a dash. */
const dashedHead = ({
  0: line,
  groups: { label: name = '', title = '' } = {},
}: RegExpExecArray): TurnHead | undefined => {
  const role = title.replace(/^.*\s(?:--|[–—-])\s/, '')
  const from = line.indexOf(name)
  const [office = ''] = role.split(/,|\sof\s/, 1)
  if (bareName(name) !== name || !isOffice(office.slice(office.lastIndexOf(' ') + 1))) return undefined
  return {
    length: line.length,
    kind: /analyst/i.test(role) ? 'question' : 'speaker',
    form: 'dash',
    label: { from, to: from + name.length },
    name,
    role,
    isSure: true,
  }
}

/** “MJ: …”; with a vowel, three letters are a name. */
const initials = /^(?:[A-Z]{2}|[B-DF-HJ-NP-TV-Z]{3})$/

const inBrackets = /\(([^()]+)\)/g

const speakerHead = (found: RegExpExecArray, form: string): TurnHead | undefined => {
  const { before = '', label: written = '', brackets: behind = '' } = found.groups ?? {}
  const plain = written.trim().replace(/,\s.*$/, '')
  const words = initials.test(plain) && !asks.test(plain) && !answers.test(plain) ? plain : withoutCapitals(plain)
  const isCapital = written.length > 1 && words !== plain
  const from = found[0].indexOf(written, before.length)
  const isTimed = before.includes(':')
  const made = {
    length: found[0].length,
    form: isCapital ? `capital ${form}` : form,
    label: { from, to: from + written.length },
    ...(isTimed ? { isTimed: true as const } : {}),
  }
  const isPlaced = behind !== '' && form !== 'colon'
  const isSure =
    isCapital || (before !== '' && !isTimed) || isPlaced || titled.test(words) ? { isSure: true as const } : {}
  if (asks.test(words)) return { ...made, kind: 'question', ...isSure }
  if (answers.test(words)) return { ...made, kind: 'answer', ...isSure }
  const inside = [...behind.matchAll(inBrackets)].map(([, one = '']) => one)
  // “The Secretary of State for Housing (Mary Jones)”
  const holder = inside.map((one) => one.replace(titled, '')).find((one) => bareName(one) === one && isWholeName(one))
  if (holder && (onlyOffice.test(words) || /^The\s/.test(words)))
    return { ...made, kind: 'speaker', name: holder, role: words, isSure: true }
  if (onlyOffice.test(words)) return { ...made, kind: 'speaker', role: words, ...isSure }
  if (initials.test(words)) return { ...made, kind: 'speaker', name: words, ...isSure }
  if (!nameLike.test(words) || noName.test(words)) return undefined
  const bare = bareName(words.replace(titled, '').replace(/\sof\s.*$/, ''))
  // A paper that asks: “Ledger: Will prices rise?”
  if (!bare) return form === 'colon' ? { ...made, kind: 'question', ...isSure } : undefined
  const role = titleOf(words, bare) ?? inside.find((one) => isOffice(one.slice(one.lastIndexOf(' ') + 1)))
  return {
    ...made,
    kind: 'speaker',
    name: bare,
    ...(role ? { role } : {}),
    ...(inside.length > 1 ? { isSure: true } : isSure),
  }
}

const officeAlone = new RegExp(`^(?:[${capital}][${letters}-]{1,20}\\s){0,3}${officeWord}$`)

/** “Secretary Moss”, “Vice President Moss”: the office. */
const titleOf = (words: string, name: string): string | undefined => {
  const title = words.endsWith(name) ? words.slice(0, -name.length).trim() : ''
  return officeAlone.test(title) ? title : undefined
}

const wholeName = new RegExp(`^${nameOf}$`)
const isWholeName = (name: string): boolean => wholeName.test(name) && name.includes(' ')

/** The only value of a key; undefined of several. */
const hold = <T>(by: Map<string, T | undefined>, key: string, value: T): void => {
  by.set(key, by.has(key) && by.get(key) !== value ? undefined : value)
}

const speakersIn = (text: string): ((head: TurnHead, at: Span) => SpeakerMention | undefined) => {
  const whole = new Map<string, string>()
  const byWord = new Map<string, string | undefined>()
  const byRole = new Map<string, PersonMention | undefined>()
  const withRole = new Map<string, PersonMention>()
  const add = (name: string): void => {
    const key = name.toLowerCase()
    if (name === name.toUpperCase()) return
    if (!whole.has(key)) whole.set(key, name)
    const parts = key.split(' ')
    for (const part of new Set([parts[0] ?? '', parts.at(-1) ?? ''])) hold(byWord, part, whole.get(key) as string)
  }
  for (const [surname, name] of fullNames(text)) {
    if (name) add(name)
    else if (surname !== surname.toUpperCase()) byWord.set(surname.toLowerCase(), undefined)
  }
  const roles = new Map<string, string | undefined>()
  for (const person of people(text)) {
    if (person.name.includes(' ')) add(person.name)
    const { role } = person
    if (!role) continue
    if (!withRole.has(person.name)) withRole.set(person.name, person)
    const words = role.toLowerCase().split(' ')
    for (const [index] of words.entries()) {
      const end = words.slice(index).join(' ')
      hold(roles, end, person.name)
      byRole.set(end, roles.get(end) === undefined ? undefined : (byRole.get(end) ?? person))
    }
  }
  const mention = (name: string, span: Span, { role, organisation }: Partial<PersonMention> = {}): SpeakerMention => ({
    name,
    ...(role ? { role } : {}),
    ...(organisation ? { organisation } : {}),
    span,
    how: 'same-sentence',
  })
  return ({ name, role }, span) => {
    if (name === undefined) {
      const bare = (role ?? '').replace(/^(?:The|Mr\.?|Madam|Mister)\s/, '').toLowerCase()
      const person = byRole.get(bare)
      if (person) return mention(person.name, span, person)
      return { name: (role ?? '').replace(/^The\s/, ''), isGroup: 'whole', span, how: 'same-sentence' }
    }
    if (initials.test(name) && !byWord.has(name.toLowerCase())) {
      const [only, other] = [...whole.values()].filter((one) => initialsOf(one) === name)
      return only && other === undefined ? mention(only, span, withRole.get(only)) : undefined
    }
    const key = name.toLowerCase()
    if (name.includes(' ')) {
      const known = whole.get(key) ?? name
      return mention(known, span, withRole.get(known) ?? { role })
    }
    // Two people of one surname cannot be told apart by it.
    if (byWord.has(key) && byWord.get(key) === undefined) return undefined
    const known = byWord.get(key)
    return mention(known ?? name, span, (known && withRole.get(known)) || { role })
  }
}

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')

const answering = [
  `\\b(?:[Ii]nterview(?:ed)?|Q\\s?&\\s?A|[Cc]onversation|[Qq]uestions(?:\\sand\\s[Aa]nswers)?|[Tt]alk|[Ss]poke|[Tt]alked|[Ss]at\\sdown)\\s(?:with|to|for)\\s(?<rest>[^\\n]{3,120})`,
  `\\b(?:[Pp]ress\\s(?:[Cc]onference|[Bb]riefing)|[Bb]riefing|[Rr]emarks|[Ss]tatement|[Tt]estimony|[Ee]vidence)\\s(?:by|of|with|from)\\s(?<rest>[^\\n]{3,120})`,
  `(?:^|\\n)\\s{0,8}(?:Guest|Interviewee|Speaker|Witness|Briefer|Spokesperson|Answering|Respondent):\\s(?<rest>[^\\n]{3,120})`,
].map((pattern) => new RegExp(pattern, 'g'))
const named = new RegExp(`(?<![${letters}'’])${nameOf}`, 'g')
const questioner = /\b(?:interviewed\sby|by|for|from|of)\s(?:the\s)?$/i

const answererIn = (opening: string): SpeakerMention | undefined => {
  const names = new Map<string, Span>()
  for (const pattern of answering) {
    for (const { index, 0: whole, groups } of opening.matchAll(pattern)) {
      const rest = groups?.rest ?? ''
      const start = index + whole.length - rest.length
      for (const one of rest.matchAll(named)) {
        const bare = bareName(one[0])
        const isOther = one.index > 0 && questioner.test(rest.slice(0, one.index))
        if (!bare?.includes(' ') || noName.test(bare) || isOther) continue
        const from = start + one.index + one[0].lastIndexOf(bare)
        if (!names.has(bare)) names.set(bare, { from, to: from + bare.length })
      }
    }
  }
  const [only, other] = names
  if (!only || other) return undefined
  const [name, span] = only
  const role = people(opening).find((one) => one.name === name && one.role)
  return {
    name,
    ...(role?.role ? { role: role.role } : {}),
    ...(role?.organisation ? { organisation: role.organisation } : {}),
    span,
    how: 'same-sentence',
  }
}

const person = /\b(?:I|we|We|me|us|my|My|our|Our|you|You|your|Your|I['’](?:m|ve|d|ll))\b/

/** A sentence that tells of somebody: “Jones left the stage.” */
const isTold = (words: string, speaker: SpeakerMention | undefined): boolean => {
  if (!speaker || person.test(withoutQuoted(words))) return false
  const surname = speaker.name.split(' ').at(-1) ?? ''
  return surname.length > 1 && words.split(notLetters).includes(surname)
}

const notLetters = new RegExp(`[^${letters}-]+`)

const greeting =
  /^(?:(?:well|so|yes|yeah|no|okay|ok|right|and|but|now|oh),?\s)?(?:good\s(?:morning|afternoon|evening)|hello|hi\b|thank|thanks|welcome|order\b|next\squestion|let\sme|i\s(?:thank|am\sgrateful|am\spleased|welcome|call)|(?:we\shave\stime|with\sthat|go\sahead|please)\b|(?:any|further)\squestions)/i
const stance =
  /\b(?:will|won['’]t|shall|must|should|need|cannot|can['’]t|could\snot|would\snot|never|not|no|plans?|promis|commit|believe|oppose|support|reject|expect|intend|want|refuse|agree|disagree|wrong|right|because|only|first|most|more|less|fewer|half|all|none)\b|n['’]t\b/i

const twoLetters = /[a-zß-ɏ]{2}/

const weightOf = (sentence: string): number => {
  const words = sentence.trim()
  if (/\?["”’)]*$/.test(words) || greeting.test(words) || !twoLetters.test(words)) return 0
  return (/\d/.test(words) ? 2 : 0) + (stance.test(words) ? 1 : 0) + (/\bI\b|\b[Ww]e\b/.test(words) ? 1 : 0)
}

export const turns: TurnRules = {
  headOf,
  speakersIn,
  answererIn,
  isSpoken: (words) => person.test(withoutQuoted(words)),
  isTold,
  teller:
    /\b(?:[Ss]he|[Hh]e|[Hh]er|[Hh]is|[Hh]im)\b|\b(?:I|[Ww]e)\s(?:ask|asked|meet|met|wonder|wondered|sit|sat|leave|left)\b/,
  end: /^(?:(?:[[(<]?\s?(?:end|ends|fin|transcript\sends|end\sof\s[^\n]{1,40})\s?[\])>]?\.?)|#{1,3}(?:\s#){0,4}|[([](?:the\s)?[^()[\]]{0,60}(?:concluded|adjourned|ended|suspended|rose)\b[^()[\]]{0,60}[)\]]|this\stranscript\b[^\n]{0,200}|notes?\sto\seditors?:?.*|about\sthe\s[^\n]{1,60}|contacts?:.*)$/i,
  leans:
    /^(?:but|and|so|or|yet|then|because|that|this|these|those|it|he|she|they|there|which|also|however|instead|not|down|up|same|both|neither|such)\b/i,
  isGreeting: (sentence) => greeting.test(sentence.trim()),
  weightOf,
}
