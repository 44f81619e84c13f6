import { expect, test } from 'vitest'
import { languageFor } from '../languages'
import type { Language } from '../languages/rules'
import { findBody, linesOf } from './body'

const { drafting } = languageFor('en') as Language
const prose = 'The river rose by two metres in the night, and the road to the mill is closed.'

test('body: fields and heads in capitals stand between the paragraphs of one English document', () => {
  const text = [prose, 'RELIEF WORK', 'Shelter', 'Needs: 400 tents', 'Gaps: trucks', 'Health', prose].join('\n\n')
  expect(drafting && findBody(text, drafting).last).toBe(linesOf(text).length)
})

test('body: fields of the page around it are no part of a document', () => {
  const text = [prose, 'More from us', 'Published: 3 May 2025', 'Contacts: Ann Lee', 'Tags: rivers', prose].join('\n\n')
  expect(drafting && findBody(text, drafting).last).toBe(1)
})

test('body: a table with a number above it and a note below stands in one document', () => {
  const table = 'Region    Open    Shut\nNorth     12      4\nSouth     31      9'
  const text = [prose, 'Figure 1', 'Gates by region', table, 'Source: the Board', 'On costs', prose].join('\n\n')
  expect(drafting && findBody(text, drafting, { tables: [tableIn(text, table)] }).last).toBe(linesOf(text).length)
})

const tableIn = (text: string, table: string) => ({ from: text.indexOf(table), to: text.indexOf(table) + table.length })
