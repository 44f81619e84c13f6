import { count, date, group, hidden, languageTag, list, matching, text, tuple, webAddress } from './fields'
import { limits } from './limits'

/** A source, in the field names of CSL-JSON. */
export const sourceRecord = group({
  type: text('The CSL type of the source.', 'report').optional(),
  title: text('The title.', '2025년 업무 계획', limits.sourceTitle),
  author: list(text('A name.', '김하늘'))
    .max(limits.names)
    .meta({ description: 'Who wrote it.', examples: [['김하늘']] })
    .optional(),
  publisher: text('Who published it.', '외교부').optional(),
  'container-title': text('The newspaper, journal or site it appeared in.', '한빛일보', limits.sourceTitle).optional(),
  issued: date('When it was published (EDTF).', '2024-05-10').optional(),
  accessed: date('When it was last looked at (EDTF).', '2025-06-11').optional(),
  URL: webAddress('Its address (http or https).', 'https://example.org/plan').optional(),
  language: matching(
    languageTag,
    "The language it is written in (BCP 47), by whose rules it is checked. Default: the brief's.",
    'en',
  ).optional(),
  locator: text('The page or section meant.', '3쪽').optional(),
  note: text('A remark printed with the source.', '보도자료', limits.remark).optional(),
  file: hidden("Its text, as a file under the brief's folder.", 'sources/plan.txt').optional(),
  sha256: matching(
    /^[0-9a-fA-F]{64}$/,
    'The SHA-256 of the file, in hexadecimal: pins the source.',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ).optional(),
  body: tuple([count('The first line.', 13, 1), count('The last line.', 39, 1)])
    .meta({ description: 'Where the document really is in its file: first and last line.', examples: [[13, 39]] })
    .optional(),
}).meta({ title: 'source', description: 'A source, in the field names of CSL-JSON.' })

// A function infers the type, so that what is published names no type of zod.
const parse = (data: unknown) => sourceRecord.parse(data)

/** A source, in the field names of CSL-JSON. */
export type Source = ReturnType<typeof parse>
