import type { FigureMention } from '../rules'

const up = '(?:go|goes|went|are|is|was|were)\\sup'
const down = '(?:go|goes|went|are|is|was|were)\\sdown'
const rose =
  'rose|risen|rises|rise|grew|grown|grows|grow|increased|increases|increase|climbed|climb|gained|jumped|surged|advanced|expanded'
const fell =
  'fell|fallen|falls|fall|dropped|drops|drop|declined|declines|decline|decreased|decrease|shrank|shrunk|slipped|slid|contracted|plunged'
const adverb =
  '(?:(?:also|then|now|already|only|just|sharply|slightly|about|nearly|roughly|by|a further|another|an estimated)\\s){0,3}'
const auxiliary = '(?:(?:has|have|had|will)\\s)?'
const level =
  'was|were|is|are|stood at|stands at|reached|totalled|totaled|hit|averaged|came to|came in at|amounted to|remained at|stayed at|exceeded|will be|has been|had been|have been|has reached|had reached|will reach'
/** The words of a subject, then its verb: Output rose by. */
const moved = new RegExp(`^(.{2,90}?)\\s${auxiliary}(?:(${rose}|${up})|(${fell}|${down}))\\s${adverb}$`, 'i')
const stood = new RegExp(`^(.{2,90}?)\\s(?:${level})\\s${adverb}$`, 'i')
const movedTo = new RegExp(`^(.{2,90}?)\\s${auxiliary}(?:${rose}|${fell})\\sto\\s${adverb}$`, 'i')
/** Behind another figure: Output rose 4.5% from a year earlier to. */
const onTo = new RegExp(
  `^(.{2,90}?)\\s${auxiliary}(?:${rose}|${fell})\\s${adverb}(?:from\\s${adverb})?\\ufffc[^,;\\ufffc]{0,40}?\\sto\\s${adverb}$`,
  'i',
)
const upFrom = new RegExp(
  `^(.{2,90}?)\\s(?:${level}|${auxiliary}(?:${rose}|${fell})\\sto)\\s${adverb}\\ufffc[^,;\\ufffc]{0,30},\\s(?:(up)|(down)|an?\\s(?:increase|rise)\\sof|an?\\s(?:decrease|fall|drop|decline)\\sof)\\s${adverb}$`,
  'i',
)
const against = new RegExp(
  `^(.{2,90}?)\\s(?:${level}|${auxiliary}(?:${rose}|${fell})\\sto)\\s${adverb}\\ufffc[^,;\\ufffc]{0,30},\\s(?:compared (?:with|to)|against|up from|down from)\\s${adverb}$`,
  'i',
)
const since =
  /^[^,;.]{0,24}?\s?(?:(from|on|over|than|compared with)\s((?:a|the|one)\s(?:year|month|quarter|week|day)\s(?:earlier|before|ago|previous)|the\s(?:previous|same|prior)\s(?:year|month|quarter|week|day|period)|last\s(?:year|month|quarter|week))|(year[ -]on[ -]year|month[ -]on[ -]month|quarter[ -]on[ -]quarter))(?![A-Za-z])/i
