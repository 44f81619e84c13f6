import { readFileSync } from 'node:fs'
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckResult } from '@briefing-kit/briefing'
import { beforeAll, describe, expect, it } from 'vitest'
import { briefing, emptyFolder, filesIn, quietly, unownedFolder } from '../command/run.ts'
import { type Draft, readDraft } from './findings.ts'
import { type LabelledText, labelledTexts } from './labelled.ts'
import { scoresOf } from './score.ts'

/** The texts that the rules were written with: everything in them is found. */
const texts = labelledTexts({ half: 'seen' })

/** The drafts of these texts, each made by the command, in one folder. */
let folder: string
const drafts = new Map<string, Draft>()
const checked = new Map<string, CheckResult>()

/** The brief that is drafted from a text. */
const briefOf = ({ file }: LabelledText): string => file.replace(/\.txt$/, '.brief.yaml')

const copyText = (file: string, to: string): Promise<void> => copyFile(join(folder, file), to)

beforeAll(async () => {
  folder = await unownedFolder()
  for (const one of texts) {
    await writeFile(join(folder, one.file), one.text)
    const { code, stderr } = await briefing(['draft', one.file, '-o', briefOf(one)], { cwd: folder })
    if (code !== 0) throw new Error(stderr)
  }
  const { stdout } = await briefing(['check', ...texts.map(briefOf), '--json'], { cwd: folder })
  for (const brief of JSON.parse(stdout).briefs as CheckResult[]) checked.set(brief.file, brief)
  for (const one of texts) {
    const brief = briefOf(one)
    drafts.set(
      one.file,
      readDraft(readFileSync(join(folder, brief), 'utf8'), one.text, checked.get(brief) as CheckResult),
    )
  }
  return () => rm(folder, { recursive: true, force: true })
})

