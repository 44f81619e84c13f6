import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The path of one of our built programs, beside the command. */
export const programOf = (name: 'worker' | 'watch'): string => {
  const { resolve } = createRequire(import.meta.url)
  return join(dirname(resolve('@briefing-kit/briefing/package.json')), `dist/cli/${name}.js`)
}
