import { explanations } from './explanation'

/** Sources that cannot be compared with, or are not what they were. */
export const sources = explanations({
  'source-missing': { title: 'the file of a source cannot be read' },
  'source-url': { title: 'a source is named by an address' },
  'source-outside': { title: "a source lies outside the brief's folder" },
  'source-too-large': { title: 'a source is too large' },
  'source-unreadable': { title: 'the file of a source is not text' },
  'source-body': { title: 'the body of a source is not in its file' },
  'source-changed': { title: 'the file is not the one that was pinned' },
  'source-not-pinned': { title: 'a source is not pinned' },
  'language-not-read': { title: 'the language of a source is not one that is read' },
})
