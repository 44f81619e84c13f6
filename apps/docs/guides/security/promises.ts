import type { Held, Limit, Promised } from './promise.ts'

const briefing = (file: string, test: string): Held => ({ file: `packages/briefing/src/${file}`, test })
const tests = (file: string, test: string): Held => ({ file: `tests/${file}`, test })
const bad = (name: string): Held => ({ file: `tests/command/bad/${name}.brief.yaml` })

export const read: Promised[] = [
  {
    promise: 'The brief, and of files it names only those in its own folder or below. Node can forbid all else.',
    held: [tests('command/confined.test.ts', 'makes a brief of the files in its folder, and writes the output alone')],
  },
  {
    promise: 'No link is followed out of that folder: neither of a file nor of a folder, however the path is written.',
    held: [
      briefing('brief/inside-folder.test.ts', 'a link that leads out'),
      briefing('brief/inside-folder.test.ts', 'a linked folder that leads out'),
      bad('image-outside'),
    ],
  },
  {
    promise:
      'A file is opened first and judged by what was opened, so that swapping it for a link at the right moment gains nothing.',
    held: [briefing('brief/inside-folder.test.ts', 'nothing outside is ever read')],
  },
  {
    promise: 'Regular files only: devices and pipes are refused without waiting for them.',
    held: [
      briefing('brief/inside-folder.test.ts', '%s is none'),
      briefing('brief/inside-folder.test.ts', 'a pipe that nobody writes to'),
      tests(
        'command/verify-hostile.test.ts',
        'what is no regular file, or too large, is not read (no devices on Windows)',
      ),
      tests('command/bad-briefs.test.ts', 'a device'),
    ],
  },
  {
    promise:
      'A brief is data: nothing that it says reaches the prototypes of objects, and a tag of YAML makes nothing.',
    held: [
      briefing('brief/read.test.ts', 'a prototype'),
      briefing('brief/read.test.ts', 'makes nothing of the tag %s'),
      tests(
        'command/any-brief.test.ts',
        'build: any brief builds, tagged or not, and all its words are on its pages (property)',
      ),
    ],
  },
]

export const written: Promised[] = [
  {
    promise: 'The output, whole or not at all: not half of it when the disk is full, nor when the process is stopped.',
    held: [
      tests('command/outputs.test.ts', 'build: an error of the disk is reported in words, and no partial file is left'),
      tests('command/batch.test.ts', 'by %s, nothing is left half-written and nobody works on'),
    ],
  },
  {
    promise: 'Nothing for a brief with errors: an older PDF stays as it was.',
    held: [
      tests('command/outputs.test.ts', 'leaves the PDF that was there'),
      tests('command/bad-briefs.test.ts', 'and nothing is written'),
    ],
  },
  {
    promise:
      'Nothing over what is read, briefs, pictures and sources of the whole call: by the file, whatever names lead to it.',
    held: [
      tests(
        'command/written.test.ts',
        'output: if a PDF would overwrite an input, nothing is written and every collision is reported',
      ),
      briefing('cli/collisions.test.ts', 'another PDF, over a second name'),
      briefing('cli/collisions.test.ts', 'a picture that is a link to it'),
    ],
  },
  {
    promise: 'No two outputs under names that are one on another system, by capitals or by how letters are composed.',
    held: [
      briefing('cli/collisions.test.ts', 'another PDF whose name differs in capitals'),
      briefing('cli/collisions.test.ts', 'another PDF whose name has its accents otherwise'),
    ],
  },
  {
    promise: 'Files inside a PDF have plain names: whoever unpacks them writes into no other folder.',
    held: [
      tests('command/standards.test.ts', 'standards: embedded files have plain names, wherever they come from'),
      briefing(
        'pdf/write/attachment-names.test.ts',
        'attachment-names: any name becomes plain: no folder, no control character, none twice',
      ),
    ],
  },
  {
    promise: 'No PDF that has lost words: a text that does not fit whole on its pages is refused where it stands.',
    held: [
      tests(
        'command/words-lost.test.ts',
        'a text of 1,200 words stands on the pages whole, or is refused where it stands',
      ),
      tests(
        'command/words-lost.test.ts',
        'any brief with any field enlarged stands on its pages whole, or is refused where it stands',
      ),
    ],
  },
  {
    promise:
      'No page that cannot be read: nothing is drawn outside of its body, nothing over words, no words too small or too pale.',
    held: [
      tests('command/pages/paper.test.ts', 'paper: words of a picture that nobody sees are refused by its place: %s'),
    ],
  },
  {
    promise: 'Nothing by `draft` and `init` over what is there, not even over a link that leads nowhere.',
    held: [tests('command/written.test.ts', 'output: nothing is overwritten, not even a dangling link')],
  },
  {
    promise: 'A file that is written anew keeps its mode and its owner, and a link stays one.',
    held: [
      tests('command/written.test.ts', 'output: a private file stays private, and a link a link (not on Windows)'),
      briefing('write-file-atomic.test.ts', 'keeps the owner (only as root)'),
    ],
  },
  {
    promise:
      'What is not whole yet is shown to nobody else, and no link of another user in a shared folder is followed.',
    held: [
      briefing('write-file-atomic.test.ts', 'hides the unfinished temporary file from other users'),
      briefing(
        'write-file-atomic.test.ts',
        'follows no link that another user has put into a shared folder (only as root)',
      ),
    ],
  },
  {
    promise: 'Nothing by `check` without `--report`, `draft` without `-o`, `anchor` and `schema`.',
    held: [tests('command/confined.test.ts', '%s and writes nothing at all')],
  },
  {
    promise: 'The same brief gives the same bytes, wherever and whenever: a PDF tells nothing of the machine.',
    held: [
      tests('command/same-bytes.test.ts', 'build: a brief gives the same bytes, wherever and whenever it is built'),
    ],
  },
]

