import type { PersonMention } from '../rules'

const peer = /^(?:Lord|Lady|Baroness|Baron)\s/

/** The people named in a text, to be found by name or office; two of one surname cannot be told apart by it. */
export class EnglishPeople {
  readonly #byName = new Map<string, PersonMention>()
  readonly #byEnd = new Map<string, PersonMention | undefined>()
  /** In many languages the surname comes first. */
  readonly #byStart = new Map<string, PersonMention | undefined>()
  readonly #byRole = new Map<string, PersonMention>()
  readonly #byRoleEnd = new Map<string, PersonMention | undefined>()

  /**
   * @param whole names that the text has in full, by their last word
   * @param places where each of several whole names of one surname first stands
   */
  constructor(
    people: readonly PersonMention[],
    readonly whole: ReadonlyMap<string, string | undefined>,
    readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>,
  ) {
    for (const person of people) {
      addFirst(this.#byName, person.name, person)
      // “Lady Reed of Kolm”
      if (peer.test(person.name)) addFirst(this.#byName, person.name.replace(/\sof\s.*$/, ''), person)
      for (let at = person.name.indexOf(' '); at !== -1; at = person.name.indexOf(' ', at + 1))
        hold(this.#byEnd, person.name.slice(at + 1), person)
      const first = person.name.indexOf(' ')
      if (first !== -1) hold(this.#byStart, person.name.slice(0, first), person)
      if (person.role === undefined) continue
      const role = person.role.toLowerCase()
      addFirst(this.#byRole, role, person)
      for (let at = role.indexOf(' '); at !== -1; at = role.indexOf(' ', at + 1))
        hold(this.#byRoleEnd, role.slice(at + 1), person)
    }
  }

  /** The person with this name, with a name that ends in it, or else with this office. */
  find(name: string, role: string): PersonMention | undefined {
    return (
      this.#byName.get(name) ??
      (this.#byEnd.has(name) ? this.#byEnd.get(name) : this.#byStart.get(name)) ??
      this.#byRole.get(role.toLowerCase()) ??
      this.#byRoleEnd.get(role.toLowerCase())
    )
  }

  /** Of several people of one surname, the only one whom the text has named before a place; undefined for others. */
  onlyBefore(surname: string, at: number): string | undefined {
    const before = [...(this.places.get(surname) ?? [])].filter(([, from]) => from < at)
    return before.length === 1 ? before[0]?.[0] : undefined
  }

  /** The person whose whole name these words end in. */
  endingIn(words: string): PersonMention | undefined {
    for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) {
      const person = this.#byName.get(words.slice(at + 1))
      if (person) return person
    }
    return undefined
  }
}

/** Two people with one end of a name or an office cannot be told apart by it. */
const hold = (people: Map<string, PersonMention | undefined>, end: string, person: PersonMention): void => {
  const other = people.get(end)
  const isOther = people.has(end) && other?.name !== person.name
  people.set(end, isOther ? undefined : person)
}

const addFirst = (people: Map<string, PersonMention>, key: string, person: PersonMention): void => {
  if (!people.has(key)) people.set(key, person)
}
