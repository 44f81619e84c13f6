import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contender } from '../contenders/contender.ts'

/**
 * A whole program that makes a PDF of each file in a folder, or of its share: with `0 2` of the first, the third and so
 * on. `node many CONTENDER INPUTS OUTPUTS SHARE SHARES`
 */
const [module = '', inputs = '', outputs = '', share = '0', shares = '1'] = process.argv.slice(2)
const { contender } = (await import(module)) as { contender: Contender }
await contender.prepare()
const names = (await readdir(inputs)).sort().filter((_, index) => index % Number(shares) === Number(share))
for (const name of names) await contender.make(join(inputs, name), join(outputs, `${name}.pdf`))
await contender.close?.()
