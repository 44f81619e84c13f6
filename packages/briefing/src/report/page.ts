import { createHash } from 'node:crypto'
import { reportWordsFor } from '../languages/report-words'
import type { ReportWords } from '../languages/shared/report-rules'
import { html, type Markup, styleSheet } from './markup'
import type { ReportedBrief, ReportedClaim, ReportedSource, ToldProblem } from './reported'
import { style } from './style'

const verdicts = ['refused', 'open', 'proven'] as const

/** Signs of verdicts, so that nobody needs their colours. */
const signs = { proven: '✓', open: '?', refused: '✕' } as const

/**
 * Briefs and their claims, each beside the words of its source, as one page of HTML that needs nothing else: no script,
 * no font, no picture. Its policy forbids the browser to run or to fetch anything, whatever the briefs hold.
 * @param language of the page
 */
export const reportPage = (briefs: readonly ReportedBrief[], language: string): string => {
  const { tag, words } = reportWordsFor(language)
  const [only] = briefs
  const title = briefs.length === 1 && only ? (only.title ?? only.file) : words.briefs
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  const { text } = html`<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title}: ${title}</title>
<style>${styleSheet(style)}</style>
</head>
<body>
<div class="page">
<header>
<h1>${words.title}</h1>
<p class="intro">${words.intro}</p>
${counts(
  briefs.flatMap(({ claims }) => claims),
  words,
)}
</header>
<main>
${briefs.length > 1 && overview(briefs, words)}
${briefs.map((brief, index) => briefSection(brief, index, words))}
</main>
${signature(words)}
</div>
</body>
</html>
`
  return text
}

const countOf = (claims: readonly ReportedClaim[], verdict: ReportedClaim['verdict']): number =>
  claims.filter((claim) => claim.verdict === verdict).length

const counts = (claims: readonly ReportedClaim[], words: ReportWords): Markup => html`<ul class="counts" role="list">
${verdicts.toReversed().map((verdict) => {
  const { name, meaning } = words.verdicts[verdict]
  const number = countOf(claims, verdict)
  return html`<li class="${verdict}"><strong>${number}</strong><b><span aria-hidden="true">${signs[verdict]}</span> ${name}</b><p>${meaning}</p></li>
`
})}</ul>`

const overview = (briefs: readonly ReportedBrief[], words: ReportWords): Markup => html`<section>
<h2 id="briefs">${words.briefs}</h2>
<div class="table" role="region" aria-labelledby="briefs" tabindex="0"><table>
<thead><tr><th scope="col">${words.briefs}</th>${verdicts.toReversed().map((verdict) => html`<th scope="col" class="number-cell">${words.verdicts[verdict].name}</th>`)}</tr></thead>
<tbody>
${briefs.map(
  (
    brief,
    index,
  ) => html`<tr><th scope="row"><a href="#brief-${index + 1}"><bdi${languageOf(brief.lang)}>${brief.title ?? brief.file}</bdi></a></th>${verdicts
    .toReversed()
    .map((verdict) => html`<td class="number-cell">${countOf(brief.claims, verdict)}</td>`)}</tr>
`,
)}</tbody>
</table></div>
</section>`

const languageOf = (tag: string | undefined): Markup => (tag === undefined ? html`` : html` lang="${tag}"`)

const briefSection = (brief: ReportedBrief, index: number, words: ReportWords): Markup => {
  const { title, lang, file, sha256, claims, sources, others } = brief
  const id = `brief-${index + 1}`
  const first = claims.flatMap((claim, at) => (claim.verdict === 'proven' ? [] : [{ claim, number: at + 1 }]))
  const ofSource = new Map(sources.map((source) => [source.id, source]))
  return html`<article class="brief" aria-labelledby="${id}">
<h2 id="${id}"><bdi${languageOf(lang)}>${title ?? file}</bdi></h2>
<dl><dt>${words.brief}</dt><dd>${file}</dd>${sha256 && html`<dt>${words.hash}</dt><dd class="hash">${sha256}</dd>`}</dl>
${title === undefined && html`<p class="problem refused">${words.unread}</p>`}
${first.length > 0 && toLookAt(first, id, words)}
${title !== undefined && html`<h3>${words.claims}</h3>`}
${title !== undefined && claims.length === 0 && html`<p>${words.noClaims}</p>`}
${
  claims.length > 0 &&
  html`<ol class="claims" role="list">
${claims.map((claim, at) => claimItem(claim, { id: `${id}-${at + 1}`, number: at + 1, lang, words, source: ofSource.get(claim.source ?? '') }))}</ol>`
}
${
  sources.length > 0 &&
  html`<h3>${words.sources}</h3>
${sources.map((source) => sourceItem(source, lang, words))}`
}
${
  others.length > 0 &&
  html`<h3>${words.others}</h3>
${others.map((one) => problem(one, words, one.line))}`
}
</article>
`
}

