import { fileURLToPath } from 'node:url'
import type { Face as FaceFile } from '@briefing-kit/ui/faces'
import { type Faces, NotCovered } from '../layout'
import { Face, fontOnDisk, openFont } from '.'

/** Faces by where their files are: a process reads each once. */
const read = new Map<string, Face>()

const faceAt = (path: string): Face => {
  const known = read.get(path)
  if (known) return known
  const face = new Face(() => {
    try {
      return openFont(fontOnDisk(path))
    } catch (error) {
      throw new NotCovered(`${path}: ${String(error)}`)
    }
  })
  read.set(path, face)
  return face
}

/** The English patterns are read when a word is first to be hyphenated. */
let patterns: ((word: string) => string[]) | undefined

/** Thrown where they are needed. */
export const needsPatterns = new Error('the patterns of hyphenation are not read yet')

export const readPatterns = async (): Promise<void> => {
  const { syllables } = await import('@react-pdf/hyphenate/en-us')
  patterns = syllables
}

const softHyphen = '\u00ad'

const hyphenate = (word: string): string[] => {
  if (word.includes(softHyphen)) return word.split(/(?<=\u00ad)/)
  if (!patterns) throw needsPatterns
  return patterns(word)
}

/** The faces that ship with the components. */
export const facesOf = (files: readonly FaceFile[]): Faces => {
  const stacks = new Map<string, readonly Face[]>()
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

/** As CSS chooses among weights, which react-pdf does too. */
const nearest = <T extends { weight: number }>(faces: readonly T[], weight: number): T | undefined => {
  const lighter = faces.filter((one) => one.weight <= weight).sort((one, other) => other.weight - one.weight)
  const bolder = faces.filter((one) => one.weight >= weight).sort((one, other) => one.weight - other.weight)
  if (weight > 500) return bolder[0] ?? lighter[0]
  if (weight < 400) return lighter[0] ?? bolder[0]
  return bolder.find((one) => one.weight <= 500) ?? lighter[0] ?? bolder[0]
}

/** What of react-pdf's `Font` says which faces are registered. */
interface FontStore {
  getRegisteredFonts(): object
  getHyphenationCallback(): ((word: string) => string[]) | null
}

interface Family {
  resolve(wanted: { fontWeight: number }): { src: unknown; options?: object }
}

/** The faces that an app has registered with react-pdf. */
export const registeredFaces = (store: FontStore): Faces => {
  const callback = store.getHyphenationCallback()
  return {
    hyphenation: { builtin: hyphenate, ...(callback ? { callback } : {}) },
    stack: (families, weight) =>
      families.map((family) => {
        const known = (store.getRegisteredFonts() as Record<string, Family>)[family]
        const src = known?.resolve({ fontWeight: weight }).src
        if (typeof src !== 'string' || !/[/\\]/.test(src) || /^\w{2,}:/.test(src)) {
          throw new NotCovered(`the family ${family}`)
        }
        return faceAt(src)
      }),
  }
}
