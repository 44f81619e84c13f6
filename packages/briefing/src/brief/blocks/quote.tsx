import type { QuoteProps } from '@briefing-kit/ui'
import { otherLanguage } from '../../languages/shared/other-language'
import type { Anchor, FieldText } from '../fields'
import { limits } from '../limits'
import type { Path } from '../locate'
import type { Problem } from '../problem'
import { isMapping, textOf } from '../scalar'
import { speakerAt } from '../speaker'
import { cited } from './cited'
import type { BlockKind, ExpectedPrint, Fields, WrittenBlock } from './kind'
import { ownText } from './own-text'
import { reference, references, text } from './printed'

const schema = (fields: Fields) => {
  const { absent, anchors, choice, cite, date, either, group, id, languageTag, list, matching, personId, source } =
    fields
  const { tag, text } = fields
  const original = group({
    lang: matching(languageTag, 'The language of the original (BCP 47).', 'en'),
    parts: list(text('One part in the original.', 'We will work together', limits.passage))
      .min(1)
      .max(limits.anchors)
      .meta({ description: 'The original words, part by part.', examples: [['We will work together']] }),
  }).meta({ title: 'original', description: 'The words in the language they were spoken in.' })
  const common = {
    type: tag('quote'),
    id,
    speaker: personId('The id of the person who speaks.', 'kim').optional(),
    date: date('When it was said (EDTF).', '2024-05-10').optional(),
    source,
    locator: text('The page or section of the source.', '3쪽').optional(),
    cite,
    variant: choice(['block', 'pull'], 'A quotation in the text, or a pull quote that repeats it.').optional(),
    original: original.optional(),
    note: text('A note on the translation.', '우리말은 편집자 옮김', limits.remark).optional(),
  }
  const verbatim = group({
    ...common,
    parts: anchors('The words as they were said; the gap between parts is shown.', 1),
    gist: absent,
  }).meta({ title: 'quote block' })
  const gist = group({
    ...common,
    original: absent,
    gist: text(
      'What was said, in our words; never in quotation marks.',
      '협력을 강화하겠다는 뜻을 밝힘',
      limits.passage,
    ),
    parts: absent,
  }).meta({ title: 'quote block' })
  return either([verbatim, gist]).meta({
    title: 'quote block',
    description: '`parts` prints the words as they were said; `gist` is indirect speech, without quotation marks.',
  })
}

export const quote: BlockKind<typeof schema> = {
  schema,

  checks: (blocks, texts) => [...strayLocators(blocks), ...strayPullQuotes(blocks, texts)],

  claims(block, path) {
    // A pull quote without a speaker repeats the brief's own words.
    const own = block.variant === 'pull' && block.speaker === undefined
    const parts = own ? [] : (block.parts ?? [])
    return [
      ...parts.map((anchor, part) => ({
        kind: 'quotation' as const,
        anchor,
        quote: block,
        path: [...path, 'parts', part],
      })),
      ...cited(block.cite, path),
    ]
  },

  prose: ({ gist, note }, path) => [...ownText([...path, 'gist'], gist), ...ownText([...path, 'note'], note)],

  compose(block, { ui, notes, locale, houseStyle, people, sources, isOpen, withCuts }) {
    const { id, speaker, date, source, locator, cite, original, note } = block
    const person = speaker ? people[speaker] : undefined
    const document = source ? sources[source] : undefined
    const said = {
      id,
      date,
      speaker: person && { ...speakerAt(person, date), lang: otherLanguage(person.name, locale.tag) },
      source: document && {
        title: document.title,
        lang: otherLanguage(document.title, locale.tag, document.language),
        url: document.URL,
        locator,
      },
      note: original ? undefined : note,
      original: original && {
        lang: original.lang,
        parts: atLeastOne(original.parts),
        note,
        refs: notes.refsFor({ isOpen: isOpen(block, 'original') }),
      },
      refs: notes.refsFor({
        source,
        locator,
        anchors: [...(block.parts ?? []), ...(cite ?? [])],
        isOpen: isOpen(block),
      }),
      houseStyle,
      locale,
    } satisfies Partial<QuoteProps>
    return block.gist === undefined ? (
      <ui.Quote
        {...said}
        parts={atLeastOne(block.parts.map((part, at) => withCuts(words(part), block, at)))}
        variant={block.variant}
      />
    ) : (
      <ui.Quote {...said} gist={block.gist} />
    )
  },

  printed(block, path, { people }) {
    const { speaker, date, source, locator, cite, original, note, parts = [], gist } = block
    const person = speaker === undefined ? undefined : people[speaker]
    return [
      ...parts.map((part, at): ExpectedPrint => {
        const field = part.exact === undefined ? 'text' : 'exact'
        return { kind: 'quotation', text: words(part), path: [...path, 'parts', at, field] }
      }),
      ...(gist === undefined ? [] : [{ kind: 'gist' as const, text: gist, path: [...path, 'gist'] }]),
      ...text([...path, 'note'], note),
      ...(original?.parts ?? []).flatMap((part, at) => text([...path, 'original', 'parts', at], part)),
      ...(speaker !== undefined && person ? printedSpeaker(['people', speaker], person, date) : []),
      ...reference([...path, 'locator'], source, locator),
      ...references([...path, 'parts'], [...parts, ...(cite ?? [])], source),
    ]
  },
}

