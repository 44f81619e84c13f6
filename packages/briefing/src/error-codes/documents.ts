import { explanations } from './explanation'

/** Documents of your own, as React components, that cannot claim to be accessible. */
export const documents = explanations({
  'no-title': { title: 'the document has no title' },
  'no-language': { title: 'the document has no language' },
  'no-alt': { title: 'a picture or a link has no words for those who do not see it' },
  'unknown-role': { title: 'a role is not one of PDF' },
  'misplaced-role': { title: 'an element may not stand where it stands' },
  'link-in-artifact': { title: 'a link stands in decoration' },
  'unknown-destination': { title: 'a link leads to nothing in the document' },
  'unsupported-element': { title: 'an element is not drawn' },
  'unsupported-style': { title: 'a style is not drawn' },
  'image-unusable': { title: 'a picture cannot be drawn' },
  'no-face': { title: 'there is no font for a text' },
  'bare-words': { title: 'words stand outside of every text' },
  encrypted: { title: 'an encrypted document is asked for' },
  'no-room': { title: 'a page has no room for what stands on it' },
  'too-many-pages': { title: 'the document has too many pages' },
  attachment: { title: 'the standard allows no attachments' },
})
