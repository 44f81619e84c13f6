import { isCollection, isScalar, type Node, visit, type YAMLMap, type YAMLSeq, Document as YamlDocument } from 'yaml'
import { idsFor } from '../../brief/ids'
import { limits } from '../../brief/limits'
import { readDay } from '../../languages/shared/calendar'
import { isAfter } from '../date-match'
import { MappedText } from '../mapped-text'
import { speechDays } from '../quotation-fields'
import { SourceReading } from '../reading'
import { bodyText, type Document, type Raw, readDocument } from './document'
import { type DraftFindings, type FoundEvent, type FoundFigure, type FoundPassage, findingsIn } from './findings'
import { openingDay } from './issued'
import { anchoredIn } from './merge-draft'
import { offeredComment } from './offered'
import { contentWords, sharedWords } from './shared-words'

/** A value of the brief, with notes for the author. */
interface Noted {
  value: unknown
  notes: readonly string[]
}

/**
 * Drafts a brief from raw sources, as YAML. Everything in it is anchored in a source; notes for the author are comments
 * that begin with `check:`. Equal sources give an equal draft.
 */
export const draftBrief = (raw: readonly Raw[]): string => {
  const read = raw.map(readDocument)
  const cache = new Map<Document, DraftFindings>()
  const findingsOf = (document: Document): DraftFindings => {
    const found = cache.get(document) ?? findingsIn(document)
    cache.set(document, found)
    return found
  }
  const documents = datedByOthers(read, findingsOf)
  const findings = documents.map(findingsOf)
  const [first] = documents
  if (!first) throw new RangeError('a draft needs a source')
  const ids = personIds(findings)
  const { headings } = first.drafting
  const parts = [
    section(headings.timeline, timelineOf(findings)),
    section(
      headings.statements,
      findings.flatMap((one) => quotesOf(one, ids)),
    ),
    section(headings.figures, statsOf(findings)),
    section(headings.agreements, passagesOf(findings.map(({ agreements }) => agreements))),
    section(headings.outline, passagesOf(findings.map(({ outline }) => outline))),
  ]
  const people = peopleOf(findings, ids)
  const yaml = new YamlDocument({})
  const root = yaml.contents as unknown as YAMLMap<unknown, Node>
  const put = (name: string, value: unknown, notes: readonly string[] = []): void => {
    const node = yaml.createNode(value) as Node
    root.set(name, node)
    annotate(node, notes)
  }
  put('lang', first.lang)
  put('title', first.title?.value ?? first.id, [
    first.title ? 'the title of the source: give the brief one of its own' : 'the source has no title',
  ])
  root.set(
    'sources',
    mapOf(
      yaml,
      findings.map((one) => [one.document.id, sourceOf(one, first.lang)]),
    ),
  )
  if (people.length > 0) root.set('people', mapOf(yaml, people))
  root.set('blocks', listOf(yaml, parts.flat()))
  yaml.commentBefore = [
    ' A draft. What it says stands in its sources, which does not make it true, and choosing is left to you:',
    ' look at every comment that begins with `check:`, take out what does not matter, and add a summary of three to five',
    ' messages in your own words.',
  ].join('\n')
  inOneLine(yaml)
  const offered = anchoredIn((yaml.toJS() as { blocks: unknown[] }).blocks).map(({ finding }) => finding)
  if (offered.length > 0) yaml.comment = offeredComment(offered)
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false })
}

const annotate = (node: Node, notes: readonly string[]): void => {
  if (notes.length > 0) node.comment = ` check: ${notes.join('; ')}`
}

/** Writes the values of `body` and `reading` on one line, since they are short. */
const inOneLine = (yaml: YamlDocument): void =>
  visit(yaml, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? key.value : undefined
      if (isCollection(value) && (name === 'body' || name === 'reading')) value.flow = true
    },
  })

const noteLines = (notes: readonly string[]): string => notes.map((note) => ` check: ${note}`).join('\n')

const listOf = (yaml: YamlDocument, items: readonly Noted[]): YAMLSeq<Node> => {
  const list = yaml.createNode([]) as unknown as YAMLSeq<Node>
  for (const { value, notes } of items) {
    const node = nodeOf(yaml, value)
    if (notes.length > 0) node.commentBefore = noteLines(notes)
    list.items.push(node)
  }
  return list
}

const mapOf = (yaml: YamlDocument, entries: readonly (readonly [string, Noted])[]): YAMLMap => {
  const map = yaml.createNode({}) as unknown as YAMLMap
  for (const [key, { value, notes }] of entries) {
    const name = yaml.createNode(key) as Node
    if (notes.length > 0) name.commentBefore = noteLines(notes)
    map.add(yaml.createPair(name, nodeOf(yaml, value)))
  }
  return map
}

