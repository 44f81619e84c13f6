import { damaged, PictureError } from '../picture-error'

/** Shortens a text for a message. */
export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

/** An active feature: it is refused even where it is not drawn. */
export const unsafe = (what: string, line: number): PictureError =>
  new PictureError(
    'unsafe-svg',
    `contains ${what} in line ${line}`,
    'save it as plain SVG, without scripts and links, or as PNG',
  )

/** A visible feature that is not supported. */
export const notDrawn = (what: string, line: number): PictureError =>
  new PictureError(
    'svg-not-drawn',
    `has ${what} in line ${line}, which would not be drawn`,
    'save it as plain SVG, of shapes and plain colours, or as PNG',
  )

/** Not an SVG. */
export const wrong = (what: string, line: number): PictureError => damaged(`${what}, in line ${line}`)

/** Beyond a limit. */
export const tooMuch = (what: string): PictureError =>
  new PictureError('image-too-large', `has ${what}`, 'simplify it, or save it as PNG')

/** Limits of an SVG. */
const most = {
  bytes: 5_000_000,
  /** Nesting of elements, references followed. */
  depth: 100,
  /** Nesting of groups with attributes: PDF/A limits saved graphics states. */
  groups: 16,
  /** As drawn: an element referred to twice counts twice. */
  elements: 50_000,
  /** Of all texts. */
  characters: 50_000,
  attributes: 100,
  /** Characters of a value other than a path or a list of points. */
  value: 10_000,
  /** Of all paths and point lists. */
  segments: 300_000,
  /** Of all raster images in it. */
  pixels: 50_000_000,
  /** Lookups of style rules. */
  rules: 1_000_000,
  /** Characters of all elements, once references are followed. */
  written: 20_000_000,
  /** Characters times differently styled pieces, summed over all texts. */
  shaped: 5_000_000,
}

/** Counts what an SVG contains, and throws beyond a limit. */
export class Budget {
  #elements = 0
  #segments = 0
  #characters = 0
  #rules = 0
  #shaped = 0
  #pixels = 0
  #times = 1

  /** The limits of an SVG that usvg has written, where each letter is a path. */
  static ofNormalForm(): Budget {
    const budget = new Budget()
    budget.#times = 10
    return budget
  }

  bytes(count: number): void {
    if (count > this.#times * most.bytes)
      throw tooMuch(`${(count / 1e6).toFixed(1)} MB: an SVG may have ${most.bytes / 1e6}`)
  }

  elements(count: number): void {
    this.#elements += count
    if (this.#elements > most.elements) throw tooMuch(`more than ${most.elements} elements`)
  }

  depth(depth: number): void {
    if (depth > most.depth) throw tooMuch(`more than ${most.depth} elements inside each other`)
  }

  groups(depth: number): void {
    if (depth > most.groups) throw tooMuch(`more than ${most.groups} groups with looks inside each other`)
  }

  characters(count: number): void {
    this.#characters += count
    if (this.#characters > most.characters) throw tooMuch(`more than ${most.characters} characters of text`)
  }

  attributes(count: number, line: number): void {
    if (count > most.attributes) throw tooMuch(`more than ${most.attributes} attributes of an element in line ${line}`)
  }

  value(length: number, name: string, line: number): void {
    if (length > most.value) throw tooMuch(`more than ${most.value} characters of \`${name}\` in line ${line}`)
  }

  segments(count: number): void {
    this.#segments += count
    if (this.#segments > most.segments) throw tooMuch(`more than ${most.segments} parts of paths`)
  }

  pixels(count: number): void {
    this.#pixels += count
    if (this.#pixels > most.pixels) throw tooMuch(`more than ${most.pixels / 1e6} megapixels in images`)
  }

  /** Number of elements so far. */
  get allElements(): number {
    return this.#elements
  }

  written(count: number): void {
    if (count > most.written) throw tooMuch(`${(count / 1e6).toFixed(1)} MB, once its references are followed`)
  }

  shaped(count: number): void {
    this.#shaped += count
    if (this.#shaped > most.shaped) throw tooMuch('a text of too many pieces')
  }

  rules(count: number): void {
    this.#rules += count
    if (this.#rules > most.rules) throw tooMuch('a style of too many rules')
  }
}
