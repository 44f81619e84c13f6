// The same for PDF, with what draws it.
export { registerFonts } from '@briefing-kit/ui/fonts'
export { Quote, StatCard, Timeline } from '@briefing-kit/ui/pdf'
export { Document, Page, renderToBuffer } from '@react-pdf/renderer'
