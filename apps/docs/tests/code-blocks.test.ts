import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tokens } from '@briefing-kit/ui'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { codeForPdf, codeForWeb } from '../component-page/code'
import { type DocumentedName, notes } from '../component-page/notes'
import { codeOf } from '../guides/brand-editor/brand-code'

const folder = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string): string => readFileSync(folder + file, 'utf8')

const guides = readdirSync(`${folder}guides`).filter((file) => file.endsWith('.mdx'))
const pages = [
  ...guides.map((file) => `guides/${file}`),
  '../../README.md',
  ...['ui', 'briefing'].map((name) => `../../packages/${name}/README.md`),
]

/**
 * Code that imports files or packages that are not here is tested where they are: in the decorator's own test and in
 * the apps of `tests`.
 */
const elsewhere = /from '(?:next|\.\.?\/)/

/** The code of the pages, each block as a file of its own. */
const blocks = pages.flatMap((page) =>
  Array.from(read(page).matchAll(/```tsx?\n([\s\S]*?)```/g), ([, code = ''], index) => ({
    name: `${page} ${index + 1}`,
    code,
  })),
)

const { accent, ink, ink2, paper } = tokens.color
const copied = [
  { name: 'the brand editor', code: codeOf({ accent, ink, ink2, paper, hair: { light: '#aabbcc', dark: '#334455' } }) },
  ...(Object.keys(notes) as DocumentedName[])
    .filter((name) => name !== 'Figure') // has a picture of the reader's
    .flatMap((name) =>
      [codeForWeb, codeForPdf].map((code) => ({
        name: `${name}, ${code.name}`,
        code: code(name, notes[name].example),
      })),
    ),
]

const files = new Map(
  [...blocks, ...copied]
    .filter(({ code }) => !elsewhere.test(code))
    .map(({ name, code }, index) => [`${folder}block-${index}.tsx`, { name, code }]),
)

/** The errors of strict TypeScript in all blocks, each compiled as a file in this folder. */
const problems = (): string[] => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noUncheckedSideEffectImports: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
  }
  const host = ts.createCompilerHost(options)
  const real = { fileExists: host.fileExists, readFile: host.readFile, getSourceFile: host.getSourceFile }
  host.getCurrentDirectory = () => folder
  host.fileExists = (file) => files.has(file) || real.fileExists(file)
  host.readFile = (file) => files.get(file)?.code ?? real.readFile(file)
  host.getSourceFile = (file, language) => {
    const code = files.get(file)?.code
    return code === undefined ? real.getSourceFile(file, language) : ts.createSourceFile(file, code, language)
  }
  return ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host)).map(({ file, messageText }) => {
    const { name = file?.fileName } = files.get(file?.fileName ?? '') ?? {}
    return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

test('code blocks: strict TypeScript accepts every block of the guides and READMEs', () => {
  expect(blocks.length).toBeGreaterThan(10)
  expect(problems()).toEqual([])
})

test('guides: none has a table in Markdown, which MDX shows as plain text', () => {
  expect(guides.filter((file) => /^\|[ :-]+\|/m.test(read(`guides/${file}`)))).toEqual([])
})
