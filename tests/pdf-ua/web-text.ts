import { composeBrief } from '@briefing-kit/briefing/compose'
import * as ui from '@briefing-kit/ui'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Content } from './examples.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The text of a brief on the web, in order: that of the same composition, without alternative texts. */
export const webText = ({ brief, images }: Content): string =>
  renderToStaticMarkup(composeBrief(brief, ui, { images }))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
