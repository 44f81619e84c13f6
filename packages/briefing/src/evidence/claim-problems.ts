import type { Brief, Claim, ClaimedDate } from '../brief'
import { languageFor } from '../languages'
import type { DateMention, Named, Quotation, ReadingRules, Span } from '../languages/rules'
import { withoutQuoted } from '../languages/shared/quoted'
import { holds, overlaps, textOf } from '../languages/shared/span'
import { wasCalledOff } from './called-off'
import { isSoonAfter, isToCome, sameDay, says } from './date-match'
import { figureFieldProblems } from './figure-fields'
import { figureProblems } from './figure-problems'
import { fold } from './fold'
import { type EvidenceProblem, notCompared, type Proof } from './proof'
import { speechProblems } from './quotation-fields'
import { cutProblem } from './quotation-parts'
import type { SourceReading, SourceStretch } from './reading'
import { inUnitOfSource } from './same-quantity'
import type { SourceState } from './sources'
import { correctSpeaker, turnProblems } from './turn-problems'

/** A paragraph of a source, and the range of the anchored words in it. */
interface Passage {
  paragraph: SourceStretch
  words: Span
}

/**
 * Problems with claims whose words were found: a quotation must be one and its speaker's, a figure must have its value,
 * a date its day.
 */
export const claimProblems = (
  { claim, standing }: Proof,
  brief: Brief,
  sources: ReadonlyMap<string, SourceState>,
): EvidenceProblem[] => {
  const id = claim.anchor.source ?? ''
  const { reading, rules } = sources.get(id) ?? {}
  if (!reading || !rules || !('span' in standing)) return []
  // The speaker of a quotation may be named in a paragraph before it.
  const paragraph = claim.kind === 'quotation' ? reading.around(standing.span) : reading.paragraphAt(standing.span)
  const words = paragraph.own(standing.span)
  const at = { passage: { source: id, span: standing.span } }
  switch (claim.kind) {
    case 'quotation':
      return quotationProblems(claim, id, { paragraph, words }, brief, { rules, reading }).map((problem) => ({
        ...at,
        ...problem,
      }))
    case 'figure': {
      const both = [rules, languageFor(brief.lang)?.reading ?? rules]
      const passage = { paragraph, words, headed: reading.headedAt(standing.span) }
      const own = { ...claim, stat: inUnitOfSource(claim.stat, paragraph, words, both) }
      const wrong = figureProblems(own, passage, both)
      const around = reading.around(standing.span)
      const fields =
        wrong.length > 0 ? [] : figureFieldProblems(own, { ...passage, around }, brief.sources?.[id] ?? {}, both)
      return [...wrong, ...fields].map((problem) => ({ ...at, ...problem }))
    }
    case 'date':
      return dateProblems(claim, { paragraph, words }, brief.sources?.[id]?.issued, rules).map((one) => ({
        ...at,
        ...one,
      }))
    default:
      return []
  }
}

type DateClaim = Extract<Claim, { kind: 'date' }>

const quotationProblems = (
  { quote, path }: Extract<Claim, { kind: 'quotation' }>,
  id: string,
  { paragraph, words }: Passage,
  brief: Brief,
  { rules, reading }: { rules: ReadingRules; reading: SourceReading },
): EvidenceProblem[] => {
  const { text, start } = paragraph
  const { issued } = brief.sources?.[id] ?? {}
  const quotation = paragraph.quotations.find((one) => holds(one, words))
  const where = [...path, 'exact']
  const person = quote.speaker === undefined ? undefined : brief.people?.[quote.speaker]
  if (quotation?.kind !== 'speech' && quotation?.kind !== 'headline') {
    const all = { from: start + words.from, to: start + words.to }
    const spoken = quotation ? undefined : reading.turnAt(all)
    if (spoken) return turnProblems({ quote, path, person, words: all }, spoken, { id, issued, rules, reading })
    const message = `these words stand in \`${id}\`, but not inside quotation marks`
    const hint = 'print as a quotation only what the source quotes; say the rest in `gist`'
    return [{ code: 'not-a-quotation', message, hint, path: where }]
  }
  const cut = cutProblem(text, quotation, words, rules)
  if (cut) return [{ ...cut, path: where }]
  const inner = paragraph.quotations.findLast((one) => holds(one, words))
  if (quotation.disowned || inner?.disowned) {
    const whose = person ? `not ${person.name}'s` : "nobody's own"
    const message = `\`${id}\` denies these words, asks about them or reports them as another's: they are ${whose}`
    const hint = 'quote what the person says in reply; say the rest in `gist`'
    return [{ code: 'words-disowned', message, hint, path: where }]
  }
  const fields = speechProblems(quote, path.slice(0, -2), person, { source: paragraph, quotation, rules, issued, id })
  if (person && inner && inner !== quotation) return [insideWords(id, [...path.slice(0, -2), 'speaker'])]
  if (!person) return quotation.kind === 'headline' ? [headlineProblem(id, where), ...fields] : fields
  const named = { ...person, titles: (person.roles ?? []).map(({ title }) => title) }
  const speakerPath = [...path.slice(0, -2), 'speaker']
  const other = quotation.speaker
  if (!other) return nobodyNamed(text, quotation, paragraph, named, rules, { id, path: speakerPath })
  // The bank whose economist speaks does not speak itself.
  const said = text
    .slice(other.span.from, endOfWord(text, other.span.to))
    .replace(other.isGroup ? '' : (other.organisation ?? ''), '')
  const isNamed = other.isGroup
    ? isGroupNamed(text, other.span, other.isGroup, named)
    : rules.names(said, named) || rules.names(other.name, named)
  if (isNamed) return fields
  const message = `\`${id}\` gives these words to “${text.slice(other.span.from, other.span.to)}”, not to ${person.name}`
  const passage = { source: id, span: { from: start + other.span.from, to: start + other.span.to } }
  return [{ code: 'speaker-not-found', message, hint: correctSpeaker, path: speakerPath, passage }]
}

