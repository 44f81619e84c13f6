import type { Node } from '../tree/node'
import { idOf } from '../tree/node'
import type { PagePoint } from '../write/outline'
import type { InlineElement } from './source'
import { elementOf, type ReadingPlace, type StructureElement } from './structure'

/** Position of a node: its page, and points from that page's corner. */
export interface StructureContext extends PagePoint {
  pageHeight: number
  /** The element around it. */
  parent: StructureElement
  /** Language of the element around it. */
  lang: string
  /** Place in the source of the node, or of the element around it. */
  order: number
  /** Depth in the outline: the number of enclosing bookmarks. */
  bookmarks: number
}

/** The structure elements of a document, each created once, however many pages it is on. */
export class ElementRegistry {
  readonly #elements = new Map<string, StructureElement>()
  #sequence = 0

  /** The next reading place for this position of the source. */
  place(order: number): ReadingPlace {
    this.#sequence += 1
    return [order, this.#sequence]
  }

  /** The element of that name, appended to its parent when first asked for. */
  under(
    parent: StructureElement,
    order: number,
    name: string,
    role: string,
    attributes: () => Record<string, unknown> = () => ({}),
  ): StructureElement {
    const existing = this.#elements.get(name)
    if (existing) return existing
    const element = elementOf(role, attributes())
    this.#elements.set(name, element)
    parent.kids.push({ place: this.place(order), element })
    return element
  }
}

/** Entries of an element's dictionary besides its role. */
export const attributesOf = (node: Node, role: string, around: StructureContext): Record<string, unknown> => {
  const { lang, alt } = node.props
  const attributes = tableAttributes(node, role) ?? listAttributes(node, role) ?? layoutAttributes(node, role, around)
  return {
    ...(differs(lang, around.lang) ? { Lang: new String(lang) } : {}),
    ...(alt && hasAlternative.has(role) ? { Alt: spoken(alt) } : {}),
    ...(role === 'Note' ? { ID: new String(`note-${idOf(node)}`) } : {}),
    ...(attributes ? { A: attributes } : {}),
  }
}

/** Roles whose `alt` is read instead of what they hold. */
const hasAlternative = new Set(['Figure', 'Formula', 'Link'])

/** As `attributesOf`, of an inline element, or of a link that the source does not know. */
export const inlineAttributes = (
  { id, role, lang, props }: Omit<InlineElement, 'id'> & { id: number | undefined },
  around: string,
): Record<string, unknown> => {
  const { alt, actualText, expansion } = props
  return {
    ...(differs(lang, around) ? { Lang: new String(lang) } : {}),
    ...(alt && hasAlternative.has(role) ? { Alt: spoken(alt) } : {}),
    ...(actualText ? { ActualText: spoken(actualText) } : {}),
    ...(expansion ? { E: spoken(expansion) } : {}),
    ...(role === 'Note' ? { ID: new String(`note-${id}`) } : {}),
  }
}

/** Text that is read or copied instead of what is seen: its line feeds and other spaces are spaces. */
const spoken = (text: unknown): object => new String(String(text).replace(/\s+/g, ' '))

/** Whether a language differs from that around it; `en` adds nothing inside `en-GB`. */
export const differs = (lang: unknown, around: string): boolean =>
  typeof lang === 'string' && lang !== '' && !`${around}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase())

const tableAttributes = ({ props }: Node, role: string): Record<string, unknown> | undefined => {
  if (role !== 'TH' && role !== 'TD') return undefined
  const { scope, colSpan, rowSpan } = props
  const attributes = {
    ...(role === 'TH' ? { Scope: scope === 'row' ? 'Row' : 'Column' } : {}),
    ...(Number(colSpan) > 1 ? { ColSpan: colSpan } : {}),
    ...(Number(rowSpan) > 1 ? { RowSpan: rowSpan } : {}),
  }
  return Object.keys(attributes).length > 0 ? { O: 'Table', ...attributes } : undefined
}

const listAttributes = ({ props }: Node, role: string): Record<string, unknown> | undefined =>
  role === 'L' ? { O: 'List', ListNumbering: props.listNumbering ?? 'Unordered' } : undefined

const layoutAttributes = (
  { box }: Node,
  role: string,
  around: StructureContext,
): Record<string, unknown> | undefined => {
  if ((role !== 'Figure' && role !== 'Formula') || !box) return undefined
  const { left, top, pageHeight } = around
  const bounds = [left, pageHeight - top - box.height, left + box.width, pageHeight - top]
  return { O: 'Layout', Placement: 'Block', BBox: bounds }
}
