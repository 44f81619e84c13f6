import { matchAt } from '../shared/match-at'
import type { CountedUnit } from './units'

/** Words that no counted phrase holds: it ends before them. */
const outside = new Set(
  (
    'of to in and or the a an its at on by per as for is was from with that this than are were be been being am has have had having do does did will would can could may might shall should must ' +
    'it he she they we you i them him her us me my our your their his who whom whose which what when where why how if then there here these those not no nor but yet so because since while until before after during ' +
    'into onto over under above below between among against about around across along through throughout towards toward upon within without near behind beyond beside besides despite except like unlike via versus vs plus minus off out up down away back ' +
    'each every all both either neither any some such same one once again ago apart alone also already always even ever just only still too very now today tonight tomorrow yesterday soon later earlier yearly annually monthly weekly daily ' +
    'including excluding according depending regarding concerning compared following starting beginning ending pending ' +
    'took take takes got get gets gave give gives went go goes came come comes saw see sees said say says told tell tells made make makes knew know knows found find finds left leave leaves lost lose loses won win wins sold sell sells bought buy buys paid pay pays met meet meets led lead leads felt feel feels held hold holds kept keep keeps ran run runs stood stand stands sat sit sits fell fall falls rose rise rises grew grow grows became become becomes began begin begins brought bring brings sent send sends spent spend spends ' +
    'died die dies voted backed received attended supported opposed joined asked wanted want wants need needs needed face faces faced use uses live lives lived work remain remains remained include includes included cover covers covered require requires allow allows show shows showed help helps seem seems appear appears follow follows ' +
    'includes covers says sets lets gives allows requires holds makes means brings puts keeps goes runs takes uses shows years'
  ).split(' '),
)

