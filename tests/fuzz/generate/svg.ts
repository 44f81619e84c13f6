import { splice } from './mutate.ts'
import type { Random } from './random.ts'
import { number, words } from './texts.ts'

/** A hand that draws: sound values, or with oddness now and then what none should be. */
interface Hand {
  random: Random
  oddness: number
}

/** A drawing of made-up shapes, damaged in so many ways. */
export const svg = (random: Random, faults: number): Uint8Array => {
  const hand = { random, oddness: faults > 0 ? 0.05 : 0 }
  const size = random.pick([
    'width="120" height="80"',
    'viewBox="0 0 120 80"',
    'width="12mm" height="8mm" viewBox="0 0 12 8"',
  ])
  const head = random.chance(0.2) ? '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made up -->\n' : ''
  const inside = random.list(random.int(0, 8), () => shape(hand, 0)).join('\n')
  let text = `${head}<svg xmlns="http://www.w3.org/2000/svg" ${size}>${defs}${inside}</svg>\n`
  for (let fault = 0; fault < faults; fault += 1) text = spoil(text, hand)
  return Buffer.from(text)
}

const defs =
  '<defs><linearGradient id="g"><stop offset="0" stop-color="#036"/><stop offset="1" stop-color="#9cf"/></linearGradient>' +
  '<clipPath id="c"><rect width="60" height="60"/></clipPath><path id="p" d="M0 0h9v9z"/></defs>'

const usual = (random: Random): string => String(random.int(-20, 120))
const value = ({ random, oddness }: Hand): string =>
  random.chance(oddness)
    ? random.pick(['1e400', 'NaN', '-0', '', '1,2', '100%', '1e-9', 'calc(1px)', String(number(random, 1))])
    : usual(random)

const paints = ['#036', '#003366', 'rgb(1,2,3)', 'red', 'none', 'currentColor', 'url(#g)', 'transparent']
const oddPaints = ['url(#none)', 'rgba(1,2,3,.5)', 'hsl(1,2%,3%)', 'nothing', '', 'url(#c)', 'inherit', '#12', 'RED']
const colour = ({ random, oddness }: Hand): string => random.pick(random.chance(oddness) ? oddPaints : paints)

const paint = (hand: Hand): string => {
  const { random, oddness } = hand
  return [
    `fill="${colour(hand)}"`,
    random.chance(0.4) ? `stroke="${colour(hand)}" stroke-width="${value(hand)}"` : '',
    random.chance(0.2) ? `opacity="${random.pick(random.chance(oddness) ? ['2', '-1', 'x'] : ['0', '.5', '1'])}"` : '',
    random.chance(0.1)
      ? `style="fill:${colour(hand)};stroke-dasharray:${random.int(0, 9)} ${random.chance(oddness) ? value(hand) : random.int(1, 9)}"`
      : '',
    random.chance(0.2) ? `transform="${transform(hand)}"` : '',
    random.chance(0.1) ? 'clip-path="url(#c)"' : '',
  ].join(' ')
}

const transform = (hand: Hand): string => {
  const { random, oddness } = hand
  if (random.chance(oddness)) return random.pick(['scale(0)', 'rotate(', 'nothing(1)', 'scale(1e99)', ''])
  return random.pick([
    `translate(${value(hand)} ${value(hand)})`,
    `rotate(${value(hand)})`,
    `scale(${random.int(1, 3)})`,
    `matrix(1 0 0 ${random.int(1, 3)} 0 0)`,
    `skewX(${random.int(-40, 40)})`,
  ])
}

const path = (hand: Hand): string => {
  const { random } = hand
  return `M${usual(random)} ${usual(random)}${random
    .list(random.chance(0.03) ? random.few(5000) : random.int(1, 8), () => {
      const command = random.pick([...'LlHhVvCcSsQqTtAaZzMm'])
      const amount = { l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0, m: 2 }[command.toLowerCase()] ?? 0
      const flags = (at: number): boolean => command.toLowerCase() === 'a' && (at === 3 || at === 4)
      return command + random.list(amount, (at) => (flags(at) ? String(random.int(0, 1)) : value(hand))).join(' ')
    })
    .join('')}`
}

const shape = (hand: Hand, depth: number): string => {
  const { random, oddness } = hand
  const v = (): string => value(hand)
  switch (random.int(0, 9)) {
    case 0:
      return `<rect x="${v()}" y="${v()}" width="${v()}" height="${v()}" rx="${v()}" ${paint(hand)}/>`
    case 1:
      return `<circle cx="${v()}" cy="${v()}" r="${v()}" ${paint(hand)}/>`
    case 2:
      return `<line x1="${v()}" y1="${v()}" x2="${v()}" y2="${v()}" ${paint(hand)}/>`
    case 3:
      return `<polyline points="${random.list(random.int(1, 5) * 2 - (random.chance(oddness) ? 1 : 0), v).join(random.pick([' ', ',']))}" ${paint(hand)}/>`
    case 4:
      return `<text x="${random.chance(oddness) ? v() : random.int(0, 4)}" y="${random.chance(oddness) ? v() : random.int(4, 8)}" font-size="${random.chance(oddness) ? v() : 1}" ${paint(hand)}>${escaped(words(random, 3, oddness))}</text>`
    case 5:
      return `<use href="#p" x="${v()}"/>`
    case 6:
      return depth > 4
        ? ''
        : `<g ${paint(hand)}>${random.list(random.int(0, 3), () => shape(hand, depth + 1)).join('')}</g>`
    case 7:
      return `<ellipse cx="${v()}" cy="${v()}" rx="${v()}" ry="${v()}" ${paint(hand)}/>`
    default:
      return `<path d="${path(hand)}" ${paint(hand)}/>`
  }
}

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')

const pieces = [
  '<script>1</script>', '<image href="https://example.org/a.png"/>', '<image href="data:image/png;base64,AAAA"/>', '<style>*{fill:red}</style>', ' onload="x()"',
  '<foreignObject/>', '<!DOCTYPE svg [<!ENTITY a "b">]>', '&a;', '<![CDATA[x]]>', '<!-- -- -->', '<?pi x?>', '<use href="#u" id="u"/>', '<g id="u"><use href="#u"/></g>',
  '<animate/>', '<svg/>', '</svg>', '<', '>', '"', '&', '\0', '\ud800', '<mask id="m"/>', '<pattern id="q"/>', '<filter id="f"/>', 'xmlns:x="y"', 'style="background:url(http://a)"',
  '<tspan>x</tspan>', '<text><tspan x="1 2 3">a<tspan>b</tspan></tspan></text>', '<a href="#p">x</a>', '<switch/>', '<marker id="k"/>', '<title>t</title>', '&#x0;', '&lt;',
] // biome-ignore format: one to a line is a page

const spoil = (text: string, hand: Hand): string => {
  const { random } = hand
  const kind = random.int(0, 5)
  if (kind === 0) return splice(text, random.pick(pieces), random)
  if (kind === 1) return text.replace(/\d+/, () => value(hand))
  if (kind === 2) return text.slice(0, random.int(0, text.length))
  if (kind === 3) return text.replace('</defs>', `</defs>${'<g>'.repeat(random.few(30_000))}`)
  if (kind === 4) return text.replace('</svg>', `${random.pick(pieces).repeat(random.few(2000))}</svg>`)
  const at = random.int(0, text.length)
  return text.slice(0, at) + random.pick(pieces) + text.slice(at)
}
