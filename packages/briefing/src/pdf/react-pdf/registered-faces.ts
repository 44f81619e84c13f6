import { fileURLToPath } from 'node:url'
import { type FontFace, NoFace } from '../font'
import type { Faces } from '../font/faces'
import { faceAt, faceIn, hyphenate, nearest } from '../font/faces'
import { NotCovered } from '../problems'

/** The part of react-pdf's `Font` that lists registered faces. */
interface FontStore {
  getRegisteredFonts(): object
  getHyphenationCallback(): ((word: string) => string[]) | null
}

interface Source {
  src: unknown
  fontStyle?: string
  fontWeight?: number
  options?: { headers?: HeadersInit; body?: BodyInit; method?: string }
}

/** The standard 14 fonts, which are not embedded. */
const standard = /^(?:Courier|Helvetica|Times)(?:-\w+)?$/

/**
 * Faces registered with react-pdf. Files are read on demand; fonts from URLs have to be fetched before.
 * @param mayBeAbsent whether a standard font may be left to react-pdf, which does not embed it
 */
export const registeredFaces = (store: FontStore, mayBeAbsent: boolean): Faces => {
  const callback = store.getHyphenationCallback()
  const stacks = new Map<string, readonly FontFace[]>()
  const find = (family: string, weight: number, style: string): FontFace => {
    const sources = sourcesOf(store, family)
    const own = sources.filter(({ fontStyle = 'normal' }) => fontStyle === style)
    const source = nearest(
      own.map((one) => ({ ...one, weight: one.fontWeight ?? 400 })),
      weight,
    )
    if (source) return faceOf(source)
    if (mayBeAbsent && isStandard(family)) throw new NotCovered(`the family ${family}`)
    throw new NoFace(lackOf(store, family) ?? `no face of ${family} is registered with \`fontStyle: '${style}'\``)
  }
  return {
    hyphenation: { builtin: hyphenate, ...(callback ? { callback } : {}) },
    stack: (families, weight, style = 'normal') => {
      const key = [...families, weight, style].join()
      const cached = stacks.get(key)
      if (cached) return cached
      const made = families.map((family) => find(family, weight, style))
      stacks.set(key, made)
      return made
    },
  }
}

const isStandard = (family: string): boolean => standard.test(family)

/** Why no text can be set in a family; undefined if it can. */
export const lackOf = (store: FontStore, family: string): string | undefined => {
  if (sourcesOf(store, family).length > 0) return undefined
  return isStandard(family)
    ? `${family} cannot be embedded: register a face with \`Font.register\`, and name it as \`fontFamily\``
    : `the font family ${family} is not registered: register it with \`Font.register\``
}

/** Sources of a family that are font files, also under a standard font's name. */
const sourcesOf = (store: FontStore, family: string): Source[] => {
  const registered = (store.getRegisteredFonts() as Record<string, { sources?: Source[] } | undefined>)[family]
  return (registered?.sources ?? []).filter(({ src }) => typeof src === 'string' && !isStandard(src))
}

const faceOf = ({ src }: Source): FontFace => {
  const place = String(src)
  if (!isElsewhere(place)) return faceAt(place.startsWith('file:') ? fileURLToPath(place) : place)
  const read = fetched.get(place)
  if (!read) throw new NotCovered(`a font at ${place.slice(0, 60)}`)
  return read
}

const isElsewhere = (place: string): boolean => /^(?:https?|data):/i.test(place)

/** A cache of fetched faces by URL. */
const fetched = new Map<string, FontFace>()

/** Fetches the faces of families that are not local files. */
export const fetchFaces = async (store: FontStore, families: Iterable<string>): Promise<void> => {
  const sources = [...families].flatMap((family) => sourcesOf(store, family))
  await Promise.all(
    sources.map(async ({ src, options }) => {
      const place = String(src)
      if (!isElsewhere(place) || fetched.has(place)) return
      const response = await fetch(place, options).catch(() => undefined)
      if (!response?.ok) throw new NotCovered(`a font at ${place.slice(0, 60)} that does not answer`)
      fetched.set(place, faceIn(new Uint8Array(await response.arrayBuffer())))
    }),
  )
}
