import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Brief, type Image, readBrief, renderBrief } from '@briefing-kit/briefing'
import { composeBrief } from '@briefing-kit/briefing/compose'
import type { Attachment, RenderTaggedOptions } from '@briefing-kit/briefing/pdf'
import { registerFonts } from '@briefing-kit/ui/fonts'
import * as ui from '@briefing-kit/ui/pdf'
import type { ReactElement } from 'react'
import { root } from '../command/run.ts'
import type { Standard } from './conditions.ts'

/** An example brief of the package. */
export interface Example {
  name: string
  file: string
}

export const examples: Example[] = globSync(join(root, 'packages/briefing/examples/*.brief.yaml'))
  .sort()
  .map((file) => ({ name: basename(file, '.brief.yaml'), file }))

export const standards: readonly Standard[] = ['ua-1', 'ua-1+a-2a', 'a-3a']

/** A brief with its pictures. */
export interface Content {
  brief: Brief
  images: ReadonlyMap<string, Image>
}

export const contentOf = async ({ file }: Pick<Example, 'file'>): Promise<Content> => {
  const { brief, images, diagnostics } = await readBrief(file)
  if (!brief) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return { brief, images }
}

/** An attachment as PDF/A-3 is meant for: the data that the document was made from. */
const data: Attachment = {
  name: 'data.brief.json',
  bytes: new TextEncoder().encode('{}'),
  description: 'The data of the brief',
  relationship: 'Source',
}

const source = new URL('../../packages/briefing/src/pdf/react-pdf/render-reference.ts', import.meta.url).pathname

/** The brief as react-pdf renders it, to which documents are left that use more than our own engine supports. */
export const renderByReactPdf = async ({ brief, images }: Content, standard: Standard): Promise<Uint8Array> => {
  const { renderReference } = (await import(/* @vite-ignore */ source)) as { renderReference: Reference }
  registerFonts()
  const attachments = standard === 'a-3a' ? { attachments: [data] } : {}
  return (await renderReference(composeBrief(brief, ui, { images }), { standard, ...attachments })).bytes
}

type Reference = (element: ReactElement, options: RenderTaggedOptions) => Promise<{ bytes: Uint8Array }>

export const render = ({ brief, images }: Content, standard: Standard | 'none'): Promise<Uint8Array> =>
  renderBrief(brief, { images, standard, ...(standard === 'a-3a' ? { attachments: [data] } : {}) })
