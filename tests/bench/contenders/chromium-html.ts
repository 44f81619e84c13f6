import type { BriefContent, Chapter, CitedText } from '../content/brief-content.ts'
import { dayOf } from './day.ts'

/** The brief as the HTML of a page's body. Its words contain no characters that are special in HTML. */
export const briefHtml = (brief: BriefContent): string => `
  <p class="small">${brief.publisher} · ${brief.series} ${brief.number}</p>
  <h1>${brief.title}</h1>
  <p class="subtitle">${brief.subtitle}</p>
  <p class="small">${dayOf(brief.date)} · ${brief.author}</p>
  <p class="label">핵심 내용</p>
  <ol>${each(brief.summary, (message) => `<li class="message">${cited(message)}</li>`)}</ol>
  ${each(brief.chapters, chapterHtml)}
  <p class="label">출처</p>
  <ol>${each(
    brief.sources,
    ({ title, publisher, date, url }, index) =>
      `<li class="source" id="source-${index + 1}">${index + 1}. ${title}. ${publisher}, ${dayOf(date)}
        <a href="${url}">${url}</a></li>`,
  )}</ol>`

const chapterHtml = (chapter: Chapter, index: number): string => `
  <div class="figures">${each(
    chapter.figures,
    ({ label, value, unit, context, source }) =>
      `<div><p class="strong">${label}</p><p class="value">${value}${unit}</p>
        <p class="small">${context}${reference(source)}</p></div>`,
  )}</div>
  <section class="column${index === 0 ? ' first' : ''}">
    <h2>${chapter.heading}</h2>
    ${paragraphs(chapter.opening)}
  </section>
  <div class="timeline">
    <p class="strong">연표 ${chapter.timeline.title}</p>
    <ol>${each(
      chapter.timeline.events,
      (event) =>
        `<li class="event"><time datetime="${event.date}">${dayOf(event.date)}</time><div>${cited(event)}</div></li>`,
    )}</ol>
  </div>
  <section class="column">
    <h3 class="subheading">${chapter.subheading}</h3>
    ${paragraphs(chapter.reasons)}
  </section>
  ${each(
    chapter.quotes,
    ({ words, speaker, office, date, source }) =>
      `<figure class="quote"><blockquote>“${words}”${reference(source)}</blockquote>
        <figcaption class="small">${speaker} ${office}, ${dayOf(date)}</figcaption></figure>`,
  )}
  <table>
    <caption class="strong">표 ${chapter.table.title}</caption>
    <thead><tr>${each(chapter.table.columns, (title) => `<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>${each(chapter.table.rows, (row) => `<tr>${each(row, (cell) => `<td>${cell}</td>`)}</tr>`)}</tbody>
  </table>
  <div class="box"><p class="strong">${chapter.box.title}</p><p>${chapter.box.text}</p></div>
  <section class="column">
    <p class="label">제언</p>
    <ol>${each(
      chapter.recommendations,
      ({ to, text, detail }, number) =>
        `<li class="recommendation"><p class="strong">${number + 1}. ${text} (${to})</p><p>${detail}</p></li>`,
    )}</ol>
  </section>`

const paragraphs = (texts: readonly CitedText[]): string => each(texts, (text) => `<p>${cited(text)}</p>`)

const cited = ({ text, source }: CitedText): string => text + reference(source)

const reference = (source: number): string => `<sup><a href="#source-${source}">${source}</a></sup>`

const each = <T>(values: readonly T[], write: (value: T, index: number) => string): string => values.map(write).join('')
