import { deflateSync } from 'node:zlib'
import { damage } from './mutate.ts'
import type { Random } from './random.ts'

/** A PDF that somebody else has changed: its bytes, its numbers, its names, its streams. */
export const changedPdf = (pdf: Uint8Array, random: Random): Uint8Array => {
  let changed = pdf
  for (let time = random.int(1, 4); time > 0; time -= 1) changed = random.pick(changes)(changed, random)
  return changed
}

type Change = (pdf: Uint8Array, random: Random) => Uint8Array

const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

/** One of the places that a pattern finds gets something else. */
const instead = (pdf: Uint8Array, pattern: RegExp, random: Random, other: (found: string) => string): Uint8Array => {
  const text = latin(pdf)
  const places = [...text.matchAll(pattern)]
  if (places.length === 0) return pdf
  const { index, 0: found } = random.pick(places)
  return Buffer.from(text.slice(0, index) + other(found) + text.slice(index + found.length), 'latin1')
}

const changes: Change[] = [
  (pdf, random) => damage(pdf, random, random.int(1, 12)),
  (pdf, random) => instead(pdf, /\d+ 0 R/g, random, () => `${random.int(0, 60)} 0 R`),
  (pdf, random) =>
    instead(pdf, /\/Kids ?\[[^\]]*\]/g, random, (found) => found.replace('[', `[${'3 0 R '.repeat(random.few(3000))}`)),
  (pdf, random) =>
    instead(pdf, /\/(?:Count|Length|N|First|Size|W|Index) ?\[?\d+/g, random, (found) =>
      found.replace(/\d+$/, String(random.pick([0, 1, -1, 99_999, 2 ** 31, 1e12]))),
    ),
  (pdf, random) =>
    instead(pdf, /\/[A-Z][A-Za-z]+/g, random, () =>
      random.pick(['/Kids', '/Parent', '/Contents', '/Length', '/Font', '/ToUnicode', '/Encrypt', '/X']),
    ),
  (pdf, random) =>
    instead(pdf, /\bxref\b|\bstartxref\b|%%EOF|\bendobj\b|\bobj\b|\bstream\b|\btrailer\b/g, random, () =>
      random.pick(['', 'endobj', 'obj', 'x']),
    ),
  (pdf, random) => {
    // A small stream that inflates to a large one.
    const bomb = deflateSync(Buffer.alloc(random.pick([1000, 1_000_000, 60_000_000]), 0x20))
    return instead(pdf, /stream\r?\n[\s\S]*?endstream/g, random, () => `stream\n${bomb.toString('latin1')}\nendstream`)
  },
  (pdf, random) => {
    const at = random.int(0, pdf.length)
    return Buffer.concat([pdf.subarray(0, at), pdf.subarray(random.int(0, pdf.length))])
  },
]
