import { checkBrief, formatDiagnostics, readBrief } from '@briefing-kit/briefing'
import type { Plugin } from 'vite'

/**
 * Lets a story import a brief: `import brief from './x.brief.yaml'` gives the brief, its pictures and how far it is proven as data.
 * With `?raw` it gives the file as it is written, as for any file. A brief with errors fails with the messages that the command prints.
 */
export const briefLoader = (): Plugin => ({
  name: 'brief',
  async load(id) {
    const [file = '', query] = id.split('?')
    if (!file.endsWith('.brief.yaml') || query === 'raw') return null
    const { brief, images, diagnostics } = await readBrief(file)
    if (!brief) throw new Error(formatDiagnostics(diagnostics))
    const pictures = [...images].map(([src, { bytes, ...image }]) => [src, { ...image, bytes: [...bytes] }])
    const { proven } = await checkBrief(file)
    return `
      const images = new Map(${JSON.stringify(pictures)}.map(
        ([src, image]) => [src, { ...image, bytes: Uint8Array.from(image.bytes) }]))
      export default { brief: ${JSON.stringify(brief)}, images, proven: ${JSON.stringify(proven)} }`
  },
})
