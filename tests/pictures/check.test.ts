import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { changed, name, oneDigitOneSpeakerOneWord } from '../command/changed-example.ts'
import { main } from '../command/run.ts'
import { difference, fileOf, picturesOf, sharp, update } from './pages.ts'
import { terminalPage } from './terminal.ts'

/*
 * The picture in the README: what `briefing check` says to a terminal about a brief with one digit, one word and one
 * speaker that are others. After a change that is meant: UPDATE_PICTURES=1 npx vitest run pictures
 */
const reference = fileURLToPath(new URL('check.png', import.meta.url))

/** util-linux's `script` gives a program a terminal. */
const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

it.skipIf(!hasScript)('pictures: the README shows the output of `briefing check` (script)', async () => {
  const cwd = await changed(...oneDigitOneSpeakerOneWord)
  // Diagnostics go to the terminal (stderr); the list of claims on stdout does not belong in the picture.
  const command = `"${process.execPath}" "${main}" check ${name} > /dev/null`
  const env = { ...process.env, FORCE_COLOR: '1', NO_COLOR: undefined, GITHUB_ACTIONS: undefined }
  const { stdout } = spawnSync('script', ['-qc', command, '/dev/null'], { cwd, env, encoding: 'utf8', stdio: 'pipe' })
  expect(stdout).toContain('3 errors in')
  const [picture] = (await picturesOf(await terminalPage(`$ briefing check ${name}\n${stdout}`), 1, sharp)) as [PNG]
  if (update) await writeFile(reference, fileOf(picture))
  expect(await difference(picture, reference)).toBe('')
  expect((await readFile(reference)).length).toBeLessThan(300_000)
})
