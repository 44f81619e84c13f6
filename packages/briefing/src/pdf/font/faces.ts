import { fileURLToPath } from 'node:url'
import type { Face as FaceFile } from '@briefing-kit/ui/faces'
import { NotCovered } from '../problems'
import { FontFace, fontOnDisk, openFont } from '.'
import type { FontBytes } from './font-on-disk'

/** The registry of faces; the first of a stack that has a character draws it. */
export interface Faces {
  /** @throws NotCovered where there is no such family */
  stack(families: readonly string[], weight: number, style?: string): readonly FontFace[]
  /**
   * Whether the first face of a stack places the baseline of a line that has a height, whatever face the line falls back
   * on (CSS 2, 10.8.1), so that lines are as far apart. In documents the highest face of a line does, as in react-pdf.
   */
  areEven?: boolean
  /** The default hyphenation, and the callback that replaces it, if one is registered. */
  hyphenation: {
    builtin: (word: string) => string[]
    callback?: (word: string, builtin: (word: string) => string[]) => string[]
  }
}

/** A cache by path, for the whole process. */
const faceCache = new Map<string, FontFace>()

/** The face of a file, cached for the whole process. */
export const faceAt = (path: string): FontFace => {
  const cached = faceCache.get(path)
  if (cached) return cached
  const face = faceOf(path, () => fontOnDisk(path))
  faceCache.set(path, face)
  return face
}

/** A face whose bytes are in memory. */
export const faceIn = (bytes: Uint8Array): FontFace => faceOf('a font', () => ({ bytes, need: () => {} }))

const faceOf = (name: string, open: () => FontBytes): FontFace =>
  new FontFace(() => {
    try {
      return openFont(open())
    } catch (error) {
      throw new NotCovered(`${name}: ${String(error)}`)
    }
  })

const softHyphen = '\u00ad'

/** English hyphenation patterns, loaded on first use. */
let patterns: ((word: string) => string[]) | undefined

/** Thrown where the patterns are needed and not loaded. */
export const needsPatterns = new Error('the patterns of hyphenation are not read yet')

export const readPatterns = async (): Promise<void> => {
  const { default: english } = await import('hyphen/en-us/index.js')
  patterns = (word) => english.hyphenateSync(word, { hyphenChar: softHyphen }).split(softHyphen)
}

/** Splits an English word at its hyphenation points, or only at its soft hyphens if it has any. */
export const hyphenate = (word: string): string[] => {
  if (word.includes(softHyphen)) return word.split(/(?<=\u00ad)/)
  if (!patterns) throw needsPatterns
  return patterns(word)
}

/**
 * Faces that ship with the components.
 * @param fallback faces for what the others lack, which end every stack: they are opened when a character needs them
 */
export const facesOf = (files: readonly FaceFile[], fallback: readonly FaceFile[] = []): Faces => {
  const all = [...files, ...fallback]
  const last = [...new Set(fallback.map(({ family }) => family))]
  const stacks = new Map<string, readonly FontFace[]>()
  return {
    hyphenation: { builtin: hyphenate },
    areEven: true,
    stack: (families, weight) => {
      const key = `${families} ${weight}`
      const cached = stacks.get(key)
      if (cached) return cached
      const made = [...new Set([...families, ...last])].map((family) => {
        const own = all.filter((one) => one.family === family)
        const file = nearest(own, weight)
        if (!file) throw new NotCovered(`the family ${family}`)
        return faceAt(fileURLToPath(file.url))
      })
      stacks.set(key, made)
      return made
    },
  }
}

/** The nearest weight (CSS Fonts 4, 5.2). */
export const nearest = <T extends { weight: number }>(faces: readonly T[], weight: number): T | undefined => {
  const lighter = faces.filter((one) => one.weight <= weight).sort((one, other) => other.weight - one.weight)
  const bolder = faces.filter((one) => one.weight >= weight).sort((one, other) => one.weight - other.weight)
  if (weight > 500) return bolder[0] ?? lighter[0]
  if (weight < 400) return lighter[0] ?? bolder[0]
  return bolder.find((one) => one.weight <= 500) ?? lighter[0] ?? bolder[0]
}
