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
      figures: [90, 86],
      dates: [72, 80],
      people: [94, 87],
      titles: [96, 96],
      publishers: [94, 88],
      authors: [90, 72],
      issued: [95, 93],
    },
    proven: 38,
    refused: 29,
  },
  en: {
    kinds: {
      'quoted parts': [95, 95],
      speakers: [93, 79],
      figures: [70, 60],
      dates: [76, 82],
      people: [95, 80],
      titles: [92, 86],
      publishers: [96, 86],
      authors: [96, 60],
      issued: [96, 92],
    },
    proven: 4,
    refused: 9,
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
