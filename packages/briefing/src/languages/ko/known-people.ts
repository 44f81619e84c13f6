import type { PersonMention } from '../rules'
import { surnamesOf } from './name-shapes'
import { roleNamed } from './offices'

/** How many holders of one office are compared. */
const mostHolders = 200

/** Surnames that several of one text may have. */
const frequent = /^[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나]/

/** The people named in a text, to be found by name, or by surname and office. */
export class KoreanPeople {
  readonly #people: readonly PersonMention[]
  readonly #byName = new Map<string, number>()
  readonly #byRole = new Map<string, number | undefined>()
  readonly #byRoleEnd = new Map<string, number | undefined>()
  readonly #byFamily = new Map<string, number | undefined>()
  /** By a surname that few have. */
  readonly #byRareFamily = new Map<string, number | undefined>()
  readonly #byEnd = new Map<string, number | undefined>()
  readonly #holders = new Map<string, PersonMention[]>()

  constructor(people: readonly PersonMention[]) {
    this.#people = people
    for (const [index, person] of people.entries()) this.#add(person, index)
  }

  #add(person: PersonMention, index: number): void {
    const { name, role, organisation } = person
    if (!this.#byName.has(name)) this.#byName.set(name, index)
    // 리드는, of 토머스 리드: one syllable is a word of its own as well.
    const family = name.includes(' ') ? (name.split(' ').at(-1) ?? '') : ''
    if (family.length > 1) this.#hold(this.#byFamily, family, index)
    for (const surname of surnamesOf(name)) this.#hold(this.#byRole, `${surname} 씨`, index)
    if (role === undefined) return
    if (!name.includes(' ') && !frequent.test(name)) this.#hold(this.#byRareFamily, name.charAt(0), index)
    for (const end of endsOf(role)) this.#hold(this.#byEnd, end, index)
    for (const surname of surnamesOf(name)) {
      for (const written of new Set([role, roleNamed(role)])) {
        const key = `${surname} ${written}`
        this.#hold(this.#byRole, key, index)
      }
      for (const end of endsOf(role)) {
        const key = `${surname} ${end}`
        this.#hold(this.#byRoleEnd, key, index)
      }
    }
    const holders = this.#holders.get(role)
    if (organisation && holders === undefined) this.#holders.set(role, [person])
    else if (organisation && holders && holders.length < mostHolders) holders.push(person)
  }

  /** Two people with one surname and one office cannot be told apart by these. */
  #hold(by: Map<string, number | undefined>, key: string, index: number): void {
    const other = by.get(key)
    const isSame = other !== undefined && this.#people[other]?.name === this.#people[index]?.name
    by.set(key, !by.has(key) ? index : isSame ? other : undefined)
  }

  /** The person whose name a phrase is or ends in. */
  named(words: readonly string[]): PersonMention | undefined {
    return (
      this.#first(words.map((_, index) => this.#byName.get(words.slice(index).join(' ')))) ??
      this.#at(this.#byFamily.get(words.at(-1) ?? ''))
    )
  }

  /** The person called by surname and office: 조 장관. */
  called(surname: string, office: string): PersonMention | undefined {
    const known = this.#first([
      this.#byRole.get(`${surname} ${roleNamed(office)}`),
      this.#byRoleEnd.get(`${surname} ${office}`),
      ...endsOf(office).map((end) => this.#byRole.get(`${surname} ${end}`)),
    ])
    // 연호진 전 부총장 is 연 이사장 from now on.
    return known ?? this.#at(this.#byRareFamily.get(surname))
  }

  /** The only one who is named before a place, except for who writes. */
  onlyBefore(at: number): PersonMention | undefined {
    const [one, other] = this.#people.filter(({ from, role = '' }) => from < at && !/기자|특파원|편집/.test(role))
    return other ? undefined : one
  }

  /** The person who holds an office of an organisation that a phrase names. */
  holder(office: string, phrase: string): PersonMention | undefined {
    return this.#holders.get(office)?.find(({ organisation }) => organisation && phrase.includes(organisation))
  }

  /** The only one whose office, or calling, ends in a word. */
  sole(office: string): PersonMention | undefined {
    const index = this.#byEnd.get(office)
    return index === undefined ? undefined : this.#people[index]
  }

  #at(index: number | undefined): PersonMention | undefined {
    return index === undefined ? undefined : this.#people[index]
  }

  #first(indexes: readonly (number | undefined)[]): PersonMention | undefined {
    const known = indexes.filter((index) => index !== undefined)
    return known.length === 0 ? undefined : this.#people[Math.min(...known)]
  }
}

const endsOf = (word: string): string[] => Array.from(word, (_, at) => word.slice(at))
