import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { briefing, emptyFolder } from './run.ts'

it('diagnostics: of twenty thousand unknown fields twenty are listed and the rest counted', async () => {
  const cwd = await emptyFolder()
  const fields = Array.from({ length: 20_000 }, (_, at) => `field${at}: 1\n`)
  await writeFile(join(cwd, 'a.brief.yaml'), `lang: ko\ntitle: 물\nblocks: []\n${fields.join('')}`)
  const built = await briefing(['build', 'a.brief.yaml'], { cwd })
  expect(built.code).toBe(1)
  expect(built.stderr.match(/is not a field of a brief/g)).toHaveLength(20)
  expect(built.stderr).toContain('a.brief.yaml:24:1  error  and 19,980 more like this [unknown-field]\n\n')
  expect(built.stderr).toContain('20,000 errors in a.brief.yaml')
  const checked = await briefing(['check', '--json', 'a.brief.yaml'], { cwd })
  const [{ diagnostics }] = JSON.parse(checked.stdout).briefs
  expect(diagnostics).toHaveLength(21)
  expect(diagnostics.at(-1)).toMatchObject({ code: 'unknown-field', severity: 'error', line: 24, more: 19_980 })
})

it('diagnostics: a title of a megabyte and a million errors on one line take one line each', async () => {
  const cwd = await emptyFolder()
  await writeFile(
    join(cwd, 'a.brief.yaml'),
    `lang: ko\ntitle: ${'물'.repeat(350_000)}\nblocks: [${'1,'.repeat(4000)}]\n`,
  )
  const built = await briefing(['build', 'a.brief.yaml'], { cwd })
  expect(built.code).toBe(1)
  expect(built.stderr).toContain('`title` has 350,000 characters, at most 300 fit [too-long]')
  expect(built.stderr).toContain('and 3,980 more like this [wrong-type]')
  expect(built.stderr.length).toBeLessThan(10_000)
  const checked = await briefing(['check', '--json', 'a.brief.yaml'], { cwd })
  expect(checked.stdout.length).toBeLessThan(100_000)
})

it('diagnostics: characters in the address of a link need no glyph, those of its text do', async () => {
  const cwd = await emptyFolder()
  const brief = (md: string) =>
    JSON.stringify({
      lang: 'ko',
      title: '물',
      blocks: [
        { type: 'text', md },
        { type: 'text', md: '[물](https://example.org/😀)' },
      ],
    })
  await writeFile(join(cwd, 'a.brief.json'), brief('물'))
  expect(await briefing(['build', 'a.brief.json'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  await writeFile(join(cwd, 'a.brief.json'), brief('[물](https://example.org/😀) 😀'))
  const built = await briefing(['build', 'a.brief.json'], { cwd })
  expect(built.stderr).toContain('no font has the character "😀" (U+1F600): emoji are not set [missing-glyph]')
  await writeFile(join(cwd, 'a.brief.json'), brief('물 &#128512;'))
  expect((await briefing(['build', 'a.brief.json'], { cwd })).stderr).toContain('[missing-glyph]')
})
