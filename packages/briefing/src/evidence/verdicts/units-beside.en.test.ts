import { describe } from 'vitest'
import { judge } from './verdict-of'

// Texts, bodies and places are made up.

const nurses = 'The trust needs 310 nurses. So far 120 have been hired, and nine have left.'
const falls = 'Twenty-two falls were recorded in June, against 16 in May.'
const thefts = 'Thefts from cars fell from 13 to eight.'
const lorries = 'The police stopped 90 lorries, but 12 lorries out of 60 that were weighed had to unload.'
const permits = 'By May the office had meant to issue 172 permits; it had issued 96.'
const schools = 'There are 40 schools in the district, and the hospitals number 7. Six have a lift.'
const grants = '38,410 grants were paid out in 2024, worth £271 million; in 2023 the number was 30,155.'
const warnings = 'She counted 14 warnings about rust in the hangers, six of which were read.'
const span = 'All who were born between 6 April 1969 and 5 April 1977 – around 6.1 million people – are paid less.'
const pledge = 'She would not say that the schools where more than 20 pupils are ill will close.'
const far = 'He did not recommend it to towns where the schools were more than 20 km apart.'
const known = 'We know of 83 who have signed. Another 40 say they may.'
const farms = 'The number of dairy farms rose from 3,412 to 3,890, and 52 firms went under.'

describe('English: the unit of a number that has none of its own', () => {
  judge('en', [
    [nurses, { value: 120, unit: 'nurses', at: '120 have been hired' }, 'proven'],
    [nurses, { value: 120, unit: 'beds', at: '120 have been hired' }, 'refused'],
    [nurses, { value: 9, unit: 'nurses', at: 'nine have left' }, 'proven'],
    [nurses, { value: 8, unit: 'nurses', at: 'nine have left' }, 'refused'],
    [nurses, { value: 9, unit: 'nurses', at: 'nine have left', label: 'Nurses hired' }, 'refused'],
    [falls, { value: 22, unit: 'falls', at: 'Twenty-two falls' }, 'proven'],
    [falls, { value: 23, unit: 'falls', at: 'Twenty-two falls' }, 'refused'],
    [falls, { value: 22, unit: 'residents', at: 'Twenty-two falls' }, 'refused'],
    [thefts, { value: 8, unit: 'thefts', at: 'to eight' }, 'proven'],
    [thefts, { value: 8, unit: 'cars', at: 'to eight', label: 'Cars stolen' }, 'refused'],
    [thefts, { value: 13, unit: 'thefts', at: 'from 13 to eight' }, 'refused'],
    [lorries, { value: 12, unit: 'lorries', at: '12 lorries out of 60' }, 'proven'],
    [
      lorries,
      { value: 60, unit: 'lorries', at: '12 lorries out of 60', label: 'Lorries that had to unload' },
      'refused',
    ],
    [permits, { value: 96, unit: 'permits', at: 'it had issued 96' }, 'proven'],
    [permits, { value: 96, unit: 'permits', at: 'it had issued 96', label: 'Permits planned' }, 'refused'],
    [schools, { value: 7, unit: 'schools', at: 'number 7' }, 'refused'],
    [grants, { value: 30_155, unit: 'grants', at: 'the number was 30,155' }, 'proven'],
    [grants, { value: 30_155, unit: 'GBP', at: 'the number was 30,155' }, 'refused'],
    [warnings, { value: 6, unit: 'warnings', at: 'six of which' }, 'proven'],
    [span, { value: 6.1e6, unit: 'people', bound: '~', at: 'around 6.1 million people' }, 'proven'],
    [span, { value: 1977, unit: 'people', at: '5 April 1977' }, 'refused'],
    [far, { value: 20, unit: 'km', bound: '>', at: 'more than 20 km' }, 'proven'],
    [far, { value: 20, unit: 'km', bound: '<=', at: 'more than 20 km' }, 'refused'],
    [pledge, { value: 20, unit: 'people', bound: '>', at: 'more than 20 pupils' }, 'proven'],
    [known, { value: 83, unit: 'homes', at: '83 who have signed' }, 'refused'],
    [farms, { value: 3890, unit: 'farms', at: 'to 3,890' }, 'proven'],
    [farms, { value: 3412, unit: 'firms', at: 'from 3,412' }, 'refused'],
    [farms, { value: 52, unit: 'farms', at: '52 firms' }, 'refused'],
  ])
})