/** A headline puts between quotation marks what nobody may have said in these words. */
const headlineProblem = (id: string, path: EvidenceProblem['path']): EvidenceProblem => ({
  code: 'speaker-unclear',
  severity: 'warning',
  message: `these words stand in a headline of \`${id}\`, which is nobody's speech`,
  hint: 'quote the words where the text reports them, or say in `gist` what the headline says',
  path,
})

/** Words that somebody quotes within what is quoted of another. */
const insideWords = (id: string, path: EvidenceProblem['path']): EvidenceProblem => ({
  code: 'speaker-unclear',
  severity: 'warning',
  message: `in \`${id}\` these words are quoted inside the words of somebody, and may be another's`,
  hint: 'look yourself; point at words that the source gives to a speaker, or print no speaker',
  path,
})

/** The problem with words of which the source does not say clearly whose they are. */
const nobodyNamed = (
  text: string,
  quotation: Quotation,
  { sentences }: SourceStretch,
  person: Named,
  rules: ReadingRules,
  { id, path }: { id: string; path: EvidenceProblem['path'] },
): EvidenceProblem[] => {
  const index = sentences.findIndex((one) => one.from <= quotation.from && quotation.from < one.to)
  const near = {
    from: sentences[Math.max(0, quotation.kind === 'headline' ? index : index - 2)]?.from ?? 0,
    to: sentences[index]?.to ?? text.length,
  }
  if (rules.names(textOf(near, text), person)) {
    const message = `\`${id}\` does not say clearly that ${person.name} speaks these words`
    const hint = 'look yourself; point at words that the source gives to a speaker, or print no speaker'
    return [{ code: 'speaker-unclear', severity: 'warning', message, hint, path }]
  }
  const message = `\`${id}\` does not name ${person.name} beside these words`
  return [{ code: 'speaker-not-found', message, hint: correctSpeaker, path }]
}

/** The longest name of a group, in UTF-16 units. */
const longestGroup = 80

/**
 * Whether words that are known as a group are the name that a brief has for it, which may take in more of the words
 * before them: 새벽은행의 채권 담당자.
 */
const isGroupNamed = (text: string, span: Span, by: 'whole' | 'end', { name, aliases = [] }: Named): boolean => {
  const said = fold(textOf(span, text)).text.trim().toLowerCase()
  const longer = ` ${fold(text.slice(Math.max(0, span.to - longestGroup), span.to))
    .text.trim()
    .toLowerCase()}`
  return [name, ...aliases]
    .map((one) => fold(one).text.trim().toLowerCase())
    .some(
      (one) =>
        said === one ||
        (by === 'end' && (said.endsWith(` ${one}`) || (one.endsWith(said) && longer.endsWith(` ${one}`)))),
    )
}

/** A name may end like a particle, which is left off the speaker: 마측가 위원은. */
const endOfWord = (text: string, at: number): number => at + (/^[\p{L}\p{M}]*/u.exec(text.slice(at))?.[0].length ?? 0)

