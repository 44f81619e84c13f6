import type { Finding } from '../conditions.ts'
import type { PdfFile } from '../file/open.ts'
import { textOf } from '../file/reading.ts'
import { type Element, flatten, isElement } from '../file/structure.ts'
import type { Value } from '../file/value.ts'
import { blocks, type Nesting, nestings, paragraphs, standardRoles } from './roles.ts'
import { attribute, gridFaults } from './table-grid.ts'

/** Is the tree one that PDF/UA allows? */
export const checkStructure = (file: PdfFile): Finding[] => [
  ...checkRoot(file),
  ...checkRoleMap(file.catalog.get('StructTreeRoot', 'RoleMap')),
  ...file.elements.flatMap((element) => checkElement(element, file).map((finding) => at(element, finding, file))),
  ...checkHeadings(file),
  ...checkNotes(file),
]

type Fault = Omit<Finding, 'where'>

const at = (element: Element, fault: Fault, file: PdfFile): Finding => {
  const text = textOf(element, file)
  return { ...fault, where: `${element.writtenRole} "${text.length > 30 ? `${text.slice(0, 30)}…` : text}"` }
}

const rolesOf = (elements: readonly Element[]): string => elements.map(({ role }) => role).join(', ') || 'nothing'

const checkRoot = ({ roots }: PdfFile): Finding[] =>
  roots.length === 1 && roots[0]?.role === 'Document'
    ? []
    : [{ condition: 'one-document', where: 'structure tree', what: `it begins with ${rolesOf(roots)}` }]

const checkRoleMap = (map: Value): Finding[] =>
  map.keys.flatMap((role): Finding[] => {
    const where = 'role map'
    const remapped = standardRoles.has(role) ? [{ condition: '02-004' as const, where, what: role }] : []
    return isCircular(role, map) ? [...remapped, { condition: '02-003', where, what: role }] : remapped
  })

const isCircular = (role: string, map: Value): boolean => {
  const seen = new Set<string>()
  for (let next: string | undefined = role; next !== undefined; next = map.get(next).name) {
    if (seen.has(next)) return true
    seen.add(next)
  }
  return false
}

const checkElement = (element: Element, file: PdfFile): Fault[] => [
  ...checkPlace(element, file),
  ...nestings.flatMap((nesting) => checkNesting(element, nesting)),
  ...checkAlternative(element),
  ...checkTable(element),
  ...checkNumbering(element, file),
]

const checkPlace = ({ role, value, parent, kids }: Element, { catalog }: PdfFile): Fault[] => {
  const faults: Fault[] = []
  const above = parent?.value.ref ?? catalog.get('StructTreeRoot').ref
  const inner = kids.filter(isElement)
  if (!standardRoles.has(role)) faults.push({ condition: '02-001', what: role })
  if (value.get('P').ref !== above)
    faults.push({ condition: 'element-parent', what: `${value.get('P').ref} instead of ${above}` })
  if (kids.length === 0 && role !== 'TD') faults.push({ condition: 'element-filled', what: 'no kids' })
  if (paragraphs.has(role) && inner.some((kid) => blocks.has(kid.role)))
    faults.push({ condition: 'paragraph-flat', what: `it holds ${rolesOf(inner)}` })
  return faults
}

const checkNesting = ({ role, parent, kids }: Element, nesting: Nesting): Fault[] => {
  const { condition } = nesting
  const faults: Fault[] = []
  const [allowed, parents, needed] = [nesting.kids[role], nesting.parents[role], nesting.needs[role]]
  const inner = kids.filter(isElement)
  const strangers = inner.filter((kid) => allowed && !allowed.includes(kid.role))
  if (strangers.length > 0) faults.push({ condition, what: `it holds ${rolesOf(strangers)}` })
  if (allowed && inner.length < kids.length) faults.push({ condition, what: 'it holds marks or annotations' })
  if (parents && !parents.includes(parent?.role ?? ''))
    faults.push({ condition, what: `it stands in ${parent?.role ?? 'nothing'}` })
  if (needed && !inner.some((kid) => needed.includes(kid.role)))
    faults.push({ condition, what: `it holds no ${needed.join(' or ')}` })
  return faults
}

