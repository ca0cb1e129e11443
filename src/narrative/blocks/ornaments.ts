/** A row of one sign in front of a line. */
const row = /^([*=~_#+-])\1+\s*/u;
/** One sign on both sides of a line. */
const framed = /^([*=~_#+–—•-])\s(?<line>\S.*\S)\s\1$/u;

/**
 * What is found in a line, or in it without the signs that plain text sets around it: '*** June 2008 ***', '=== Tags: labor ===',
 * '- Advertisement -'.
 */
export function foundIn<Found>(line: string, find: (line: string) => Found | null): Found | null {
  const found = find(line);
  if (found !== null) return found;
  const bare = withoutOrnaments(line);
  return bare === line ? null : find(bare);
}

function withoutOrnaments(line: string): string {
  const [before = '', sign = ''] = row.exec(line) ?? [];
  if (sign === '') return framed.exec(line)?.groups?.['line'] ?? line;
  let end = line.length;
  while (end > before.length && (line[end - 1] === sign || line[end - 1] === ' ')) end -= 1;
  return line.slice(before.length, end);
}
