/** A file could not be written; the message says which one, and why. */
export class WriteError extends Error {}

const reasons: Record<string, string> = {
  EACCES: 'may not be written: permission denied',
  EBUSY: 'cannot be written: another program uses it',
  EDQUOT: 'cannot be written: the quota on this disk is used up',
  EEXIST: 'is there already',
  EFBIG: 'cannot be written: files of this size are not allowed here',
  EIO: 'cannot be written: the disk reports an error',
  EISDIR: 'is a folder, and a file is to be written there',
  ELOOP: 'is a link that leads to itself',
  EMFILE: 'cannot be written: too many files are open',
  ENAMETOOLONG: 'cannot be written: the name is too long',
  ENFILE: 'cannot be written: too many files are open',
  ENOENT: 'cannot be written: no file can be made there',
  ENOSPC: 'cannot be written: no space is left on the disk',
  ENOTDIR: 'cannot be written: a part of the path is a file, not a folder',
  ENXIO: 'cannot be written: it is no regular file',
  EPERM: 'may not be written: permission denied',
  EROFS: 'cannot be written: the disk is read-only',
  ETXTBSY: 'cannot be written: another program uses it',
}

/** An error that says in words why a file cannot be written. */
export const writeError = (file: string, error: unknown): WriteError => {
  if (error instanceof WriteError) return error
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException
  return new WriteError(`${file} ${reasons[code] ?? `cannot be written (${code})`}`, { cause: error })
}
