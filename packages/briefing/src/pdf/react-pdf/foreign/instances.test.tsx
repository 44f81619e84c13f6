import { Document, Page, Text, View } from '@react-pdf/renderer'
import { Component, createContext, memo, type ReactNode, useContext, useMemo, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { type Node, textOf } from '../../tree/node'
import { nodesOfForeign } from './instances'

const Height = createContext('low')

const Stateful = () => {
  const [name] = useState('river')
  const height = useContext(Height)
  return <Text>{useMemo(() => `${name} ${height}`, [name, height])}</Text>
}

class Old extends Component<{ children: ReactNode }> {
  override render() {
    return <View>{this.props.children}</View>
  }
}

const Plain = memo(({ children }: { children: ReactNode }) => <Text>{children}</Text>)

const Broken = (): ReactNode => {
  throw new RangeError('too wide')
}

const inPage = (children: ReactNode) => (
  <Document>
    <Page>{children}</Page>
  </Document>
)

const kinds = (node: Node): unknown => (node.children ? [node.type, ...node.children.map(kinds)] : node.value)

test('instances: components are called directly, or by React where one needs it', () => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(kinds(nodesOfForeign(inPage(<Plain>sea</Plain>)))).toEqual(['DOCUMENT', ['PAGE', ['TEXT', 'sea']]])
  const hooked = inPage(
    <Height value="high">
      <Old>
        <Stateful />
      </Old>
    </Height>,
  )
  expect(kinds(nodesOfForeign(hooked))).toEqual(['DOCUMENT', ['PAGE', ['VIEW', ['TEXT', 'river high']]]])
  expect(textOf(nodesOfForeign(inPage(<Stateful />)))).toBe('river low')
  expect(heard).not.toHaveBeenCalled()
})

test('instances: render callbacks return nodes, with or without React', () => {
  const numbered = <Text render={({ pageNumber }) => `page ${pageNumber}`} />
  for (const one of [inPage(numbered), inPage([<Stateful key="1" />, numbered])]) {
    const text = nodesOfForeign(one).children?.[0]?.children?.at(-1)
    const render = text?.props.render as ((page: object) => Node[]) | undefined
    expect(render?.({ pageNumber: 7 }).map(({ value }) => value)).toEqual(['page 7'])
  }
})

test('instances: an error of a component is thrown', () => {
  expect(() => nodesOfForeign(inPage(<Broken />))).toThrow(new RangeError('too wide'))
})
