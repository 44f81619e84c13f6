/** As wide as a letter gets in a semibold face, in em. */
const widthOf = (character: string): number => {
  if (/[\uac00-\ud7a3]/.test(character)) return 0.87
  if (/[\u1100-\uffff]/.test(character)) return 1
  if (/[ \u00a0]/.test(character)) return 0.24
  if (/[fijlrtI.,:;'’|!()[\]/]/.test(character)) return 0.38
  return /[mwMWQ@%&—…]/.test(character) ? 0.98 : /[A-Z]/.test(character) ? 0.75 : 0.64
}

const emOf = (text: string): number => [...text].reduce((width, character) => width + widthOf(character), 0)

/**
 * How many lines a label takes on paper, estimated: rather one more than one less, since there it would push down its value.
 * @param width in em
 * @param refs number of references behind it
 */
export const linesOf = (label: string, width: number, refs: number): number => {
  let [lines, room] = [1, width]
  for (const word of `${label}${'0'.repeat(refs)}`.split(' ')) {
    const length = emOf(word)
    const isFirst = room === width
    if (!isFirst && length + widthOf(' ') > room) {
      lines += 1
      room = width
    }
    // A word that is longer than a line is opened.
    const over = Math.max(0, Math.ceil(length / width) - 1)
    lines += over
    room -= length - over * width + widthOf(' ')
  }
  return lines
}
