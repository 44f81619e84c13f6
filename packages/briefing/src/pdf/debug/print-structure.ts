import type { StructureElement } from '../structure/structure'

/**
 * A structure tree as text, for those who look for what went wrong: an element a line, deeper ones further in, with what
 * its attributes say and, where no other element stands in it, the words that are read.
 *
 * @param textOf what is read of an element
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

/** `Lang=en`: those that are words; tables and lists say the rest by their place. */
const attributesOf = ({ attributes }: StructureElement): string[] =>
  ['Lang', 'Alt', 'ID'].flatMap((name) => {
    const value = attributes[name]
    return value === undefined ? [] : [`${name}=${JSON.stringify(String(value))}`]
  })