/** Data as YAML, with lists of {@link Noted} inside of it. */
const nodeOf = (yaml: YamlDocument, value: unknown): Node => {
  if (!isRecord(value) || !('items' in value) || !Array.isArray(value.items)) return yaml.createNode(value) as Node
  const { items, ...rest } = value
  const node = yaml.createNode(rest) as unknown as YAMLMap
  node.set('items', listOf(yaml, items as Noted[]))
  return node
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const section = (title: string, blocks: readonly Noted[]): Noted[] =>
  blocks.length > 0 ? [{ value: { type: 'heading', level: 1, text: title }, notes: [] }, ...blocks] : []

/**
 * A report that gives its day without the month takes the date of another source that tells of the same event on a day
 * with that number.
 */
const datedByOthers = (documents: readonly Document[], findingsOf: (document: Document) => DraftFindings): Document[] =>
  documents.map((document) => {
    if (document.issued || documents.length === 1) return document
    const { rules, drafting } = document
    const text = bodyText(document)
    const mentions = rules.dates(text, {})
    const day = openingDay(document, mentions)
    const at = mentions.find((one) => one.date === undefined && Number.parseInt(text.slice(one.from), 10) === day)
    const sentence = at && rules.sentences(text).find(({ from, to }) => from <= at.from && at.from < to)
    if (!sentence) return document
    const words = contentWords(text.slice(sentence.from, sentence.to), drafting)
    const others = documents.filter((other) => other !== document && other.issued && other.lang === document.lang)
    for (const other of others) {
      const told = findingsOf(other).events.find(
        (event) =>
          readDay(event.date)?.day === day && !event.date?.includes('/') && sharedWords(words, event.words) >= 3,
      )
      if (!told?.date) continue
      const because = `the report opens with day ${day}, and \`${other.id}\` tells of the same on ${told.date} (${told.phrase})`
      return { ...document, issued: { value: told.date, because, isSure: false } }
    }
    return document
  })

const sourceOf = ({ document, events, cut }: DraftFindings, briefLang: Document['lang']): Noted => {
  const { lang, file, sha256, title, isRelease, publisher, issued, url, body, authors } = document
  const notes: string[] = []
  if (!title) notes.push('the text has no title')
  if (publisher && !publisher.isSure) notes.push(`publisher: ${publisher.because}`)
  if (issued) notes.push(`issued: ${issued.because}`)
  else notes.push('issued: the text does not say enough to know its day; with it, relative dates can be read')
  if (body.isPart)
    notes.push(`body: lines ${body.first} to ${body.last} hold the document, the rest belongs to the page`)
  for (const { phrase, text } of events.filter(({ date }) => date === undefined))
    notes.push(`\`${phrase}\` has no certain date: ${text}`)
  if (cut.length > 0) notes.push(`of these the source has more than a draft takes: ${cut.join(', ')}`)
  return {
    value: {
      ...(isRelease ? { type: 'report' } : {}),
      title: title?.value ?? file,
      ...(authors ? { author: authors } : {}),
      ...(publisher ? { publisher: publisher.value } : {}),
      ...(issued ? { issued: issued.value } : {}),
      ...(url ? { URL: url } : {}),
      ...(lang === briefLang ? {} : { language: lang }),
      file,
      sha256,
      body: [body.first, body.last],
    },
    notes,
  }
}

const personIds = (findings: readonly DraftFindings[]): Map<string, string> => {
  const names = [...new Set(findings.flatMap(({ people }) => people.map(({ name }) => name)))]
  const ids = idsFor(names)
  return new Map(names.map((name, index) => [name, ids[index] as string]))
}

/** Each person once, with the first office found; other offices are noted. */
const peopleOf = (findings: readonly DraftFindings[], ids: ReadonlyMap<string, string>): [string, Noted][] => {
  const all = findings.flatMap(({ people, document }) => people.map((person) => ({ ...person, from: document.id })))
  const byName = new Map<string, typeof all>()
  for (const one of all) byName.set(one.name, [...(byName.get(one.name) ?? []), one])
  return [...byName].map(([name, same]) => {
    const titled = same.filter(({ role }) => role !== undefined)
    const [first] = titled
    const aliases = [...new Set(same.flatMap((one) => one.aliases))]
    const different = titled.filter(({ role }) => role !== first?.role)
    const notes = different.map(({ role, from }) => `\`${from}\` has another office: ${role}`)
    if (!first && same.every(({ organisation }) => !organisation)) notes.push('the text names no office')
    const organisation = titled.find((one) => one.organisation)?.organisation
    return [
      ids.get(name) ?? name,
      {
        value: {
          name,
          ...(aliases.length > 0 ? { aliases } : {}),
          ...(first?.role ? { roles: [{ title: first.role, ...(organisation ? { organisation } : {}) }] } : {}),
        },
        notes,
      },
    ]
  })
}

const quotesOf = ({ quotes, document }: DraftFindings, ids: ReadonlyMap<string, string>): Noted[] => {
  const dayOf = daysIn(document)
  return quotes.map(({ parts, speaker, notes }) => {
    const date = dayOf(parts[0]?.exact)
    return {
      value: {
        type: 'quote',
        ...(speaker ? { speaker: ids.get(speaker) } : {}),
        ...(date ? { date } : {}),
        parts,
      },
      notes,
    }
  })
}

/** Finds the day on which words of a document were said, as far as it says so; words come in the order of the document. */
const daysIn = (document: Document): ((words: string | undefined) => string | undefined) => {
  const { rules } = document
  const issued = document.issued?.value
  const text = bodyText(document)
  const reading = new SourceReading(new MappedText(text, text, []), rules)
  let last = 0
  return (words = '') => {
    const from = text.indexOf(words, last)
    if (from < 0) return issued
    last = from
    const source = reading.around({ from, to: from + words.length })
    const at = from - source.start
    const quotation = source.quotations.find((one) => one.from <= at && at < one.to)
    if (!quotation) return issued
    const { own, before, isOnIssue } = speechDays({ source, quotation, rules, issued })
    const [day, other] = own.length > 0 ? own : isOnIssue ? [] : before
    return day === undefined ? issued : other === undefined ? day.date : undefined
  }
}

/** Splits a list into parts that fit into one block each. */
const parted = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size))

