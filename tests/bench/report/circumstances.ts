import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const require = createRequire(import.meta.url)

/** On what and with what was measured: a number without it says nothing. */
export const circumstances = async (): Promise<string> => {
  const processors = cpus()
  const model = processors[0]?.model.trim() || 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  const packages = ['@briefing-kit/briefing', '@react-pdf/renderer', '@myriaddreamin/typst-ts-node-compiler']
  const versions = await Promise.all(packages.map(async (name) => `${name} ${await versionOf(name)}`))
  return [
    `${processors.length} cores (${model}), ${memory} GiB, ${platform()}`,
    `Node ${process.versions.node}, ${versions.join(', ')} (Typst ${typstVersion()})`,
  ].join('; ')
}

/** From the package's own folder: not every package lets its `package.json` be asked for by name. */
const versionOf = async (name: string): Promise<string> => {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      const { version } = JSON.parse(await readFile(join(folder, name, 'package.json'), 'utf8'))
      return version
    } catch {}
  }
  return 'not installed'
}

const typstVersion = (): string => {
  const compiler = NodeCompiler.create({})
  const [found] = compiler.query(
    { mainFileContent: '#metadata(str(sys.version)) <version>' },
    { selector: '<version>' },
  )
  return found.value
}
