import { isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap, Document as YamlDocument } from 'yaml'
import { markOf, type OfferedFinding, offeredComment, offeredIn } from './offered'

/** A brief to which a draft was added, and what was added, in words; or why nothing can be. */
export type Merged = { yaml: string; added: string[] } | { message: string; hint: string }

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The findings in blocks, each with its place there, in their order. */
export const anchoredIn = (blocks: readonly unknown[]): { finding: OfferedFinding; block: number; item: number }[] =>
  blocks.flatMap((block, index) => {
    if (!isData(block)) return []
    const at = (anchor: unknown, item: number, kind: OfferedFinding['kind'], of?: unknown) => {
      if (!isData(anchor) || typeof anchor.exact !== 'string') return []
      const { source, exact, prefix, suffix } = anchor as unknown as OfferedFinding
      const parts = { kind, source, exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) }
      return [{ finding: { ...parts, ...(of === undefined ? {} : { of: String(of) }) }, block: index, item }]
    }
    const items = Array.isArray(block.items) ? block.items.filter(isData) : []
    if (block.type === 'quote' && Array.isArray(block.parts)) return at(block.parts[0], 0, 'quotation')
    if (block.type === 'stats') return items.flatMap((one, item) => at(one.at, item, 'figure'))
    if (block.type === 'timeline')
      return items.flatMap((one, item) => at(Array.isArray(one.at) ? one.at[0] : undefined, item, 'date', one.date))
    return Array.isArray(block.cite) ? block.cite.flatMap((one, item) => at(one, item, 'passage')) : []
  })

/**
 * Adds to a brief what a new draft of its sources has and no draft before it had offered. Whatever stands in the brief
 * stays as it is, byte for byte: changed labels, removed and added blocks, their order, comments.
 * @param existing the brief, in YAML, without errors
 * @param drafted a draft in which sources have the ids that they have in the brief
 * @param heading the heading over what is added
 */
export const mergeDraft = (existing: string, drafted: string, heading: string): Merged => {
  const [old, young] = [parseDocument(existing), parseDocument(drafted)]
  const [before, after] = [old.toJS() as Data, young.toJS() as Data]
  const offered = offeredIn(existing)
  const standing = new Set(anchoredIn(listIn(before)).map(({ finding }) => placeOf(finding)))
  const all = anchoredIn(listIn(after))
  const isNew = ({ finding }: (typeof all)[number]): boolean =>
    !offered.has(markOf(finding)) && !standing.has(placeOf(finding))
  const added = all.filter(isNew)
  if (added.length === 0) return { yaml: existing, added: [] }
  const blocks = old.get('blocks')
  if (!isSeq(blocks) || blocks.flow || blocks.items.length === 0)
    return {
      message: 'its `blocks` are no list with a line for each',
      hint: 'write them as YAML, a line for each block',
    }
  const people = newPeople(before, after)
  const nodes = newBlocks(young, added, people.ids)
  const top = young.createNode({ type: 'heading', level: 1, text: heading }) as Node
  const own = new Insertions(existing)
  own.into(blocks, listText([top, ...nodes]))
  own.intoMap(old, 'people', people.entries(young, added))
  own.intoMap(old, 'sources', newSources(before, young))
  const comment = offeredComment(all.map(({ finding }) => finding).filter((one) => !offered.has(markOf(one))))
  const marks = comment.replace(/^/gm, '#')
  const yaml = `${own.text().trimEnd()}\n${marks}\n`
  return { yaml, added: added.map(({ finding: { kind, exact } }) => `${kind}: ${exact}`) }
}

const listIn = ({ blocks }: Data): unknown[] => (Array.isArray(blocks) ? blocks : [])

/** A person may have corrected the date of an event: its place tells it. */
const placeOf = ({ kind, source, exact, prefix = '', suffix = '' }: OfferedFinding): string =>
  [kind, source, exact, prefix, suffix].join('\0')

/** Blocks of a draft with the new findings alone. */
const newBlocks = (
  young: YamlDocument,
  added: ReturnType<typeof anchoredIn>,
  ids: ReadonlyMap<string, string>,
): Node[] => {
  const blocks = young.get('blocks')
  if (!isSeq(blocks)) return []
  return [...new Set(added.map(({ block }) => block))].flatMap((index) => {
    const block = blocks.items[index]
    if (!isMap(block)) return []
    const kept = new Set(added.filter((one) => one.block === index).map(({ item }) => item))
    const speaker = block.get('speaker')
    const id = typeof speaker === 'string' ? ids.get(speaker) : undefined
    if (id !== undefined) block.set('speaker', id)
    keep(block, 'items', kept)
    keep(block, 'cite', kept)
    const md = block.get('md')
    if (typeof md === 'string')
      block.set(
        'md',
        md
          .split('\n')
          .filter((_, row) => kept.has(row))
          .join('\n'),
      )
    return [block as Node]
  })
}

