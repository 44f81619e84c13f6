import { existsSync } from 'node:fs'
import { cp, mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Ended, emptyFolder, filesIn, main, node, quietly, root } from './run.ts'

const alarm = new URL('./network-alarm.mjs', import.meta.url).href

/** The examples in a folder of their own, and an empty folder beside them. */
const places = async (): Promise<{ briefs: string; out: string; folder: string }> => {
  const folder = await emptyFolder()
  await mkdir(join(folder, 'out'))
  await cp(join(root, 'packages/briefing/examples'), join(folder, 'briefs'), { recursive: true })
  await cp(join(root, 'tests/command/bad'), join(folder, 'bad'), { recursive: true })
  return { folder, briefs: join(folder, 'briefs'), out: join(folder, 'out') }
}

interface Allowed {
  reads?: readonly string[]
  writes?: readonly string[]
  /** Further flags of Node, such as `--allow-child-process`. */
  more?: readonly string[]
}

/** The command, where Node itself forbids everything but this, and but reading the command's own files. */
const confined = (args: readonly string[], cwd: string, { reads = [], writes = [], more = [] }: Allowed) => {
  const own = ['packages/briefing', 'packages/ui', 'node_modules'].map((name) => join(root, name))
  const flags = [
    '--permission',
    ...[...own, ...reads].map((path) => `--allow-fs-read=${path}`),
    ...writes.map((path) => `--allow-fs-write=${path}`),
    ...more,
  ]
  return node([...flags, main, ...args], { cwd })
}

const brief = 'briefs/compute-access.brief.yaml'
const other = 'briefs/korea-openai.brief.yaml'
const source = 'briefs/sources/compute-access-news.txt'

describe('where Node forbids everything else, the command', () => {
  it('makes a brief of the files in its folder, and writes the output alone', async () => {
    const { folder, briefs, out } = await places()
    const ended = await confined(['build', brief, '-o', 'out'], folder, { reads: [briefs, out], writes: [out] })
    expect(ended).toEqual(quietly)
    expect(await filesIn(out)).toEqual(['compute-access.pdf'])
  })

  it('refuses by name what in a drawing takes native code, which Node then loads for nobody', async () => {
    const { folder, briefs, out } = await places()
    const shapes = '<symbol id="a"><path d="M0 0h9v9z"/></symbol><use href="#a"/><text y="9">물</text>'
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${shapes}</svg>`
    await writeFile(join(briefs, 'a.svg'), svg)
    const figure = 'lang: ko\ntitle: 물\nblocks:\n  - { type: figure, src: a.svg, alt: 물 }\n'
    await writeFile(join(briefs, 'a.brief.yaml'), figure)
    const args = ['build', 'briefs/a.brief.yaml', '-o', 'out']
    const ended = await confined(args, folder, { reads: [briefs, out], writes: [out] })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toContain('has a <use> of <symbol> in line 1, which would not be drawn [svg-not-drawn]')
  })

  it('writes over an older output too, which keeps its mode', async () => {
    const { folder, briefs, out } = await places()
    await writeFile(join(out, 'compute-access.pdf'), '', { mode: 0o600 })
    const ended = await confined(['build', brief, '-o', 'out'], folder, { reads: [briefs, out], writes: [out] })
    expect(ended).toEqual(quietly)
    const { mode, size } = await stat(join(out, 'compute-access.pdf'))
    expect({ mode: mode & 0o777, isWritten: size > 1000 }).toEqual({ mode: 0o600, isWritten: true })
  })

  it('fails without permission for the folder of the brief', async () => {
    const { folder, out } = await places()
    const { code } = await confined(['build', brief, '-o', 'out'], folder, { reads: [out], writes: [out] })
    expect(code).toBe(1)
    expect(existsSync(join(out, 'compute-access.pdf'))).toBe(false)
  })

  it('starts no program but its own, for several briefs', async () => {
    const { folder, briefs, out } = await places()
    const both = [brief, other]
    const allowed = { reads: [briefs, out], writes: [out] }
    const more = ['--allow-child-process', '--allow-worker', '--disable-warning=SecurityWarning']
    expect(await confined(['build', ...both, '-o', 'out', '--jobs', '2'], folder, { ...allowed, more })).toEqual(
      quietly,
    )
    expect(await filesIn(out)).toEqual(['compute-access.pdf', 'korea-openai.pdf'])
  })

  it.each([
    ['checks', ['check', brief], 0],
    ['drafts', ['draft', source], 0],
    ['looks for a passage', ['anchor', source, '물'], 1],
    ['prints the schema', ['schema'], 0],
  ])('%s and writes nothing at all', async (_, args, code) => {
    const { folder, briefs } = await places()
    const ended = await confined(args, folder, { reads: [briefs] })
    expect({ code: ended.code, denied: /ERR_ACCESS_DENIED|restricted/.test(ended.stderr) }).toEqual({
      code,
      denied: false,
    })
  })
})

describe('turned to no network', () => {
  const alarmed = (args: readonly string[], cwd: string): Promise<Ended> =>
    node(args, { cwd, env: { NODE_OPTIONS: `--import=${alarm}` } })

  it.each([
    ['build', ['build', brief, '-o', 'out'], 0],
    ['build of many', ['build', brief, other, '-o', 'out', '--jobs', '2'], 0],
    ['build of a picture from elsewhere', ['build', 'bad/image-address.brief.yaml'], 1],
    ['build of an SVG that would run', ['build', 'bad/image-with-script.brief.yaml'], 1],
    ['check', ['check', brief], 0],
    ['draft', ['draft', source], 0],
    ['anchor', ['anchor', source, '물'], 1],
    ['pin', ['pin', brief], 0],
    ['init', ['init', 'new'], 0],
  ])('%s', async (_, args, code) => {
    const { folder } = await places()
    const ended = await alarmed([main, ...args], folder)
    expect(ended.stderr).not.toContain('network: ')
    expect(ended.code).toBe(code)
  })

  it('verify', async () => {
    const { folder } = await places()
    expect(await node([main, 'build', brief, '-o', 'out'], { cwd: folder })).toEqual(quietly)
    const ended = await alarmed([main, 'verify', 'out/compute-access.pdf', '--brief', brief], folder)
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' })
  })

  it.each([
    "fetch('http://127.0.0.1:9998/')",
    "require('net').connect(9998, '127.0.0.1')",
    "require('http').get('http://127.0.0.1:9998/')",
    "require('dgram').createSocket('udp4').send('', 9998, '127.0.0.1')",
    "require('dns').lookup('localhost', () => {})",
    "require('child_process').fork('/dev/null', { execArgv: ['-e', 'fetch(`http://127.0.0.1:9998`)'] })",
  ])('would ring an alarm: %s', async (code) => {
    const { stderr } = await alarmed(['--eval', code], root)
    expect(stderr).toMatch(/^network: /m)
  })
})
