import { firstWords, type ProblemCode, type TaggingProblem } from '../problems'
import { headingLevel, mayStandIn } from '../structure/roles'
import { elementsOf, type StructureElement } from '../structure/structure'

/** Problems of a finished tree: misplaced elements and skipped heading levels. */
export const checkStructure = (root: StructureElement): TaggingProblem[] => {
  const problems: TaggingProblem[] = []
  const fail = (code: ProblemCode, message: string, element: StructureElement) =>
    problems.push({ code, message, element: element.role, text: firstWords(wordsOf(element)) })
  let before = 0
  const visit = (element: StructureElement, parent?: StructureElement): void => {
    if (parent && !mayStandIn(element.role, parent.role)) {
      fail('misplaced-role', `${element.role} may not stand in ${parent.role}`, element)
    }
    const level = headingLevel(element.role)
    if (level !== undefined) {
      if (level > before + 1) {
        const last = before === 0 ? 'as the first heading' : `after a heading of level ${before}`
        fail('heading-skipped', `a heading of level ${level} stands ${last}`, element)
      }
      before = level
    }
    for (const kid of element.kids) if ('element' in kid) visit(kid.element, element)
  }
  visit(root)
  return problems
}

const wordsOf = (element: StructureElement): string => elementsOf(element).find(({ text }) => text)?.text ?? ''
