import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { catalogue } from '../../../packages/briefing/src/error-codes/catalogue'
import { ErrorCodes } from '../guides/error-codes/error-codes'

test('error codes: the page has a section for each, with both examples', () => {
  const page = renderToStaticMarkup(<ErrorCodes />)
  const sections = [...page.matchAll(/<section id="([^"]+)">(.*?)<\/section>/gs)]
  expect(sections.map(([, code]) => code)).toEqual(Object.keys(catalogue))
  expect(sections.filter(([, , text = '']) => text.split(/<figcaption>(?:Wrong|Right)</).length !== 3)).toEqual([])
})
