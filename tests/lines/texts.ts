import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { parse } from 'yaml'

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('가', '나라', '정상회의', '「한빛 구상」', '를', '라며', '한빛시', ' ', ' ', ' '),
  },
  { weight: 2, arbitrary: fc.constantFrom('AI', 'GPT-9', 'records', 'https://a.example/b/c', '水', '韓國') },
  { weight: 2, arbitrary: fc.constantFrom('2030. 1. 19.', '5억 명', '제1조', '4,000', '30%', '·', 'ㆍ', '\u00a0') },
  { weight: 2, arbitrary: fc.constantFrom(...'()[]「」『』《》〈〉“”‘’.,:!?…') },
)
const mixture = fc
  .array(piece, { minLength: 5, maxLength: 60 })
  .map((pieces) => pieces.join('').replace(/ +/g, ' ').trim())
const sensible = (text: string) => text !== '' && !/[^\p{L}\p{N}\s]{4}/u.test(text)
/** Korean, Latin, hanja, addresses, figures and marks in any order, the same in every run. */
export const mixtures = fc.sample(mixture.filter(sensible), { numRuns: 60, seed: 20300119 })

const textsIn = (folder: string, read: (file: string) => string): string[] => {
  const path = fileURLToPath(new URL(folder, import.meta.url))
  return readdirSync(path).map((file) => read(readFileSync(`${path}/${file}`, 'utf8')))
}
/** Paragraphs of our Korean documents. */
export const paragraphs = [
  ...textsIn('../draft/set/ko/seen', (file) => parse(file).text),
  ...textsIn('../../packages/briefing/examples/sources', (file) => file),
]
  .flatMap((text) => text.split(/\n+/))
  .map((line) => line.replace(/\s+/g, ' ').trim())
  .filter((line) => line.length > 40 && /[가-힣]/.test(line))
