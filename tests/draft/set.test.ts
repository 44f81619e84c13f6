import { describe, expect, it } from 'vitest'
import { type LabelledText, labelledTexts, type Span, spanOf, wordsOf } from './labelled.ts'

const texts = labelledTexts()

const fields = {
  text: ['name', 'lang', 'half', 'shape', 'file', 'text', 'facts', 'claims'],
  facts: ['issued', 'title', 'publisher', 'author', 'quotes', 'figures', 'dates', 'people'],
  quotes: ['words', 'speaker', 'after', 'maybe'],
  figures: ['words', 'value', 'unit', 'bound', 'status', 'after', 'maybe'],
  dates: ['words', 'date', 'after', 'maybe'],
  quote: ['quote', 'speaker', 'after'],
  figure: ['figure', 'value', 'unit', 'bound', 'kind', 'label', 'after'],
  date: ['date', 'is', 'status', 'after'],
}

const edtf = /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/

const onlyHas = (one: object, kind: keyof typeof fields): void => {
  expect(fields[kind], `${kind}: ${JSON.stringify(one)}`).toEqual(expect.arrayContaining(Object.keys(one)))
}

const overlapping = (spans: readonly Span[]): Span[] => {
  const sorted = [...spans].sort(([one], [other]) => one - other)
  return sorted.filter(([from], index) => index > 0 && from < (sorted[index - 1] as Span)[1])
}

const isNumber = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 2 && value.every(isNumber) : typeof value === 'number'

/** Holds that every label can be found in the text, and that none is there twice. */
const expectLabels = ({ text, facts }: LabelledText): void => {
  for (const kind of ['quotes', 'figures', 'dates'] as const) {
    for (const one of facts[kind]) onlyHas(one, kind)
    expect(overlapping(facts[kind].map((one) => spanOf(text, one))).map(([from, to]) => text.slice(from, to))).toEqual(
      [],
    )
  }
  for (const { speaker } of facts.quotes) expect(speaker === null || typeof speaker === 'string').toBe(true)
  for (const { words, value, bound = '~', status = 'planned' } of facts.figures) {
    expect(isNumber(value), words).toBe(true)
    expect(['>=', '>', '<=', '<', '~']).toContain(bound)
    expect(['planned', 'estimate']).toContain(status)
  }
  for (const { date } of facts.dates) expect(date).toMatch(edtf)
  expect(new Set(facts.people).size).toBe(facts.people.length)
  for (const name of facts.people) expect(text).toContain(name)
}

/** Holds that the claims of a pair differ in one field. */
const expectClaims = ({ text, claims }: LabelledText): void => {
  for (const pair of claims) {
    expect(pair).toHaveLength(2)
    for (const claim of pair) {
      onlyHas(claim, 'quote' in claim ? 'quote' : 'figure' in claim ? 'figure' : 'date')
      if ('is' in claim) expect(String(claim.is)).toMatch(edtf)
    }
    const [yes, no] = pair as [Record<string, unknown>, Record<string, unknown>]
    const differ = [...new Set([...Object.keys(yes), ...Object.keys(no)])].filter(
      (key) => JSON.stringify(yes[key]) !== JSON.stringify(no[key]),
    )
    expect(differ, JSON.stringify(pair)).toHaveLength(1)
    spanOf(text, wordsOf(pair[0]))
  }
}

describe('the labelled set', () => {
  it.each(texts)('$name has labels that can be found, and claims in pairs', (one) => {
    onlyHas(one, 'text')
    expect(fields.facts.toSorted()).toEqual(Object.keys(one.facts).toSorted())
    expect(one.file).toMatch(/^[\w-]+\.(txt|md|html)$/)
    expect(one.facts.issued ?? '2025').toMatch(edtf)
    expect(one.half === 'seen' || one.claims.length >= 3, 'three pairs of claims').toBe(true)
    expectLabels(one)
    expectClaims(one)
  })

  it('has no text twice', () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length)
  })
})
