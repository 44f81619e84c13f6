import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Finding, signatureOf, type Verdict } from './finding.ts'
import { Random } from './generate/random.ts'
import { type KindName, kinds, prepare } from './kinds/index.ts'
import type { Input, Place } from './kinds/kind.ts'

/** An input, given by its kind and number. As long as the suite does not change, the same name is the same input. */
export interface Case {
  kind: KindName
  seed: number
}

export type Bench = Pick<Place, 'folder' | 'product' | 'during'>

export const inputOf = async ({ kind, seed }: Case): Promise<Input> => {
  await prepare(kind)
  return kinds[kind].make(new Random(`${kind} ${seed}`))
}

/** Lays an input into the folder of a bench, which is emptied first, and judges what becomes of it. */
export const judge = async (one: Case, input: Input, bench: Bench): Promise<Verdict> => {
  await rm(bench.folder, { recursive: true, force: true })
  for (const [name, content] of Object.entries(input.files)) {
    const file = join(bench.folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return kinds[one.kind].judge({ ...bench, random: new Random(`judge ${one.kind} ${one.seed}`) }, input)
}
export const isFound = (one: Case, findings: readonly Finding[], signature: string): boolean =>
  findings.some((finding) => signatureOf(one.kind, finding) === signature)
