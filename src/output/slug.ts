/** Longest slug, in characters: file systems allow 255 bytes for a name, and a suffix must fit. */
const longest = 80;

/**
 * A name as a file name that every system can hold: lower-case ASCII letters, digits and single hyphens. It never is
 * empty, hidden, a path, or a name that Windows keeps for a device.
 */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(notPlain, '-')
    .slice(0, longest)
    .replace(outerHyphen, '');
  if (plain === '') return 'report';
  return device.test(plain) ? `${plain}-report` : plain;
}

const marks = /[\p{M}'’]/gu;
const notPlain = /[^a-z0-9]+/gu;
const outerHyphen = /^-|-$/gu;
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
