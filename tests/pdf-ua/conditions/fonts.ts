import type { Condition, Finding } from '../conditions.ts'
import { type Font, glyphOf } from '../file/font.ts'
import type { PdfFile } from '../file/open.ts'
import type { Value } from '../file/value.ts'

/** Are all fonts in the file, and does each code have a meaning, a glyph and a width? */
export const checkFonts = (file: PdfFile): Finding[] => [
  ...file.objects.flatMap(checkEmbedding),
  ...file.fonts.flatMap((font) => checkFont(font, shownIn(font, file))),
  ...checkUnset(file),
  ...checkForms(file.objects),
]

const shownIn = (font: Font, { pages }: PdfFile): Set<number> =>
  new Set(
    pages.flatMap(({ content }) => content.drawn.flatMap(({ shown }) => (shown?.font === font ? shown.codes : []))),
  )

/** Every font that the file names, used or not. */
const checkEmbedding = (object: Value): Finding[] => {
  if (object.get('Type').name !== 'Font' || object.get('Subtype').name === 'Type0') return []
  const descriptor = object.get('FontDescriptor')
  const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.get(key).isStream)
  if (isEmbedded || object.get('Subtype').name === 'Type3') return []
  return [{ condition: '31-009', where: object.ref ?? 'font', what: object.get('BaseFont').name ?? 'no name' }]
}

/** A font is set that the page does not have. */
const checkUnset = ({ pages }: PdfFile): Finding[] =>
  pages.flatMap(({ number, content }) =>
    content.drawn
      .filter(({ shown }) => shown && !shown.font)
      .map(
        ({ index }): Finding => ({ condition: '31-009', where: `page ${number}`, what: `operation ${index}: no font` }),
      ),
  )

const checkFont = (font: Font, codes: ReadonlySet<number>): Finding[] => {
  const { value, descendant, program } = font
  const findings: Finding[] = []
  const found = (condition: Condition, what: string) => findings.push({ condition, where: font.name, what })
  const map = descendant.get('CIDToGIDMap')
  const isJudged = value.get('Subtype').name === 'Type0' && descendant.get('Subtype').name === 'CIDFontType2'
  if (!isJudged) found('font-kind', `${value.get('Subtype').name} with ${descendant.get('Subtype').name}`)
  if (isJudged && !map.exists) found('31-005', 'no CIDToGIDMap')
  if (map.exists && !map.isStream && map.name !== 'Identity') found('31-004', String(map.name))
  if (isJudged && !value.get('Encoding').isStream && !/^Identity-[HV]$/.test(value.get('Encoding').name ?? ''))
    found('31-006', String(value.get('Encoding').name))
  if (!value.get('ToUnicode').isStream) found('31-027', 'no ToUnicode')
  for (const [code, text] of font.unicode) {
    if (text.includes('\0')) found('31-028', `code ${code}`)
    if (/[\ufeff\ufffe]/.test(text)) found('31-029', `code ${code}`)
  }
  if (isJudged && program) findings.push(...checkGlyphs(font, codes), ...checkCidSet(font))
  else if (isJudged && descendant.get('FontDescriptor', 'FontFile2').exists) found('font-kind', 'no TrueType program')
  return findings
}

/** Nothing, a noncharacter, a replacement, or what only its maker understands. */
const meaningless = /^$|[\ufffd\ufffe\uffff\0]|\p{Private_Use}|\p{Unassigned}/u

const checkGlyphs = (font: Font, codes: ReadonlySet<number>): Finding[] =>
  [...codes].flatMap((code): Finding[] => {
    const { program, unicode, widths, defaultWidth, name: where } = font
    const glyph = glyphOf(code, font)
    const findings: Finding[] = []
    const found = (condition: Condition, what: string) =>
      findings.push({ condition, where, what: `code ${code}: ${what}` })
    if (font.value.get('ToUnicode').isStream && meaningless.test(unicode.get(code) ?? ''))
      found('10-001', JSON.stringify(unicode.get(code) ?? 'nothing'))
    if (glyph === 0) found('31-030', '.notdef')
    if (program && glyph >= program.glyphs) found('31-011', `glyph ${glyph} of ${program.glyphs}`)
    else if (program) {
      const [written, real] = [widths.get(code) ?? defaultWidth, program.width(glyph)]
      if (Math.abs(written - real) > 1) found('31-016', `${written} is ${real}`)
    }
    return findings
  })

/** The list is not asked for, but if it is there it has to be right. */
const checkCidSet = ({ descendant, program, name: where }: Font): Finding[] => {
  const set = descendant.get('FontDescriptor', 'CIDSet')
  if (!set.isStream || descendant.get('CIDToGIDMap').name !== 'Identity' || !program) return []
  const { bytes } = set
  const listed = (cid: number) => ((bytes[cid >> 3] ?? 0) & (128 >> (cid & 7))) !== 0
  const all = Array.from({ length: Math.max(program.glyphs, bytes.length * 8) }, (_, cid) => cid)
  const [short, long] = [
    all.filter((cid) => cid < program.glyphs && !listed(cid)),
    all.filter((cid) => cid >= program.glyphs && listed(cid)),
  ]
  return [
    ...(short.length > 0 ? [{ condition: '31-014' as const, where, what: `without ${short.join(' ')}` }] : []),
    ...(long.length > 0 ? [{ condition: '31-015' as const, where, what: `with ${long.join(' ')}` }] : []),
  ]
}

/** Forms that are drawn inside a page. */
const checkForms = (objects: readonly Value[]): Finding[] =>
  objects
    .filter((object) => object.get('Subtype').name === 'Form')
    .flatMap((form): Finding[] => {
      const where = form.ref ?? 'form'
      const hasMarks = /\/MCID\b/.test(Buffer.from(form.bytes).toString('latin1')) || form.get('StructParents').exists
      return [
        ...(form.get('Ref').exists ? [{ condition: '30-001' as const, where, what: 'Ref' }] : []),
        ...(hasMarks ? [{ condition: '30-002' as const, where, what: 'MCID' }] : []),
      ]
    })
