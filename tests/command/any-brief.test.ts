import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bodyText, faults } from '../pdf/layout.ts'
import { dense, readPdf } from '../pdf/read-pdf.ts'
import { arbitraryBrief } from './arbitrary-brief.ts'
import { briefing, emptyFolder } from './run.ts'

/** Every text of a brief that is printed unchanged. */
const printed = (value: unknown, key = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => printed(one, key))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => printed(one, name))
  const isPrinted = [
    'title',
    'summary',
    'text',
    'md',
    'gist',
    'label',
    'context',
    'note',
    'to',
    'detail',
    'rows',
  ].includes(key)
  return isPrinted ? String(value).split('\n\n').map(dense) : []
}

/** Every build compares the PDF with the brief: a difference ends with an error. */
it('build: any brief builds, tagged or not, and all its words are on its pages (property)', async () => {
  const cwd = await emptyFolder()
  const standards = fc.constantFrom('ua-1+a-2a', 'none')
  const builds = fc.asyncProperty(arbitraryBrief, standards, async (content, standard) => {
    await writeFile(join(cwd, 'a.brief.json'), JSON.stringify(content))
    const ended = await briefing(['build', 'a.brief.json', '--standard', standard], { cwd })
    expect(ended).toMatchObject({ code: 0, stdout: '' })
    const pdf = await readPdf(join(cwd, 'a.pdf'))
    const found = bodyText(pdf)
    expect(printed(content).filter((one) => !found.includes(one))).toEqual([])
    expect(pdf.pages.flatMap(faults)).toEqual([])
  })
  // A failing brief is shrunk, but not for long.
  await fc.assert(builds, { numRuns: 15 })
})
