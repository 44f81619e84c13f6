/** Verbs of saying that form their past with -ed; “+” before a last letter that is doubled. */
const regular =
  'accept believe consider deem imagine suspect acknowledge add admit+ advise affirm agree allege announce answer appeal argue ask assert assure attest aver+ bellow blog boast brag+ call caution challenge chide claim clarify comment complain concede conclude concur+ confess confide confirm contend continue counsel counter cry declare decry demand denounce describe disclose elaborate email emphasise emphasize enthuse exclaim expect explain express fear fume grumble gush highlight hint hope imply inform insist instruct interject joke jest lament label maintain marvel mention mumble muse murmur mutter note object observe offer opine order outline plead pledge point ponder post praise pray predict proclaim promise pronounce propose protest prophesy query question quip+ rail reaffirm reason reassure recall reckon recommend recount reflect reiterate relate remark remember remind repeat reply report request resolve respond restate retort reveal roar rule scoff shout shrug+ sigh signal snap+ sneer speculate state stipulate stress submit+ suggest summarise summarize surmise teach testify text threaten thunder tweet underline underscore urge venture voice volunteer vow wager warn welcome whisper wonder worry yell'.split(
    ' ',
  )
/** Verbs by which somebody gives a thing a name: “called the vote “a gift””. */
const namings =
  'call describe dub+ term label brand hail praise condemn criticise criticize denounce dismiss deride slam+ characterise characterize portray liken blast ridicule decry lambast reject mock attack accuse blame thank'.split(
    ' ',
  )
const irregular: Readonly<Record<string, readonly string[]>> = {
  said: ['say', 'says', 'saying'],
  told: ['tell', 'tells', 'telling'],
  wrote: ['write', 'writes', 'writing', 'written'],
  swore: ['swear', 'swears', 'swearing'],
  held: ['hold', 'holds', 'holding'],
  thought: ['think', 'thinks', 'thinking'],
  felt: ['feel', 'feels', 'feeling'],
  found: ['find', 'finds', 'finding'],
  meant: ['mean', 'means', 'meaning'],
  began: ['begin', 'begins', 'beginning'],
  sang: ['sing', 'sings', 'singing'],
  quoted: ['quote', 'quotes', 'quoting'],
  cited: ['cite', 'cites', 'citing'],
}

/** The finite forms of a verb, and its form in -ing. */
export const formsOf = (written: string): { finite: string[]; ing: string } => {
  const stem = written.replace('+', '')
  const doubled = written.endsWith('+') ? stem + stem.at(-1) : stem
  if (/[^aeiou]y$/.test(stem)) {
    const head = stem.slice(0, -1)
    return { finite: [`${head}ies`, `${head}ied`], ing: `${stem}ing` }
  }
  const present = /(?:s|sh|ch|x)$/.test(stem) ? `${stem}es` : `${stem}s`
  if (stem.endsWith('e')) return { finite: [present, `${stem}d`], ing: `${stem.slice(0, -1)}ing` }
  return { finite: [present, `${doubled}ed`], ing: `${doubled}ing` }
}

const finiteOf = (stems: readonly string[]): string[] => stems.flatMap((stem) => formsOf(stem).finite)
const ingOf = (stems: readonly string[]): string[] => stems.map((stem) => formsOf(stem).ing)
/** Bare forms: of “we say”, “they argue”, “did say”. */
const bareOf = (stems: readonly string[]): string[] => stems.map((stem) => stem.replace('+', ''))

/** Third persons and pasts of verbs of saying. */
export const saying: ReadonlySet<string> = new Set([
  ...finiteOf(regular),
  ...Object.entries(irregular).flatMap(([past, [, present = '']]) => [past, present]),
])
/** Bare forms of verbs of saying. */
export const bareSaying: ReadonlySet<string> = new Set([...bareOf(regular), 'say', 'tell', 'write', 'swear', 'think'])
/** “saying”, “adding”, “warning” */
export const participles: ReadonlySet<string> = new Set([
  ...ingOf(regular),
  ...ingOf(namings),
  ...Object.values(irregular).map(([, , ing = '']) => ing),
])
export const naming: ReadonlySet<string> = new Set([...finiteOf(namings), ...ingOf(namings), ...bareOf(namings)])

/** Common pasts that do not end in -ed, and forms of “to be”, “to have” and the like: a clause ends its subject at them. */
export const auxiliary: ReadonlySet<string> = new Set(
  'is are was were be been being am has have had having will would can could may might must shall should do does did ought cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t shouldn’t don’t doesn’t didn’t'.split(
    ' ',
  ),
)
export const commonPast: ReadonlySet<string> = new Set(
  'took gave made came went got knew saw left met ran kept lost paid won stood sat rose fell grew became brought built bought sold sent spent led drove chose broke spoke drew wore threw flew hung shook woke rode fought caught taught sought struck dealt wants needs seems remains works lives owns runs leads serves heads chairs sits stands uses shows gives takes makes comes goes knows sees keeps leaves loses pays wins rises falls grows becomes brings builds buys sells sends spends drives breaks speaks rejects denies laughs smiles nods agrees disagrees faces plans opposes supports hit shot put set let'.split(
    ' ',
  ),
)
