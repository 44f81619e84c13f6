import { jsonSchema, OutputMismatchError, parseBrief, renderBrief } from '@briefing-kit/briefing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Schema, valuesOf } from './schema-arbitrary.ts'

const { properties } = jsonSchema() as { properties: Record<string, Schema> }
const blocks = (properties.blocks?.items?.anyOf ?? []).flatMap((block) => block.anyOf ?? [block])
const typeOf = ({ properties }: Schema) => properties?.type?.const
const known = { sources: { mofa: { title: '계획' } }, people: { kim: { name: '김하늘' } } }
const head = Object.fromEntries(
  Object.entries(properties).filter(([name]) => !['blocks', 'summary', '$schema'].includes(name)),
)

/** Errors of a brief: what its content lacks, such as an id that is there twice, is not what the schema is asked for. */
const errorsOf = (brief: object) => {
  const parsed = parseBrief(JSON.stringify(brief), 'a.brief.json')
  return { brief: parsed.brief, errors: parsed.diagnostics.filter(({ severity }) => severity === 'error') }
}

/** Renders the briefs that are accepted, and returns their number. */
const rendered = async (values: fc.Arbitrary<object>, runs: number): Promise<number> => {
  let accepted = 0
  const property = fc.asyncProperty(values, async (value) => {
    const { brief, errors } = errorsOf(value)
    expect(brief === undefined).toBe(errors.length > 0)
    if (!brief) return
    accepted += 1
    // A brief whose words would not fit on the page is refused with a message.
    const drawn = renderBrief(brief).then(
      ({ length }) => length > 1000,
      (error: unknown) => error instanceof OutputMismatchError || Promise.reject(error),
    )
    expect(await drawn).toBe(true)
  })
  await fc.assert(property, { numRuns: runs })
  return accepted
}

// A figure needs its picture on the disk.
it.each(blocks.filter((block) => typeOf(block) !== 'figure').map((block) => [typeOf(block), block] as const))(
  'whatever %s the schema takes is drawn',
  async (_, block) => {
    const values = valuesOf(block).map((one) => ({ lang: 'ko', title: '물', ...known, blocks: [one] }))
    expect(await rendered(values, 50)).toBeGreaterThan(3)
  },
  120_000,
)

it('limits: any head of a brief that the schema accepts is rendered or refused in words (property)', async () => {
  const values = valuesOf({ type: 'object', properties: head, required: ['lang', 'title'] })
  const briefs = values.map((one) => ({ ...(one as object), blocks: [{ type: 'text', md: '물' }] }))
  expect(await rendered(briefs, 20)).toBeGreaterThan(3)
})
