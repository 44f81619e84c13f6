import type { SetLine } from './types'

const blank = 0x20

/** Most that is taken from each side of a space or a letter, in points. */
const givenBySpace = -0.5
const givenByLetter = -0.04296875
/** Most that is taken of a space: the shrink that line breaking assumes. */
const shareOfSpace = 1 / 3

/**
 * Squeezes an overfull line into its box: spaces give way first, then letters. A space at the end of a run does not
 * shrink before it. In large type this is less than line breaking assumed; spaces give the rest.
 */
export const shrinkLine = (line: SetLine, gap: number): void => {
  const before: number[] = []
  const after: number[] = []
  const isSpace: boolean[] = []
  // The shrink of each space in points, less what is used.
  const spare: number[] = []
  for (const { words, attributes } of line.runs) {
    const start = before.length
    for (const { glyphs, text, width } of words) {
      const space = text.charCodeAt(0) === blank
      for (let glyph = 0; glyph < glyphs.length; glyph += 1) {
        before.push(space ? givenBySpace : givenByLetter)
        after.push(space ? givenBySpace : givenByLetter)
        isSpace.push(space)
        spare.push(space ? ((width / glyphs.length) * attributes.scale + attributes.letterSpacing) * shareOfSpace : 0)
      }
    }
    const last = before.length - 1
    if (isSpace[last]) {
      before[last] = 0
      if (last > start) after[last - 1] = 0
    }
  }
  const count = before.length
  if (count === 0) return
  before[0] = 0
  after[count - 1] = 0
  let [spaces, letters] = [0, 0]
  for (let at = 0; at < count; at += 1) {
    const sum = (before[at] as number) + (after[at] as number)
    if (isSpace[at]) spaces += sum
    else letters += sum
  }
  const ofSpaces = spaces === 0 ? 0 : Math.min(1, gap / spaces)
  const rest = spaces !== 0 && Math.abs(gap) <= Math.abs(spaces) ? 0 : gap - spaces
  const ofLetters = letters === 0 ? 0 : Math.min(1, rest / letters)
  const share = (at: number): number => (isSpace[at] ? ofSpaces : ofLetters)
  const missing = spaces * ofSpaces + letters * ofLetters - gap
  let spares = 0
  if (missing > 0) {
    // Spaces at the ends of a line do not shrink.
    const [first, last] = [isSpace.indexOf(false), isSpace.lastIndexOf(false)]
    for (let at = 0; at < count; at += 1) {
      const given = ((before[at] as number) + (after[at] as number)) * ofSpaces
      spare[at] = at < first || at > last ? 0 : Math.max(0, (spare[at] as number) + given)
      spares += spare[at] as number
    }
  }
  const more = spares === 0 ? 0 : Math.min(1, missing / spares)
  let at = 0
  line.xAdvance = 0
  for (const run of line.runs) {
    const given: number[] = []
    let sum = 0
    for (const { glyphs } of run.words) {
      for (let glyph = 0; glyph < glyphs.length; glyph += 1, at += 1) {
        const next = at + 1 < count ? (before[at + 1] as number) * share(at + 1) : 0
        const one = (after[at] as number) * share(at) + next - more * (spare[at] as number)
        given.push(one)
        sum += one
      }
    }
    run.adjustments = given
    run.xAdvance += sum
    line.xAdvance += run.xAdvance
  }
}
