import { expect, test } from 'vitest'
import { StatCard } from '../components'
import { tokens } from '../tokens'
import { parts } from './parts.pdf'
import { resolve } from './resolve.pdf'

test('parts on paper: the caller styles the outermost element and every part, over our own style', () => {
  const part = parts<'label'>('card', { id: 'water', style: { marginTop: 9 }, styles: { label: { color: '#7a1f3d' } } })
  const ours = { marginTop: 4, paddingTop: 2 } as never
  const [root, label] = [part('root', ours), part('label', { color: '{color.ink}' } as never)]
  expect([root.id, label.id]).toEqual(['water', undefined])
  expect(label).toMatchObject({ 'data-scope': 'card', 'data-part': 'label' })
  expect(resolve(root.className as never, tokens).style).toEqual({ marginTop: 9, paddingTop: 2 })
  expect(resolve(label.className as never, tokens).style).toEqual({ color: '#7a1f3d' })
})

test('parts on paper: the style of a component refuses what paper would ignore', () => {
  const cards = [
    <StatCard
      key="a"
      label="물"
      value={8}
      style={{ marginTop: '{space.4}' }}
      styles={{ label: { color: '#7a1f3d' } }}
    />,
    // @ts-expect-error paper has no grid
    <StatCard key="b" label="물" value={8} style={{ display: 'grid' }} />,
    // @ts-expect-error nor custom properties
    <StatCard key="c" label="물" value={8} styles={{ label: { color: 'var(--ink)' } }} />,
    // @ts-expect-error nor class names
    <StatCard key="d" label="물" value={8} className="theirs" />,
  ]
  expect(cards).toHaveLength(4)
})
