import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Figure } from './figure'

const image = (size: { width?: number; height?: number }): string =>
  /<img[^>]*>/.exec(renderToStaticMarkup(<Figure src="map.png" alt="지도" {...size} />))?.[0] ?? ''

it('figure: on a screen a small picture has its natural size, any other fills its column', () => {
  expect(image({ width: 160, height: 80 })).toContain('style="width:10rem"')
  expect(image({ width: 600, height: 300 })).not.toContain('style')
  expect(image({})).not.toContain('style')
})
