import { UsageError } from './exit.ts';

/**
 * A value out of the JSON text of what is `called` so. Throws `UsageError` that says what is wrong, with its line and column: some
 * versions of Node give the number of characters before it.
 */
export function parseJson(text: string, called: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const what = (error as Error).message.replace(position, (_, offset: string) => ` at ${placeOf(text, +offset)}`);
    throw new UsageError(`${called} is not JSON: ${what}`);
  }
}

/** As Node 20 writes it, and later ones: 'in JSON at position 22', 'in JSON at position 22 (line 1 column 23)'. */
const position = / at position (\d+)(?: \(line \d+ column \d+\))?/u;

function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
