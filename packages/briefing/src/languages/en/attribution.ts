import type { Span, SpeakerMention } from '../rules'
import type { EnglishPeople } from './known-people'
import { capital, letters, small } from './letters'
import { bareName } from './names'
import { isOffice } from './offices'
import { honorific, nameOf, verbs } from './saying'

/** A clause that reports a quotation. */
export interface Attribution {
  speaker?: SpeakerMention | undefined
  isPronoun: boolean
  /** Whether the clause denies the words, or says that they were put to somebody. */
  isDisowned?: boolean
  verb: string
}

/** A text with its quotations blanked out, and the people whom it names. */
export interface Told {
  masked: string
  known: EnglishPeople
}

/** “the Bank of Coalport”, “Ann Reed”. */
const proper = `${nameOf}(?:\\s(?:of|for|and|from|at)\\s(?:the\\s)?(?:[a-z]{2,20}\\s){0,4}?${nameOf}(?:\\s(?:of|for)\\s(?:the\\s)?${nameOf})?)?`
const determiner = `(?:[Aa]n?|[Tt]he|[Oo]ne|[Ss]ome|[Mm]any|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother|[${letters}’'-]{1,30}(?: [${letters}-]{1,30})?['’]s)`
/** Words that end like one for a person. */
const notKin =
  '(?:after|other|over|under|never|ever|however|whether|together|rather|better|later|former|for|or|nor|our|your|hour|went|sent|spent|meant|want|recent|present|important|current|different|send|end|attend|spend)'
/** “the bank's chief economist”, “her neighbour” before a name: no word of saying, and nobody's part. */
const relation = `(?:[${letters}][${letters}\\d'’-]{0,30}\\s(?:\\d{1,3}\\s)?){0,4}?(?:(?:${determiner}|[Tt]he\\s[${letters}-]{1,30}\\s[${letters}-]{1,30}['’]s)\\s)?(?:(?!(?:told|said|says|with|by|of|to|for|from|and|or|that|when|asked|in|on|at|as|but|while|if|after|before)\\s)[${small}][${letters}-]{1,30}\\s){0,4}?(?!${notKin}\\s)[${small}-]{0,30}(?:er|or|our|ist|ian|ant|ent|man|woman|eer|ess|son|wife|band|end|chief|head|chair|secretary|mayor|judge|boss|fellow|aide|ally|nurse|attorney|deputy|candidate|critic|analyst|executive|official|CEO|MP)\\s`
/** “a spokesman for the city”, “the head of the Harbour Board”: its head, and what it belongs to. */
const common = `(?<owner>${determiner})\\s(?<head>(?!of\\s)(?:[${small}-]{1,30}\\s){0,4}?[${small}-]{2,30})(?:\\sin\\s(?:his|her|their)\\s\\d0s|\\s(?:of|dated)\\s\\d{1,2}\\s[${capital}][a-z]{2,8}(?:\\s\\d{4})?)?(?<of>(?:\\s(?:of|for|at|from|with|in|on)\\s(?:the\\s)?[${letters}'’-]{1,40}(?:\\s[${small}-]{2,30}){0,4}?(?:\\s(?:(?:of|and|for|the)\\s){0,4}[${capital}][${letters}'’-]{0,40}){0,6})?)(?:\\s(?:named|called)\\s(?<called>${nameOf}))?`
/** Those who speak together, without an article. */
const plural = `(?<plural>(?:[${letters}-]{2,30}\\s)?(?:[Pp]olice|[Oo]fficials|[Ee]xperts|[Aa]nalysts|[Ee]conomists|[Cc]ritics|[Cc]ampaigners|[Rr]esidents|[Ss]cientists|[Rr]esearchers|[Pp]rosecutors|[Ss]ources|[Ll]awyers|[Uu]nions|[Mm]inisters|[Oo]rganisers|[Oo]rganizers))`
const noName =
  '(?!(?:He|She|They|It|Who|You|We|I|This|That|These|Those|There|Here|What|Which|If|When|Nobody|Everyone|Someone|Some|Many|One|A|An)(?:\\s|$))'
