import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../command/run.ts'
import { exportedTypesOf, loadedBy, type Module, modulesOf, waysTo } from './modules.ts'

const ui = modulesOf('ui')
const briefing = modulesOf('briefing')

const isProgram = ({ path }: Module): boolean => !/\.(test|stories)\.|\/stories\.ts$/.test(path)

/** The modules that are published, of one of the rooms or of all. */
const programs = (modules: ReadonlyMap<string, Module>, ...rooms: readonly string[]): Module[] =>
  [...modules.values()].filter(isProgram).filter(({ path }) => rooms.length === 0 || isIn(path, rooms))

/** A room is a folder of `src`. */
const isIn = (path: string, rooms: readonly string[]): boolean => rooms.includes(path.split('/')[2] as string)

/** `a → b` for every name that must not be there. */
const naming = (modules: readonly Module[], forbidden: RegExp): string[] =>
  modules.flatMap(({ path, names }) => names.filter((name) => forbidden.test(name)).map((name) => `${path} → ${name}`))

/** `a → b` for every module that a package does not hold. */
const leaving = (modules: ReadonlyMap<string, Module>, name: string): string[] =>
  [...modules.values()].flatMap(({ path, own }) =>
    own.filter((one) => !one.startsWith(`${name}/`)).map((one) => `${path} → ${one}`),
  )

