/** An XML parser reads a carriage return as a line feed, so it is written as a reference. */
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
