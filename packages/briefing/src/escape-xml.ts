/** A carriage return would be read as a line feed. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
}

/** Escapes a text for XML, between tags and in attributes. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"'\r]/g, (character) => entities[character] as string)
