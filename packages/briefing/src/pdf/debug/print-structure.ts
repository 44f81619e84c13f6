import type { StructureElement } from '../structure/structure'

/**
 * A structure tree as text for diagnosis: one element a line, indented by depth, with its attributes and, of leaves,
 * the text.
 * @param textOf text of an element, as read back
 */
export const printStructure = (root: StructureElement, textOf: (element: StructureElement) => string): string => {
  const lines: string[] = []
  const print = (element: StructureElement, depth: number): void => {
    const inside = element.kids.flatMap((kid) => ('element' in kid ? [kid.element] : []))
    const text = inside.length === 0 ? textOf(element).trim() : ''
    const said = [element.role, ...attributesOf(element), text && JSON.stringify(text)].filter(Boolean)
    lines.push('  '.repeat(depth) + said.join(' '))
    for (const one of inside) print(one, depth + 1)
  }
  print(root, 0)
  return lines.join('\n')
}

/** `Lang=en`: attributes that are text. Those of tables and lists show in their position. */
const attributesOf = ({ attributes }: StructureElement): string[] =>
  ['Lang', 'Alt', 'ID'].flatMap((name) => {
    const value = attributes[name]
    return value === undefined ? [] : [`${name}=${JSON.stringify(String(value))}`]
  })
