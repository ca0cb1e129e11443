/** Why the system refused, in words, with what to do about it. */
export function failure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : reasons[code];
  return known ?? `it cannot be used: ${message}`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist; check the spelling and the folder you are in',
  ENOTDIR: 'a part of its path is a file, not a folder; check the path',
  EACCES: 'no permission; change who may read or write it, or run as someone who may',
  EPERM: 'no permission; change who may read or write it, or run as someone who may',
  EISDIR: 'it is a folder where a file is needed',
  EEXIST: 'a file of that name is in the way; move it or choose another place',
  EROFS: 'the file system is read-only; choose another place',
  ENOSPC: 'the disk is full; make room or choose another place',
  ENAMETOOLONG: 'its name is too long for the file system; shorten it',
  EMFILE: 'too many files are open; run with fewer `--jobs`',
  ELOOP: 'its symbolic links lead round in a circle; mend them',
};