/** A line of text as Markdown, with its special characters escaped. */
const literal = (text: string): string =>
  text.replace(/[\\*_`[\]<#{$=]|&(?=#?\w+;)|^[>+~:-]|(?<=^\d{1,9})[.)]/g, '\\$&')

interface From<T> {
  one: T
  document: Document
}

/** A document cannot tell as done what is later than itself. */
const isToCome = (date: string | undefined, { issued }: Document): boolean =>
  date !== undefined && issued !== undefined && isAfter(date, issued.value)

const timelineOf = (findings: readonly DraftFindings[]): Noted[] => {
  const all = findings.flatMap(({ events, document }) => events.map((one) => ({ one, document })))
  const dated = all
    .filter(({ one }) => one.date !== undefined)
    .toSorted((a, b) => (a.one.date ?? '').localeCompare(b.one.date ?? ''))
  if (dated.length === 0) return []
  const items = dated.map(({ one, document }): Noted => {
    const { date, text, isPlan, reading, at } = one
    return {
      value: {
        date,
        text: literal(text),
        ...(isPlan || isToCome(date, document) ? { status: 'planned' } : {}),
        at: [at],
        ...(reading ? { reading } : {}),
      },
      notes: eventNotes({ one, document }, dated),
    }
  })
  return parted(items, limits.events).map((part) => ({ value: { type: 'timeline', items: part }, notes: [] }))
}

const eventNotes = ({ one, document }: From<FoundEvent>, all: readonly From<FoundEvent>[]): string[] => {
  const notes = one.because ? [`${one.phrase}: ${one.because}`] : []
  for (const other of all) {
    if (other.document === document) continue
    const shared = sharedWords(one.words, other.one.words)
    const least = Math.min(one.words.size, other.one.words.size)
    if (other.one.date === one.date && shared >= 3) notes.push(`\`${other.document.id}\` tells of this day as well`)
    else if (shared >= 4 && shared * 2 >= least && other.one.date?.length === one.date?.length)
      notes.push(`\`${other.document.id}\` disagrees: it has ${other.one.date}`)
  }
  return notes
}

const statsOf = (findings: readonly DraftFindings[]): Noted[] => {
  const all = findings.flatMap(({ figures, document }) => figures.map((one) => ({ one, document })))
  if (all.length === 0) return []
  const items = all.map(({ one, document }): Noted => {
    const { value, unit, label, bound, kind, at, isHeaded, saidBy } = one
    return {
      value: {
        value,
        ...(unit ? { unit } : {}),
        label,
        ...(bound ? { bound } : {}),
        ...(kind ? { kind } : {}),
        at,
      },
      notes: [
        isHeaded ? 'the label is that of its row and column, or of its series' : 'the label is cut from the sentence',
        ...(saidBy ? [`${saidBy} says so`] : []),
        ...figureNotes({ one, document }, all),
      ],
    }
  })
  return parted(items, limits.figures).map((part) => ({ value: { type: 'stats', items: part }, notes: [] }))
}

const figureNotes = ({ one, document }: From<FoundFigure>, all: readonly From<FoundFigure>[]): string[] =>
  all.flatMap((other) => {
    if (other.document === document || other.one.unit !== one.unit || sharedWords(one.words, other.one.words) < 3)
      return []
    const isSame = String(other.one.value) === String(one.value)
    return [
      isSame ? `\`${other.document.id}\` has it too` : `\`${other.document.id}\` disagrees: it has ${other.one.value}`,
    ]
  })

const passagesOf = (lists: readonly FoundPassage[][]): Noted[] =>
  lists
    .flatMap((list) => parted(list, limits.anchors))
    .map((list) => ({
      value: {
        type: 'text',
        md: list.map(({ text }) => `- ${literal(text)}`).join('\n'),
        cite: list.map(({ at }) => at),
      },
      notes: [],
    }))
