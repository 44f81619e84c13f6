import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Quote } from './quote'
test('x', () => { const h=renderToStaticMarkup(<Quote parts={['a','b']} />); console.log(h); expect(h).toContain('blockquote') })
