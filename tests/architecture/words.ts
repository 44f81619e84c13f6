import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../command/run.ts'

/** A text that stands in the code of a module: a string, a piece of a template, a regular expression or a text of JSX. */
export interface Literal {
  path: string
  line: number
  text: string
  isExpression: boolean
  /** Whether it tells a function of the platform for whom to write or to cut: `toLocaleString`, `Intl`. */
  isForPlatform: boolean
}

/**
 * The string, template and regular expression literals of a module, by its path from `packages`, without comments and
 * imports.
 */
export const literalsOf = (path: string): Literal[] => {
  const source = readFileSync(join(root, 'packages', path), 'utf8')
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const found: Literal[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    const text = textOf(node)
    if (text !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push({
        path,
        line: line + 1,
        text,
        isExpression: ts.isRegularExpressionLiteral(node),
        isForPlatform: isForPlatform(node),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return node.text
  if (ts.isRegularExpressionLiteral(node) || ts.isJsxText(node) || ts.isIdentifier(node)) return node.text
  return undefined
}

const isForPlatform = ({ parent }: ts.Node): boolean =>
  (ts.isCallExpression(parent) || ts.isNewExpression(parent)) &&
  /\.toLocaleString$|^Intl\./.test(parent.expression.getText())
