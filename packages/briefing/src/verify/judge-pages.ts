import type { Brief, Path } from '../brief'
import type { Readback } from '../readback/readback'
import { faultsOf } from './judge-page'
import { Owners } from './owners'
import type { PageFault } from './page-fault'

/** A fault of a page, with the field or block of the brief that it is of. */
interface JudgedFault extends Pick<PageFault, 'code' | 'message' | 'hint'> {
  path: Path
}

/**
 * Faults of the pages as a reader would see them, by what is drawn: where it is, what lies over what, sizes and colours.
 * Of each kind one for each field or block.
 */
export const judgePages = (brief: Brief, read: Readback): JudgedFault[] => {
  const faults = read.sheets.flatMap((sheet, page) =>
    firstOfEach(faultsOf(sheet, page)).map((fault) => ({ ...fault, page })),
  )
  if (faults.length === 0) return []
  const owners = new Owners(brief, read)
  const found = new Map<string, JudgedFault>()
  for (const { code, message, hint, culprit, page } of faults) {
    const path = 'text' in culprit ? owners.ofText(culprit) : owners.ofPainted(culprit, page)
    const key = JSON.stringify([code, path])
    if (!found.has(key)) found.set(key, { code, path, message: `on page ${page + 1} ${message}`, hint })
  }
  return [...found.values()]
}

/** The first fault of each kind in a picture or a piece of marked content: one is enough to find it. */
const firstOfEach = (faults: readonly PageFault[]): PageFault[] => {
  const first = new Map<string, PageFault>()
  for (const fault of faults) {
    const { picture, mcid } = fault.culprit
    const key = `${fault.code} ${picture ?? ''} ${mcid ?? (picture === undefined ? fault.message : '')}`
    if (!first.has(key)) first.set(key, fault)
  }
  return [...first.values()].slice(0, mostFaults)
}

/** Beyond this, no more faults of a page are told. */
const mostFaults = 20
