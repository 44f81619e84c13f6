const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  RS: 'INR',
  'RS.': 'INR',
  SDR: 'XDR',
}
export const codes =
  'KRW|USD|EUR|GBP|JPY|CNY|RMB|AUD|CAD|NZD|HKD|SGD|TWD|INR|CHF|NOK|SEK|DKK|ISK|PLN|CZK|HUF|RON|BRL|MXN|ARS|CLP|COP|PEN|ZAR|NGN|KES|GHS|EGP|TRY|ILS|SAR|AED|QAR|THB|IDR|MYR|PHP|VND|PKR|BDT|LKR|RUB|UAH|SDR|XDR'
/** The sign or the code of a currency, at the end of a text. */
export const moneyEnd = new RegExp(
  `(?:(?<![A-Za-z])(?:US|AU|CA|NZ|HK|NT|[ACSR])?\\$|[€£¥₩₹]|(?<![A-Za-z])(?:(?:${codes})|Rs\\.?)\\s?)$`,
)
/** The sign or the code of a currency, at a place of a text. */
export const moneyStart = new RegExp(`(?:(?:US|AU|CA|NZ|HK|NT|[ACSR])?\\$|[€£¥₩₹]|(?:${codes})\\s)`, 'y')

/** The code of a currency by its sign or its code as written: `USD` of `US$`. */
export const moneyOf = (sign: string | undefined): string | undefined => {
  const written = sign?.trim().toUpperCase()
  return written && (signs[written] ?? (written === 'RMB' ? 'CNY' : written))
}

/** Money in words: the expression, its code or its word, and the codes that the word may mean. */
export const moneyWords: readonly (readonly [string, string, ...string[]])[] = [
  ['(?:US|U\\.S\\.|American)\\sdollars?', 'USD'],
  ['Australian\\sdollars?', 'AUD'],
  ['Canadian\\sdollars?', 'CAD'],
  ['New\\sZealand\\sdollars?', 'NZD'],
  ['Hong\\sKong\\sdollars?', 'HKD'],
  ['Singapore(?:an)?\\sdollars?', 'SGD'],
  ['dollars?', 'USD'],
  ['euros?', 'EUR'],
  ['pounds?(?:\\ssterling)?(?!\\sof)', 'GBP'],
  ['Danish\\s(?:kroner|krone|crowns)', 'DKK'],
  ['Norwegian\\s(?:kroner|krone|crowns)', 'NOK'],
  ['kroner|krone', 'kroner', 'NOK', 'DKK'],
  ['(?:Swedish\\s)?(?:kronor|krona)', 'SEK'],
  ['crowns', 'crowns', 'SEK', 'NOK', 'DKK', 'CZK'],
  ['(?:South\\sKorean\\s)?won', 'KRW'],
  ['yen', 'JPY'],
  ['yuan|renminbi', 'CNY'],
  ['(?:Swiss\\s)?francs?', 'francs', 'CHF'],
  ['(?:Indian\\s)?rupees?', 'rupees', 'INR'],
  ['pesos?', 'pesos', 'MXN', 'ARS', 'CLP', 'COP', 'PHP'],
  ['roubles?|rubles?', 'roubles', 'RUB', 'rubles'],
  ['(?:zloty|zlotys|zlotych)', 'zlotys', 'PLN'],
  ['rand', 'rand', 'ZAR'],
  ['naira', 'naira', 'NGN'],
  ['shillings?', 'shillings', 'KES'],
  ['liras?', 'lira', 'TRY'],
  ['forints?', 'forints', 'HUF'],
  ['reais', 'reais', 'BRL'],
  ['rupiah', 'rupiah', 'IDR'],
  ['ringgit', 'ringgit', 'MYR'],
  ['baht', 'baht', 'THB'],
  ['dinars?', 'dinars'],
  ['dirhams?', 'dirhams', 'AED'],
  ['riyals?|rials?', 'riyals', 'SAR', 'rials'],
  ['shekels?', 'shekels', 'ILS'],
  ['florins?', 'florins'],
  ['cents?', 'cents'],
]