/** The printed words of an anchor. */
const words = (anchor: Anchor): string => anchor.exact ?? anchor.text ?? ''

/** The schema has seen that there is one. */
const atLeastOne = (texts: readonly string[]) => texts as readonly [string, ...string[]]

const printedSpeaker = (path: Path, person: Parameters<typeof speakerAt>[0], date: string | undefined) => {
  const { name, role, organisation } = speakerAt(person, date)
  const at = (person.roles ?? []).findIndex((one) => one.title === role && one.organisation === organisation)
  return [
    ...text([...path, 'name'], name),
    ...text([...path, 'roles', at, 'title'], role),
    ...text([...path, 'roles', at, 'organisation'], organisation),
  ]
}

/** Places in no source, which are printed nowhere. */
const strayLocators = (blocks: readonly WrittenBlock[]): Problem[] =>
  blocks
    .filter(({ block }) => block.locator !== undefined && block.source === undefined)
    .map(({ path }) => ({
      code: 'locator-without-source',
      message: 'this is a place in a source, and no `source` is named',
      hint: 'name the `source` of the quotation too',
      path: [...path, 'locator'],
    }))

/** Each is sought in all of the brief, for which a brief of thousands has no time. */
const mostPullQuotes = 200

/** Pull quotes that nobody is named for and that repeat nothing the brief says. */
const strayPullQuotes = (blocks: readonly WrittenBlock[], texts: readonly FieldText[]): Problem[] => {
  const pulls = blocks.filter(({ block }) => block.variant === 'pull')
  const stray = pulls.filter(({ block }) => block.speaker === undefined).slice(0, mostPullQuotes)
  if (stray.length === 0) return []
  const own = new Set(pulls.map(({ path }) => path.join()))
  const said = texts
    .filter((one) => isSaid(one) && !own.has(one.path.slice(0, 2).join()))
    .map(({ text }) => plain(text))
    .join('\n')
  return stray.flatMap(({ block, path }) => {
    const written = wordsOf(block)
    const repeated = written.every((word) => said.includes(plain(word)))
    return written.length === 0 || repeated ? [] : [strayPullQuote(path)]
  })
}

const strayPullQuote = (path: Path): Problem => ({
  code: 'pull-not-in-brief',
  severity: 'warning',
  message: 'this pull quote repeats no sentence of the brief word for word',
  hint: 'copy a sentence of the text, or name its `speaker`',
  path,
})

/** Whether a text is part of what the brief says: its Markdown and the words of its quotations. */
const isSaid = ({ kind, path }: FieldText): boolean => {
  const name = String(path.at(-1))
  return kind === 'markdown' || (kind === 'printed' && path[0] === 'blocks' && ['exact', 'text', 'gist'].includes(name))
}

/** The words of a quotation: those of its parts, or its gist. */
const wordsOf = (block: Record<string, unknown>): string[] => {
  const parts = Array.isArray(block.parts) ? block.parts.filter(isMapping) : []
  return [block.gist, ...parts.flatMap((part) => [part.exact, part.text])].flatMap((one) => textOf(one) ?? [])
}

/** A Markdown text without citations, emphasis and line breaks, for comparing words. */
const plain = (text: string): string =>
  text
    .replace(/\[@[^[\]]*\]/g, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim()
