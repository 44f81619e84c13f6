import { type ChildProcess, fork } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { signatureOf } from './finding.ts'
import type { KindName } from './kinds/index.ts'
import type { Case } from './one-case.ts'
import type { Answer, Question, Task } from './worker.ts'

/** Counts of the inputs of one kind and of their outcomes. */
export interface Tally {
  inputs: number
  accepted: number
  refused: number
  crashes: number
  hangs: number
  wrong: number
  /** Seconds of CPU. */
  cpu: number
}

/** One cause, as far as a program can tell causes apart. */
export interface Cause {
  signature: string
  times: number
  /** The first input of it. */
  first: Case
  /** Where it is kept. */
  folder: string
}

export interface Plan {
  cases: Iterable<Case>
  /** Whether to go on. */
  goesOn: () => boolean
  /** Where inputs of which something is wrong are kept. */
  out: string
  limits: Task['limits']
  /** Called after each input. */
  onCase?: (report: Report) => void
}

export interface Report {
  tallies: Map<KindName, Tally>
  causes: Map<string, Cause>
}

/** A worker is restarted after so many inputs: otherwise a small leak would look like a hang after hours. */
const inputsOfAWorker = 400
/** Megabytes. Beyond them V8 ends the process with a dump, which is a finding too. */
const heap = 1500
/** Minutes after which a worker is ended that its own watch did not end. */
const minutes = 5

/** Tries inputs one after another in a process beside this one, which may die of them. */
export const fuzz = async ({ cases, goesOn, out, limits, onCase }: Plan): Promise<Report> => {
  const report: Report = { tallies: new Map(), causes: new Map() }
  const scratch = join(out, 'now')
  const stage = new Stage({ folder: join(scratch, 'input'), why: join(scratch, 'why.json'), limits })
  await mkdir(scratch, { recursive: true })
  for (const one of cases) {
    if (!goesOn()) break
    const tally = tallyOf(report, one.kind)
    tally.inputs += 1
    const first = await stage.ask(one)
    // A process that has judged many inputs may be slow or full by itself, so the input that ended it is tried again in
    // a new one.
    const { answer, death, cpu } = first.death ? await stage.ask(one) : { ...first, cpu: 0 }
    tally.cpu += first.cpu + cpu
    if (answer) tally[answer.outcome] += 1
    const found = death ? [death] : (answer?.findings ?? [])
    if (death) tally[death.isHang ? 'hangs' : 'crashes'] += 1
    else if (found.some(({ signature }) => signature.includes(' crash: '))) tally.crashes += 1
    else if (found.length > 0) tally.wrong += 1
    for (const signature of new Set(found.map((each) => each.signature)))
      tally.cpu += await enter(report, one, signature, stage, out, death)
    onCase?.(report)
  }
  await stage.close()
  await rm(scratch, { recursive: true, force: true })
  return report
}

const tallyOf = ({ tallies }: Report, kind: KindName): Tally => {
  const tally = tallies.get(kind) ?? { inputs: 0, accepted: 0, refused: 0, crashes: 0, hangs: 0, wrong: 0, cpu: 0 }
  tallies.set(kind, tally)
  return tally
}

/** Counts a cause, and keeps its first input. Returns the seconds of CPU that it took to make that small. */
const enter = async (
  report: Report,
  one: Case,
  signature: string,
  stage: Stage,
  out: string,
  death: Death | undefined,
): Promise<number> => {
  const known = report.causes.get(signature)
  if (known) {
    known.times += 1
    return 0
  }
  const folder = join(
    out,
    `${String(report.causes.size + 1).padStart(3, '0')}-${signature.replace(/[^A-Za-z]+/g, '-').slice(0, 60)}`,
  )
  report.causes.set(signature, { signature, times: 1, first: one, folder })
  await mkdir(folder, { recursive: true })
  if (!death) return (await stage.ask({ ...one, keep: { signature, folder } })).cpu
  await cp(stage.task.folder, folder, { recursive: true })
  const replay = `npm run fuzz -- --only ${one.kind} --seed ${one.seed} --cases 1`
  await writeFile(join(folder, 'why.txt'), [signature, replay, death.detail, ''].join('\n\n'))
  return 0
}

/** How a worker ended that was not asked to. */
interface Death {
  signature: string
  detail: string
  isHang: boolean
}

/** The one worker that there is at a time. */
class Stage {
  readonly task: Task
  #worker: ChildProcess | undefined
  #asked = 0
  #cpu = 0
  #said = ''

  constructor(task: Task) {
    this.task = task
  }

  /** @returns an answer, or how the worker died of the question */
  async ask(question: Question): Promise<{ answer?: Answer; death?: Death; cpu: number }> {
    if (this.#asked >= inputsOfAWorker) await this.close()
    this.#worker ??= this.#start()
    this.#asked += 1
    const worker = this.#worker
    const timer = setTimeout(() => worker.kill('SIGKILL'), minutes * 60_000)
    const answer = await new Promise<Answer | undefined>((resolve) => {
      const onMessage = (message: Answer): void => {
        worker.off('exit', onExit)
        resolve(message)
      }
      const onExit = (): void => resolve(undefined)
      worker.once('message', onMessage).once('exit', onExit)
      worker.send(question)
    })
    clearTimeout(timer)
    if (answer) {
      const cpu = answer.cpu - this.#cpu
      this.#cpu = answer.cpu
      return { answer, cpu }
    }
    this.#forget()
    return { death: await this.#death(question), cpu: this.task.limits.seconds }
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#forget()
    if (!worker || worker.exitCode !== null) return
    const ended = new Promise((resolve) => worker.once('exit', resolve))
    worker.disconnect()
    await ended
  }

  #forget(): void {
    this.#worker = undefined
    this.#asked = 0
    this.#cpu = 0
  }

  #start(): ChildProcess {
    const worker = fork(new URL('worker.ts', import.meta.url), [JSON.stringify(this.task)], {
      execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${heap}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.#said = ''
    for (const stream of [worker.stdout, worker.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said = (this.#said + text).slice(-4000)
      })
    return worker
  }

  async #death({ kind }: Case): Promise<Death> {
    const why = await readFile(this.task.why, 'utf8').catch(() => undefined)
    await rm(this.task.why, { force: true })
    if (why) {
      const finding = JSON.parse(why) as { rule: string; detail: string }
      return { signature: signatureOf(kind, finding), detail: finding.detail, isHang: true }
    }
    const detail = this.#said.split('\n').find((line) => /error|fatal/i.test(line)) ?? 'the process ended'
    return { signature: signatureOf(kind, { rule: 'crash', detail }), detail: this.#said, isHang: false }
  }
}
