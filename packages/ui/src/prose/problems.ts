import type { Nodes } from 'mdast'

/** Marks that were meant for a note or a citation and did not become one: they would be printed with their brackets. */
export const strays: readonly { pattern: RegExp; within?: RegExp; message: string; hint: string }[] = [
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
]

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
