import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { default as formats } from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { packages } from '../package/pack.ts'
import { bundledIn } from './bundled.ts'
import { broughtBy } from './installed.ts'
import { sbomOf } from './sbom.ts'

interface Part {
  'bom-ref': string
  name: string
  group?: string
  version: string
  purl: string
  licenses?: unknown[]
  hashes?: { alg: string; content: string }[]
  scope?: string
  components?: Part[]
}

interface Bill {
  specVersion: string
  serialNumber?: string
  metadata: { component: Part; timestamp?: string }
  components: Part[]
  dependencies: { ref: string; dependsOn?: string[] }[]
}

/** The schemas of CycloneDX, as they come with its library. */
const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
)
/** Where they look for each other. */
const home = 'http://cyclonedx.org/schema/'
const schema = async (name: string) => JSON.parse(await readFile(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'))

const idOf = ({ group, name, version }: Part): string => `${group ? `${group}/` : ''}${name}@${version}`

describe.each(packages)('the bill of materials of %s', (name) => {
  let text: string
  let bill: Bill
  beforeAll(async () => {
    text = await sbomOf(name)
    bill = JSON.parse(text)
  })

  it('is CycloneDX 1.6', async () => {
    const ajv = new Ajv({ strict: false, formats: { 'iri-reference': true, 'idn-email': true } })
    for (const other of ['spdx', 'jsf-0.82']) ajv.addSchema(await schema(other), `${home}${other}.SNAPSHOT.schema.json`)
    formats.default(ajv)
    const isValid = ajv.compile(await schema('bom-1.6'))
    isValid(bill)
    expect(isValid.errors).toBeNull()
    expect(bill.specVersion).toBe('1.6')
    expect(isValid({ ...bill, components: [{ name: 'without a type' }] })).toBe(false)
  })

  it('names all that comes with the package, each with its hash and its licence', async () => {
    const { all } = await broughtBy(name)
    expect(bill.components.map(idOf).sort()).toEqual([...all.keys()].sort())
    const others = bill.components.filter(({ group, scope }) => group !== '@briefing-kit' && scope === 'required')
    expect(others.length).toBeGreaterThan(10)
    expect(others.filter(({ licenses }) => licenses?.length !== 1)).toEqual([])
    expect(others.filter(({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes?.[0]?.content ?? ''))).toEqual([])
  })

  it('names the packages bundled in our files', async () => {
    const bundled = await bundledIn(name)
    expect(bundled.length).toBeGreaterThan(2)
    const inside = bill.metadata.component.components ?? []
    expect(inside.map(idOf).sort()).toEqual(bundled.map((one) => `${one.name}@${one.version}`).sort())
    if (name !== 'briefing') return
    const ui = bill.components.find((one) => idOf(one).startsWith('@briefing-kit/ui@'))
    expect(ui?.components?.map((one) => one.name)).toContain('pretendard')
  })

  it('lists the dependencies of each package, and each of them is there', () => {
    const refs = new Set(bill.components.map((one) => one['bom-ref']).concat(bill.metadata.component['bom-ref']))
    const inside = [bill.metadata.component, ...bill.components].flatMap(({ components = [] }) => components)
    for (const one of inside) refs.add(one['bom-ref'])
    expect(refs.size).toBe(bill.components.length + 1 + inside.length)
    const named = bill.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn])
    expect(named.filter((ref) => !refs.has(ref))).toEqual([])
    const own = bill.dependencies.find(({ ref }) => ref === bill.metadata.component['bom-ref'])
    expect(own?.dependsOn?.length).toBeGreaterThan(0)
  })

  it('is equal whenever it is made', async () => {
    expect(await sbomOf(name)).toBe(text)
    expect(bill.serialNumber).toBeUndefined()
    expect(bill.metadata.timestamp).toBeUndefined()
  })
})
