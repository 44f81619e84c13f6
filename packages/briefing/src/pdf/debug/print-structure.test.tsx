import { registerFonts } from '@briefing-kit/ui/fonts'
import { Document, Link, Page, Text, View } from '@react-pdf/renderer'
import { expect, test } from 'vitest'
import { renderTagged } from '../react-pdf/render-tagged'

registerFonts()

const document = (
  <Document title="물" language="ko">
    <Page style={{ fontFamily: 'Pretendard' }}>
      <Text tag="H1">물의 길</Text>
      <View tag="L">
        <View tag="LI">
          <Text tag="Lbl">1</Text>
          <Text tag="LBody" lang="en">
            Water, <Link src="https://example.org/">more of it</Link>
          </Text>
        </View>
      </View>
      <View tag="Artifact">
        <Text>장식</Text>
      </View>
    </Page>
  </Document>
)

test.each([undefined, 'react-pdf'] as const)(
  'print-structure: the printed structure is the one that is read, by the engine %s',
  async (engine) => {
    let printed = ''
    await renderTagged(document, { ...(engine ? { engine } : {}), onStructure: (structure) => (printed = structure) })
    expect(printed.split('\n')).toEqual([
      'Document',
      '  H1 "물의 길"',
      '  L',
      '    LI',
      '      Lbl "1"',
      '      LBody Lang="en"',
      '        Link "more of it"',
    ])
  },
)
