import { faces } from '@briefing-kit/ui/faces'
import { Font } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { TaggingError } from '../../conformance/problems'
import { facesOf, registeredFaces } from '../../font/faces'
import { NotCovered } from '../../layout'
import { renderOurs } from '../../render-ours'
import type { FileOptions } from '../../structure/tagging'
import { renderReference } from '../render-reference'
import { differencesOf } from './differences'

/** Where our faces come from: those that ship, as for a brief, or those that an app has registered with react-pdf. */
type Source = 'shipped' | 'registered'

/**
 * A document by our own means and by react-pdf's.
 * @returns what differs, in words, or why the document is left to react-pdf
 */
export const compared = async (
  element: ReactElement,
  options: FileOptions = { standard: 'ua-1' },
  source: Source = 'registered',
): Promise<string[]> => {
  const known = source === 'shipped' ? facesOf(faces) : registeredFaces(Font)
  const differing = async (given: FileOptions): Promise<string[]> => {
    const ours = await renderOurs(element, known, given)
    const reference = await renderReference(element, given)
    return await differencesOf(ours.bytes, reference.bytes)
  }
  try {
    return await differing(options)
  } catch (error) {
    if (error instanceof NotCovered) return [`left to react-pdf: ${error.message}`]
    // What keeps no claim, as a heading of the second level alone, is compared without its structure.
    if (error instanceof TaggingError)
      return (await differing({ standard: 'none' })).filter((one) => !one.startsWith('structure of page'))
    throw error
  }
}
