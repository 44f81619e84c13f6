import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { briefing, emptyFolder } from './run.ts'

/** Nothing says a language but what a test adds. */
const silent = { BRIEFING_LANG: '', LC_ALL: '', LC_MESSAGES: '', LANG: '', GITHUB_ACTIONS: '' }

const brief = (lang: string): string =>
  `lang: ${lang}\ntitle: 물\nblocks:\n  - { type: text, md: 서울, 부산 }\n  - { type: quote, speaker: lee, gist: 물 }\n`

test('language: of a Korean brief the command speaks Korean, of another English, and as it is asked to', async () => {
  const cwd = await emptyFolder()
  await writeFile(join(cwd, 'ko.yaml'), brief('ko'))
  await writeFile(join(cwd, 'en.yaml'), brief('en'))
  const said = async (file: string, env: Record<string, string>): Promise<string> => {
    const { stderr, stdout } = await briefing(['check', file], { cwd, env: { ...silent, ...env } })
    return stderr + stdout
  }
  const korean = await said('ko.yaml', { LANG: 'en_US.UTF-8' })
  expect(korean).toContain('오류  이 쉼표에서 글이 끊깁니다 [yaml-syntax]')
  expect(korean).toContain('할 일: 글을 따옴표로 묶으세요: "서울, 부산"')
  expect(korean).toContain('`people`에 없는 사람입니다: `lee` [unknown-speaker]')
  expect(korean).toMatch(/ko\.yaml: 오류 2건\n[\s\S]*ko\.yaml: 오류가 있습니다/)
  expect(await said('en.yaml', {})).toContain('error  this comma ends the text before it [yaml-syntax]')
  expect(await said('en.yaml', { LANG: 'ko_KR.UTF-8' })).toContain('오류  이 쉼표에서 글이 끊깁니다')
  expect(await said('ko.yaml', { BRIEFING_LANG: 'en' })).toContain('2 errors in ko.yaml')
})

test('language: `explain` speaks that of the terminal', async () => {
  const { stdout } = await briefing(['explain', 'plan-as-done'], { env: { ...silent, LANG: 'ko_KR.UTF-8' } })
  expect(stdout).toContain('plan-as-done: 계획을 이미 한 일로 실었습니다')
  expect(stdout).toContain('맞는 예:')
})
