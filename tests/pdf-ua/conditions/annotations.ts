import type { Condition, Finding } from '../conditions.ts'
import { destinationOf } from '../file/destination.ts'
import { firstLine, isAtTop } from '../file/line.ts'
import type { Page, PdfFile } from '../file/open.ts'
import { textOf } from '../file/reading.ts'
import { type Element, isObject } from '../file/structure.ts'
import type { Value } from '../file/value.ts'

/** Are links, and whatever else can be used, in the tree, described, and right? */
export const checkAnnotations = (file: PdfFile): Finding[] => {
  const places = placesOf(file.elements)
  const parents = new Map(file.catalog.get('StructTreeRoot', 'ParentTree').leaves('Nums'))
  const onPages = file.pages.flatMap((page) => annotationsOf(page).map(({ ref }) => ref))
  const lost = [...places].filter(([ref]) => !onPages.includes(ref))
  return [
    ...file.pages.flatMap(checkTabs),
    ...file.pages.flatMap((page) =>
      annotationsOf(page).flatMap((annotation) => checkAnnotation(annotation, page, file, places, parents)),
    ),
    ...checkReferences(file),
    ...lost.map(([ref, { element }]): Finding => ({ condition: 'annotation-known', where: element.role, what: ref })),
  ]
}

interface Place {
  element: Element
  page: string | undefined
}

const placesOf = (elements: readonly Element[]): Map<string, Place> =>
  new Map(
    elements.flatMap((element) =>
      element.kids
        .filter(isObject)
        .map(({ object, page }): [string, Place] => [object.ref ?? 'no reference', { element, page }]),
    ),
  )

const annotationsOf = ({ value }: Page): Value[] => value.get('Annots').items

const checkTabs = (page: Page): Finding[] => {
  const tabs = page.value.get('Tabs').name
  if (annotationsOf(page).length === 0 || tabs === 'S') return []
  return [
    { condition: tabs === undefined ? '28-008' : '28-009', where: `page ${page.number}`, what: `Tabs is ${tabs}` },
  ]
}

/** The annotations of PDF 1.7. */
const kinds = new Set(
  `Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup
  FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact`.split(/\s+/),
)

/** In which element an annotation has to stand. */
const holders: Record<string, { role: string; condition: Condition }> = {
  Link: { role: 'Link', condition: '28-011' },
  Widget: { role: 'Form', condition: '28-010' },
}

const checkAnnotation = (
  annotation: Value,
  page: Page,
  file: PdfFile,
  places: Map<string, Place>,
  parents: Map<string, Value>,
): Finding[] => {
  const kind = annotation.get('Subtype').name ?? ''
  const words = annotation.get('Contents').text?.trim()
  const place = places.get(annotation.ref ?? '')
  const { role, condition } = holders[kind] ?? { role: 'Annot', condition: '28-002' }
  const findings: Finding[] = []
  const found = (condition: Condition, what: string) =>
    findings.push({ condition, where: `page ${page.number}: ${kind} "${words ?? ''}"`, what })

  if (!kinds.has(kind)) found('28-006', kind)
  if (kind === 'TrapNet') found('28-007', kind)
  if (place?.element.role !== role) found(condition, `it stands in ${place?.element.role ?? 'nothing'}`)
  if (kind === 'Link' && !words) found('28-012', 'no Contents')
  if (!['Link', 'Widget'].includes(kind) && !words && !place?.element.value.get('Alt').text)
    found('28-004', 'no Contents and no Alt')
  const owner = parents.get(String(annotation.get('StructParent').number))
  if (!place || owner?.ref !== place.element.value.ref) found('annotation-known', `the parent tree has ${owner?.ref}`)
  if (place && place.page !== page.id) found('annotation-page', `Pg is ${place.page}`)
  if (kind === 'Link') findings.push(...checkTarget(annotation, page, file), ...checkParts(annotation, page))
  return findings
}

const checkTarget = (annotation: Value, page: Page, file: PdfFile): Finding[] => {
  const action = annotation.get('A')
  const leadsOut = action.get('S').name === 'URI' && /^[\x21-\x7e]+$/.test(action.get('URI').text ?? '')
  const target = action.exists ? action.get('D') : annotation.get('Dest')
  if (leadsOut || destinationOf(target, file)) return []
  return [
    { condition: 'link-place', where: `page ${page.number}`, what: target.text ?? action.get('URI').text ?? 'none' },
  ]
}

/** A raised number leads to its note. The mark of what was not compared leads to the statement about evidence. */
const checkReferences = (file: PdfFile): Finding[] => {
  const notes = file.elements.filter(({ role }) => role === 'Note').map((note) => firstLine(note, file))
  const links = file.elements.filter(({ role, parent }) => role === 'Link' && parent?.role === 'Reference')
  const numbered = links.filter((link) => /\d/.test(textOf(link, file)))
  return numbered.flatMap((link) =>
    link.kids.filter(isObject).flatMap(({ object }): Finding[] => {
      const place = destinationOf(object.get('A', 'D'), file)
      if (notes.some((note) => place && note && isAtTop(place, note))) return []
      return [
        {
          condition: 'reference-place',
          where: textOf(link, file),
          what: `page ${place?.page.number} at ${place?.top}`,
        },
      ]
    }),
  )
}

/** Points around which a box may be rounded. */
const slack = 0.01

const checkParts = (annotation: Value, page: Page): Finding[] => {
  const [left = 0, bottom = 0, right = 0, top = 0] = annotation.get('Rect').items.map(({ number }) => number ?? 0)
  const points = annotation.get('QuadPoints').items.map(({ number }) => number ?? Number.NaN)
  const isInside = (value: number, index: number) =>
    index % 2 === 0 ? value >= left - slack && value <= right + slack : value >= bottom - slack && value <= top + slack
  if (points.length % 8 === 0 && points.every(isInside)) return []
  return [{ condition: 'link-parts', where: `page ${page.number}`, what: points.join(' ') }]
}
