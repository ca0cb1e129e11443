/** Lines are shorter, in UTF-16 code units. For long paragraphs the copy takes as long as it wins. */
const longestLine = 250;

/** Node's; a browser has none. */
const { Buffer } = globalThis as Partial<typeof globalThis>;
const room = Buffer?.alloc(longestLine);

/**
 * A line that is cut out of a text, as a text of its own that takes a byte a character, where all are in Latin-1. The engine reads what is
 * cut out of a text with one typographic quote as two bytes a character, for which it takes up to ten times as long to compile a pattern
 * with `\p{Alpha}`. A long text, and one with other characters, is given back as it is.
 */
export function inOneByte(line: string): string {
  const { length } = line;
  if (!room || length > longestLine) return line;
  room.write(line, 'latin1');
  const own = room.toString('latin1', 0, length);
  return own === line ? own : line;
}
