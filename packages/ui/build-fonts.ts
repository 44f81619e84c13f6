/**
 * Puts the faces that a brief is set in into `dist/fonts`, from the npm packages that carry them, with their licences:
 * Pretendard as it is, and of Noto Sans KR only what Pretendard lacks (hanja, enclosed letters, symbols).
 * Also writes `coverage.json`: which characters the two together have, as ranges; and `fonts.css` for web pages.
 */
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))
const out = join(here, 'dist/fonts')

const pretendard = join(dirname(require.resolve('pretendard/package.json')), 'dist')
const noto = dirname(require.resolve('@expo-google-fonts/noto-sans-kr/package.json'))

const weights = { Regular: 400, Medium: 500, SemiBold: 600, Bold: 700 }
const faces = Object.keys(weights) as (keyof typeof weights)[]
const fallback = { Regular: '400Regular/NotoSansKR_400Regular.ttf', Bold: '700Bold/NotoSansKR_700Bold.ttf' }

const ranges = (points: Iterable<number>): [number, number][] => {
  const found: [number, number][] = []
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && point === last[1] + 1) last[1] = point
    else found.push([point, point])
  }
  return found
}

/** Every character a face has, but for controls and private use. */
const charactersOf = (bytes: Buffer): Set<number> =>
  new Set(
    (fontkit.create(bytes) as fontkit.Font).characterSet.filter(
      (point) => point >= 32 && !(point >= 0xe000 && point <= 0xf8ff),
    ),
  )

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

await mkdir(out, { recursive: true })
if (!(await exists(join(out, 'coverage.json')))) {
  for (const face of faces) {
    await copyFile(
      join(pretendard, `public/static/alternative/Pretendard-${face}.ttf`),
      join(out, `Pretendard-${face}.ttf`),
    )
  }
  const own = charactersOf(await readFile(join(out, 'Pretendard-Regular.ttf')))
  const all = new Set(own)
  for (const [face, path] of Object.entries(fallback)) {
    const bytes = await readFile(join(noto, path))
    const missing = [...charactersOf(bytes)].filter((point) => !own.has(point))
    const text = missing.map((point) => String.fromCodePoint(point)).join('')
    await writeFile(
      join(out, `NotoSansKR-${face}-rest.ttf`),
      await subsetFont(bytes, text, { targetFormat: 'truetype' }),
    )
    for (const point of missing) all.add(point)
  }
  await copyFile(join(pretendard, 'LICENSE.txt'), join(out, 'Pretendard-LICENSE.txt'))
  await copyFile(join(noto, 'LICENSE_FONT'), join(out, 'NotoSansKR-LICENSE.txt'))
  await writeFile(join(out, 'coverage.json'), JSON.stringify(ranges(all)))
}

/** A page fetches a face when a text of it is set in it. */
const fontFace = (family: string, face: keyof typeof weights, file: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weights[face]};font-display:swap;src:url("./${file}")}\n`

await writeFile(
  join(out, 'fonts.css'),
  [
    ...faces.map((face) => fontFace('Pretendard', face, `Pretendard-${face}.ttf`)),
    ...(['Regular', 'Bold'] as const).map((face) => fontFace('Noto Sans KR', face, `NotoSansKR-${face}-rest.ttf`)),
  ].join(''),
)
