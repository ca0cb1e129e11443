import { printable } from '../screen/text.ts';
import type { ConfigFlags, InputFlags, ListFlags } from './shared-flags.ts';

/** More inputs than this nobody types again: a shell made them of a pattern. */
const most = 3;

/**
 * What was typed to name inputs and how to read them, as words to type behind another command. `null` where they came through
 * standard input, which comes only once.
 */
export function inputsRetyped(
  positionals: ReadonlyArray<string>,
  flags: InputFlags & ListFlags & ConfigFlags,
): string[] | null {
  if (positionals.includes('-') || flags['files-from'] === '-') return null;
  // A name that begins with a dash would be taken for a flag.
  const names = positionals.map((name) => asTyped(name.startsWith('-') ? `./${name}` : name));
  const given = (['files-from', 'config', 'edition', 'input-format', 'max-bytes'] as const).map((name) =>
    flagRetyped(name, flags[name]),
  );
  return [...(names.length > most ? ['INPUT...'] : names), ...given.flat()];
}

/** A flag and its value as words to type; none where it was not given. */
export function flagRetyped(name: string, value: string | number | null): string[] {
  return value === null ? [] : [`--${name}`, asTyped(String(value))];
}

/** A word as a shell takes it: in quotation marks, where it holds what a shell would read otherwise. */
function asTyped(word: string): string {
  return plain.test(word) ? word : `'${printable(word).replaceAll("'", "'\\''")}'`;
}

const plain = /^[\p{Alpha}\p{N}_./:@%+,=-]+$/u;
