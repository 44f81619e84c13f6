import { renderTagged } from '@briefing-kit/briefing/pdf'
import { registerFonts } from '@briefing-kit/ui/fonts'
import { Document, Page, Text } from '@react-pdf/renderer'
import fc from 'fast-check'
import { createElement as h } from 'react'
import { expect, it } from 'vitest'
import { check } from './check.ts'
import { openPdf } from './file/open.ts'
import { namespaces } from './file/xmp.ts'

registerFonts()

/**
 * Texts that somebody may type or paste into a field, with characters that are special in XML, PDF strings and
 * terminals.
 */
const hostile = fc.oneof(
  fc.constantFrom(
    '&amp;',
    '<',
    '>',
    '"',
    "'",
    ']]>',
    '<!--',
    '(',
    ')',
    '\\',
    '%',
    '<</Title',
    '&#x1;',
    '𝄞',
    '👩‍👩‍👧',
    'مرحبا',
    '‮',
    'é',
    '가',
  ),
  fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCharCode(code)),
  fc.string({ unit: 'binary' }),
)
const textField = fc.array(hostile, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''))
const fieldOf4000 = textField.map((text) => text.repeat(Math.ceil(4000 / (text.length || 1))).slice(0, 4000))
const field = fc.oneof({ weight: 5, arbitrary: textField }, { weight: 1, arbitrary: fieldOf4000 })

const created = new Date(Date.UTC(2025, 5, 12))

const sheet = h(Page, {}, h(Text, { tag: 'H1', style: { fontFamily: 'Pretendard' } } as object, '한빛'))

it('keeps whatever is given as title, authors and description, alike in Info and in XMP', async () => {
  await fc.assert(
    fc.asyncProperty(field, fc.array(field, { minLength: 1, maxLength: 3 }), field, async (title, authors, subject) => {
      const document = h(
        Document,
        { title: `가${title}`, subject: `나${subject}`, language: 'ko', creationDate: created },
        sheet,
      )
      const bytes = await renderTagged(document, { authors: authors.map((author) => `다${author}`) })
      expect(await check(bytes, 'ua-1+a-2a')).toEqual([])
      const { trailer, xmp } = await openPdf(bytes)
      const said = (name: string) => xmp?.properties.get(namespaces.dc + name)?.values
      const given = authors.map((author) => kept(`다${author}`))
      expect(trailer.info.get('Title').text).toBe(kept(`가${title}`))
      expect([said('title'), said('description')]).toEqual([[kept(`가${title}`)], [kept(`나${subject}`)]])
      expect(said('creator')).toEqual(given)
    }),
    { numRuns: 60 },
  )
})

/** XML has no place for most control characters, for half of a surrogate pair and for noncharacters. */
const kept = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
