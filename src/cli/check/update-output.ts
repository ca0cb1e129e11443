import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { openParser } from '../pool/open-parser.ts';
import { openOutput } from '../store/open-output.ts';
import { parseInto } from '../store/parse-into.ts';
import { type Asked, type Gathered, scopeOf } from './gather.ts';

/** Writes the committed output anew, as `parse` does, and gives its folder. Throws `UsageError` where there is none, or nothing to write. */
export async function updateOutput({ parsed }: Gathered, { values, settings }: Asked, host: Host): Promise<string> {
  const output = settings.expected?.path;
  if (output === undefined)
    throw new UsageError('`--update` needs `--expected DIR`: the configuration compares with nothing');
  if (!parsed || parsed.found.length === 0)
    throw new UsageError(`\`--update\` could not write \`${output}\`: there is no input to write it from`);
  const { found: inputs, options } = parsed;
  // Whatever its name ends in, it is a folder.
  const flags = { output: `${output}/`, format: 'json', table: null, force: false };
  const prune = scopeOf(parsed, host);
  const { output: opened, form } = await openOutput({ values: flags, options, inputs, prune }, host);
  const parser = await openParser(values, inputs, host);
  try {
    const signal = new AbortController().signal;
    await parseInto(opened, { inputs, options, form, parser }, { done: async () => undefined, signal });
    await opened.finish();
    return output;
  } catch (error) {
    opened.discard();
    throw error;
  } finally {
    await parser.close();
  }
}
