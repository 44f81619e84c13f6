/** Nouns for an office or a calling, small and singular. */
const heads =
  'abbot|academic|accountant|activist|actor|actress|administrator|admiral|adviser|advisor|aide|aldermen|alderman|ambassador|analyst|anthropologist|archaeologist|architect|archbishop|archivist|artist|assemblyman|assemblywoman|astronaut|astronomer|athlete|attorney|auditor|author|baker|banker|baron|barrister|biographer|biologist|bishop|botanist|boss|brigadier|cabinet secretary|campaigner|captain|cardinal|caretaker|cartographer|cashier|caseworker|CEO|CFO|chair|chairman|chairperson|chairwoman|chancellor|chaplain|chef|chemist|chief|chief executive|chief financial officer|chief of staff|CIO|clerk|climatologist|CMO|co-author|co-chair|co-director|co-founder|co-leader|coach|colonel|columnist|commander|commandant|commissioner|committeeman|comptroller|composer|congressman|congresswoman|conservationist|constable|consul|consultant|convener|convenor|COO|coordinator|coroner|correspondent|councillor|councilor|councilman|councilwoman|counsel|counsellor|counselor|creator|critic|CSO|CTO|curator|dean|defender|delegate|demographer|deputy|detective|diplomat|director|director-general|doctor|driver|ecologist|economist|editor|editor-in-chief|educator|electrician|emir|engineer|entrepreneur|envoy|epidemiologist|ethicist|executive|expert|farmer|fellow|filmmaker|financier|firefighter|fisherman|footballer|forecaster|foreman|founder|gardener|general|general secretary|geneticist|geographer|geologist|geophysicist|governor|governor-general|guard|head|head teacher|headmaster|headmistress|headteacher|historian|hydrologist|immunologist|inspector|instructor|interpreter|inventor|investigator|journalist|judge|justice|landlord|lawmaker|lawyer|leader|lecturer|legislator|librarian|lieutenant|linguist|lobbyist|magistrate|major|manager|marshal|mathematician|mayor|mechanic|mediator|meteorologist|midwife|miner|minister|MEP|MP|MSP|musician|negotiator|neighbour|neighbor|neurologist|novelist|nurse|nutritionist|oceanographer|officer|official|ombudsman|organiser|organizer|paediatrician|painter|paramedic|pastor|pathologist|pediatrician|pharmacist|philosopher|photographer|physician|physicist|pilot|playwright|plumber|poet|policeman|policewoman|politician|pollster|porter|postman|premier|president|president-elect|priest|prime minister|principal|professor|programmer|prosecutor|provost|psychiatrist|psychologist|rabbi|ranger|rapporteur|rector|referee|reporter|representative|resident|researcher|reviewer|sailor|scholar|scientist|secretary|secretary-general|secretary of state|seismologist|senator|sergeant|sheriff|shopkeeper|skipper|sociologist|soldier|solicitor|speaker|specialist|spokesman|spokesperson|spokeswoman|statistician|strategist|student|superintendent|supervisor|surgeon|surveyor|teacher|technician|technologist|trader|treasurer|treasury secretary|trustee|tutor|undersecretary|under-secretary|vet|veterinarian|vicar|vice-chair|vice-chancellor|vice-president|vice president|virologist|volunteer|warden|whip|worker|writer|zoologist'

/** Nouns for somebody by whom another one stands; they are no office. */
const kin =
  'ally|assistant|aunt|boyfriend|brother|candidate|challenger|colleague|companion|constituent|counterpart|cousin|daughter|father|fiancé|fiancée|friend|girlfriend|grandfather|grandmother|husband|mother|nephew|niece|opponent|passenger|patient|pensioner|predecessor|sister|son|successor|survivor|uncle|widow|widower|wife|witness'

const offices = new Set(heads.toLowerCase().split('|'))
const relatives = new Set(kin.split('|'))

/** Offices by which their holders are addressed: “Minister Reed”. */
const addresses = new Set(
  'Admiral|Ambassador|Archbishop|Bishop|Brigadier|Captain|Cardinal|Chancellor|Chief|Colonel|Commander|Commissioner|Congressman|Congresswoman|Constable|Councillor|Councilor|Detective|General|Governor|Inspector|Judge|Justice|Lieutenant|Magistrate|Major|Marshal|Mayor|Minister|Pastor|Premier|President|Professor|Provost|Rabbi|Representative|Secretary|Senator|Sergeant|Sheriff|Speaker|Chair|Chairman|Chairwoman|Superintendent'.split(
    '|',
  ),
)

/** Whether the holder of an office is addressed by it and the surname. */
export const isAddress = (office: string): boolean => addresses.has(office.slice(office.lastIndexOf(' ') + 1))

/** Whether a word is the head of an office: “Minister”, “ex-minister”. */
export const isOffice = (word: string): boolean => offices.has(word.toLowerCase().replace(/^(?:ex|co|sub)-/, ''))

/** Whether a word says that somebody is another one's: “predecessor”. */
export const isKin = (word: string): boolean => relatives.has(word.toLowerCase())

/** The office of each of several: that of “ministers” is “minister”. */
export const singularOffice = (word: string): string | undefined => {
  const singular = word
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
  return singular !== word && (isOffice(singular) || isKin(singular)) ? singular : undefined
}
