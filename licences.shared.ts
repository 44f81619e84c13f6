import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What of esbuild the plugin needs. */
interface Build {
  initialOptions: { metafile?: boolean }
  onEnd(callback: (result: { metafile?: { inputs: Record<string, unknown> } }) => Promise<void>): void
}

/** A plugin that lays the licences of all packages whose code a bundle carries into a file beside it. */
export const withLicences = (file: string) => {
  // A bundle is built once for each format, and what is carried differs by the format.
  const modules = new Set<string>()
  return {
    name: 'with-licences',
    setup: ({ initialOptions, onEnd }: Build) => {
      initialOptions.metafile = true
      onEnd(async ({ metafile }) => {
        for (const path of Object.keys(metafile?.inputs ?? {})) modules.add(path)
        const count = modules.size
        const text = await licencesOf(modules)
        if (modules.size !== count) return
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, text)
      })
    },
  }
}

/** The licences of the packages that these modules belong to, one after another. */
const licencesOf = async (modules: ReadonlySet<string>): Promise<string> => {
  const folders = new Set([...modules].flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []))
  const texts = await Promise.all([...folders].map(licenceOf))
  return `${texts.sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** What a package says its licence is, and the text of it, if it has one with it. */
const licenceOf = async (folder: string): Promise<string> => {
  const { name, version, license, author, homepage, repository } = JSON.parse(
    await readFile(`${folder}/package.json`, 'utf8'),
  )
  const origin = homepage ?? repository?.url ?? repository
  const files = (await readdir(folder)).filter((file) => /^licen[cs]e/i.test(file))
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')))
  if (texts.length === 0 && !(license && author && origin)) throw new Error(`${name} has no licence to pass on`)
  if (texts.length === 0) texts.push(`By ${author.name ?? author}, ${origin}. The package has no text of its licence.`)
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join('\n\n')
}
