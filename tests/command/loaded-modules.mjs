// Loaded before a program (node --import): prints the packages of others and the parts of Node that it loads, as its
// last line.
import { writeSync } from 'node:fs'
import { registerHooks } from 'node:module'

const loaded = new Set()
registerHooks({
  load(url, context, next) {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? /^(node:.*)/.exec(url) ?? []
    if (name) loaded.add(name)
    return next(url, context)
  },
})
process.on('exit', () => writeSync(1, JSON.stringify([...loaded].sort())))
