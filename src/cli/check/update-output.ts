import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { run as runParse } from '../parse/run.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckValues } from './fields.ts';
import type { CheckSettings } from './settings.ts';

/** Writes the committed output anew, as `parse` does, and gives its folder. */
export async function updateOutput(
  { values, settings, operands }: { values: CheckValues; settings: CheckSettings; operands: ReadonlyArray<string> },
  host: Host,
): Promise<string> {
  const output = settings.expected?.path;
  if (output === undefined)
    throw new UsageError('`--update` needs `--expected DIR`: the configuration compares with nothing');
  const code = await runParse(
    {
      values: {
        ...values,
        edition: settings.edition,
        // Whatever its name ends in, it is a folder.
        output: `${output}/`,
        format: null,
        table: null,
        'fail-on': 'never',
        force: false,
        prune: true,
        quiet: true,
        verbose: false,
        'no-progress': true,
      },
      positionals: [...operands],
    },
    host,
  );
  if (code !== exitCode.fine) throw new UsageError(`\`--update\` could not write \`${output}\``);
  return output;
}
