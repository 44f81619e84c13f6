import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The faces that ship with our components: every contender sets its brief in the same files. */
export const fontFolder = dirname(fileURLToPath(import.meta.resolve('@briefing-kit/ui/fonts')))
