import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Claim, type LabelledText, wordsOf } from './labelled.ts'
import type { Library } from './library.ts'

/** A claim, whether it is true, and whether `check` had nothing to say against it. */
export interface Verdict {
  claim: Claim
  /** In what the claims of its pair differ. */
  turn: string
  isTrue: boolean
  isProven: boolean
  /** Why not. */
  codes: string[]
}

/** Words that say the day without the day of the document. */
const isWhole = /\d{4}|[’'‘]\d\d|(?<!\d)\d\d년/

const blockOf = (claim: Claim, { facts: { issued } }: LabelledText, idOf: (name: string) => string) => {
  const { words: exact, after } = wordsOf(claim)
  const at = { source: 'a', exact, ...(after ? { prefix: after } : {}) }
  if ('quote' in claim) return { type: 'quote', speaker: idOf(claim.speaker), parts: [at] }
  if ('is' in claim) {
    const { date, is, status } = claim
    const reading = issued === null || isWhole.test(date) ? {} : { reading: { phrase: date, from: issued } }
    return {
      type: 'timeline',
      items: [{ date: String(is), text: 'x', ...(status ? { status } : {}), at: [at], ...reading }],
    }
  }
  const { value, unit, bound, kind, label = 'x' } = claim
  const counted = unit === 'rank' ? { kind: 'rank' } : { unit, kind }
  return { type: 'stats', items: [{ value, ...counted, bound, label, at }] }
}

/** In what a false claim differs from the true one, in a word. */
const turnOf = (yes: Claim, no: Claim): string => {
  if ('quote' in yes && 'quote' in no) {
    if (yes.speaker !== no.speaker) return 'speaker'
    return yes.quote.includes(no.quote) ? 'quotation cut' : 'words'
  }
  if ('is' in yes && 'is' in no) return yes.is === no.is ? 'status of a date' : 'day'
  if (!('figure' in yes && 'figure' in no)) return 'other'
  if (yes.label !== no.label) return 'label'
  if (yes.unit !== no.unit) return 'unit'
  if (yes.bound !== no.bound) return 'bound'
  if (yes.kind !== no.kind) return 'kind of a figure'
  return String([yes.value].flat().map(Math.abs)) === String([no.value].flat().map(Math.abs)) ? 'sign' : 'value'
}

/**
 * The verdicts of `check` on every claim about a text. All stand in one brief, each in a line of its own; a claim is proven if
 * its anchor is found and nothing is said of its line.
 */
export const verdictsOf = async (library: Library, folder: string, one: LabelledText): Promise<Verdict[]> => {
  const claims = one.claims.flatMap(([yes, no]) => [
    { claim: yes, turn: turnOf(yes, no), isTrue: true },
    { claim: no, turn: turnOf(yes, no), isTrue: false },
  ])
  const names = [...new Set(claims.flatMap(({ claim }) => ('quote' in claim ? [claim.speaker] : [])))]
  const idOf = (name: string): string => `p${names.indexOf(name)}`
  const { title, publisher, issued } = one.facts
  const source = {
    title: title ?? one.file,
    ...(publisher ? { publisher } : {}),
    ...(issued ? { issued } : {}),
    file: one.file,
    sha256: createHash('sha256').update(one.text).digest('hex'),
  }
  const head = {
    lang: one.lang,
    title: 'x',
    sources: { a: source },
    ...(names.length > 0 ? { people: Object.fromEntries(names.map((name) => [idOf(name), { name }])) } : {}),
  }
  const lines = claims.map(({ claim }) => JSON.stringify(blockOf(claim, one, idOf)))
  const json = `${JSON.stringify(head).slice(0, -1)},"blocks":[\n${lines.join(',\n')}\n]}\n`
  const brief = join(folder, one.name, 'claims.brief.json')
  mkdirSync(dirname(brief), { recursive: true })
  writeFileSync(join(folder, one.name, one.file), one.text)
  writeFileSync(brief, json)
  const checked = await library.checkBrief(brief)
  if (claims.length > 0 && checked.claims.length === 0)
    throw new Error(`${one.name}: ${JSON.stringify(checked.diagnostics)}`)
  return claims.map((made, index) => {
    const own = <Placed extends { line: number }>(all: readonly Placed[]) =>
      all.filter(({ line }) => line === index + 2)
    const codes = own(checked.diagnostics).flatMap(({ code }) => (code.startsWith('uncovered') ? [] : [code]))
    const found = own(checked.claims).filter(({ verdict }) => verdict === 'found' || verdict === 'folded')
    return { ...made, isProven: codes.length === 0 && found.length === 1, codes }
  })
}
