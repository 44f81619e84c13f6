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
      'quoted parts': [88, 97],
      speakers: [90, 87],
      figures: [87, 83],
      dates: [71, 66],
      people: [94, 87],
      titles: [75, 72],
      publishers: [77, 38],
      authors: [77, 17],
      issued: [97, 65],
    },
    proven: 38,
    refused: 29,
  },
  en: {
    kinds: {
      'quoted parts': [95, 95],
      speakers: [93, 79],
      figures: [67, 58],
      dates: [72, 58],
      people: [95, 80],
      titles: [68, 63],
      publishers: [69, 37],
      authors: [37, 7],
      issued: [91, 53],
    },
    proven: 15,
    refused: 29,
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
