import type { Condition, Finding, Standard } from '../conditions.ts'
import type { PdfFile } from '../file/open.ts'
import type { Value } from '../file/value.ts'

/** Does the file keep what PDF/A asks, and, whatever it claims, what every tagged file has to keep out? */
export const checkArchive = (file: PdfFile, standard: Standard): Finding[] => [
  ...checkLocks(file),
  ...checkFiles(file, standard),
  ...(standard === 'ua-1' ? [] : checkPdfA(file)),
]

const checkLocks = ({ trailer, catalog }: PdfFile): Finding[] => [
  ...(trailer.encrypted ? [{ condition: '26-002' as const, where: 'trailer', what: 'Encrypt' }] : []),
  ...(catalog.get('AcroForm', 'XFA').exists ? [{ condition: '25-001' as const, where: 'AcroForm', what: 'XFA' }] : []),
]

const checkFiles = ({ catalog, objects }: PdfFile, standard: Standard): Finding[] => {
  const associated = catalog.get('AF').items.map(({ ref }) => ref)
  const files = objects.filter((object) => object.get('EF').exists)
  return files.flatMap((file): Finding[] => {
    const where = file.get('UF').text ?? file.ref ?? 'file'
    const findings: Finding[] = []
    const found = (condition: Condition, what: string) => findings.push({ condition, where, what })
    const stream = file.get('EF', 'F')
    if (!file.get('F').text || !file.get('UF').text) found('21-001', 'no F or no UF')
    if (standard === 'ua-1+a-2a') found('a-file', 'PDF/A-2 holds no other files')
    if (standard !== 'a-3a') return findings
    if (!file.get('AFRelationship').name) found('a-file', 'no AFRelationship')
    if (!associated.includes(file.ref)) found('a-file', 'not among the AF of the catalog')
    if (!stream.get('Subtype').name?.includes('/')) found('a-file', 'no kind')
    if (!stream.get('Params', 'ModDate').text) found('a-file', 'no date')
    return findings
  })
}

const checkPdfA = (file: PdfFile): Finding[] => [
  ...checkHeader(file),
  ...checkOutputIntent(file.catalog),
  ...checkColours(file),
  ...file.objects.flatMap(checkObject),
  ...file.pages.flatMap(({ number, value }) =>
    value.get('Annots').items.flatMap((annotation) => checkVisible(annotation, `page ${number}`)),
  ),
]

const checkHeader = ({ bytes, trailer }: PdfFile): Finding[] => {
  const [first = '', second = ''] = Buffer.from(bytes.subarray(0, 32)).toString('latin1').split('\n')
  const isRight = /^%PDF-1\.[0-7]\r?$/.test(first) && /^%[\x80-\xff]{4}/.test(second)
  return [
    ...(isRight ? [] : [{ condition: 'a-header' as const, where: 'header', what: first }]),
    ...(trailer.id ? [] : [{ condition: 'a-id' as const, where: 'trailer', what: 'no ID' }]),
  ]
}

const checkOutputIntent = (catalog: Value): Finding[] => {
  const intents = catalog.get('OutputIntents').items.filter((intent) => intent.get('S').name === 'GTS_PDFA1')
  const [profile] = intents.map((intent) => intent.get('DestOutputProfile'))
  const text = Buffer.from(profile?.bytes ?? []).toString('latin1')
  const isRgb = profile?.get('N').number === 3 && text.slice(16, 20) === 'RGB ' && text.slice(36, 40) === 'acsp'
  if (intents.length === 1 && isRgb && intents[0]?.get('OutputConditionIdentifier').text) return []
  return [{ condition: 'a-output-intent', where: 'catalog', what: `${intents.length} of them` }]
}

/** Without a profile for it no colour of a printer is defined. */
const checkColours = ({ pages, objects }: PdfFile): Finding[] => [
  ...pages.flatMap(({ number, content: { colours } }): Finding[] =>
    colours.has('k') || colours.has('K') ? [{ condition: 'a-colour', where: `page ${number}`, what: 'CMYK' }] : [],
  ),
  ...objects
    .filter((object) => object.get('ColorSpace').items.some(({ name }) => name === 'DeviceCMYK'))
    .map(({ ref }): Finding => ({ condition: 'a-colour', where: ref ?? 'object', what: 'CMYK' })),
]

const forbidden = new Set(
  'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript'.split(' '),
)
const known = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])

const checkObject = (object: Value): Finding[] => {
  const where = `${object.ref}`
  const findings: Finding[] = []
  const found = (condition: Condition, what: string) => findings.push({ condition, where, what })
  for (const action of [object, object.get('A'), object.get('OpenAction')]) {
    const kind = action.get('S').name ?? ''
    if (forbidden.has(kind)) found('a-action', kind)
    if (kind === 'Named' && !known.has(action.get('N').name ?? '')) found('a-action', `${action.get('N').name}`)
  }
  if (object.get('AA').exists) found('a-action', 'AA')
  if (object.get('Names', 'JavaScript').exists) found('a-action', 'JavaScript')
  if (object.get('Subtype').name === 'Image' && object.get('Interpolate').boolean) found('a-image', 'Interpolate')
  if (object.get('Subtype').name === 'Image' && object.get('Alternates').exists) found('a-image', 'Alternates')
  if (object.isStream && object.get('Filter').items.some(({ name }) => name === 'LZWDecode' || name === 'Crypt'))
    found(
      'a-filter',
      object
        .get('Filter')
        .items.map(({ name }) => name)
        .join(' '),
    )
  if (object.isStream && object.get('F').exists) found('a-filter', 'F')
  return findings
}

const flags = { invisible: 1, hidden: 2, print: 4, noView: 32, toggleNoView: 256 }

const checkVisible = (annotation: Value, where: string): Finding[] => {
  const set = annotation.get('F').number ?? 0
  const hides = set & (flags.invisible | flags.hidden | flags.noView | flags.toggleNoView)
  if (annotation.get('Subtype').name === 'Popup' || (set & flags.print && !hides)) return []
  return [{ condition: 'a-annotation', where, what: `flags ${set}` }]
}
