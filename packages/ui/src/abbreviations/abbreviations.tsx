import { cloneElement, createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'
import * as html from '#elements'
import { noBreak, type TextAround, unbroken } from '#no-break'
import * as css from './abbreviations.css'
import { abbreviationFinder, type FoundAbbreviation } from './find'

/** The full form of an abbreviation. */
export interface FullForm {
  text: string
  /** BCP 47 tag of the language that it is read in, if that is another than the text's. */
  lang?: string | undefined
}

export interface AbbreviationsProps {
  /** Full forms by what they are abbreviated to: `{ WHO: 'World Health Organization' }`. */
  of: Readonly<Record<string, string | FullForm>>
  /** Sections, or whatever else the first of each is to be looked for in. */
  children: ReactElement
}

/**
 * Says to those who listen what abbreviations stand for: on the web by `<abbr title>`, in PDF by the expansion (`E`) of a
 * `Span`. Not a character of the text changes. The first of each has it, so that one around each section lets nobody
 * hear a long name twenty times, nor look for it in another section; none has it whose full form is written beside it.
 * Words of others stay as they were said: in a `blockquote`, and in text of another language.
 */
export const Abbreviations = ({ of, children }: AbbreviationsProps): ReactElement => {
  const expanding = { of, find: abbreviationFinder(Object.keys(of)), first: new Map<string, string>() }
  return <>{expanded(children, expanding, '')}</>
}

interface Expanding {
  of: AbbreviationsProps['of']
  find: (text: string) => FoundAbbreviation[]
  /** The place of the first of each, as a path in the tree: it stays the first if React calls a component twice. */
  first: Map<string, string>
}

interface Props {
  children?: ReactNode
  lang?: unknown
  'data-spoken'?: unknown
  [name: string]: unknown
}

type Component = (props: Props) => ReactNode

/** A component, with the abbreviations in what it returns. It is called as React would call it, contexts included. */
const Expanded = ({
  component,
  props,
  expanding,
  path,
}: {
  component: Component
  props: Props
  expanding: Expanding
  path: string
}): ReactNode => expanded(component(props), expanding, path)

/** A node with its abbreviations expanded. */
const expanded = (node: ReactNode, expanding: Expanding, path: string): ReactNode => {
  const { text = node, around } = unbroken(node) ?? {}
  if (typeof text === 'string') {
    const has = expanding.find(text).length > 0
    return has ? <Words key={path} text={text} around={around} expanding={expanding} path={path} /> : node
  }
  if (Array.isArray(node)) return node.map((one, index) => expanded(one, expanding, `${path}.${index}`))
  if (!isValidElement<Props>(node) || isLeft(node)) return node
  const { type, props, key } = node
  if (typeof type === 'function') {
    const own = { component: type as Component, props, expanding, path: `${path}/` }
    return createElement(Expanded, key === null ? own : { ...own, key })
  }
  const { children } = props
  if (children === undefined) return node
  if (!Array.isArray(children)) return cloneElement(node, undefined, expanded(children, expanding, path))
  return cloneElement(node, undefined, ...children.map((one, index) => expanded(one, expanding, `${path}.${index}`)))
}

/** Quotations, other languages, and what is read instead of its text. */
const isLeft = ({ type, props }: ReactElement<Props>): boolean =>
  type === html.blockquote ||
  type === html.abbr ||
  (props.lang !== undefined && inline.has(type)) ||
  props['data-spoken'] !== undefined

const inline = new Set<unknown>([html.span, html.p, html.a])

interface WordsProps {
  text: string
  /** Of a text whose ranges are not parted at the ends of lines. */
  around: TextAround | undefined
  expanding: Expanding
  path: string
}

/** A text with abbreviations. A component, so that the texts before it have come before it. */
const Words = ({ text, around, expanding: { of, find, first }, path }: WordsProps): ReactElement => {
  const piece = (from: number, to: number): ReactElement => {
    const own = text.slice(from, to)
    return (
      <Fragment key={from}>
        {around
          ? noBreak(own, { before: around.before + text.slice(0, from), after: text.slice(to) + around.after })
          : own}
      </Fragment>
    )
  }
  const pieces: ReactNode[] = []
  let end = 0
  for (const { short, from, to } of find(text)) {
    const place = `${path}@${from}`
    if (!first.has(short)) first.set(short, place)
    const full = of[short] as string | FullForm
    const { text: title, lang = undefined } = typeof full === 'string' ? { text: full } : full
    if (first.get(short) !== place || isBeside(title, text, from, to)) continue
    pieces.push(
      piece(end, from),
      <html.abbr key={place} className={css.abbreviation} title={title} lang={lang}>
        {piece(from, to)}
      </html.abbr>,
    )
    end = to
  }
  return (
    <>
      {pieces}
      {piece(end, text.length)}
    </>
  )
}

/** In UTF-16 units, between an abbreviation and its full form: “ (”, “, the ”. */
const near = 8

const isBeside = (full: string, text: string, from: number, to: number): boolean => {
  const reach = full.length + near
  const around = [text.slice(Math.max(0, from - reach), from), text.slice(to, to + reach)]
  return around.some((one) => one.toLowerCase().includes(full.toLowerCase()))
}
