import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Brief, readBrief } from '@briefing-kit/briefing'
import { composeBrief } from '@briefing-kit/briefing/compose'
import { type Engine, renderTagged } from '@briefing-kit/briefing/pdf'
import { registerFonts } from '@briefing-kit/ui/fonts'
import * as ui from '@briefing-kit/ui/pdf'
import type { ReactElement } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { root } from '../command/run.ts'
import { byReactPdf, differences, unlike } from './compare.ts'
import { better, documents, turned } from './documents.tsx'
import { styles } from './styles.tsx'

/*
 * A sample of what our engine sets, beside the same set by react-pdf: words with their places, and what is seen. react-pdf
 * is no definition: where ours is right and react-pdf is not, `better` says why.
 */
beforeAll(() => registerFonts())

const examples = globSync(join(root, 'packages/briefing/examples/*.brief.yaml')).sort()

const seesAlike = async (name: string, document: ReactElement): Promise<void> => {
  const found = await differences(document, { pixels: true })
  if (name in better) expect(found[0]).toMatch(/alone|pages|otherwise/)
  else expect(found).toEqual([])
}

test.each(examples.map((file) => [`the example ${basename(file, '.brief.yaml')}`, file]))('%s', async (name, file) => {
  const { brief, images } = await readBrief(file)
  await seesAlike(name, composeBrief(brief as Brief, ui, { images }))
})

test.each(Object.entries(documents))('%s', seesAlike)

test.each(Object.entries(styles))('%s', async (_, document) => {
  expect(await differences(document, { pixels: true })).toEqual([])
})

test('parity: a document handed over to react-pdf is drawn as react-pdf draws it, except for its tags', async () => {
  let engine: Engine | undefined
  const tagged = await renderTagged(turned, {
    standard: 'ua-1',
    engine: 'react-pdf',
    onEngine: (one) => (engine = one),
  })
  expect(engine).toMatchObject({ name: 'react-pdf' })
  expect(await unlike(tagged, await byReactPdf(turned))).toEqual([])
})
