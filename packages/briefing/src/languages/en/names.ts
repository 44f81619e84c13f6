import type { Span } from '../rules'
import { cachedByText } from '../shared/cache'
import { capital, letters } from './letters'
import { isAddress, isOffice, singularOffice } from './offices'
import { honorific, verbs } from './saying'
import { paragraphs } from './typography'

/** The last word of the name of a body, a place or a thing. */
const things = new Set(
  'Acts|Announces|Appoints|Approves|Assessment|Backs|Calls|Concludes|Cuts|Faces|Joins|Launches|Meets|Opens|Pledges|Raises|Rejects|Remarks|Returns|Seeks|Signs|Statement|Unveils|Urges|Visits|Vows|Warns|Welcomes|Wins|Again|Ahead|Away|Back|Down|Off|Out|Over|Up|Says|Academy|Act|Administration|Affairs|Agency|Agreement|Air|Airlines|Airport|Airways|Alliance|Army|Assembly|Association|Authority|Avenue|Award|Bank|Basin|Bay|Beach|Bill|Board|Books|Bridge|Building|Buildings|Bulletin|Bureau|Buses|Cabinet|Campaign|Canal|Capital|Castle|Center|Centers|Centre|Centres|Chamber|Channel|Charter|Church|City|Clinic|Club|Coalition|Coast|Code|College|Commission|Committee|Community|Company|Conference|Congress|Consortium|Convention|Cooperative|Corporation|Council|Counties|County|Court|Cup|Day|Declaration|Defence|Defense|Department|Desert|Deserts|Development|District|Division|Education|Electric|Embassy|Energy|Estate|Europe|Exchange|Executive|Exhibition|Express|Falls|Farm|Federation|Festival|Finance|Force|Forest|Forum|Foundation|Framework|Front|Fund|Gallery|Gas|Gate|Gazette|Government|Group|Harbor|Harbour|Headquarters|Health|Herald|Highway|Hill|Hills|Holdings|Hospital|Hotel|House|Housing|Inc|Index|Industries|Industry|Initiative|Institute|Institution|Insurance|International|Island|Islands|Journal|Junction|Kingdom|Lab|Labs|Laboratory|Lake|Lane|Law|League|Ledger|Library|Limited|Line|Lines|Llc|Ltd|Magazine|Medal|Media|Mill|Mills|Ministry|Mission|Mountain|Mountains|Movement|Museum|Nations|Navy|Network|News|Newspaper|Newspapers|Observatory|Observer|Ocean|Office|Oil|Order|Organisation|Organization|Palace|Paper|Papers|Park|Parliament|Partners|Partnership|Party|Peninsula|Plan|Platform|Plc|Police|Policy|Port|Post|Power|Press|Prison|Prize|Programme|Program|Project|Protocol|Province|Quarter|Radio|Rail|Railway|Railways|Region|Report|Republic|Research|Reserve|Resolution|Review|Rights|River|Road|Roads|Room|Rule|Rules|Scheme|School|Schools|Sea|Secretariat|Senate|Series|Service|Services|Society|Solutions|Square|Stadium|Standard|Star|State|States|Station|Stations|Statistics|Steel|Street|Studies|Study|Summit|Sun|Supply|Survey|System|Systems|Task|Team|Technologies|Technology|Telecom|Telegraph|Television|Terminal|Terminals|Territory|Theatre|Theater|Times|Tower|Towers|Town|Township|Trade|Transport|Treasury|Treaty|Tribunal|Tribune|Trust|Union|Unit|University|Valley|Village|Ward|Water|Works|World|Zone|Motors'.split(
    '|',
  ),
)
const day =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Spring|Summer|Autumn|Winter'
/** April, May and June are names of people too. */
const isDay = new RegExp(`(?:^|\\s)(?!April$|May$|June$)(?:${day})$`)
/** “Port Ellery”, “Lower Brint”: places begin so, and no people. */
const placeBefore =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Inner|Outer|Port|Fort|Mount|Mt|Lake|Cape|Saint|St|San|Santa|Los|Las|Great|Grand|Old|Royal|National|International|Federal|United|European|Republic|Bank|University|Department|Ministry|House)\s/
/** “Ann Reed MP”, “Dame Ann Reed DBE” */
const suffix = /(?<=\s\S{1,40}),?\s(?![IVX]{1,5}$)(?:[A-Z]{2,5}|PhD|Esq\.?)$/

