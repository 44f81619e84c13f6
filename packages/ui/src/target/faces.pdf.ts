/** Languages that share Chinese characters and draw them differently, with the face of each. */
const shared: readonly (readonly [RegExp, string])[] = [
  [/^zh-(?:hant|tw|hk|mo)\b/i, 'Noto Sans TC'],
  [/^(?:zh|yue|cmn)\b/i, 'Noto Sans SC'],
  [/^ja\b/i, 'Noto Sans JP'],
]

/**
 * A style whose text takes Chinese characters from the face of its language, where that is not Korean.
 * @param inherited the families of a style that names none
 */
export const facesOf = (
  language: string | undefined,
  style: Record<string, unknown>,
  inherited: readonly string[] = [],
): Record<string, unknown> => {
  const [, face] = shared.find(([tag]) => language !== undefined && tag.test(language)) ?? []
  const [first, ...others] = (style.fontFamily ?? inherited) as readonly string[]
  return face === undefined || first === undefined ? style : { ...style, fontFamily: [first, face, ...others] }
}
