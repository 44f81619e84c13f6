import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { type Anchor, type Brief, briefSchema, jsonSchema, kindOf, type Quote } from './schema'
import { about, bare } from './shape'

describe('the schema', () => {
  it('is published as JSON Schema', () => {
    expect(jsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:briefing-kit:brief',
      title: 'brief',
      required: ['lang', 'title', 'blocks'],
      additionalProperties: false,
      properties: {
        date: { type: ['string', 'number'], description: expect.any(String), examples: ['2025-06-12'] },
      },
    })
  })

  it('describes every field and gives an example', () => {
    const bareNames: string[] = []
    visit(briefSchema, 'brief')
    expect(bareNames).toEqual([])

    function visit(schema: z.core.$ZodType, name: string): void {
      const inner = bare(schema)
      const { description, examples, title } = about(schema)
      const group = inner instanceof z.ZodObject || inner instanceof z.ZodUnion
      if (!(inner instanceof z.ZodNever) && !((group && title) || (description && examples?.length)))
        bareNames.push(name)
      if (kindOf(schema)) return
      if (inner instanceof z.ZodObject)
        for (const [key, field] of Object.entries(inner.shape)) visit(field, `${name}.${key}`)
      if (inner instanceof z.ZodArray) visit(inner.element as z.ZodType, `${name}[]`)
      if (inner instanceof z.ZodRecord) visit(inner.valueType as z.ZodType, `${name}{}`)
      if (inner instanceof z.ZodUnion && title) for (const option of inner.options) visit(option, `${name}|`)
    }
  })

  it('takes plain objects, numbers as text too', () => {
    expect(briefSchema.parse({ lang: 'en-GB', title: 2025, blocks: [] }).title).toBe('2025')
  })

  it('makes wrong states unwritable', () => {
    expectTypeOf<{ type: 'quote'; gist: string; parts: Anchor[] }>().not.toExtend<Quote>()
    expectTypeOf<{ type: 'quote' }>().not.toExtend<Quote>()
    expectTypeOf<{ type: 'quote'; gist: string }>().toExtend<Quote>()
    expectTypeOf<{ source: string; exact: string; text: string }>().not.toExtend<Anchor>()
    expectTypeOf<{ text: string }>().toExtend<Anchor>()
    expectTypeOf<Brief['date']>().toEqualTypeOf<string | undefined>()
  })
})
