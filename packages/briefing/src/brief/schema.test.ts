import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { type Anchor, fieldKindOf } from './fields'
import { type BlockOf, type Brief, briefSchema, jsonSchema } from './schema'
import { metadataOf, unwrapped } from './schema-walk'

describe('schema: the published JSON Schema', () => {
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
      const inner = unwrapped(schema)
      const { description, examples, title } = metadataOf(schema)
      const group = inner instanceof z.ZodObject || inner instanceof z.ZodUnion
      if (!(inner instanceof z.ZodNever) && !((group && title) || (description && examples?.length)))
        bareNames.push(name)
      if (fieldKindOf(schema)) return
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

  it('takes language tags that programs know', () => {
    const takes = (lang: string): boolean => briefSchema.safeParse({ lang, title: '물', blocks: [] }).success
    for (const lang of ['ko', 'ko-KR', 'ko-Kore-KR', 'en-GB', 'en-GB-oxendict', 'en-001', 'en-Latn-GB-1994-x-a-b']) {
      expect(takes(lang), lang).toBe(true)
    }
    for (const lang of ['en-GBen-GBen-GB', 'en-', 'en-GB-GB', 'en-a', 'en-GB-u', 'english']) {
      expect(takes(lang), lang).toBe(false)
    }
    const tag = fc.stringMatching(/^(ko|en)(-[A-Za-z0-9]{1,8}){0,4}$/)
    const isKnown = (lang: string): boolean => Intl.getCanonicalLocales(lang).length === 1
    fc.assert(fc.property(tag, (lang) => !takes(lang) || isKnown(lang)))
  })

  it('types refuse fields that exclude one another', () => {
    expectTypeOf<{ type: 'quote'; gist: string; parts: Anchor[] }>().not.toExtend<BlockOf<'quote'>>()
    expectTypeOf<{ type: 'quote' }>().not.toExtend<BlockOf<'quote'>>()
    expectTypeOf<{ type: 'quote'; gist: string }>().toExtend<BlockOf<'quote'>>()
    expectTypeOf<{ source: string; exact: string; text: string }>().not.toExtend<Anchor>()
    expectTypeOf<{ text: string }>().toExtend<Anchor>()
    expectTypeOf<Brief['date']>().toEqualTypeOf<string | undefined>()
  })
})
