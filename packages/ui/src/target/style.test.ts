import { expect, test } from 'vitest'
import { box, color, inline, shape, space } from '#css'
import type { BoxStyle, InlineStyle } from './style'

// Types, proven by `tsc` for the web and for paper: what paper would ignore in silence, or throw at, must not compile.

test('styles: a style has only what both targets honour', () => {
  const styles: BoxStyle[] = [
    { display: 'flex', paddingTop: space(4), marginInlineStart: -4, color: color('ink'), textAlign: 'end' },
    { type: 'body', width: '40%', marginBottom: '-{space.4}', backgroundColor: '#ffffff', breakInside: 'avoid' },
    // @ts-expect-error paper has no grid
    { display: 'grid' },
    // @ts-expect-error nor its columns
    { gridTemplateColumns: '1fr 1fr' },
    // @ts-expect-error logical shorthands are ignored
    { paddingInline: 4 },
    // @ts-expect-error so is this one
    { marginBlock: 4 },
    // @ts-expect-error and this one
    { inset: 0 },
    // @ts-expect-error custom properties throw
    { color: 'var(--ink)' },
    // @ts-expect-error also in lengths
    { paddingTop: 'var(--space)' },
    // @ts-expect-error a token that is not there
    { color: '{color.pink}' },
    // @ts-expect-error nor is this typographic style
    { type: 'shout' },
    // @ts-expect-error physical sides do not turn with the direction of reading
    { marginLeft: 4 },
    // @ts-expect-error words belong in the text
    { content: '"!"' },
  ]
  expect(styles).toHaveLength(13)
})

test('styles: text inside a text has no box', () => {
  const styles: InlineStyle[] = [
    { type: 'label', color: color('accent'), fontWeight: 600 },
    // @ts-expect-error padding is a box's
    { paddingTop: 2 },
    // @ts-expect-error so is a border
    { borderBottomWidth: 1 },
    // @ts-expect-error and a height
    { height: 12 },
  ]
  expect(styles).toHaveLength(4)
})

test('styles: the makers of styles take them as strictly; what only a screen has stands under `screen`', () => {
  const [one, other, drawn] = [
    () => box({ marginTop: 4 }, { paper: { paddingTop: 2 }, screen: { display: 'grid', color: 'var(--ink)' } }),
    () => inline({ color: color('ink2') }, { screen: { padding: 2 } }),
    () => shape({ fill: color('accent'), strokeWidth: 1 }),
  ]
  // @ts-expect-error no grid in what both have
  const grid = () => box({ display: 'grid' })
  // @ts-expect-error nor on paper
  const paperGrid = () => box({}, { paper: { display: 'grid' } })
  // @ts-expect-error no padding in a line
  const padded = () => inline({ paddingTop: 2 })
  // @ts-expect-error a shape is painted, not set in colour
  const colored = () => shape({ color: color('ink') })
  expect([one, other, drawn, grid, paperGrid, padded, colored]).toHaveLength(7)
})
