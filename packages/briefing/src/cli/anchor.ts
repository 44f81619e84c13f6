import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { Document, isMap } from 'yaml'
import { groundOf, locateAnchors } from '../evidence/anchor'
import { readSourceText } from '../evidence/source-text'
import { mostPlaces, uniqueAnchors } from '../evidence/unique-anchor'
import { print, shown, shownLines, tell } from './terminal'
import { visibleYaml } from './visible-yaml'

/**
 * Prints the anchor of words in a source, ready for a brief: one line for each place at which they stand.
 * @returns the exit code: 0 if they stand there, otherwise 1
 */
export const anchor = async (file: string, words: string): Promise<number> => {
  const source = readSourceText(await readFile(file), file)
  if ('code' in source) {
    tell(shown`briefing: ${source.message}\n  hint: ${source.hint ?? ''}`)
    return 1
  }
  const anchors = uniqueAnchors(source.read.text, words)
  const id = basename(file, extname(file))
  for (const one of anchors) {
    const document = new Document({ source: id, ...one }, { version: '1.2' })
    if (isMap(document.contents)) document.contents.flow = true
    print(shownLines(visibleYaml(`- ${document.toString({ lineWidth: 0 })}`)))
  }
  if (anchors.length === mostPlaces)
    tell(shown`briefing: these are the first ${mostPlaces} places; look for more words`)
  if (anchors.length > 0) return 0
  const [verdict] = locateAnchors(groundOf(source.read.text, { from: 0, to: source.read.text.length }), [
    { exact: words },
  ])
  const instead = verdict?.verdict === 'missing' ? verdict.instead : undefined
  const hint = instead ? `: it has “${instead.source}” where you have “${instead.brief}”` : ''
  tell(shown`briefing: these words do not stand in ${file}${hint}`)
  return 1
}
