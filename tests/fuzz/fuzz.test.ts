import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { emptyFolder } from '../command/run.ts'
import { fuzz } from './driver.ts'
import { kindNames, kinds, prepare } from './kinds/index.ts'
import { type Bench, inputOf, judge } from './one-case.ts'
import { readOptions } from './options.ts'
import { built, type Product } from './product.ts'
import { shrink } from './shrink.ts'

/** A folder, and a product of which something may be wrong. */
const benchWith = async (wrong: Partial<Product> = {}): Promise<Bench> => {
  const folder = await mkdtemp(join(tmpdir(), 'briefing-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return { folder, product: { ...built, ...wrong }, during: (work) => work() }
}

const good = {
  files: {
    'a.brief.json': JSON.stringify({
      lang: 'ko',
      title: '한빛시 물 공급',
      blocks: [{ type: 'text', md: '새 정수장은 유월에 문을 연다.' }],
    }),
  },
}

const rulesBroken = async (kind: 'briefs' | 'sources', input: Parameters<typeof judge>[1], wrong: Partial<Product>) => {
  const { findings } = await judge({ kind, seed: 1 }, input, await benchWith(wrong))
  return [...new Set(findings.map(({ rule }) => rule))]
}

describe('fuzz: an input', () => {
  it.each(kindNames)('of %s is the same for the same number, and another one for another', async (kind) => {
    const [one, same, other] = [
      await inputOf({ kind, seed: 5 }),
      await inputOf({ kind, seed: 5 }),
      await inputOf({ kind, seed: 6 }),
    ]
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)
  })

  it('is shrunk as long as it breaks the same rule', async () => {
    const data = { title: 'x', blocks: [{ type: 'a' }, { type: 'b', text: 'more of it, and the word' }, { type: 'c' }] }
    const small = await shrink(
      { files: { 'a.brief.json': '' }, data },
      async (input) => String(input.files['a.brief.json']).includes('word'),
      200,
    )
    expect(JSON.stringify(small.data).length).toBeLessThan(JSON.stringify(data).length / 2)
    expect(small.files['a.brief.json']).toContain('word')
  })
})

describe('fuzz: the suite notices', () => {
  it('nothing in a brief that is built correctly', async () => {
    expect(await rulesBroken('briefs', good, {})).toEqual([])
  })

  it('a lost word', async () => {
    const build: Product['build'] = async (file, ...rest) => {
      const whole = await readFile(file, 'utf8')
      await writeFile(file, whole.replace('정수장은', ''))
      const result = await built.build(file, ...rest)
      await writeFile(file, whole)
      return result
    }
    expect(await rulesBroken('briefs', good, { build })).toEqual(['word-lost', 'reading'])
  })

  it('an exception, and what is printed to a console', async () => {
    const check: Product['check'] = async () => {
      throw new TypeError('x is not a function')
    }
    const build: Product['build'] = (...all) => {
      process.stderr.write('mind the gap')
      return built.build(...all)
    }
    expect(await rulesBroken('briefs', good, { check })).toEqual(['crash'])
    expect(await rulesBroken('briefs', good, { build })).toEqual(['noise'])
  })

  it('bytes that depend on the time, and a file that is no PDF/A', async () => {
    let times = 0
    const build: Product['build'] = async (file, output, ...rest) => {
      const result = await built.build(file, output, ...rest)
      const bytes = await readFile(output, 'latin1')
      times += 1
      await writeFile(
        output,
        bytes.replace(/pdfuaid:part/g, 'pdfuaid:tarp').replace('%%EOF', `%%EOF\n%${times}`),
        'latin1',
      )
      return result
    }
    expect(await rulesBroken('briefs', good, { build })).toEqual(expect.arrayContaining(['bytes', 'condition 06-002']))
  })

  it('a diagnostic without a place or a message, and far too many diagnostics', async () => {
    const one = { severity: 'warning', code: 'Odd Code', message: ' ', line: 99, column: 1, frame: '' } as const
    const check: Product['check'] = async (file) => ({
      ...(await built.check(file)),
      diagnostics: Array(30).fill({ ...one, file }),
    })
    const found = await rulesBroken('briefs', good, { check })
    expect(found).toEqual(['diagnostic-code', 'diagnostic-message', 'diagnostic-place', 'diagnostic-flood'])
  })

  it('words reported as found in a source that lacks them', async () => {
    await prepare('sources')
    const input = await inputOf({ kind: 'sources', seed: 3 })
    const check: Product['check'] = async (file) => {
      const result = await built.check(file)
      return { ...result, claims: result.claims.map((claim) => ({ ...claim, verdict: 'found' })) }
    }
    expect((input.known as { absent: number[] }).absent).not.toEqual([])
    expect(await rulesBroken('sources', input, { check })).toContain('proven-wrongly')
  })

  it('an input that takes too long, and continues with the next', async () => {
    const out = await emptyFolder()
    const cases = [1, 2].map((seed) => ({ kind: 'pictures' as const, seed }))
    const { tallies, causes } = await fuzz({ cases, goesOn: () => true, out, limits: { seconds: 0, megabytes: 1024 } })
    expect(tallies.get('pictures')).toMatchObject({ inputs: 2, hangs: 2 })
    const [cause] = [...causes.values()]
    expect(cause).toMatchObject({ times: 2, first: { kind: 'pictures', seed: 1 } })
    expect(await readFile(join(cause?.folder ?? '', 'why.txt'), 'utf8')).toContain('--only pictures --seed 1 --cases 1')
  })
})

it.each([
  ['briefs', 20],
  ['pictures', 25],
  ['sources', 30],
  ['pdfs', 10],
] as const)('nothing is wrong with the first %s', async (kind, count) => {
  const bench = await benchWith()
  const found: string[] = []
  for (let seed = 1; seed <= count; seed += 1) {
    const { findings } = await judge({ kind, seed }, await inputOf({ kind, seed }), bench)
    found.push(...findings.map(({ rule, detail }) => `${seed} ${rule}: ${detail}`))
  }
  expect(found).toEqual([])
})

it('fuzz: wrong options are refused', () => {
  expect(readOptions(['--only', 'briefs', '--seed', '7', '--cases', '1'])).toMatchObject({
    kinds: ['briefs'],
    seed: 7,
    cases: 1,
  })
  for (const args of [['--minutes', '0'], ['--only', 'poems'], ['--cases', 'x'], ['--fast']])
    expect(readOptions(args)).toBeUndefined()
  expect(Object.keys(kinds)).toEqual(kindNames)
})