const dateProblems = (
  { event, item, path }: DateClaim,
  passage: Passage,
  issued: string | undefined,
  rules: ReadingRules,
): EvidenceProblem[] => {
  const problems: EvidenceProblem[] = []
  const { reading, date, status } = event
  const { said, meant, near } = datesAt(event, passage, issued, rules)
  if (reading && !fold(said.join(' ')).text.includes(fold(reading.phrase).text)) {
    const message = `the source does not say “${reading.phrase}” in this sentence`
    const hint = '`phrase` repeats the words of the source that were read as a date'
    problems.push({ code: 'reading-not-found', message, hint, path: [...item, 'reading', 'phrase'] })
  } else if (meant.length > 0 && !meant.concat(near).some((one) => sameDay(one, date))) {
    const [first] = meant as [DateMention]
    const message = reading
      ? `“${reading.phrase}”, counted from ${reading.from}, is ${first.date}, not ${date}`
      : `the source says ${meant.map((one) => one.date).join(' and ')}, not ${date}`
    problems.push({ code: 'wrong-date', message, hint: 'correct `date`', path: [...item, 'date'] })
  }
  const isCalledOff =
    (status === undefined || status === 'done' || status === 'planned') && wasCalledOff(event, passage, issued, rules)
  if (isCalledOff) {
    const message = 'the source says that this was called off or put off'
    const hint = 'write `status: plannedThen`, and say in `text` what became of it'
    problems.push({ code: 'plan-as-done', message, hint, path: [...item, status === undefined ? 'date' : 'status'] })
  } else if ((status ?? 'done') === 'done' && isPlanned(event, passage, issued, rules)) {
    const message = 'the source speaks of a plan, the brief prints it as done'
    const hint = 'write `status: planned`, or `plannedThen` if nobody knows whether it came about'
    problems.push({ code: 'plan-as-done', message, hint, path: [...item, status === undefined ? 'date' : 'status'] })
  }
  if (status === 'planned' && isDone(event, passage, issued, rules)) {
    const message = 'the source tells this as done, the brief as planned'
    problems.push(notCompared([...item, 'status'], message, 'correct `status`'))
  }
  return problems.map((problem) => ({ ...problem, path: problem.path.length > 0 ? problem.path : path }))
}

/** Whether the source, which is no older than the event, tells it as something that has happened. */
const isDone = (
  { date, reading }: ClaimedDate,
  { paragraph, words }: Passage,
  issued: string | undefined,
  rules: ReadingRules,
): boolean => {
  if (!rules.isDoneOn || issued === undefined || isToCome(date, issued)) return false
  const { text } = paragraph
  const own = paragraph.dates(reading?.from ?? issued).filter((one) => one.date !== undefined && sameDay(one, date))
  return paragraph.sentences
    .filter((one) => overlaps(one, words))
    .some(({ from, to }) =>
      own.some(
        (one) =>
          holds({ from, to }, one) &&
          rules.isDoneOn?.(text.slice(from, to), { from: one.from - from, to: one.to - from }),
      ),
    )
}

/** Whether an event was still to come for its source: its date is later, or what is said of the date is a plan. */
const isPlanned = (
  { date, reading }: ClaimedDate,
  { paragraph, words }: Passage,
  issued: string | undefined,
  rules: ReadingRules,
): boolean => {
  const { text } = paragraph
  const sentences = paragraph.sentences.filter((one) => overlaps(one, words))
  const around = sentences.length > 0 ? sentences : [{ from: 0, to: text.length }]
  const own = paragraph.dates(reading?.from ?? issued).filter((one) => one.date !== undefined && sameDay(one, date))
  const dayIn = (sentence: Span): Span | undefined => {
    const inside = own.filter((one) => holds(sentence, one))
    // The day of the anchored words, and not that of a dateline.
    const day = inside.find((one) => overlaps(one, words)) ?? inside[0]
    return day && { from: day.from - sentence.from, to: day.to - sentence.from }
  }
  if (issued !== undefined && isToCome(date, issued)) {
    // A release is given out some days before it says that it was published.
    const isPublished = around.some((sentence) => {
      const day = dayIn(sentence)
      return day !== undefined && rules.isPublishedOn?.(textOf(sentence, text), day) === true
    })
    return !(isPublished && isSoonAfter(date, issued))
  }
  return around.every((sentence) => {
    const said = textOf(sentence, text)
    const day = dayIn(sentence)
    return day ? rules.isPlannedOn(said, day) : rules.isPlan(withoutQuoted(said))
  })
}

/**
 * The sentences around the words of an event, the dates in them, and the dates that count: those of the reading, of the
 * words themselves, or else of the sentences.
 */
