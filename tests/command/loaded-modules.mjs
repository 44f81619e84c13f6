// Loaded before a program (node --import): prints the packages of others that it loads, as its last line.
import { writeSync } from 'node:fs'
import { registerHooks } from 'node:module'

const packages = new Set()
registerHooks({
  load(url, context, next) {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? []
    if (name) packages.add(name)
    return next(url, context)
  },
})
process.on('exit', () => writeSync(1, JSON.stringify([...packages].sort())))
