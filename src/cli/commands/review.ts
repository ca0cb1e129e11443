import { join, resolve } from 'node:path';
import type { Options } from '../../options.ts';
import { settingsOf } from '../../process-input.ts';
import { type Reviewed, reviewInput, withSources } from '../../review/gather.ts';
import { reviewSite } from '../../review/site.ts';
import { checkSet } from '../../rules/diagnose.ts';
import { plural } from '../../text/plural.ts';
import { defineCommand, type Fields, type Values } from '../args/command.ts';
import { configFields, inputFields, listFields } from '../args/shared-flags.ts';
import { operandsOf, parseOptions, readConfig, withSeverities } from '../config.ts';
import { exitCode, UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { findNamed } from '../inputs/named.ts';
import { cannotRead, failure, readInput, readNamed } from '../inputs/read.ts';
import { printable, say } from '../screen/text.ts';
import { writeSite } from '../store/review-folder.ts';

const fields = {
  output: { kind: 'text', short: 'o', value: 'DIR', default: 'review', summary: 'folder to write the pages into' },
  ...inputFields,
  ...listFields,
  config: configFields.config,
  quiet: { kind: 'flag', short: 'q', summary: 'print errors only' },
} as const satisfies Fields;

export const command = defineCommand({
  count: [0, Number.POSITIVE_INFINITY],
  description: [
    "INPUT is a file, a folder, a glob or '-' (standard input), or an output of parse;",
    'default: input. Writes a folder of pages that need no server: each report beside',
    'its source, each country over the years, each edition, and an index.',
    'The source of a report that is read back is shown where it is found, unchanged,',
    'under the name that the report gives.',
  ],
  fields,
  examples: [
    ['tip-report review', 'makes pages of the folder input in the folder review'],
    ['tip-report review output --output pages', 'makes pages of what parse wrote'],
    ['tip-report review input/2023/slovenia.txt', 'makes the page of one report'],
  ],
  /** Throws `UsageError` where there is no report to show, or nowhere to write. */
  async run({ values, positionals }, host) {
    if (values.output === '-') throw new UsageError('A review is a folder of pages: name it with `--output`');
    const config = await readConfig(values.config, host);
    const options = parseOptions(values, config);
    const operands = operandsOf(positionals, values, config);
    const { reviewed, unreadable } = await gather(operands, { values, options }, host);
    for (const { report } of reviewed) report.diagnostics = withSeverities(report.diagnostics, config.rules);
    say(unreadable.map(printable), host.stderr);
    if (reviewed.length === 0) throw new UsageError('Nothing to review: no input holds a report');
    const ofSet = withSeverities(checkSet(reviewed.map(({ report }) => report)), config.rules);
    const pages = writeSite(reviewSite(reviewed, ofSet, unreadable), values.output, host);
    if (!values.quiet) {
      const counted = `${plural(reviewed.length, 'report')} on ${pages} pages`;
      say([`${counted}; open ${join(values.output, 'index.html')} in a browser`], host.stderr);
    }
    return unreadable.length > 0 ? exitCode.findings : exitCode.fine;
  },
});

interface Gathered {
  reviewed: Reviewed[];
  /** What could not be read, in words. */
  unreadable: string[];
}

/** The reports of the inputs and of the outputs that were named. */
async function gather(
  named: ReadonlyArray<string>,
  { values, options }: { values: Values<typeof fields>; options: Options },
  host: Host,
): Promise<Gathered> {
  const { readBack, inputs, problems } = await findNamed(named, values, host);
  const most = settingsOf(options).maxBytes;
  const read = async (name: string) => {
    try {
      return readInput(resolve(host.cwd, name), most);
    } catch {
      // The page then says that the source is not at hand.
      return null;
    }
  };
  const reviewed = await withSources(readBack, read, options);
  const unreadable = problems.map(({ name, reason }) => cannotRead(name, reason));
  for (const input of inputs) {
    const { name } = input;
    try {
      const found = await reviewInput({ name, bytes: await readNamed(input, most, host) }, options);
      for (const one of found) reviewed.push(one);
      if (found.length === 0) unreadable.push(`\`${name}\` holds no report; \`tip-report parse\` says why`);
    } catch (error) {
      unreadable.push(cannotRead(name, failure(error)));
    }
  }
  return { reviewed, unreadable };
}
