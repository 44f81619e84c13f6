import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { briefing, quietly, unownedFolder } from '../command/run.ts'

const first = `한빛시 물 계획

2026-10-14 등록

한빛시 문가람 시장은 14일 "물 절약이 먼저다"라고 말했다. 시는 지난해에 물 40만 톤을 아꼈다.

시는 2026년 9월 30일 새 정수장의 문을 열었다.
`
const more = `
시는 낡은 관 120km도 바꿨다. 한빛시 도이현 국장은 "남은 관도 곧 바꾸겠다"고 말했다.
`

let cwd: string
const read = (): Promise<string> => readFile(join(cwd, 'a.brief.yaml'), 'utf8')
const draft = (...files: string[]) => briefing(['draft', ...files, '-o', 'a.brief.yaml'], { cwd })

beforeAll(async () => {
  cwd = await unownedFolder()
  await writeFile(join(cwd, 'a.txt'), first)
  expect(await draft('a.txt')).toEqual(quietly)
  return () => rm(cwd, { recursive: true, force: true })
})

describe('draft: onto a brief that is there', () => {
  it('a second draft of the same text changes nothing', async () => {
    const before = await read()
    expect(await draft('a.txt')).toMatchObject({ code: 0, stdout: 'a.brief.yaml: nothing new\n', stderr: '' })
    expect(await read()).toBe(before)
  })

  it('what a person changed, removed, moved or added stays, and what is new is added and listed', async () => {
    const drafted = await read()
    const figure = /value: 400000\n\s+unit: 톤\n\s+label: (.*)\n/.exec(drafted)
    const withoutQuote = drafted.replace(/ {2}- type: quote\n(?: {4}.*\n)+/, '')
    expect(withoutQuote).not.toContain('exact: 물 절약이')
    const edited = withoutQuote
      .replace(`label: ${figure?.[1]}`, 'label: 아낀 물 # 시장이 한 말')
      .replace('blocks:\n', 'blocks:\n  - type: text\n    md: 우리 말\n')
    await writeFile(join(cwd, 'a.brief.yaml'), edited)
    await writeFile(join(cwd, 'b.txt'), `한빛시 새 소식\n\n2026-10-20 등록\n${more}`)
    const again = await draft('a.txt', 'b.txt')
    expect(again).toMatchObject({ code: 0, stderr: '' })
    expect(again.stdout).toMatch(/^a\.brief\.yaml: 2 new, at its end\n/)
    expect(again.stdout).toContain('quotation: 남은 관도 곧 바꾸겠다')
    expect(again.stdout).toContain('figure: 120km')
    const merged = await read()
    for (const line of edited.split('\n')) expect(merged).toContain(line)
    expect(merged).not.toContain('exact: 물 절약이')
    expect(merged.indexOf('우리 말')).toBeLessThan(merged.indexOf('아낀 물'))
    expect(merged).toContain('새로 찾은 것')
    expect(merged).toContain('name: 도이현')
    const checked = await briefing(['check', 'a.brief.yaml'], { cwd })
    expect(checked).toMatchObject({ code: 0 })
    expect((await draft('b.txt', 'a.txt')).stdout).toBe('a.brief.yaml: nothing new\n')
    expect(await read()).toBe(merged)
  })

  it('a brief of other sources, or with errors, is not touched', async () => {
    await copyFile(join(cwd, 'b.txt'), join(cwd, 'c.txt'))
    const before = await read()
    expect(await draft('c.txt')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no draft of these sources'),
    })
    expect(await read()).toBe(before)
    await writeFile(join(cwd, 'a.brief.yaml'), before.replace('title:', 'titel:'))
    expect(await draft('a.txt')).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') })
    expect(await read()).toBe(before.replace('title:', 'titel:'))
  })
})
