import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '@briefing-kit/briefing'
import { program } from '../../command/run.ts'
import { standards } from '../../pdf-ua/examples.ts'
import { openPdf } from '../../pdf-ua/file/open.ts'
import type { Finding, Outcome, Verdict } from '../finding.ts'
import { judgeDiagnostics, judgeStderr } from '../oracle/diagnostics.ts'
import { judgePdf } from '../oracle/pdf.ts'
import { judgeWords } from '../oracle/words.ts'
import { listening } from '../product.ts'
import type { Place } from './kind.ts'

/** Runs the library and reports everything it writes to stdout or stderr: it must write nothing. */
const silently = async <T>(work: () => Promise<T>): Promise<{ value: T; noise: Finding[] }> => {
  const heard = { stdout: '', stderr: '' }
  const value = await listening(heard, work)
  const noise = heard.stdout + heard.stderr
  return { value, noise: noise ? [{ rule: 'noise', detail: noise.slice(0, 500) }] : [] }
}

/** Something that must not throw. */
export const attempted = async <T>(
  what: string,
  work: () => Promise<T>,
): Promise<{ value?: T; findings: Finding[] }> => {
  try {
    const { value, noise } = await silently(work)
    return { value, findings: noise }
  } catch (error) {
    return { findings: [{ rule: 'crash', detail: `${what}: ${traceOf(error)}` }] }
  }
}

const traceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const trace = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? []
  return [`${error.name}: ${error.message}`.slice(0, 300), ...trace.slice(0, 8)].join('\n')
}

/** Checks and builds the brief in a folder, and judges all that comes of it. */
export const judgeBuilding = async (place: Place, name: string): Promise<Verdict> => {
  const { folder, product, during, random } = place
  const file = join(folder, name)
  const standard = random.pick(standards)
  const output = join(folder, 'out.pdf')
  const build = (): ReturnType<typeof product.build> => during(() => product.build(file, output, { standard }))

  const checked = await attempted('check', () => during(() => product.check(file)))
  const built = await attempted('build', build)
  const findings = [...checked.findings, ...built.findings]
  const text = await textOf(file)
  findings.push(...judgeDiagnostics(checked.value?.diagnostics ?? [], file, text))
  findings.push(...judgeDiagnostics(built.value?.diagnostics ?? [], file, text))
  if (!built.value) return { outcome: 'refused', findings }

  const isRefused = built.value.diagnostics.some(isError)
  if (isRefused === built.value.built)
    findings.push({ rule: 'unsaid', detail: `built: ${built.value.built}, an error: ${isRefused}` })
  if (existsSync(output) !== built.value.built)
    findings.push({ rule: 'output', detail: `built: ${built.value.built}, but a file: ${existsSync(output)}` })
  if (!built.value.built || findings.some(({ rule }) => rule === 'output')) return { outcome: 'refused', findings }

  const bytes = new Uint8Array(await readFile(output))
  await build()
  if (Buffer.compare(bytes, await readFile(output)) !== 0)
    findings.push({ rule: 'bytes', detail: 'a second time other bytes' })
  if (random.chance(0.04)) findings.push(...(await inAnotherProcess(place, name, standard, bytes)))
  if (hasQpdf && random.chance(0.3)) findings.push(...(await qpdf(output)))
  const { brief, images } = await product.read(file)
  const pdf = await openPdf(bytes)
  findings.push(...(await judgePdf(pdf, standard)))
  if (brief) findings.push(...judgeWords(brief, images, pdf))
  return { outcome: 'accepted', findings }
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'

/** The text of a brief; undefined if it is not UTF-8, because its lines are unknown then. */
const textOf = async (file: string): Promise<string | undefined> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch {
    return undefined
  }
}

const inAnotherProcess = async (
  place: Place,
  name: string,
  standard: string,
  bytes: Uint8Array,
): Promise<Finding[]> => {
  const { folder, product } = place
  const ended = await product.process(['build', name, '--standard', standard, '-o', 'there.pdf'], folder)
  const there = join(folder, 'there.pdf')
  if (ended.code !== 0 || !existsSync(there))
    return [{ rule: 'command', detail: `exit ${ended.code}\n${ended.stderr.slice(0, 400)}` }]
  const other =
    Buffer.compare(bytes, await readFile(there)) === 0
      ? []
      : [{ rule: 'bytes', detail: 'in another process other bytes' }]
  return [...judgeStderr(ended.stderr), ...other]
}

const hasQpdf = await program('qpdf', ['--version']).then(
  ({ code }) => code === 0,
  () => false,
)

const qpdf = async (file: string): Promise<Finding[]> => {
  const { code, stdout, stderr } = await program('qpdf', ['--check', file])
  return code === 0 ? [] : [{ rule: 'qpdf', detail: (stderr || stdout).slice(0, 400) }]
}

/** Judges the exit code and stderr of a command that may refuse its input. */
export const judgeEnd = (
  what: string,
  { code, stderr }: { code: number | null; stderr: string },
): { outcome: Outcome; findings: Finding[] } => {
  const findings = judgeStderr(stderr)
  if (code !== 0 && code !== 1)
    findings.push({ rule: 'exit', detail: `${what} ended with ${code}\n${stderr.slice(0, 400)}` })
  if (code === 1 && stderr.trim() === '')
    findings.push({ rule: 'unsaid', detail: `${what} ended with 1 and said nothing` })
  return { outcome: code === 0 ? 'accepted' : 'refused', findings }
}
