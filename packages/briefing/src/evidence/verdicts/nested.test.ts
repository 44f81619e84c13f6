import { describe } from 'vitest'
import { judge } from './verdict-of'

const nested = 'Mary Jones said: “John Smith told us ‘prices will rise’ last week.”'

describe('quotations: words quoted inside the words of another have no clear speaker', () => {
  judge('en', [
    [nested, { quote: 'prices will rise', speaker: 'Mary Jones' }, 'refused'],
    [nested, { quote: 'prices will rise', speaker: 'John Smith' }, 'refused'],
    [nested, { quote: 'John Smith told us ‘prices will rise’ last week.', speaker: 'Mary Jones' }, 'proven'],
  ])
})
