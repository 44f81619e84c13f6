import { explanations } from './explanation'

/** Tasks that did not finish. */
export const work = explanations({
  'time-limit': {
    title: 'it took too long',
    why: 'Each file has 60 seconds, so that one does not hold up a batch. Briefs take less than one.',
    remedy: 'Make the brief shorter, or allow more with `--limit`.',
    kind: 'situation',
    wrong: '`briefing build atlas.brief.yaml --limit 1`, with a brief of a thousand pages',
    right: '`briefing build atlas.brief.yaml --limit 300`',
  },
  'memory-limit': {
    title: 'it needed too much memory',
    why: 'The process that worked on the file reached the memory that it may have, and was ended so that the others go on.',
    remedy:
      'Make the brief shorter, make fewer at once with `--jobs 1`, or allow more with `NODE_OPTIONS=--max-old-space-size=8192`.',
    kind: 'situation',
    wrong: '`briefing build "briefs/*.brief.yaml" --jobs 64` on a machine of 4 GB',
    right: '`briefing build "briefs/*.brief.yaml" --jobs 2`',
  },
  'process-ended': {
    title: 'the process that worked on it ended',
    why: 'Somebody or something ended it: the system when memory ran out, a person, or a mistake of ours.',
    remedy: 'Try again with fewer `--jobs`; if it ends again, please report it with the brief.',
    kind: 'situation',
    wrong: 'the system ends the process with SIGKILL because the machine has no memory left',
    right: '`briefing build "briefs/*.brief.yaml" --jobs 1`',
  },
  failed: {
    title: 'something else went wrong',
    why: 'The disk refuses the file, or there is a mistake of ours: the message says which.',
    remedy: 'Do what the message says; if it is about nothing of yours, please report it with the brief.',
    kind: 'situation',
    wrong: '`briefing build water.brief.yaml -o /mnt/full`, where the disk is full',
    right: '`briefing build water.brief.yaml -o out/`',
  },
})
