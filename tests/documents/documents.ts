import type { DocumentProps } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import * as invoices from './invoices.tsx'
import * as people from './people.tsx'
import * as reports from './reports.tsx'
import * as sheets from './sheets.tsx'

/** Documents of the kinds that users of react-pdf make, by name. */
export const documents: Readonly<Record<string, ReactElement<DocumentProps>>> = {
  'a résumé': people.aResume,
  'a letter': people.aLetter,
  'a certificate': people.aCertificate,
  'a ticket': people.aTicket,
  'labels of jars': people.labelsOfJars,
  'an invoice': invoices.anInvoice,
  'a long invoice': invoices.aLongInvoice,
  'a Korean invoice': invoices.aKoreanInvoice,
  'a table of Views': invoices.aTableOfViews,
  'an offer': invoices.anOffer,
  'a chart': invoices.aChart,
  'a report': reports.aReport,
  'a long text': reports.aLongText,
  'two columns': reports.twoColumns,
  'links to other pages': reports.goTo,
  'a handbook': reports.aHandbook,
  'nested lists': reports.nestedLists,
  'soft hyphens': reports.softHyphens,
  'pages of many sizes': sheets.pageSizes,
  dials: sheets.knobs,
  'a menu': sheets.aMenu,
  'a newsletter': sheets.aNewsletter,
  'pictures in boxes': sheets.pictures,
  cards: sheets.cards,
  'a draft with a watermark': sheets.aDraft,
  'a month': sheets.aMonth,
}
