// Prints every module that importing, then requiring, a package loads: node loaded.mjs NAME
import { createRequire, registerHooks } from 'node:module'

const [, , name] = process.argv
const loaded = new Set()
registerHooks({
  load(url, context, next) {
    loaded.add(url)
    return next(url, context)
  },
})
await import(name)
createRequire(import.meta.url)(name)
process.stdout.write(JSON.stringify([...loaded]))
