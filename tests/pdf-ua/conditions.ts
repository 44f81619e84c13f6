/**
 * The conditions for which a file fails, in our own words. Those of PDF/UA-1 have the number that the Matterhorn
 * Protocol 1.1 gives them and are tested at least as strictly as it asks; those with a name are rules of PDF 1.7, of
 * PDF/A-2 and PDF/A-3, or of ours.
 */
export const conditions = {
  '01-003': 'an artifact stands inside tagged content',
  '01-004': 'tagged content stands inside an artifact',
  '01-005': 'something is drawn that is neither tagged nor an artifact',
  '01-007': 'the file says of itself that its tags are suspect',
  marked: 'the file does not say that it is tagged',
  'marks-nested': 'a mark crosses a text object or a graphics state, or is not ended',
  'path-whole': 'an operation stands inside a path',
  'mark-known': 'a mark, its entry in the parent tree and its element do not know one another',
  'mark-once': 'a page uses the number of a mark twice',
  'element-parent': 'an element does not name the parent that it stands under',
  'element-filled': 'an element holds nothing',
  'one-document': 'the tree does not begin with one Document',

  '02-001': 'a role is not standard and not mapped to one that is',
  '02-003': 'the role map runs in a circle',
  '02-004': 'a standard role is mapped to another',
  '09-004': 'the parts of a table are not nested as in a table',
  '09-005': 'the parts of a list are not nested as in a list',
  '09-006': 'the parts of a table of contents are not nested as in one',
  '09-007': 'the parts of ruby text are not nested as in ruby text',
  '09-008': 'the parts of a warichu are not nested as in a warichu',
  'paragraph-flat': 'a paragraph or a heading holds another block',
  '13-004': 'a figure has no words instead',
  'figure-place': 'a figure does not say where it stands',
  '14-002': 'the first heading is not of the first level',
  '14-003': 'the headings go down more than one level at once',
  '14-006': 'an element holds two headings without level',
  '14-007': 'headings with a level stand beside headings without',
  '15-003': 'the head of a column or row does not say which of them it heads',
  'table-regular': 'the rows of a table are not of one length',
  '16-001': 'a numbered list does not say that it is one',
  '16-002': 'a numbered list says that it is numbered in a way that is none',
  '17-002': 'a formula has no words instead',
  '19-003': 'a note has no ID',
  '19-004': 'two notes have one ID',
  'id-tree': 'an ID is not in the tree of IDs',

  '06-001': 'there is no XMP',
  'xmp-sound': 'the XMP is not well-formed XML in UTF-8',
  '06-002': 'the XMP does not claim PDF/UA',
  '06-003': 'the XMP has no title',
  'xmp-as-info': 'the XMP and the Info dictionary say different things',
  '07-001': 'nothing says that a window shall show the title',
  '07-002': 'a window shall show the name of the file instead of the title',
  '11-006': 'the file does not say its language',
  language: 'a language is not written as BCP 47 has it',
  '20-001': 'one of the configurations of optional content has no name',
  '20-002': 'the default configuration of optional content has no name',
  '20-003': 'optional content shows itself by circumstance',
  '21-001': 'an embedded file has no name',
  '25-001': 'the file holds a form of XFA',
  '26-002': 'the file is encrypted',
  'page-labels': 'the pages are not labelled from 1',
  'outline-as-headings': 'the bookmarks are not the headings',
  'outline-count': 'a bookmark counts those under it wrongly',
  'outline-place': 'a bookmark does not open where its heading stands',

  '28-002': 'an annotation that has to be in an Annot is not',
  '28-004': 'an annotation has no words instead',
  '28-006': 'an annotation is of a kind that PDF does not know',
  '28-007': 'an annotation is a trap network',
  '28-008': 'a page with annotations has no tab order',
  '28-009': 'a page with annotations has another tab order than that of the structure',
  '28-010': 'a field of a form is not in a Form',
  '28-011': 'a link is not in a Link',
  '28-012': 'a link does not say where it leads',
  'annotation-known': 'an annotation, its entry in the parent tree and its element do not know one another',
  'annotation-page': 'an element looks for its annotation on another page than the one that has it',
  'link-place': 'a link leads to a place that the file does not have',
  'reference-place': 'a reference leads to another place than a note',
  'link-parts': 'the parts of a link lie outside it',

  '10-001': 'text has a code that no Unicode stands for, or one of no meaning',
  '30-001': 'a form refers to another file',
  '30-002': 'a form has marks of its own',
  '31-004': 'the map from characters to glyphs is of no known kind',
  '31-005': 'there is no map from characters to glyphs',
  '31-006': 'a font has an encoding that is neither embedded nor Identity',
  '31-009': 'a font is named that is not embedded',
  '31-011': 'text needs a glyph that the embedded font does not have',
  '31-014': 'the list of characters in a font leaves some out',
  '31-015': 'the list of characters in a font has more than the font',
  '31-016': 'a written width is not that of the embedded font',
  '31-027': 'a font does not say what its codes mean',
  '31-028': 'a font gives a code the meaning U+0000',
  '31-029': 'a font gives a code the meaning U+FEFF or U+FFFE',
  '31-030': 'text shows the glyph that stands for a missing one',
  'font-kind': 'a font is of a kind that this checker cannot judge',

  'a-claim':
    'the XMP does not claim the level of PDF/A that the file is made for, or claims one that it is not made for',
  'a-extension': 'the XMP uses a property of PDF/UA without describing it',
  'a-header': 'the file does not begin as PDF/A has to',
  'a-id': 'the file has no identifier',
  'a-output-intent': 'there is no RGB profile for the colours',
  'a-colour': 'a colour is not one of the profile',
  'a-filter': 'a stream is packed in a way that PDF/A forbids, or lies in another file',
  'a-action': 'there is an action that PDF/A forbids',
  'a-annotation': 'an annotation is not printed, or can be hidden',
  'a-image': 'an image is smoothed or has an alternate',
  'a-file': 'an embedded file is forbidden, or does not say how it belongs to the document',
} as const

export type Condition = keyof typeof conditions

/** One thing that is wrong with a file. */
export interface Finding {
  condition: Condition
  /** The page, the element or the object. */
  where: string
  what: string
}

/** The standards that a file claims. */
export type Standard = 'ua-1' | 'ua-1+a-2a' | 'a-3a'
