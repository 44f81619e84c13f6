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
      'quoted parts': [99, 96],
      speakers: [93, 85],
      figures: [91, 86],
      dates: [86, 81],
      people: [95, 83],
      titles: [92, 92],
      publishers: [93, 72],
      authors: [95, 51],
      issued: [95, 89],
    },
    proven: 48,
    refused: 31,
  },
  en: {
    kinds: {
      'quoted parts': [98, 92],
      speakers: [87, 65],
      figures: [80, 69],
      dates: [77, 75],
      people: [92, 70],
      titles: [84, 81],
      publishers: [93, 72],
      authors: [95, 58],
      issued: [98, 88],
    },
    proven: 12,
    refused: 56,
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

describe.each(langs)('the known texts of the labelled set, %s', (lang) => {
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
