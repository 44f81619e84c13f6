/**
 * How much `briefing draft` finds of what a person found in the labelled texts, and what `briefing check` proves and
 * refuses of true and false claims about them. By hand: `npm run drafts -- [--lang ko] [--half known] [--text WORD]
 * [--misses]`. `--first CHECKOUT` measures another checkout and keeps its sums as the first try of the texts that are
 * measured; `--keep` keeps those of this one, which the page of the documentation shows, and `--keep --half aside` those of the
 * texts set aside.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { root, unownedFolder } from '../command/run.ts'
import { jsonOf, type Kept, keptFile } from '../draft/kept.ts'
import { halves, labelledTexts, langs } from '../draft/labelled.ts'
import { loadLibrary } from '../draft/library.ts'
import { allClaims, type Count, type Measured, measure, missesOf, type Sums, sumsOf } from '../draft/measure.ts'

const kept: Kept = JSON.parse(readFileSync(keptFile, 'utf8'))

const { values: options } = parseArgs({
  options: {
    lang: { type: 'string' },
    half: { type: 'string' },
    text: { type: 'string', default: '' },
    misses: { type: 'boolean' },
    first: { type: 'string' },
    keep: { type: 'boolean' },
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
  print(row(['', 'pairs', 'proven', 'refused', 'left open', ...(first ? ['first', 'first'] : [])]))
  for (const [turn, judged] of Object.entries(claims)) {
    const [, ...before] = first?.claims[turn] ?? []
    print(row([turn, ...[...judged, ...before].map(Number)]))
  }
  const [pairs, proven, refused, open] = allClaims(sums)
  const [, provenFirst, refusedFirst] = first ? allClaims(first) : []
  const before = first ? `; first ${provenFirst} and ${refusedFirst}` : ''
  print(`of ${pairs} pairs, the false claim is proven in ${proven}, the true one refused in ${refused}`)
  print(` (${open} of them left open)${before}\n`)
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

const folders = [...new Set(measured.map(({ text }) => `${text.lang}/${text.half}`))]
const ofFolder = (folder: string): Measured[] => measured.filter(({ text }) => `${text.lang}/${text.half}` === folder)

const headOf = (checkout: string): string =>
  execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { cwd: checkout, encoding: 'utf8' }).trim()

const { first } = kept
if (options.first) {
  const commit = headOf(options.first)
  for (const folder of folders) {
    const own = ofFolder(folder)
    first[folder] = { commit, texts: own.length, ...sumsOf(own) }
  }
  writeFileSync(keptFile, jsonOf(kept))
}

if (options.keep) {
  for (const folder of folders) {
    const isAside = folder.endsWith('/aside')
    // Those set aside are measured once, when that is asked for.
    if (isAside && options.half !== 'aside') continue
    const own = ofFolder(folder)
    kept.sums[folder] = { ...(isAside ? { commit: headOf(root) } : {}), texts: own.length, ...sumsOf(own) }
  }
  writeFileSync(keptFile, jsonOf(kept))
}

// The half set aside is not to be read by whoever changes rules, unless that is asked for.
const isShown = ({ text }: Measured): boolean => options.misses ?? (options.half === 'known' && text.half === 'known')

for (const one of measured.filter(isShown)) {
  const misses = missesOf(one)
  if (misses.length > 0) print(`\n${one.text.name}\n${misses.map((line) => `  ${line}\n`).join('')}`)
}

for (const lang of langs) {
  for (const half of halves) {
    const some = measured.filter(({ text }) => text.lang === lang && text.half === half)
    if (some.length === 0) continue
    const before = first[`${lang}/${half}`]
    const isSame = before?.texts === some.length
    print(`\n${lang}, ${half}: ${some.length} texts${before?.commit ? `; first try: ${before.commit}` : ''}\n`)
    printSums(sumsOf(some), isSame ? before : undefined)
  }
}
