import { renderBrief } from '@briefing-kit/briefing'
import { covers } from '@briefing-kit/ui/faces'
import { expect, test } from 'vitest'
import { checkFile } from './check.ts'
import { openPdf } from './file/open.ts'

/** All that a brief may have: no font has the signs that choose a form of another. */
const characters: string[] = []
for (let code = 0x20; code < 0x40000; code += 1) {
  const isHalf = code >= 0xd800 && code < 0xe000
  if (covers(code) && !isHalf && !(code >= 0xfe00 && code < 0xfe10)) characters.push(String.fromCodePoint(code))
}

test('pdf-ua: any character of a brief keeps the file conforming (property)', async () => {
  for (let at = 0; at < characters.length; at += 2500) {
    const gist = characters
      .slice(at, at + 2500)
      .map((one) => `가${one}`)
      .join(' ')
    const bytes = await renderBrief({ lang: 'ko', title: '물', blocks: [{ type: 'quote', gist }] })
    expect(checkFile(await openPdf(bytes), 'ua-1+a-2a')).toEqual([])
  }
})
