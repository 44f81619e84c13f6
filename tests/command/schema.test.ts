import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { briefing, root } from './run.ts'

const examples = globSync(join(root, 'packages/briefing/examples/*.brief.yaml')).sort()

describe('briefing schema', () => {
  let accepts: ValidateFunction

  beforeAll(async () => {
    const { code, stdout, stderr } = await briefing(['schema'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    accepts = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { uri: /^[a-z]+:\S+$/ } }).compile(
      JSON.parse(stdout),
    )
  })

  it.each(examples.map((file) => [basename(file), file]))('accepts %s', async (_, file) => {
    accepts(parse(await readFile(file, 'utf8')))
    expect(accepts.errors).toBeNull()
  })

  it.each([
    ['an unknown field', { subtitel: '' }],
    ['an unknown field of a block', { blocks: [{ type: 'box', md: '물', colour: 'red' }] }],
    ['a block of no known type', { blocks: [{ type: 'qoute' }] }],
    ['a quotation with words and gist', { blocks: [{ type: 'quote', parts: [{ text: '물' }], gist: '물' }] }],
    ['a missing field', { title: undefined }],
    ['a figure without a value', { blocks: [{ type: 'stats', items: [{ label: '물' }] }] }],
  ])('refuses %s', (_, change) => {
    const brief = { lang: 'ko', title: '물', blocks: [] }
    expect(accepts(brief)).toBe(true)
    expect(accepts(JSON.parse(JSON.stringify({ ...brief, ...change })))).toBe(false)
  })

  it('describes each field', async () => {
    const schema = JSON.parse((await briefing(['schema'])).stdout)
    const undescribed = Object.entries<{ description?: string; title?: string }>(schema.properties)
    expect(undescribed.filter(([, { description, title }]) => !description && !title)).toEqual([])
  })
})
