import { expect, test } from 'vitest'
import { contactPieces } from './contact'

const linksOf = (line: string) => contactPieces(line).flatMap(({ text, href }) => (href ? [[text, href]] : []))

test.each<[line: string, links: [string, string][]]>([
  ['02-123-4567', [['02-123-4567', 'tel:021234567']]],
  ['전화 +82 (2) 123 4567, 평일', [['+82 (2) 123 4567', 'tel:+8221234567']]],
  ['문의: brief@example.org.', [['brief@example.org', 'mailto:brief@example.org']]],
  ['https://example.org/a?b=1 (eng.)', [['https://example.org/a?b=1', 'https://example.org/a?b=1']]],
  ['Room 4C-117, Annex B, 1 Quay Street', []],
  ['한빛정책연구원 대외협력실', []],
  ['04512 한빛시 물길로 12', []],
  ['javascript://x @ a@b', []],
])('contact: %s leads to %j, and no letter is lost', (line, links) => {
  expect(linksOf(line)).toEqual(links)
  expect(
    contactPieces(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line)
})