/** Words with a capital before a name that are no part of it: the first of a sentence, a day. */
const opener = new RegExp(
  `^(?:The|A|An|But|And|Or|Yet|So|If|In|On|At|By|To|From|With|Of|Under|Over|After|Before|Since|Until|When|Where|While|As|For|Its|His|Her|Their|Our|My|Your|This|That|These|Those|Dear|Then|Now|Today|Yesterday|Meanwhile|Both|Only|Even|Also|Not|Nor|Like|Unlike|Because|Although|Though|What|Who|Whose|Is|Was|Did|Does|Will|Can|Asked|Rt|Hon|Hon\\.|${day})\\s`,
)
/** A peer has no other name: “Lord Pike”. */
const peer = new RegExp(`^(?:Lord|Lady|Baroness|Baron)\\s[${capital}][${letters}'’-]{1,40}(?=\\sof\\s|$)`)
const title = new RegExp(
  `^(?:${honorific}|Hon\\.?|Honou?rable|Admiral|Adm\\.?|Lt\\.?|Lieutenant|Sgt\\.?|Sergeant|Maj\\.?|Major|Cardinal|Pastor|Rabbi)\\s`,
)
const titleAlone = new RegExp(
  `^(?:${honorific}|Member|Members|Gentleman|Friend|Colleague|Excellency|Majesty|Highness|Hon|Adm|Lt|Sgt|Maj)$`,
)
const courtesyOnly = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)\.?\s/
const royal = /^(?:King|Queen|Prince|Princess|Emperor|Empress|Pope|Sheikh|Emir|Sultan|Crown Prince|Duke|Duchess)\s/

/** A name, and what stands before it in capitals. */
export interface BareName {
  name: string
  /** “Foreign Secretary” */
  role?: string | undefined
  /** Whether the office is that of several: “Councillors”. */
  isOfMany: boolean
  isCourteous: boolean
  /** How many UTF-16 units stand before the name. */
  before: number
}

/** The longest run with a name in it, in UTF-16 units. */
const longestRun = 160

/** A run of words with capitals as a name with an office; undefined for a body, a place or a thing. */
export const partsOfName = (run: string): BareName | undefined => {
  if (run.length > longestRun) return undefined
  let rest = run
  let [isCourteous, isTitled] = [false, false]
  for (let last = ''; last !== rest; ) {
    last = rest
    rest = rest.replace(opener, '')
    const plain = rest.replace(courtesyOnly, '')
    if (plain !== rest) isCourteous = true
    rest = plain.replace(royal, '')
    if (rest !== plain) isTitled = true
  }
  const lord = peer.exec(rest)?.[0]
  if (lord) return { name: lord, isCourteous: true, isOfMany: false, before: run.length - rest.length }
  const words = rest.split(/\s/)
  const singular = (word = ''): string | undefined => (isOffice(word.replace(/\.$/, '')) ? word : singularOffice(word))
  const head = words.findLastIndex((word, index) => index < words.length - 1 && singular(word) !== undefined)
  const isOfMany = head >= 0 && singular(words[head]) !== words[head]
  const role = head >= 0 ? [...words.slice(0, head), singular(words[head])].join(' ') : undefined
  if (role !== undefined) rest = words.slice(head + 1).join(' ')
  const untitled = rest
    .replace(title, '')
    .replace(title, '')
    .replace(/^(?:Former|Ex|Late|Acting)\s/, '')
  if (untitled !== rest) isTitled = true
  const name = untitled.replace(suffix, '').replace(suffix, '')
  const isNone = name === '' || isAddress(name) || singularOffice(name) !== undefined || titleAlone.test(name)
  return isNone || (isThing(name) && !isCourteous)
    ? undefined
    : { name, role, isOfMany, isCourteous: isCourteous || isTitled, before: run.length - untitled.length }
}

const acronym = new RegExp(`(?<![${letters}.])(?![IVX]{1,5}$)[A-Z]{2,40}(?![${letters}.])`)

const isThing = (name: string): boolean =>
  things.has(name.slice(name.lastIndexOf(' ') + 1)) ||
  isDay.test(name) ||
  name.split(/\s(?=[A-Z])/).length > 4 ||
  placeBefore.test(name) ||
  isOffice(name.slice(name.lastIndexOf(' ') + 1)) ||
  acronym.test(name)

/** A name without what only stands beside it; undefined for one of a body or a place. */
export const bareName = (name: string): string | undefined => partsOfName(name)?.name

const word = `(?:[JS]r\\.|(?:(?:al|el|an|as|ad|ash)-|d['’])?[${capital}](?:(?:\\.[${capital}]?)+|['’][${capital}])?[${letters}-]{0,40})`
/** “van”, “de la”, “bin” */
const particle = '(?:v[ao]n|d[aeiou]s?|de[nrl]|della|la|le|[ae]l|ibn|bint?|abu|te[nr]?|zur?|a[fv]|y|e)'
/** Any number of words with capitals; small ones such as “van” may stand between. */
const run = new RegExp(`(?<![${letters}'’-])${word}(?:\\s(?:${particle}\\s){0,4}${word})*(?:,?\\s[JS]r\\.)?`, 'g')

