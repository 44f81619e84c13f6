import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import { noBreak, type TextAround } from '#no-break'
import { link } from '../link/link.css'
import { type NoteRef, NoteRefs } from '../note-ref/note-ref'
import type { ProseInline } from './ast'
import * as css from './prose.css'

/** Text of a component: a plain string, or pieces with emphasis, links and references, from `parseInline`. */
export type RichText = string | readonly ProseInline[]

export interface InlinesProps {
  of: RichText | undefined
  /** References after the text, together with those it ends in. */
  refs?: readonly NoteRef[] | undefined
  /** The text on either side, where this is a piece of a longer one: a line may end depending on it. */
  around?: TextAround | undefined
}

/** Rich text inside a line. Notes and citations print only as the numbered references they were resolved to. */
export const Inlines = ({ of = '', refs = [], around = nothing }: InlinesProps): ReactElement => {
  const pieces: readonly ProseInline[] = typeof of === 'string' ? [{ type: 'text', value: of }] : of
  const last = pieces.at(-1)
  const ends = last?.type === 'refs' ? last.refs : []
  const body = last?.type === 'refs' ? pieces.slice(0, -1) : pieces
  return (
    <>
      {body.map((piece, index) => inline(piece, index, aroundOf(body, index, around)))}
      <NoteRefs
        refs={[...ends, ...refs.filter(({ label }) => ends.every((end) => end.label !== label))]}
        after={aroundOf(body, body.length, around).before}
      />
    </>
  )
}

const nothing: TextAround = { before: '', after: '' }

/** Further away, in UTF-16 units, nothing has a say in where a line may end. */
const far = 200

const aroundOf = (pieces: readonly ProseInline[], index: number, { before, after }: TextAround): TextAround => {
  let [head, tail] = ['', '']
  let [first, last] = [index, index]
  while (first > 0 && head.length < far) head = textOf(pieces[--first] as ProseInline) + head
  while (last < pieces.length - 1 && tail.length < far) tail += textOf(pieces[++last] as ProseInline)
  return { before: (before + head).slice(-far), after: (tail + after).slice(0, far) }
}

const textOf = (piece: ProseInline): string =>
  piece.type === 'text' ? piece.value : 'children' in piece ? piece.children.map(textOf).join('') : ''

const inline = (piece: ProseInline, key: number, around: TextAround): ReactElement | string | null => {
  switch (piece.type) {
    case 'text':
      return <Fragment key={key}>{noBreak(piece.value, around)}</Fragment>
    case 'emphasis':
      return (
        <html.em key={key} className={css.emphasis}>
          <Inlines of={piece.children} around={around} />
        </html.em>
      )
    case 'strong':
      return (
        <html.strong key={key} className={css.strong}>
          <Inlines of={piece.children} around={around} />
        </html.strong>
      )
    case 'foreign':
      return (
        <html.span key={key} className={css.foreign} lang={piece.lang}>
          <Inlines of={piece.children} around={around} />
        </html.span>
      )
    case 'link':
      return (
        <html.a key={key} href={piece.href} className={link}>
          <Inlines of={piece.children} around={around} />
        </html.a>
      )
    case 'break':
      return <html.br key={key} className={css.lineBreak} />
    case 'refs':
      return <NoteRefs key={key} refs={piece.refs} after={around.before} before={around.after} />
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
