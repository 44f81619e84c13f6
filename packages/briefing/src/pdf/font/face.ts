import { FontFile } from './font-file'
import type { FontBytes } from './font-on-disk'
import { firstScript, lastScript, scriptOf } from './script'
import { isPlain, type Plan, type Shaper, shaperOf } from './shaper'
import type { ShapedGlyph } from './shaping'
import { plainWordOf, type Word, wordOf } from './word'
import { type ScriptCache, type ShapedPiece, WordCache } from './word-cache'

const space = 0x20
const none: readonly string[] = []

/** A shaped piece and its range in the run. */
interface PlacedPiece {
  from: number
  to: number
  piece: ShapedPiece
}

/** A parsed font and its shaper. */
export interface OpenFont {
  file: FontFile
  shaper: Shaper
}

/** @throws if the font or a rule in it is of a kind that is not supported */
export const openFont = (font: FontBytes): OpenFont => {
  const file = new FontFile(font)
  const shaper = shaperOf(file)
  shaper.planOf(0, none)
  return { file, shaper }
}

/**
 * A font face, opened on first use: a fallback face is mostly not needed. Its cache of shaped words is shared by all
 * documents.
 */
export class FontFace {
  readonly #open: () => OpenFont
  readonly #cache = new WordCache((script, features) => this.#shaper.planOf(script, features))
  #opened: OpenFont | undefined
  #space: Word | undefined

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
   * Shapes a text into words and single spaces, which add up to the text. It is shaped by itself: text of another size,
   * face or colour never joins with it.
   * @param features OpenType features besides the default ones, such as `tnum`
   * @param before text before it in its paragraph, which gives leading marks and digits their script
   */
  words(text: string, features = none, before = ''): readonly Word[] {
    const words: Word[] = []
    let script = lastScript(before)
    // Common characters take the script before them, if the run continues in it.
    let ofRun = firstScript(text) === script ? script : 0
    let from = 0
    for (let to = 0; to < text.length; to++) {
      const next = scriptOf(text.charCodeAt(to))
      if (next === 0 || next === script) continue
      if (script === 0) {
        // At the beginning of a paragraph they take the script after them (UAX #24, 5.1).
        script = next
        ofRun = next
        continue
      }
      if (from < to) this.#run(text.slice(from, to), this.#cache.ofScript(ofRun, features), words)
      from = to
      script = next
      ofRun = next
    }
    if (from < text.length) this.#run(text.slice(from), this.#cache.ofScript(ofRun, features), words)
    return words
  }

  /** The word of a single character, such as a hyphen. */
  glyph(codePoint: number): Word {
    const [word] = this.words(String.fromCodePoint(codePoint))
    return word as Word
  }

  /** Shapes a script run. */
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

  /** Shapes a run with pieces that depend on their context. */
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

  #piece({ plan, pieces }: ScriptCache, text: string, from: number, to: number): ShapedPiece {
    const isFirst = from === 0
    const isLast = to === text.length
    // The space after it is only context.
    const key = text.slice(from, isLast ? to : to + 1)
    const cache = pieces[((isFirst ? 1 : 0) + (isLast ? 2 : 0)) as 0 | 1 | 2 | 3]
    let piece = cache.get(key)
    if (!piece) {
      piece = this.#set(plan, key, to - from, !isFirst, !isLast)
      this.#cache.add(cache, key, piece)
    }
    return piece
  }

  /** Shapes a text and keeps the words of its first `length` units. */
  #set(plan: Plan, text: string, length: number, moreBefore: boolean, moreAfter: boolean): ShapedPiece {
    const edges = { moreBefore, moreAfter, askedBefore: false, askedAfter: false }
    const words = this.#shapedWords(text.slice(0, length), this.#shaper.shape(plan, text, edges))
    return { words, asksBefore: edges.askedBefore, asksAfter: edges.askedAfter }
  }

  /** A word without shaping rules, with the space before it. Making it is faster than a cache. */
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

/** End of the word at an offset, which may start with a space. */
const endOf = (text: string, from: number): number => {
  const to = text.indexOf(' ', from + 1)
  return to < 0 ? text.length : to
}

/** Shapes pieces that depend on their context together with it. */
const joined = (placed: readonly PlacedPiece[], find: (from: number, to: number) => ShapedPiece): PlacedPiece[] => {
  const out: PlacedPiece[] = []
  let index = 0
  while (index < placed.length) {
    let next = placed[index++] as PlacedPiece
    // The range doubles, so that the total time stays linear.
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
