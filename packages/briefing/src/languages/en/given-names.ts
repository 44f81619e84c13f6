/** Common given names, of many languages, that are no names of places, firms or things and no words of a headline. */
const women =
  'Agnes|Aisha|Alexandra|Alice|Alison|Amanda|Amina|Amy|Ana|Angela|Anita|Anna|Anne|Annie|Astrid|Barbara|Beatriz|Beth|Brenda|Bridget|Carla|Carmen|Caroline|Catherine|Cathy|Cecilia|Chloe|Christina|Christine|Claire|Clara|Claudia|Cynthia|Daniela|Deborah|Denise|Diana|Diane|Donna|Doris|Dorothy|Edith|Eileen|Elaine|Elena|Eleanor|Elisabeth|Elizabeth|Ellen|Emily|Emma|Esther|Eva|Evelyn|Fatima|Fiona|Frances|Francesca|Gabriela|Giulia|Gloria|Greta|Hanna|Hannah|Heather|Helen|Helena|Helga|Ida|Ingrid|Irene|Isabel|Isabelle|Jane|Janet|Jennifer|Jessica|Joan|Joanna|Judith|Julia|Julie|Karen|Karin|Kate|Katherine|Kathleen|Kathryn|Katja|Kirsten|Laura|Lena|Linda|Lisa|Liz|Louise|Lucia|Lucy|Magdalena|Margaret|María|Maria|Marie|Marion|Marta|Martha|Martina|Mary|Maureen|Megan|Melissa|Michelle|Miriam|Monica|Monika|Nadia|Nancy|Natalie|Natasha|Nina|Nora|Olga|Olivia|Pamela|Patricia|Paula|Petra|Priya|Rachel|Rebecca|Rita|Rosa|Ruth|Sabine|Samantha|Sandra|Sara|Sarah|Sharon|Sigrid|Silvia|Sofia|Sophia|Sophie|Stephanie|Susan|Susanne|Suzanne|Sylvia|Tanya|Teresa|Theresa|Ursula|Valentina|Vanessa|Vera|Veronica|Yasmin|Yvonne|Zoe'
const men =
  'Aaron|Abdul|Adam|Adrian|Ahmed|Alan|Albert|Alejandro|Alessandro|Alexander|Alfred|Ali|Amir|Anders|Andreas|Andrei|Andrew|Andrzej|Anthony|Antoine|António|Antonio|Arjun|Arthur|Ben|Benjamin|Bernard|Bernd|Björn|Bob|Brian|Bruce|Carl|Carlos|Christian|Christopher|Colin|Craig|Daniel|David|Dennis|Derek|Dmitry|Dominic|Donald|Douglas|Edward|Emmanuel|Enrique|Eric|Erik|Ernst|Felix|Francis|Francisco|François|Franz|Fred|Frederick|Friedrich|Gareth|Gary|Gavin|Geoffrey|George|Gerald|Gerard|Gianni|Giorgio|Giovanni|Giuseppe|Gordon|Graham|Greg|Gregory|Guido|Guillermo|Gustav|Hamid|Hans|Harold|Harry|Hassan|Heinz|Henri|Henry|Hugo|Ian|Ibrahim|Igor|Ivan|Jacob|Jacques|Jakob|James|Jason|Javier|Jeff|Jeffrey|Jens|Jeremy|Jerome|Jim|João|Johan|Johannes|John|Jonas|Jonathan|Jorge|José|Joseph|Josh|Joshua|Juan|Julian|Jürgen|Karl|Keith|Kenneth|Kevin|Khalid|Klaus|Konrad|Krzysztof|Larry|Lars|Leonard|Lorenzo|Lucas|Luis|Luiz|Lukas|Manuel|Marc|Marcel|Marco|Marcus|Mario|Mathias|Matteo|Matthew|Matthias|Maurice|Michael|Michel|Miguel|Mikael|Mike|Mohamed|Mohammad|Mohammed|Muhammad|Mustafa|Nathan|Neil|Nicholas|Nicolas|Nigel|Niklas|Nils|Oleg|Oliver|Omar|Oscar|Otto|Pablo|Patrick|Paul|Paulo|Pavel|Pedro|Peter|Philip|Philippe|Pierre|Pieter|Piotr|Rafael|Rahul|Rajesh|Ralph|Raymond|Ricardo|Richard|Robert|Roberto|Roger|Roland|Rolf|Ronald|Ryan|Samuel|Sanjay|Scott|Sean|Sebastian|Sergei|Sergey|Simon|Stefan|Stefano|Stephen|Steve|Steven|Stuart|Sunil|Sven|Theodore|Thomas|Tim|Timothy|Tobias|Tom|Tomas|Tony|Ulrich|Viktor|Vincent|Vladimir|Volodymyr|Walter|Werner|William|Wolfgang|Yuri|Yusuf'
const either = 'Alex|Andrea|Chris|Gabriel|Jean|Jose|Karol|Kumar|Luca|Marian|Nicola|Noah|Per|Terry|Tracy'

const names = new Map<string, 'he' | 'she' | undefined>([
  ...women.split('|').map((name) => [name, 'she'] as const),
  ...men.split('|').map((name) => [name, 'he'] as const),
  ...either.split('|').map((name) => [name, undefined] as const),
])

const firstOf = (name: string): string => name.split(/[\s-]/, 1)[0] ?? ''

/** Whether a name begins with a common given name: “Ruth Abara”. */
export const hasGivenName = (name: string): boolean => names.has(firstOf(name))

/** The pronoun for whoever bears a whole name, as far as the given name tells. */
export const pronounOfName = (name: string): 'he' | 'she' | undefined =>
  name.includes(' ') ? names.get(firstOf(name)) : undefined
