// A compiler has to understand all of this: the published types, and those of the libraries that they use.
import { type Brief, composeBrief, renderBrief } from '@briefing-kit/briefing'
import * as ui from '@briefing-kit/ui'
import { registerFonts } from '@briefing-kit/ui/fonts'
import * as paper from '@briefing-kit/ui/pdf'

const items: ui.TimelineItem[] = [{ date: '2024-05', title: '정수장의 터를 골랐다.' }]
const brief: Brief = { lang: 'ko', title: '물 공급 일지', blocks: [{ type: 'timeline', items: [] }] }

registerFonts()
export const onScreen = <ui.Timeline items={items} className="mine" />
export const onPaper = <paper.Timeline items={items} styles={{ date: { color: '#000000' } }} />
export const composed = composeBrief(brief, ui)
export const bytes: Promise<Uint8Array> = renderBrief(brief)
// @ts-expect-error A statement is known by its name.
export const wrong = <ui.Timeline items={[{ date: '2024-05', title: '', status: 'perhaps' }]} />
