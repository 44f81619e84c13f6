import type { ReactElement } from 'react'
import * as html from '#elements'
import { bind } from '../lines/bind'
import { link } from '../link/link.css'
import { type NoteRef, NoteRefs } from '../note-ref/note-ref'
import type { ProseInline } from './markdown'
import * as css from './prose.css'

/** Text of a component: a plain string, or pieces with emphasis, links and references, from `parseInline`. */
export type RichText = string | readonly ProseInline[]

export interface InlinesProps {
  of: RichText | undefined
  /** References after the text, together with those it ends in. */
  refs?: readonly NoteRef[] | undefined
}

/** Rich text inside a line. Notes and citations print only as the numbered references they were resolved to. */
export const Inlines = ({ of = '', refs = [] }: InlinesProps): ReactElement => {
  const pieces: readonly ProseInline[] = typeof of === 'string' ? [{ type: 'text', value: of }] : of
  const last = pieces.at(-1)
  const ends = last?.type === 'refs' ? last.refs : []
  const body = last?.type === 'refs' ? pieces.slice(0, -1) : pieces
  return (
    <>
      {body.map((piece, index) => inline(piece, index))}
      <NoteRefs refs={[...ends, ...refs.filter(({ label }) => ends.every((end) => end.label !== label))]} />
    </>
  )
}

const inline = (piece: ProseInline, key: number): ReactElement | string | null => {
  switch (piece.type) {
    case 'text':
      return bind(piece.value)
    case 'emphasis':
      return (
        <html.em key={key} className={css.emphasis}>
          <Inlines of={piece.children} />
        </html.em>
      )
    case 'strong':
      return (
        <html.strong key={key} className={css.strong}>
          <Inlines of={piece.children} />
        </html.strong>
      )
    case 'link':
      return (
        <html.a key={key} href={piece.href} className={link}>
          <Inlines of={piece.children} />
        </html.a>
      )
    case 'break':
      return <html.br key={key} className={css.lineBreak} />
    case 'refs':
      return <NoteRefs key={key} refs={piece.refs} />
    default:
      return null
  }
}

/** Characters of a rich text, for what must be judged before it is set. */
export const textLength = (text: RichText | undefined): number => {
  if (text === undefined) return 0
  if (typeof text === 'string') return text.length
  return text.reduce((sum, piece) => {
    if (piece.type === 'text') return sum + piece.value.length
    return 'children' in piece && piece.type !== 'note' ? sum + textLength(piece.children) : sum
  }, 0)
}
