/** A text as it is printed, without characters that only control line breaks. */
export const seen = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060]/g, '')
