import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import { quietLink } from '../link/link.css'

/** A piece of a line, and where it leads. */
interface Piece {
  text: string
  href?: string
}

const telephone = /\+?\(?\d[\d\s().-]{5,24}\d/
const address = /^(?:https?:\/\/[!-~]{3,}|[\w.+-]{1,64}@[\w-][\w.-]{0,250}\.\w{2,24})$/

/** Marks that end a sentence and no address. */
const ending = /[.,;:)\]]$/

/** A telephone number, if the line has one, else its words that are addresses of mail or of the web. */
export const contactPieces = (line: string): Piece[] => {
  const words = line.split(/(\s+)/).flatMap((word): Piece[] => {
    const end = ending.test(word) ? word.slice(-1) : ''
    const own = word.slice(0, word.length - end.length)
    if (!address.test(own)) return [{ text: word }]
    return [{ text: own, href: own.includes('://') ? own : `mailto:${own}` }, ...(end ? [{ text: end }] : [])]
  })
  if (words.some(({ href }) => href)) return words
  const [number = ''] = telephone.exec(line) ?? []
  const digits = number.replace(/\D/g, '')
  // Shorter ones are numbers of rooms and of posts, longer ones of accounts.
  if (digits.length < 7 || digits.length > 15) return [{ text: line }]
  const at = line.indexOf(number)
  const href = `tel:${number.startsWith('+') ? '+' : ''}${digits}`
  return [{ text: line.slice(0, at) }, { text: number, href }, { text: line.slice(at + number.length) }]
}

/** A line of the contact, with what it leads to. */
export const ContactLine = ({ of }: { of: string }): ReactElement => (
  <>
    {contactPieces(of).map(({ text, href }, index) =>
      href ? (
        <html.a key={index} className={quietLink} href={href}>
          {text}
        </html.a>
      ) : (
        <Fragment key={index}>{text}</Fragment>
      ),
    )}
  </>
)
