import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fieldsOf } from '../component-page/fields'

const folder = fileURLToPath(new URL('../../../packages/ui/src/', import.meta.url))
const sources = globSync(['*/*.tsx', '*/props.ts'], { cwd: folder })
  .filter((file) => !/\.(test|stories)\./.test(file))
  .map((file) => readFileSync(folder + file, 'utf8'))

const named = (component: string) => fieldsOf(component, sources).map(({ name }) => name)

test('fields: a page has the fields of every type that the props name', () => {
  expect(named('Timeline')).toEqual(['TimelineEvent', 'NoteRef', 'TimelineGap'])
  expect(named('Quote')).toEqual(['Speaker', 'QuoteSource', 'NoteRef', 'QuoteOriginal'])
  expect(named('StatCard')).toEqual(['StatDelta', 'StatTrend', 'NoteRef'])
  expect(named('StatGrid')).toEqual(['StatGridItem', 'StatDelta', 'StatTrend', 'NoteRef'])
  expect(named('Heading')).toEqual(['NoteRef'])
})

test('fields: a field has its type, whether it is required, and its comment', () => {
  const [event] = fieldsOf('Timeline', sources)
  expect(event?.about).toBe('Something that happened, or is to happen.')
  expect(event?.fields.find(({ name }) => name === 'marker')).toEqual({
    name: 'marker',
    required: false,
    type: "'dot' | 'diamond'",
    about: 'Shape of the mark. Default `dot`.',
  })
  expect(event?.fields.filter(({ required }) => required).map(({ name }) => name)).toEqual(['date', 'title'])
  const item = fieldsOf('StatGrid', sources)[0]?.fields.map(({ name }) => name)
  expect(item).toContain('value')
  expect(item).toContain('key')
})
