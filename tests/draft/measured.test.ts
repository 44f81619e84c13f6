import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { unownedFolder } from '../command/run.ts'
import { type Kept, keptFile } from './kept.ts'
import { type Half, labelledTexts, langs } from './labelled.ts'
import { loadLibrary } from './library.ts'
import { measure, sumsOf } from './measure.ts'

const kept: Kept = JSON.parse(readFileSync(keptFile, 'utf8'))

// A rule that finds more, less or something else shows in the file, which `npm run drafts -- --keep` writes anew.
test.each(['known', 'seen'] satisfies Half[])(
  'labelled set: draft and check make of the %s texts what the documentation says',
  async (half) => {
    const folder = await unownedFolder()
    try {
      const library = await loadLibrary()
      for (const lang of langs) {
        const measured = []
        for (const text of labelledTexts({ lang, half })) measured.push(await measure(library, folder, text))
        expect({ texts: measured.length, ...sumsOf(measured) }, `${lang}/${half}`).toEqual(kept.sums[`${lang}/${half}`])
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
)
