import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { emptyFolder, root } from './run.ts'

/** The fictional Korean example. */
export const name = 'compute-access.brief.yaml'

export type Change = readonly [from: string | RegExp, to: string]

/** Changes to the example that a careful check has to find. */
export const oneDigitOneSpeakerOneWord: readonly Change[] = [
  ['        value: 41\n', '        value: 42\n'],
  ['speaker: yun', 'speaker: do'],
  ['exact: 순번만 보여 줘도', 'exact: 순서만 보여 줘도'],
]

/** The examples in a folder of their own, the fictional Korean one changed word by word. */
export const changed = async (...changes: readonly Change[]): Promise<string> => {
  const folder = await emptyFolder()
  await cp(join(root, 'packages/briefing/examples'), folder, { recursive: true })
  let text = await readFile(join(folder, name), 'utf8')
  for (const [from, to] of changes) {
    const after = text.replace(from, to)
    expect(after, String(from)).not.toBe(text)
    text = after
  }
  await writeFile(join(folder, name), text)
  return folder
}
