import type { PDFWorker } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

export interface DrawOptions {
  /** Pixels of the canvas for each point of the page. */
  scale: number
  /** Whether the white foot of a page is cut off. */
  trim: boolean
  signal: AbortSignal
}

/** The worker of pdf.js, one for all drawings: it takes longer to start than to draw. */
let worker: PDFWorker | undefined

/** Each page of a PDF on a canvas of its own, by pdf.js and its worker, which are loaded when first needed. */
export const drawPages = async (file: Blob, options: DrawOptions): Promise<HTMLCanvasElement[]> => {
  const { scale, trim, signal } = options
  const { getDocument, GlobalWorkerOptions, PDFWorker, VerbosityLevel } = await import('pdfjs-dist')
  GlobalWorkerOptions.workerSrc = workerUrl
  worker ??= new PDFWorker()
  const data = new Uint8Array(await file.arrayBuffer())
  signal.throwIfAborted()
  const task = getDocument({ data, worker, verbosity: VerbosityLevel.ERRORS })
  const stop = () => task.destroy()
  signal.addEventListener('abort', stop)
  try {
    const document = await task.promise
    const pages: HTMLCanvasElement[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale })
      const canvas = window.document.createElement('canvas')
      canvas.width = Math.floor(viewport.width)
      canvas.height = Math.floor(viewport.height)
      await page.render({ canvas, viewport }).promise
      pages.push(trim ? trimmed(canvas, Math.round(24 * scale)) : canvas)
    }
    return pages
  } finally {
    signal.removeEventListener('abort', stop)
    await stop()
  }
}

/** The canvas without the blank part below the last mark, except for a margin. */
const trimmed = (canvas: HTMLCanvasElement, margin: number): HTMLCanvasElement => {
  const { width, height } = canvas
  const pixels = new Uint32Array(canvas.getContext('2d')?.getImageData(0, 0, width, height).data.buffer ?? [])
  const last = pixels.findLastIndex((pixel) => pixel !== white)
  const kept = Math.min(height, Math.ceil((last + 1) / width) + margin)
  if (kept === height) return canvas
  const cut = window.document.createElement('canvas')
  cut.width = width
  cut.height = kept
  cut.getContext('2d')?.drawImage(canvas, 0, 0)
  return cut
}

const white = 0xffffffff
