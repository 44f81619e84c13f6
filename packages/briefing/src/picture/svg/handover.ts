import { colourOf } from '../../css/colour'
import { escapeXml } from '../../escape-xml'
import { isUnseen, type Kind, onlyAs, unseen } from './allowed'
import { type Element, parsed } from './parse'
import { Budget, notDrawn, short } from './problem'
import { rasterIn } from './raster-in'
import { References } from './references'
import { countMatching, rulesIn } from './sheet'
import { declarationsIn } from './style'
import { refuseUnpainted } from './unpainted'
import { families, familiesOf, inNormalForm, isThere } from './usvg'
import { drawnValue, type ValuePlace, withoutUnits } from './values'

interface Size {
  width: number
  height: number
}

/**
 * The elements of an SVG in the normal form of usvg, with the lines of those they come from where these are known.
 * @param size of the picture, which is that of the normal form too
 * @returns undefined where usvg is not there
 * @throws PictureError for what would be lost: usvg leaves out in silence what it does not know
 */
export const normalForm = (root: Element, size: Size): Element | undefined => {
  if (!isThere()) return undefined
  const budget = new Budget()
  const rules = rulesIn(root)
  countMatching(root, rules, budget)
  for (const { declarations, line } of rules) {
    for (const [name, value] of declarations) {
      // usvg takes no notice of it.
      if (value.endsWith(important)) throw odd(name, value, placeAt(line, budget))
      checkValue(name, value, '', placeAt(line, budget))
    }
  }
  const copy = new Copy(root, budget)
  new References(root, rules, budget).check(root)
  refuseUnpainted(root, rules)
  const normal = inNormalForm(copy.written(root, size), copy.families)
  if (normal === undefined) return undefined
  // It gives no name to the gradients that it makes for texts.
  if (normal.split(' id=""').length > 2) throw notDrawn('a <text> of other than plain colours', copy.firstText)
  const named = normal.replaceAll(' id=""', ' id="of-text"').replaceAll('url(#)', 'url(#of-text)')
  const made = parsed(Buffer.from(named), Budget.ofNormalForm())
  relocate(made, linesIn(root), root.line)
  return made
}

/** Elements that usvg draws, and those that have no part in a still picture. */
const passed = new Set(
  `a circle clipPath defs ellipse filter g image line linearGradient marker mask path pattern polygon polyline
  radialGradient rect stop style svg switch symbol text textPath tspan use view`.split(/\s+/),
)

/** An SVG written again for usvg: checked, in the namespace of SVG alone, its texts in our families. */
class Copy {
  /** Families that its texts need besides the first. */
  readonly families: string[]
  firstText = 1
  readonly #familyOf: ReadonlyMap<string, string | undefined>

