/** Entries by the primary subtag of the tag of their language. */
type Registry<Entry> = Readonly<Record<string, Entry>>

/** The entry of a language by its tag (BCP 47), whose first subtag alone counts; undefined if the registry has none. */
export const entryFor = <Entry>(registry: Registry<Entry>, tag: string): Entry | undefined => {
  const [name = ''] = tag.toLowerCase().split('-')
  return Object.hasOwn(registry, name) ? registry[name] : undefined
}

/**
 * The entry of the language of a brief.
 * @throws RangeError for one that is not there, which no brief has that was read
 */
export const entryOf = <Entry>(registry: Registry<Entry>, { lang }: { lang: string }): Entry => {
  const entry = entryFor(registry, lang)
  if (entry) return entry
  throw new RangeError(`there is no language \`${lang}\`: a brief is in ${namesIn(registry, 'or')}, or a tag of them`)
}

/** The names in a registry, for a message: `ko and en`. */
export const namesIn = (registry: Registry<unknown>, between: 'and' | 'or'): string => {
  const names = Object.keys(registry)
  return [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(` ${between} `)
}
