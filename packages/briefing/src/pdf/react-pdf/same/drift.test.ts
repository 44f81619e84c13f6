import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

const { dependencies } = read('../../../../package.json') as { dependencies: Record<string, string> }

/** What is reached below its public interface, or has to be just what the documents were compared with. */
const pinned = Object.keys(dependencies).filter(
  (name) => name === 'pdfkit' || (name.startsWith('@react-pdf/') && name !== '@react-pdf/renderer'),
)

test('there is something below', () => expect(pinned.length).toBeGreaterThan(3))

test.each(pinned)('%s is of one version, and that is installed', (name) => {
  expect(dependencies[name]).toMatch(/^\d+\.\d+\.\d+$/)
  expect(read(`../../../../node_modules/${name}/package.json`).version).toBe(dependencies[name])
})
