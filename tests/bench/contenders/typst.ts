import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Contender } from './contender.ts'
import { fontFolder } from './font-folder.ts'

let compiler: NodeCompiler
let template: string

/** Typst as a library in the process, so that nothing is paid for starting its command. It tags its PDFs by itself. */
export const contender: Contender = {
  async prepare() {
    compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: [fontFolder] }] })
    template = await readFile(join(import.meta.dirname, 'brief.typ'), 'utf8')
  },
  async make(input, output) {
    const brief = await readFile(input, 'utf8')
    await writeFile(output, compiler.pdf({ mainFileContent: template, inputs: { brief } }))
    // As Typst's own `watch` does: what ten briefs have not asked for again is forgotten.
    compiler.evictCache(10)
  },
}
