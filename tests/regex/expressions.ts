import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { root } from '../command/run.ts'

/** A regular expression of the packages. */
export interface Expression {
  /** The file from `packages`, and the line: `ui/src/format/decimal.ts:67`. */
  place: string
  source: string
  flags: string
}

const packages = join(root, 'packages')

/** The sources of the packages without their tests and stories. */
const files = ['ui', 'briefing'].flatMap((name) =>
  readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => join(name, 'src', file).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|stories)\.tsx?$/.test(file)),
)

/** Every regular expression that is written as one, and every place where one is made of a text. */
export const written = (): { literals: Expression[]; constructors: string[] } => {
  const literals: Expression[] = []
  const constructors: string[] = []
  for (const file of files) {
    const module = ts.createSourceFile(file, readFileSync(join(packages, file), 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      const place = `${file}:${module.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? []
        literals.push({ place, source, flags })
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
        constructors.push(place)
      ts.forEachChild(node, visit)
    }
    visit(module)
  }
  return { literals, constructors }
}

/** Every regular expression that the packages make of a text while something is done, by where it is made. */
export const made = async (work: () => Promise<void>): Promise<Expression[]> => {
  const found = new Map<string, Expression>()
  const Original = RegExp
  const record = (one: RegExp): RegExp => {
    const place = placeIn(new Error().stack ?? '')
    if (place) found.set(`${place} ${one}`, { place, source: one.source, flags: one.flags })
    return one
  }
  globalThis.RegExp = new Proxy(Original, {
    construct: (_, [pattern, flags]) => record(new Original(pattern, flags)),
    apply: (_, __, [pattern, flags]) => record(Original(pattern, flags)),
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = Original
  }
  return [...found.values()]
}

/** The first place in a stack that is one of the packages' sources. */
const placeIn = (stack: string): string | undefined => {
  for (const line of stack.split('\n')) {
    const [, file = '', at] = /\(?((?:file:\/\/)?\/[^()]*?\.tsx?):(\d+):\d+\)?$/.exec(line) ?? []
    const path = relative(packages, file.startsWith('file:') ? fileURLToPath(file) : file).replaceAll('\\', '/')
    if (files.includes(path)) return `${path}:${at}`
  }
  return undefined
}