const keep = (block: YAMLMap, name: string, kept: ReadonlySet<number>): void => {
  const list = block.get(name)
  if (isSeq(list)) list.items = list.items.filter((_, index) => kept.has(index))
}

/** People of a draft by their ids in the brief: known ones keep theirs, and no new one takes one that is there. */
const newPeople = (before: Data, after: Data) => {
  const known = isData(before.people) ? before.people : {}
  const byName = new Map<string, string>()
  for (const [id, person] of Object.entries(known)) {
    if (!isData(person)) continue
    for (const name of [person.name, ...(Array.isArray(person.aliases) ? person.aliases : [])])
      if (typeof name === 'string' && !byName.has(name)) byName.set(name, id)
  }
  const ids = new Map<string, string>()
  const taken = new Set(Object.keys(known))
  const fresh: string[] = []
  for (const [id, person] of Object.entries(isData(after.people) ? after.people : {})) {
    const there = isData(person) ? byName.get(String(person.name)) : undefined
    let own = there ?? id
    for (let more = 2; there === undefined && taken.has(own); more += 1) own = `${id}-${more}`
    if (there === undefined) fresh.push(id)
    taken.add(own)
    ids.set(id, own)
  }
  /** Only those who speak in what is added: others may have been taken out. */
  const entries = (young: YamlDocument, added: ReturnType<typeof anchoredIn>): YAMLMap | undefined => {
    const speaking = new Set(added.map(({ block }) => young.getIn(['blocks', block, 'speaker'])))
    const people = young.get('people')
    if (!isMap(people)) return undefined
    people.items = people.items.filter(({ key }) => {
      const id = isScalar(key) ? String(key.value) : ''
      return fresh.includes(id) && speaking.has(ids.get(id))
    })
    for (const pair of people.items) if (isScalar(pair.key)) pair.key.value = ids.get(String(pair.key.value))
    return people
  }
  return { ids, entries }
}

const newSources = (before: Data, young: YamlDocument): YAMLMap | undefined => {
  const sources = young.get('sources')
  if (!isMap(sources)) return undefined
  const known = isData(before.sources) ? before.sources : {}
  sources.items = sources.items.filter(({ key }) => isScalar(key) && !Object.hasOwn(known, String(key.value)))
  return sources
}

const options = { lineWidth: 0, flowCollectionPadding: false }

const listText = (items: readonly Node[]): string => {
  const document = new YamlDocument([])
  const list = document.contents
  if (isSeq(list)) list.items.push(...items)
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'reading' && isMap(value)) value.flow = true
    },
  })
  return document.toString(options)
}

/** Texts to be put in at places of a text. */
class Insertions {
  readonly #text: string
  readonly #all: { at: number; text: string }[] = []

  constructor(text: string) {
    this.#text = text
  }

  /** Puts lines behind the last one of a list or map, indented as its first one is. */
  into(collection: Node, lines: string): void {
    const [from, to] = collection.range ?? [0, 0]
    const start = this.#text.lastIndexOf('\n', from - 1) + 1
    const indent = /^\s*/.exec(this.#text.slice(start, from))?.[0] ?? ''
    const end = this.#lineEnd(this.#text.slice(0, to).trimEnd().length)
    const own = lines.trimEnd().replace(/^(?=.)/gm, indent)
    this.#all.push({ at: end, text: `\n${own}` })
  }

  /** Puts entries into a map of the top level, which is made before `blocks` if it is not there. */
  intoMap(document: YamlDocument.Parsed, name: string, entries: YAMLMap | undefined): void {
    if (!entries || entries.items.length === 0) return
    const written = new YamlDocument(entries)
    inOneLine(written)
    const text = written.toString(options)
    const there = document.get(name)
    if (isMap(there) && !there.flow && there.items.length > 0) {
      this.into(there as Node, text)
      return
    }
    const blocks = isMap(document.contents)
      ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'blocks')?.key
      : undefined
    const at = isScalar(blocks) ? (blocks.range?.[0] ?? 0) : 0
    this.#all.push({ at, text: `${name}:\n${text.trimEnd().replace(/^(?=.)/gm, '  ')}\n` })
  }

  text(): string {
    let result = this.#text
    for (const { at, text } of this.#all.toSorted((one, other) => other.at - one.at))
      result = result.slice(0, at) + text + result.slice(at)
    return result
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at)
    return end === -1 ? this.#text.length : end
  }
}

/** The body of a source stands on one line. */
const inOneLine = (document: YamlDocument): void =>
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'body' && isSeq(value)) value.flow = true
    },
  })
