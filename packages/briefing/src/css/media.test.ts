import { expect, test } from 'vitest'
import { inMedia } from './media'

const wide = { width: 800, height: 600, dpi: 72, rem: 18 }
const narrow = { width: 300, height: 600, dpi: 72, rem: 18 }

test.each([
  ['@media max-width: 400', [1, 2]],
  ['@media min-width: 400', [2, 1]],
  ['@media (min-width: 5in) and (orientation: landscape)', [2, 1]],
  ['@media orientation: portrait', [1, 2]],
  ['@media max-height: 100, width: 300pt', [1, 2]],
  ['@media min-weight: 1', [1, 1]],
])('media: %s', (query, [onNarrow, onWide]) => {
  const style = { width: 1, [query]: { width: 2 } }
  expect([inMedia(style, wide).width, inMedia(style, narrow).width]).toEqual([onNarrow, onWide])
})
