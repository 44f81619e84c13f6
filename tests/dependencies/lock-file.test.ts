import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../command/run.ts'
import { lockedPackages } from './lock-file.ts'

const settings = async () => parse(await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8'))

describe('the lock file', () => {
  it('knows every package by its hash, and none by an address', async () => {
    const locked = [...(await lockedPackages())]
    expect(locked.length).toBeGreaterThan(100)
    const unlike = locked.filter(([, { resolution }]) => {
      const { integrity, ...other } = resolution
      return !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') || Object.keys(other).length > 0
    })
    expect(unlike).toEqual([])
  })

  it('names no host', async () => {
    const text = await readFile(join(root, 'pnpm-lock.yaml'), 'utf8')
    expect(text.match(/\S*(:\/\/|\bgit@[a-z]|\b(bitbucket|file|git|github|gitlab|ssh|tarball):\S)\S*/g)).toBeNull()
  })
})

describe('an installation', () => {
  it('is redirected to another registry by no file of ours', () => {
    for (const file of ['.npmrc', '.pnpmfile.cjs', '.pnpmfile.mjs', '.yarnrc.yml']) {
      expect([file, existsSync(join(root, file))]).toEqual([file, false])
    }
  })

  it('is made by a package manager of one version, which is in the lock file', async () => {
    const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    expect([...(await lockedPackages()).keys()]).toContain(`pnpm@${devDependencies.pnpm}`)
    const task = await readFile(join(root, '.tasks/install.mjs'), 'utf8')
    expect(task.match(/'pnpm@[^']*'/g)).toBeNull()
  })

  it('takes no version younger than three days, and nothing that is not from the registry', async () => {
    const { minimumReleaseAge, minimumReleaseAgeExclude, blockExoticSubdeps } = await settings()
    expect({ minimumReleaseAge, minimumReleaseAgeExclude, blockExoticSubdeps }).toEqual({
      minimumReleaseAge: 3 * 24 * 60,
      minimumReleaseAgeExclude: undefined,
      blockExoticSubdeps: true,
    })
  })

  it('runs no scripts but those of three packages that are programs', async () => {
    const { allowBuilds, strictDepBuilds, dangerouslyAllowAllBuilds } = await settings()
    expect({ allowBuilds, strictDepBuilds, dangerouslyAllowAllBuilds }).toEqual({
      allowBuilds: { esbuild: true, node: true, pnpm: true },
      strictDepBuilds: true,
      dangerouslyAllowAllBuilds: undefined,
    })
  })
})
