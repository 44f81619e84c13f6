/** Text between quotation marks of one line. */
const quoted = /“[^“”\n]*”|"[^"\n]*"|‘[^‘’\n]*’|「[^「」\n]*」/g

/** A text in which what stands between quotation marks is blank, so that every offset stays. */
export const withoutQuoted = (text: string): string => text.replace(quoted, (words) => ' '.repeat(words.length))
