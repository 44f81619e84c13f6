import { damage, splice } from './mutate.ts'
import type { Random } from './random.ts'
import { type Oddness, word, words } from './texts.ts'

/**
 * A sentence of the kinds that drafts are made from: speech, figures, dates, names, and lines that belong to a web
 * page.
 */
const sentence = (random: Random, oddness: Oddness): string => {
  const some = (most = 6): string => words(random, most, oddness)
  const day = (): string => `${random.int(1, 12)}월 ${random.int(1, 31)}일`
  return random.pick([
    () => `김하늘 한빛시장은 “${some(12)}”고 말했다.`,
    () => `“${some(12)},” said Ada Moor, the minister. “${some(8)}.”`,
    () => `${random.int(1990, 2040)}년 ${day()} ${some()}에서 ${some()}했다.`,
    () => `On ${random.int(1, 28)} ${random.pick(['June', 'May', 'March'])} ${random.int(1990, 2040)}, ${some(10)}.`,
    () => `예산은 ${random.int(1, 9999)}억 원으로 ${random.int(1, 99)}.${random.int(0, 9)}% 늘었다.`,
    () => `${some(4)} rose by ${random.int(1, 99)} per cent to $${random.int(1, 999)} billion.`,
    () => `오는 ${day()}부터 ${day()}까지 ${some()}을 연다.`,
    () => `from ${random.pick(['January', 'March'])} to ${random.pick(['May', 'June'])} ${some(4)}`,
    () => `‘${some(8)}’라는 뜻을 밝혔다. "${some(3)}" '${some(2)}'`,
    () => `양측은 ${some(8)}하기로 합의했다.`,
    () => `${some(20)}.`,
  ])()
}

const tags = [
  '<b>',
  '</b>',
  '<p>',
  '</p>',
  '<script>x</script>',
  '<!--',
  '-->',
  '&nbsp;',
  '&#xD;',
  '<a href="x">',
  '</a>',
  '<table><tr><td>',
  '<style>',
  '<h1>',
  '</div>',
  '<br>',
  '<',
]
const marks = [
  '# ',
  '## ',
  '- ',
  '> ',
  '1. ',
  '| a | b |\n| - | - |\n',
  '```\n',
  '~~~\n',
  '**',
  '_',
  '[x](y)',
  '---\n',
  '<!-- ',
  '![a](b)',
  '    ',
  '\\',
  '[^1]: ',
]

const head = (random: Random): string =>
  random.pick([
    '한빛시 보도자료\n2025년 6월 11일\n\n',
    'Press release\n11 June 2025\n\n',
    '홈 > 뉴스 > 정책\n로그인\n한빛시, 물 공급 대책 발표\n입력 2025.06.11 10:00\n\n',
    '',
  ])

/** A text of a kind, `txt`, `md` or `html`, damaged in so many ways. */
export const source = (random: Random, kind: string, oddness: Oddness, faults: number): Uint8Array => {
  const paragraphs = random.list(random.chance(0.05) ? random.few(400) : random.int(1, 12), () =>
    random.list(random.int(1, 4), () => sentence(random, oddness)).join(' '),
  )
  let text = head(random) + paragraphs.map((one) => dressed(one, kind, random)).join(kind === 'html' ? '\n' : '\n\n')
  if (kind === 'html')
    text = `<!doctype html><html><head><title>${word(random, oddness)}</title></head><body>${text}</body></html>`
  for (let fault = 0; fault < faults; fault += 1) text = spoil(text, kind, random)
  return encoded(text, random)
}

const dressed = (paragraph: string, kind: string, random: Random): string => {
  if (kind === 'html')
    return random.chance(0.8) ? `<p>${paragraph}</p>` : `<div>${paragraph}<br>${paragraph.slice(0, 9)}</div>`
  return kind === 'md' && random.chance(0.4) ? random.pick(marks) + paragraph : paragraph
}

const repeated = ['“', '”', '“”', "'", '"‘', '년월일', '1. ', '2025년 ', 'from January to ', '<a "', '<p>', '~~~', '*', '*a* ', '*a_', '| - |', '-', '\u0301', '가*가*', '  \n', '(', '[', '[a](', '&', '“a” ', '가나다. ', '<', '>', '. ', '\n'] // biome-ignore format: one to a line is a page

const spoil = (text: string, kind: string, random: Random): string => {
  const mark = random.pick(kind === 'html' ? tags : kind === 'md' ? marks : ['\n', '\t', '“', '"', '\f', '\0'])
  const choice = random.int(0, 4)
  if (choice === 0) return splice(text, mark, random)
  if (choice === 1) return splice(text, random.pick(repeated).repeat(random.few(3000)), random)
  if (choice === 2) return splice(text, words(random, 3, 0.9), random)
  if (choice === 3) return text.slice(random.int(0, text.length))
  return text + text.slice(random.int(0, text.length))
}

const encoded = (text: string, random: Random): Uint8Array => {
  const kind = random.int(0, 19)
  if (kind === 0) return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (kind === 1) return Buffer.from(`\ufeff${text}`)
  if (kind === 2) return damage(Buffer.from(text), random, random.int(1, 3))
  return Buffer.from(text)
}
