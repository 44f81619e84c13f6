import { BoxNode, setRest } from '../box-node'
import { layOutBoxes } from '../flex'

const laidOut = new WeakMap<BoxNode, readonly BoxNode[]>()

const none: readonly BoxNode[] = []

/**
 * The beginning of the parts of a box on later pages, in the width of the box. It is made only for boxes that are split;
 * it repeats as a head does, and is never read aloud.
 */
export const continuedOf = (node: BoxNode): readonly BoxNode[] => {
  if (!node.continued) return none
  const known = laidOut.get(node)
  if (known) return known
  const { box } = node
  const width = box.width - box.paddingLeft - box.paddingRight - box.borderLeftWidth - box.borderRightWidth
  const made = node.continued()
  for (const one of made) one.props = { ...one.props, fixed: true, tag: 'Artifact' }
  const page = new BoxNode('PAGE', {}, { width }, made)
  layOutBoxes(page)
  setRest(page)
  laidOut.set(node, made)
  return made
}
