import { FontFile } from './font-file'
import type { FontBytes } from './font-on-disk'
import { firstScript, lastScript, type Script, scriptOf } from './script'
import { isPlain, type Plan, type Shaper, shaperOf } from './shaper'
import type { ShapedGlyph } from './shaping'
import { plainWordOf, type Word, wordOf } from './word'

const space = 0x20
const none: readonly string[] = []

/** How many characters of words a face keeps before it forgets them all. */
const cacheLimit = 120_000

/** A word with the space before it, or several, and whether what stands around it makes a difference. */
interface ShapedPiece {
  words: readonly Word[]
  asksBefore: boolean
  asksAfter: boolean
}

/** Where a piece is in its run, and what it was found to be. */
interface PlacedPiece {
  from: number
  to: number
  piece: ShapedPiece
}

/** What is known of text of a script with certain features. */
interface ScriptCache {
  plan: Plan
  /** The pieces within a run, at its beginning, at its end, and those that are all of it. */
  pieces: [PieceCache, PieceCache, PieceCache, PieceCache]
}

type PieceCache = Map<string, ShapedPiece>

/** A font that is read, and what shapes its texts. */
export interface OpenFont {
  file: FontFile
  shaper: Shaper
}

/** @throws if the font is none that is read here, or has rules of a kind that is not */
export const openFont = (font: FontBytes): OpenFont => {
  const file = new FontFile(font)
  const shaper = shaperOf(file)
  shaper.planOf(0, none)
  return { file, shaper }
}

/**
 * A font that texts are set in, read when something of it is first asked: a face that only lends what another lacks is
 * mostly asked for nothing. It keeps the words that it has shaped, whatever the document.
 */
export class FontFace {
  readonly #open: () => OpenFont
  readonly #caches = new Map<string, ScriptCache>()
  #opened: OpenFont | undefined
  #space: Word | undefined
  #cachedCharacters = 0

  constructor(open: () => OpenFont) {
    this.#open = open
  }

  get file(): FontFile {
    this.#opened ??= this.#open()
    return this.#opened.file
  }

