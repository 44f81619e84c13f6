import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bodyText, linesOf } from '../../pdf/layout.ts'
import { dense, readPdf } from '../../pdf/read-pdf.ts'
import { briefing, emptyFolder } from '../run.ts'

/** Long words with the places where English parts them. */
const syllables = ['in-com-pre-hen-si-bil-i-ties', 'coun-ter-rev-o-lu-tion-ar-ies', 'elec-troen-cephalo-graph-i-cal-ly']
const [one, two, three] = syllables.map((word) => word.replaceAll('-', ''))
/** A name, which has no hyphens, and a word that no line holds. */
const name = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch'
const endless = 'reservoirs'.repeat(20)

/** Beginnings of these words as a line may end in them; pdf.js leaves out soft hyphens. */
const beginnings = new Set(
  syllables.flatMap((word) => word.split('-').map((_, count, parts) => parts.slice(0, count).join(''))),
)

describe('pages: English words', () => {
  it('are parted only between syllables, where a line would be loose, and not where they fit on the next', async () => {
    const cwd = await emptyFolder()
    const sentence = `The ${one} of ${two} and the ${three} of the water. `
    const texts = [sentence.repeat(9), `We went to ${name} by train. `.repeat(5), endless]
    const blocks = [
      { type: 'text', md: texts.join('\n\n') },
      { type: 'quote', gist: sentence.repeat(6) },
    ]
    await writeFile(join(cwd, 'a.brief.json'), JSON.stringify({ lang: 'en', title: 'Water', blocks }))
    expect(await briefing(['build', 'a.brief.json'], { cwd })).toMatchObject({ code: 0 })
    const pdf = await readPdf(join(cwd, 'a.pdf'))
    const whole = new Set([...texts, 'Water In substance'].join(' ').split(' '))
    const last = pdf.pages.flatMap(linesOf).map((line) => line.split(' ').at(-1) ?? '')
    const parted = last.filter((word) => /^[A-Za-z]{2}/.test(word) && !whole.has(word) && !endless.includes(word))
    expect(parted.length).toBeGreaterThan(0)
    expect(parted.filter((word) => !beginnings.has(word))).toEqual([])
    expect(bodyText(pdf)).toContain(dense(texts[1] as string))
  })
})
