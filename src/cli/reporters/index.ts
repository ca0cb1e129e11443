import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every reporter: the flag, its help and its errors come from this. A new one is a file beside this one and a line here. */
export const reporters: Reporter[] = [pretty, json, github, sarif, junit];

/** `pretty, json, github, sarif or junit`. */
export function reporterNames(): string {
  const names = reporters.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
