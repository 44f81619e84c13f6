import type { Page, PdfFile } from './open.ts'
import type { Value } from './value.ts'

/** A place in the file. */
export interface Destination {
  page: Page
  /** In points from the lower edge of the page; unknown, if the place is a whole page. */
  top: number | undefined
}

/** Where a destination leads, written out or by its name; nothing, if that is nowhere. */
export const destinationOf = (target: Value, file: PdfFile): Destination | undefined => {
  const name = target.text ?? target.name
  const named = name === undefined ? target : namedPlace(name, file.catalog)
  const [pageValue, kind, , top] = (named?.isDictionary ? named.get('D') : named)?.items ?? []
  const page = file.pages.find(({ id }) => id === pageValue?.ref)
  return page && { page, top: kind?.name === 'XYZ' ? top?.number : undefined }
}

const namedPlace = (name: string, catalog: Value): Value | undefined =>
  new Map(catalog.get('Names', 'Dests').leaves('Names')).get(name) ?? catalog.get('Dests', name)
