/**
 * How much `briefing draft` finds of what a person found in the labelled texts, and what `briefing check` proves and
 * refuses of true and false claims about them. By hand: `npm run drafts -- [--lang ko] [--half known] [--text WORD]
 * [--misses]`. `--first CHECKOUT` measures another checkout and keeps its sums as the first try.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root, unownedFolder } from '../command/run.ts'
import { halves, labelledTexts, langs } from '../draft/labelled.ts'
import { loadLibrary } from '../draft/library.ts'
import { allClaims, type Count, type Measured, measure, missesOf, type Sums, sumsOf } from '../draft/measure.ts'

/** Sums of a commit, by language and half. */
interface FirstTry {
  commit: string
  sums: Record<string, Sums & { texts: number }>
}

const file = join(root, 'tests/draft/set/first-try.json')

const { values: options } = parseArgs({
  options: {
    lang: { type: 'string' },
    half: { type: 'string' },
    text: { type: 'string', default: '' },
    misses: { type: 'boolean' },
    first: { type: 'string' },
  },
})

const row = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell, index) => (index === 0 ? String(cell).padEnd(19) : String(cell).padStart(10))).join('')}\n`

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2))

const precisionAndRecall = ([labelled, found, right]: Count): string[] => [share(right, found), share(right, labelled)]

const print = (text: string): boolean => process.stdout.write(text)

/** The sums of a language and half, beside those of the first try. */
const printSums = (sums: Sums, first: Sums | undefined): void => {
  const { kinds, claims } = sums
  print(row(['', 'labelled', 'found', 'right', 'precision', 'recall', ...(first ? ['first P', 'first R'] : [])]))
  for (const [kind, count] of Object.entries(kinds)) {
    const before = first?.kinds[kind]
    print(row([kind, ...count, ...precisionAndRecall(count), ...(before ? precisionAndRecall(before) : [])]))
  }
  print(row(['', 'pairs', 'proven', 'refused', ...(first ? ['first', 'first'] : [])]))
  for (const [turn, judged] of Object.entries(claims)) {
    print(row([turn, ...judged, ...(first ? (first.claims[turn]?.slice(1) ?? []) : [])]))
  }
  const [pairs, proven, refused] = allClaims(sums)
  const [, provenFirst, refusedFirst] = first ? allClaims(first) : []
  const before = first ? `; first ${provenFirst} and ${refusedFirst}` : ''
  print(`of ${pairs} pairs, the false claim is proven in ${proven}, the true one refused in ${refused}${before}\n`)
}

const measured: Measured[] = []
const folder = await unownedFolder()
try {
  const library = await loadLibrary(options.first)
  for (const text of labelledTexts()) {
    const isMeant =
      (options.lang ?? text.lang) === text.lang &&
      (options.half ?? text.half) === text.half &&
      text.name.includes(options.text)
    if (isMeant) measured.push(await measure(library, folder, text))
  }
} finally {
  await rm(folder, { recursive: true })
}

if (options.first) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: options.first, encoding: 'utf8' }).trim()
  const sums: FirstTry['sums'] = {}
  for (const one of measured) {
    const name = `${one.text.lang}/${one.text.half}`
    const same = measured.filter(({ text }) => `${text.lang}/${text.half}` === name)
    sums[name] ??= { texts: same.length, ...sumsOf(same) }
  }
  // Short lists on one line, as the formatter has them.
  const json = JSON.stringify({ commit, sums }, null, 2).replace(/\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2, $3]')
  writeFileSync(file, `${json}\n`)
}

// The half set aside is not to be read by whoever changes rules, unless that is asked for.
const isShown = ({ text }: Measured): boolean => options.misses ?? (options.half === 'known' && text.half === 'known')

for (const one of measured.filter(isShown)) {
  const misses = missesOf(one)
  if (misses.length > 0) print(`\n${one.text.name}\n${misses.map((line) => `  ${line}\n`).join('')}`)
}

const first: FirstTry = JSON.parse(readFileSync(file, 'utf8'))
for (const lang of langs) {
  for (const half of halves) {
    const some = measured.filter(({ text }) => text.lang === lang && text.half === half)
    if (some.length === 0) continue
    const before = first.sums[`${lang}/${half}`]
    const isSame = before?.texts === some.length
    print(`\n${lang}, ${half}: ${some.length} texts${isSame ? `; first try: ${first.commit}` : ''}\n`)
    printSums(sumsOf(some), isSame ? before : undefined)
  }
}
