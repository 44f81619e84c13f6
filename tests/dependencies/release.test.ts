import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../command/run.ts'
import { packages } from '../package/pack.ts'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Job {
  permissions: Record<string, string>
  steps: Step[]
}

const workflow = parse(await readFile(join(root, '.github/workflows/release.yml'), 'utf8'))
const jobs = Object.values<Job>(workflow.jobs)

describe('a release', () => {
  it.each(packages)('of %s is public and signed', async (name) => {
    const { publishConfig } = JSON.parse(await readFile(join(root, 'packages', name, 'package.json'), 'utf8'))
    expect(publishConfig).toEqual({ access: 'public', provenance: true })
  })

  it('may do nothing but read the repository and sign', () => {
    expect(workflow.permissions).toEqual({})
    expect(jobs.map(({ permissions }) => permissions)).toEqual([{ contents: 'read', 'id-token': 'write' }])
  })

  it('stands on actions at commits that cannot be moved, and on no cache', () => {
    const steps = jobs.flatMap((job) => job.steps)
    const actions = steps.flatMap(({ uses }) => uses ?? [])
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([])
    const node = steps.find(({ uses }) => uses?.startsWith('actions/setup-node'))
    expect(node?.with).toMatchObject({ 'package-manager-cache': false })
  })

  it('tests and writes the bills of materials before it publishes', () => {
    const runs = jobs.flatMap((job) => job.steps).flatMap(({ run }) => run ?? [])
    expect(runs).toEqual(['npm test', 'npm run sbom', expect.stringMatching(/ publish /)])
  })
})
