import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import schema from '@briefing-kit/briefing/schema.json'
import { expect, test } from 'vitest'

const guides = fileURLToPath(new URL('../guides/', import.meta.url))
const contentsOf = (pattern: string): string =>
  globSync(pattern, { cwd: guides })
    .map((file) => readFileSync(guides + file, 'utf8'))
    .join('\n')

/** The words that the guides set as code, and the keys of their examples. */
const named = new Set([
  ...Array.from(contentsOf('**/*.mdx').matchAll(/`([^`\n]+)`/g), ([, code = '']) => code.split(/[^\w$-]+/)).flat(),
  ...Array.from(contentsOf('**/*.brief.yaml').matchAll(/([\w-]+):/g), ([, key = '']) => key),
])

/** Every field that a brief may have, at any depth; those that only say that there is none are `{ not: {} }`. */
const fieldsIn = (part: unknown): string[] => {
  if (Array.isArray(part)) return part.flatMap(fieldsIn)
  if (typeof part !== 'object' || part === null) return []
  const { properties = {} } = part as { properties?: Record<string, unknown> }
  const own = Object.entries(properties).filter(([, one]) => JSON.stringify(one) !== '{"not":{}}')
  return [...own.map(([name]) => name), ...Object.values(part).flatMap(fieldsIn)]
}

test('guides: every field of a brief is named in them', () => {
  const fields = [...new Set(fieldsIn(schema))]
  expect(fields.length).toBeGreaterThan(50)
  expect(fields.filter((field) => !named.has(field))).toEqual([])
})