export const executed: Promised[] = [
  {
    promise: 'No program is started but the command’s own processes, for several briefs.',
    held: [tests('command/confined.test.ts', 'starts no program but its own, for several briefs')],
  },
  {
    promise:
      'A report is a page without script, and what it shows of a brief and its sources is text, whatever it holds.',
    held: [
      briefing(
        'report/page.test.ts',
        'report: whatever its texts hold, a page has the tags and attributes of any other (property)',
      ),
      tests('command/report.test.ts', 'is the same on every run, and needs no script and nothing from elsewhere'),
    ],
  },
  {
    promise: 'A PDF holds no script and nothing that happens by itself where it is read.',
    held: [
      tests('pdf-ua/examples.test.ts', 'keeps every condition that a program can check'),
      tests('pdf-ua/breaking/breaks.ts', 'what happens by itself'),
    ],
  },
  {
    promise: 'Links lead to pages and mailboxes: an address that would run something is refused, and so is raw HTML.',
    held: [bad('javascript-link'), bad('javascript-address'), bad('raw-html')],
  },
  {
    promise: 'An SVG with a script, a handler, HTML or a document type is refused.',
    held: [
      bad('image-with-script'),
      briefing('brief/image.test.ts', '<g onclick="x()"/>'),
      briefing('brief/image.test.ts', '<foreignObject/>'),
      briefing('brief/image.test.ts', 'that is an SVG with a document type is refused'),
    ],
  },
  {
    promise: 'What is given as a title or a name stays text in the PDF, whatever marks it holds.',
    held: [
      tests(
        'pdf-ua/metadata.test.ts',
        'keeps whatever is given as title, authors and description, alike in Info and in XMP',
      ),
    ],
  },
]

export const fetched: Promised[] = [
  {
    promise: 'Nothing. The command turns to no network, and looks up no name.',
    held: [tests('command/confined.test.ts', 'turned to no network')],
  },
  {
    promise: 'A picture at an address is refused, and so is an SVG that refers to anything outside itself.',
    held: [
      bad('image-address'),
      briefing('brief/image.test.ts', '<image href="https://example.org/a.png"/>'),
      briefing('brief/image.test.ts', '<style>@import "a.css";</style>'),
    ],
  },
  {
    promise: 'Components get a picture as its bytes, not as an address that somebody would fetch.',
    held: [briefing('compose/compose-brief.test.ts', 'compose: a picture is a data URL, so that nothing is fetched')],
  },
]

export const kept: Promised[] = [
  {
    promise:
      'Of a brief nothing. Of the command itself what was compiled, 2 MB, in the cache folder of the user alone.',
    held: [
      tests('command/compiled.test.ts', 'once, when %s was built'),
      tests('command/compiled.test.ts', 'for this user alone (modes)'),
      tests('command/others-cache.test.ts', 'code cache: nothing is stored in the shared folder for temporary files'),
    ],
  },
  {
    promise: 'It is used only if nobody else can have written it: what another user puts there does not run.',
    held: [
      tests('command/others-cache.test.ts', 'code cache: planted code does not run (not on Windows)'),
      tests('command/others-cache.test.ts', 'would run if the user had written it'),
    ],
  },
  {
    promise: 'Damaged in whatever way, it is not used, and the command does its work without it.',
    held: [tests('command/compiled.test.ts', 'code cache: a stored file that is')],
  },
  {
    promise: '`--no-cache` and `BRIEFING_NO_CACHE=1` turn it off.',
    held: [
      tests('command/compiled.test.ts', 'with --no-cache'),
      tests('command/compiled.test.ts', 'with BRIEFING_NO_CACHE'),
    ],
  },
]

