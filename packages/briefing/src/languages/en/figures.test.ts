import { expect, test } from 'vitest'
import { en as language } from '.'

const en = language.reading

/** Value, unit and bound of each figure, in a line; those in passing in brackets. */
const read = (text: string) =>
  en.figures(text).map(({ value, unit, bound, isInPassing }) => {
    const words = [value, unit, bound].flat().filter((one) => one !== undefined)
    return isInPassing ? `(${words.join(' ')})` : words.join(' ')
  })

test.each<[text: string, ...figures: string[]]>([
  ['Last year 40 trams were built.', '40 trams'],
  ['That week 412 patients came, on the last flight 37 pilots.', '412 people', '37 people'],
  ['Flight 37 left in week 12 with crews.'],
  ['By the end of August 9,981 permits had been paid.', '9981 permits'],
  ['In October 17.4% of trains were late.', '17.4 %'],
  ['By August 9 trains were late.'],
  ['They told the Herald about 23 posts were at risk.', '23 posts ~'],
  ['The 610 farms they had seen were sold.', '610 farms'],
])('en: a number behind the name of a time or of a thing, in %j: %j', (text, ...figures) => {
  expect(read(text)).toEqual(figures)
})

test.each<[text: string, ...figures: string[]]>([
  ['A lack of nurses at three hospitals hit nine villages.', '3 hospitals', '9 villages'],
  ['The three hospitals have two things in common.', '(3 hospitals)', '(2 things)'],
  ['Prices are two thirds below it, and one in eight sellers is gone.', '(2 thirds)', '12.5 %'],
])('en: small counts in words are figures, but not of what the text names, in %j: %j', (text, ...figures) => {
  expect(read(text)).toEqual(figures)
})

test.each<[text: string, ...figures: string[]]>([
  ['Thirty-four towns drew up a plan. Nine have one in force.', '34 towns', '9 towns'],
  ['It fined 120 bakers. Another 59 are still to pay.', '120 people', '59 people'],
  ['Of the 59 ports in the list, 21 fell back.', '59 ports', '21 ports'],
  ['In 2012 we had 41 buses. A year ago it was 26.', '41 buses', '26 buses'],
  ['There were 212 empty beds out of 340.', '212 beds', '340 beds'],
  ['It issued five orders on rusted bolts in the lifts, four of which were read.', '5 orders', '4 orders'],
  ['It took 27 people to the clinic, six of them by air.', '27 people', '6 people'],
  ['The shops, about 90 of them, closed.', '90 shops ~'],
  ['It laid 40 km of track. Twelve have been sold.', '40 km'],
  ['It was 2.4 per cent in August, after 2.9 in July.', '2.4 %', '2.9 %'],
])('en: a number that is all of a subject counts what was counted before, in %j: %j', (text, ...figures) => {
  expect(read(text)).toEqual(figures)
})

test.each<[text: string, ...figures: string[]]>([
  ['The number of trips grew by 9 per cent to 84 million a year.', '9 %', '84000000 trips'],
  ['It rose by 6 million to 312 million.', '6000000', '312000000'],
  ['They are against it by 58% to 36%.', '58 %', '36 %'],
  ['It rose by 3 to 5 per cent.', '3 5 %'],
])('en: what a number leads to is no range, in %j: %j', (text, ...figures) => {
  expect(read(text)).toEqual(figures)
})
