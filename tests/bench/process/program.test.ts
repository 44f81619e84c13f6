import { expect, it } from 'vitest'
import { OverLimit } from './over-limit.ts'
import { type Program, runProgram } from './program.ts'

const node = (code: string): Program => ({ command: process.execPath, args: ['-e', code], env: process.env })

it('program: one that takes longer than its limit is ended', async () => {
  await expect(runProgram(node('setInterval(() => {}, 1000)'), { limit: 200 })).rejects.toThrow(OverLimit)
})

it('program: the error of a failed one is reported', async () => {
  const failing = node('console.error("one brief"); console.error("error: no such font"); process.exitCode = 3')
  await expect(runProgram(failing, { limit: 60_000 })).rejects.toThrow('exit code 3: error: no such font')
})

it.runIf(process.platform === 'linux')('program: memory is that of the program and its children', async () => {
  const hold = 'Buffer.alloc(200e6, 1); setTimeout(() => {}, 500)'
  const inChild = `require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`
  const { memory } = await runProgram(node(inChild), { limit: 60_000, watched: true })
  expect(memory?.peak).toBeGreaterThan(200e6)
})
