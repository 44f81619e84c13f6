import { readdir, readFile } from 'node:fs/promises'

/** The licences of the packages that these modules belong to, one after another. */
export const licencesOf = async (modules: readonly string[]): Promise<string> => {
  const folders = new Set(modules.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []))
  const texts = await Promise.all([...folders].map(licenceOf))
  return `${texts.sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

const licenceOf = async (folder: string): Promise<string> => {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  const files = (await readdir(folder)).filter((file) => /^licen[cs]e/i.test(file))
  if (files.length === 0) throw new Error(`${name} has no licence to pass on`)
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')))
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join('\n\n')
}
