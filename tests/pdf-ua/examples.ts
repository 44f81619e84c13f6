import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Brief, type Image, readBrief, renderBrief } from '@briefing-kit/briefing'
import type { Attachment } from '@briefing-kit/briefing/pdf'
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

/** What PDF/A-3 is there for: the data in the document that it made. */
const data: Attachment = {
  name: 'data.brief.json',
  bytes: new TextEncoder().encode('{}'),
  description: 'The data of the brief',
  relationship: 'Source',
}

export const render = ({ brief, images }: Content, standard: Standard | 'none'): Promise<Uint8Array> =>
  renderBrief(brief, { images, standard, ...(standard === 'a-3a' ? { attachments: [data] } : {}) })
