import type { DraftingRules } from '../rules'
import { credits, releasedBy, signatures } from './credits'
import { labelOf } from './labels'
import { bareName } from './names'
import { isNoEvent } from './no-events'

/** Made only for those who draft: to read the expressions takes as long as to read a brief. */
export const drafting = (): DraftingRules => ({
  letters: /[A-Za-z]/g,
  // “Needs: 14,000 tents”, and a head in capitals.
  structure:
    /^\s{0,8}(?:(?!(?:Published|Updated|Posted|Issued|Released?|Dated?|From|Contacts?|Tags?|Topics?|Share|Author|Source|Phone|Email|Website|Media|Photo|Image|Category|Section|Subject|Delivered|Location)\b)[A-Z][a-z]{2,20}:\s\S|[A-Z][A-Z ]{7,60}$)/,
  weight: 1,
  furniture:
    /^[\s•·*\-|]*(?![\s•·*\-|])(?:menu|home(?:\s?[|>›].*)?|more|most read.*|related(?:\s(?:articles?|stories|news|links|topics|content).*)?|advertisement|share(?:\s(?:this|on|via|article|page)\b.*)?|print|log ?in|sign (?:in|up)(?:\s(?:for|to|now|here|with)\b.*)?|subscribe(?:\s(?:now|to|for|here)\b.*)?|newsletters?(?:\s(?:sign|subscribe).*)?|comments(?:\s\(?\d+\)?)?|tags?(?::.*)?|cookies?(?:\s(?:policy|settings|preferences).*)?|copyright.*|©.*|skip to .*|search|https?:\S+|\S+\.(?:jpe?g|png|gif|pdf)|media contact.*|attachments?.*|.{0,40}\d\s?°[CF])$/i,
  today: /^\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?:\d{1,2}\s\p{L}+|\p{L}+\s\d{1,2},?)\s\d{4}\s*$/u,
  published:
    /published|posted|issued|recorded|released?\b|release date|^\s*by\s|press release|for immediate release|views?|^date:|\bdate of\b|^dated\b/i,
  interruption:
    /^(?:advertisement$|(?:article|story) continues (?:below|after)|(?:photo|image|picture|caption|credit|file photo)(?:\s?(?:by|credit):?\s|:))|\((?:photo|image|picture|ap photo|file photo)(?:\s(?:by|from|credit|courtesy)|[:/])[^()]{1,60}\)\.?$|(?:Getty Images|AP Photo|Shutterstock)\)?$/i,
  credits: credits(),
  releasedBy,
  signatures,
  authorRole:
    /^by\s|,\s(?:[a-z-]{2,20}\s){0,4}(?:editor|correspondent|reporter|writer|columnist|staff|analyst|economist)$/i,
  isPerson: (name) => bareName(name)?.includes(' ') === true,
  modified: /updated|modified|amended|revised|reviewed|accessed|printed/i,
  embargo: /embargo/i,
  noTitle:
    /^(?:memorandum|memo|press summary|\d{1,5} comments?|\d{1,5}(?:st|nd|rd|th) meeting\b.{0,20}|embargo.*|.{0,80}\bembargoed until\b.*|(?:news|press|media) release.*|form\s.{1,8}|background|summary|contents|dear\s.*|(?:to|from|date|publication date|date of publication|present|in attendance|apologies|officers|re|cc|source|contact|host|interview|posted|published|issued|last|updated)\b.{0,3}(?::|\s\d).*)$/i,
  weakTitle:
    /^(?:briefing room|newsroom|press (?:room|office|service|centre|center|corner)|media (?:room|office|centre|center|relations)|(?:world|local|business|market|political) news|politics|business|economy|world|science|health|technology|culture|guest essay|op-ed|speeches and (?:remarks|statements)|statements and releases|publications?|\p{Lu}{2,8}[\s/-]?[\d/.-]{2,20})$|^(?:(?:the\s)?(?:statistical|market|press|media|joint|public|special|situation|progress|financial|monthly|weekly|quarterly|annual|official|daily|first|final|staff|policy|research|working|discussion|briefing|country|technical|interim)\s)*(?:bulletin|transcript|report|release|brief|briefing|note|notes|paper|minutes|speech|speeches|remarks|statement|statements|opinion|comment|commentary|editorial|analysis|news|feature|interview|letters?|notice|circular|publication|outlook|update|insight|blog|article|working paper|hansard|urgent|breaking|exclusive|corrected|oral answers(?: to questions)?|written answers|(?:meetings? )?coverage|proceedings|decision|judgment|testimony|fact sheet|factsheet|q&a|questions and answers)s?(?:\s?(?:no\.?|number|volume|vol\.?|issue|series|#)?[\s,:]{0,3}\d[\d/.,\s-]{0,20}|,?\svolume\s\d{1,5})?$|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}|\p{L}{3,9}\.?\s\d{1,2}),?\s(?:19|20)\d\d/iu,
  titlePrefix: /^(?:fact sheet|(?:press|news|media) release|press statement|re|subject|title|headline):\s/i,
  byline: /^\s*by\s/i,
  lastMonth: /last month/i,
  duration: {
    unit: /^(?:seconds|minutes|hours|days|weeks|fortnights|months|quarters|years|decades)$/,
    limit:
      /^(?:up to|at (?:least|most)|no(?:t)? (?:more|fewer|less|longer) than|an? (?:maximum|minimum) of)\s|\sor (?:more|less|longer)$/i,
  },
  record:
    /\b(?:most|least|best|worst|first|record|(?!(?:r|w|n|t|p|b|v|qu|gu|f?or|inv|int|inter|prot|requ|sugg|harv|arr|dig|cont|man)est\b)[a-z]{1,12}est)\b/i,
  isMinorDate: isNoEvent,
  since: /(?:since|from)\s/i,
  clauseStart: /;,?\s|(?<=[a-z]),\s(?:and|but)\s/g,
  clauseEnd: /;|,\s(?:and|but)\s/,
  release: /(?:press|news|media) release|for (?:immediate )?(?:release|use)\b|^embargo/i,
  common:
    /^(?:the|a|an|of|to|in|on|and|for|at|by|from|with|that|said|was|were|is|are|will|be|it|its|has|have|had|as)$/i,
  labelOf,
  headings: {
    timeline: 'Timeline',
    statements: 'Statements',
    figures: 'Figures',
    agreements: 'Agreements',
    outline: 'Outline',
    added: 'New findings',
  },
})
