import { wrap as linesOf } from '../../src/cli/screen/text.ts';

/** Wraps every line of a text at a width, as an editor does. Bullets and blank lines stay. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => linesOf(line, width))
    .join('\n');
}
