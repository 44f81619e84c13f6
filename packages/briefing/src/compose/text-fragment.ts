/** Passages longer than this, in characters, are given by their first and last words. */
const long = 60

/**
 * The address of passages in a page: browsers that support text fragments scroll there and mark them.
 * @param passages the words as the page has them
 */
export const withTextFragment = (url: string, passages: readonly string[]): string => {
  if (passages.length === 0) return url
  const directives = passages.map((passage) => `text=${directive(passage.replace(/\s+/g, ' ').trim())}`)
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives.join('&')}`
}

const directive = (passage: string): string => {
  const words = passage.split(' ')
  if (passage.length <= long || words.length < 8) return encoded(passage)
  return `${encoded(words.slice(0, 4).join(' '))},${encoded(words.slice(-4).join(' '))}`
}

/** A hyphen separates parts of a fragment, like comma and ampersand, but `encodeURIComponent` leaves it as it is. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