  constructor(
    root: Element,
    private readonly budget: Budget,
  ) {
    const characters = new Set<string>()
    this.#check(root, false, (text) => {
      for (const one of text) characters.add(one)
    })
    this.#familyOf = familiesOf(characters)
    this.families = families.filter((one) => [...characters].some((character) => this.#familyOf.get(character) === one))
  }

  #check(element: Element, isInText: boolean, take: (text: string) => void): void {
    const { name, line, attributes, children } = element
    if (name === '' || unseen.has(name)) return
    const isOfFilter = name.startsWith('fe')
    if (!passed.has(name) && !isOfFilter) throw notDrawn(`<${short(name)}>`, line)
    const place = placeAt(line, this.budget)
    if (name === 'image') rasterIn(attributes.get('href'), line, this.budget)
    for (const [attribute, value] of attributes) {
      if (attribute === 'style') {
        for (const [property, given] of declarationsIn(value)) checkValue(property, given, name, place)
      } else if (!isOfFilter) checkValue(attribute, value, name, place)
    }
    const isText = isInText || name === 'text'
    if (name === 'text') this.firstText = line
    for (const child of children) {
      if (typeof child !== 'string') this.#check(child, isText, take)
      else if (isText) take(child)
    }
  }

  /** The root stands in a root of the picture's size, where it is scaled like any other. */
  written(root: Element, { width, height }: Size): string {
    const attributes = new Map(root.attributes)
    for (const name of ['x', 'y']) attributes.delete(name)
    attributes.set('width', String(width)).set('height', String(height))
    const inside = this.#written({ ...root, attributes }, false)
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`
  }

  #written(element: Element, isInText: boolean): string {
    const { name, attributes, children, line } = element
    if (name === '' || unseen.has(name)) return ''
    const isText = isInText || name === 'text'
    let written = `<${name}`
    for (const [attribute, value] of attributes) written += ` ${attribute}="${escapeXml(asRead(attribute, value))}"`
    written += '>'
    for (const child of children) {
      if (typeof child !== 'string') written += this.#written(child, isText)
      else if (isText) written += this.#inFaces(child, line)
      else if (name === 'style') written += escapeXml(asRead('style', child))
    }
    if (name === 'text') this.#checkFallback(written, line)
    if (name === 'text') this.budget.shaped(written.split('<tspan').length * charactersIn(element))
    return `${written}</${name}>`
  }

  /** usvg loses a text of which one face has the Hangul and another the rest: it takes syllables apart. */
  #checkFallback(written: string, line: number): void {
    const other = families.slice(1).some((one) => written.includes(`'${one}'`))
    if (other && /[\u1100-\u11ff\uac00-\ud7ff]/.test(written)) throw notDrawn('Hangul and hanja in one <text>', line)
  }

  /** usvg loses characters where one face lacks some of a text, so each stretch names its face. */
  #inFaces(text: string, line: number): string {
    let written = ''
    let family = ''
    for (const character of text) {
      const own = character.trim() === '' ? family : this.#familyOf.get(character)
      if (own === undefined) throw notDrawn(`"${character}", which no face has,`, line)
      if (own !== family && family !== '') written += '</tspan>'
      if (own !== family && own !== '') written += `<tspan style="font-family:'${own}'">`
      family = own
      written += escapeXml(character)
    }
    return family === '' ? written : `${written}</tspan>`
  }
}

/**
 * A value as usvg reads it. It knows no colours without commas, and what names one of our families would be set in it
 * even where it lacks a character.
 */
const asRead = (attribute: string, value: string): string => {
  if (attribute === 'href' || attribute === 'd') return value
  if (attribute === 'transform') return withoutUnits(value)
  const coloured = value.replace(/\b(?:rgb|hsl)a?\([^()]{1,100}\)/gi, (colour) => colourOf(colour) ?? colour)
  if (!/^(?:style|font)/.test(attribute)) return coloured
  return families.reduce(
    (text, one) => text.replaceAll(one, 'sans-serif'),
    coloured.replace(shorthand, longhand).replace(moves, withoutUnits),
  )
}

/** A `transform`, which usvg reads without units. */
const moves = /\btransform\s*:[^;{}]{1,500}/g

/** A `font`, which usvg does not read. */
const shorthand = /(^|[;{\s])font\s*:([^;{}]{1,500})/g

const longhand = (_: string, before: string, value: string): string => {
  const [, words = '', size = '16px'] = /^(.*?)\b(\d[\d.]*(?:px|pt|em|ex|%|mm|cm|in|pc))/.exec(value) ?? []
  const weight = /\b(?:bold|bolder|lighter|[1-9]00)\b/.exec(words)?.[0] ?? 'normal'
  return `${before}font-weight:${weight};font-size:${size}`
}

const charactersIn = ({ children }: Element): number =>
  children.reduce((sum, child) => sum + (typeof child === 'string' ? child.length : charactersIn(child)), 0)

// Values

const placeAt = (line: number, budget: Budget): ValuePlace => ({
  name: '',
  line,
  width: 0,
  height: 0,
  colour: '#000000',
  budget,
  refer: () => '',
})

/** Values that usvg would take for another if it cannot read them. */
const kinds: Readonly<Record<string, Kind>> = {
  ...{ fill: 'paint', stroke: 'paint', color: 'colour', 'stop-color': 'colour', 'flood-color': 'colour' },
  ...{ transform: 'transform', gradientTransform: 'transform', patternTransform: 'transform' },
  ...{ d: 'path', points: 'points', 'clip-path': { to: 'clipPath' }, mask: { to: 'mask' } },
  ...{ 'marker-start': { to: 'marker' }, 'marker-mid': { to: 'marker' }, 'marker-end': { to: 'marker' } },
  ...{ width: 'length', height: 'length', r: 'length', cx: 'length', cy: 'length', rx: 'length', ry: 'length' },
  ...{ 'stroke-width': 'length', 'font-size': 'length', 'stroke-dashoffset': 'length' },
}

/** Properties that move, hide or paint, and that usvg does not know, or that cannot be drawn as shapes. */
const unknown = new Set(
  `filter zoom transform-origin translate rotate scale offset-path mask-image clip backdrop-filter writing-mode text-transform
  transform-box marker text-indent`.split(/\s+/),
)

const checkValue = (name: string, given: string, element: string, place: ValuePlace): void => {
  const value = withoutImportance(given.trim())
  const isOfText = element === 'text' || element === 'tspan'
  if (/\b(?:var|calc|env|min|max|clamp)\(/.test(value) && !isUnseen(name)) throw odd(name, value, place)
  if (unknown.has(name) && !(isOfText && name === 'rotate') && value !== 'none' && !onlyAs[name]?.includes(value)) {
    throw odd(name, value, place)
  }
  // It would turn them as if they were not at a start.
  if (name === 'orient' && value === 'auto-start-reverse') throw odd(name, value, place)
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  const isRead = keywords.test(value) || (isColour.has(kind) && colourOf(value) !== undefined)
  if (kind !== undefined && !isRead) drawnValue(kind, value, { ...place, name })
}

const isColour: ReadonlySet<Kind | undefined> = new Set(['colour', 'paint'])

const important = '!important'

const withoutImportance = (value: string): string =>
  value.endsWith(important) ? value.slice(0, -important.length).trim() : value

/** Values that are right, and that only usvg reads. */
const keywords = /^(?:[-+.\d]+e[mx]|inherit|initial|unset|auto|[a-z-]*(?:small|large|medium|larger|smaller))$/

const odd = (name: string, value: string, { line }: ValuePlace) =>
  notDrawn(`\`${short(name)}\` of \`${short(value)}\``, line)

// Lines

const linesIn = (root: Element): Map<string, number> => {
  const lines = new Map<string, number>()
  const visit = ({ attributes, line, children }: Element): void => {
    const id = attributes.get('id')
    if (id !== undefined && !lines.has(id)) lines.set(id, line)
    for (const child of children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  return lines
}

/** Gives elements of the normal form the lines of the source, by their ids, or those they refer to by url(#id). */
const relocate = (element: Element, lines: ReadonlyMap<string, number>, around: number): void => {
  let line = lines.get(element.attributes.get('id') ?? '')
  for (const value of element.attributes.values()) {
    const [, id = ''] = line === undefined ? (/^url\(#(.*)\)$/.exec(value) ?? []) : []
    line ??= lines.get(id)
  }
  element.line = line ?? around
  for (const child of element.children) if (typeof child !== 'string') relocate(child, lines, element.line)
}
