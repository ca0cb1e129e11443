import { readFile } from 'node:fs/promises';
import { defineCommand } from '../args/command.ts';
import { exitCode } from '../exit.ts';
import { packageFile } from '../package.ts';
import { print } from '../store/sink.ts';

export const command = defineCommand({
  count: [0, 0],
  description: [],
  fields: {},
  examples: [['tip-report schema > report.schema.json', 'keeps the schema beside your data']],
  /** Prints the schema that is committed and shipped, which a test keeps equal to the one the types are made from. */
  async run(_args, host) {
    await print(host.stdout, await readFile(packageFile('schema/report.schema.json')));
    return exitCode.fine;
  },
});
