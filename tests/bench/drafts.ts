/** Precision and recall of `briefing draft`, kind by kind, against what one person found. By hand: `npm run drafts`. */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { unownedFolder } from '../command/run.ts'
import { draftOf } from '../draft/draft-of.ts'
import { labels } from '../draft/labels.ts'
import { type Score, scoresOf } from '../draft/score.ts'
import { textFile } from '../draft/text-file.ts'

const row = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) => (index < 2 ? String(cell).padEnd(index === 0 ? 10 : 14) : String(cell).padStart(10)))
    .join('')

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2))

const folder = await unownedFolder()
try {
  process.stdout.write(`${row(['texts', 'kind', 'labelled', 'found', 'right', 'precision', 'recall'])}\n`)
  for (const own of [false, true]) {
    const chosen = labels.filter((one) => one.own === own && existsSync(textFile(one)))
    const scores: Score[] = []
    for (const one of chosen) scores.push(...scoresOf(await draftOf(folder, one), one))
    for (const kind of new Set(scores.map((score) => score.kind))) {
      const sum = (of: 'labelled' | 'found' | 'right') =>
        scores.filter((score) => score.kind === kind).reduce((total, score) => total + score[of], 0)
      const [labelled, found, right] = [sum('labelled'), sum('found'), sum('right')]
      const shares = [share(right, found), share(right, labelled)]
      process.stdout.write(`${row([own ? 'our own' : 'real', kind, labelled, found, right, ...shares])}\n`)
    }
  }
} finally {
  await rm(folder, { recursive: true })
}
