import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../pdf-preview/', import.meta.url))

/** The imports that the decorator may have, because it works wherever it is copied to. */
const known = /^(\.\/[\w-]+(\.css)?|react|@react-pdf\/renderer|pdfjs-dist(\/.*)?|@storybook\/react-vite)$/

const programs = readdirSync(folder).filter((file) => /(?<!\.test)\.tsx?$/.test(file))

/** The modules that a file names. */
const namedIn = (file: string): string[] =>
  [...readFileSync(folder + file, 'utf8').matchAll(/(?:\bfrom |\bimport |\bimport\()'([^']+)'/g)].map(
    ([, name = '']) => name,
  )

test('pdf-preview: there are modules to check', () =>
  expect(programs.flatMap(namedIn)).toContain('@react-pdf/renderer'))

test.each(programs)('pdf-preview: %s imports nothing outside of its folder', (file) => {
  expect(namedIn(file).filter((name) => !known.test(name))).toEqual([])
})
