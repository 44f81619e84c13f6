import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Brief, readBrief } from '@briefing-kit/briefing'
import { composeBrief } from '@briefing-kit/briefing/compose'
import { type Engine, renderTagged } from '@briefing-kit/briefing/pdf'
import { registerFonts } from '@briefing-kit/ui/fonts'
import * as ui from '@briefing-kit/ui/pdf'
import { beforeAll, expect, test } from 'vitest'
import { root } from '../command/run.ts'
import { byReactPdf, differences, unlike } from './compare.ts'
import { better, documents, turned } from './documents.tsx'

/*
 * A sample of what our engine sets, beside the same set by react-pdf: words with their places, and what is seen. react-pdf
 * is no definition: where ours is right and react-pdf is not, the document moves to `better`, with what ours does.
 */
beforeAll(() => registerFonts())

const examples = globSync(join(root, 'packages/briefing/examples/*.brief.yaml')).sort()

test.each(examples.map((file) => [basename(file, '.brief.yaml'), file]))('the example %s', async (_, file) => {
  const { brief, images } = await readBrief(file)
  expect(await differences(composeBrief(brief as Brief, ui, { images }), { pixels: true })).toEqual([])
})

test.each(Object.entries(documents))('%s', async (_, document) => {
  expect(await differences(document, { pixels: true })).toEqual([])
})

test.each(Object.entries(better))('%s', async (_, document) => {
  const [first] = await differences(document)
  expect(first).toMatch(/alone|pages/)
})

test('what is left to react-pdf is drawn as react-pdf draws it, its tags apart', async () => {
  let engine: Engine | undefined
  const tagged = await renderTagged(turned, {
    standard: 'ua-1',
    engine: 'react-pdf',
    onEngine: (one) => (engine = one),
  })
  expect(engine).toMatchObject({ name: 'react-pdf' })
  expect(await unlike(tagged, await byReactPdf(turned))).toEqual([])
})
