import type { Named, PersonMention } from '../rules'
import { hasGivenName } from './given-names'
import { capital, letters } from './letters'
import { type BareName, fullNames, type NameRun, partsOfName, runsIn, surnameOf, surnamesIn } from './names'
import { officeBefore, officeBehind, officeInBrackets, officeRightBefore } from './office-beside'
import { isAddress, isKin, isOffice, singularOffice } from './offices'
import { honorific } from './saying'

const unitWord = `[${capital}][${letters}'’&-]{0,40}`
/** “Minister of ”, before “Finance Ann Reed” */
const officeOf =
  /(?:^|\s)((?:[A-Z][\w-]{1,30}\s){0,2}[A-Z][\w-]{1,30})\s(?:of|for)\s(?:the\s)?(?:[A-Z][\w-]{1,30}\s(?:and|of|for)\s){0,2}$/
/** “Bank of ”, before “Coalport Governor Ann Reed” */
const bodyOf = /(?<![\w-])(?:[A-Z][\w-]{1,30}\s){1,3}(?:of|for)\s(?:the\s)?$/
/** “(Chair); ”, “, ”: what parts the names of a list. */
const separator = /^(?:\s\([^()]{1,60}\))?(?:[,;]\s(?:and\s)?|\s(?:and|&)\s)$/
const listHead =
  /(?:^|\n)[ \t]{0,8}(?:(?:Members\s)?[Pp]resent|PRESENT|Absent|ABSENT|In attendance|Attend(?:ing|ees|ance)|Apologies|Participants|Panel(?:lists)?|Speakers|Members|Witness(?:es)?|Signed|Signatories|Voting (?:for|against)|Ayes|Noes|AYES|NOES|Board members):\s$/
/** Words that only somebody is said to be or to do. */
const humanBehind =
  /^(?:,\s\d{2}(?=[,.;:)\s])|\s\(\d{2}\)|,?\saged?\s\d|,\swho(?:se)?\s|,?\s(?:was born|died|resigned|retired|testified|apologi[sz]ed|nodded|smiled|laughed|shrugged|grew up|is survived|was (?:elected|re-elected|appointed|sworn|named|arrested|jailed|acquitted|convicted|sentenced)|(?:has|had) (?:been|just) (?:elected|appointed|spoken|named)|will (?:retire|resign|step down|succeed)|stepp?ed down|[a-z]{2,20}\s(?:his|her)\s|[a-z]{2,20}\s(?:[^.;:,]{1,60}\s)?that\ss?he\s|took office|succeed(?:s|ed)|replace[sd] (?:him|her|Mr|Ms|Mrs)|wants? to|told|tells|recalls?|jok(?:es|ed)|gave evidence)(?![\w]))/
const ofBody = new RegExp(
  `^\\sof\\s(?:the\\s)?(?:${unitWord}\\s(?:of\\s|for\\s|and\\s){0,2}){0,5}(?:University|Institute|Bank|College|School|Council|Association|Union|Party|Federation|Centre|Center|Society|Foundation|Agency|Ministry|Commission|List|Committee|Museum|Hospital)(?![${letters}])`,
)
const courtesyBefore = new RegExp(
  `(?<![${letters}])(?:${honorific}|The\\sRt\\sHon\\.?|the\\sHono[u]?rable)(?:\\s\\([a-z.]{1,12}\\))?\\s$`,
)
/** A line that names whom to ask about the document, or who edited it. */
const contact =
  /(?:^|\n)\W{0,3}(?:(?:additional )?(?:reporting|editing|writing|graphics?|photo(?:graph)?s?|pictures?|illustrations?|translation)) by\b|@|(?:^|\n)\W{0,6}contacts?\b|\bcontacts?[^.:\n]{0,40}:|please contact|(?:media|press|public|general) [ei]nquir|\b[ei]nquiries:|press (?:office|desk)\b|media relations|for (?:more|further) information|(?:\+|\(0?|\b0)\d[\d ()-]{6,}|\d{3}[ -]\d{3,4}-\d{4}/i
/** Somebody's words in a transcript. */
const label = /^(?:\s\([^()\n]{1,60}\))?:\s/
const labelBefore = /(?:^|\n)[ \t]{0,8}(?:Q\d{1,4}\s{1,3})?(?:[Tt]he\s)?$/

/** How far around a name its office is looked for, in UTF-16 units. */
const reach = { before: 120, after: 160 }

/** A name, and what is known of whose it is. */
interface Candidate extends BareName {
  from: number
  to: number
  organisation?: string | undefined
  /** Whether it is somebody's for certain: not only a speaker, which a body may be. */
  isPerson: boolean
  /** Whether names of a list after it are people as well, and with which office. */
  goesOn?: { role?: string | undefined } | undefined
}

/** A body without its article; “adviser to President Reed” names none. */
const bodyIn = (words = ''): string | undefined => {
  const body = words.replace(/\s+/g, ' ').replace(/^the\s/, '')
  return body === '' || isAddress(body.split(' ', 1)[0] ?? '') ? undefined : body
}

/** “Minister of Finance Ann Reed”, “Bank of Coalport Governor Ann Reed”: an office whose name goes on before the run. */
const partsAt = (before: string, { words, bare }: NameRun): BareName | undefined => {
  const [of = '', head = ''] = officeOf.exec(before) ?? []
  const last = of === '' ? undefined : lastName.exec(words)
  if (last && isOffice(head.slice(head.lastIndexOf(' ') + 1))) {
    const name = partsOfName(last[0].trim())
    if (name && !name.role)
      return { ...name, role: of.trimStart() + words.slice(0, last.index), before: words.length - name.name.length }
  }
  const body = bare?.role && bodyOf.exec(before)?.[0]
  return body ? { ...bare, role: body + bare.role } : bare
}
const lastName = /(?:\s[A-Z]\.){0,2}\s\S{1,40}\s\S{1,40}$|(?:\s[A-Z]\.){1,3}\s\S{1,40}$/

/** Whether a line says whom to ask about the document. */
const isContact = (text: string, from: number, to: number): boolean => {
  const before = text.slice(Math.max(0, from - reach.before), from)
  const after = text.slice(to, to + reach.before)
  const line = before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0]
  return line.length < 2 * reach.before && contact.test(line)
}

