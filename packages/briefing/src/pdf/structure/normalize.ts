import { elementOf, type Kid, type StructureElement } from './structure'

/**
 * Simplifies a tree: drops empty elements, gives list items a label and a body and tables a body, keeps a quotation
 * with its speaker, and captions only where there is something to caption.
 */
export const normalizeStructure = (element: StructureElement): void => {
  for (const kid of element.kids) if ('element' in kid) normalizeStructure(kid.element)
  element.kids = element.kids.filter((kid) => !('element' in kid) || !isEmpty(kid.element))
  if (element.role === 'Div') attribute(element)
  element.kids = element.kids.flatMap((kid) =>
    'element' in kid && dissolves(kid.element, element) ? kid.element.kids : [kid],
  )
  for (const kid of element.kids) if (roleOf(kid) === 'Caption' && !captioned(element)) rename(kid, 'P')
  if (element.role === 'LI') element.kids = item(element.kids)
  if (element.role === 'L') numberList(element)
  if (element.role === 'Table') element.kids = inBodies(element.kids)
}

/** A cell keeps its place in the grid even if it is empty. */
const isEmpty = ({ role, kids }: StructureElement): boolean => kids.length === 0 && role !== 'TH' && role !== 'TD'

/** Whether an element adds nothing to its children. */
const dissolves = ({ role, kids, attributes }: StructureElement, parent: StructureElement): boolean => {
  if (attributes.Lang || kids.some((kid) => !('element' in kid))) return false
  if (role === 'Div') return kids.length === 1 || parent.role === 'LI' || parent.role === 'LBody'
  return role === 'Caption' && !captioned(parent)
}

const captioned = ({ role, kids }: StructureElement): boolean =>
  ['Table', 'L', 'TOC', 'Figure'].includes(role) ||
  kids.some((kid) => 'element' in kid && ['Table', 'Figure'].includes(kid.element.role))

const rename = (kid: Kid, role: string): void => {
  if ('element' in kid) kid.element.role = role
}

const roleOf = (kid: Kid): string => ('element' in kid ? kid.element.role : '')

/** Puts labels first, whatever the order on the page, and wraps the rest into a body. */
const item = (kids: readonly Kid[]): Kid[] => {
  const labels = kids.filter((kid) => roleOf(kid) === 'Lbl')
  const bodies = kids.filter((kid) => roleOf(kid) === 'LBody')
  const rest = kids.filter((kid) => !['Lbl', 'LBody'].includes(roleOf(kid)))
  const [first] = rest
  if (!first) {
    // PDF/UA asks for a body, and for one that is not empty: a label alone is it.
    if (bodies.length === 0) for (const label of labels) rename(label, 'LBody')
    return [...labels, ...bodies]
  }
  return [...labels, { place: first.place, element: { ...elementOf('LBody'), kids: rest } }, ...bodies]
}

/** Puts the caption of a quotation, which names its speaker, into the quotation: before the words, if it is there. */
const attribute = (element: StructureElement): void => {
  const at = element.kids.findIndex((kid) => roleOf(kid) === 'BlockQuote')
  const quotation = element.kids[at]
  if (!quotation || !('element' in quotation)) return
  const said = (kids: readonly Kid[]): Kid[] => kids.flatMap((kid) => (roleOf(kid) === 'Caption' ? linesOf(kid) : []))
  const [before, after] = [element.kids.slice(0, at), element.kids.slice(at + 1)]
  element.kids = element.kids.filter((kid) => roleOf(kid) !== 'Caption')
  quotation.element.kids = [...said(before), ...quotation.element.kids, ...said(after)]
}

/** The lines of a caption as paragraphs. */
const linesOf = (caption: Kid): readonly Kid[] => {
  if (!('element' in caption)) return []
  if (caption.element.kids.every((inner) => 'element' in inner)) return caption.element.kids
  rename(caption, 'P')
  return [caption]
}

/** Rows beside a head, a body or a foot stand in a body (ISO 14289-1, 7.5). */
const inBodies = (kids: readonly Kid[]): Kid[] => {
  if (!kids.some((kid) => ['THead', 'TBody', 'TFoot'].includes(roleOf(kid)))) return [...kids]
  const grouped: Kid[] = []
  let body: StructureElement | undefined
  for (const kid of kids) {
    if (roleOf(kid) !== 'TR') {
      body = undefined
      grouped.push(kid)
    } else if (body) body.kids.push(kid)
    else {
      body = { ...elementOf('TBody'), kids: [kid] }
      grouped.push({ place: kid.place, element: body })
    }
  }
  return grouped
}

/** `ListNumbering` is kept only if there are labels: otherwise readers would expect some. */
const numberList = ({ kids, attributes }: StructureElement): void => {
  const labelled = kids.some((kid) => 'element' in kid && kid.element.kids.some((inner) => roleOf(inner) === 'Lbl'))
  if (!labelled) (attributes.A as Record<string, unknown>).ListNumbering = 'None'
}
