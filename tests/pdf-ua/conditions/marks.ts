import type { Finding } from '../conditions.ts'
import type { Drawn, Mark } from '../file/content.ts'
import type { Page, PdfFile } from '../file/open.ts'
import { type Element, isMark } from '../file/structure.ts'
import type { Value } from '../file/value.ts'

/** Is all that is drawn either read or passed over, and does each mark know its element? */
export const checkMarks = (file: PdfFile): Finding[] => [
  ...checkMarkInfo(file.catalog.get('MarkInfo')),
  ...file.pages.flatMap(checkContent),
  ...checkParentTree(file),
]

const checkMarkInfo = (markInfo: Value): Finding[] => [
  ...(markInfo.get('Marked').boolean === true
    ? []
    : [{ condition: 'marked' as const, where: 'catalog', what: 'MarkInfo has no Marked true' }]),
  ...(markInfo.get('Suspects').boolean === true
    ? [{ condition: '01-007' as const, where: 'catalog', what: 'MarkInfo has Suspects true' }]
    : []),
]

const isArtifact = ({ tag }: Mark): boolean => tag === 'Artifact'
const isTagged = ({ mcid }: Mark): boolean => mcid !== undefined

const checkContent = ({ number, content }: Page): Finding[] => {
  const where = `page ${number}`
  const unmarked = content.drawn.filter(({ marks }) => !marks.some((mark) => isArtifact(mark) || isTagged(mark)))
  return [
    ...content.misnested.map((what): Finding => ({ condition: 'marks-nested', where, what })),
    ...content.inPath.map((what): Finding => ({ condition: 'path-whole', where, what })),
    ...unmarked.map((drawn): Finding => ({ condition: '01-005', where, what: describe(drawn) })),
    ...content.drawn.flatMap((drawn): Finding[] => {
      const [outer, inner] = [drawn.marks.findIndex(isTagged), drawn.marks.findIndex(isArtifact)]
      if (outer < 0 || inner < 0) return []
      return [{ condition: outer < inner ? '01-003' : '01-004', where, what: describe(drawn) }]
    }),
  ]
}

const describe = ({ operator, index, shown }: Drawn): string =>
  `operation ${index} (${operator})${shown ? ` shows "${shown.text}"` : ''}`

/** From page to parent tree to element, and back from element to page. */
const checkParentTree = ({ catalog, pages, elements }: PdfFile): Finding[] => {
  const parents = new Map(catalog.get('StructTreeRoot', 'ParentTree').leaves('Nums'))
  const owners = ownersOf(elements)
  const drawn = new Set<string>()
  const findings: Finding[] = []
  for (const { id, number, value, content } of pages) {
    const where = `page ${number}`
    const entries = parents.get(String(value.get('StructParents').number))?.items ?? []
    for (const mcid of content.marks.map((mark) => mark.mcid).filter((one) => one !== undefined)) {
      const key = `${id}/${mcid}`
      const owner = owners.get(key)
      if (drawn.has(key)) findings.push({ condition: 'mark-once', where, what: `mark ${mcid} begins twice` })
      drawn.add(key)
      if (!owner) findings.push({ condition: 'mark-known', where, what: `no element has mark ${mcid}` })
      else if (entries[mcid]?.ref === undefined || entries[mcid]?.ref !== owner.value.ref)
        findings.push({ condition: 'mark-known', where, what: `the parent tree has another element for mark ${mcid}` })
    }
  }
  const missing = [...owners].filter(([key]) => !drawn.has(key))
  return [
    ...findings,
    ...missing.map(
      ([key, { role }]): Finding => ({ condition: 'mark-known', where: role, what: `no page has ${key}` }),
    ),
  ]
}

const ownersOf = (elements: readonly Element[]): Map<string, Element> =>
  new Map(
    elements.flatMap((element) =>
      element.kids.filter(isMark).map(({ page, mcid }): [string, Element] => [`${page}/${mcid}`, element]),
    ),
  )