export const said: Promised[] = [
  {
    promise: 'Control characters of names and texts reach neither a terminal nor a log: they are shown escaped.',
    held: [
      tests('command/escaped.test.ts', 'are never written raw, and stay themselves in JSON'),
      tests('command/escaped.test.ts', 'draft: control characters of the source are escaped'),
    ],
  },
  {
    promise: 'Errors are in words, with the place. Nothing is said by other libraries.',
    held: [
      tests('command/words-lost.test.ts', 'build: libraries write nothing to the console'),
      tests(
        'command/bad-briefs.test.ts',
        'a bad brief is refused: every error with its place, its line and what to do',
      ),
    ],
  },
  {
    promise: 'A mistake of the command itself is one line, not a trace.',
    held: [tests('command/limits.test.ts', 'a mistake of the command is one line')],
  },
  {
    promise: 'In a GitHub workflow nothing that comes from outside is a command.',
    held: [tests('command/escaped.test.ts', 'what came from outside is shown escaped')],
  },
  {
    promise: 'A full disk is a message and not success; a pipe that is closed early is no error.',
    held: [
      tests('command/pipes.test.ts', 'a full disk is said, and is not success (/dev/full)'),
      tests('command/pipes.test.ts', 'pipes: a closed pipe is no error'),
    ],
  },
]

export const pictures: Promised[] = [
  {
    promise: 'An SVG is parsed as XML, and drawn or refused as it was judged; what may stand in one is a list.',
    held: [
      briefing('picture/svg/svg.test.ts', 'svg: an unsupported one is refused with its line'),
      briefing('picture/svg/svg.test.ts', 'svg: with any characters changed, it is drawn or refused with a message'),
    ],
  },
  {
    promise:
      'PNG and JPEG are looked at from the first byte to the last before anything is drawn; what is damaged is refused in words.',
    held: [
      briefing('picture/png.test.ts', 'it is refused with a message, or has the pixels that another decoder finds'),
      briefing('picture/jpeg.test.ts', 'with any bytes changed, or read'),
    ],
  },
  {
    promise: 'A picture takes memory and time by what it is, not by what it claims: few bytes take little.',
    held: [
      tests('command/pictures.test.ts', '%s is refused in little memory'),
      tests('growth/pictures.test.ts', 'pictures: time grows with length: %s'),
    ],
  },
]

export const time: Promised[] = [
  {
    promise: 'A PDF of others that `verify` reads is read within limits, or refused in words.',
    held: [
      tests('command/verify-hostile.test.ts', 'verify: a hostile PDF is judged or refused in words'),
      tests(
        'command/verify-hostile.test.ts',
        'a PDF that is cut off, or altered anywhere, is read or refused in words',
      ),
      tests('growth/hostile-pages.test.ts', 'verify: looking for a text takes time linear in the pages'),
    ],
  },
  {
    promise: 'What takes too long or too much is stopped and reported, and no process outlives the command.',
    held: [
      tests('command/limits.test.ts', 'every command has a limit of time'),
      tests('command/limits.test.ts', 'ends with the command, however busy it is'),
    ],
  },
  {
    promise:
      'No regular expression takes longer than its text is long: each is judged, those that are made of texts too.',
    held: [
      tests('regex/linear.test.ts', 'regex: every expression of the packages takes linear time'),
      tests('regex/linear.test.ts', 'regex: an expression built from a string takes linear time too'),
    ],
  },
  {
    promise: 'Whatever a source repeats, it is read, checked and drafted from in time that grows with its length.',
    held: [
      tests('growth/evidence.test.ts', '%s takes time that grows with the text'),
      tests('growth/evidence.test.ts', 'draft: a source of half a megabyte takes linear time'),
      tests('growth/evidence.test.ts', 'evidence: any few pieces, repeated, take linear time (property)'),
      tests('growth/evidence.test.ts', 'nine megabytes of %j are read without running out of memory'),
    ],
  },
]

