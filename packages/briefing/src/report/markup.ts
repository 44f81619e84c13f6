import { visible } from '../brief'
import { escapeXml } from '../escape-xml'

/** Markup that is safe to write: values from outside are escaped. Only this module creates it. */
class Markup {
  constructor(readonly text: string) {}
}

export type { Markup }

type Value = Markup | string | number | undefined | false | readonly Markup[]

/** Escapes a text for HTML, in elements and in attributes between quotation marks; controls are shown, not obeyed. */
const escaped = (text: string): string => escapeXml(visible(text.replace(/[\s\u2028\u2029]+/g, ' ')))

const markupOf = (value: Value): string => {
  if (value === undefined || value === false) return ''
  if (value instanceof Markup) return value.text
  return typeof value === 'object' ? value.map(({ text }) => text).join('') : escaped(String(value))
}

/** A template of HTML of our own. The values in it come from outside and are escaped, whatever they hold. */
export const html = (pieces: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(pieces.map((piece, index) => piece + markupOf(values[index])).join(''))

/** A style sheet of our own. */
export const styleSheet = (css: string): Markup => new Markup(css)