describe('draft', () => {
  it.each(texts)('gives a brief that passes check: $file', (one) => {
    const { diagnostics, claims } = checked.get(briefOf(one)) as CheckResult
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const verdicts = claims.map(({ verdict }) => verdict)
    expect(verdicts.filter((verdict) => verdict !== 'found' && verdict !== 'folded')).toEqual([])
  })

  it('gives briefs that build', async () => {
    expect(await briefing(['build', ...texts.map(briefOf)], { cwd: folder })).toEqual(quietly)
  })

  const certain = ['quoted parts', 'speakers', 'figures', 'dates', 'people', 'issued']
  it.each(texts)(
    'finds the quotations with their speakers, and no figure or date that is not labelled: $file',
    (one) => {
      for (const { kind, missed, wrong } of scoresOf(drafts.get(one.file) as Draft, one)) {
        if (certain.includes(kind)) expect({ kind, missed, wrong }).toEqual({ kind, missed: [], wrong: [] })
      }
    },
  )

  it('says in the file where a person must look', async () => {
    for (const name of ['news-port', 'news-rail', 'release']) {
      const text = await readFile(join(folder, `${name}.brief.yaml`), 'utf8')
      const notes = text.match(/check: .*/g)?.join('\n') ?? ''
      expect(notes).not.toContain('headline')
      if (name === 'news-port') expect(notes).toContain('오는 20일: the next day 20 after 2026-10-14')
      if (name === 'news-rail') expect(notes).toContain('`17일` has no certain date')
      if (name === 'release') expect(notes).toContain('(협의회를 통해) was put in by an editor')
    }
  })

  it('takes the date of the sentence, not one from elsewhere', async () => {
    const folder = await emptyFolder()
    const text =
      '2010년 6월 7일 한빛시에서 댐을 열었다.\n\n"26일 물길" \'새 물\' 2031년 11월 23일 한빛에서 둑을 열었다.\n\n2010년 11월 26일 한빛시에서 물길을 열었다.\n'
    await writeFile(join(folder, 'a.txt'), text)
    expect(await briefing(['draft', 'a.txt', '-o', 'a.brief.yaml'], { cwd: folder })).toMatchObject({ code: 0 })
    const draft = await readFile(join(folder, 'a.brief.yaml'), 'utf8')
    expect(draft.match(/(?<=- date: ).*/g)).toEqual(['2010-06-07', '2010-11-26', '2031-11-23'])
    expect(await briefing(['check', 'a.brief.yaml'], { cwd: folder })).toMatchObject({ code: 0 })
  })

  it('prints a plan as a plan, and an event as past', async () => {
    const text = await readFile(join(folder, 'news-port.brief.yaml'), 'utf8')
    const statuses = [...text.matchAll(/- date: (\S+)\n\s+text: .*\n(\s+status: planned)?/g)].map(([, date, plan]) => [
      date,
      plan !== undefined,
    ])
    expect(statuses).toEqual([
      ['2026-09', false],
      ['2026-09-30', false],
      ['2026-10-14', false],
      ['2026-10-20', true],
    ])
  })

  it('gives the same draft every time, and prints it where no file is named', async () => {
    const { stdout } = await briefing(['draft', 'news-port.txt'], { cwd: folder })
    expect(stdout).toBe(await readFile(join(folder, 'news-port.brief.yaml'), 'utf8'))
  })

  it.each([
    ['> 2024년 12월 28일 관을 &amp; 바꿨다.', 'text'],
    ['+ 한빛시는 2024년 3월 4일 새 정수장의 문을 열었다.', 'text'],
    ['~~~ 한빛시는 2024년 3월 4일 새 정수장의 문을 열었다.', 'text'],
    ['2024. 한빛시는 2024년 3월 4일 새 정수장의 문을 열었다.', 'text'],
    ['- 2024년 5월 1일 시는 &#48; 관을 바꿨다.', 'text'],
    ['시는 {{관}} ==모두== $x^2$ ::: {.a} 2024년 5월 1일 바꿨다.', 'text'],
    [`2024년에 ${'가'.repeat(320)} 100조 원을 썼다.`, 'label'],
  ])('takes what a source says as text, and no more of it than a field holds (%#)', async (line, field) => {
    const cwd = await emptyFolder()
    await writeFile(join(cwd, 'a.txt'), `한빛시 보도자료\n2025년 6월 11일\n\n${line}\n`)
    expect(await briefing(['draft', 'a.txt', '-o', 'a.brief.yaml'], { cwd })).toEqual(quietly)
    expect(await readFile(join(cwd, 'a.brief.yaml'), 'utf8')).toContain(`${field}: `)
    expect(await briefing(['check', 'a.brief.yaml'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(await briefing(['build', 'a.brief.yaml'], { cwd })).toEqual(quietly)
  })

  it('gives a speaker an id, whatever the name', async () => {
    const cwd = await emptyFolder()
    const name = `김${'\u0301'.repeat(120)}늘`
    await writeFile(join(cwd, 'a.txt'), `한빛시 보도자료\n\n${name} 한빛시장은 “물을 아껴야 한다”고 말했다.\n`)
    expect(await briefing(['draft', 'a.txt', '-o', 'a.brief.yaml'], { cwd })).toEqual(quietly)
    const checked = await briefing(['check', 'a.brief.yaml', '--json'], { cwd })
    const [{ diagnostics }] = JSON.parse(checked.stdout).briefs
    expect(diagnostics.map(({ code }: { code: string }) => code)).not.toContain('too-long')
  })

  it('takes no figure that no brief can print', async () => {
    const cwd = await emptyFolder()
    await writeFile(
      join(cwd, 'a.txt'),
      '한빛시 보도자료\n\n시는 3286279752100조 원을 썼다. 시는 지난해에 물 40톤을 아꼈다.\n',
    )
    expect(await briefing(['draft', 'a.txt', '-o', 'a.brief.yaml'], { cwd })).toEqual(quietly)
    expect(await readFile(join(cwd, 'a.brief.yaml'), 'utf8')).toContain('value: 40\n')
    expect(await briefing(['check', 'a.brief.yaml'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })

  it('takes no invisible text for a quotation', async () => {
    const cwd = await emptyFolder()
    await writeFile(
      join(cwd, 'a.txt'),
      '한빛시 보도자료\n\n시는 물을 아꼈다. "\u2069" \'관로\'. “\u200b”라고 말했다.\n',
    )
    expect(await briefing(['draft', 'a.txt', '-o', 'a.brief.yaml'], { cwd })).toEqual(quietly)
    expect(await briefing(['check', 'a.brief.yaml'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })

  it('dates a report by another that tells of the same day, and says so', async () => {
    const folder = await emptyFolder()
    await copyText('news-rail.txt', join(folder, 'rail.txt'))
    const release = `보도자료\n2027-06-18 조회 3\n\n두 도시 차량 기지 건립 안내\n\n다온철도는 지난 6월 17일 새솔시와 누리시에 차량 기지를 짓는다고 알렸다. 누리시는 이를 환영했다.\n`
    await writeFile(join(folder, 'city.txt'), release)
    const alone = await briefing(['draft', 'rail.txt'], { cwd: folder })
    expect(alone.stdout).not.toMatch(/issued: \d|2027-06-/)
    const { stdout, code } = await briefing(['draft', 'rail.txt', 'city.txt'], { cwd: folder })
    expect(code).toBe(0)
    expect(stdout).toContain('the report opens with day 17, and `city` tells of the same on 2027-06-17')
    expect(stdout).toContain('`city` tells of this day as well')
    expect(stdout).not.toMatch(/2027-06-21|℃/)
  })

  it('says where sources disagree', async () => {
    const folder = await emptyFolder()
    const report = (day: number, number: string) =>
      `2027-06-20 등록\n새솔시 새 다리 개통 행사 안내\n\n새솔시는 2027년 6월 ${day}일 중앙공원 옆에서 새 다리 개통 행사를 열었다. 개통 행사에는 시민 ${number}명이 참석했다고 새솔시가 전했다.\n`
    await writeFile(join(folder, 'a.txt'), report(17, '300'))
    await writeFile(join(folder, 'b.txt'), report(18, '350'))
    const { stdout } = await briefing(['draft', 'a.txt', 'b.txt'], { cwd: folder })
    expect(stdout).toContain('`b` disagrees: it has 2027-06-18')
    expect(stdout).toContain('`b` disagrees: it has 350')
  })

  it('takes day, publisher and title of a source by hand, and refuses those that are none', async () => {
    const cwd = await emptyFolder()
    await writeFile(
      join(cwd, 'a.txt'),
      '물 소식 안내\n등록일 2025-06-11\n\n시는 12일 낡은 관 40km를 모두 바꿨다고 밝혔다.\n',
    )
    const given = ['--issued', '2025-06-12', '--publisher', '한빛시', '--title', '낡은  관']
    const { stdout, code } = await briefing(['draft', 'a.txt', ...given], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('    title: 낡은 관\n    publisher: 한빛시\n    issued: 2025-06-12\n')
    const refused = async (...args: string[]) => (await briefing(['draft', 'a.txt', ...args], { cwd })).stderr
    expect(await refused('--issued', '2025-02-30')).toContain('--issued is 2025-02-30; write a day of the calendar')
    expect(await refused('--publisher', ' ')).toContain('--publisher is empty')
    expect(await refused('--title', '물'.repeat(301))).toContain('--title is longer than 300 characters')
    expect(await refused('a.txt', '--title', '물')).toContain('--title is of one source, and 2 are named')
  })

  it('overwrites nothing, and refuses what it cannot read or a brief could not reach', async () => {
    const folder = await emptyFolder()
    await writeFile(join(folder, 'a.txt'), '한빛시는 물을 아낀다.\n')
    await writeFile(join(folder, 'a.brief.yaml'), 'mine')
    const taken = await briefing(['draft', 'a.txt', '-o', 'a.brief.yaml'], { cwd: folder })
    expect(taken).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') })
    expect(await readFile(join(folder, 'a.brief.yaml'), 'utf8')).toBe('mine')
    const outside = await briefing(['draft', 'a.txt', '-o', 'briefs/a.brief.yaml'], { cwd: folder })
    expect(outside).toMatchObject({ code: 2, stderr: expect.stringContaining('outside the brief') })
    const missing = await briefing(['draft', 'b.txt'], { cwd: folder })
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no file `b.txt`') })
    await writeFile(join(folder, 'c.pdf'), '%PDF-1.7')
    expect(await briefing(['draft', 'c.pdf'], { cwd: folder })).toMatchObject({ code: 1 })
    expect(await filesIn(folder)).toEqual(['a.brief.yaml', 'a.txt', 'c.pdf'])
  })
})
