/** The content of a brief of the benchmark, in no contender's own form. Dates are `2025-06-12`. */
export interface BriefContent {
  title: string
  subtitle: string
  series: string
  number: number
  date: string
  author: string
  publisher: string
  summary: CitedText[]
  chapters: Chapter[]
  sources: Source[]
}

/** Text with the number of its source, counted from 1. */
export interface CitedText {
  text: string
  source: number
}

export interface Chapter {
  figures: { label: string; value: number; unit: string; context: string; source: number }[]
  heading: string
  opening: CitedText[]
  timeline: { title: string; events: (CitedText & { date: string })[] }
  subheading: string
  reasons: CitedText[]
  quotes: { words: string; speaker: string; office: string; date: string; source: number }[]
  table: { title: string; columns: string[]; rows: string[][] }
  box: { title: string; text: string }
  recommendations: { to: string; text: string; detail: string }[]
}

export interface Source {
  title: string
  publisher: string
  date: string
  url: string
}
