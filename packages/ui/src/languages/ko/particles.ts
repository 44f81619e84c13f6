/** Particles and the forms of 이다 that stand behind a noun, as alternatives of a regular expression: 과기정통부는, 과기정통부에서도, 과기정통부이며. */
export const particles = /* @__PURE__ */ [
  '들|측|은|는|이|가|을|를|의|에|와|과|도|만|로|나|랑|고|며|께',
  '으로|에서|에게|께서|까지|부터|보다|처럼|마다|조차|마저|밖에|대로|이나|이랑|하고|서|써',
  '라고|라는|라며|란|라|이라고|이라는|이라며|이란|이라|인|일|임|이다|이며|이고|이자|이지만|이었다|였다|입니다|이므로|으로서|로서',
].join('|')
