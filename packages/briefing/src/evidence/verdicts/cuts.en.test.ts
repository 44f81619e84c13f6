import { describe } from 'vitest'
import { judge } from './verdict-of'

// Texts, people and bodies are made up.

const says = (words: string): string => `Ruth Cole said: “${words}”`

describe('check: a part without the clause that says whose thought it is, in English', () => {
  const of = (quote: string) => ({ quote, speaker: 'Ruth Cole' })
  judge('en', [
    [says('At first we thought somebody was joking.'), of('somebody was joking.'), 'refused'],
    [says('In the end somebody was joking.'), of('somebody was joking.'), 'proven'],
    [says('My son said I was throwing it away.'), of('I was throwing it away.'), 'refused'],
    [says('I was throwing it away.'), of('throwing it away.'), 'proven'],
    [says('There have been reports that the mayor set a day.'), of('the mayor set a day.'), 'refused'],
    [says('They told the whole town that the pumps were new.'), of('the pumps were new.'), 'refused'],
    [says('I told the whole town that the pumps were old.'), of('the pumps were old.'), 'refused'],
    [says('I tell the whole town that the pumps are old.'), of('the pumps are old.'), 'proven'],
    [says('We believe that the pumps are old.'), of('the pumps are old.'), 'proven'],
    [says('Some believe that the pumps are old.'), of('the pumps are old.'), 'refused'],
    [says('I hope the pumps last.'), of('the pumps last.'), 'refused'],
    [says('I know the pumps last.'), of('the pumps last.'), 'proven'],
    [says('We might replace the pumps.'), of('replace the pumps.'), 'refused'],
    [says('We will replace the pumps.'), of('replace the pumps.'), 'proven'],
    [says('We tried to replace the pumps.'), of('replace the pumps.'), 'refused'],
    [says('Is it true that the pumps are old?'), of('the pumps are old'), 'refused'],
    [says('Is it true that the pumps are old?'), of('Is it true that the pumps are old?'), 'proven'],
    [says('Had we known, the pumps would be new.'), of('the pumps would be new.'), 'refused'],
  ])
})

describe('check: a part beside another clause that denies or conditions its own, in English', () => {
  const of = (quote: string) => ({ quote, speaker: 'Ruth Cole' })
  const school = 'I want no school to wait, and none will wait beyond May.'
  const staff = 'The plan has no cut before the winter, and staff did not ask for one.'
  judge('en', [
    [says(school), of('I want no school to wait'), 'proven'],
    [says(school), of('school to wait'), 'refused'],
    [says(school), of('none will wait beyond May.'), 'proven'],
    [says(staff), of('The plan has no cut before the winter'), 'proven'],
    [says(staff), of('cut before the winter'), 'refused'],
    [says('We are ready, and if it rains we close.'), of('We are ready'), 'proven'],
    [says('We close if it rains.'), of('We close'), 'refused'],
    [says('The pumps are old, though nobody says so.'), of('The pumps are old'), 'proven'],
  ])
})
