import type { Condition, Finding, Standard } from '../conditions.ts'
import type { PdfFile } from '../file/open.ts'
import type { Value } from '../file/value.ts'
import { namespaces, type Property, type Xmp } from '../file/xmp.ts'

/** Checks the metadata of a file: XMP, title, languages, layers and page labels. */
export const checkMetadata = (file: PdfFile, standard: Standard): Finding[] => [
  ...checkXmp(file, standard),
  ...checkTitleBar(file.catalog.get('ViewerPreferences', 'DisplayDocTitle')),
  ...checkLanguages(file),
  ...checkOptionalContent(file.catalog.get('OCProperties')),
  ...checkPageLabels(file),
]

const checkXmp = ({ xmp, trailer }: PdfFile, standard: Standard): Finding[] => {
  const where = 'XMP'
  if (!xmp) return [{ condition: '06-001', where, what: 'no Metadata in the catalog' }]
  if (xmp.fault) return [{ condition: 'xmp-sound', where, what: xmp.fault }]
  const findings: Finding[] = []
  const claim = saidBy(xmp, 'pdfuaid', 'part')
  if (claim !== '1') findings.push({ condition: '06-002', where, what: `part is ${claim}` })
  if (!saidBy(xmp, 'dc', 'title')?.trim()) findings.push({ condition: '06-003', where, what: 'dc:title is empty' })
  return [...findings, ...checkClaim(xmp, standard), ...checkInfo(xmp, trailer.info)]
}

const levels = { 'ua-1': undefined, 'ua-1+a-2a': '2A', 'a-3a': '3A' } as const

const checkClaim = (xmp: Xmp, standard: Standard): Finding[] => {
  const level = levels[standard]
  const claimed = `${saidBy(xmp, 'pdfaid', 'part') ?? ''}${saidBy(xmp, 'pdfaid', 'conformance') ?? ''}` || undefined
  const findings: Finding[] = []
  if (claimed !== level) findings.push({ condition: 'a-claim', where: 'XMP', what: `it claims ${claimed}` })
  if (level && !describes(xmp, namespaces.pdfuaid))
    findings.push({ condition: 'a-extension', where: 'XMP', what: 'pdfuaid is not described' })
  return findings
}

const describes = (xmp: Xmp, namespace: string): boolean =>
  xmp.properties.get(`${namespaces.extension}schemas`)?.nested.includes(namespace) ?? false

const property = (xmp: Xmp, prefix: keyof typeof namespaces, name: string): Property | undefined =>
  xmp.properties.get(namespaces[prefix] + name)

/** Of alternatives the default one, of a list all, as a reader program would show them. */
const saidBy = (xmp: Xmp, prefix: keyof typeof namespaces, name: string): string | undefined => {
  const found = property(xmp, prefix, name)
  if (found?.list !== 'Alt') return found?.values.join(', ')
  return found.values[found.languages.indexOf('x-default')]
}

/** Who says what in which of both. */
const twins = [
  ['Title', 'dc', 'title'],
  ['Author', 'dc', 'creator'],
  ['Subject', 'dc', 'description'],
  ['Keywords', 'pdf', 'Keywords'],
  ['Creator', 'xmp', 'CreatorTool'],
  ['Producer', 'pdf', 'Producer'],
] as const

const dates = [
  ['CreationDate', 'CreateDate'],
  ['ModDate', 'ModifyDate'],
] as const

const checkInfo = (xmp: Xmp, info: Value): Finding[] => {
  const texts = twins.map(([key, prefix, name]) => [key, info.get(key).text, saidBy(xmp, prefix, name)] as const)
  const times = dates.map(
    ([key, name]) => [key, instant(info.get(key).text), instant(saidBy(xmp, 'xmp', name))] as const,
  )
  return [...texts, ...times]
    .filter(([, one, other]) => one !== other)
    .map(([key, one, other]) => ({ condition: 'xmp-as-info', where: key, what: `Info: ${one}; XMP: ${other}` }))
}

/** `D:20260115000000Z` and `2026-01-15T00:00:00Z` as the same milliseconds. */
const instant = (date: string | undefined): number | undefined => {
  if (date === undefined) return
  const pdf = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|([-+]\d\d)'(\d\d)'?)?/.exec(date)
  if (!pdf) return Date.parse(date)
  const [, year, month, day, hours, minutes, seconds, , zone = '+00', more = '00'] = pdf
  return Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}${zone}:${more}`)
}

const checkTitleBar = (display: Value): Finding[] => {
  if (display.boolean === true) return []
  const condition: Condition = display.exists ? '07-002' : '07-001'
  return [{ condition, where: 'catalog', what: 'DisplayDocTitle' }]
}

const checkLanguages = ({ catalog, elements }: PdfFile): Finding[] => {
  const language = catalog.get('Lang').text
  const written = [language, ...elements.map(({ value }) => value.get('Lang').text)].filter((one) => one !== undefined)
  return [
    ...(language ? [] : [{ condition: '11-006' as const, where: 'catalog', what: 'no Lang' }]),
    ...written
      .filter((tag) => tag !== '' && !isLanguage(tag))
      .map((what): Finding => ({ condition: 'language', where: 'Lang', what })),
  ]
}

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const checkOptionalContent = (properties: Value): Finding[] => {
  if (!properties.exists) return []
  const where = 'optional content'
  const [configurations, standard] = [properties.get('Configs').items, properties.get('D')]
  const isNamed = (configuration: Value) => Boolean(configuration.get('Name').text)
  const findings: Finding[] = []
  if (!configurations.every(isNamed)) findings.push({ condition: '20-001', where, what: 'no Name' })
  if (!isNamed(standard)) findings.push({ condition: '20-002', where, what: 'no Name' })
  if ([standard, ...configurations].some((one) => one.get('AS').exists))
    findings.push({ condition: '20-003', where, what: 'AS' })
  return findings
}

const checkPageLabels = ({ catalog }: PdfFile): Finding[] => {
  const [first, ...others] = catalog.get('PageLabels').leaves('Nums')
  const [start, label] = first ?? []
  const isPlain = start === '0' && label?.get('S').name === 'D' && (label.get('St').number ?? 1) === 1
  if (isPlain && others.length === 0 && !label.get('P').exists) return []
  return [{ condition: 'page-labels', where: 'catalog', what: first ? `from ${start}` : 'no PageLabels' }]
}
