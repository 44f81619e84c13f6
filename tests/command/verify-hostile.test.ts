import { execFileSync } from 'node:child_process'
import { readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hostilePdfs } from './hostile-pdfs.ts'
import { briefing, emptyFolder, quietly } from './run.ts'

const brief = 'lang: ko\ntitle: 물\nblocks:\n  - { type: quote, parts: [{ text: 물이 먼저 간다 }] }\n'

const beside = async (file?: Buffer): Promise<string> => {
  const cwd = await emptyFolder()
  await writeFile(join(cwd, 'a.brief.yaml'), brief)
  if (file) await writeFile(join(cwd, 'a.pdf'), file)
  return cwd
}

const verify = (cwd: string, pdf = 'a.pdf') => briefing(['verify', pdf, '--brief', 'a.brief.yaml'], { cwd })

describe('verify: a hostile PDF is judged or refused in words', () => {
  it.each(Object.entries(hostilePdfs))('%s', async (_, { file, says }) => {
    const { code, stdout, stderr } = await verify(await beside(file()))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(says)
    expect(stderr).not.toMatch(/^ {4}at |Warning/m)
  })
})

it('a PDF that is cut off, or altered anywhere, is read or refused in words', async () => {
  const cwd = await beside()
  expect(await briefing(['build', 'a.brief.yaml'], { cwd })).toEqual(quietly)
  const whole = await readFile(join(cwd, 'a.pdf'))
  const altered = (at: number): Buffer => Buffer.from(whole).fill(0x37, at, at + 40)
  const tries = [0.4, 0.97].flatMap((share) => {
    const at = Math.floor(whole.length * share)
    return [whole.subarray(0, at), altered(at)]
  })
  for (const one of tries) {
    await writeFile(join(cwd, 'b.pdf'), one)
    const { code, stderr } = await verify(cwd, 'b.pdf')
    expect([0, 1]).toContain(code)
    if (code === 1) expect(stderr).toMatch(/\[(?:pdf-unreadable|not-in-pdf)]/)
    expect(stderr).not.toMatch(/^ {4}at |Warning/m)
  }
})

describe.skipIf(process.platform === 'win32')(
  'what is no regular file, or too large, is not read (no devices on Windows)',
  () => {
    const commands: [string, (file: string) => string[]][] = [
      ['verify', (file) => ['verify', file, '--brief', 'a.brief.yaml']],
      ['anchor', (file) => ['anchor', file, '물']],
      ['draft', (file) => ['draft', file]],
    ]
    it.each(commands)('%s', async (_, args) => {
      const cwd = await beside()
      execFileSync('mkfifo', [join(cwd, 'pipe')])
      await writeFile(join(cwd, 'large'), '')
      await truncate(join(cwd, 'large'), 200 * 1024 * 1024)
      for (const file of ['/dev/zero', '/dev/stdin', 'pipe', '.', 'large', 'none']) {
        const { code, stdout, stderr } = await briefing(args(file), { cwd })
        expect([code === 0, stdout], file).toEqual([false, ''])
        expect(stderr).toMatch(
          /is not a regular file|is a folder|has 200\.0 MB|there is no file|outside the brief's folder/,
        )
        expect(stderr).not.toContain('    at ')
      }
    })
  },
)
