import type { RenderTaggedOptions } from '@briefing-kit/briefing/pdf'
import type { ReactElement } from 'react'

/**
 * A document by our own means and by react-pdf's: what differs, in words. See `pdf/react-pdf/same` in the package: it is read from
 * source, since the package does not offer it, and as something foreign, since it has its own types of pdfkit.
 */
type Compared = (element: ReactElement, options?: RenderTaggedOptions, faces?: 'shipped') => Promise<string[]>

const source = new URL('../../packages/briefing/src/pdf/react-pdf/same/both.ts', import.meta.url).pathname

export const { compared } = (await import(/* @vite-ignore */ source)) as { compared: Compared }
