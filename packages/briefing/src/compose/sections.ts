import type { Block, BlockOf } from '../brief'

/** The headings of a section or of a part of it, and the blocks below them. */
export interface SectionGroup {
  headings: BlockOf<'heading'>[]
  /** A block, or several consecutive texts; empty under a heading without content. */
  blocks: Block[]
}

/** From one heading of level 1 to the next. */
export interface Section {
  groups: SectionGroup[]
}

/** Groups the blocks of a brief into sections, and within each into headings with their blocks. */
export const sectionsOf = (blocks: readonly Block[]): Section[] => {
  const sections: Section[] = []
  let pending: BlockOf<'heading'>[] = []
  const open = (): Section => {
    const section: Section = { groups: [] }
    sections.push(section)
    return section
  }
  const flush = () => {
    if (pending.length > 0) (sections.at(-1) ?? open()).groups.push({ headings: pending, blocks: [] })
    pending = []
  }
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (block.level === 1) {
        flush()
        open()
      }
      pending.push(block)
      continue
    }
    const section = sections.at(-1) ?? open()
    const last = section.groups.at(-1)
    const continues = pending.length === 0 && block.type === 'text' && last?.blocks.at(-1)?.type === 'text'
    if (continues) last.blocks.push(block)
    else section.groups.push({ headings: pending, blocks: [block] })
    pending = []
  }
  flush()
  return sections
}
