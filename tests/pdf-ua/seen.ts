/** A text as it is printed, without what only tells a program where lines may be broken. */
export const seen = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060]/g, '')
