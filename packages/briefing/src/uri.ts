import { domainToASCII } from 'node:url'

/**
 * An address as a URI in 7-bit ASCII, which is all that a link of a PDF may hold (ISO 32000-1, 12.6.4.7): the host by
 * IDNA, everything else percent-encoded (RFC 3987, 3.1). What is encoded already stays as it is.
 */
export const uriOf = (address: string): string => {
  if (plain.test(address)) return address
  const scheme = /^(?:mailto:|[a-z][a-z\d+.-]{0,40}:\/\/)/i.exec(address)?.[0] ?? ''
  const rest = address.slice(scheme.length)
  if (scheme.toLowerCase() === 'mailto:') return scheme + mailOf(rest)
  const authority = scheme === '' ? '' : rest.slice(0, rest.search(/[/?#]|$/))
  const at = authority.lastIndexOf('@') + 1
  const [host = '', ...port] = authority.slice(at).split(/(?=:)/)
  const tail = port.join('') + rest.slice(authority.length)
  return scheme + encoded(authority.slice(0, at)) + asciiHost(host) + encoded(tail)
}

/** Only characters of RFC 3986, and each `%` with its two digits. */
const plain = /^(?:[\w.~:/?#@!$&'()*+,;=-]|%[\dA-Fa-f]{2})*$/

const asciiHost = (host: string): string => domainToASCII(host) || encoded(host)

/** The receivers of a letter, each with a host of its own, and what it begins with. */
const mailOf = (rest: string): string => {
  const [receivers = '', ...fields] = rest.split(/(?=\?)/)
  const all = receivers.split(',').map((receiver) => {
    const at = receiver.lastIndexOf('@') + 1
    return at === 0 ? encoded(receiver) : encoded(receiver.slice(0, at)) + asciiHost(receiver.slice(at))
  })
  return all.join(',') + encoded(fields.join(''))
}

const encoded = (text: string): string =>
  text.replace(/%(?![\dA-Fa-f]{2})|[^\w.~:/?#@!$&'()*+,;=%-]+/g, (piece) =>
    encodeURIComponent(piece.replace(/\p{Surrogate}/gu, '\ufffd')),
  )