const subject = `(?:(?<among>[Oo]ne\\sof\\s(?:them|the\\s[a-z]{2,30}(?:\\s[a-z]{2,30})?))|(?:${relation})?(?<courtesy>${honorific}\\s)?${noName}(?<name>${proper})|(?<pronoun>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho|[Yy]ou|[Ww]e|I)|${plural}|${common})`
const irregular =
  '(?:said|says|told|tells|wrote|writes|went on|goes on|put it|puts it|has it|had it|made clear|makes clear|made it clear|held|thought|thinks|felt|feels|began|says|read|reads|heard|sang|swore|kept|shot back|hit back|let it be known)'
/** A verb by its form: “mentioned”, “quips”. */
const anyVerb = `(?:${irregular}|[a-z]{2,20}ed|[a-z]{2,20}[^s\\W]s|(?<=(?:would|did|does|not)\\s)[a-z]{2,20})`
const helper =
  "(?:(?:has|have|had|also|then|later|would|will|could|did|does|do|was|were|is|are|not|never|once|again|still|instead|today|yesterday|\\w{1,30}ly|didn['’]t|hasn['’]t|doesn['’]t|wasn['’]t)\\s){0,4}"
const apposition = '(?:,\\s[^“”"\\0]{3,90}?,|\\s\\([^)\\0]{0,90}\\))?'

