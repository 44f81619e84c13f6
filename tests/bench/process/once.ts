import type { Contender } from '../contenders/contender.ts'

/** A whole program: starts, makes one PDF, ends. `node once CONTENDER INPUT OUTPUT`, CONTENDER being a module's URL. */
const [module = '', input = '', output = ''] = process.argv.slice(2)
const { contender } = (await import(module)) as { contender: Contender }
await contender.prepare()
await contender.make(input, output)
await contender.close?.()