const toLookAt = (
  first: readonly { claim: ReportedClaim; number: number }[],
  id: string,
  words: ReportWords,
): Markup => html`<h3>${words.lookFirst}</h3>
<ul class="first">
${verdicts.flatMap((verdict) =>
  first
    .filter(({ claim }) => claim.verdict === verdict)
    .map(
      ({
        claim,
        number,
      }) => html`<li><a href="#${id}-${number}">${number}. ${short(claim.says)}</a> <span class="verdict ${verdict}">${words.verdicts[verdict].name}</span></li>
`,
    ),
)}</ul>`

/** Enough of a claim to know it by. */
const short = (text: string): string => (text.length > 70 ? `${Array.from(text).slice(0, 69).join('')}…` : text)

interface ClaimPlace {
  id: string
  number: number
  lang: string | undefined
  words: ReportWords
  source: ReportedSource | undefined
}

const claimItem = (claim: ReportedClaim, { id, number, lang, words, source }: ClaimPlace): Markup => {
  const { kind, verdict, says, about, page, line, problems } = claim
  const places = [...(page === undefined ? [] : [words.page(page)]), words.line(line)]
  const spoken = kind === 'quotation'
  return html`<li class="claim ${kind}" id="${id}">
<div class="top"><span class="number">${number}</span><span class="verdict ${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${words.verdicts[verdict].name}</span><span class="meta">${words.kinds[kind]}</span><span class="place">${places.join(' · ')}</span></div>
<div class="pair">
<div><span class="label">${words.briefSays}</span><p class="says"${languageOf(lang)}><bdi>${spoken ? `“${says}”` : says}</bdi></p>${about !== undefined && html`<p class="about"${languageOf(lang)}><bdi>${about}</bdi></p>`}</div>
<div><span class="label">${words.sourceSays}</span>${passage(claim, source, words)}</div>
</div>
${problems.map((one) => problem(one, words))}
</li>
`
}

const passage = ({ passage }: ReportedClaim, source: ReportedSource | undefined, words: ReportWords): Markup => {
  if (!source) return html`<p class="about">${words.noSource}</p>`
  const where = [source.title, source.locator, passage && words.line(passage.line)].filter(Boolean).join(', ')
  const name = html`<p class="about"><bdi${languageOf(source.language)}>${where}</bdi></p>`
  if (!passage) return name
  const { before, words: marked, after, isNearest } = passage
  return html`${isNearest && html`<p class="about">${words.nearest}</p>`}<blockquote${languageOf(source.language)}><bdi>${before}<mark>${marked}</mark>${after}</bdi></blockquote>${name}`
}

const problem = ({ severity, message, hint }: ToldProblem, words: ReportWords, line?: number): Markup => {
  const verdict = severity === 'error' ? 'refused' : 'open'
  const name = severity === 'error' ? words.error : words.warning
  return html`<div class="problem ${verdict}"><p><b class="${verdict}">${name}</b> ${line !== undefined && `${words.line(line)}: `}${message}</p>${hint !== undefined && html`<p class="hint">${words.hint}: ${hint}</p>`}</div>
`
}

const sourceItem = (source: ReportedSource, lang: string | undefined, words: ReportWords): Markup => {
  const { title, published, URL, file, sha256, state, claims } = source
  const verdict = state === 'pinned' ? 'proven' : state === 'open' ? 'open' : 'refused'
  const address = URL !== undefined && /^https?:\/\//i.test(URL) ? URL : undefined
  return html`<div class="source">
<h4><bdi${languageOf(source.language ?? lang)}>${title}</bdi></h4>
<dl>${published !== '' && html`<dt>${words.issued}</dt><dd>${published}</dd>`}${address && html`<dt>URL</dt><dd><a href="${address}" rel="noreferrer">${address}</a></dd>`}${file !== undefined && html`<dt>${words.file}</dt><dd>${file}</dd>`}${sha256 !== undefined && html`<dt>${words.hash}</dt><dd class="hash">${sha256}</dd>`}<dt>${words.state}</dt><dd><span class="verdict ${verdict}">${words.states[state]}</span></dd><dt>${words.resting}</dt><dd>${claims}</dd></dl>
</div>
`
}

const signature = ({ signature: words }: ReportWords): Markup => html`<footer class="sign">
<h2>${words.title}</h2>
<p>${words.statement}</p>
<div class="lines"><div>${words.name}</div><div>${words.role}</div><div>${words.date}</div><div>${words.signature}</div></div>
</footer>`
