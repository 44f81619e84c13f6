import { limits } from './limits'

/** Characters that an id may not hold: a citation, a link or a list of ids would end at them. */
const between = /[\s,;#@[\]]+/g

/** The longest stem of an id; the rest is for the number that tells ids apart. */
const longest = limits.id - 10

/**
 * An id for each name, in order: the name without characters that an id may not hold, cut to the length of an id. A
 * number tells apart ids that would be equal.
 */
export function idsFor(names: readonly string[]): string[] {
  // `__proto__` would set the prototype of an object.
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