const tailInverted = new RegExp(
  `^[,\\s]{0,3}(?<helpers>${helper})(?<verb>${verbs}|${anyVerb})\\s${subject}(?![${letters}])`,
)
const tailStraight = new RegExp(
  `^[,\\s]{0,3}(?:as\\s)?${subject}${apposition}\\s(?<helpers>${helper})(?<verb>${verbs}|${anyVerb})(?![${letters}])`,
)
const inLead = new RegExp(
  `(?<![${letters}'’-])${subject}${apposition}(?:,\\swho)?\\s(?<helpers>${helper})(?<verb>${verbs}|${anyVerb})(?![${letters}])`,
  'g',
)
const transcript = new RegExp(
  `(?:^|\\n)\\s{0,4}(?:${honorific}\\s)?(${proper})(?:,[^:“”"\\0]{2,60}|\\s\\([^)\\0]{0,60}\\))?:\\s{0,3}$`,
)
const according = new RegExp(`[Aa]ccording to\\s${subject}`)
const saying = new RegExp(`\\s(?:${verbs}|${irregular})(?![\\w])`)
const listed = new RegExp(`^(?:${verbs}|${irregular})$`)
/** Words to which a quotation is no speech of the subject. */
const denying =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted)|contradict(?:s|ed)|disavow(?:s|ed)|disown(?:s|ed)|hears?|heard|reads?|sees?|saw|doubt(?:s|ed)|challeng(?:es|ed)|mock(?:s|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|condemn(?:s|ed)|accus(?:es|ed)|quot(?:es|ed)|cit(?:es|ed)|recall(?:s|ed)|avoid(?:s|ed)|refus(?:es|ed)|declin(?:es|ed)|stopp?(?:s|ed)|object(?:s|ed))$/
const negating = /\b(?:not|never|was|were|is|are)\s|n['’]t\s/
const handedOn =
  /\b(?:claims?|reports?|rumou?rs?|suggestions?|allegations?|the idea|the view|the notion|a question|questions?|critics?)\b/i
/** A second name inside which a first one stands: “the brother of Ann Reed”. */
const isPartAt = /(?:\s|^)(?:of|at|for|in|from|to|with|by|and|about|against|on|after|before)\s(?:the\s)?$/i
const courtesy = new RegExp(`^(?:${honorific})\\s`)
/** “the head of the board, Ann Reed, said” */
const namedAlone = new RegExp(`,\\s(?:the\\s[a-z]{2,30}\\s)?(?:${honorific}\\s)?(${nameOf}),\\s[a-z ]{2,40}$`)
const document =
  /(?:letter|statement|report|memo|post|speech|e-?mail|tweet|note|reply|answer|manifesto|column|message|response)$/
/** “called it”, “described the plan as”: words for a thing. */
const naming = /^(?:calls|called|describes|described|dubbed|labell?ed|branded|hailed|praised|thanked)$/
/** “called such places “islands””: a term, and nobody's speech. */
const thing = /^(?:\s(?:it|that|this|him|her|them|(?:the|his|her|their|its)(?:\s[\w-]{1,30}){1,4})(?:\sas)?)?\s$/
/** “dismissed it as”: the words are those of who dismisses. */
const dismissing = /^(?:criticis|criticiz|condemn|dismiss|reject|mock|denounc|slamm|attack)/
/** “… declined to comment, but said that”: a further verb of the subject. */
const coordinated = new RegExp(
  `(?:,\\s|\\s)(?:and|but|then)\\s(?:(?:later|also|then|\\w{1,20}ly)\\s)?(${verbs})(?![\\w])[^.;?!]{0,120}$`,
)
const inWords = new RegExp(`\\b[Ii]n\\s(${honorific}\\s)?(${nameOf})['’]s?\\swords,?\\s?$`)

/** “Asked by a reporter “…”, he shrugged.” */
const putTo = /^\s{0,3}(?:When\s)?(?:[Aa]sked|[Qq]uestioned|[Pp]ressed|[Tt]old)\b[^,.\0]{0,80}$/

/** How far around a quotation its clause is read, in UTF-16 units. */
const reach = 400

/**
 * The clause that reports a quotation: right behind it, or right before it.
 * @param words the spoken words
 * @param lead the stretch of the sentence before the quotation
 * @param tail the stretch behind it
 */
export const attributionOf = (told: Told, words: string, lead: Span, tail: Span): Attribution | undefined => {
  const { masked } = told
  const after = masked.slice(tail.from, Math.min(tail.to, tail.from + reach))
  const isOpen = /[,?!…—–-]\s?$/.test(words) || after.startsWith(',')
  const isAnswered = putTo.test(masked.slice(Math.max(lead.from, lead.to - reach), lead.to))
  if (isAnswered && after.startsWith(',')) return { isPronoun: false, isDisowned: true, verb: 'asked' }
  // “… sleep.” She said that …: another sentence.
  const isOver = /[.…]\s?$/.test(words) && /^\s\p{Lu}/u.test(after)
  return (isOver ? undefined : behind(told, after, tail.from, isOpen)) ?? before(told, lead)
}

/** Lines of nothing but quotations and figures name nobody. */
const anyWord = new RegExp(`[${letters}]`)

/** “The day went well, writes Ann Reed.” */
const closing = new RegExp(`,\\s(${verbs})\\s(?:${honorific}\\s)?(${nameOf})`)

/** The subject of a sentence, which the next one may mean by “he” or “she”. */
export const subjectOf = (told: Told, { from, to }: Span): Attribution | undefined => {
  const text = told.masked.slice(from, Math.min(to, from + reach))
  if (!anyWord.test(text)) return undefined
  const [, verb, name] = closing.exec(text) ?? []
  if (verb && name) return { speaker: speakerOf(told, name, from + text.indexOf(name)), isPronoun: false, verb }
  const opener = opening.exec(text)
  if (!opener?.groups?.name) return firstSubject(told, text, from)
  const at = from + opener[0].lastIndexOf(opener.groups.name)
  return { speaker: speakerOf(told, opener.groups.name, at, opener.groups.courtesy), isPronoun: false, verb: '' }
}

/** A sentence that begins with somebody: “The surgeon Ann Reed, whose …”, “Ann Reed was …”. */
const opening = new RegExp(
  `^(?:${relation})?(?<courtesy>${honorific}\\s)?${noName}(?<name>${nameOf})(?:,\\s(?:who|whose|a|an|the|\\d\\d)\\s|\\s(?:is|was|has|had|will|would|can|could|must|does|did|came|went|took|made|gave|got|knew)\\s)`,
)

const firstSubject = (told: Told, text: string, from: number): Attribution | undefined => {
  const [first] = text.matchAll(inLead)
  if (!first) return undefined
  const before = text.slice(0, first.index)
  return attributionBy(told, { ...clauseOf(first), helpers: '', verb: 'said', at: from + first.index, before })
}

const behind = (told: Told, after: string, at: number, isOpen: boolean): Attribution | undefined => {
  const straight = tailStraight.exec(after)
  if (straight) {
    const clause = clauseOf(straight)
    if (isOpen || listed.test(clause.verb)) return attributionBy(told, { ...clause, at: at + straight.index })
  }
  const inverted = tailInverted.exec(after)
  if (!inverted) return undefined
  const clause = clauseOf(inverted)
  if (!isOpen && !listed.test(clause.verb)) return undefined
  // “…,” read a banner.
  return attributionBy(told, { ...clause, at: at + inverted.index, isInverted: true })
}

const before = (told: Told, lead: Span): Attribution | undefined => {
  const from = Math.max(lead.from, lead.to - reach)
  const text = told.masked.slice(from, lead.to)
  if (!anyWord.test(text)) return undefined
  const opening = transcript.exec(from === lead.from ? `\n${text}` : text)
  const spoken = opening?.[1]
  if (opening && spoken && !saying.test(opening[0])) {
    const at = from + text.lastIndexOf(spoken)
    return { speaker: speakerOf(told, spoken, at), isPronoun: false, verb: '' }
  }
  const own = inWords.exec(text)
  if (own?.[2]) {
    const at = from + text.lastIndexOf(own[2])
    return { speaker: speakerOf(told, own[2], at, own[1]), isPronoun: false, verb: 'said' }
  }
  const last = [...text.matchAll(inLead)].at(-1)
  const source = according.exec(text)
  if (source && (!last || source.index > last.index)) {
    return attributionBy(told, { ...clauseOf(source), verb: 'according to', at: from + source.index })
  }
  const second = coordinated.exec(text)
  const isSecond = second && (!last || second.index > last.index || !listed.test(clauseOf(last).verb))
  if (second && isSecond) {
    const first = firstSubject(told, text.slice(0, second.index), from)
    if (first?.speaker) return { ...first, verb: second[1] ?? '' }
  }
  if (!last) return undefined
  const clause = clauseOf(last)
  const { pronoun, verb } = clause
  const rest = text.slice(last.index + clause.whole.length)
  const opens = /(?:[:,]|\b(?:that|as|how))\s{0,3}$/.test(rest.slice(-8)) || rest.trim() === ''
  const isNaming = naming.test(verb) && thing.test(rest)
  if (!listed.test(verb) && !denying.test(verb) && !opens && !isNaming) return undefined
  const isOthers = handedOn.test(rest) || /\bwhether\b/.test(rest)
  const isDismissed = dismissing.test(verb) && /\bas\s$/.test(rest)
  const found = {
    ...clause,
    ...(isDismissed ? { verb: 'said' } : {}),
    at: from + last.index,
    before: text.slice(0, last.index),
  }
  const inside = pronoun && /^s?he$/i.test(pronoun) ? firstSubject(told, text.slice(0, last.index), from) : undefined
  if (inside?.speaker && !inside.speaker.isGroup && !denying.test(verb) && !negating.test(clause.helpers))
    return isOthers ? { ...inside, speaker: undefined, isDisowned: true } : { ...inside, verb }
  const attribution =
    pronoun?.toLowerCase() === 'who' ? relative(told, text, last.index, from, verb) : attributionBy(told, found)
  return isOthers ? { ...attribution, speaker: undefined, isDisowned: true } : attribution
}

const nameBeforeWho = new RegExp(`(${proper}),?\\s$`)

/** Of “Ann Reed, who said” the person. */
const relative = (told: Told, text: string, at: number, from: number, verb: string): Attribution => {
  const found = nameBeforeWho.exec(text.slice(Math.max(0, at - 80), at))
  const name = found?.[1]
  const speaker = name ? speakerOf(told, name, from + text.lastIndexOf(name, at)) : undefined
  return { speaker, isPronoun: false, verb }
}

/** The words of a clause, by the names of their groups. */
interface Clause {
  name?: string | undefined
  /** “Lord ”, “Dr ” */
  courtesy?: string | undefined
  /** “one of them” */
  among?: string | undefined
  /** “police”, “officials” */
  plural?: string | undefined
  /** “the”, “the minister's” */
  owner?: string | undefined
  /** Of “a guest named Bashir” the name. */
  called?: string | undefined
  pronoun?: string | undefined
  /** The words of “a senior official” without its article. */
  head?: string | undefined
  /** “for the city” */
  of?: string | undefined
  helpers: string
  verb: string
  whole: string
}

const clauseOf = ({ 0: whole, groups }: RegExpExecArray): Clause => ({ whole, helpers: '', verb: '', ...groups })

interface Found extends Clause {
  at: number
  before?: string
  isInverted?: boolean
}

const attributionBy = (told: Told, found: Found): Attribution => {
  const { name, courtesy, pronoun, plural, owner = '', head, of, called, helpers, verb, whole, at, before = '' } = found
  const isPassive = /\b(?:was|were|is|are)\s/.test(helpers)
  const isDisowned = found.isInverted ? isPassive : denying.test(verb) || negating.test(helpers)
  if (isDisowned) return { isPronoun: false, isDisowned: true, verb }
  if (pronoun) return { isPronoun: !/^(?:it|who|you|we|i)$/i.test(pronoun), verb }
  const named = (words: string): Attribution => ({
    speaker: speakerOf(told, words, at + whole.lastIndexOf(words)),
    isPronoun: false,
    verb,
  })
  const beside = namedAlone.exec(whole)?.[1]
  if (beside) return named(beside)
  if (called) return named(called)
  if (name) {
    const start = at + whole.indexOf(name)
    // “The brother of Ann Reed said”: nobody whom the text names.
    const own = isPartAt.test(before) ? undefined : speakerOf(told, name, start, courtesy)
    return { speaker: own, isPronoun: false, verb }
  }
  if (found.among) return { isPronoun: false, verb }
  // “Commenting on the figures, she said”
  if (isPartAt.test(before)) return { isPronoun: false, verb }
  if (plural) {
    const from = at + whole.indexOf(plural)
    const span = { from, to: from + plural.length }
    return { speaker: { name: plural, isGroup: 'whole', span, how: 'same-sentence' }, isPronoun: false, verb }
  }
  // “The minister's letter said”
  if (document.test(head ?? '') && /['’]s$/.test(owner)) return named(owner.slice(0, -2))
  const start = at + whole.indexOf(head ?? '')
  const isDefinite = !/^(?:an?|one|another|some|many)$/i.test(owner)
  const person =
    isDefinite && isOffice(head?.split(' ').at(-1) ?? '')
      ? (told.known.find('', `${head}${of ?? ''}`) ?? told.known.find('', head ?? ''))
      : undefined
  const words = `${head ?? ''}${of ?? ''}`
  const span = { from: start, to: start + words.length }
  if (person && !/^\s(?:for)\s/.test(of ?? '')) return { speaker: mention(person, span), isPronoun: false, verb }
  // “Moss's spokeswoman” may be named with him or without; his own words they are not.
  const kin = /^(?:[Tt]he\s)?(.+['’]s)$/.exec(owner)?.[1]
  if (kin && whole.includes(`${kin} ${words}`)) {
    const own = { from: start - kin.length - 1, to: span.to }
    const name = `${kin} ${words}`
    return { speaker: { name, isGroup: 'end', span: own, how: 'same-sentence' }, isPronoun: false, verb }
  }
  return { speaker: { name: words, isGroup: 'whole', span, how: 'same-sentence' }, isPronoun: false, verb }
}

const mention = (
  { name, role, organisation }: { name: string; role?: string; organisation?: string },
  span: Span,
): SpeakerMention => ({
  name,
  ...(role ? { role } : {}),
  ...(organisation ? { organisation } : {}),
  span,
  how: 'same-sentence',
})

/** A peer has no other name: Lord Pike. */
const peer = /^(?:Lord|Lady|Baroness|Baron)\s$/
const placed = /^(.+?)\s(?:of|from|at|for)\s/

/** The speaker whom a name means. */
export const speakerOf = ({ known }: Told, name: string, at: number, title = ''): SpeakerMention => {
  const plain = name.replace(courtesy, '').replace(/^(?:The|But|And|Yet|So|In|On|At|When|While|As)\s/, '')
  const from = at + name.length - plain.length
  const head = placed.exec(plain)?.[1]
  const isPerson = head !== undefined && (known.find(head, '') !== undefined || peer.test(title) || isWholeName(head))
  const bare = isPerson ? head : plain
  const span = { from, to: from + bare.length }
  if (peer.test(title) && !bare.includes(' ')) {
    return { name: title + bare, span: { from: from - title.length, to: span.to }, how: 'same-sentence' }
  }
  const person = known.find(bare, bare) ?? known.endingIn(bare)
  if (person) return mention(person, span)
  return { name: (bare.includes(' ') ? undefined : known.whole.get(bare)) ?? bare, span, how: 'same-sentence' }
}

const isWholeName = (words: string): boolean => words.includes(' ') && bareName(words) === words
