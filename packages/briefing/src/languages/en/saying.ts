import { capital, letters } from './letters'

/** Verbs of saying; no group. */
export const verbs =
  '(?:said|says|say|joked|jokes|believes|believed|complained|complains|lamented|predicted|predicts|testified|vowed|vows|conceded|concedes|countered|quipped|mused|boasted|found|finds|reckons|reckoned|told|tells|added|adds|wrote|writes|asked|asks|stated|states|warned|warns|argued|argues|noted|notes|explained|explains|replied|insisted|insists|declared|announced|announces|stressed|recalled|urged|promised|concluded|observed|remarked|maintained|claimed|claims|admitted|acknowledged|pledged|emphasised|emphasized|continued|cautioned|confirmed|suggested|answered|responded)'

/** Titles before a name: Mr, Dr, Senator; no group. */
export const honorific =
  '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Rev|Reverend|Minister|President|Secretary|Senator|Sen|Representative|Rep|Congressman|Congresswoman|Councillor|Cllr|Mayor|Judge|Justice|General|Gen|Colonel|Col|Captain|Capt|Director|Governor|Gov|Ambassador|Commissioner|Chancellor|Archbishop|Bishop|Speaker)\\.?'
/** No possessive belongs to a name, but an O’Brien does. */
const word = `(?:[${capital}](?:['’][${capital}])?[${letters}-]{0,40}|(?:[${capital}]\\.){1,4})`
/** Two to four capitalised words; small ones such as “van” may stand between. */
export const nameOf = `${word}(?:\\s(?:(?:van|von|de|der|den|la|le|al|bin|ibn|da|dos)\\s){0,4}${word}){0,4}`

/** A clause of saying right behind a quotation: “she asked”, “Mr Smith said”, “said the minister”. */
export const reported = new RegExp(
  `^,?\\s(?:(?:he|she|they|it|${honorific}\\s${nameOf}|the\\s\\w{1,30}(?:\\s\\w{1,30})?|${nameOf})(?:,[^.“”"]{3,80},)?\\s(?:\\w{1,30}ly\\s)?${verbs}|${verbs}\\s(?:${nameOf}|the\\s|he\\b|she\\b))`,
)
