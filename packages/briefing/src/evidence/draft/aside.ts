import type { Span } from '../../languages/rules'

/** Elements that hold menus, links, captions and forms: parts of a page that are not its text. */
const names = 'nav|footer|aside|form|button|figcaption|select|dialog|header'
const tag = new RegExp(`<(/?)(${names}|h1|blockquote)(?![\\w-])[^<>]*>`, 'gi')

/** The outermost elements of a page that are no part of its text, in order. A head that holds the title is part of it. */
export const asideIn = (html: string): Span[] => {
  const found: Span[] = []
  /** The element that is open, from where, and how many of its name are open inside it. */
  let open: { name: string; from: number; depth: number; hasTitle: boolean } | undefined
  /** Below the words of a block stands whose they are. */
  let isQuoted = false
  for (const { 0: whole, 1: slash, 2: written = '', index } of html.matchAll(tag)) {
    const name = written.toLowerCase()
    if (name === 'blockquote') isQuoted = !slash
    else if (isQuoted && name === 'footer') continue
    else if (name === 'h1') {
      if (open) open.hasTitle = true
    } else if (!open) {
      if (!slash) open = { name, from: index, depth: 1, hasTitle: false }
    } else if (open.name === name) {
      open.depth += slash ? -1 : 1
      if (open.depth > 0) continue
      if (!open.hasTitle) found.push({ from: open.from, to: index + whole.length })
      open = undefined
    }
  }
  return found
}
