import { explanations } from './explanation'

/** Files that cannot be read as a brief. */
export const reading = explanations({
  'file-missing': { title: 'there is no file of this name' },
  'file-unreadable': { title: 'the system does not let the file be read' },
  'file-too-large': { title: 'the file is larger than a brief may be' },
  'not-a-file': { title: 'this is a folder or a device, not a file' },
  'empty-file': { title: 'the file holds nothing' },
  'not-utf8': { title: 'the file is not UTF-8' },
  'not-text': { title: 'the file is not text' },
  'yaml-syntax': { title: 'the file is not YAML' },
  'json-syntax': { title: 'the file is not JSON' },
  'many-documents': { title: 'the file holds several YAML documents' },
  'duplicate-key': { title: 'a field is given twice' },
  'unknown-alias': { title: 'an alias stands for nothing' },
  'circular-alias': { title: 'an alias stands inside what it repeats' },
  'too-many-aliases': { title: 'aliases repeat too much' },
  'too-deep': { title: 'something is nested too deeply' },
})
