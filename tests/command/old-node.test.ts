import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'
import { describe, expect, it } from 'vitest'
import packageJson from '../../packages/briefing/package.json' with { type: 'json' }
import { main, node } from './run.ts'

/** Runs the command on this Node, which says that it is another. */
const pretending = (version: string) => {
  const versions = `{ value: { ...process.versions, node: '${version}' } }`
  const lie = `data:text/javascript,Object.defineProperty(process, 'versions', ${versions})`
  return node(['--import', lie, main, '--version'])
}

describe('an old Node', () => {
  const [, least = ''] = /^>=(\d+\.\d+)\.0$/.exec(packageJson.engines.node) ?? []
  const [major = 0, minor = 0] = least.split('.').map(Number)

  it.each(['12.22.12', '20.20.2', `${major - 1}.99.0`, `${major}.${minor - 1}.9`])(
    '%s is told in one line which is needed, and the exit code is 1',
    async (version) => {
      expect(await pretending(version)).toEqual({
        code: 1,
        stdout: '',
        stderr: `briefing needs Node ${least} or newer; this is Node ${version}\n`,
      })
    },
  )

  it.each([`${major}.${minor}.0`, `${major + 1}.0.0`, '100.0.0'])('%s is none', async (version) => {
    expect(await pretending(version)).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  })

  it('can read the file that runs first: nothing in it is newer than Node 12, and it imports nothing first', async () => {
    const text = await readFile(main, 'utf8')
    const written = (target: string) => transform(text, { target, loader: 'js' })
    const [then, now] = await Promise.all(['node12.22', 'esnext'].map(written))
    expect(then).toEqual(now)
    expect(text).not.toMatch(/^(?:import|export)\b|import\.meta|\bawait\b/m)
  })
})
