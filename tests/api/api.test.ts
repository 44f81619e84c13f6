import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../command/run.ts'
import { packages } from '../package/pack.ts'
import { acceptedAt, entries, reportOf } from './report.ts'

const changed =
  'The public API differs from its report. If that is meant, `npm run api` accepts it; then add a changeset.'

it.each(entries)('api: $name offers what its report says', async (entry) => {
  expect(await reportOf(entry), changed).toBe(await readFile(acceptedAt(entry), 'utf8'))
})

it.each(packages)('api: every entry of %s that has types has a report', async (name) => {
  const { exports } = JSON.parse(await readFile(join(root, 'packages', name, 'package.json'), 'utf8'))
  const typed = Object.values(exports as Record<string, { import?: { types: string } }>).flatMap(
    (conditions) => conditions.import?.types.slice(2) ?? [],
  )
  expect(entries.filter((entry) => entry.package === name).map((entry) => entry.types)).toEqual(typed)
})
