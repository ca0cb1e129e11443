import { compareOutputs, type Difference } from '../../diff/compare-outputs.ts';
import { differs } from '../../diff/notable.ts';
import type { Arguments } from '../args/command.ts';
import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { hasColor } from '../screen/has-color.ts';
import { readOutput } from '../store/read-output.ts';
import { streamSink } from '../store/sink.ts';
import type { DiffValues, diffFields } from './fields.ts';
import { diffMarkdown } from './markdown.ts';
import { diffPage } from './page.ts';
import type { Sides } from './words.ts';

/** Prints what differs between two outputs. Throws `UsageError` where one of them cannot be read. */
export async function run({ values, positionals }: Arguments<typeof diffFields>, host: Host): Promise<number> {
  const [before = '', after = ''] = positionals;
  const [left, right] = [await readOutput(before, host), await readOutput(after, host)];
  const difference = compareOutputs(
    left.map(({ report }) => report),
    right.map(({ report }) => report),
  );
  const sink = streamSink(host.stdout);
  await sink.write(written(difference, { before, after }, { format: values.format, host }));
  await sink.end();
  return values['exit-code'] && differs(difference) ? exitCode.findings : exitCode.fine;
}

function written(
  difference: Difference,
  sides: Sides,
  { format, host }: { format: DiffValues['format']; host: Host },
): string {
  if (format === 'json') return `${JSON.stringify(difference, null, 2)}\n`;
  if (format === 'markdown') return diffMarkdown(difference, sides);
  return diffPage(difference, sides, hasColor({ env: host.env, stderr: host.stdout }));
}
