import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as hb from 'harfbuzzjs'
import { expect, test } from 'vitest'
import { FontFace, fontOnDisk, openFont } from '.'

/** Fonts with a `kern` table, from an installed package. */
const liberation = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts')

test.each(['Regular', 'Bold', 'Italic'])('kern: pairs of the kern table are kerned: %s', (name) => {
  const path = join(liberation, `LiberationSans-${name}.ttf`)
  const face = new FontFace(() => openFont(fontOnDisk(path)))
  const font = new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(readFileSync(path)).buffer)))
  const widthOf = (text: string): number => {
    const buffer = new hb.Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    hb.shape(font, buffer)
    return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0)
  }
  for (const text of ['AVATAR', 'To You, Father', 'P. V. Wolf', '11 11', 'LT r.y, y. A A']) {
    const width = face.words(text).reduce((sum, word) => sum + word.width, 0)
    expect([text, width]).toEqual([text, widthOf(text)])
  }
  const letters = [...'AVA'].reduce((sum, letter) => sum + (face.words(letter)[0]?.width ?? 0), 0)
  expect(face.words('AVA')[0]?.width).toBeLessThan(letters)
})
