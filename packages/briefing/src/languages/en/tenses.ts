import type { Span } from '../rules'

/** Whether a clause tells of what has happened on its day, of what is to come, or of what was to come. */
export type Tense = 'past' | 'future' | 'was to come'

const boundary =
  /[;:“”"()]|,\s|\s(?:and|but|while|whereas|which|who|whom|that|when|after|because|although|though|as|if|where|so)\s/g

/** A verb of saying right before its day: “said Friday she will go”. */
const told =
  /(?<![A-Za-z])(?<!\b(?:be|been|is|are|was|were|to)\s)(?:said|told\s\S{1,20}|announced|reported|added|wrote|promised|confirmed|warned|vowed|pledged|agreed|decided|voted|approved)\s(?:late\s|early\s)?(?:on\s|in\s|last\s)?$/i

const toCome =
  /\b(?:will|shall|won['’]t|would|is\sto|are\sto|(?:is|are)\s(?:due|set|expected|scheduled|planned|slated|likely|forecast|about|going|meant|supposed)|due\s(?:to|on|in|by)|scheduled\s(?:to|for|on)|planned\s(?:to|for|on|in)|expected\s(?:to|on|in|by)|slated\sfor|pencill?ed\sin|effective|to\sbe|(?:agreed|plans?|planned|intends?|aims?|hopes?|vowed|promised|pledged|decided|ready|need|needs|ha(?:s|ve)|wants?|asked|chance|bid|time|deadline)\sto|must|should|until|deadline|next)\b|['’]ll\b/i
const wasToCome =
  /\b(?:was|were|had\sbeen)\s(?:(?:also|not|still|originally|initially|once)\s)?(?:to(?!\sbe\s(?:seen|found|had))|due|set|expected|scheduled|planned|slated|meant|supposed)\b/i
/** Who spoke on the day that a clause begins with: “In June you said a cut would come”. */
const spoke =
  /^,?\s(?:\S+\s){0,4}(?:said|told|wrote|warned|promised|announced|argued|claimed|pledged|vowed|predicted|forecast)\s/i
const isNow =
  /\b(?:end|open|start|begin|close|expire|take|come|go|meet|vote|return|resume|launch|run|hold|host|visit|leave|arrive|retire|rise|increase|apply|kick|change|move|become|turn|fall|face|decide|publish)(?:e?s)?\b(?!\s(?:was|were|had))|\b(?:is|are)\s(?:out|back|on|in|held|closed|open|published|released)\b/i
const happened =
  /\b(?:was|were|did|had|has|have|been|(?!need|indeed|speed|feed|exceed|proceed|succeed|hundred|united|limited|embed|aged|unprecedented|related)[a-z]{2,}ed|said|told|took|lost|won|saw|made|gave|got|went|came|left|met|held|ran|began|brought|sent|spent|sold|bought|paid|fell|rose|grew|became|broke|built|cut|hit|put|set|shut|led|kept|found|felt|knew|stood|sat|spoke|wrote|drew|flew|drove|chose|struck|sank|swept|tore|threw|withdrew|overtook|beat|fought|caught|taught|sought|thought|born|given|taken|known|shown|seen|done|written|sworn|laid|lit|dealt|kicked|shot)\b/gi

/** The parts of a sentence around a place: the own one, those before it, the nearest first, and those behind. */
const partsAround = (sentence: string, at: number): { own: Span; before: Span[]; behind: Span[] } => {
  const edges = [...sentence.matchAll(boundary)]
  const parts = [0, ...edges.map(({ index, 0: mark }) => index + mark.length)].map(
    (from, index): Span => ({ from, to: edges[index]?.index ?? sentence.length }),
  )
  const own = Math.max(
    0,
    parts.findLastIndex(({ from }) => from <= at),
  )
  return { own: parts[own] as Span, before: parts.slice(0, own).toReversed(), behind: parts.slice(own + 1) }
}

const tenseOf = (written: string): Tense | undefined => {
  const words = written.replace(/\bMay\b/g, '')
  if (wasToCome.test(words)) return 'was to come'
  if (toCome.test(words)) return 'future'
  if (words.search(happened) >= 0) return 'past'
  return isNow.test(words) ? 'future' : undefined
}

/** Whether a date only tells which of several things is meant. */
const isNamedBy = (lead: string, behind: string): boolean =>
  (/\b(?:the|its|their|his|her|this)\s$/i.test(lead) && /^\s[a-z]{3,}/.test(behind)) ||
  /(?:['’]s|\b(?:is|are|dated))\sfrom\s$/i.test(lead)

/** How far around a date its clause is read, in UTF-16 units. */
const reach = 240

/** The tense of the clause of a date; none where it has no verb, or only one that may mean either. */
export const tenseAt = (text: string, sentence: Span, date: Span): Tense | undefined => {
  const start = Math.max(sentence.from, date.from - reach)
  const words = text.slice(start, Math.min(sentence.to, date.to + reach))
  const at = date.from - start
  if (told.test(words.slice(0, at))) return 'past'
  const { own, behind, before } = partsAround(words, at)
  const lead = words.slice(own.from, at)
  const rest = words.slice(Math.min(at + (date.to - date.from), own.to), own.to)
  // “The Nov. 3 ballot” and “a list from June” may be of any time.
  if (isNamedBy(lead, words.slice(at + (date.to - date.from)))) return undefined
  // “Bonuses banned from Friday”: a headline has no full stop, and leaves “are” out.
  if (/\b(?:from|until)\s$/i.test(lead) && !/[.!?]["'”’)]*\s*$/.test(words)) return 'future'
  const said = tenseOf(lead) ?? (spoke.test(rest) ? 'past' : tenseOf(rest))
  if (said) return said
  // “By Monday” is to come, “the toll from Monday’s collapse” is not.
  const isOwner = /^['’]s\s/.test(words.slice(at + (date.to - date.from)))
  // “By Tuesday, 40 had died.”
  if (/\bby\s$/i.test(lead) && /\bhad\b/.test(words.slice(at))) return 'past'
  if (!isOwner && /\b(?:by|from|until|before|to)\s$/i.test(lead)) return 'future'
  // “On Monday, the council will vote”, and “it will vote, in the old hall, on Monday”.
  for (const { from, to } of [...before, ...behind]) {
    const found = tenseOf(words.slice(from, to))
    if (found) return found
  }
  return undefined
}
