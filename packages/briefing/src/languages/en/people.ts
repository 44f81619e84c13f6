import type { Named, PersonMention } from '../rules'
import { Taken } from '../shared/taken'
import { capital, letters } from './letters'
import { honorific, nameOf } from './saying'

const offices =
  'chief executive|chief strategy officer|chief executive officer|officer|president|vice[- ]president|prime minister|deputy prime minister|minister|deputy minister|secretary|secretary-general|under-secretary|director|director-general|deputy director|chair|chairman|chairwoman|head|leader|governor|mayor|ambassador|envoy|negotiator|commissioner|professor|spokesman|spokeswoman|spokesperson|editor|engineer|analyst|economist|strategist|senator|councillor|lawmaker|manager|coordinator|founder|co-founder|adviser|advisor|researcher|scientist|physicist|chemist|biologist|historian|lawyer|judge|author|co-author|fellow|lecturer|inspector|treasurer|CEO|CSO|CTO|CFO|COO'
/** An office, with or without capitals. */
export const office = `(?:${offices.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)})`
const unitWord = `[${capital}][${letters}'’&-]{0,40}`
/** Up to twelve capitalised words, with small ones between. */
const unit = `(?:(?:the\\s)?${unitWord}(?:\\s(?:(?:of|for|and|the|on)\\s){0,4}${unitWord}){0,11})`
const role = `(?:(?:the|a|an|its|their|who is|(?:the\\s)?[${letters}-]{1,30}['’]s)\\s)?((?:[A-Za-z-]{1,30}\\s){0,4}?${office}(?:\\s(?:for|of)\\s(?!the\\s)(?:[a-z]{1,30}(?:\\sand\\s[a-z]{1,30})?(?=[,.\\s])))?)(?![${letters}])`
const courtesy = `(?:(?:The\\sRt\\sHon\\s)?${honorific}\\s)?`
const after = new RegExp(`(?<![${letters}])${courtesy}(${nameOf}),\\s${role}(?:\\s(?:of|at|for|in)\\s(${unit}))?`, 'g')
const between = new RegExp(
  `(?<![${letters}])${role}(?:\\s(?:of|at|for|to)\\s(${unit}))?,\\s${courtesy}(${nameOf})(?=[,.;\\s]|$)`,
  'g',
)
/** “Foreign Secretary Helen Marsh”, “President Marsh”: the office may have words before it. */
const capitalised = new RegExp(
  `(?<![${letters}])((?:[${capital}][${letters}-]{1,30}\\s){0,4}?(?:Minister|President|Secretary|Director|Chancellor|Governor|Commissioner|Senator|Professor|Executive|CEO|Mayor|Premier|Ambassador|Attorney|General|Leader|Chair|Chief|Economist))\\s(?:${honorific}\\s)?(${nameOf})`,
  'g',
)
/** “the bank's chief economist Jane Roe” */
const apposed = new RegExp(
  `(?<![${letters}-])((?:[a-z-]{2,30}\\s){0,4}?${office}s?)\\s(?:${honorific}\\s)?(${nameOf})(?![${letters}])`,
  'g',
)
/** “Dame Sheila Norwood (Chair)” */
const bracketed = new RegExp(
  `(?<![${letters}])${courtesy}(${nameOf})\\s\\(((?:[A-Za-z-]{1,30}\\s){0,4}?${office})\\)`,
  'g',
)
const peer = new RegExp(`(?<![${letters}])((?:Lord|Lady|Baroness|Baron)\\s[${capital}][${letters}-]{1,40})`, 'g')
const titled = new RegExp(`(?<![${letters}])(?:${honorific}|The\\sRt\\sHon)\\s(${nameOf})`, 'g')

