import { fileURLToPath } from 'node:url'
import type { Face as FaceFile } from '@briefing-kit/ui/faces'
import { NotCovered } from '../problems'
import { FontFace, fontOnDisk, openFont } from '.'
import type { FontBytes } from './font-on-disk'

/** Which faces a text is set in: the first that has a character draws it. */
export interface Faces {
  /** @throws NotCovered where there is no such family */
  stack(families: readonly string[], weight: number, style?: string): readonly FontFace[]
  /** The default way of parting words, and the callback that stands for it, if one is registered. */
  hyphenation: {
    builtin: (word: string) => string[]
    callback?: (word: string, builtin: (word: string) => string[]) => string[]
  }
}

/** Faces by where their files are: a process reads each once. */
const faceCache = new Map<string, FontFace>()

/** The face in a file: a process reads each once. */
export const faceAt = (path: string): FontFace => {
  const known = faceCache.get(path)
  if (known) return known
  const face = faceOf(path, () => fontOnDisk(path))
  faceCache.set(path, face)
  return face
}

/** A face of which all bytes are there. */
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

/** The English patterns are read when a word is first to be hyphenated. */
let patterns: ((word: string) => string[]) | undefined

/** Thrown where they are needed. */
export const needsPatterns = new Error('the patterns of hyphenation are not read yet')

export const readPatterns = async (): Promise<void> => {
  const { default: english } = await import('hyphen/en-us/index.js')
  patterns = (word) => english.hyphenateSync(word, { hyphenChar: softHyphen }).split(softHyphen)
}

/** Where an English word may be parted, or where its author says so. */
export const hyphenate = (word: string): string[] => {
  if (word.includes(softHyphen)) return word.split(/(?<=\u00ad)/)
  if (!patterns) throw needsPatterns
  return patterns(word)
}

/** The faces that ship with the components. */
export const facesOf = (files: readonly FaceFile[]): Faces => {
  const stacks = new Map<string, readonly FontFace[]>()
  return {
    hyphenation: { builtin: hyphenate },
    stack: (families, weight) => {
      const key = `${families} ${weight}`
      const known = stacks.get(key)
      if (known) return known
      const made = families.map((family) => {
        const own = files.filter((one) => one.family === family)
        const file = nearest(own, weight)
        if (!file) throw new NotCovered(`the family ${family}`)
        return faceAt(fileURLToPath(file.url))
      })
      stacks.set(key, made)
      return made
    },
  }
}

/** As CSS chooses among weights. */
export const nearest = <T extends { weight: number }>(faces: readonly T[], weight: number): T | undefined => {
  const lighter = faces.filter((one) => one.weight <= weight).sort((one, other) => other.weight - one.weight)
  const bolder = faces.filter((one) => one.weight >= weight).sort((one, other) => one.weight - other.weight)
  if (weight > 500) return bolder[0] ?? lighter[0]
  if (weight < 400) return lighter[0] ?? bolder[0]
  return bolder.find((one) => one.weight <= 500) ?? lighter[0] ?? bolder[0]
}
