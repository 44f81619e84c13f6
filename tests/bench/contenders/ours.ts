import { buildBrief, formatDiagnostics } from '@briefing-kit/briefing'
import type { Contender } from './contender.ts'

/** The built library, as a service would call it: read, proven against its sources, composed, tagged, written. */
export const contender: Contender = {
  async prepare() {},
  async make(input, output) {
    const { built, diagnostics } = await buildBrief(input, output)
    if (!built) throw new Error(formatDiagnostics(diagnostics))
  },
}