export const supply: Promised[] = [
  {
    promise: 'Nothing that comes with the packages runs a script when it is installed.',
    held: [
      tests('dependencies/dependencies.test.ts', 'run no script on installation'),
      tests('package/contents.test.ts', 'runs no script on installation, and depends on nothing that only we have'),
      tests('package/package.test.ts', 'the command makes a brief and its PDF'),
    ],
  },
  {
    promise: 'What comes with them is listed, with licence, size and reason.',
    held: [
      tests('dependencies/dependencies.test.ts', 'are those that the page of the docs lists'),
      tests('dependencies/sbom.test.ts', 'names all that comes with the package, each with its hash and its licence'),
    ],
  },
  {
    promise:
      'The packages hold the files that are listed and no others, and tell nothing of the machine that built them.',
    held: [
      tests('package/contents.test.ts', 'holds the listed files, all of them and no others'),
      tests('package/contents.test.ts', 'contains no path of the machine on which it was built'),
    ],
  },
  {
    promise:
      'They are built of packages known by their hashes, none from anywhere but the registry, none younger than three days.',
    held: [
      tests('dependencies/lock-file.test.ts', 'knows every package by its hash, and none by an address'),
      tests(
        'dependencies/lock-file.test.ts',
        'takes no version younger than three days, and nothing that is not from the registry',
      ),
    ],
  },
  {
    promise: 'A release is signed with the commit that it is made from, by a workflow that may do nothing else.',
    held: [
      tests('dependencies/release.test.ts', 'the package %s is published in public and signed'),
      tests('dependencies/release.test.ts', 'may do nothing but read the repository and sign'),
    ],
  },
]

export const limits: Limit[] = [
  {
    most: '16 MB',
    promise: 'A brief',
    held: [tests('command/bad-briefs.test.ts', '50 MB of noise')],
  },
  {
    most: '100 levels',
    promise: 'Lists and fields in one another',
    held: [
      tests('command/bad-briefs.test.ts', 'deep brackets'),
      briefing('brief/read.test.ts', 'refuses depth made of aliases'),
    ],
  },
  {
    most: '10,000 values',
    promise: 'What aliases of YAML repeat',
    held: [briefing('brief/read.test.ts', 'refuses billion laughs before they are told')],
  },
  {
    most: '300 characters',
    promise: 'A title or another single line; further fields as the schema says',
    held: [
      briefing('brief/limits.test.ts', 'limits: a field takes its maximum and no more'),
      briefing('brief/limits.test.ts', 'the JSON Schema has a maximum for every text and every list'),
    ],
  },
  {
    most: '5,000 places',
    promise: 'Where words may stand in a source for a prefix or suffix to tell one of them',
    held: [
      briefing(
        'evidence/check-evidence.test.ts',
        'check-evidence: words that occur more than 5,000 times cannot be told apart by a prefix',
      ),
    ],
  },
  {
    most: '300 of a kind',
    promise: 'Quotations, figures, events and passages that a draft takes from one source',
    held: [
      briefing(
        'evidence/odd-texts.test.ts',
        'draft: a source gives a limited number of figures, and the draft says that there are more',
      ),
    ],
  },
  {
    most: '20 of a kind',
    promise: 'Errors that are listed; the rest is counted',
    held: [briefing('brief/limits.test.ts', 'limits: of each kind of problem twenty are listed and the rest counted')],
  },
  {
    most: '20 MB',
    promise: 'A picture, a source',
    held: [briefing('brief/inside-folder.test.ts', 'of more than 20 MB is not read, and one of 20 MB is')],
  },
  {
    most: '50 megapixels',
    promise: 'A picture',
    held: [briefing('picture/png.test.ts', '100 megapixels'), briefing('picture/jpeg.test.ts', '4295 megapixels')],
  },
  {
    most: '200 MB',
    promise: 'The pixels of a picture, unpacked',
    held: [briefing('picture/png.test.ts', '25 megapixels of eight bytes')],
  },
  {
    most: '5 MB, 50,000 elements, 300,000 parts of paths',
    promise: 'An SVG',
    held: [
      briefing('picture/svg/svg.test.ts', 'too many bytes'),
      briefing('picture/svg/svg.test.ts', 'too many elements'),
      briefing('picture/svg/svg.test.ts', 'too many parts'),
    ],
  },
  {
    most: '100 MB, 2,000 pages, 2,000,000 characters, 256 MB unpacked',
    promise: 'A PDF that `verify` reads',
    held: [
      tests('command/hostile-pdfs.ts', '10,000 pages that share a stream of 1 MB'),
      tests('command/hostile-pdfs.ts', 'one page with a text that never ends'),
      tests('command/hostile-pdfs.ts', 'pictures that unpack to more than all may'),
    ],
  },
  {
    most: '60 seconds, or `--limit`',
    promise: 'Time for one file, with every command that reads one; then it is stopped, and others go on',
    held: [
      tests('command/limits.test.ts', 'every command has a limit of time'),
      tests('command/limits.test.ts', 'also inside a regular expression'),
      tests('command/batch.test.ts', 'that takes too long is stopped, and the others are built'),
    ],
  },
  {
    most: 'what Node gives a process, and a gigabyte beside it',
    promise: 'Memory for one file',
    held: [
      tests('command/limits.test.ts', 'every command has a limit of memory'),
      tests('command/limits.test.ts', 'also of memory beside the heap'),
    ],
  },
]
