import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { emptyFolder, root, unownedFolder } from './run.ts'

/** The fictional Korean example. */
export const name = 'compute-access.brief.yaml'

export type Change = readonly [from: string | RegExp, to: string]

/** Changes to the example that a careful check has to find. */
export const oneDigitOneSpeakerOneWord: readonly Change[] = [
  ['        value: 41\n', '        value: 42\n'],
  ['speaker: yun', 'speaker: do'],
  ['exact: 순번만 보여 줘도', 'exact: 순서만 보여 줘도'],
]

const withExamples = async (folder: string): Promise<string> => {
  await cp(join(root, 'packages/briefing/examples'), folder, { recursive: true })
  return folder
}

const changedText = async (folder: string, changes: readonly Change[]): Promise<string> => {
  let text = await readFile(join(folder, name), 'utf8')
  for (const [from, to] of changes) {
    const after = text.replace(from, to)
    expect(after, String(from)).not.toBe(text)
    text = after
  }
  return text
}

/** The examples in a folder of their own, the fictional Korean one changed word by word. */
export const changed = async (...changes: readonly Change[]): Promise<string> => {
  const folder = await withExamples(await emptyFolder())
  await writeFile(join(folder, name), await changedText(folder, changes))
  return folder
}

/**
 * The fictional Korean example once for each of these changes, in files `0.brief.yaml` and so on of one folder, which
 * the caller removes.
 */
export const eachChanged = async (
  ...all: readonly (readonly Change[])[]
): Promise<{ cwd: string; files: string[] }> => {
  const cwd = await withExamples(await unownedFolder())
  const files = all.map((_, at) => `${at}.brief.yaml`)
  for (const [at, changes] of all.entries())
    await writeFile(join(cwd, `${at}.brief.yaml`), await changedText(cwd, changes))
  return { cwd, files }
}
