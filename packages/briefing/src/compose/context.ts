import { fillPattern, type HeadingLevel } from '@briefing-kit/ui'
import type { Brief, BriefImage, BriefSetting } from '../brief'
import type { Composition, Counted } from '../brief/blocks/composition'
import { pathText } from '../brief/locate'
import { pageWordsOf } from '../languages/page-words'
import type { Proven, Statements } from '../languages/rules'
import { openMark } from '../languages/shared/claim-totals'
import type { ComponentSet } from './components'
import { describeSource } from './describe-source'
import { Notes } from './notes'
import { proseOf } from './prose-of'

/** The state that every part of a composition shares. */
export interface Context extends Composition {
  ui: ComponentSet
  notes: Notes
  statements: Statements
}

/** A composition's surroundings: see `ComposeOptions`. */
interface Around {
  images?: ReadonlyMap<string, BriefImage> | undefined
  proven?: Proven | undefined
  onTooWide?: ((index: number, width: number, room: number) => void) | undefined
}

/** The id of the line that says how far a brief is proven. */
export const statementId = 'evidence'

const noBreakSpace = '\u00a0'

/** The state at the start of a composition: nothing is numbered yet. */
export const contextOf = (
  brief: Brief,
  ui: ComponentSet,
  { images = new Map(), proven, onTooWide }: Around,
): Context => {
  const words = pageWordsOf(brief)
  const setting = settingOf(brief)
  const notes = new Notes(
    setting.sources,
    {
      describe: (source, place) => describeSource(source, place, words, brief.houseStyle),
      same: (label) => words.statements.sameSource(label),
      name: (label, kind) => fillPattern(setting.locale.labels[kind === 'note' ? 'noteRef' : 'sourceRef'], label),
      open: { label: openMark, name: words.statements.notCompared, href: `#${statementId}` },
    },
    (markdown) => proseOf(brief, markdown),
  )
  const counts: Record<Counted, number> = { table: 0, figure: 0 }
  let [section, part] = [0, 0]
  let below: HeadingLevel = 2
  const indexOf = (block: object): number => (brief.blocks as readonly object[]).indexOf(block)
  const open = new Set(proven?.open)
  const cuts = new Map(proven?.cuts?.map((cut) => [cut.path, cut]))
  return {
    ...setting,
    ui,
    notes,
    statements: words.statements,
    next: (what) => ++counts[what],
    headingNumber: (level) => {
      if (level === 1) [section, part] = [section + 1, 0]
      else part += 1
      if (level === 1) return String(section)
      return brief.houseStyle?.numbering === 'parts' ? `${section}.${part}` : undefined
    },
    indexOf,
    isOpen: (block, ...field) => open.has(pathText(['blocks', indexOf(block), ...field])),
    withCuts: (words, block, part) => {
      const { start, end } = cuts.get(pathText(['blocks', indexOf(block), 'parts', part])) ?? {}
      return `${start ? `…${noBreakSpace}` : ''}${words}${end ? `${noBreakSpace}…` : ''}`
    },
    tooWide: onTooWide && ((block) => (width, room) => onTooWide(indexOf(block), width, room)),
    enter: (level) => {
      below = level === 1 ? 3 : 4
    },
    levelBelow: () => below,
    pictureAddress: (src) => addressOf(images.get(src)) ?? src,
    pictureSize: (src) => sizeOf(images.get(src)),
  }
}

/** The fields of a brief that its blocks need when they are printed. */
export const settingOf = ({ lang, houseStyle, people = {}, sources = {} }: Brief): BriefSetting => ({
  locale: pageWordsOf({ lang }).locale,
  houseStyle,
  people,
  sources,
})

const mimeTypes: Record<BriefImage['format'], string> = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' }

/** A data URL, so that nothing is fetched when the document is drawn or shown. */
const addressOf = (image: BriefImage | undefined): string | undefined =>
  image && `data:${mimeTypes[image.format]};base64,${base64(image.bytes)}`

const sizeOf = (image: BriefImage | undefined): { width: number; height: number } | undefined =>
  image && !image.isUnsized ? { width: image.width, height: image.height } : undefined

const base64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
