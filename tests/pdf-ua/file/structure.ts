import type { Value } from './value.ts'

/** A structure element. */
export interface Element {
  /** Its role, through the role map. */
  role: string
  /** As written. */
  writtenRole: string
  value: Value
  parent: Element | undefined
  kids: Kid[]
}

/** A marked-content sequence of a page. */
export interface MarkReference {
  /** The page's indirect object. */
  page: string | undefined
  mcid: number
}

/** An annotation in the place where it is read. */
export interface ObjectReference {
  page: string | undefined
  object: Value
}

export type Kid = Element | MarkReference | ObjectReference

export const isElement = (kid: Kid): kid is Element => 'role' in kid
export const isMark = (kid: Kid): kid is MarkReference => 'mcid' in kid
export const isObject = (kid: Kid): kid is ObjectReference => 'object' in kid

/** The elements under the root of the structure tree. */
export const readStructure = (root: Value): Element[] => {
  const roles = root.get('RoleMap')
  const seen = new Set<string>()
  const elementOf = (value: Value, parent: Element | undefined): Element => {
    const writtenRole = value.get('S').name ?? ''
    const element: Element = { role: mappedRole(writtenRole, roles), writtenRole, value, parent, kids: [] }
    const isLoop = value.ref !== undefined && seen.has(value.ref)
    if (value.ref) seen.add(value.ref)
    if (!isLoop) element.kids = value.get('K').items.map((kid) => kidOf(kid, element))
    return element
  }
  const kidOf = (kid: Value, parent: Element): Kid => {
    const page = kid.get('Pg').ref ?? parent.value.get('Pg').ref
    if (kid.number !== undefined) return { page, mcid: kid.number }
    if (kid.get('Type').name === 'MCR') return { page, mcid: kid.get('MCID').number ?? Number.NaN }
    if (kid.get('Type').name === 'OBJR') return { page, object: kid.get('Obj') }
    return elementOf(kid, parent)
  }
  return root.get('K').items.map((value) => elementOf(value, undefined))
}

const mappedRole = (written: string, roles: Value): string => {
  const seen = new Set<string>()
  let role = written
  for (let next = roles.get(role).name; next !== undefined && !seen.has(role); next = roles.get(role).name) {
    seen.add(role)
    role = next
  }
  return role
}

/** Elements and all under them, in reading order. */
export const flatten = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [element, ...flatten(element.kids.filter(isElement))])
