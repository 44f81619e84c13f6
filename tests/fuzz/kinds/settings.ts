import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { root } from '../../command/run.ts'
import type { SourceFile } from '../generate/brief.ts'
import type { Random } from '../generate/random.ts'

const folder = join(root, 'packages/briefing/examples')

/** A brief that people wrote, with the files that it names. */
interface Seed {
  data: Record<string, unknown>
  files: Record<string, Uint8Array>
}

const beside = (from: string): Record<string, Uint8Array> =>
  Object.fromEntries(
    globSync(['*.png', 'images/*', 'sources/*'], { cwd: from })
      .sort()
      .map((file) => [file.replaceAll('\\', '/'), new Uint8Array(readFileSync(join(from, file)))]),
  )

/** The pictures and sources of the examples. */
export const exampleFiles = beside(folder)

const seedsFrom = (pattern: string): Seed[] =>
  globSync(join(root, pattern))
    .sort()
    .flatMap((file) => {
      try {
        const data: unknown = parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 })
        return typeof data === 'object' && data !== null ? [{ data: data as Seed['data'], files: exampleFiles }] : []
      } catch {
        return []
      }
    })

/** The examples of the package. */
export const examples: readonly Seed[] = seedsFrom('packages/briefing/examples/*.brief.yaml')
/** Briefs with a mistake each. */
export const mistaken: readonly Seed[] = seedsFrom('tests/command/bad/*.brief.yaml')

/** Texts that briefs of chance quote from. */
export const sourceFiles: readonly (SourceFile & { bytes: Uint8Array })[] = Object.entries(exampleFiles)
  .filter(([file]) => file.startsWith('sources/'))
  .map(([file, bytes]) => ({
    file,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: Buffer.from(bytes).toString(),
  }))

export const pictures: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries(exampleFiles).filter(([file]) => /\.(?:png|svg)$/.test(file)),
)

/** The name of the brief in every input. */
export const briefFiles = ['a.brief.yaml', 'a.brief.json'] as const

/** Data as a file, in YAML or JSON. */
export const briefFile = (data: unknown, random: Random): [name: string, text: string] => {
  const json = (): [string, string] => ['a.brief.json', JSON.stringify(data, null, random.pick([0, 2]))]
  if (random.chance(0.4)) return json()
  try {
    return ['a.brief.yaml', stringify(data, { aliasDuplicateObjects: false, lineWidth: random.pick([0, 80]) })]
  } catch {
    return json()
  }
}
