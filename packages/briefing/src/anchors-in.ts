import { basename, extname } from 'node:path'
import { Document, isMap } from 'yaml'
import { locateAnchors, searchTextOf } from './evidence/anchor'
import { mostPlaces, uniqueAnchors } from './evidence/unique-anchor'
import { readSource } from './read-source'
import { visibleYaml } from './visible-yaml'

/** The anchors of words in a source, or why there are none. */
export type AnchorsFound =
  | {
      /** A line of YAML for each place, ready for a brief. */
      lines: string[]
      /** Whether there may be more places than were looked for. */
      isCut: boolean
    }
  | { problem: { message: string; hint?: string } }

/**
 * Finds every place at which words occur in a source.
 * @param file the source; its name is what the anchors call it
 */
export const anchorsIn = (file: string, words: string): AnchorsFound => {
  const source = readSource(file)
  if ('message' in source) return { problem: source }
  const { text } = source.read
  const anchors = uniqueAnchors(text, words)
  if (anchors.length > 0) {
    const id = basename(file, extname(file))
    return { lines: anchors.map((one) => lineOf({ source: id, ...one })), isCut: anchors.length === mostPlaces }
  }
  const [verdict] = locateAnchors(searchTextOf(text, { from: 0, to: text.length }), [{ exact: words }])
  const instead = verdict?.verdict === 'missing' ? verdict.instead : undefined
  const hint = instead ? `: it has “${instead.source}” where you have “${instead.brief}”` : ''
  return { problem: { message: `these words do not stand in ${file}${hint}` } }
}

const lineOf = (anchor: object): string => {
  const document = new Document(anchor, { version: '1.2' })
  if (isMap(document.contents)) document.contents.flow = true
  return visibleYaml(`- ${document.toString({ lineWidth: 0 })}`)
}
