import { rm } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { unownedFolder } from '../command/run.ts'
import { labelledTexts, langs } from './labelled.ts'
import { loadLibrary } from './library.ts'
import { allClaims, measure, type Sums, sumsOf } from './measure.ts'

/** The least precision and recall of each kind, in per cent, and how many claims may be judged wrongly at most. */
const floors = {
  ko: {
    kinds: {
      'quoted parts': [90, 94],
      speakers: [80, 69],
      figures: [91, 48],
      dates: [80, 58],
      people: [76, 62],
      titles: [50, 40],
      publishers: [50, 3],
      authors: [0, 0],
      issued: [98, 58],
    },
    proven: 45,
    refused: 33,
  },
  en: {
    kinds: {
      'quoted parts': [96, 86],
      speakers: [53, 36],
      figures: [74, 45],
      dates: [77, 47],
      people: [91, 36],
      titles: [43, 37],
      publishers: [0, 0],
      authors: [0, 0],
      issued: [90, 36],
    },
    proven: 22,
    refused: 45,
  },
}

const sums = new Map<string, Sums>()

beforeAll(async () => {
  const folder = await unownedFolder()
  try {
    const library = await loadLibrary()
    for (const lang of langs) {
      const measured = []
      for (const text of labelledTexts({ lang, half: 'known' })) measured.push(await measure(library, folder, text))
      sums.set(lang, sumsOf(measured))
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

describe.each(langs)('the known half of the labelled set, %s', (lang) => {
  it.each(Object.entries(floors[lang].kinds))(
    'draft: finds no less of the %s, and no more beside them',
    (kind, least) => {
      const [labelled, found, right] = sums.get(lang)?.kinds[kind] ?? [0, 0, 0]
      const percent = (whole: number) => Math.floor((100 * right) / Math.max(1, whole))
      expect(
        [percent(found) >= (least[0] ?? 0), percent(labelled) >= (least[1] ?? 0)],
        `${percent(found)}, ${percent(labelled)}`,
      ).toEqual([true, true])
    },
  )

  it('check: proves no more that is false, and refuses no more that is true', () => {
    const [, proven, refused] = allClaims(sums.get(lang) as Sums)
    expect(proven).toBeLessThanOrEqual(floors[lang].proven)
    expect(refused).toBeLessThanOrEqual(floors[lang].refused)
  })
})
