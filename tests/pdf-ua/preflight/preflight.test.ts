import { beforeAll, describe, expect, it } from 'vitest'
import { contentOf, examples, render } from '../examples.ts'
import { EditedFile } from '../file/edited-file.ts'
import { asFirstPart } from './first-part.ts'
import { hasPreflight, preflight } from './preflight.ts'

/** Files that Apache Preflight has to refuse; otherwise its silence about ours would mean nothing. */
const refused: Record<string, { code: string; change: (file: EditedFile) => void }> = {
  'a font that is not embedded': {
    code: '3.1.3',
    change: (file) => {
      const fonts = file.at(file.page(), 'Resources', 'Font')
      file.put(fonts, 'Lost', file.add({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }))
      file.draw('/Artifact BMC BT /Lost 10 Tf (a) Tj ET EMC')
    },
  },
  'XMP that is not well-formed': {
    code: '7.1',
    change: (file) => file.rewrite(file.catalog, 'Metadata', (xmp) => xmp.replace('</x:xmpmeta>', '&</x:xmpmeta>')),
  },
  'a width that is not the font’s': {
    code: '3.1.6',
    change: (file) => file.put(file.descendant, 'W', [0, 65_535, 123]),
  },
  transparency: {
    code: '4.1.2',
    change: (file) => {
      file.put(file.at(file.page(), 'Resources'), 'ExtGState', { Glass: { Type: 'ExtGState', ca: 0.5 } })
      file.draw('/Artifact BMC /Glass gs 0 0 9 9 re f EMC')
    },
  },
  'no profile for the colours': { code: '2.4.3', change: (file) => file.remove(file.catalog, 'OutputIntents') },
}

describe.skipIf(!hasPreflight)('Apache Preflight, of PDF/A-1b', () => {
  let verdicts: Record<string, string[]>

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {}
    for (const example of examples)
      files[example.name] = await asFirstPart(await render(await contentOf(example), 'ua-1+a-2a'))
    const [good] = Object.values(files)
    for (const [name, { change }] of Object.entries(refused)) {
      const file = await EditedFile.of(good as Uint8Array)
      change(file)
      files[name] = await file.save()
    }
    verdicts = await preflight(files)
  })

  it.each(examples)('has nothing against the example $name', ({ name }) => {
    expect(verdicts[name]).toEqual([])
  })

  it.each(Object.entries(refused))('refuses %s', (name, { code }) => {
    expect(verdicts[name]?.map((error) => error.split(' ')[0])).toContain(code)
  })
})