/** The last word of the name of a body, a place or a thing. */
const thing =
  /(?:^|\s)(?:Board|Bank|Ministry|Office|Committee|Council|Commission|Agency|University|Institute|Department|Company|Group|Union|Party|Court|Fund|House|School|College|Association|Authority|Service|Services|Trust|Times|News|Post|Centre|Center|Bay|City|County|States?|Street|River|Act|Bill|Plan|Programme|Program|Project|Corporation|Inc|Ltd|Foundation|Federation|Society|Forum|Network|Minister|Secretary|President|Review|Report|Survey|Day|Prize|Medal|Buses|Supply|Air|Energy|Water|Partners|Holdings|Industries|Capital|Research|Officer|Manager|Executive|Movement|Alliance|Front|Coalition|Assembly|Parliament|Senate|Congress|Cabinet|Treasury|Government|Administration|Chamber|Museum|Hospital|Church|Airport|Station|Road|Avenue|Square|Park|Bridge|Island|Coast|Valley|Lake|Sea|Ocean|Region|Province|District|Republic|Kingdom|Nations|Agreement|Treaty|Convention|Protocol|Index|Study|Award|Cup|League|Club|Team|Director|Chair|Mayor|Chief|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/
const suffix = /\s(?:MP|MSP|MEP|MS|KC|QC|OBE|CBE|MBE|PhD|JSC)$/
const opener =
  /^(?:The|But|And|Yet|So|In|On|At|When|While|As|For|Its|His|Her|Their|Our|My|This|That|Dear|Former|Then|Rt|Hon)\s/

/** Words before an office that are no part of it. */
const functionWords = /^.{0,30}\b(?:the|an?|with|and|or|by|of|to|its|her|his|their|our|for|from|that|who|is|was|as)\s/

/** “Deputy Mayor Hollings” is called Hollings. */
const titles =
  /^(?:[A-Z][\w-]{1,30}\s){0,4}?(?:Minister|Mayor|President|Secretary|Governor|Chancellor|Commissioner|Senator|Director|Chief|Justice|Judge|Professor|Councillor|Premier|Ambassador|Leader|Spokesman|Spokeswoman|Dr|Mr|Mrs|Ms)\.?\s(?=[A-Z])/

/** A name without what only stands beside it; undefined for one of a body or a place. */
export const bareName = (name: string): string | undefined => {
  const bare = name.replace(opener, '').replace(titles, '').replace(suffix, '')
  return thing.test(bare) ? undefined : bare
}

const mention = (from: number, whole: string, name: string, role?: string, organisation?: string): PersonMention => ({
  name,
  ...(role ? { role } : {}),
  ...(organisation ? { organisation: organisation.replace(/^the\s/, '') } : {}),
  from,
  to: from + whole.length,
})

/** Names that a text has in full, by their last word; none for two people of one surname. */
export const fullNames = (text: string): ReadonlyMap<string, string | undefined> => {
  const names = new Map<string, string | undefined>()
  for (const { groups } of text.matchAll(name)) {
    const whole = bareName(groups?.name ?? '')
    const at = whole?.lastIndexOf(' ') ?? -1
    if (!whole || at === -1) continue
    const surname = whole.slice(at + 1)
    const other = names.has(surname) ? names.get(surname) : whole
    names.set(surname, other === undefined || other === whole || other.endsWith(` ${whole}`) ? other : undefined)
  }
  return names
}

const name = new RegExp(`(?<![${letters}'’])(?:${honorific}\\s){0,4}(?<name>${nameOf})`, 'g')

export const people = (text: string): PersonMention[] => {
  const found: PersonMention[] = []
  const taken = new Taken(text)
  const whole = fullNames(text)
  const add = (one: PersonMention, isSurname = false): void => {
    const bare = bareName(one.name)
    if (!bare || !(isSurname || bare.includes(' ')) || !taken.takeWhole(one)) return
    const role = one.role?.replace(opener, '').replace(functionWords, '')
    const name = bare.includes(' ') ? bare : (whole.get(bare) ?? bare)
    found.push({ ...one, name, ...(role ? { role } : {}) })
  }
  for (const match of text.matchAll(after)) add(mention(match.index, match[0], match[1] ?? '', match[2], match[3]))
  for (const match of text.matchAll(between)) add(mention(match.index, match[0], match[3] ?? '', match[1], match[2]))
  for (const match of text.matchAll(bracketed)) add(mention(match.index, match[0], match[1] ?? '', match[2]))
  for (const match of text.matchAll(capitalised))
    add(mention(match.index, match[0], match[2] ?? '', match[1]?.trim()), true)
  for (const match of text.matchAll(apposed)) add(mention(match.index, match[0], match[2] ?? '', match[1]?.trim()))
  for (const match of text.matchAll(peer)) add(mention(match.index, match[0], match[1] ?? ''), true)
  for (const match of text.matchAll(titled)) add(mention(match.index, match[0], match[1] ?? ''))
  return found.sort((a, b) => a.from - b.from)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
const stands = (text: string, words: string): boolean =>
  new RegExp(`(?<![${letters}])${words}(?![${letters}])`).test(text)

export const names = (text: string, { name, aliases = [], titles = [] }: Named): boolean => {
  if ([name, ...aliases].some((one) => stands(text, escaped(one)))) return true
  const surname = escaped(name.trim().split(/\s+/).at(-1) ?? name)
  const offices = titles.map((title) => escaped(title)).join('|')
  if (stands(text, `(?:${honorific}${offices && `|${offices}`})\\s${surname}`)) return true
  return offices !== '' && new RegExp(`(?<![${letters}])(?:${offices})\\s${surname}(?![${letters}])`, 'iu').test(text)
}

/** Whether words right before an office make it another one: former minister, deputy mayor. */
export const isOtherOffice = (before: string): boolean =>
  /(?:former|ex|deputy|vice|acting|shadow|prime|assistant)[\s-]$/i.test(before)