/** Whether a word ends a counted phrase: “have”, “who’ve”. */
export const isOutside = (word: string): boolean => {
  const [first = ''] = word.toLowerCase().split(/['’]/)
  return outside.has(first) || /^(?:more|others|further|apiece)$/.test(first)
}

/** Words that end like a plural and are none. */
const singular =
  /(?:[su]s|is|ous|always|perhaps|overseas|besides|sometimes|afterwards|nowadays|indoors|outdoors|downstairs|upstairs)$/
const unlikePlurals = new Set(
  'men women children people fishermen firemen policemen staff aircraft police cattle sheep fish crew personnel troops feet teeth geese mice oxen lives series species media data bacteria criteria phenomena offspring spacecraft hovercraft salmon trout deer poultry livestock buses viruses campuses gases bonuses censuses statuses businesses'.split(
    ' ',
  ),
)

/** Persons, whose nouns a brief may count as people. Nouns in -ist, -ian and -ee count too. */
const persons = new Set(
  'people persons individuals adults women men children girls boys kids pupils students teachers nurses doctors physicians medics patients passengers voters soldiers troops officers migrants farmers fishermen drivers riders commuters tourists visitors civilians delegates lawmakers deputies senators ministers mayors governors councillors councilors members leaders officials researchers scientists engineers experts professionals respondents participants volunteers prisoners inmates protesters protestors demonstrators victims survivors immigrants pensioners retirees staff personnel crew firefighters rescuers miners welders apprentices graduates candidates tenants citizens consumers shoppers subscribers believers guests players athletes spectators fans inhabitants villagers islanders residents locals police policemen judges lawyers prosecutors jurors parents mothers fathers infants babies toddlers teenagers youths youngsters seniors recruits veterans beneficiaries claimants applicants jobseekers freelancers carers caregivers midwives pharmacists dentists surgeons workers employees dockers customers clients labourers laborers users account-holders taxpayers investors shareholders creditors sailors seafarers pilots fighters militants gunmen hostages suspects offenders settlers exiles newcomers foreigners nationals followers viewers readers listeners donors traders sellers buyers builders bakers cleaners writers authors artists musicians singers actors dancers managers directors executives trustees governors advisers advisors inspectors investigators detectives rangers guards helpers strikers walkers runners cyclists motorists pedestrians swimmers climbers hikers campers worshippers pilgrims compatriots priests monks nuns imams mps meps dead injured wounded missing others homeowners householders renters landlords owners smokers drinkers learners trainers coaches counsellors caseworkers scholars lecturers professors academics reporters correspondents editors programmers analysts consultants accountants auditors agents peers friends relatives orphans widows twins adolescents newborns men-at-arms servicemen servicewomen conscripts reservists paratroopers marines'.split(
    ' ',
  ),
)
/** Persons, or firms. */
const bodies = /^(?:suppliers|employers|competitors|contractors|publishers|developers|broadcasters|brokers|dealers)$/
const personEnd = /(?:[a-z]{3}ists|[a-z]{2}ians|[a-z]{3}eers|[a-z]{3}ees|(?:wo)?men)$/
const noPerson =
  /^(?:trees|fees|degrees|committees|subcommittees|bees|knees|coffees|guarantees|decrees|levees|marquees|toffees|pedigrees|sprees|careers|piers|amens|specimens|regimens|omens|acumens|abdomens|stamens)$/

const isPerson = (noun: string): boolean => persons.has(noun) || (personEnd.test(noun) && !noPerson.test(noun))

/** A counted noun as a unit. */
export const nounUnit = (noun: string): CountedUnit => {
  const bare = noun.toLowerCase()
  if (/^[A-Z]/.test(noun) && !/^[A-Z]{2}/.test(noun)) return { unit: 'people', unitMay: [noun, bare] }
  if (bodies.test(bare)) return { unit: noun, unitMay: ['people'] }
  if (!isPerson(bare)) return { unit: noun }
  return bare === 'people' ? { unit: 'people' } : { unit: 'people', unitMay: [bare] }
}

const word = /(?:[ \u00a0]|(?<!\n)\n(?=[a-z]))((?:[A-Z]\.){1,4}|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*)/y
/** “a 40-bed ward”, “a 12-member council”: things that make up another. */
const compound =
  /-(member|bed|seat|room|nation|state|country|school|storey|story|page|car|gun|ship|person|strong|player|household|home)(?![A-Za-z])/y

/** A determiner or a number behind a would-be noun: then it is a verb, “1,150 includes 94 rooms”. */
const isVerbBefore =
  /\s(?:(?:the|his|her|its|their|our|no|some)(?![a-z])|\d|an?\s(?!day|week|month|year|hour|minute|night|time|piece|head|quarter|second))/y
/** A finite verb, which has a subject before it. */
const finite = /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|did)\s/y

const isPlural = (noun: string): boolean =>
  unlikePlurals.has(noun.toLowerCase()) ||
  (/[a-z]{2}s$/.test(noun) && !singular.test(noun)) ||
  /^[A-Z]{2,}s$/.test(noun)

/** A capitalised noun for the people of a country or a party. */
const isDemonym = (noun: string): boolean => /^[A-Z][a-z]+(?:ans|crats|licans|ish|ese)$/.test(noun)

interface Word {
  written: string
  from: number
  to: number
}

const wordAt = (text: string, at: number): Word | undefined => {
  const found = matchAt(word, text, at)
  const written = found?.[1]
  if (!found || written === undefined) return undefined
  return { written, from: at + found[0].length - written.length, to: at + found[0].length }
}

/** Most words of a counted phrase before its noun. */
const most = 4

/** The head noun of the phrase that begins at a place: “posts” of “rural health posts”. */
const headAt = (text: string, at: number, isScaled: boolean): Word | undefined => {
  let [head, end]: [Word | undefined, number] = [undefined, at]
  for (let count = 0; count <= most; count += 1) {
    const next = wordAt(text, end)
    if (!next) break
    const { written } = next
    const isEnd = outside.has(written.toLowerCase().split(/['’](?!s)/)[0] ?? '') && !(written === 'years')
    if (isEnd || /[’']$/.test(written)) break
    const isNoun = isPlural(written) && (/^[a-z]/.test(written) || /^[A-Z]{2,}s$/.test(written) || isDemonym(written))
    if (isNoun && matchAt(isVerbBefore, text, next.to)) break
    if (head && !isNoun) break
    if (isNoun) head = next
    end = next.to
  }
  if (head || !isScaled) return head
  // “9.2 billion quetza,”: behind a scale a word that no other follows is a unit too.
  const next = wordAt(text, at)
  if (!next || outside.has(next.written.toLowerCase()) || !/^[a-z]{3,}$/.test(next.written)) return undefined
  const isOther = /(?:ly|er|ed|ing|less|more|strong|worth|extra|total)$/.test(next.written)
  return !isOther && /^(?:[.,;:)]|\s(?:of|for|in|to|on|from|and|a|per)\s)/.test(text.slice(next.to, next.to + 6))
    ? next
    : undefined
}

const wordOf = /(?<![\w'’-])[A-Za-z][a-z’'-]*[a-z](?![\w'’-])/g
/** Before a noun that only tells of another, but not before that of a number: “thefts from cars”. */
const prepositions = /^(?:of|from|in|at|to|by|on|for|with|about|than|against|among|between|into|over|under)$/
const counters = /^(?:number|share|total|proportion|count)s?$/

/** The last noun in the plural of a stretch that is not told of another, as a unit. */
export const lastPluralIn = (text: string): CountedUnit | undefined => {
  const words = [...text.matchAll(wordOf)].map(([one]) => one.toLowerCase())
  const last = words.findLastIndex((one, at) => {
    if (!isPlural(one) || outside.has(one) || unitOfTime.test(one)) return false
    const preposition = words.findLastIndex((other, index) => index < at && at - index < 4 && prepositions.test(other))
    return preposition === -1 || counters.test(words[preposition - 1] ?? '')
  })
  return last === -1 ? undefined : nounUnit(words[last] ?? '')
}

const unitOfTime = /^(?:seconds|minutes|hours|days|weeks|months|quarters|years|decades|times)$/

const partsOf = (part: string, from: number, to: number): CountedUnit & { to: number; noun: string; from: number } => {
  const noun =
    /y$/.test(part) && part !== 'storey'
      ? `${part.slice(0, -1)}ies`
      : part === 'person' || part === 'strong'
        ? 'people'
        : `${part}s`
  return { ...nounUnit(noun), to, noun, from }
}

const joined = /\sand(?=\s)/y

/**
 * The unit in which a number counts that ends at a place, and the end of its words.
 * @param start of the words of the figure
 */
export const countedAt = (
  text: string,
  at: number,
  { start, isScaled }: { start: number; isScaled: boolean },
): (CountedUnit & { to: number; noun: string; from: number }) | undefined => {
  const [joint, part = ''] = matchAt(compound, text, at) ?? []
  if (joint) return partsOf(part, at, at + joint.length)
  const head = headAt(text, at, isScaled)
  if (!head) return undefined
  const one = { ...nounUnit(head.written), to: head.to, noun: head.written, from: head.from }
  const and = matchAt(joined, text, head.to)
  const other = and ? headAt(text, head.to + and[0].length, false) : undefined
  if (!other) return one
  const opensClause = /(?:^|[.;:,!?•]\s?|\n[-*•]?\s?)(?:In all,?\s)?$/.test(text.slice(Math.max(0, start - 12), start))
  if (matchAt(finite, text, other.to) && !opensClause) return one
  const both = nounUnit(other.written)
  if (both.unit === one.unit) return { ...one, to: other.to }
  if (both.unit === 'people' || one.unit === 'people') return one
  return {
    unit: text.slice(head.from, other.to).replace(/\s+/g, ' '),
    to: other.to,
    noun: other.written,
    from: head.from,
  }
}
