import { fileURLToPath } from 'node:url'
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import type { UserConfig } from 'vite'
import { briefLoader } from './brief-loader.ts'

const source = fileURLToPath(new URL('../../packages/ui/src/index.web.ts', import.meta.url))

/** The Vite configuration for stories: the web components from source, with their styles, and briefs as data. */
export const webSource = (): UserConfig => ({
  plugins: [briefLoader(), vanillaExtractPlugin({ identifiers: ({ hash, filePath }) => className(filePath, hash) })],
  resolve: { alias: [{ find: /^@briefing-kit\/ui$/, replacement: source }] },
})

/** A class of `src/quote/quote.css.ts` is `bk-quote-` and its own hash. */
const className = (filePath: string, hash: string): string =>
  `bk-${filePath.replace(/^.*\/([\w-]+)\.css\.ts$/, '$1')}-${hash}`
