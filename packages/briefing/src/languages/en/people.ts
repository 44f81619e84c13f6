import type { Named, PersonMention } from '../rules'
import { Taken } from '../shared/taken'
import { honorific, nameOf } from './saying'

const offices =
  'chief executive|chief strategy officer|chief executive officer|president|vice[- ]president|prime minister|deputy prime minister|minister|deputy minister|secretary|secretary-general|under-secretary|director|director-general|deputy director|chair|chairman|chairwoman|head|governor|mayor|ambassador|commissioner|professor|spokesman|spokeswoman|spokesperson|editor|engineer|analyst|economist|senator|manager|founder|CEO|CSO|CTO|CFO'
/** An office, with or without capitals. */
export const office = `(?:${offices.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)})`
const unitWord = "\\p{Lu}[\\p{L}'’&-]{0,40}"
/** Up to twelve capitalised words, with small ones between. */
const unit = `(?:(?:the\\s)?${unitWord}(?:\\s(?:(?:of|for|and|the|on)\\s){0,3}${unitWord}){0,11})`
const role = `(?:(?:the|a|an|its|their|who is|(?:the\\s)?[\\p{L}-]{1,30}['’]s)\\s)?((?:[a-z-]{1,30}\\s){0,2}?${office}(?:\\s(?:for|of)\\s(?!the\\s)(?:[a-z]{1,30}(?:\\sand\\s[a-z]{1,30})?(?=[,.\\s])))?)`
const after = new RegExp(
  `(?<![\\p{L}])(?:${honorific}\\s)?(${nameOf}),\\s${role}(?:\\s(?:of|at|for|in)\\s(${unit}))?`,
  'gu',
)
const between = new RegExp(
  `(?<![\\p{L}])${role}(?:\\s(?:of|at|for)\\s(${unit}))?,\\s(?:${honorific}\\s)?(${nameOf})`,
  'gu',
)
const capital = new RegExp(
  `(?<![\\p{L}])((?:Foreign|Prime|Deputy|Finance|Energy|Science|Interior|Health|Vice|Chief)?\\s?(?:Minister|President|Secretary|Director|Chancellor|Governor|Commissioner|Senator|Professor|Executive|CEO))\\s(${nameOf})`,
  'gu',
)

const mention = (from: number, whole: string, name: string, role?: string, organisation?: string): PersonMention => ({
  name,
  ...(role ? { role } : {}),
  ...(organisation ? { organisation: organisation.replace(/^the\s/, '') } : {}),
  from,
  to: from + whole.length,
})

export const people = (text: string): PersonMention[] => {
  const found: PersonMention[] = []
  const taken = new Taken(text)
  const add = (one: PersonMention): void => {
    if (one.name.includes(' ') && taken.takeWhole(one)) found.push(one)
  }
  for (const match of text.matchAll(between)) add(mention(match.index, match[0], match[3] ?? '', match[1], match[2]))
  for (const match of text.matchAll(after)) add(mention(match.index, match[0], match[1] ?? '', match[2], match[3]))
  for (const match of text.matchAll(capital)) add(mention(match.index, match[0], match[2] ?? '', match[1]?.trim()))
  return found.sort((a, b) => a.from - b.from)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
const stands = (text: string, words: string): boolean => new RegExp(`(?<![\\p{L}])${words}(?![\\p{L}])`, 'u').test(text)

export const names = (text: string, { name, aliases = [], titles = [] }: Named): boolean => {
  if ([name, ...aliases].some((one) => stands(text, escaped(one)))) return true
  const surname = escaped(name.trim().split(/\s+/).at(-1) ?? name)
  const offices = titles.map((title) => escaped(title)).join('|')
  if (stands(text, `(?:${honorific}${offices && `|${offices}`})\\s${surname}`)) return true
  return offices !== '' && new RegExp(`(?<![\\p{L}])(?:${offices})\\s${surname}(?![\\p{L}])`, 'iu').test(text)
}
