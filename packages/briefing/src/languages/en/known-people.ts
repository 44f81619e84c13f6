import type { PersonMention } from '../rules'

/** Everybody whom a text names, to be found by name or office; who is named first comes before the others. */
export class EnglishPeople {
  readonly #byName = new Map<string, PersonMention>()
  readonly #byEnd = new Map<string, PersonMention>()
  readonly #byRole = new Map<string, PersonMention>()

  constructor(people: readonly PersonMention[]) {
    for (const person of people) {
      addFirst(this.#byName, person.name, person)
      for (let at = person.name.indexOf(' '); at !== -1; at = person.name.indexOf(' ', at + 1))
        addFirst(this.#byEnd, person.name.slice(at + 1), person)
      if (person.role !== undefined) addFirst(this.#byRole, person.role.toLowerCase(), person)
    }
  }

  /** Whoever has a name, a name that ends so, or else an office. */
  find(name: string, role: string): PersonMention | undefined {
    return this.#byName.get(name) ?? this.#byEnd.get(name) ?? this.#byRole.get(role.toLowerCase())
  }
}

const addFirst = (people: Map<string, PersonMention>, key: string, person: PersonMention): void => {
  if (!people.has(key)) people.set(key, person)
}
