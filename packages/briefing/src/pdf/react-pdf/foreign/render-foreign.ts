import { Font } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { needsPatterns, readPatterns } from '../../font/faces'
import { NotCovered } from '../../layout'
import { renderInstances } from '../../render-ours'
import type { FileOptions, Written } from '../../structure/tagging'
import { instancesOf } from '../../tree/instances'
import { fetchFaces, registeredFaces } from '../registered-faces'
import { prepare } from './prepare'

/**
 * A document as its author wrote it for react-pdf, by our own means, with the fonts registered with react-pdf.
 * @throws NotCovered where it asks for something that only react-pdf sets
 */
export const renderForeign = async (element: ReactElement, options: FileOptions): Promise<Written> => {
  try {
    return await render(element, options)
  } catch (error) {
    if (error !== needsPatterns) throw error
    await readPatterns()
    return render(element, options)
  }
}

const render = async (element: ReactElement, options: FileOptions): Promise<Written> => {
  const instances = instancesOf(element)
  if (!instances) throw new NotCovered('components with state')
  const { families } = await prepare(instances)
  await fetchFaces(Font, families)
  return renderInstances(instances, registeredFaces(Font, options.standard === 'none'), options)
}
