import type { Credit } from '../rules'
import { capital, letters } from './letters'

const weekdays = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'
const name = `(?!(?:The|An?|In|On|At|By|For|From|To|And|How|Why|What|New)\\s)[${capital}][${letters}.'’-]{0,30}(?:\\s(?:(?:de|del|van|von|der|den|di|da|la|le|bin|al|el)\\s){0,4}[${capital}][${letters}.'’-]{0,30}){1,4}`
/** “Dame”, “the Honourable”, “Chief Economist” before a name. */
const titles =
  '(?:[a-z-]{2,30}\\s){0,5}(?:(?:[Tt]he\\s)?(?:Rt\\.?|Right|Hon\\.?|Honou?rable|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Prof\\.?|Professor|Sir|Dame|Lord|Lady|Rev\\.?|Governor|President|Minister|Secretary|Chancellor|Commissioner|Ambassador|Director|Deputy|Prime|Vice|First|Finance|Foreign|Chief|Economist|Executive|Chair|General|Under|Assistant)\\s){0,6}'
/** “(University of Coalport)”, “in Coalport” behind the name of an author. */
const place = `(?:\\s\\([^()]{2,80}\\)|\\sin\\s[${capital}][${letters}-]{1,30}(?:\\s[${capital}][${letters}-]{1,30})?)?`
const names = `${name}${place}(?:(?:,\\s${name}${place}){0,6}(?:,?\\s(?:and|AND)\\s|\\s&\\s)${name}${place})?`
/** Words of which one is in the name of most bodies that publish. */
const kinds =
  'Ministry|Department|Office|Agency|Bank|Commission|Council|Authority|Institute|Institution|Bureau|Board|Fund|Organi[sz]ation|University|Association|Foundation|Federation|Cent(?:re|er)|Government|Treasury|Administration|Parliament|Service|House|Court|Union|Committee|Corporation|Company|Group|Defence|Defense|Works|Police|Survey|Academy|Society|Trust|Forum|Laboratory|College|School|Times|Post|Tribune|Review|Magazine|Weekly|Daily|Monthly|Ledger|Observer|Bulletin|Standard|Reporter|Herald|Gazette|News|Press|Journal|Guardian|Chronicle|Relief|Aid|Watch|Alliance|Network|Coalition|International|Initiative|Party|Museum|Gallery|Library|Hospital|Assembly|Senate|Congress|Chamber|Tribunal|Inspectorate|Secretariat|Directorate|Partnership|Statistics|Exchange|Energy|(?:Town|City|County|Borough|Province|Commonwealth)(?= of | OF )'
const part = `(?:of|for|and|the|on|&|[${capital}][${letters}.'’-]{0,30})`
/** No verb follows the name of a body: “Council Approves Budget” is a headline. */
const body = `(?!.*\\b(?:[Rr]elease|RELEASE|[Bb]ulletin|[Ss]tatement|[Rr]eport|[Uu]pdate|[Ss]ummary|[Oo]utlook)s?$)(?:(?:The\\s)?(?:${part}\\s){0,6}(?:${kinds})(?!\\s[${capital}][a-zß-ɏ]{2,20}(?:s|ed)(?:\\s|$))(?:\\s${part}){0,8})`
/** “Coalport”, “LOWER ARRAN (Vantry)” */
const city = `(?!(?:Last|First|Updated|Published|Posted|Modified|Issued|Released|Date|Accessed|Page|By)\\b)[${capital}][${letters}.,'’()/ -]{1,60}?`
const day = `(?:${months}\\.?\\s\\d{1,2},\\s\\d{4}|\\d{1,2}\\s${months}\\.?,?\\s\\d{4})`

/** A line that names a kind of text, a section, a day or a person, and no publisher. */
const kindsOfTexts = `(?:[^,|·\\n]*\\b(?:release|Release|RELEASE|Hon|MP|Report|REPORT|Statement|STATEMENT|Transcript|TRANSCRIPT|Bulletin|BULLETIN|Minutes|MINUTES|Newsletter|Memo|Speech|SPEECH|Opinion|OPINION|Editorial|EDITORIAL|Comment|News|NEWS|Letters|LETTERS|Interview|Embargo|EMBARGO|Number|Brief|BRIEF|Update|Page|Volume|Session|Year|Re|To|By|Case|No)\\b|${weekdays}|${months}\\b)`
/** Two to six capitalised words, small ones between them. */
const properName = `(?:The )?(?:[${capital}][${letters}'’&.-]{1,30})(?: (?:of|for|the|and|&|without|on|in|[${capital}][${letters}'’&.-]{0,30})){0,5} [${capital}][${letters}'’&.-]{1,30}`

