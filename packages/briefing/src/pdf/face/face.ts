import type { FontFile } from './font-file'
import { firstScript, lastScript, type Script, scriptOf } from './script'
import { type Shape, shaperOf } from './shaper'
import type { Edges, Glyph } from './shaping'
import { cut, type Word, wordOf } from './word'

const space = 0x20
const none: readonly string[] = []

/** How many characters of words a face keeps before it forgets them all. */
const keptAtMost = 400_000

/** A word with the space before it, or several, and whether what stands around it makes a difference. */
interface Piece {
  words: readonly Word[]
  asksBefore: boolean
  asksAfter: boolean
}

/** Where a piece is in its run, and what it was found to be. */
interface Placed {
  from: number
  to: number
  piece: Piece
}

/** A font that texts are set in. It keeps the words that it has set, whatever the document. */
export class Face {
  readonly file: FontFile
  readonly #shape: Shape
  readonly #known = new Map<string, Map<string, Piece>>()
  #kept = 0

  constructor(file: FontFile) {
    this.file = file
    this.#shape = shaperOf(file)
  }

  has(codePoint: number): boolean {
    return this.file.glyphOf(codePoint) !== 0
  }

  /**
   * A text as words and single spaces, which make up the text. It is set as if by itself, since text of another size,
   * face or colour never joins with it.
   *
   * @param features OpenType features besides those that are always on, such as `tnum`
   * @param before what stands before it in its paragraph: marks and digits at its beginning belong with that
   */
  words(text: string, features = none, before = ''): readonly Word[] {
    const words: Word[] = []
    let script = lastScript(before)
    let isOwn = firstScript(text) === script
    let from = 0
    for (let to = 0; to <= text.length; to++) {
      const next = to < text.length ? scriptOf(text.charCodeAt(to)) : undefined
      const ends = to === text.length || (next !== undefined && next !== script)
      if (!ends) continue
      if (from < to) this.#run(text.slice(from, to), isOwn ? script : undefined, features, words)
      from = to
      script = next
      isOwn = true
    }
    return words
  }

  /** The word of a single character, such as the hyphen of a divided word. */
  glyph(codePoint: number): Word {
    const [word] = this.words(String.fromCodePoint(codePoint))
    return word as Word
  }

  /** See {@link cut}. */
  cut(word: Word, from: number, to: number): Word | undefined {
    return cut(this.file, word, from, to)
  }

  /** Text of one script, which no other joins with. */
  #run(text: string, script: Script | undefined, features: readonly string[], words: Word[]): void {
    const known = this.#knownAs(`${script} ${features}`)
    const find = (from: number, to: number) => this.#piece(known, text, from, to, script, features)
    const placed: Placed[] = []
    let asks = false
    for (let from = 0, to = 0; from < text.length; from = to) {
      to = text.indexOf(' ', from + 1)
      if (to < 0) to = text.length
      const piece = find(from, to)
      asks ||= piece.asksBefore || piece.asksAfter
      placed.push({ from, to, piece })
    }
    for (const { piece } of asks ? joined(placed, find) : placed) words.push(...piece.words)
  }

  #knownAs(key: string): Map<string, Piece> {
    let known = this.#known.get(key)
    if (!known) {
      known = new Map()
      this.#known.set(key, known)
    }
    return known
  }

  #piece(
    known: Map<string, Piece>,
    text: string,
    from: number,
    to: number,
    script: Script | undefined,
    features: readonly string[],
  ): Piece {
    // The space after it is only context. A line feed stands for where the run begins and ends.
    const isFirst = from === 0
    const isLast = to === text.length
    const end = isLast ? to : to + 1
    const key = `${isFirst ? '\n' : ''}${text.slice(from, end)}${isLast ? '\n' : ''}`
    let piece = known.get(key)
    if (!piece) {
      const edges = { moreBefore: !isFirst, moreAfter: !isLast, askedBefore: false, askedAfter: false }
      const glyphs = this.#shape(text.slice(from, end), script, features, edges)
      piece = pieceOf(this.file, text.slice(from, to), glyphs, edges)
      if (this.#kept > keptAtMost) {
        this.#kept = 0
        for (const words of this.#known.values()) words.clear()
      }
      this.#kept += key.length
      known.set(key, piece)
    }
    return piece
  }
}

const pieceOf = (file: FontFile, text: string, glyphs: readonly Glyph[], edges: Edges): Piece => {
  const words: Word[] = []
  let start = 0
  const add = (end: number) => {
    if (end <= start) return
    const ofWord = glyphs.slice(start, end)
    const from = (ofWord[0] as Glyph).from
    const to = Math.min(glyphs[end]?.from ?? text.length, text.length)
    words.push(wordOf(file, text.slice(from, to), ofWord, from))
    start = end
  }
  let end = 0
  for (; end < glyphs.length; end++) {
    const glyph = glyphs[end] as Glyph
    if (glyph.from >= text.length) break
    const isSpace = text.charCodeAt(glyph.from) === space && glyph.to - glyph.from === 1
    if (!isSpace) continue
    add(end)
    add(end + 1)
  }
  add(end)
  return { words, asksBefore: edges.askedBefore, asksAfter: edges.askedAfter }
}

/** Pieces that ask for what is around them are set together with it. */
const joined = (placed: readonly Placed[], find: (from: number, to: number) => Piece): Placed[] => {
  const out: Placed[] = []
  let index = 0
  while (index < placed.length) {
    let next = placed[index++] as Placed
    // Twice as much each time, so that a text of nothing but such pieces takes no longer for each of them.
    for (let more = 1; ; more *= 2) {
      const asksBefore = next.piece.asksBefore && out.length > 0
      const asksAfter = (next.piece.asksAfter || placed[index]?.piece.asksBefore) && index < placed.length
      if (!asksBefore && !asksAfter) break
      let { from, to } = next
      if (asksBefore) for (let left = more; left > 0 && out.length > 0; left--) from = (out.pop() as Placed).from
      if (asksAfter) {
        index = Math.min(index + more, placed.length)
        to = (placed[index - 1] as Placed).to
      }
      next = { from, to, piece: find(from, to) }
    }
    out.push(next)
  }
  return out
}
