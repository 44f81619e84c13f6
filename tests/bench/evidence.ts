/** How long `check` takes as sources and anchors grow: it should grow no faster than they do. By hand: `npm run evidence`. */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBrief } from '@briefing-kit/briefing'

const megabytes = [1, 2, 5, 10]
const anchors = [500, 1000, 2000, 5000]
const rounds = 2
/** As many anchors as a block may have. */
const perBlock = 200

/** Lines that all differ, with no-break spaces that have to be folded. */
const lineOf = (n: number): string => `제${n}호 사업은 한 해에 물 ${n * 7}톤을\u00a0“더 보낸다”고 한다.\n`

/** A source of so many megabytes, and a brief that points at so many places all over it. */
const makeBrief = async (folder: string, size: number, count: number): Promise<string> => {
  const lines: string[] = []
  let length = 0
  while (length < size * 1e6) {
    const line = lineOf(lines.length)
    lines.push(line)
    length += Buffer.byteLength(line)
  }
  const text = lines.join('')
  await writeFile(join(folder, 'source.txt'), text)
  const step = Math.floor(lines.length / count)
  const cite = Array.from({ length: count }, (_, n) => ({
    source: 'source',
    exact: `제${n * step}호 사업은 한 해에 물 ${n * step * 7}톤을 "더 보낸다"고`,
  }))
  const sha256 = createHash('sha256').update(text).digest('hex')
  const sources = { source: { title: '사업 목록', file: 'source.txt', sha256 } }
  const file = join(folder, 'a.brief.json')
  const blocks = Array.from({ length: Math.ceil(count / perBlock) }, (_, part) => {
    return { type: 'text', md: '물은 는다.', cite: cite.slice(part * perBlock, (part + 1) * perBlock) }
  })
  await writeFile(file, JSON.stringify({ lang: 'ko', title: '물', sources, blocks }))
  return file
}

/** The fastest of some rounds, in milliseconds. */
const timeOf = async (file: string, count: number): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    const { claims } = await checkBrief(file)
    times.push(performance.now() - start)
    const found = claims.filter(({ verdict }) => verdict === 'folded').length
    if (found !== count) throw new Error(`${found} of ${count} anchors were found`)
  }
  return Math.min(...times)
}

const row = (cells: readonly string[]): string => `${cells.map((cell) => cell.padStart(12)).join('')}\n`

const folder = await mkdtemp(join(tmpdir(), 'evidence-'))
try {
  process.stdout.write(row(['ms', ...anchors.map((count) => `${count} anchors`), 'growth']))
  const table: number[][] = []
  for (const size of megabytes) {
    const times: number[] = []
    for (const count of anchors) times.push(await timeOf(await makeBrief(folder, size, count), count))
    table.push(times)
    const growth = (times.at(-1) ?? 0) / (times[0] ?? 1)
    process.stdout.write(row([`${size} MB`, ...times.map((time) => time.toFixed(0)), `×${growth.toFixed(1)}`]))
  }
  const growths = anchors.map((_, index) => (table.at(-1)?.[index] ?? 0) / (table[0]?.[index] ?? 1))
  process.stdout.write(row(['growth', ...growths.map((growth) => `×${growth.toFixed(1)}`), '']))
  process.stdout.write(
    '\nSources grow ×10 from top to bottom, anchors ×10 from left to right: no growth should be above that.\n',
  )
} finally {
  await rm(folder, { recursive: true })
}
