import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
const index = `${folder}storybook-static/index.json`

interface Index {
  entries: Record<string, { type: 'docs' | 'story' }>
}

/** Where the guides and the pages of components lead: `docs/guides-welcome--docs`. */
const linksOf = (text: string): string[] => text.match(/\b(?:docs|story)\/[a-z0-9-]+--[a-z0-9-]+/g) ?? []

const sources = ['guides', 'decisions', 'component-page'].flatMap((name) =>
  readdirSync(folder + name, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|tsx?)$/.test(file))
    .map((file) => ({ file: `${name}/${file}`, links: linksOf(readFileSync(`${folder}${name}/${file}`, 'utf8')) })),
)

test('links: there are some', () => expect(sources.flatMap(({ links }) => links).length).toBeGreaterThan(20))

/** The built Storybook knows all its pages. It is there after `turbo build`, which comes before the tests. */
test.runIf(existsSync(index)).each(sources.filter(({ links }) => links.length > 0))(
  '$file leads only to pages that are there',
  ({ links }) => {
    const { entries } = JSON.parse(readFileSync(index, 'utf8')) as Index
    const pages = Object.entries(entries).map(([id, { type }]) => `${type}/${id}`)
    expect(links.filter((link) => !pages.includes(link))).toEqual([])
  },
)

test.runIf(existsSync(index))('Storybook opens on the welcome page', () => {
  const { entries } = JSON.parse(readFileSync(index, 'utf8')) as Index
  expect(Object.keys(entries)[0]).toBe('guides-welcome--docs')
})
