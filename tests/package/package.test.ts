import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ended, filesIn, program, quietly, unownedFolder } from '../command/run.ts'
import { readPdf, textOf } from '../pdf/read-pdf.ts'
import { lowestOf, pack, packages, run, versionOf } from './pack.ts'

/** Programs as a user might write them. */
const programs = [
  new URL('./programs/brands.mjs', import.meta.url),
  new URL('./programs/loaded.mjs', import.meta.url),
  new URL('./programs/timeline.mjs', import.meta.url),
  new URL('./programs/types.tsx', import.meta.url),
]

/** `timeline.mjs` as a CommonJS program. */
const required = `
const { registerFonts } = require('@briefing-kit/ui/fonts')
const { Timeline } = require('@briefing-kit/ui/pdf')
const { Document, Page, renderToFile } = require('@react-pdf/renderer')
const { createElement } = require('react')
registerFonts()
const timeline = createElement(Timeline, { items: [{ date: '2024-05', title: '정수장의 터를 골랐다.' }] })
renderToFile(createElement(Document, null, createElement(Page, null, timeline)), 'timeline-cjs.pdf')
`

/** The entries of each package that have types. */
const entries = { ui: ['.', './pdf', './fonts', './faces'], briefing: ['.', './compose', './pdf'] }

/** The oldest compiler that reads our types. */
const lowestTypescript = '5.2.2'

/** The packages that a user has installed besides ours. */
const surroundings = {
  'of today': async () => {
    const peers = ['react', 'react-dom', '@react-pdf/renderer']
    const versions = await Promise.all(peers.map(async (name) => `${name}@${await versionOf(name)}`))
    return [...versions, `pdfjs-dist@${await lowestOf('pdfjs-dist', 'briefing')}`]
  },
  'of the lowest versions': async () => {
    const [node, react, pdf] = await Promise.all(['node', 'react', '@react-pdf/renderer'].map((name) => lowestOf(name)))
    return [
      `node@${node}`,
      ...['react', 'react-dom', '@types/react'].map((name) => `${name}@${react}`),
      `@react-pdf/renderer@${pdf}`,
      '@types/node@22',
      `typescript@${lowestTypescript}`,
    ]
  },
}
type Name = keyof typeof surroundings
const names = Object.keys(surroundings) as Name[]

/** A user's folders, outside the workspace, with the packed packages installed by npm. */
const folders = new Map<Name, string>()

/** The tarball of each package, by the name of the package. */
let tarballs: Map<string, string>

const textIn = async (path: string): Promise<string> => {
  const { pages } = await readPdf(path)
  expect(pages.flatMap(({ unprinted }) => unprinted)).toEqual([])
  return textOf(pages.flatMap(({ runs }) => runs))
}

const installIn = async (folder: string, name: Name): Promise<void> => {
  folders.set(name, folder)
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'somebody', private: true, type: 'module' }))
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  // Ours and all that they bring do without scripts; the package of another Node puts it in place by one.
  if (name === 'of today') quiet.push('--ignore-scripts')
  await run('npm', ['install', ...quiet, ...tarballs.values(), ...(await surroundings[name]())], folder)
  for (const one of programs) await copyFile(one, join(folder, basename(one.pathname)))
}

beforeAll(async () => {
  const place = await unownedFolder()
  tarballs = new Map()
  for (const name of packages) tarballs.set(name, await pack(name, place))
  // Mostly they wait for the registry.
  await Promise.all(names.map((name) => installIn(join(place, name), name)))
  return () => rm(place, { recursive: true, force: true })
})

