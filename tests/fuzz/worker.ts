import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { signatureOf } from './finding.ts'
import { type Bench, type Case, inputOf, isFound, judge } from './one-case.ts'
import { built } from './product.ts'
import { shrink } from './shrink.ts'
import { type Limits, Watch } from './watch.ts'

/** A request to a worker: judge an input, or shrink one that breaks a rule and keep it in a folder. */
export type Question = Case & { keep?: { signature: string; folder: string } }

/** The answer of a worker. */
export interface Answer {
  outcome: 'accepted' | 'refused'
  findings: { signature: string; detail: string }[]
  /** Seconds of CPU that this process has taken by now. */
  cpu: number
}

/** Handed over on the command line: where inputs are laid, and what an input may take. */
export interface Task {
  folder: string
  /** Where a worker that is ended for taking too much says so. */
  why: string
  limits: Limits
}

const triesToShrink = 120

const start = (task: Task): void => {
  const watch = new Watch(task.limits, task.why)
  const bench: Bench = { folder: task.folder, product: built, during: (work) => watch.during(work) }
  process.on('message', async (question: Question) => {
    const answer = question.keep ? await keep(question, question.keep, bench) : await answerTo(question, bench)
    process.send?.(answer)
  })
  process.on('disconnect', () => process.exit())
}

const answerTo = async (question: Question, bench: Bench): Promise<Answer> => {
  const { outcome, findings } = await judge(question, await inputOf(question), bench)
  const signed = findings.map((finding) => ({ signature: signatureOf(question.kind, finding), detail: finding.detail }))
  return { outcome, findings: signed, cpu: cpuSeconds() }
}

const keep = async (
  question: Question,
  { signature, folder }: NonNullable<Question['keep']>,
  bench: Bench,
): Promise<Answer> => {
  const input = await inputOf(question)
  const isWrong = async (candidate: typeof input): Promise<boolean> =>
    isFound(question, (await judge(question, candidate, bench)).findings, signature)
  const small = input.data === undefined ? input : await shrink(input, isWrong, triesToShrink)
  const { findings } = await judge(question, small, bench)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(bench.folder, folder, { recursive: true })
  const details = findings.map(({ rule, detail }) => `${rule}: ${detail}`)
  const replay = `npm run fuzz -- --only ${question.kind} --seed ${question.seed} --cases 1`
  await writeFile(join(folder, 'why.txt'), `${[signature, replay, ...details].join('\n\n')}\n`)
  return { outcome: 'accepted', findings: [], cpu: cpuSeconds() }
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

start(JSON.parse(process.argv[2] as string) as Task)
