import type { SetLine } from './types'

const blank = 0x20

/** Widens the word spaces of a justified line that falls short of its box. */
export const justify = (line: SetLine): void => {
  const room = line.box.width - line.xAdvance
  if (line.runs[0]?.attributes.align !== 'justify' || room <= 0) return
  const words = line.runs.flatMap((run) => run.words)
  const isSpace = words.map(({ text }) => text.charCodeAt(0) === blank)
  // Spaces at the ends of a line are not widened.
  const [first, last] = [isSpace.indexOf(false), isSpace.lastIndexOf(false)]
  let spaces = 0
  for (let at = first + 1; at < last; at += 1) if (isSpace[at]) spaces += words[at]?.glyphs.length ?? 0
  if (spaces === 0) return
  const each = room / spaces
  let at = 0
  for (const run of line.runs) {
    const given: number[] = []
    for (const { glyphs } of run.words) {
      const added = isSpace[at] && at > first && at < last ? each : 0
      for (let glyph = 0; glyph < glyphs.length; glyph += 1) given.push(added)
      run.xAdvance += added * glyphs.length
      at += 1
    }
    run.adjustments = given
  }
  line.xAdvance += room
}
