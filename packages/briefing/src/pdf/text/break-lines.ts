/**
 * Optimal line breaking: Knuth and Plass, “Breaking Paragraphs into Lines” (1981), over boxes, glue and penalties.
 * Falls back to first fit where no set of breaks is within the tolerance.
 */

export const infinity = 10_000

const box = 0
const glue = 1
const penalty = 2

/** Boxes, glue and penalties in order, one array for each property. */
export class ParagraphItems {
  count = 0
  readonly kind: number[] = []
  readonly width: number[] = []
  readonly stretch: number[] = []
  readonly shrink: number[] = []
  readonly price: number[] = []
  /** Index in the paragraph of the atom after the item. */
  readonly end: number[] = []

  clear(): void {
    this.count = 0
  }

  box(width: number, end: number): void {
    this.#push(box, width, 0, 0, 0, end)
  }

  glue(width: number, stretch: number, shrink: number, end: number): void {
    this.#push(glue, width, stretch, shrink, 0, end)
  }

  penalty(width: number, price: number, end: number): void {
    this.#push(penalty, width, 0, 0, price, end)
  }

  isPenalty(index: number): boolean {
    return this.kind[index] === penalty
  }

  #push(kind: number, width: number, stretch: number, shrink: number, price: number, end: number): void {
    const at = this.count
    this.kind[at] = kind
    this.width[at] = width
    this.stretch[at] = stretch
    this.shrink[at] = shrink
    this.price[at] = price
    this.end[at] = end
    this.count = at + 1
  }
}

/** Breakpoints as indexes of glue or penalties, without the end of the paragraph. */
export const breakLines = (material: ParagraphItems, first: number, others: number): number[] => {
  const last = material.count - 1
  let breaks: number[] = []
  for (let tolerance = 4; breaks.length === 0 && tolerance < 55; tolerance += 5) {
    breaks = leastDemerits(material, first, others, tolerance)
  }
  if (breaks.length === 0 || (breaks.length === 1 && breaks[0] === 0)) breaks = lineByLine(material, first, others)
  return breaks.slice(1).filter((one) => one !== last)
}

/** A feasible breakpoint, with the best path to it. */
interface ActiveNode {
  position: number
  demerits: number
  line: number
  fitness: number
  width: number
  stretch: number
  shrink: number
  previous: ActiveNode | undefined
}

const leastDemerits = (material: ParagraphItems, first: number, others: number, tolerance: number): number[] => {
  const { count, kind, width, stretch, shrink, price } = material
  let active: ActiveNode[] = [
    { position: 0, demerits: 0, line: 0, fitness: 0, width: 0, stretch: 0, shrink: 0, previous: undefined },
  ]
  let [sumWidth, sumStretch, sumShrink] = [0, 0, 0]
  const best: (ActiveNode | undefined)[] = [undefined, undefined, undefined, undefined]
  const cost = [Infinity, Infinity, Infinity, Infinity]
  for (let index = 0; index < count; index += 1) {
    const isPenalty = kind[index] === penalty
    if (kind[index] === box) {
      sumWidth += width[index] as number
      continue
    }
    const mayEnd = isPenalty ? price[index] !== infinity : index > 0 && kind[index - 1] === box
    if (mayEnd) {
      const forced = isPenalty && price[index] === -infinity
      // The active nodes after this item, once they differ from those before.
      let next: ActiveNode[] | undefined
      let i = 0
      while (i < active.length) {
        best.fill(undefined)
        cost.fill(Infinity)
        while (i < active.length) {
          const way = active[i++] as ActiveNode
          const line = way.line + 1
          const ratio = ratioOf(
            line === 1 ? first : others,
            sumWidth - way.width + (isPenalty ? (width[index] as number) : 0),
            sumStretch - way.stretch,
            sumShrink - way.shrink,
          )
          if (ratio < -1 || forced) next ??= active.slice(0, i - 1)
          else next?.push(way)
          if (ratio >= -1 && ratio <= tolerance) {
            const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
            const demerits = way.demerits + demeritsOf(material, way, index, ratio, fitness)
            if (demerits < (cost[fitness] as number)) {
              cost[fitness] = demerits
              best[fitness] = way
            }
          }
          // All lines from the second on have the same measure.
          if (line === 1 && i < active.length && (active[i] as ActiveNode).line >= line) break
        }
        let after: readonly [number, number, number] | undefined
        for (let fitness = 0; fitness < 4; fitness += 1) {
          const previous = best[fitness]
          if (!previous) continue
          after ??= totalsAfter(material, index, sumWidth, sumStretch, sumShrink)
          next ??= active.slice(0, i)
          next.push({
            position: index,
            demerits: cost[fitness] as number,
            line: previous.line + 1,
            fitness,
            width: after[0],
            stretch: after[1],
            shrink: after[2],
            previous,
          })
        }
      }
      if (next) active = next
    }
    if (!isPenalty) {
      sumWidth += width[index] as number
      sumStretch += stretch[index] as number
      sumShrink += shrink[index] as number
    }
  }
  return traceBreaks(active)
}

