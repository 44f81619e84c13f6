import type { NoteRef, QuoteProps, StatGridItem, TimelineItem } from '@briefing-kit/ui'
import type { ReactElement } from 'react'
import type { Anchor, Block, BlockOf, Image, Stat } from '../brief'
import { type Context, given } from './context'
import { speakerAt } from './speaker'

/** One block of a brief that is neither a heading nor running text. */
export const composeBlock = (block: Exclude<Block, BlockOf<'heading' | 'text'>>, context: Context): ReactElement => {
  switch (block.type) {
    case 'quote':
      return quote(block, context)
    case 'stats':
      return stats(block, context)
    case 'timeline':
      return timeline(block, context)
    case 'table':
      return table(block, context)
    case 'figure':
      return figure(block, context)
    case 'box':
      return box(block, context)
    case 'recommendations':
      return recommendations(block, context)
  }
}

/** A list of references, or nothing. */
const someRefs = (refs: NoteRef[]): { refs?: NoteRef[] } => (refs.length > 0 ? { refs } : {})

/** What an anchor prints: the words it points at. */
const words = (anchor: Anchor): string =>
  'exact' in anchor && anchor.exact !== undefined ? anchor.exact : (anchor.text ?? '')

const quote = (block: BlockOf<'quote'>, { brief, ui, notes, locale }: Context): ReactElement => {
  const { speaker, date, source, locator, cite, variant, original, note } = block
  const person = speaker ? brief.people?.[speaker] : undefined
  const document = source ? brief.sources?.[source] : undefined
  const refs = notes.refsFor({ source, locator, anchors: [...(block.parts ?? []), ...(cite ?? [])] })
  const common = {
    ...given({
      date,
      speaker: person && speakerAt(person, date),
      source: document && { title: document.title, ...given({ url: document.URL, locator }) },
      note: original ? undefined : note,
      original: original && { lang: original.lang, parts: original.parts as [string, ...string[]], ...given({ note }) },
      houseStyle: brief.houseStyle,
    }),
    ...someRefs(refs),
    locale,
  }
  const said: Pick<QuoteProps, 'parts' | 'gist'> & { variant?: 'block' | 'pull' } =
    block.gist === undefined
      ? { parts: block.parts.map(words) as [string, ...string[]], ...given({ variant }) }
      : { gist: block.gist }
  return <ui.Quote {...(said as { gist: string })} {...common} {...given({ id: block.id })} />
}

const stats = (block: BlockOf<'stats'>, context: Context): ReactElement => {
  const { brief, ui, locale } = context
  return (
    <ui.StatGrid
      items={block.items.map((item, index) => ({ ...stat(item, context), key: `${index}` }))}
      locale={locale}
      {...given({ id: block.id, houseStyle: brief.houseStyle })}
    />
  )
}

const stat = (item: Stat, { notes }: Context): StatGridItem => {
  const { at, source, context, delta, ...figure } = item
  return {
    ...given(figure),
    label: item.label,
    value: item.value,
    ...given({ context: context === undefined ? undefined : notes.inline(context), delta }),
    ...someRefs(notes.refsFor({ source, anchors: [at] })),
  }
}

const timeline = (block: BlockOf<'timeline'>, { brief, ui, notes, locale }: Context): ReactElement => {
  const { id: name, title, asOf, groupBy, order, density } = block
  const items = block.items.map((item): TimelineItem => {
    if (item.gap !== undefined) return { gap: item.gap }
    const { id, date, text, note, status, at, source } = item
    return {
      date,
      title: notes.inline(text),
      ...given({ id, note, status }),
      ...someRefs(notes.refsFor({ source, anchors: at })),
    }
  })
  return (
    <ui.Timeline
      items={items}
      locale={locale}
      {...given({ id: name, title, asOf, groupBy, order, density, houseStyle: brief.houseStyle })}
    />
  )
}

const table = (block: BlockOf<'table'>, { ui, notes, locale, counts }: Context): ReactElement => {
  const { title, unit, columns, rows, total, source, cite } = block
  const number = title === undefined ? undefined : `${locale.labels.table} ${++counts.table}`
  return (
    <ui.Table
      columns={columns.map(({ unit: columnUnit, ...column }) => ({
        ...given(column),
        title: columnUnit ? `${column.title} (${columnUnit})` : column.title,
      }))}
      rows={rows}
      locale={locale}
      {...given({ id: block.id, title, number, unit, total, notes: block.notes?.map((note) => notes.inline(note)) })}
      {...someRefs(notes.refsFor({ source, anchors: cite }))}
    />
  )
}

const types: Record<Image['format'], string> = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' }

/** The bytes themselves, so that nothing is fetched when the document is drawn or shown. */
const dataUrl = ({ bytes, format }: Image): string => `data:${types[format]};base64,${base64(bytes)}`

const base64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

const figure = (block: BlockOf<'figure'>, { ui, notes, locale, images, counts }: Context): ReactElement => {
  const { src, title, note, source } = block
  const image = images.get(src)
  const number = title === undefined ? undefined : `${locale.labels.figure} ${++counts.figure}`
  return (
    <ui.Figure
      src={image ? dataUrl(image) : src}
      {...(block.decorative ? { decorative: true } : { alt: block.alt })}
      {...given({ id: block.id, title, number, note: note === undefined ? undefined : notes.inline(note) })}
      {...someRefs(notes.refsFor({ source }))}
    />
  )
}

const box = ({ id, title, md }: BlockOf<'box'>, { brief, ui, notes, locale }: Context): ReactElement => (
  <ui.Box text={notes.blocks(md)} locale={locale} {...given({ id, label: title, houseStyle: brief.houseStyle })} />
)

const recommendations = ({ id, items }: BlockOf<'recommendations'>, { ui, notes, locale }: Context): ReactElement => (
  <ui.Recommendations
    locale={locale}
    {...given({ id })}
    items={items.map(({ to, by, text, detail }) => ({
      text,
      ...given({ to, by, detail: detail === undefined ? undefined : notes.inline(detail) }),
    }))}
  />
)
