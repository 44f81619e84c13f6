import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { briefing, emptyFolder, filesIn } from '../run.ts'

/** A chart of one bar, with words in it. */
const chart = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120"><defs><linearGradient id="g"><stop offset="0" stop-color="#12498f"/><stop offset="1" stop-color="#7f8892"/></linearGradient></defs><rect width="240" height="60" fill="#12498f"/>${words}</svg>`

const words = (attributes: string, y = 100): string =>
  `<text x="8" y="${y}" font-size="12" ${attributes}>12 pipes</text>`

/** Charts whose words a reader sees. */
const readable: Record<string, string> = {
  dark: words('fill="#15181c"'),
  light: words('fill="#ffffff"', 40),
  'on-gradient': `<rect y="70" width="400" height="40" fill="url(#g)"/>${words('fill="#ffffff"')}`,
  'on-circle': `<circle cx="40" cy="90" r="80" fill="#12498f"/>${words('fill="#ffffff"')}`,
  hidden: words('fill="#15181c" opacity="0"'),
  grouped: `<g opacity="0.8"><rect y="80" width="9" height="9" fill="#12498f"/>${words('fill="#15181c"')}</g>`,
}

/** Charts whose words nobody sees, and the code that says why. */
const unreadable: Record<string, [code: string, drawing: string]> = {
  white: ['low-contrast', words('fill="#ffffff"')],
  'dark-on-dark': ['low-contrast', words('fill="#15305f"', 40)],
  faint: ['low-contrast', words('fill="#15181c" fill-opacity="0.2"')],
  'faint-group': [
    'low-contrast',
    `<g opacity="0.2"><rect y="80" width="9" height="9" fill="#12498f"/>${words('fill="#15181c"')}</g>`,
  ],
  small: ['text-too-small', '<text x="8" y="100" font-size="3" fill="#15181c">12 pipes</text>'],
  shrunk: ['text-too-small', `<g transform="scale(0.3)">${words('fill="#15181c"')}</g>`],
}

const briefOf = (name: string): string => `lang: en
title: Pipes
blocks:
  - { type: heading, level: 1, text: Leaks }
  - { type: text, md: Pipes leak. }
  - { type: figure, src: ${name}.svg, alt: Twelve pipes }
`

it('paper: words of a picture that a reader sees are printed', async () => {
  const cwd = await emptyFolder()
  for (const [name, drawing] of Object.entries(readable)) {
    await writeFile(join(cwd, `${name}.svg`), chart(drawing))
    await writeFile(join(cwd, `${name}.brief.yaml`), briefOf(name))
  }
  const briefs = Object.keys(readable).map((name) => `${name}.brief.yaml`)
  expect(await briefing(['build', ...briefs, '--jobs', '1'], { cwd })).toMatchObject({ code: 0, stderr: '' })
})

it.each(['ua-1+a-2a', 'none'])(
  'paper: words of a picture that nobody sees are refused by its place: %s',
  async (standard) => {
    const cwd = await emptyFolder()
    for (const [name, [, drawing]] of Object.entries(unreadable)) {
      await writeFile(join(cwd, `${name}.svg`), chart(drawing))
      await writeFile(join(cwd, `${name}.brief.yaml`), briefOf(name))
    }
    const briefs = Object.keys(unreadable).map((name) => `${name}.brief.yaml`)
    const { code, stderr, stdout } = await briefing(['build', ...briefs, '--jobs', '1', '--standard', standard], {
      cwd,
    })
    expect(code).toBe(1)
    const said = stderr + stdout
    for (const [name, [reason]] of Object.entries(unreadable)) {
      expect(said).toMatch(new RegExp(`${name}\\.brief\\.yaml:6:\\d+.*\\[${reason}]`))
    }
    expect((await filesIn(cwd)).filter((file) => file.endsWith('.pdf'))).toEqual([])
  },
)
