import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { browserPath } from './contenders/browser.ts'
import type { BriefContent } from './content/brief-content.ts'
import { briefFiles } from './content/brief-file.ts'
import type { Program } from './process/program.ts'
import type { Stage } from './process/stage.ts'
import { packageVersion } from './report/package-version.ts'

/** Who takes part: a module of `contenders/`, how a brief is written for it, and how it is started. */
export interface Entrant {
  name: string
  label: string
  /** @throws if it is not on this machine */
  version(): Promise<string>
  /** The files of a brief by their names; the program is given the first. Writing them is not measured. */
  write(content: BriefContent, name: string): Record<string, string>
  /** A program that makes one PDF. */
  one(stage: Stage, input: string, output: string): Program
  /** Programs that make a PDF of each brief in a folder, in so many processes or threads. */
  many(stage: Stage, inputs: string, outputs: string, jobs: number): Program[]
}

const execute = promisify(execFile)
const require = createRequire(import.meta.url)

/** Our command as npm installs it: the file behind `briefing`, in the environment its user has. */
const briefing = (stage: Stage, args: string[]): Program => {
  const manifest = require.resolve('@briefing-kit/briefing/package.json')
  const { NODE_ENV: _, ...env } = stage.environment
  return { command: process.execPath, args: [join(dirname(manifest), require(manifest).bin.briefing), ...args], env }
}

const ours: Entrant = {
  name: 'ours',
  label: 'Briefing Kit',
  version: () => packageVersion('@briefing-kit/briefing'),
  write: briefFiles,
  one: (stage, input, output) => briefing(stage, ['build', input, '-o', output]),
  many: (stage, inputs, outputs, jobs) => [
    briefing(stage, ['build', join(inputs, '*.brief.yaml'), '-o', outputs, '--jobs', `${jobs}`]),
  ],
}

/** A contender that reads JSON, in the smallest program around it. */
const peer = (name: string, label: string, version: () => Promise<string>): Entrant => {
  const program = (stage: Stage, script: string, args: string[]): Program => ({
    command: process.execPath,
    args: [stage.program(script), stage.contender(name), ...args],
    env: stage.environment,
  })
  return {
    name,
    label,
    version,
    write: (content, file) => ({ [`${file}.json`]: JSON.stringify(content) }),
    one: (stage, input, output) => program(stage, 'once', [input, output]),
    many: (stage, inputs, outputs, jobs) =>
      Array.from({ length: jobs }, (_, share) => program(stage, 'many', [inputs, outputs, `${share}`, `${jobs}`])),
  }
}

/** Asked of the compiler itself: the package counts its own versions. */
const typstVersion = async (): Promise<string> => {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const [{ value }] = NodeCompiler.create({}).query(
    { mainFileContent: '#metadata(str(sys.version)) <version>' },
    { selector: '<version>' },
  )
  return `${value}, in typst-ts-node-compiler ${await packageVersion('@myriaddreamin/typst-ts-node-compiler')}`
}

const chromiumVersion = async (): Promise<string> => {
  const path = browserPath()
  if (path === undefined) throw new Error('no Chromium here; CHROMIUM_PATH can name one')
  const { stdout } = await execute(path, ['--version'])
  return `${/\d[\d.]*/.exec(stdout)?.[0]}, through playwright-core ${await packageVersion('playwright-core')}`
}

const reactPdfVersion = (): Promise<string> => packageVersion('@react-pdf/renderer')

export const entrants: readonly Entrant[] = [
  ours,
  peer('typst', 'Typst', typstVersion),
  peer('react-pdf', 'react-pdf', reactPdfVersion),
  peer('react-pdf-layout', 'react-pdf, Page layout', reactPdfVersion),
  peer('pdfmake', 'pdfmake', () => packageVersion('pdfmake')),
  peer('chromium', 'Chromium', chromiumVersion),
]
