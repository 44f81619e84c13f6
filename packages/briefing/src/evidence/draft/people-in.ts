import type { Quotation, SpeakerMention } from '../../languages/rules'
import { asWritten } from './anchor-for'
import type { Document } from './document'

/** A person or body that a document names. */
export interface FoundPerson {
  name: string
  role?: string
  organisation?: string
  aliases: string[]
}

/** The most people of a document, besides speakers, and the most short forms of a name. */
const most = 300
const mostAliases = 20

/** Speakers and everybody named with an office; short forms of a name become aliases. */
export const peopleIn = (
  { rules }: Document,
  text: string,
  { quotations, turns }: { quotations: readonly Quotation[]; turns: readonly SpeakerMention[] },
  quoted: readonly Quotation[][],
): FoundPerson[] => {
  const found = new Map<string, FoundPerson>()
  const needed = new Set(quoted.flatMap((parts) => parts[0]?.speaker?.name ?? []))
  const add = (one: { name: string; role?: string; organisation?: string }, called?: string): void => {
    if (!found.has(one.name) && found.size >= most && !needed.has(one.name)) return
    const known = found.get(one.name) ?? { name: one.name, aliases: [] }
    if (!known.role && one.role) known.role = one.role
    if (!known.organisation && one.organisation) known.organisation = one.organisation
    const isNew = called !== undefined && !called.includes(one.name) && !known.aliases.includes(called)
    if (isNew && called.length <= 20 && known.aliases.length < mostAliases) known.aliases.push(called)
    found.set(one.name, known)
  }
  for (const person of rules.people(text)) add(person)
  for (const speaker of turns) add(speaker)
  for (const { speaker } of quotations)
    if (speaker) add(speaker, asWritten(text.slice(speaker.span.from, speaker.span.to)))
  return [...found.values()]
}
