/** Precision and recall of `briefing draft`, kind by kind, against what one person found. By hand: `npm run drafts`. */
import { rm } from 'node:fs/promises'
import { unownedFolder } from '../command/run.ts'
import { draftOf } from '../draft/draft-of.ts'
import { labels } from '../draft/labels.ts'
import { type Score, scoresOf } from '../draft/score.ts'

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(14) : String(cell).padStart(10))).join('')

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2))

const folder = await unownedFolder()
try {
  process.stdout.write(`${row(['kind', 'labelled', 'found', 'right', 'precision', 'recall'])}\n`)
  const scores: Score[] = []
  for (const one of labels) scores.push(...scoresOf(await draftOf(folder, one), one))
  for (const kind of new Set(scores.map((score) => score.kind))) {
    const sum = (of: 'labelled' | 'found' | 'right') =>
      scores.filter((score) => score.kind === kind).reduce((total, score) => total + score[of], 0)
    const [labelled, found, right] = [sum('labelled'), sum('found'), sum('right')]
    process.stdout.write(`${row([kind, labelled, found, right, share(right, found), share(right, labelled)])}\n`)
  }
} finally {
  await rm(folder, { recursive: true })
}