describe('a packed package', () => {
  const folder = () => folders.get('of today') as string
  const read = (...path: string[]): Promise<string> => readFile(join(folder(), ...path), 'utf8')

  it.each(packages)('%s depends on versions that npm knows', async (name) => {
    const installed = JSON.parse(await read('node_modules/@briefing-kit', name, 'package.json'))
    const versions = Object.values({ ...installed.dependencies, ...installed.peerDependencies }) as string[]
    expect(versions.filter((version) => !/^[\^~]?\d/.test(version))).toEqual([])
  })

  it.each(packages)('%s holds what its exports name, and no sources or tests', async (name) => {
    const place = join(folder(), 'node_modules/@briefing-kit', name)
    const files = await filesIn(place)
    const { exports, bin = {} } = JSON.parse(await read('node_modules/@briefing-kit', name, 'package.json'))
    const named = JSON.stringify([exports, bin]).match(/\.\/(dist|package\.json)[^"]*/g) ?? []
    expect(named.filter((file) => !files.includes(file.slice(2)))).toEqual([])
    expect(files.filter((file) => /\.(test|stories)\.|^src\//.test(file))).toEqual([])
  })

  it.each(packages)('%s is packed as its exports say, and says which Node it needs', async (name) => {
    const tarball = new Uint8Array(await readFile(tarballs.get(name) as string)).buffer
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
    expect(pkg.engines).toEqual({ node: expect.stringMatching(/^>=\d+\.\d+\.\d+$/) })
  })

  it.each(packages)('%s has types for every entry, for import and for require', async (name) => {
    const tarball = createPackageFromTarballData(new Uint8Array(await readFile(tarballs.get(name) as string)))
    const analysis = await checkPackage(tarball, { excludeEntrypoints: [/\.(css|json)$/] })
    if (!analysis.types) throw new Error('no types at all')
    expect(Object.keys(analysis.entrypoints)).toEqual(entries[name])
    // Older than the Node they need: a resolution that knows no exports.
    const problems = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    )
    expect(problems).toEqual([])
  })

  it.each([
    ['@briefing-kit/ui', /react-pdf|pdfkit|fontkit/],
    ['@briefing-kit/ui/pdf', /\/react-dom\/|react-pdf|pdfkit|fontkit/],
    ['@briefing-kit/ui/faces', /react|pdfkit|fontkit/],
    ['@briefing-kit/ui/fonts', /\/react-dom\//],
    ['@briefing-kit/briefing', /\/react-dom\//],
  ])('%s loads nothing of the other target', async (entry, other) => {
    const { code, stdout, stderr } = await program(process.execPath, ['loaded.mjs', entry], { cwd: folder() })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const loaded: string[] = JSON.parse(stdout)
    expect(loaded.filter((url) => url.includes('/@briefing-kit/')).length).toBeGreaterThan(1)
    expect(loaded.filter((url) => other.test(url))).toEqual([])
  })

  it.each(packages)('%s has its licence', async (name) => {
    expect(await read('node_modules/@briefing-kit', name, 'LICENSE')).toContain('MIT License')
  })

  it('carries the licences of what the command is made of', async () => {
    const licences = await read('node_modules/@briefing-kit/briefing/dist/cli/LICENSES.txt')
    for (const name of ['commander', 'micromark', 'yaml', 'zod'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  it('carries the fonts with their licences', async () => {
    const fonts = await readdir(join(folder(), 'node_modules/@briefing-kit/ui/dist/fonts'))
    expect(fonts.filter((name) => name.endsWith('.ttf'))).toHaveLength(14)
    for (const family of ['Pretendard', 'NotoSansKR', 'NotoSans']) {
      expect(await read('node_modules/@briefing-kit/ui/dist/fonts', `${family}-LICENSE.txt`)).toContain(
        'SIL OPEN FONT LICENSE',
      )
    }
  })

  it('carries a stylesheet for the fonts, which names each file', async () => {
    const { faces } = await import('@briefing-kit/ui/fonts')
    const css = await readFile(fileURLToPath(import.meta.resolve('@briefing-kit/ui/fonts.css')), 'utf8')
    const named = faces.map(
      ({ family, weight, file }) => `"${family}";font-weight:${weight};font-display:swap;src:url("./${file}")`,
    )
    expect(css.match(/(?<=font-family:)[^}]*/g)).toEqual(named)
  })

  it('has types for its stylesheets, so that strict TypeScript lets them be imported', async () => {
    const { exports } = JSON.parse(await read('node_modules/@briefing-kit/ui/package.json'))
    const sheets = Object.entries<{ types: string }>(exports).filter(([name]) => name.endsWith('.css'))
    expect(sheets).toHaveLength(3)
    for (const [, { types }] of sheets) expect(await read('node_modules/@briefing-kit/ui', types)).toBe('export {}\n')
  })

  it('carries the stylesheet, in a layer of its own', async () => {
    const css = await readFile(fileURLToPath(import.meta.resolve('@briefing-kit/ui/styles.css')), 'utf8')
    expect(await read('node_modules/@briefing-kit/ui/dist/web/index.css')).toBe(css)
    expect(css).toMatch(/@layer [\w-]+\s*\{/)
    expect(css).toContain('--bk-color-accent')
  })
})

describe.each(names)('in somebody else’s program, in surroundings %s', (name) => {
  const place = (...path: string[]): string => join(folders.get(name) as string, ...path)

  /** Runs a program of theirs with their Node. */
  const node = (...args: string[]): Promise<Ended> => {
    const own = place('node_modules/node/bin/node')
    return program(existsSync(own) ? own : process.execPath, args, { cwd: place() })
  }

  it('our packages run on their Node and their React', async () => {
    const { stdout } = await node('--print', 'process.versions.node')
    const [ofNode, ofReact] = await Promise.all(['node', 'react'].map((name) => lowestOf(name)))
    expect(stdout.trim()).toBe(name === 'of today' ? process.versions.node : ofNode)
    const { packages: everything } = JSON.parse(await readFile(place('node_modules/.package-lock.json'), 'utf8'))
    const copies = Object.keys(everything).filter((path) => /node_modules\/(react|@react-pdf\/renderer)$/.test(path))
    expect(copies).toEqual(['node_modules/@react-pdf/renderer', 'node_modules/react'])
    if (name !== 'of today') expect(everything['node_modules/react'].version).toBe(ofReact)
  })

  it('a Timeline renders in a document of their own', async () => {
    expect(await node('timeline.mjs')).toEqual(quietly)
    const text = await textIn(place('timeline.pdf'))
    for (const words of ['물공급일지', '정수장의터를골랐다.', '韓·日전문가가㉮안을살핀다.'])
      expect(text).toContain(words)
  })

  it('also with `require`', async () => {
    expect(await node('--input-type=commonjs', '--eval', required)).toEqual(quietly)
    expect(await textIn(place('timeline-cjs.pdf'))).toContain('정수장의터를골랐다.')
  })

  it('two brands stand side by side, and our own look beside them', async () => {
    expect(await node('brands.mjs')).toEqual(quietly)
    const { pages } = await readPdf(place('brands.pdf'))
    const accents = ['#8a1538', '#0a6640', '#12498f']
    expect(pages.map(({ colours }) => accents.filter((accent) => colours.includes(accent)))).toEqual(
      accents.map((one) => [one]),
    )

    const html = await readFile(place('brands.html'), 'utf8')
    const properties = [...html.matchAll(/--bk-color-accent:([^;"]+)/g)].map(([, value]) => value)
    expect(properties).toEqual(['light-dark(#8a1538, #ffffff)', 'light-dark(#0a6640, #ffffff)'])
  })

  it('the command makes a brief and its PDF', async () => {
    const { version } = JSON.parse(await readFile(place('node_modules/@briefing-kit/briefing/package.json'), 'utf8'))
    expect(await run('npx', ['briefing', '--version'], place())).toBe(`${version}\n`)
    await run('npx', ['briefing', 'init', 'mine'], place())
    const brief = 'mine/starter.brief.yaml'
    await run('npx', ['briefing', 'build', brief], place())
    expect(await textIn(place('mine/starter.pdf'))).toContain('한빛시여름물공급대책')
    const verified = await program('npx', ['briefing', 'verify', 'mine/starter.pdf', '--brief', brief], {
      cwd: place(),
    })
    if (name === 'of today') expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining(brief) })
    else expect(verified).toMatchObject({ code: 1, stderr: expect.stringContaining('npm install pdfjs-dist') })
  })

  if (name === 'of today') return

  it('nothing that came with our packages asks for a newer Node', async () => {
    await run('npm', ['exec', '--offline', '--call', 'npm install --engine-strict --dry-run --offline'], place())
  })

  it('a compiler reads our types, and those they stand on', async () => {
    const strictly = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--types', 'node']
    const modern = ['--target', 'es2022', '--module', 'nodenext', '--jsx', 'react-jsx']
    expect(await node('node_modules/typescript/bin/tsc', ...strictly, ...modern, 'types.tsx')).toEqual(quietly)
  })
})
