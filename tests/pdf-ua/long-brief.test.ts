import { copyFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { longBrief } from '../command/long-brief.ts'
import { root, unownedFolder } from '../command/run.ts'
import { checkFile } from './check.ts'
import { type Content, contentOf, render } from './examples.ts'
import { openPdf, type PdfFile } from './file/open.ts'
import { readingText } from './file/reading.ts'
import { seen } from './seen.ts'
import { webText } from './web-text.ts'

describe('pdf-ua: a brief of a hundred pages', () => {
  let content: Content
  let pdf: PdfFile

  beforeAll(async () => {
    const folder = await unownedFolder()
    const file = join(folder, 'long.brief.json')
    await copyFile(join(root, 'tests/command/bad/images/pipes.svg'), join(folder, 'pipes.svg'))
    await writeFile(file, JSON.stringify(longBrief(24).brief))
    content = await contentOf({ file })
    await rm(folder, { recursive: true })
    pdf = await openPdf(await render(content, 'ua-1+a-2a'))
  })

  it('keeps every condition that a program can check', () => {
    expect(pdf.pages.length).toBeGreaterThan(90)
    expect(checkFile(pdf, 'ua-1+a-2a')).toEqual([])
  })

  it('is read whole, once and in order', () => {
    expect(seen(readingText(pdf))).toBe(seen(webText(content)))
  })
})
