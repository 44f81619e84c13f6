/** The standard structure types of PDF 1.7. */
export const standardRoles = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private
  P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot
  Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
)

/** How the parts of something are nested: which kids a part has, and which parents. */
export interface Nesting {
  condition: '09-004' | '09-005' | '09-006' | '09-007' | '09-008'
  /** All that may stand in it, and nothing drawn directly. */
  kids: Record<string, string[]>
  /** All that it may stand in. */
  parents: Record<string, string[]>
  /** The children that a role must have. */
  needs: Record<string, string[]>
}

const groups = ['THead', 'TBody', 'TFoot']
const rows = { kids: ['TR'], parents: ['Table'] }

export const nestings: readonly Nesting[] = [
  {
    condition: '09-004',
    kids: {
      Table: ['Caption', 'TR', ...groups],
      TR: ['TH', 'TD'],
      ...Object.fromEntries(groups.map((group) => [group, rows.kids])),
    },
    parents: {
      TR: ['Table', ...groups],
      TH: ['TR'],
      TD: ['TR'],
      ...Object.fromEntries(groups.map((group) => [group, rows.parents])),
    },
    needs: {
      Table: ['TR', 'TBody'],
      TR: ['TH', 'TD'],
      ...Object.fromEntries(groups.map((group) => [group, rows.kids])),
    },
  },
  {
    condition: '09-005',
    kids: { L: ['Caption', 'LI'], LI: ['Lbl', 'LBody'] },
    parents: { LI: ['L'], LBody: ['LI'] },
    needs: { L: ['LI'], LI: ['LBody'] },
  },
  {
    condition: '09-006',
    kids: { TOC: ['Caption', 'TOC', 'TOCI'], TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'] },
    parents: { TOCI: ['TOC'] },
    needs: { TOC: ['TOCI'] },
  },
  {
    condition: '09-007',
    kids: { Ruby: ['RB', 'RT', 'RP'] },
    parents: { RB: ['Ruby'], RT: ['Ruby'], RP: ['Ruby'] },
    needs: { Ruby: ['RB'] },
  },
  {
    condition: '09-008',
    kids: { Warichu: ['WT', 'WP'] },
    parents: { WT: ['Warichu'], WP: ['Warichu'] },
    needs: { Warichu: ['WT'] },
  },
]

/** Blocks that hold no other block. */
export const paragraphs = new Set(['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])

/** Roles that may not stand in a paragraph. */
export const blocks = new Set([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'TOC', 'Index', 'L', 'Table'],
  ...paragraphs,
])
