import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { briefing, emptyFolder, quietly } from './run.ts'

const source = `메뉴 정치 경제 산업

여름철 물 공급 대책
2025년 6월 11일

한빛시는 11일 여름철 물 공급 대책을 발표했다. 한빛시는 허구의 도시이며 이 글은 견본이다. 올해 예산은 120억 원이다.
시는 오는 20일 주민 설명회를 열 예정이다. 내년 예산은 아직 정하지 않았다고 시는 설명했다. 물은 여름 전에 는다.

많이 본 기사
도서관이 밤 열 시까지 문을 연다. 시는 퇴근 뒤에 들르는 이용자가 늘어난 데 따른 조치라고 설명했다.
`
const hash = /^[0-9a-f]{64}$/

const brief = (sources: string) => `# 지우면 안 되는 말
lang:   ko
title: '물'   # 제목
sources:
${sources}
blocks:
  - { type: text, md: 물은 는다. }   # 끝
`

/** Pins a brief beside the source, and gives its text before and after. */
const pinned = async (name: string, before: string) => {
  const folder = await emptyFolder()
  await mkdir(join(folder, 'sources'))
  await writeFile(join(folder, 'sources/water.txt'), source)
  await writeFile(join(folder, name), before)
  const ended = await briefing(['pin', name], { cwd: folder })
  return { folder, ended, after: await readFile(join(folder, name), 'utf8') }
}

describe('pin: the hash and a proposed body are written beside the `file` of a source', () => {
  it.each<[string, string, string]>([
    [
      'on lines of their own',
      '  water:\n    title: 여름철 물 공급 대책\n    file: sources/water.txt   # 원문\n\n    publisher: 한빛시',
      '  water:\n    title: 여름철 물 공급 대책\n    file: sources/water.txt   # 원문\n    sha256: HASH\n    body: [3, 7]\n\n    publisher: 한빛시',
    ],
    [
      'on the same line',
      '  water: { file: sources/water.txt, title: 여름철 물 공급 대책 } # 원문',
      '  water: { file: sources/water.txt, sha256: HASH, body: [3, 7], title: 여름철 물 공급 대책 } # 원문',
    ],
    [
      'a new hash for an old one, and no body where there is one',
      `  water:\n    title: 물\n    sha256: "${'0'.repeat(64)}" # alt\n    body: [1, 2]\n    file: sources/water.txt`,
      '  water:\n    title: 물\n    sha256: "HASH" # alt\n    body: [1, 2]\n    file: sources/water.txt',
    ],
  ])('%s, and leaves all else as it was', async (_, before, after) => {
    const result = await pinned('a.brief.yaml', brief(before))
    expect(result.ended).toMatchObject({ code: 0, stderr: '' })
    const written = parse(result.after).sources.water.sha256
    expect(written).toMatch(hash)
    expect(result.after).toBe(brief(after.replace('HASH', written)))

    const again = await briefing(['pin', 'a.brief.yaml'], { cwd: result.folder })
    expect(again.stdout).toContain('as before')
    expect(await readFile(join(result.folder, 'a.brief.yaml'), 'utf8')).toBe(result.after)
    expect(await briefing(['build', 'a.brief.yaml'], { cwd: result.folder })).toEqual(quietly)
  })

  it('into JSON too', async () => {
    const data = {
      lang: 'ko',
      title: '물',
      sources: { water: { title: '소식', file: 'sources/water.txt' } },
      blocks: [],
    }
    const { after, ended } = await pinned('a.brief.json', `${JSON.stringify(data, null, 4)}\n`)
    expect(ended).toMatchObject({ code: 0 })
    const { sha256, body, ...rest } = JSON.parse(after).sources.water
    expect(sha256).toMatch(hash)
    expect(body).toEqual([3, 7])
    expect(rest).toEqual(data.sources.water)
  })

  it('and nothing where there is nothing to pin, or where the brief has errors', async () => {
    const plain = await pinned('a.brief.yaml', brief('  water: { title: 물 }'))
    expect(plain.ended).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to pin') })
    expect(plain.after).toBe(brief('  water: { title: 물 }'))
    const bad = await pinned('a.brief.yaml', brief('  water: { title: 물, file: sources/none.txt }'))
    expect(bad.ended).toMatchObject({ code: 1, stderr: expect.stringContaining('[source-missing]') })
  })
})

describe('anchor: prints the fields that anchor a passage', () => {
  const anchors = async (words: string) => {
    const folder = await emptyFolder()
    await writeFile(join(folder, 'water.txt'), source)
    return briefing(['anchor', 'water.txt', words], { cwd: folder })
  }

  it('the words, where they stand once, as the source has them', async () => {
    expect(await anchors('올해   예산은 120억\u00a0원')).toEqual({
      ...quietly,
      stdout: '- { source: water, exact: 올해 예산은 120억 원 }\n',
    })
  })

  it('with the least beside them that tells one place from the others', async () => {
    const { stdout } = await anchors('여름철 물 공급 대책')
    expect(parse(stdout)).toEqual([
      { source: 'water', exact: '여름철 물 공급 대책', prefix: '산업' },
      { source: 'water', exact: '여름철 물 공급 대책', suffix: '을' },
    ])
  })

  it('or the words that stand there instead', async () => {
    expect(await anchors('올해 예산은 130억 원')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'briefing: these words do not stand in water.txt: it has “120억” where you have “130억”\n',
    })
  })
})