/** The end of a letter or of minutes, and a line below it that names who signs. */
export const signatures = {
  end: /^(?:Yours (?:sincerely|faithfully|truly|etc\.?|respectfully)|Sincerely(?: yours)?|Respectfully submitted|(?:Kind|Best|Warm) regards|With best wishes|Signed),?:?$/i,
  signer: new RegExp(
    `^(?:[-–—•*]\\s)?${titles}(?<authors>${name})(?:,?\\s(?:MP|KC|PhD))?(?:(?:,|\\s[–—(|-]).{0,120})?$`,
  ),
}

/** The lines before the first paragraph. */
const short = '^(?:[^\\n]{0,79}\\n|[^\\n]{80,300}[^.”"\\n]\\n)*'

/** A body that a text says to have reported, approved or announced something, or that it gives a short name. */
export const releasedBy = new RegExp(
  `${short}[^\\n]{0,600}?(?<![${letters}])(?:[Tt]he\\s)?(?:(?:Executive\\s)?Board\\sof\\s(?:the\\s)?)?(?<publisher>(?!Board\\sof)(?:[${capital}][${letters}'’-]{1,30}\\s){1,5}(?:(?:of|for)\\s(?:the\\s)?(?:[${capital}][${letters}'’-]{1,30}\\s?){1,5})?)(?:,?\\s?(?:Inc|Ltd|Corp|Co|plc|AG|SA|NV|LLC|AB)\\.?)?\\s?(?:\\([${capital}]{2,8}\\)|(?:\\([^()]{2,60}\\)\\s)?(?:today|has today)\\s|(?:said|reported|announced|published|released|approved)\\s(?:today|on\\s${weekdays}))`,
)

