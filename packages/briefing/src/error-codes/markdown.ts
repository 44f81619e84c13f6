import { explanations } from './explanation'

/** Markdown that a brief may not have. */
export const markdown = explanations({
  html: { title: 'HTML stands in a text' },
  link: { title: 'a link leads where none may lead' },
  unsupported: { title: 'this part of Markdown is not printed' },
  'too-complex': { title: 'a text has more marks than can be read' },
})