describe('ui: the components', () => {
  it('know no brief, and no package by its files', () => {
    expect(ui.size).toBeGreaterThan(0)
    expect(naming([...ui.values()], /^@briefing-kit\//)).toEqual([])
    expect(leaving(ui, 'ui')).toEqual([])
  })

  it('leave react-pdf to `target` and `fonts`', () => {
    const elsewhere = programs(ui).filter(({ path }) => !isIn(path, ['target', 'fonts']))
    expect(elsewhere.length).toBeGreaterThan(0)
    expect(naming(elsewhere, /^@react-pdf\/|^pdfkit$|^fontkit$/)).toEqual([])
  })

  it('are made of #elements and #parts, never of the files of one target', () => {
    const views = programs(ui).filter(({ path }) => path.endsWith('.tsx') && !isIn(path, ['target']))
    expect(views.length).toBeGreaterThan(0)
    expect(views.filter(({ names }) => !names.includes('#elements')).map(({ path }) => path)).toEqual([])
    const entries = ['ui/src/index.web.ts', 'ui/src/index.pdf.ts']
    const others = programs(ui).filter(({ path }) => !isIn(path, ['target']) && !entries.includes(path))
    const ofOneTarget = /\.(web|pdf)\.tsx?$/
    expect(
      others.flatMap(({ path, own }) => own.filter((one) => ofOneTarget.test(one)).map((one) => [path, one])),
    ).toEqual([])
  })

  it('take dates and figures from functions that know neither React nor another room', () => {
    const formats = programs(ui, 'format', 'languages')
    expect(formats.length).toBeGreaterThan(0)
    expect(naming(formats, /./)).toEqual([])
    expect(waysTo(ui, formats, (path) => !isIn(path, ['format', 'languages']))).toEqual([])
  })
})

/** The stages of `pdf/`, and those that each may import. */
const stages = {
  tree: [],
  font: [],
  write: [],
  text: ['font'],
  layout: ['tree', 'font', 'text'],
  structure: ['tree', 'write'],
  draw: ['tree', 'font', 'text', 'layout', 'structure', 'write'],
  conformance: ['structure', 'write'],
  debug: ['tree', 'layout', 'structure', 'write'],
}

/** The folder of `pdf/` that a module is in, or its own name if it is in none. */
const stageOf = (path: string): string => path.split('/')[3]?.replace(/\.tsx?$/, '') as string

describe('rooms: those of a brief', () => {
  it.each([
    ['error-codes', ['picture', 'brief', 'evidence', 'compose', 'pdf', 'verify', 'render', 'batch', 'cli']],
    ['css', ['picture', 'brief', 'evidence', 'compose', 'pdf', 'verify', 'render', 'batch', 'cli']],
    ['readback', ['css', 'picture', 'brief', 'evidence', 'compose', 'pdf', 'verify', 'render', 'batch', 'cli']],
    ['picture', ['brief', 'evidence', 'compose', 'pdf', 'verify', 'render', 'batch', 'cli']],
    ['brief', ['evidence', 'compose', 'pdf', 'verify', 'render', 'batch', 'cli']],
    ['evidence', ['compose', 'pdf', 'verify', 'render', 'batch', 'cli']],
    ['compose', ['pdf', 'verify', 'render', 'batch', 'cli']],
    ['pdf', ['brief', 'evidence', 'compose', 'verify', 'render', 'batch', 'cli']],
    ['verify', ['render', 'batch', 'cli']],
    ['render', ['batch', 'cli']],
    ['report', ['render', 'batch', 'cli']],
    ['batch', ['cli']],
  ])('%s comes to none of %j, over other files neither', (room, beyond) => {
    expect(waysTo(briefing, programs(briefing, room), (path) => isIn(path, beyond))).toEqual([])
  })

  it('are found in their folders', () => {
    for (const room of [
      'error-codes',
      'brief',
      'evidence',
      'compose',
      'pdf',
      'verify',
      'render',
      'report',
      'batch',
      'cli',
    ])
      expect(programs(briefing, room).length).toBeGreaterThan(0)
  })

  it('import the names of error codes; only `briefing explain` imports their meanings', () => {
    const isMeaning = (path: string): boolean => isIn(path, ['error-codes']) && !path.endsWith('/code.ts')
    const elsewhere = programs(briefing).filter(({ path }) => !isIn(path, ['error-codes']))
    const ways = elsewhere.flatMap(({ path, own }) => own.filter(isMeaning).map((one) => `${path} → ${one}`))
    expect(ways).toEqual([
      'briefing/src/cli/explain.ts → briefing/src/error-codes/explanation.ts',
      'briefing/src/cli/explain.ts → briefing/src/error-codes/catalogue.ts',
    ])
  })

  it('leave react-pdf to its adapter', () => {
    const elsewhere = programs(briefing).filter(({ path }) => !path.startsWith('briefing/src/pdf/react-pdf/'))
    const ofReactPdf = /^@react-pdf\/|^pdfkit$|^fontkit$/
    const typesOf = 'briefing/src/pdf/index.ts → @react-pdf/renderer'
    expect(naming(elsewhere, ofReactPdf).filter((way) => way !== typesOf)).toEqual([])
  })

  it('render a brief without react-pdf', () => {
    const isOfReactPdf = (path: string): boolean => path.startsWith('briefing/src/pdf/react-pdf/')
    const brief = programs(briefing).filter(({ path }) => /\/(render-brief|build-brief)\./.test(path))
    expect(brief).toHaveLength(2)
    expect(waysTo(briefing, brief, isOfReactPdf)).toEqual([])
  })

  it.each(Object.entries(stages))('pdf: the stage %s imports only the stages %j, types too', (stage, known) => {
    const modules = programs(briefing, 'pdf').filter(({ path }) => stageOf(path) === stage)
    expect(modules.length).toBeGreaterThan(0)
    const others = modules.flatMap(({ path, own }) =>
      own
        .filter((one) => one.startsWith('briefing/src/pdf/'))
        .filter((one) => ![stage, 'problems', ...known].includes(stageOf(one)))
        .map((one) => `${path} → ${one}`),
    )
    expect(others).toEqual([])
  })

  it('pdf: every folder is a stage or the adapter', () => {
    const folders = programs(briefing, 'pdf').map(({ path }) => path.split('/').slice(3, -1)[0])
    expect(new Set(folders)).toEqual(new Set([...Object.keys(stages), 'react-pdf', undefined]))
  })

  it('compose a brief in a browser without the modules that read and check one', () => {
    const loaded = [...loadedBy('briefing/src/compose/index.ts')]
    expect(loaded).toContain('briefing/src/brief/blocks/quote.tsx')
    const others = loaded.filter((path) => !path.includes('/') || path.startsWith('@') || path.startsWith('node:'))
    expect(others).toEqual(['@briefing-kit/ui', 'react'])
    const ofLanguages = loaded.filter((path) => /\/languages\/\w+\//.test(path) && !path.includes('/shared/'))
    expect(new Set(ofLanguages.map((path) => basename(path)))).toEqual(new Set(['page-words.ts', 'statements.ts']))
  })

  it('know other packages by their names', () => {
    expect(leaving(briefing, 'briefing').filter((way) => !way.endsWith('package.json'))).toEqual([])
  })
})

// Twins of the two targets have one name on purpose: a view imports it as `#parts` or the entry, whichever target it is.
const twins = new Set(['BrandProps', 'PartProps'])

it('names: an exported type has one meaning in the house', () => {
  const places = new Map<string, string[]>()
  for (const { path } of [...programs(ui), ...programs(briefing)]) {
    for (const name of exportedTypesOf(path)) places.set(name, [...(places.get(name) ?? []), path])
  }
  expect(places.size).toBeGreaterThan(200)
  const several = [...places].filter(([name, all]) => all.length > 1 && !twins.has(name))
  expect(several.map(([name, all]) => `${name}: ${all.join(', ')}`)).toEqual([])
})

/** Our own code, as paths from the root. */
const codeFiles = globSync(
  ['packages/*/src/**/*.{ts,tsx}', '{tests,apps/docs,apps/docs/.storybook,.tasks}/**/*.{ts,tsx,mjs}'],
  {
    cwd: root,
    exclude: (name) => /(?:^|[\\/])(?:node_modules|dist|storybook-static)$/.test(name),
  },
).map((path) => path.replaceAll('\\', '/'))

/** The start of a comment, but not of the second line of one in several `//` lines. */
const vagueStart = /(?:\/\*\*\s+(?:\*\s+)?|(?<!\/\/[^\n]*\n[ \t]*)\/\/ )(?:What|The same)\b.*/g

it('comments: none begins with "What" or "The same"', () => {
  expect(codeFiles.length).toBeGreaterThan(300)
  const vague = codeFiles.flatMap((path) =>
    Array.from(readFileSync(join(root, path), 'utf8').matchAll(vagueStart), ([comment]) => `${path} ${comment}`),
  )
  expect(vague).toEqual([])
})