const candidateOf = (text: string, run: NameRun, labels: () => ReadonlyMap<string, number>): Candidate | undefined => {
  const { words, from } = run
  const bare = partsAt(text.slice(Math.max(0, from - 60), from), run)
  if (!bare) return undefined
  const { name, role: own } = bare
  const start = from + bare.before
  const to = start + name.length
  const before = text.slice(Math.max(0, start - reach.before), start)
  const made = (more: Partial<Candidate>): Candidate => ({ ...bare, from: start, to, isPerson: true, ...more })
  const isWhole = name.includes(' ')
  const hasCourtesy = bare.isCourteous || courtesyBefore.test(before.slice(-30))
  if (own && bare.isOfMany) return isWhole ? made({ goesOn: { role: own } }) : undefined
  if (own) return isWhole || hasCourtesy || isAddress(own) ? made({}) : undefined
  if (!isWhole && !hasCourtesy) return undefined
  const after = text.slice(from + words.length, from + words.length + reach.after)
  const beside = isWhole ? (officeBehind(after) ?? officeInBrackets(after)) : undefined
  if (beside)
    return made({
      role: beside.role,
      organisation: bodyIn(beside.organisation),
      ...(after.startsWith(' (') ? { goesOn: {} } : {}),
    })
  const word = before.trimEnd().split(/\s/).at(-1)?.replace(/[,:]$/, '') ?? ''
  const each = isWhole ? singularOffice(word) : undefined
  if (each)
    return made({ role: isOffice(each) ? each : undefined, goesOn: { role: isOffice(each) ? each : undefined } })
  const close = officeRightBefore(before)
  if (close) return made({ role: close })
  const apposed = /^(?:[,.;:)]|$|\s(?:TD|MP))/.test(after) ? officeBefore(before) : undefined
  if (apposed) return made({ role: apposed.role, organisation: bodyIn(apposed.organisation) })
  if (hasCourtesy) return made({})
  if (listHead.test(before)) return made({ goesOn: {} })
  if (isKin(word) || humanBehind.test(after) || ofBody.test(after)) return made({})
  const isLabel = label.test(after) && labelBefore.test(before) && (labels().get(name) ?? 0) > 1
  return made({
    isPerson: isLabel || (hasGivenName(name) && !/(?:^|\s)(?:[Tt]he|&)\s$/.test(before) && !/^\s?(?:&|\+)/.test(after)),
  })
}

/** How often each name stands before a colon at the beginning of a line. */
const labelsIn = (text: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [, name = ''] of text.matchAll(
    /(?:^|\n)\s{0,4}(?:Q\d{1,4}\s{1,3})?(\p{Lu}[^:.,;\n(]{2,60})(?:\s\([^()\n]{1,60}\))?:\s/gu,
  )) {
    const bare = partsOfName(name)?.name
    if (bare) found.set(bare, (found.get(bare) ?? 0) + 1)
  }
  return found
}

/** “Lady Reed of Kolm” */
const peer = /^(?:Lord|Lady|Baroness|Baron)\s\S+$/
const seat = new RegExp(`^\\sof\\s[${capital}][${letters}-]{1,30}`)

export const people = (text: string): PersonMention[] => {
  const runs = runsIn(text)
  const whole = fullNames(text)
  const surnames = surnamesIn(text, runs)
  let counted: ReadonlyMap<string, number> | undefined
  const labels = (): ReadonlyMap<string, number> => {
    counted ??= labelsIn(text)
    return counted
  }
  const found: PersonMention[] = []
  let last: Candidate | undefined
  for (const run of runs) {
    const one = candidateOf(text, run, labels)
    if (one && !one.isPerson && last?.goesOn && separator.test(text.slice(last.to, run.from))) {
      one.isPerson = true
      one.role = last.goesOn.role
    }
    if (one && last?.goesOn && separator.test(text.slice(last.to, run.from))) one.goesOn ??= last.goesOn
    if (!one) continue
    last = one
    const name =
      one.name.replace(/\s+/g, ' ') +
      (peer.test(one.name) ? (seat.exec(text.slice(one.to, one.to + 40))?.[0] ?? '') : '')
    const isKnown = one.isPerson || (surnames.has(surnameOf(name)) && whole.get(surnameOf(name)) === name)
    if (!isKnown || isContact(text, one.from, one.to)) continue
    const { from, to, role, organisation } = one
    const full = name.includes(' ') ? name : (whole.get(name) ?? name)
    found.push({
      name: full,
      ...(role ? { role: role.replace(/\s+/g, ' ') } : {}),
      ...(organisation ? { organisation } : {}),
      from,
      to,
    })
  }
  return found
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
