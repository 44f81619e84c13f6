import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesIn, root } from '../command/run.ts'
import type { PublishedPackage } from '../package/pack.ts'
import { manifestIn } from './installed.ts'

/** A package whose code or fonts lie in files of ours. */
export interface Bundled {
  name: string
  version: string
  licence: string
  /** The folder of our package in which they lie, as in `dist/cli`. */
  in: string
}

/** Packages whose fonts `@briefing-kit/ui` carries. */
const noto = ['', '-jp', '-kr', '-math', '-sc', '-symbols-2', '-tc'].map((cut) => `@expo-google-fonts/noto-sans${cut}`)
const fonts = [...noto, 'pretendard']

/** The packages bundled in one of our built packages, as its `LICENSES.txt` names them, and its fonts. */
export const bundledIn = async (name: PublishedPackage): Promise<Bundled[]> => {
  const folder = join(root, 'packages', name)
  const files = (await filesIn(join(folder, 'dist'))).filter((file) => /(^|[\\/])LICENSES\.txt$/.test(file))
  const named = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, 'dist', file), 'utf8')
      return text.split(`\n${'-'.repeat(80)}\n\n`).map((part) => namedIn(part, join('dist', dirname(file))))
    }),
  )
  const carried = name === 'ui' ? await Promise.all(fonts.map((font) => carriedFont(folder, font))) : []
  return [...named.flat(), ...carried].sort((a, b) => compare(a.in, b.in) || compare(a.name, b.name))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Of one licence. @throws if it does not begin with a package. */
const namedIn = (text: string, folder: string): Bundled => {
  const [, name, version, licence] = text.match(/^(\S+) (\S+) \((.+)\)\n/) ?? []
  if (!name || !version || !licence) throw new Error(`a licence without a package: ${text.slice(0, 80)}`)
  return { name, version, licence, in: folder.replaceAll('\\', '/') }
}

const carriedFont = async (folder: string, name: string): Promise<Bundled> => {
  const { version } = await manifestIn(join(folder, 'node_modules', name))
  return { name, version, licence: 'OFL-1.1', in: 'dist/fonts' }
}
