import { describe, expect, test } from 'vitest'
import { en as language } from '.'

const en = language.reading

describe('en: a figure is planned, an estimate or measured as its clause says', () => {
  test.each<[text: string, figure: string, status: string | undefined]>([
    ['The board will spend $3 million.', '$3 million', 'planned'],
    ['Demand will rise by 3%.', '3%', 'estimate'],
    ['The repair would cost $3 million.', '$3 million', 'estimate'],
    ['He said that he would close four plants, with the loss of 300 jobs.', '300 jobs', 'planned'],
    ['It would have been 5% without the error.', '5%', undefined],
    ['About 480 posts will be cut.', '480 posts', 'planned'],
    ['A further 40 mm is forecast.', '40 mm', 'estimate'],
    ['They will replace pipes in all 31 states.', '31 states', undefined],
    ['A claim by 900 tenants is to be heard.', '900 tenants', undefined],
    ['The estimates are based on 900 prices.', '900 prices', undefined],
    ['The bank expects it to be near the 2% target.', '2%', undefined],
    ['It overpaid by an estimated $3 million.', '$3 million', 'estimate'],
    ['The union puts the loss at $3 million.', '$3 million', 'estimate'],
    ['The poll puts the party on 34%.', '34%', undefined],
    ['We are giving $3 million to the appeal.', '$3 million', 'planned'],
    ['It announced a contribution of $3 million.', '$3 million', 'planned'],
    ['The state announced it had paid $3 million.', '$3 million', undefined],
    ['Fares go up by 3% from May.', '3%', 'planned'],
    ['Fares went up by 3% from May.', '3%', undefined],
    ['$3 million is required.', '$3 million', 'planned'],
    ['Set aside 5% for training (at present: 1.4%).', '5%', 'planned'],
    ['Set aside 5% for training (at present: 1.4%).', '1.4%', undefined],
    ['A woman, who will not say so, drives 24 km.', '24 km', undefined],
    ['The cost of the proposed hall has risen to $3 million.', '$3 million', undefined],
    // Verbs of plans and forecasts, with what stands between them and the figure.
    ['The region has pledged a grant of €4 million.', '€4 million', 'planned'],
    ['Ministers set themselves a target of 40% by 2035.', '40%', 'planned'],
    ['The forecast for next year is 2.1%.', '2.1%', 'estimate'],
    ['Staff put the cost of the move at £3 million, or 2% of sales.', '2%', 'estimate'],
    ['Police put the number of dead at 40.', '40', undefined],
    ['They see growth averaging 2.4% in the north, 1.9% in the south.', '1.9%', 'estimate'],
    ['The budgeted 2.7% was overtaken.', '2.7%', 'planned'],
    ['A levy of 3% proposed in May would pay for it.', '3%', 'planned'],
    ['The mill will add 20 beds, open a clinic and hire 40 nurses.', '40 nurses', 'planned'],
    ['The mill added 20 beds and will hire 40 nurses.', '20 beds', undefined],
    ['The line is expected to carry 900 riders.', '900 riders', 'estimate'],
    ['The line is expected to cost $3 million, or 2% of output.', '2%', 'estimate'],
    ['The cabinet gave its approval to a loan of $3 million.', '$3 million', 'planned'],
    ['The firm announced a loss of $3 million.', '$3 million', undefined],
    ['The board decided to lower its rate to 4%.', '4%', undefined],
    ['Forty trucks — up from 12 — are to cross.', 'Forty trucks', 'planned'],
    // Who is there already does not come about.
    ['Vessels under 500 tonnes will be exempt.', '500 tonnes', undefined],
    ['The plan will close two of Overby’s 14 libraries.', '14 libraries', undefined],
    ['They managed to save $3 million.', '$3 million', undefined],
    ['He said that the rules had cost $3 million.', '$3 million', undefined],
  ])('%s %s: %s', (text, figure, status) => {
    const from = text.indexOf(figure)
    expect(en.statusOf(text, { from: 0, to: text.length }, { from, to: from + figure.length })).toBe(status)
  })

  test.each([
    ['Output · 2026 (forecast)', 'estimate'],
    ['Output · 2026 (proj.)', 'estimate'],
    ['Food · Required', 'planned'],
    ['Food · Received', undefined],
  ])('under the head %s: %s', (words, status) => {
    expect(en.statusOfHead?.(words)).toBe(status)
  })
})

describe('en: a clause may not say plainly that something happened', () => {
  const stands = (text: string, figure: string) => {
    const from = text.indexOf(figure)
    const span = { from, to: from + figure.length }
    const whole = { from: 0, to: text.length }
    return en.isOpen?.(text, whole, span) ? 'open' : en.isDone?.(text, whole, span) ? 'done' : undefined
  }

  test.each<[text: string, figure: string, stands: string | undefined]>([
    ['It borrowed $3 million to buy 12 ferries.', '12 ferries', 'open'],
    ['The union wants 9%.', '9%', 'open'],
    ['The owner offered 9%.', '9%', 'open'],
    ['The wall would have cost $3 million.', '$3 million', 'open'],
    ['Its budget for this year is $3 million.', '$3 million', 'open'],
    ['A fund of $3 million, open for bids from May.', '$3 million', 'open'],
    ['Would a limit of 9% have helped?', '9%', 'open'],
    ['The town bought 12 ferries.', '12 ferries', 'done'],
    ['The levy had already brought in $3 million.', '$3 million', 'done'],
    ['The town has 12 ferries.', '12 ferries', 'done'],
    ['There are about 12 ferries.', '12 ferries', 'done'],
    ['The town has 12 ferries on order.', '12 ferries', 'open'],
    ['Ferries: 12 ships, 40 crew', '12 ships', 'open'],
    ['The act sets a quota of 40 tonnes.', '40 tonnes', 'open'],
    ['That means $3 more for each of us.', '$3', 'open'],
    ['Some 40 deaths would have been avoided.', '40 deaths', 'open'],
    ['The town has 40 clerks and a budget of $3 million.', '$3 million', 'open'],
    ['Of the 30 sheds that he proposed, 12 were built.', '12', 'done'],
    ['It was passed by 12 votes to 9 for a rise that will hurt.', '12 votes', 'done'],
    ['Those who own more than 12 ferries will pay.', '12 ferries', 'open'],
    ['And 12% say they would move.', '12%', 'open'],
    ['Some 12% of tenants want the fair to go.', '12%', 'open'],
    ['Growth is expected to be 2%, 3 points less than the bank assumed.', '3 points', 'open'],
  ])('%s %s: %s', (text, figure, expected) => {
    expect(stands(text, figure)).toBe(expected)
  })

  test('a day to come beside a figure makes it a plan', () => {
    const text = 'Tolls bring in $3 million from 2031.'
    const figure = { from: text.indexOf('$'), to: text.indexOf(' from') }
    const ahead = [{ from: text.indexOf('2031'), to: text.length - 1 }]
    const whole = { from: 0, to: text.length }
    expect([en.statusOf(text, whole, figure), en.statusOf(text, whole, figure, ahead)]).toEqual([undefined, 'planned'])
  })
})
