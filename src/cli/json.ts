/**
 * A value out of JSON text.
 *
 * @throws Error that says what is wrong, with its line and column: some versions of Node give the number of characters before it.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error((error as Error).message.replace(position, (_, offset: string) => ` at ${placeOf(text, +offset)}`));
  }
}

/** As Node 20 writes it, and later ones: 'in JSON at position 22', 'in JSON at position 22 (line 1 column 23)'. */
const position = / at position (\d+)(?: \(line \d+ column \d+\))?/u;

function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
