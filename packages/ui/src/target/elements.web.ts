import { createElement, type ReactElement } from 'react'
import type { Elements } from './element'

/** On the web an element is the HTML element of that name: React takes the name itself, there is nothing in between. */
/* @__NO_SIDE_EFFECTS__ */
const element = <Name extends keyof Elements>(name: Exclude<Name, OfPaper>): Elements[Name] =>
  name as unknown as Elements[Name]

/** Those for which HTML has no element of that name: they are others there. */
type OfPaper = 'column' | 'covered' | 'heading' | 'marker' | 'note' | 'numeral' | 'phrase'
const paragraph = 'p' as unknown as Elements['p']

export const article = element('article')
export const header = element('header')
export const footer = element('footer')
export const section = element('section')
export const div = element('div')
export const figure = element('figure')
export const figcaption = element('figcaption')
export const blockquote = element('blockquote')
export const ol = element('ol')
export const ul = element('ul')
/* A list takes nothing but items. */
export const column: Elements['column'] = ({ children }) => children as ReactElement
export const li = element('li')
export const marker: Elements['marker'] = paragraph
export const note: Elements['note'] = paragraph
/** On a screen a wide table is scrolled. */
export const table: Elements['table'] = ({ onTooWide: _, ...table }) => createElement('table', table as object)
export const caption = element('caption')
export const colgroup = element('colgroup')
export const thead = element('thead')
export const tbody = element('tbody')
export const tfoot = element('tfoot')
export const tr = element('tr')
export const th = element('th')
export const td = element('td')
export const covered: Elements['covered'] = () => null as never
export const details = element('details')
export const summary = element('summary')
export const p = element('p')
export const h1 = element('h1')
export const h2 = element('h2')
export const h3 = element('h3')
export const h4 = element('h4')
export const heading: Elements['heading'] = ({ level, ...rest }) => createElement(`h${level}`, rest as object)
export const phrase = 'span' as unknown as Elements['phrase']
export const numeral = 'span' as unknown as Elements['numeral']
export const span = element('span')
export const strong = element('strong')
export const em = element('em')
export const sup = element('sup')
export const time = element('time')
export const abbr = element('abbr')
export const a = element('a')
export const br = element('br')
/** An attribute would be taken back with what a page says of images. */
export const img: Elements['img'] = ({ width, height: _, ...rest }) => {
  const { style, ...image } = rest as typeof rest & { style?: object }
  const own = width ? { width: `${width / 16}rem`, ...style } : style
  return createElement('img', { ...image, ...(own ? { style: own } : {}) } as object)
}
export const svg = element('svg')
export const circle = element('circle')
export const path = element('path')
export const line = element('line')
