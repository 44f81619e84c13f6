import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig, type IConfigFile } from '@microsoft/api-extractor'
import { root } from '../command/run.ts'

/** A public entry, and its API report. */
export interface Entry {
  /** The specifier that users import. */
  name: string
  package: string
  /** The built declarations, from the folder of the package. */
  types: string
  /** The accepted report, from the folder of the package. */
  report: string
}

/** Every public entry that has types. */
export const entries: readonly Entry[] = [
  { name: '@briefing-kit/ui', package: 'ui', types: 'dist/web/index.d.ts', report: 'api/ui.api.md' },
  { name: '@briefing-kit/ui/pdf', package: 'ui', types: 'dist/pdf/index.d.ts', report: 'api/pdf.api.md' },
  { name: '@briefing-kit/ui/fonts', package: 'ui', types: 'dist/fonts/index.d.ts', report: 'api/fonts.api.md' },
  { name: '@briefing-kit/ui/faces', package: 'ui', types: 'dist/fonts/faces.d.ts', report: 'api/faces.api.md' },
  {
    name: '@briefing-kit/briefing',
    package: 'briefing',
    types: 'dist/index.d.ts',
    report: 'api/briefing.api.md',
  },
  {
    name: '@briefing-kit/briefing/compose',
    package: 'briefing',
    types: 'dist/compose/index.d.ts',
    report: 'api/compose.api.md',
  },
  {
    name: '@briefing-kit/briefing/pdf',
    package: 'briefing',
    types: 'dist/pdf/index.d.ts',
    report: 'api/pdf.api.md',
  },
]

/** Where the accepted report of an entry stands. */
export const acceptedAt = (entry: Entry): string => join(root, 'packages', entry.package, entry.report)

/**
 * The API report of an entry as it is built now. Types that its types are made of are included, exported by name or
 * not.
 */
export const reportOf = async (entry: Entry): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'briefing-kit-api-'))
  try {
    Extractor.invoke(ExtractorConfig.prepare(configuration(entry, folder)), {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = message.logLevel !== 'error'
      },
    })
    return await readFile(join(folder, 'entry.api.md'), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const configuration = (entry: Entry, folder: string) => {
  const projectFolder = join(root, 'packages', entry.package)
  const types = join(projectFolder, entry.types)
  const compilerOptions = {
    strict: true,
    target: 'es2023',
    module: 'esnext',
    moduleResolution: 'bundler',
    skipLibCheck: true,
  }
  const configObject: IConfigFile = {
    projectFolder,
    mainEntryPointFilePath: types,
    compiler: { overrideTsconfig: { compilerOptions, files: [types] } },
    apiReport: {
      enabled: true,
      includeForgottenExports: true,
      reportFileName: 'entry',
      reportFolder: folder,
      reportTempFolder: folder,
    },
    newlineKind: 'lf',
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
  }
  return { configObject, configObjectFullPath: undefined, packageJsonFullPath: join(projectFolder, 'package.json') }
}