const datesAt = (
  { reading }: ClaimedDate,
  { paragraph, words }: Passage,
  issued: string | undefined,
  rules: ReadingRules,
): { said: string[]; meant: DateMention[]; near: DateMention[] } => {
  const { text } = paragraph
  const sentences = paragraph.sentences.filter((one) => overlaps(one, words))
  const from = reading?.from ?? issued
  const mentions = paragraph.dates(from).filter(({ date }) => date !== undefined)
  const own = mentions.filter((one) => overlaps(one, words))
  // Words that name a day themselves are not those of another day of their sentence.
  const near = mentions.filter(
    (one) =>
      sentences.some((sentence) => holds(sentence, one)) &&
      (own.length === 0 || own.some(({ date = '' }) => sameDay(one, date))),
  )
  // Where the words of a reading stand, their sentence tells which of two days they mean: a Monday to come.
  const phrased = reading
    ? mentions.filter((one) => isPhrase(textOf(one, text), reading.phrase) && near.includes(one))
    : []
  if (phrased.length > 0) return { said: sentences.map((one) => textOf(one, text)), meant: phrased, near: phrased }
  const counted = reading && rules.dates(reading.phrase, { issued: from }).filter(({ date }) => date !== undefined)
  return {
    said: sentences.length > 0 ? sentences.map((one) => textOf(one, text)) : [text],
    meant: counted ?? (own.length > 0 ? own : near),
    near,
  }
}

/** Whether the words of a date are those of a reading, which may say more or less of the day: “on Monday”. */
const isPhrase = (said: string, phrase: string): boolean => {
  const [one, other] = [said, phrase].map((words) => ` ${fold(words).text.trim().toLowerCase()}`) as [string, string]
  return one.endsWith(other) || other.endsWith(one)
}

/**
 * Events whose date is in none of their passages, as far as these can be read. A reading that cannot be recomputed is
 * reported too: it may be right, but nothing shows it.
 */
export const unreadDates = (
  proven: readonly Proof[],
  brief: Brief,
  sources: ReadonlyMap<string, SourceState>,
): { event: ClaimedDate; problem: EvidenceProblem }[] => {
  const read = proven.flatMap(({ claim, standing }) => {
    const id = claim.anchor.source ?? ''
    const { reading, rules } = sources.get(id) ?? {}
    if (claim.kind !== 'date' || !reading || !rules || !('span' in standing)) return []
    const { event, item } = claim
    const paragraph = reading.paragraphAt(standing.span)
    const { meant, near } = datesAt(
      event,
      { paragraph, words: paragraph.own(standing.span) },
      brief.sources?.[id]?.issued,
      rules,
    )
    const days = meant.concat(near)
    const passage = { source: id, span: standing.span }
    const problem = { ...notRead(event, days), path: [...item, 'date'], passage }
    // A wrong date is reported already.
    const isWrong = meant.length > 0 && !days.some((one) => sameDay(one, event.date))
    const isShown = isWrong || says(days, event.date)
    return [{ event, problem, isShown: isShown || saysInContext(event, reading, standing.span) }]
  })
  const shown = new Set(read.flatMap(({ event, isShown }) => (isShown ? [event] : [])))
  const open = new Map(read.flatMap(({ event, problem }) => (shown.has(event) ? [] : [[event, problem] as const])))
  return [...open].map(([event, problem]) => ({ event, problem }))
}

/**
 * Whether the words of a reading are a date that takes its month from elsewhere in the document: `22일` after 5월 21일과
 * 22일.
 */
const saysInContext = ({ date, reading }: ClaimedDate, source: SourceReading, span: Span): boolean => {
  if (!reading) return false
  const around = source.contextOf(span)
  const words = around.own(span)
  const own = around
    .dates(reading.from)
    .filter((one) => overlaps(one, words) && around.text.startsWith(reading.phrase, one.from))
  return says(own, date)
}

const notRead = (
  { date, reading }: ClaimedDate,
  days: readonly DateMention[],
): Pick<EvidenceProblem, 'code' | 'severity' | 'message' | 'hint'> => {
  const code = 'date-not-read'
  const severity = 'warning'
  if (days.length > 0) {
    const said = [...new Set(days.map((one) => one.date))].join(' and ')
    const message = `the source says ${said}, the brief is as exact as ${date}`
    return { code, severity, message, hint: 'write the date as exactly as the source has it, or point at more of it' }
  }
  if (reading) {
    const message = `“${reading.phrase}”, counted from ${reading.from}, cannot be recomputed: nothing shows that it is ${date}`
    return { code, severity, message, hint: 'look yourself; words that name the day need no reading' }
  }
  const message = `nothing in these words can be read as ${date}`
  return {
    code,
    severity,
    message,
    hint: 'point at words that name the day; if they count it from another, add `reading`',
  }
}
