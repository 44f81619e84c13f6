import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { smallBrief } from './briefs.ts'
import { emptyFolder, filesIn, main } from './run.ts'

/** util-linux's `script` gives a program a terminal. */
const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

/** Runs a command on a terminal of so many columns; 0 is a terminal of unknown width. */
const onTerminal = async (columns: number, ...names: string[]) => {
  const cwd = await emptyFolder()
  for (const name of names) await writeFile(join(cwd, `${name}.brief.yaml`), smallBrief(name))
  const command = `stty cols ${columns}; "${process.execPath}" "${main}" build *.brief.yaml`
  const { stdout, signal } = spawnSync('script', ['-qc', command, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 240_000,
  })
  return { stdout, signal, files: await filesIn(cwd) }
}

it.skipIf(!hasScript)('shows on a terminal what becomes of a brief (script)', async () => {
  const { stdout, files } = await onTerminal(100, 'a')
  expect(stdout).toContain('a.brief.yaml')
  expect(stdout).toContain('a.pdf')
  expect(files).toContain('a.pdf')
})

it.skipIf(!hasScript)('counts on a terminal how many of several briefs are done (script)', async () => {
  const { stdout } = await onTerminal(100, 'a', 'b', 'c')
  for (const words of ['0 of 3', 'a.pdf', 'b.pdf', 'c.pdf']) expect(stdout).toContain(words)
})

it.skipIf(!hasScript)('ends on a terminal that does not say how wide it is (script)', async () => {
  const { signal, files } = await onTerminal(0, 'a', 'b')
  expect(signal).toBeNull()
  expect(files).toEqual(expect.arrayContaining(['a.pdf', 'b.pdf']))
})
