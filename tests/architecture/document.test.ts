import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../command/run.ts'

const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
const section = (title: string): string =>
  text.match(new RegExp(`^## ${title}\\n([^]*?)(?=^## |$(?![^]))`, 'm'))?.[1] ?? ''

/** Where a path may begin. */
const starts = ['', 'packages/briefing/src']
const placeOf = (path: string): string | undefined =>
  starts.map((start) => join(root, start, path)).find((place) => existsSync(place))

const quoted = (words: string): string[] => Array.from(words.matchAll(/`([^`\n]+)`/g), ([, one]) => one as string)
const isPath = (words: string): boolean => /^[\w@.-]+(?:\/[\w@.-]+)+$/.test(words) || /^[\w-]+\.tsx?$/.test(words)

/** The functions that a row names, with the files that it names. */
const rows = [...section('The walk of one brief').split('\n'), ...section('Inside `pdf/`').split('\n')]
  .filter((line) => line.startsWith('| '))
  .map(quoted)
  .map((words) => ({ names: words.filter((one) => !isPath(one)), files: words.filter(isPath) }))
  .filter(({ files }) => files.length > 0)

describe('ARCHITECTURE.md', () => {
  it('names files and folders that are there', () => {
    const paths = [
      ...quoted(text).filter(isPath),
      ...Array.from(text.matchAll(/]\(([^)]+)\)/g), ([, one]) => one as string),
    ]
    expect(paths.length).toBeGreaterThan(80)
    expect(paths.filter((path) => placeOf(path) === undefined)).toEqual([])
  })

  it('names functions that the files beside them have', () => {
    expect(rows.length).toBeGreaterThan(20)
    for (const { names, files } of rows) {
      const code = files.map((file) => readFileSync(placeOf(file) as string, 'utf8')).join('\n')
      const missing = names.filter((name) => !new RegExp(`\\b(?:const|class|function) ${name}\\b`).test(code))
      expect([files, missing.filter((name) => !stages.includes(name))]).toEqual([files, []])
    }
  })
})

const stages = 'tree structure font text layout conformance draw write read debug react-pdf verify'.split(' ')
