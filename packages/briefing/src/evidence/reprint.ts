import { fold } from './fold'

/**
 * The texts that a page does not hold. White space does not count, nor which quotation marks are used: the page sets
 * marks within marks as its language does.
 */
export const notOnPage = <T extends { text: string }>(page: string, texts: readonly T[]): T[] => {
  const printed = dense(page)
  return texts.filter(({ text }) => !printed.includes(dense(text)))
}

const dense = (text: string): string => fold(text).text.replace(/[\s"']/g, '')
