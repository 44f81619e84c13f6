import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckResult } from '@briefing-kit/briefing'
import type { Finding } from '../finding.ts'
import { excerpt } from '../generate/brief.ts'
import type { Random } from '../generate/random.ts'
import { source } from '../generate/source.ts'
import { judgeDiagnostics } from '../oracle/diagnostics.ts'
import { attempted, judgeEnd } from './built.ts'
import type { Kind, Place } from './kind.ts'

/**
 * The words that the generator has put into the source, and those that it has left out, each by the number of its
 * block.
 */
interface Known {
  present: number[]
  absent: number[]
}

/** A source, a brief that quotes from it, rightly and wrongly, and a draft of it. */
export const sources: Kind = {
  make(random) {
    const kind = random.pick(['txt', 'txt', 'md', 'html'])
    const [oddness, faults] = [random.pick([0, 0, 0.05, 0.3]), random.pick([0, 0, 1, 3])]
    const bytes = source(random, kind, oddness, faults)
    const text = Buffer.from(bytes).toString()
    const name = `a.${kind}`
    const quotes = random.list(random.int(1, 8), () => {
      const exact = excerpt(random, text)
      if (exact === '') return { exact: '없는 말', isChanged: true }
      return random.chance(0.5)
        ? { exact, isChanged: false }
        : { exact: withForeignLetter(exact, text, random), isChanged: true }
    })
    const at = (isChanged: boolean): number[] =>
      quotes.flatMap((one, index) => (one.isChanged === isChanged ? [index] : []))
    const brief = {
      lang: 'ko',
      title: '원문 하나',
      sources: {
        a: {
          title: '원문',
          file: name,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          language: random.pick(['ko', 'en']),
        },
      },
      blocks: quotes.map(({ exact }) => ({ type: 'quote', parts: [{ source: 'a', exact }] })),
    }
    // The lines of a source are only known if it is plain text in UTF-8.
    const isPlain =
      kind === 'txt' && Buffer.from(text).equals(bytes) && !/^\ufeff|[\0\r\f\v\u0085\u2028\u2029]|^\s*</.test(text)
    const known: Known = { present: isPlain ? at(false) : [], absent: at(true) }
    return { files: { [name]: bytes, 'a.brief.json': JSON.stringify(brief) }, known }
  },
  async judge(place, { files, known }) {
    const file = join(place.folder, 'a.brief.json')
    const name = Object.keys(files).find((one) => /\.(?:txt|md|html)$/.test(one)) ?? ''
    const { value, findings } = await attempted('check', () => place.during(() => place.product.check(file)))
    const text = String(files['a.brief.json'])
    findings.push(...judgeDiagnostics(value?.diagnostics ?? [], file, text))
    if (value) findings.push(...judgeClaims(value, known as Known | undefined))
    const draft = await judgeDraft(place, name)
    return { outcome: draft.outcome, findings: [...findings, ...draft.findings] }
  },
}

/** A letter that the source does not have in any form, in place of one of the words'. */
const withForeignLetter = (exact: string, text: string, random: Random): string => {
  const foreign =
    ['뷁', 'Ж', 'ŋ', '믜', 'ᚠ'].find((letter) => !text.includes(letter) && !text.includes(letter.toLowerCase())) ?? '쀍'
  const letters = [...exact]
  const places = letters.flatMap((letter, at) => (/[\p{L}\p{N}]/u.test(letter) ? [at] : []))
  if (places.length === 0) return `${exact}${foreign}`
  letters[random.pick(places)] = foreign
  return letters.join('')
}

const judgeClaims = ({ claims }: CheckResult, known: Known = { present: [], absent: [] }): Finding[] => {
  const verdictOf = (block: number) => claims.find(({ path }) => path === `blocks[${block}].parts[0]`)?.verdict
  const proven = known.absent.filter((block) => ['found', 'folded'].includes(verdictOf(block) ?? ''))
  const missed = known.present.filter((block) => verdictOf(block) === 'missing')
  return [
    ...proven.map((block) => ({
      rule: 'proven-wrongly',
      detail: `blocks[${block}] does not stand in its source, and is ${verdictOf(block)}`,
    })),
    ...missed.map((block) => ({
      rule: 'missed',
      detail: `blocks[${block}] stands in its source as it is, and is missing`,
    })),
  ]
}

/**
 * A source may hold what no font of ours can print: then it is for a person to choose other words. And it may say the same
 * twice, with the same around it for longer than an anchor reaches: then it is for a person to choose the place.
 */
const leftToPeople = new Set(['missing-glyph', 'control-character', 'anchor-ambiguous'])

/** A draft is a brief, and all that it points at stands in its source. */
const judgeDraft = async ({ folder, product, during, random }: Place, name: string) => {
  const run = () => during(() => product.command(['draft', name], folder))
  const { value: ended, findings } = await attempted('draft', run)
  if (!ended) return { outcome: 'refused' as const, findings }
  const judged = judgeEnd('draft', ended)
  findings.push(...judged.findings)
  if (ended.code !== 0) return { outcome: judged.outcome, findings }
  if (random.chance(0.3) && (await run()).stdout !== ended.stdout)
    findings.push({ rule: 'bytes', detail: 'a second time another draft' })
  const file = join(folder, 'draft.brief.yaml')
  await writeFile(file, ended.stdout)
  const { value, findings: crashes } = await attempted('check of the draft', () => during(() => product.check(file)))
  findings.push(...crashes, ...judgeDiagnostics(value?.diagnostics ?? [], file, ended.stdout))
  const errors =
    value?.diagnostics.filter(({ severity, code }) => severity === 'error' && !leftToPeople.has(code)) ?? []
  findings.push(
    ...errors.map(({ code, message, frame }) => ({
      rule: 'draft',
      detail: `[${code}] ${message}\n${frame.slice(0, 300)}`,
    })),
  )
  const unproven = value?.claims.filter(({ verdict }) => !['found', 'folded', 'ambiguous'].includes(verdict)) ?? []
  findings.push(
    ...unproven.map(({ path, verdict }) => ({ rule: 'draft', detail: `${verdict}: ${path.replace(/\d+/g, '#')}` })),
  )
  return { outcome: judged.outcome, findings }
}
