import * as pdf from '@react-pdf/primitives'
import type { ReactElement, ReactNode } from 'react'
import { columnWidths, type MeasuredCell } from '../table/column-widths'
import { BrandContext } from './brand.pdf'
import { read } from './context.pdf'
import type { Attributes, BoxElementProps, Elements, HeadingLevel, InlineProps } from './element'
import { facesOf } from './faces.pdf'
import { LanguageContext } from './language.pdf'
import { lineBreaking } from './line-breaking.pdf'
import { leaded, type Resolved, resolve, value } from './resolve.pdf'
import type { BoxStyle, Classes } from './style'

/**
 * On paper a box is a View, a text a Text. Each element carries, as `tag`, the PDF structure type (its role: ISO
 * 32000-1, 14.8.4) of the HTML element it stands for, where there is one; what only groups or stresses has none.
 */

const flow = ({
  wrap,
  keepUpTo,
  minPresenceAhead,
  break: before,
  columnFill,
  orphans,
  widows,
  ...paged
}: Resolved) => ({
  ...(wrap === false ? { wrap, keepUpTo } : {}),
  ...(minPresenceAhead ? { minPresenceAhead } : {}),
  ...(before ? { break: before } : {}),
  ...(columnFill ? { columnFill } : {}),
  ...(orphans ? { orphans } : {}),
  ...(widows ? { widows } : {}),
  ...(paged.stringSet ? { stringSet: true } : {}),
  ...(paged.page ? { page: paged.page } : {}),
  ...(paged.float ? { float: true } : {}),
  ...(paged.clear ? { clear: true } : {}),
})

const View = pdf.View as unknown as (props: Record<string, unknown>) => ReactElement
const Text = pdf.Text as unknown as (props: Record<string, unknown>) => ReactElement
const Link = pdf.Link as unknown as (props: Record<string, unknown>) => ReactElement

/** The attributes of an element besides its style: its name, its language, and which part of a component it is. */
const said = ({ id, lang, 'data-scope': scope, 'data-part': part }: Attributes): Record<string, unknown> => ({
  ...(id ? { id } : {}),
  ...(lang ? { lang } : {}),
  ...(part ? { 'data-scope': scope, 'data-part': part } : {}),
})

/** Roles of ARIA that are structure types too. */
const tags: Record<string, string> = { group: 'Div', list: 'L', listitem: 'LI' }

const nothing = {}

/** @param own props besides those that every box has */
const box = (tag?: string, own: (attributes: object) => Record<string, unknown> = () => nothing) => {
  const Box = ({ className, children, role, continued, ...attributes }: BoxElementProps) => {
    const resolved = resolve(className as Classes<unknown>, read(BrandContext))
    // react-pdf would still write, and tag, what has no room.
    if (resolved.style.display === 'none') return null
    return (
      <View
        tag={tag ?? (role && tags[role])}
        {...own(attributes)}
        {...said(attributes)}
        {...flow(resolved)}
        {...(continued ? { continued } : {})}
        style={resolved.style}
      >
        {attributes.lang ? (
          <LanguageContext value={attributes.lang}>{children as ReactNode}</LanguageContext>
        ) : (
          children
        )}
      </View>
    )
  }
  return Box as never
}

/** How wide a text is by its own style, in em. */
const measureOf = ({ style }: Resolved): number | undefined => {
  const { width, fontSize, paddingLeft, paddingRight } = style as Record<string, number | undefined>
  if (typeof width !== 'number' || !fontSize) return undefined
  return (width - (paddingLeft ?? 0) - (paddingRight ?? 0)) / fontSize
}

const text = (tag?: string) => {
  const Block = ({ className, children, scope, colSpan, rowSpan, ...attributes }: Cell) => {
    const resolved = resolve(className as Classes<unknown>, read(BrandContext))
    const language = attributes.lang ?? read(LanguageContext)
    const lines = lineBreaking(language, resolved.hyphens === 'auto', measureOf(resolved))
    const style = facesOf(language, leaded(resolved))
    return (
      <Text
        tag={tag}
        {...(scope ? { scope: scope.startsWith('row') ? 'row' : 'col' } : {})}
        colSpan={colSpan}
        rowSpan={rowSpan}
        {...said(attributes)}
        {...lines}
        {...flow(resolved)}
        textWrap={resolved.textWrap ?? 'pretty'}
        style={colSpan ? { ...style, flexGrow: colSpan } : style}
      >
        {children}
      </Text>
    )
  }
  return Block as never
}

type TableAttributes = Pick<Parameters<Elements['table']>[0], 'onTooWide'>

type Cell = Parameters<Elements['th']>[0]

const inline = (own: BoxStyle = {}, tag?: string) => {
  const Run = ({ className, children, lang, title, 'data-spoken': spoken }: InlineProps & { title?: string }) => {
    const brand = read(BrandContext)
    const { style } = resolve([own, className], brand)
    const faced = lang === undefined ? style : facesOf(lang, style, brand.font.text)
    const instead = { ...(spoken ? { actualText: spoken } : {}), ...(title ? { expansion: title } : {}) }
    return (
      <Text tag={tag} lang={lang} {...instead} style={faced}>
        {children}
      </Text>
    )
  }
  return Run as never
}

const paint = (className: unknown, tokens: Parameters<typeof value>[1]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(Object.assign({}, ...[className].flat(9).filter(Boolean)) as BoxStyle).map(([key, raw]) => [
      key,
      value(raw, tokens),
    ]),
  )

const shape = (Shape: unknown) => {
  const Drawn = Shape as (props: Record<string, unknown>) => ReactElement
  const Painted = ({ className, ...geometry }: Record<string, unknown>) => (
    <Drawn {...geometry} {...paint(className, read(BrandContext))} />
  )
  return Painted as never
}

