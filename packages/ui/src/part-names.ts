import { quoteParts } from './quote/parts'
import { statCardParts } from './stat-card/parts'
import { timelineParts } from './timeline/parts'

/**
 * The parts of components by their names in what was made, `scope/part`: `data-scope` and `data-part` on the web, the
 * names of structure elements in PDF. Whoever looks for a part in a page takes its name from here. Listed are the components
 * whose parts are looked for. Made by a call, so that a bundle without them leaves it out.
 */
export const partNames = /* @__PURE__ */ (() => ({
  quote: quoteParts.names,
  statCard: statCardParts.names,
  timeline: timelineParts.names,
}))()