/** The adjustment ratio: share of its stretch or shrink that a line uses to fill its measure. */
const ratioOf = (measure: number, natural: number, stretch: number, shrink: number): number => {
  if (natural < measure) return stretch > 0 ? (measure - natural) / stretch : infinity
  if (natural > measure) return shrink > 0 ? (measure - natural) / shrink : infinity
  return 0
}

const demeritsOf = (
  { kind, price }: ParagraphItems,
  way: ActiveNode,
  index: number,
  ratio: number,
  fitness: number,
): number => {
  const size = Math.abs(ratio)
  const line = 10 + 100 * size * size * size
  let demerits = line * line
  if (kind[index] === penalty) {
    const own = price[index] as number
    if (own >= 0) demerits += own * own
    else if (own !== -infinity) demerits -= own * own
    if (kind[way.position] === penalty) demerits += 100
  }
  return Math.abs(fitness - way.fitness) > 1 ? demerits + 3000 : demerits
}

/** The sums up to the start of the next line: glue at its head is dropped. */
const totalsAfter = (
  { count, kind, width, stretch, shrink, price }: ParagraphItems,
  index: number,
  sumWidth: number,
  sumStretch: number,
  sumShrink: number,
): readonly [number, number, number] => {
  let [allWidth, allStretch, allShrink] = [sumWidth, sumStretch, sumShrink]
  for (let at = index; at < count; at += 1) {
    if (kind[at] === glue) {
      allWidth += width[at] as number
      allStretch += stretch[at] as number
      allShrink += shrink[at] as number
    } else if (kind[at] === box || (price[at] === -infinity && at > index)) break
  }
  return [allWidth, allStretch, allShrink]
}

const traceBreaks = (active: readonly ActiveNode[]): number[] => {
  let best: ActiveNode | undefined
  for (const way of active) if (!best || way.demerits < best.demerits) best = way
  const breaks: number[] = []
  for (let way = best; way; way = way.previous) breaks.push(way.position)
  return breaks.reverse()
}

/** First fit: each line is as good as it can be, whatever follows. */
const lineByLine = (material: ParagraphItems, first: number, others: number): number[] => {
  const breaks = [0]
  let from = 0
  while (from < material.count) {
    const end = endOfLine(material, from, breaks.length === 1 ? first : others)
    if (end === undefined) break
    breaks.push(end)
    from = end + 1
  }
  return breaks
}

const endOfLine = (
  { count, kind, width, stretch, shrink, price }: ParagraphItems,
  from: number,
  measure: number,
): number | undefined => {
  let position: number | undefined
  let least = Infinity
  let [sumWidth, sumStretch, sumShrink, hyphen] = [0, 0, 0, 0]
  for (let at = from; at < count; at += 1) {
    if (kind[at] !== penalty) sumWidth += width[at] as number
    if (kind[at] === glue) {
      sumStretch += stretch[at] as number
      sumShrink += shrink[at] as number
    }
    let end = at + 1
    while (end < count && kind[end] !== box) end += 1
    hyphen = kind[end - 1] === penalty ? (width[end - 1] as number) : 0
    if (sumWidth - sumShrink + hyphen > measure) {
      if (position === undefined) {
        let after = at === from ? at + 1 : at
        while (after < count && kind[after] !== box) after += 1
        position = after - 1
      }
      break
    }
    if (kind[at] !== box) {
      const isGlue = kind[at] === glue
      let ratio = 0
      if (sumWidth < measure) {
        const own = isGlue ? (stretch[at] as number) : 0
        ratio = own && sumStretch - own > 0 ? (measure - sumWidth) / sumStretch : infinity
      } else if (sumWidth > measure) {
        const own = isGlue ? (shrink[at] as number) : 0
        ratio = own && sumShrink - own > 0 ? (measure - sumWidth) / sumShrink : infinity
      }
      const badness = 100 * Math.abs(ratio) ** 3 + (isGlue ? 0 : (price[at] as number))
      if (least >= badness) {
        position = at
        least = badness
      }
    }
  }
  return sumWidth - sumShrink + hyphen > measure ? position : undefined
}