const then =
  /^[^,;.]{0,24}?\s?((?:a|one)\s(?:year|month|quarter|week)\s(?:earlier|before|ago)|in the same (?:month|quarter|period) (?:of last year|a year earlier)|the (?:previous|year|month|quarter) (?:before|year|month|quarter)|last (?:year|month)|(?:in|for) (?:the same (?:quarter|month|period) of )?(?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d)(?![A-Za-z\d])/i
const nounChange =
  /^(?:\s|-)(increase|rise|growth|decrease|decline|fall|drop|reduction|cut)\sin\s((?:(?!(?:from|to|by|over|since|after|as|and|was|is|for|between|last|this|than|compared|on|at)\s)[A-Za-z’'-]{2,24}\s?){1,5})/i

/** Compared with another, or a part of it: 20 points less, 20% of GDP. */
const ofAnother = /^\s(?:(?!either|after|over|under)[a-z]+er|less|more|above|below|of|short|away)(?![a-z])/i
const accounted = new RegExp(
  `^(.{2,90}?)\\s(?:accounts? for|accounted for|makes? up|made up)\\s(?:almost\\s)?${adverb}$`,
  'i',
)

/** Words of a subject that is none, or that is not all of it. */
const unclear =
  /(?:^|\s)(?:not|never|no|nobody|if|unless|whether|could|may|might|would|should|must|can|who|that|which|because|although|though|it|they|he|she|we|you|i|this|these|those|there|said|says|say|was|were|is|are|be|been|has|have|had|will|did|does|do|n[’']t|more|than|what|when|where|how|as|since|after|before|until|expected|likely|one|some|both|others|another|each|his|her|its|their)(?:\s|$)|n[’']t\s|["“”]/i
const opening =
  /^(?:(?:and|but|while|whereas|so|yet|meanwhile|overall|separately|however|by contrast|in (?:\S+\s){0,3}\S+),?\s)+/i

/** A clause, from the last word or mark that begins one. */
const clauseOf = (before: string): string => {
  const text = before.replace(/\s+/g, ' ').replace(/^\s/, '')
  const starts = [...text.matchAll(/[;:]\s|,\s(?:and|but|while|whereas|although|though)\s|\s(?:while|whereas|but)\s/g)]
  const last = starts.at(-1)
  const start = last ? last.index + last[0].length : 0
  // Behind another figure, “and” begins a clause.
  const and = text.includes('\ufffc') ? text.indexOf(' and ', text.lastIndexOf('\ufffc')) : -1
  return text.slice(and > start ? and + ' and '.length : start)
}

const subjectOf = (words: string | undefined): string | undefined => {
  const said = (words ?? '').split(/,\s/).at(-1) ?? ''
  const whole = said
    .replace(opening, '')
    .replace(/^(?:the|a|an)\s/i, '')
    .replace(/\s(?:in|on|at|by|during|for|since|from|until|to)\s*$/i, '')
    .trim()
  const isShort = whole !== '' && whole.split(' ').length <= 8
  if (!isShort || unclear.test(whole) || /[\ufffc,()]/.test(whole) || !/^[A-Za-z]/.test(whole)) return undefined
  // A comma behind the subject may open an aside: Output, the ministry said, rose.
  if (
    (words ?? '').includes(',') &&
    !/^(?:in|on|at|by|last|this|over|during|meanwhile|overall|however)\b/i.test(words ?? '')
  )
    return undefined
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

const withChange = (subject: string | undefined, isDown: boolean, after: string): string | undefined => {
  if (!subject) return undefined
  const [, word, day, rate] = since.exec(after) ?? []
  const kind = isDown ? 'decrease' : 'change'
  return `${subject}, ${kind}${rate ? ` ${rate}` : day ? ` ${word} ${day}` : ''}`
}

/** “Output” of “output rose 4.5% from a year earlier to 3.2 million tonnes”, and “Output, change from a year earlier”. */
export const labelOf = (before: string, after: string, _figure: FigureMention): string | undefined => {
  const clause = clauseOf(before)
  const change = moved.exec(clause)
  if (change) return withChange(subjectOf(change[1]), change[3] !== undefined, after)
  const up = upFrom.exec(clause)
  if (up) return withChange(subjectOf(up[1]), /(?:down|(?:decrease|fall|drop|decline)\sof)\s\D*$/i.test(clause), after)
  const earlier = against.exec(clause)
  const day = then.exec(after)?.[1]
  if (earlier) {
    const subject = subjectOf(earlier[1])
    return subject && day ? `${subject}, ${day}` : undefined
  }
  const part = accounted.exec(clause)
  const whole = /^\s(of\s[A-Za-z][A-Za-z’' -]{1,40}?)(?=[,.;]|$)/.exec(after)?.[1]
  if (part) {
    const subject = subjectOf(part[1])
    return subject && whole && !unclear.test(whole) ? `${subject}, share ${whole}` : undefined
  }
  if (ofAnother.test(after)) return undefined
  const noun = nounChange.exec(after)
  if (noun && !unclear.test(clause))
    return `${noun[1]?.charAt(0).toUpperCase()}${noun[1]?.slice(1)} in ${noun[2]?.trim()}`
  return subjectOf((onTo.exec(clause) ?? movedTo.exec(clause) ?? stood.exec(clause))?.[1])
}
