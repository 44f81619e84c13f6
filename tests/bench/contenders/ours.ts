import { formatDiagnostics, parseBrief, renderBrief } from '@briefing-kit/briefing'
import type { Contender } from './contender.ts'

/** The built library: what a service would call. */
export const contender: Contender = {
  async prepare() {},
  async render(text) {
    const { brief, diagnostics } = parseBrief(text, 'bench.brief.yaml')
    if (!brief) throw new Error(formatDiagnostics(diagnostics))
    return renderBrief(brief)
  },
}
