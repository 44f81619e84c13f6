import type { Nodes, PhrasingContent } from 'mdast'
import type { Options } from 'mdast-util-from-markdown'

type MdastExtension = Exclude<NonNullable<Options['mdastExtensions']>[number], readonly unknown[]>

/** The two nodes that our syntax adds to mdast. */
export type AddedNode =
  | { type: 'inlineNote'; children: PhrasingContent[]; position?: Nodes['position'] }
  | { type: 'citation'; value: string; position?: Nodes['position'] }

export const mdastExtension: MdastExtension = {
  canContainEols: ['inlineNote'],
  enter: {
    inlineNote(token) {
      this.enter({ type: 'inlineNote', children: [] } as AddedNode as never, token)
    },
    citation(token) {
      this.enter({ type: 'citation', value: this.sliceSerialize(token) } as AddedNode as never, token)
    },
  },
  exit: {
    inlineNote(token) {
      this.exit(token)
    },
    citation(token) {
      this.exit(token)
    },
  },
}
