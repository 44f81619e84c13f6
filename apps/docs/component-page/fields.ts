/** A field of a type, as a page describes it. */
export interface Field {
  name: string
  required: boolean
  type: string
  about: string
}

/** A type that props are made of. */
export interface Fields {
  name: string
  about: string
  fields: Field[]
}

const comment = (text: string | undefined): string =>
  (text ?? '')
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()

const interfaces =
  /((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)\n\}/g
const fieldsIn = /^ {2}((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n {2})?)(\w+)(\??): (.+)$/gm

interface Declared extends Fields {
  parents: string
}

/** The interfaces in the sources of components. */
const declared = (sources: readonly string[]): Map<string, Declared> =>
  new Map(
    sources.flatMap((source) =>
      Array.from(source.matchAll(interfaces), ([, about, name = '', parents = '', body = '']) => {
        const fields = Array.from(body.matchAll(fieldsIn), ([, said, field = '', optional, type = '']) => ({
          name: field,
          required: optional === '',
          type,
          about: comment(said?.trim()),
        }))
        return [name, { name, about: comment(about?.trim()), parents, fields }] as const
      }),
    ),
  )

/** The members of a union: `type A = B | C`. */
const unionsIn = (sources: readonly string[]): Map<string, string> =>
  new Map(
    sources.flatMap((source) =>
      Array.from(source.matchAll(/^(?:export )?type (\w+) = (.+)$/gm), ([, name = '', of = '']) => [name, of] as const),
    ),
  )

/**
 * The types that a component's props are made of, with their fields, in the order in which the props name them.
 * @param component its name: what it takes is `<name>Props`
 */
export const fieldsOf = (component: string, sources: readonly string[]): Fields[] => {
  const [all, unions] = [declared(sources), unionsIn(sources)]
  const found = new Map<string, Fields>()
  /** With the values in place of the name of a choice. */
  const spelled = (type: string): string =>
    type.replace(/\b[A-Z]\w+/g, (name) =>
      /^'[^']*'( \| '[^']*')+$/.test(unions.get(name) ?? '') ? `${unions.get(name)}` : name,
    )
  const follow = (text: string): void => {
    for (const [name] of text.matchAll(/\b[A-Z]\w+/g)) {
      const type = all.get(name)
      const union = unions.get(name)
      if (found.has(name) || name.endsWith('Props')) continue
      if (type) {
        const own = type.parents.split(/,\s*/).flatMap((parent) => all.get(parent.trim())?.fields ?? [])
        const fields = [...own, ...type.fields]
        found.set(name, { name, about: type.about, fields: fields.map((one) => ({ ...one, type: spelled(one.type) })) })
        for (const field of fields) follow(field.type)
      } else if (union) follow(union)
    }
  }
  const props = all.get(`${component}Props`)
  // Props that are a union, as a quotation's, are declared in the interfaces of its file.
  const shared = props
    ? [props]
    : [...all.values()].filter(({ name }) => unions.get(`${component}Props`)?.includes(name))
  for (const { parents, fields } of shared) {
    for (const { type } of fields) follow(type)
    for (const parent of parents.split(/,\s*/))
      for (const { type } of all.get(parent.trim())?.fields ?? []) follow(type)
  }
  return [...found.values()].filter(({ name }) => !shared.some((one) => one.name === name))
}
