import type { Nodes } from 'mdast'

/** Marks that would be printed as they are: those of other Markdowns, and those that did not become what was meant. */
export interface Stray {
  pattern: RegExp
  within?: RegExp
  message: string
  hint: string
}

// Plain texts: of an object that is spread a bundler cannot tell that nothing happens, and keeps this list in every bundle.
const formula = 'Formulas are not set'
const asCharacters = 'Write it with characters, x² or CO₂, or make it a block of type figure'

export const strays: readonly Stray[] = [
  {
    pattern: /(?<!\\)\^\[/g,
    message: 'This note is empty or does not end',
    hint: 'Write ^[the note], or \\^[ for the characters themselves',
  },
  {
    pattern: /(?<!\\)\[[^[\]]*\]/g,
    within: /[\s-]@[\p{L}\p{N}_]/u,
    message: 'A citation has nothing before its @',
    hint: 'Write [@id] or [@id, 7쪽], and the words before it outside the brackets',
  },
  {
    pattern: /(?<=^|\|)[ \t]{0,20}:?-+:?[ \t]{0,20}\|[-:| \t]*/gm,
    message: 'Tables are not set from Markdown',
    hint: 'Make it a block of type table',
  },
  {
    pattern: /(?<![\\~])~~[^~\s][^~\n]*~~(?!~)/g,
    message: 'Text is not struck out',
    hint: 'Leave the words out, or say in words that they no longer hold',
  },
  {
    pattern: /(?<![\\*])\*\*(?=[\p{L}\p{N}\p{Ps}\p{Pi}\p{Sc}"'])[^*\n]*(?<=\S)\*\*(?!\*)/gu,
    message: 'These asterisks make nothing bold, since letters stand on both sides',
    hint: 'Put them at the ends of a word, or write \\*\\* for the characters themselves',
  },
  {
    pattern: /(?<=^|\s)\*\* [^*\n]+ \*\*(?=\s|$)/gm,
    message: 'These asterisks make nothing bold, since spaces stand inside them',
    hint: 'Write **bold**, or \\*\\* for the characters themselves',
  },
  {
    pattern: /(?<!\\)\[\^[^[\]\s]+\]/g,
    message: 'Notes do not stand apart from their text',
    hint: 'Write ^[the note] where it belongs',
  },
  {
    pattern: /(?<=[A-Za-z)])~[\w+-]{1,8}~(?!~)/g,
    message: 'Tildes lower nothing',
    hint: 'Write the character itself: H₂O; or \\~ for a tilde',
  },
  {
    pattern: /(?<=[\p{L}\p{N})])\^[\w+-]{1,8}\^/gu,
    message: 'Carets raise nothing',
    hint: 'Write the character itself: m², 10⁶; or \\^ for a caret',
  },
  {
    pattern: /(?<![\\=])==[^=\s][^=\n]*==(?!=)/g,
    message: 'Text is not highlighted',
    hint: 'Write **bold**',
  },
  {
    pattern: /(?<![\\$])\$\$[^$\n]+\$\$/g,
    message: formula,
    hint: asCharacters,
  },
  {
    // Between amounts of money there is a space before the second sign, or a digit behind it.
    pattern: /(?<![\\$\p{L}\p{N}])\$(?=\S)[^$\n\p{sc=Hang}]{1,200}(?<=\S)\$(?![A-Za-z\p{N}$])/gu,
    within: /^\$[A-Za-z]\$$|[A-Za-z)}\]][\^_]|\\[A-Za-z]|[A-Za-z] ?[=<>+*]|[=<>+*] ?[A-Za-z]/,
    message: formula,
    hint: asCharacters,
  },
  { pattern: /\\[A-Za-z]{2,20}\{[^{}\n]{0,200}\}/g, message: formula, hint: asCharacters },
  {
    pattern: /^[ \t]{0,3}(?::{3,}(?=[ \t{]|[A-Za-z]|$)|!!!(?=[ \t]+[a-z]))/gm,
    message: 'Fences make no block',
    hint: 'Make it a block of type box',
  },
  {
    pattern: /(?<=\n):[ \t]+(?=\S)/g,
    message: 'Terms and their meanings are not set from Markdown',
    hint: 'Make it a list, or a block of type box',
  },
  {
    pattern: /(?<!\\)\[\[[^[\]\n]+\]\]/g,
    message: 'Double brackets link to nothing',
    hint: 'Write [text](#id) or [text](https://…)',
  },
  {
    pattern: /(?<!\\)\{:?[ \t]?[.#][A-Za-z][\w-]*[^{}\n]{0,200}\}/g,
    message: 'Words take no classes and ids',
    hint: 'Leave the braces and what is in them out',
  },
  {
    pattern: /(?<!\\)\{\{[^{}\n]{1,200}\}\}/g,
    message: 'Double braces stand for something that was not filled in',
    hint: 'Write what is meant',
  },
]

export const taskHint = { message: 'Boxes to tick are not set', hint: 'Write ☐ or ☑, or leave the brackets out' }

export const citationHint = 'Write [@id], [@id, 7쪽] or [@a; @b]'

/** Nodes of Markdown that the subset does not have, by the types of mdast. */
export const unsupported = {
  heading: { message: 'A heading is not text', hint: 'Make it a block of its own, of type heading' },
  blockquote: { message: 'A quotation is not text', hint: 'Make it a block of type quote, anchored in its source' },
  code: { message: 'Code is not supported', hint: 'Begin the line without its spaces or backticks' },
  inlineCode: { message: 'Code is not supported', hint: 'Leave the backticks out' },
  image: { message: 'An image is not text', hint: 'Make it a block of type figure, with its alternative text' },
  imageReference: {
    message: 'An image is not text',
    hint: 'Make it a block of type figure, with its alternative text',
  },
  thematicBreak: { message: 'A rule across the page is not supported', hint: 'Leave it out, or begin a new section' },
  definition: { message: 'Addresses apart from their links are not supported', hint: 'Write [text](address)' },
  linkReference: { message: 'Addresses apart from their links are not supported', hint: 'Write [text](address)' },
} satisfies Partial<Record<Nodes['type'], { message: string; hint: string }>>
