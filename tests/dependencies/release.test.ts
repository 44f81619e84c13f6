import { readdir, readFile } from 'node:fs/promises'
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

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<string, Job>
}

const workflows = join(root, '.github/workflows')
const workflowOf = async (name: string): Promise<Workflow> => parse(await readFile(join(workflows, name), 'utf8'))

describe.each(await readdir(workflows))('workflow %s', async (name) => {
  const { permissions, jobs } = await workflowOf(name)
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('uses actions at fixed commits, and no cache', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? [])
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([])
    const nodes = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node'))
    expect(nodes.filter((node) => node.with?.['package-manager-cache'] !== false)).toEqual([])
  })

  it('has no permissions beyond those of its jobs, and leaves no token in the checkout', () => {
    expect(permissions).toEqual({})
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))
    expect(checkouts.map((checkout) => checkout.with)).toEqual(checkouts.map(() => ({ 'persist-credentials': false })))
  })
})

it('workflow test.yml: may read the repository, and nothing else', async () => {
  const { jobs } = await workflowOf('test.yml')
  expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
    { contents: 'read' },
    { contents: 'read' },
  ])
})

describe('issue forms', async () => {
  const forms = join(root, '.github/ISSUE_TEMPLATE')
  const names = (await readdir(forms)).filter((name) => name !== 'config.yml')

  it.each(names)('%s has what a form needs', async (name) => {
    const form = parse(await readFile(join(forms, name), 'utf8'))
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
    for (const { type, id, attributes } of form.body) {
      expect(type).toMatch(/^(markdown|textarea|input)$/)
      expect(type === 'markdown' ? attributes.value : attributes.label && id).toEqual(expect.any(String))
    }
  })
})

const workflow = await workflowOf('release.yml')
const jobs = Object.values(workflow.jobs)

describe('release', () => {
  it.each(packages)('the package %s is published in public and signed', async (name) => {
    const { publishConfig } = JSON.parse(await readFile(join(root, 'packages', name, 'package.json'), 'utf8'))
    expect(publishConfig).toEqual({ access: 'public', provenance: true })
  })

  it('may do nothing but read the repository and sign', () => {
    expect(jobs.map(({ permissions }) => permissions)).toEqual([{ contents: 'read', 'id-token': 'write' }])
  })

  it('tests and writes the bills of materials before it publishes', () => {
    const runs = jobs.flatMap((job) => job.steps).flatMap(({ run }) => run ?? [])
    expect(runs).toEqual(['npm test', 'npm run sbom', expect.stringMatching(/ publish /)])
  })
})
