import { most } from './limits'

/** Characters that an id may not hold: a citation, a link or a list of ids would end at them. */
const between = /[\s,;#@[\]]+/g

/** Room for the number that tells ids apart. */
const longest = most.id - 10

/**
 * An id for each name, in their order: the name without what an id may not hold, and no longer than an id may be. A number
 * tells apart what would be the same.
 */
export function idsFor(names: readonly string[]): string[] {
  // A name that objects have a meaning of their own for.
  const taken = new Set(['__proto__'])
  return names.map((name) => {
    const plain = name
      .replace(between, '-')
      .slice(0, longest)
      .replace(/[\ud800-\udbff]$/, '')
    let id = plain
    for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`
    taken.add(id)
    return id
  })
}
