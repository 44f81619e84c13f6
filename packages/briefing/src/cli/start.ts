import { createRequire, enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

/**
 * The command, compiled whole by the first call and kept by Node for the next ones. By itself V8 compiles a function
 * when it is first called, and what is kept are only those that were compiled as the file was loaded: most of the time
 * that a brief takes would go into compiling the others, in every call again.
 */
export const start = (): typeof import('./whole') => {
  // React's library as it is meant for those who use a program, not for those who write one.
  process.env.NODE_ENV ??= 'production'
  const { directory } = enableCompileCache()
  if (directory) setFlagsFromString('--no-lazy')
  const whole = createRequire(import.meta.url)('./whole.cjs')
  setFlagsFromString('--lazy')
  return whole
}