const checkAlternative = ({ role, value }: Element): Fault[] => {
  const faults: Fault[] = []
  const words = value.get('Alt').text?.trim() || value.get('ActualText').text?.trim()
  if (role === 'Figure' && !words) faults.push({ condition: '13-004', what: 'no Alt and no ActualText' })
  if (role === 'Formula' && !value.get('Alt').text?.trim()) faults.push({ condition: '17-002', what: 'no Alt' })
  if (role === 'Figure' && attribute(value, 'Layout', 'BBox').items.length !== 4)
    faults.push({ condition: 'figure-place', what: 'no BBox' })
  return faults
}

const checkTable = (element: Element): Fault[] => {
  const faults: Fault[] = []
  const { role, value } = element
  const scope = attribute(value, 'Table', 'Scope').name
  const isHeaded = attribute(value, 'Table', 'Headers').exists
  if (role === 'TH' && !isHeaded && !['Row', 'Column', 'Both'].includes(scope ?? ''))
    faults.push({ condition: '15-003', what: `Scope is ${scope}` })
  if (role === 'Table')
    faults.push(...gridFaults(element).map((what) => ({ condition: 'table-regular' as const, what })))
  return faults
}

const numberings = ['Decimal', 'UpperRoman', 'LowerRoman', 'UpperAlpha', 'LowerAlpha']

const checkNumbering = ({ role, value, kids }: Element, file: PdfFile): Fault[] => {
  const labels = kids
    .filter(isElement)
    .flatMap((item) => item.kids.filter(isElement))
    .filter((part) => part.role === 'Lbl')
  const isNumbered = labels.some((label) => /^\d+[.)]?$/.test(textOf(label, file).trim()))
  const numbering = attribute(value, 'List', 'ListNumbering').name
  if (role !== 'L' || !isNumbered || numberings.includes(numbering ?? '')) return []
  return [{ condition: numbering === undefined ? '16-001' : '16-002', what: `ListNumbering is ${numbering}` }]
}

const checkHeadings = (file: PdfFile): Finding[] => {
  const headings = file.elements.filter(({ role }) => /^H[1-6]?$/.test(role))
  const levels = headings.map(({ role }) => Number(role.slice(1)))
  const findings: Finding[] = []
  const found = (element: Element, condition: Finding['condition'], what: string) =>
    findings.push(at(element, { condition, what }, file))
  let last = 0
  for (const [index, heading] of headings.entries()) {
    const level = levels[index] as number
    if (level === 0) continue
    if (last === 0 && level !== 1) found(heading, '14-002', `the first heading is H${level}`)
    else if (level > last + 1) found(heading, '14-003', `H${level} after H${last}`)
    last = level
  }
  const [first] = headings
  if (first && levels.includes(0) && levels.some((level) => level > 0)) found(first, '14-007', rolesOf(headings))
  for (const element of file.elements)
    if (element.kids.filter((kid) => isElement(kid) && kid.role === 'H').length > 1)
      found(element, '14-006', 'it holds more than one H')
  return findings
}

const checkNotes = (file: PdfFile): Finding[] => {
  const known = new Map(file.catalog.get('StructTreeRoot', 'IDTree').leaves('Names'))
  const seen = new Set<string>()
  return flatten(file.roots).flatMap((element): Finding[] => {
    const id = element.value.get('ID').text
    const isNote = element.role === 'Note'
    if (!id) return isNote ? [at(element, { condition: '19-003', what: 'no ID' }, file)] : []
    const faults: Fault[] = []
    if (isNote && seen.has(id)) faults.push({ condition: '19-004', what: id })
    if (known.get(id)?.ref !== element.value.ref) faults.push({ condition: 'id-tree', what: id })
    if (isNote) seen.add(id)
    return faults.map((fault) => at(element, fault, file))
  })
}
