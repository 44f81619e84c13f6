import { Font } from '@react-pdf/renderer'
import { faces, fallbackFaces } from './faces'

export * from './faces'

export interface FontOptions {
  /** Folder or URL that holds the files. Default: where the package has them. */
  from?: string
}

/** The place that react-pdf reads a font from: a path in Node, an address in a browser. */
const sourceOf = ({ protocol, pathname, href }: URL): string =>
  protocol === 'file:' ? decodeURIComponent(pathname).replace(/^\/([A-Za-z]:)/, '$1') : href

/**
 * Makes the faces known to react-pdf. Call it once before rendering, in Node or in a browser; calling it again does
 * nothing. The files are read when a document first needs them.
 */
export const registerFonts = ({ from }: FontOptions = {}): void => {
  const known = new Set(Font.getRegisteredFontFamilies())
  const all = [...faces, ...fallbackFaces]
  for (const family of new Set(all.map((face) => face.family))) {
    if (known.has(family)) continue
    const fonts = all
      .filter((face) => face.family === family)
      .map(({ weight, file, url }) => ({
        src: from === undefined ? sourceOf(url) : `${from.replace(/\/?$/, '/')}${file}`,
        fontWeight: weight,
      }))
    Font.register({ family, fonts })
    for (const source of Font.getRegisteredFonts()[family]?.sources ?? []) {
      const load = source._load.bind(source)
      source._load = () => load().then(() => keepCharacters(source.data as GlyphFont | null))
    }
  }
}

interface GlyphFont {
  getGlyph(id: number, characters?: readonly number[]): { codePoints: readonly number[] }
}

/**
 * fontkit keeps a glyph with the characters it first met it for, for good: met as a part of another (“ is made of two
 * ‘) it has none, met as a raised 1 it is ¹ or 1 as it happened. What a PDF's text says would then depend on the
 * documents before it in the process. So a glyph is handed out with the characters it is asked for.
 */
const keepCharacters = (font: GlyphFont | null): void => {
  if (!font) return
  const getGlyph = font.getGlyph.bind(font)
  const others = new Map<string, ReturnType<typeof getGlyph>>()
  font.getGlyph = (id, characters = []) => {
    const first = getGlyph(id, characters)
    if (characters.length === 0 || first === null || isSame(first.codePoints, characters)) return first
    const key = `${id} ${characters}`
    const known = others.get(key)
    if (known) return known
    const glyph = Object.create(first, { codePoints: { value: characters } }) as typeof first
    others.set(key, glyph)
    return glyph
  }
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((point, index) => point === other[index])
