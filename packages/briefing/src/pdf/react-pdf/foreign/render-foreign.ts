import { Font } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { readPatterns } from '../../font/faces'
import { NotCovered } from '../../problems'
import { renderNodes } from '../../render-document'
import type { FileOptions, Written } from '../../tagging'
import { fetchFaces, lackOf, registeredFaces } from '../registered-faces'
import { nodesOfForeign } from './instances'
import { prepare } from './prepare'

/**
 * Renders a document written for react-pdf with our engine and the fonts registered with react-pdf.
 * @throws NotCovered where it needs a feature that only react-pdf supports
 */
export const renderForeign = async (element: ReactElement, options: FileOptions, limit: number): Promise<Written> => {
  const instances = nodesOfForeign(element)
  const isTagged = options.standard !== 'none'
  const { families } = await prepare(instances, registered, isTagged)
  await Promise.all([fetchFaces(Font, families), readPatterns()])
  return renderNodes(instances, registeredFaces(Font, !isTagged), options, limit)
}

const registered = { lack: (family: string) => lackOf(Font, family) }

/**
 * Finds what react-pdf would silently omit, as far as it can be told without react-pdf.
 * @throws TaggingError if there is any
 */
export const refuseOmissions = async (element: ReactElement, { standard }: FileOptions): Promise<void> => {
  const instances = nodesOfForeign(element)
  try {
    await prepare(instances, registered, standard !== 'none')
  } catch (error) {
    if (!(error instanceof NotCovered)) throw error
  }
}