export const article: Elements['article'] = box('Art')
export const header: Elements['header'] = box('Div')
export const footer: Elements['footer'] = box('Div')
export const section: Elements['section'] = box('Sect')
export const div: Elements['div'] = box()
export const figure: Elements['figure'] = box('Div')
export const figcaption: Elements['figcaption'] = box('Caption')
export const blockquote: Elements['blockquote'] = box('BlockQuote')
export const ol: Elements['ol'] = box('L', () => ({ listNumbering: 'Decimal' }))
export const ul: Elements['ul'] = box('L', () => ({ listNumbering: 'Disc' }))
export const column: Elements['column'] = box()
export const li: Elements['li'] = box('LI')
export const marker: Elements['marker'] = text('Lbl')
export const note: Elements['note'] = text('Note')
/** Our engine shares its width out among its columns; react-pdf makes all but the first equally wide. */
export const table: Elements['table'] = box('Table', ({ onTooWide }: TableAttributes) => ({
  columnWidths: (cells: readonly MeasuredCell[], width: number) => {
    const fit = columnWidths(cells, width)
    const least = fit.widths.reduce((sum, one) => sum + one, 0)
    if (least > width + 0.1) onTooWide?.(least, width)
    return fit
  },
}))
export const caption: Elements['caption'] = box('Caption')
export const colgroup: Elements['colgroup'] = () => <></>
/** The head of a table stands on each page that the table reaches. */
export const thead: Elements['thead'] = box('THead', () => ({ fixed: true }))
export const tbody: Elements['tbody'] = box('TBody')
export const tfoot: Elements['tfoot'] = box('TFoot')
export const tr: Elements['tr'] = box('TR')
export const details: Elements['details'] = box('Div')
export const summary: Elements['summary'] = () => <></>
export const th: Elements['th'] = text('TH')
export const td: Elements['td'] = text('TD')
export const covered: Elements['covered'] = box()
const headings = { 2: box('H2'), 3: box('H3'), 4: box('H4') } as unknown as Record<HeadingLevel, Elements['div']>
export const p: Elements['p'] = text('P')
export const h1: Elements['h1'] = text('H1')
export const h2: Elements['h2'] = text('H2')
export const h3: Elements['h3'] = text('H3')
export const h4: Elements['h4'] = text('H4')
export const heading: Elements['heading'] = ({ level, ...rest }) => headings[level](rest)
export const phrase: Elements['phrase'] = text()
export const span: Elements['span'] = inline()
export const strong: Elements['strong'] = inline({ fontWeight: 700 })
/** Korean faces have no italics: stress is a step of weight. */
export const em: Elements['em'] = inline({ fontWeight: 600 })
/** Raised are references to notes. */
export const sup: Elements['sup'] = inline({}, 'Reference')
export const time: Elements['time'] = inline()
export const abbr: Elements['abbr'] = inline()

export const numeral: Elements['numeral'] = ({ className, children }) => (
  <>
    {children.slice(0, -1)}
    {span({ className, children: children.slice(-1) })}
  </>
)

/** Instead of react-pdf's blue and underlined. */
const linkStyle: BoxStyle = { color: '{color.accent}', textDecoration: 'none' }

export const a: Elements['a'] = (({ rel, ...link }: Parameters<Elements['a']>[0]) =>
  rel === 'bookmark' ? span(link) : <Anchor {...link} />) as never

/** PDF knows addresses of ASCII alone: letters of others are written as a browser sends them, which parses no mail. */
const inAscii = (href: string): string =>
  /^https?:.*[^!-~]/is.test(href) && URL.canParse(href) ? new URL(href).href : href

const Anchor = ({ className, children, href, 'aria-label': name, ...attributes }: InlineProps & { href: string }) => {
  const { style } = resolve([linkStyle, className], read(BrandContext))
  return (
    <Link tag="Link" {...said(attributes)} {...(name ? { alt: name } : {})} src={inAscii(href)} style={style}>
      {children}
    </Link>
  )
}

/** With a space, so that the words around it stay two to those who are read the text. */
export const br: Elements['br'] = () => <Text>{' \n'}</Text>

/** A CSS pixel in points. */
const point = 0.75

export const img: Elements['img'] = ({ className, src, alt, width, height, ...attributes }) => {
  const resolved = resolve(className as Classes<unknown>, read(BrandContext))
  const { maxHeight = Number.POSITIVE_INFINITY } = resolved.style as { maxHeight?: number }
  const natural =
    width && height ? { width: Math.min(width * point, (maxHeight * width) / height), maxWidth: '100%' } : undefined
  const Image = pdf.Image as unknown as (props: Record<string, unknown>) => ReactElement
  const shows = alt ? { tag: 'Figure', alt } : { tag: 'Artifact' }
  return (
    <Image {...shows} {...said(attributes)} src={src} {...flow(resolved)} style={{ ...resolved.style, ...natural }} />
  )
}

export const svg: Elements['svg'] = ({ className, children, viewBox, width, height, ...attributes }) => {
  const { style } = resolve(className as Classes<unknown>, read(BrandContext))
  const Svg = pdf.Svg as unknown as (props: Record<string, unknown>) => ReactElement
  const { 'aria-label': alt, preserveAspectRatio } = attributes
  return (
    <Svg
      {...(alt ? { tag: 'Figure', alt } : { tag: 'Artifact' })}
      viewBox={viewBox}
      preserveAspectRatio={preserveAspectRatio}
      style={{ width, height, ...style }}
    >
      {children}
    </Svg>
  )
}

export const circle: Elements['circle'] = shape(pdf.Circle)
export const path: Elements['path'] = shape(pdf.Path)
export const line: Elements['line'] = shape(pdf.Line)
