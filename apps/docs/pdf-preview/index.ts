export { PdfPages } from './pdf-pages'
export { pdfPreview, type Rendering, renderingSwitch } from './pdf-preview'