/** A run of words with capitals that may hold a name. */
export interface NameRun {
  words: string
  from: number
  /** The name in it. */
  bare: BareName | undefined
}

/** The parts of some words on several lines, each with the end of the line before. */
const brokenAt = /(?=[\n\u2028\u2029])/

const readRuns = (text: string): NameRun[] => {
  let blocks: readonly Span[] | undefined
  let block = 0
  const isInOne = (at: number): boolean => {
    blocks ??= paragraphs(text)
    while ((blocks[block]?.to ?? Infinity) <= at) block += 1
    return (blocks[block]?.from ?? Infinity) < at
  }
  const runs: NameRun[] = []
  const add = (words: string, from: number): void => {
    const bare = words.trimStart()
    if (bare !== '') runs.push({ words: bare, from: from + words.length - bare.length, bare: partsOfName(bare) })
  }
  for (const { 0: words, index } of text.matchAll(run)) {
    const [first = '', ...others] = words.split(brokenAt)
    add(first, index)
    let from = index + first.length
    for (const part of others) {
      const last = runs.at(-1)
      // A whole name that ends a line is over.
      const goesOn = part.startsWith('\n') && last?.bare?.name.includes(' ') !== true && isInOne(from)
      if (goesOn && last) {
        last.words += part
        last.bare = partsOfName(last.words)
      } else add(part, from)
      from += part.length
    }
  }
  return runs
}

/** All runs of words with capitals, in order; none goes on below a heading or a line of a list. */
export const runsIn = cachedByText(readRuns)

/** “Martin Cole Jr.” is called Cole. */
const generationAfter = /,?\s(?:[JS]r\.|I{1,3}|IV)$/

/** “Kim Su-jin”: the surname comes first. */
const korean = /^[A-Z][a-z]{1,6}\s[A-Z][a-z]{1,6}-[a-z]{2,6}$/

/** The last part of a whole name, by which somebody is called later. */
export const surnameOf = (name: string): string => {
  const plain = name.replace(generationAfter, '')
  if (korean.test(plain)) return plain.slice(0, plain.indexOf(' '))
  return plain.slice(plain.lastIndexOf(' ') + 1)
}

/** Where each whole name first stands, by its surname, for the surnames of two. */
export const firstPlaces = (text: string): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const places = new Map<string, Map<string, number>>()
  for (const { bare, from } of runsIn(text)) {
    const whole = bare?.name.replace(/\s+/g, ' ')
    if (!whole?.includes(' ')) continue
    const own = places.get(surnameOf(whole)) ?? new Map<string, number>()
    if (!own.has(whole)) own.set(whole, from)
    places.set(surnameOf(whole), own)
  }
  return places
}

/** Names that a text has in full, by their last word; none for two people of one surname. */
export const fullNames = (text: string): ReadonlyMap<string, string | undefined> => {
  const names = new Map<string, string | undefined>()
  for (const { bare } of runsIn(text)) {
    const whole = bare?.name.replace(/\s+/g, ' ')
    if (!whole?.includes(' ')) continue
    const surname = surnameOf(whole)
    const other = names.has(surname) ? names.get(surname) : whole
    names.set(surname, other === undefined || other === whole || other.endsWith(` ${whole}`) ? other : undefined)
  }
  return names
}

/** “Reed said”, “Reed’s”, “Reed, 58,”: somebody who is called by the surname. */
const actsAlone = new RegExp(
  `^(?:['’]s?\\s[a-z]|,\\s\\d\\d,|,\\swho\\s|,?\\s(?:(?:also|then|later|had|has)\\s)?(?:${verbs}|has|had|is|was|would|will|did|does|who)\\s)`,
)
const afterThe = /(?:^|\s)(?:[Tt]he|[Ii]n|[Aa]t|[Oo]f|[Ff]rom|[Nn]ear|[Tt]o|[Aa]n?)\s$/

/** The surnames by which a text calls somebody. */
export const surnamesIn = (text: string, runs: readonly NameRun[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { words, from, bare } of runs) {
    if (!bare || bare.name.includes(' ')) continue
    const before = text.slice(Math.max(0, from - 8), from)
    const after = text.slice(from + words.length, from + words.length + 40)
    if (bare.isCourteous || (!afterThe.test(before) && actsAlone.test(after))) found.add(bare.name)
  }
  return found
}
