import { describe, expect, it } from 'vitest'
import { coversStyle } from './covers-style'
import type { FlexStyle } from './style'

describe('a style', () => {
  it('is covered with what does not concern boxes', () => {
    expect(coversStyle({ color: 'red', opacity: 0.5, fontFamily: ['A', 'B'] } as FlexStyle)).toBe(true)
  })

  it.each([
    { width: '3em' },
    { width: Number.NaN },
    { height: Number.POSITIVE_INFINITY },
    { flexGrow: '1' },
    { borderTopWidth: '5%' },
    { alignItems: 'first baseline' },
    { position: 'fixed' },
    { display: 'grid' },
  ])('is not covered with %j', (style) => {
    expect(coversStyle(style as FlexStyle)).toBe(false)
  })
})
