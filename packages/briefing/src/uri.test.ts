import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uriOf } from './uri'

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['https://example.org/%ED%95%9C', 'https://example.org/%ED%95%9C'],
  [
    'https://example.org/물/값 표?해=2025#첫째',
    'https://example.org/%EB%AC%BC/%EA%B0%92%20%ED%91%9C?%ED%95%B4=2025#%EC%B2%AB%EC%A7%B8',
  ],
  ['https://한빛.kr/a', 'https://xn--xx3br43b.kr/a'],
  ['https://bücher.example:8080/ä', 'https://xn--bcher-kva.example:8080/%C3%A4'],
  ['https://пример.рф', 'https://xn--e1afmkfd.xn--p1ai'],
  ['https://example.org/50% more', 'https://example.org/50%25%20more'],
  ['https://example.org/{a}|"b"', 'https://example.org/%7Ba%7D%7C%22b%22'],
  ['mailto:물@한빛.kr?subject=물 값', 'mailto:%EB%AC%BC@xn--xx3br43b.kr?subject=%EB%AC%BC%20%EA%B0%92'],
  ['https://example.org/\ud800', 'https://example.org/%EF%BF%BD'],
])('uriOf: %s', (address, uri) => expect(uriOf(address)).toBe(uri))

test('uriOf: any text becomes ASCII that RFC 3986 allows, leads where a browser would go, and stays as it is then', () => {
  const address = fc
    .tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    .map(
      ([path, query]) =>
        `https://example.org/${path.replace(/[\\\n\r\t#?%]/g, '')}?${query.replace(/[#\n\r\t%]/g, '')}`,
    )
  fc.assert(
    fc.property(address, (one) => {
      const uri = uriOf(one)
      expect(uri).toMatch(/^(?:[\w.~:/?#@!$&'()*+,;=-]|%[\dA-F]{2})*$/)
      expect(uriOf(uri)).toBe(uri)
      expect(decodeURIComponent(new URL(uri).pathname)).toBe(decodeURIComponent(new URL(one.trim()).pathname))
    }),
  )
})
