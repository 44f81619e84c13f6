import { type Element, isElement } from '../file/structure.ts'
import type { Value } from '../file/value.ts'

/** An attribute of an element: `A` is a dictionary, or an array of them. */
export const attribute = (element: Value, owner: string, name: string): Value => {
  const owned = element.get('A').items.find((one) => one.get('O').name === owner && one.get(name).exists)
  return (owned ?? element.get('A', 'none')).get(name)
}

/** Why the rows of a table do not fill a rectangle, each cause once. */
export const gridFaults = (table: Element): string[] => {
  const rows = rowsOf(table)
  const taken = new Set<string>()
  const faults: string[] = []
  const widths = rows.map(({ kids }, row) => {
    let column = 0
    for (const cell of kids.filter(isElement)) {
      while (taken.has(`${row}/${column}`)) column++
      const [width, height] = ['ColSpan', 'RowSpan'].map((span) => attribute(cell.value, 'Table', span).number ?? 1)
      for (let down = 0; down < (height ?? 1); down++)
        for (let across = 0; across < (width ?? 1); across++) {
          const place = `${row + down}/${column + across}`
          if (taken.has(place)) faults.push(`two cells stand at ${place}`)
          taken.add(place)
        }
      if (row + (height ?? 1) > rows.length) faults.push(`a cell of row ${row + 1} reaches under the last row`)
    }
    while (taken.has(`${row}/${column}`)) column++
    return column
  })
  const [first] = widths
  if (widths.some((width) => width !== first)) faults.push(`the rows have ${widths.join(', ')} columns`)
  return faults
}

const rowsOf = ({ kids }: Element): Element[] =>
  kids
    .filter(isElement)
    .flatMap((kid) => (kid.role === 'TR' ? [kid] : /^T(Head|Body|Foot)$/.test(kid.role) ? rowsOf(kid) : []))
