import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { root } from '../command/run.ts'

/** A source file and what it imports, types too. */
export interface Module {
  /** From `packages`, as in `ui/src/quote/quote.tsx`. */
  path: string
  /** The modules of its own package, by their paths. */
  own: string[]
  /** Its other imports: packages, and the package's own `#…`. */
  names: string[]
}

const packages = join(root, 'packages')

/** Every source file of a package, tests and stories too. */
const filesOf = (name: string): string[] =>
  readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => join(name, 'src', file).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))

/** The modules of a package by their paths. */
export const modulesOf = (name: string): Map<string, Module> => {
  const paths = filesOf(name)
  const known = new Set(paths)
  const found = (path: string): string =>
    ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => path + end).find((file) => known.has(file)) ?? path
  const modules = paths.map((path): Module => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(packages, path), 'utf8'))
    const specifiers = importedFiles.map(({ fileName }) => fileName)
    return {
      path,
      own: specifiers.filter((one) => one.startsWith('.')).map((one) => found(resolved(path, one))),
      names: specifiers.filter((one) => !one.startsWith('.')),
    }
  })
  return new Map(modules.map((module) => [module.path, module]))
}

const resolved = (from: string, specifier: string): string =>
  relative(packages, join(packages, dirname(from), specifier)).replaceAll('\\', '/')

/** How modules come to others that they must not know, over however many files: `a → b → c`, the shortest way to each. */
export const waysTo = (
  modules: ReadonlyMap<string, Module>,
  from: readonly Module[],
  isForbidden: (path: string) => boolean,
): string[] => {
  const ways = new Map(from.map(({ path }) => [path, path]))
  for (const [path, way] of ways) {
    if (isForbidden(path)) continue
    for (const next of modules.get(path)?.own ?? []) if (!ways.has(next)) ways.set(next, `${way} → ${next}`)
  }
  return [...ways].flatMap(([path, way]) => (isForbidden(path) ? [way] : []))
}

/** All modules that are loaded with a module, packages too. Types are not loaded. */
export const loadedBy = (path: string): Set<string> => {
  const modules = modulesOf(path.split('/')[0] as string)
  const loaded = new Set([path])
  for (const one of loaded) {
    if (!modules.has(one)) continue
    const source = readFileSync(join(packages, one), 'utf8')
    const compilerOptions = { jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true }
    const { outputText } = ts.transpileModule(source, { fileName: one, compilerOptions })
    for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
      const found = ['.ts', '.tsx', '/index.ts']
        .map((end) => resolved(one, fileName) + end)
        .find((at) => modules.has(at))
      loaded.add(fileName.startsWith('.') ? (found ?? fileName) : fileName)
    }
  }
  return loaded
}

/** The names of the types and classes that a module declares and exports. */
export const exportedTypesOf = (path: string): string[] =>
  ts
    .createSourceFile(path, readFileSync(join(packages, path), 'utf8'), ts.ScriptTarget.Latest)
    .statements.filter(
      (one) => ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one) || ts.isClassDeclaration(one),
    )
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ name }) => (name ? [name.text] : []))

/**
 * Files that import one another, over however many others: each circle once, sorted by path, with the files that are on
 * it (the strongly connected components of the imports that have more than one file).
 */
export const circlesOf = (modules: readonly Module[]): string[][] => {
  const imports = new Map(modules.map(({ path, own }) => [path, own]))
  const reached = new Map(modules.map(({ path }) => [path, reachedFrom(path, imports)]))
  const circles = modules.map(({ path }) =>
    [...(reached.get(path) ?? [])].filter((other) => reached.get(other)?.has(path)).sort(),
  )
  return [...new Map(circles.filter((circle) => circle.length > 0).map((circle) => [`${circle}`, circle])).values()]
}

/** All that a file imports, over other files too; itself if it is on a circle. */
const reachedFrom = (path: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const reached = new Set(imports.get(path))
  for (const one of reached) for (const next of imports.get(one) ?? []) reached.add(next)
  return reached
}
