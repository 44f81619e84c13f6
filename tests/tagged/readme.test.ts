import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import ts from 'typescript'
import { expect, it, onTestFinished } from 'vitest'
import { node, quietly, root } from '../command/run.ts'

/** A folder of this package's, since the example imports ours by their names. */
const here = fileURLToPath(new URL('..', import.meta.url))

it('readme: the example of a tagged react-pdf document runs as it stands', async () => {
  const readme = await readFile(join(root, 'packages/briefing/README.md'), 'utf8')
  const [, example = ''] = /## Any react-pdf document[\s\S]*?```tsx\n([\s\S]*?)```/.exec(readme) ?? []
  const folder = await mkdtemp(join(here, 'example-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const compilerOptions = { jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
  await writeFile(join(folder, 'example.mjs'), ts.transpileModule(example, { compilerOptions }).outputText)
  expect(await node(['example.mjs'], { cwd: folder })).toEqual(quietly)

  const pdf = await getDocument({ data: new Uint8Array(await readFile(join(folder, 'report.pdf'))) }).promise
  const { children: [document] = [] } = (await (await pdf.getPage(1)).getStructTree()) as { children?: Node[] }
  expect(document && outlineOf(document)).toBe('Document(H1() P(Link()) L(LI(Lbl() LBody(P()))) Figure())')
})

interface Node {
  role?: string
  children?: Node[]
}

const outlineOf = ({ role, children = [] }: Node): string =>
  `${role}(${children
    .filter((child) => child.role)
    .map(outlineOf)
    .join(' ')})`