  get #shaper(): Shaper {
    this.#opened ??= this.#open()
    return this.#opened.shaper
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
    // What scripts share is of the script before it, if more of that follows.
    let ofRun = firstScript(text) === script ? script : 0
    let from = 0
    for (let to = 0; to < text.length; to++) {
      const next = scriptOf(text.charCodeAt(to))
      if (next === 0 || next === script) continue
      if (script === 0) {
        // And at the beginning of a paragraph of the script behind it (UAX #24, 5.1).
        script = next
        ofRun = next
        continue
      }
      if (from < to) this.#run(text.slice(from, to), this.#cacheOf(ofRun, features), words)
      from = to
      script = next
      ofRun = next
    }
    if (from < text.length) this.#run(text.slice(from), this.#cacheOf(ofRun, features), words)
    return words
  }

  /** The word of a single character, such as the hyphen of a divided word. */
  glyph(codePoint: number): Word {
    const [word] = this.words(String.fromCodePoint(codePoint))
    return word as Word
  }

  /** Text of one script, which no other joins with. */
  #run(text: string, setting: ScriptCache, words: Word[]): void {
    const begun = words.length
    for (let from = 0, to = 0; from < text.length; from = to) {
      to = endOf(text, from)
      if (isPlain(this.file, setting.plan, text, from, to)) {
        this.#plainWords(text, from, to, words)
        continue
      }
      const piece = this.#piece(setting, text, from, to)
      if (piece.asksBefore || piece.asksAfter) {
        words.length = begun
        this.#joinedRun(text, setting, words)
        return
      }
      for (const word of piece.words) words.push(word)
    }
  }

  /** The same, where words ask for what is around them. */
  #joinedRun(text: string, setting: ScriptCache, words: Word[]): void {
    const find = (from: number, to: number): ShapedPiece => {
      if (!isPlain(this.file, setting.plan, text, from, to)) return this.#piece(setting, text, from, to)
      const words: Word[] = []
      this.#plainWords(text, from, to, words)
      return { words, asksBefore: false, asksAfter: false }
    }
    const placed: PlacedPiece[] = []
    for (let from = 0, to = 0; from < text.length; from = to) {
      to = endOf(text, from)
      placed.push({ from, to, piece: find(from, to) })
    }
    for (const { piece } of joined(placed, find)) for (const word of piece.words) words.push(word)
  }

  #cacheOf(script: Script, features: readonly string[]): ScriptCache {
    const key = features.length > 0 ? `${script} ${features}` : `${script}`
    let setting = this.#caches.get(key)
    if (!setting) {
      const plan = this.#shaper.planOf(script, features)
      setting = { plan, pieces: [new Map(), new Map(), new Map(), new Map()] }
      this.#caches.set(key, setting)
    }
    return setting
  }

  #piece({ plan, pieces }: ScriptCache, text: string, from: number, to: number): ShapedPiece {
    const isFirst = from === 0
    const isLast = to === text.length
    // The space after it is only context.
    const key = text.slice(from, isLast ? to : to + 1)
    const known = pieces[((isFirst ? 1 : 0) + (isLast ? 2 : 0)) as 0 | 1 | 2 | 3]
    let piece = known.get(key)
    if (!piece) {
      piece = this.#set(plan, key, to - from, !isFirst, !isLast)
      if (this.#cachedCharacters > cacheLimit) this.#clearCaches()
      this.#cachedCharacters += key.length
      known.set(key, piece)
    }
    return piece
  }

  #clearCaches(): void {
    this.#cachedCharacters = 0
    for (const { pieces } of this.#caches.values()) for (const known of pieces) known.clear()
  }

  /** Shapes a text, and makes words of the first `length` units of it. */
  #set(plan: Plan, text: string, length: number, moreBefore: boolean, moreAfter: boolean): ShapedPiece {
    const edges = { moreBefore, moreAfter, askedBefore: false, askedAfter: false }
    const words = this.#shapedWords(text.slice(0, length), this.#shaper.shape(plan, text, edges))
    return { words, asksBefore: edges.askedBefore, asksAfter: edges.askedAfter }
  }

  /** A word, with the space before it if there is one. What the font has no rules for is made sooner than found again. */
  #plainWords(text: string, from: number, to: number, words: Word[]): void {
    const isSpace = text.charCodeAt(from) === space
    if (isSpace) {
      this.#space ??= plainWordOf(this.file, ' ')
      words.push(this.#space)
    }
    const start = isSpace ? from + 1 : from
    if (start < to) words.push(plainWordOf(this.file, text.slice(start, to)))
  }

  #shapedWords(text: string, glyphs: readonly ShapedGlyph[]): Word[] {
    const words: Word[] = []
    let start = 0
    const add = (end: number) => {
      const from = glyphs[start]?.from ?? text.length
      const to = Math.min(glyphs[end]?.from ?? text.length, text.length)
      if (from < to) words.push(wordOf(text.slice(from, to), glyphs.slice(start, end), from))
      start = end
    }
    for (let index = 0; index <= glyphs.length; index++) {
      const { from, to } = glyphs[index] ?? { from: text.length, to: text.length }
      if (from >= text.length) {
        add(index)
        break
      }
      if (text.charCodeAt(from) !== space || to - from !== 1) continue
      add(index)
      add(index + 1)
    }
    return words
  }
}

/** Where a word that begins at a place, or at the space before it, ends. */
const endOf = (text: string, from: number): number => {
  const to = text.indexOf(' ', from + 1)
  return to < 0 ? text.length : to
}

/** Pieces that ask for what is around them are set together with it. */
const joined = (placed: readonly PlacedPiece[], find: (from: number, to: number) => ShapedPiece): PlacedPiece[] => {
  const out: PlacedPiece[] = []
  let index = 0
  while (index < placed.length) {
    let next = placed[index++] as PlacedPiece
    // Twice as much each time, so that a text of nothing but such pieces takes no longer for each of them.
    for (let more = 1; ; more *= 2) {
      const asksBefore = next.piece.asksBefore && out.length > 0
      const asksAfter = (next.piece.asksAfter || placed[index]?.piece.asksBefore) && index < placed.length
      if (!asksBefore && !asksAfter) break
      let { from, to } = next
      if (asksBefore) for (let left = more; left > 0 && out.length > 0; left--) from = (out.pop() as PlacedPiece).from
      if (asksAfter) {
        index = Math.min(index + more, placed.length)
        to = (placed[index - 1] as PlacedPiece).to
      }
      next = { from, to, piece: find(from, to) }
    }
    out.push(next)
  }
  return out
}
