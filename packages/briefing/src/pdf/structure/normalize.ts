import { elementOf, type Kid, type StructureElement } from './structure'

/**
 * Simplifies a tree: drops empty elements, gives list items a label and a body, and keeps captions only where there is
 * something to caption.
 */
export const normalizeStructure = (element: StructureElement): void => {
  for (const kid of element.kids) if ('element' in kid) normalizeStructure(kid.element)
  element.kids = element.kids.filter((kid) => !('element' in kid) || !isEmpty(kid.element))
  element.kids = element.kids.flatMap((kid) =>
    'element' in kid && dissolves(kid.element, element) ? kid.element.kids : [kid],
  )
  for (const kid of element.kids) if (roleOf(kid) === 'Caption' && !captioned(element)) rename(kid, 'P')
  if (element.role === 'LI') element.kids = item(element.kids)
  if (element.role === 'L') numberList(element)
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

/** `ListNumbering` is kept only if there are labels: otherwise readers would expect some. */
const numberList = ({ kids, attributes }: StructureElement): void => {
  const labelled = kids.some((kid) => 'element' in kid && kid.element.kids.some((inner) => roleOf(inner) === 'Lbl'))
  if (!labelled) (attributes.A as Record<string, unknown>).ListNumbering = 'None'
}
