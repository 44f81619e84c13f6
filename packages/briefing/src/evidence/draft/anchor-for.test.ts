import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateAnchors, searchTextOf } from '../anchor'
import { fold } from '../fold'
import { anchorsFor, asWritten } from './anchor-for'

test('anchor-for: an anchor is unique in the document, whatever follows the document', () => {
  const text = '한 번. 물은 준다. 그리고 끝났다. 물은 준다.\n그리고 광고다.'
  const span = { from: 0, to: text.indexOf('\n') }
  const passages = [...text.matchAll(/물은 준다/g)].map(({ index }) => ({ from: index, to: index + 5 }))
  const anchors = passages.map(anchorsFor({ id: 'a', text, span }, passages))
  const verdicts = locateAnchors(
    searchTextOf(text, span),
    anchors.map(({ exact = '', prefix, suffix }) => ({ exact, prefix, suffix })),
  )
  expect(verdicts).toEqual(passages.map((passage) => ({ verdict: 'found', span: passage })))
})

test('anchor-for: a passage folds as it does in its document', () => {
  const written = fc.stringMatching(/^[가a \n\t\u0085\u00a0\u00ad\u200b\u2028\u2029\u3000\ufeff]{0,12}$/)
  fc.assert(
    fc.property(written, (passage) => {
      expect(fold(asWritten(passage)).text.trim()).toBe(fold(passage).text.trim())
    }),
  )
})
