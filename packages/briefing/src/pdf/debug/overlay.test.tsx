import { inflateSync } from 'node:zlib'
import { faces } from '@briefing-kit/ui/faces'
import { Document, Page, Text, View } from '@react-pdf/renderer'
import { beforeAll, describe, expect, it } from 'vitest'
import { facesOf, readPatterns } from '../font/faces'
import { renderDocument, renderDocumentSync } from '../render-document'
import type { DebugLayer } from './layers'

beforeAll(readPatterns)

const document = (
  <Document title="Boxes" language="en">
    <Page size={[200, 200]} style={{ fontFamily: 'Pretendard' }}>
      <View style={{ position: 'absolute', left: 50, top: 60, width: 100, height: 40 }}>
        <Text tag="H1" style={{ fontSize: 10 }}>
          Leaks
        </Text>
      </View>
    </Page>
  </Document>
)

const written = (layers?: readonly DebugLayer[]) =>
  renderDocumentSync(document, facesOf(faces), { standard: 'none' }, layers ? { layers } : {})

/** The uncompressed streams of a file, joined. */
const contentOf = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes)
  return [...file.toString('latin1').matchAll(/\/Length (\d+)[^>]*>>\s*stream\r?\n/g)]
    .map(({ index, 0: head, 1: length }) => file.subarray(index + head.length, index + head.length + Number(length)))
    .map((stream) => {
      try {
        return inflateSync(stream).toString('latin1')
      } catch {
        return stream.toString('latin1')
      }
    })
    .join('\n')
}

describe('overlay', () => {
  it('boxes: the edges of every box are drawn at its position', () => {
    expect(contentOf(written(['boxes']).bytes)).toContain('50 100 100 40 re S')
    expect(contentOf(written(['baselines', 'tags']).bytes)).not.toContain('50 100 100 40 re S')
  })

  it('baselines: a line runs under the words, as long as they are', () => {
    const [, from, at, to, also] = /([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S/.exec(
      contentOf(written(['baselines']).bytes),
    ) as unknown as string[]
    expect([Number(from), at]).toEqual([50, also])
    expect(Number(at)).toBeGreaterThan(125)
    expect(Number(at)).toBeLessThan(135)
    expect(Number(to) - 50).toBeGreaterThan(20)
    expect(Number(to) - 50).toBeLessThan(35)
  })

  it('tags: the role of an element is drawn at its corner, and the structure is printed', () => {
    const { bytes, printed, read } = written(['tags'])
    expect(contentOf(bytes)).toContain('50 140 Td (H1) Tj')
    expect(printed?.(read())).toBe('Document\n  H1 "Leaks"')
  })

  it('a notice says that the file is not for use, and the text of the page stays as it is', async () => {
    const plain = written()
    const shown = written(['boxes', 'tags'])
    expect(contentOf(shown.bytes)).toContain('(debug: boxes, tags - not for use: this file claims nothing')
    expect(contentOf(plain.bytes)).not.toContain('debug')
    const [[own = []], [all = []]] = [plain.read().pages, shown.read().pages]
    expect(own.map(({ text }) => text)).toEqual(['Leaks'])
    expect(all.slice(0, own.length)).toEqual(own)
    const normal = await renderDocument(document, facesOf(faces), {})
    expect(contentOf(shown.bytes)).not.toContain('StructTreeRoot')
    expect(contentOf(normal.bytes)).toContain('StructTreeRoot')
  })
})