/** How English documents name who wrote them, who published them, and when; those first that are most to be trusted. */
export const credits = (): readonly Credit[] => [
  { pattern: /^(?:Title|Headline|Subject|Re):\s(?<title>\S.{3,200})$/ },
  {
    pattern: new RegExp(
      `^(?:${city},?\\s)?(?:(?<issued>(?:[${letters}]{3,9},?\\s)?${months}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s${months}\\.?(?:\\s\\d{4})?)\\s)?\\((?!(?:GLOBE|BUSINESS))(?<publisher>[${capital}][^()\\d]{1,40})\\)\\s?(?:[-–—]|--)`,
    ),
  },
  // “Kolm, Nov 26 (KNP) The cabinet on Wednesday”: some agencies set no dash.
  {
    pattern: new RegExp(
      `^${city},\\s${months}\\.?\\s\\d{1,2}\\s\\((?<publisher>[${capital}]{2,6})\\)\\s["“]?[${capital}]`,
    ),
  },
  {
    pattern: new RegExp(
      `^${city},?\\s(?:[-–—]{1,2}\\s)?(?<issued>${day})\\s?(?:/|\\((?!published|updated|issued|released)|:|[-–—])`,
    ),
  },
  {
    pattern: new RegExp(
      `^(?:[Bb]y|BY|Interview by|INTERVIEW BY)\\s(?<authors>${names})\\s(?:for|of)\\s(?<publisher>(?:[Tt]he\\s)?[${capital}][${letters}&'’ -]{1,60}?)(?:,\\s.{0,80})?$`,
    ),
  },
  {
    pattern: new RegExp(
      `^(?:[Bb]y|BY|(?:[Ww]ritten|[Rr]eported|[Cc]ompiled|[Pp]repared|[Ii]nterview|[Rr]eport|[Aa]nalysis|[Cc]omment(?:ary)?|[Oo]pinion|INTERVIEW|ANALYSIS) (?:by|BY)|Words|Text|Interview|Host|(?:Lead |Co-)?[Aa]uthors?|Reporters?|Columnist|(?:Speech|Remarks|Address|Statement|Lecture|Testimony|[Dd]elivered|[Gg]iven) by|[Dd]elivered by):?\\s${titles}(?<authors>${names})(?:\\s?[.,|·(–—-].{0,120})?$`,
    ),
  },
  { pattern: new RegExp(`[,:]\\s(?:writes|argues)\\s(?<authors>${name})[.]?$`, 'u'), where: 'above' },
  // Portals of governments name themselves as publishers of what their ministries publish.
  { pattern: new RegExp(`^From:\\s(?<publisher>${body})$`, 'u'), isOverPage: true },
  // A sender is a person or a body.
  {
    pattern: new RegExp(
      `^From:\\s(?!.*\\b(?:${kinds})\\b)(?<authors>[${capital}]\\.(?:\\s[${capital}]\\.)?\\s[${capital}][${letters}’'-]{1,30}|${name})(?:,\\s.{0,60})?$`,
    ),
  },
  {
    pattern:
      /^From:\s(?!\p{L}\.)(?<publisher>\p{L}[^<>:|]{1,80}?)(?:\s<\S+>|\sand\s(?:the\s)?(?:(?!and\s)\p{L}[\p{L}’'-]*\s){0,4}(?:Hon|MP|Minister|Secretary)\b.*)?$/iu,
  },
  {
    pattern: new RegExp(
      `^(?![^(]*\\b(?:${kinds})\\b)(?<authors>${names})(?:\\sand\\sagencies|,\\s[a-z][a-z ]{0,50}(?:editor|correspondent|reporter|writer|columnist|staff)|\\sin\\s[${capital}]\\S{1,20})?$`,
    ),
    where: 'dated',
  },
  {
    pattern:
      /^(?:Source|Publisher|Published by|Issued by|Released by|Organi[sz]ation|Agency|Department|Outlet)\s?[:|]\s?(?<publisher>\p{L}[^:|\d]{1,80}?)\.?$/iu,
  },
  { pattern: new RegExp(`^(?<publisher>${body})\\s?(?:[|:·–—-]\\s)?(?:press|media|news)\\srelease$`, 'iu') },
  { pattern: new RegExp(`^(?:press|media|news)\\srelease\\s?(?:[|:·–—-]|from|by)\\s?(?<publisher>${body})$`, 'iu') },
  {
    pattern: new RegExp(
      `^(?!.*\\b(?:PRESS|NEWS|REPORT|SUMMARY|STATEMENT|BULLETIN|MINUTES|MEETING|AGENDA|TRANSCRIPT|OUTLOOK|SITUATION)\\b)(?<publisher>(?:[${capital}]+\\s){0,6}(?:${kinds.toUpperCase()})(?:\\s[${capital}]+){0,6})$`,
    ),
    where: 'above',
  },
  { pattern: new RegExp(`^(?<publisher>${body})$`, 'u'), where: 'above' },
  // “Coalport Courier, Friday 6 March 2026, page 4”, “The Evening Post | Weekend”: the first line of a file.
  {
    pattern: new RegExp(
      `^(?<publisher>(?!${kindsOfTexts})${properName}) ?(?:,|\\||[·–—-] ) ?(?:(?:By|by)\\s.{3,80}|(?:${weekdays},?\\s)?(?:${day}|\\d{1,2}(?:st|nd|rd|th)?\\s${months}).{0,60}|[${capital}][a-z]{2,15}(?:\\s(?:&|and)\\s[${capital}][a-z]{2,15})?)$`,
    ),
    where: 'first',
  },
  // “Compass Research”, and a day or the kind of the text on the line below.
  {
    pattern: new RegExp(
      `^(?<publisher>(?!${kindsOfTexts})(?=.*[a-z]{3})${properName})\\n(?:(?:${weekdays},?\\s)?${day}|(?:STATEMENT|EDITORIAL|OPINION|COMMENT|(?:NEWS|PRESS|MEDIA)\\sRELEASE|(?:News|Press|Media)\\s[Rr]elease|Statement|Editorial))`,
    ),
    where: 'first',
  },
  {
    pattern:
      /^(?<publisher>(?:The\s)?(?:\p{Lu}[\p{L}'’-]{0,30}\s){1,4}(?:magazine|newspaper|newsletter|journal|news agency))$/u,
  },
  {
    pattern:
      /(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?(?<publisher>\p{L}[\p{L}&'’ -]{1,60}?)(?=\s?(?:[.,|]|all rights|$))/iu,
    where: 'bottom',
  },
]
