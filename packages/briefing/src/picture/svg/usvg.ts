import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { faces } from '@briefing-kit/ui/faces'
import type { Resvg } from '@resvg/resvg-js'
import { escapeXml } from '../../escape-xml'

/** The native program; undefined where it is not installed, or where Node may not load it. */
let program: typeof Resvg | undefined | null = null

const programOnce = (): typeof Resvg | undefined => {
  if (program !== null) return program
  try {
    program = (createRequire(import.meta.url)('@resvg/resvg-js') as { Resvg: typeof Resvg }).Resvg
  } catch {
    program = undefined
  }
  return program
}

/** Whether it can be asked at all. */
export const isThere = (): boolean => programOnce() !== undefined

/** Families of our faces, in the order in which they are tried for a character. */
export const families = [...new Set(faces.map(({ family }) => family))]

const filesOf = (family: string, weight?: number): string[] =>
  faces
    .filter((face) => face.family === family && (weight === undefined || face.weight === weight))
    .map(({ url }) => fileURLToPath(url))

/** Reads no file but these faces, and says nothing. */
const optionsFor = (family: string, fontFiles: string[]) => ({
  font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family, defaultFontSize: 16 },
  logLevel: 'off' as const,
})

/**
 * An SVG in the normal form of usvg: shapes as paths, texts as outlines in our faces, styles and references resolved.
 * The input has to be checked before, since nothing can end this call.
 * @param used families that its texts need besides the first
 * @returns undefined where the program is not there, or cannot read it
 */
export const inNormalForm = (svg: string, used: readonly string[]): string | undefined => {
  const made = programOnce()
  const [first = ''] = families
  if (!made) return undefined
  try {
    return new made(
      svg,
      optionsFor(
        first,
        [first, ...used].flatMap((one) => filesOf(one)),
      ),
    ).toString()
  } catch {
    return undefined
  }
}

/** Families by character, for the whole process. */
const cache = new Map<string, string | undefined>()

/**
 * The family that has each of some characters, `` for the first one; undefined for those that none has. A face shows a
 * character that it lacks as it shows one that is none.
 */
export const familiesOf = (characters: Iterable<string>): ReadonlyMap<string, string | undefined> => {
  let unknown = [...new Set(characters)].filter((one) => !cache.has(one))
  for (const family of families) {
    if (unknown.length === 0) break
    const outlines = outlinesIn(family, [noCharacter, ...unknown])
    const [lacking] = outlines
    const left: string[] = []
    for (const [at, character] of unknown.entries()) {
      if (outlines[at + 1] === lacking && character.trim() !== '') left.push(character)
      else cache.set(character, family === families[0] ? '' : family)
    }
    unknown = left
  }
  for (const character of unknown) cache.set(character, undefined)
  return cache
}

const noCharacter = '\ufdd0'

/** Outlines of texts of one character each, in one face; undefined for those that show nothing. */
const outlinesIn = (family: string, characters: readonly string[]): (string | undefined)[] => {
  const made = programOnce()
  if (!made) return []
  const texts = characters.map((one, at) => `<text id="t${at}">${escapeXml(one)}</text>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${texts.join('')}</svg>`
  const found: (string | undefined)[] = []
  const normal = new made(svg, optionsFor(family, filesOf(family, 400))).toString()
  for (const [, at, outline] of normal.matchAll(/<g id="t(\d+)">\s*<path [^>]*?\bd="([^"]*)"/g)) {
    found[Number(at)] = outline
  }
  return found
}
