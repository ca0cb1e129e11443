import { compareOutputs, type Difference } from '../../diff/compare-outputs.ts';
import { defineCommand, type Fields, type Values } from '../args/command.ts';
import { diffMarkdown } from '../diff/markdown.ts';
import { diffPage } from '../diff/page.ts';
import type { Sides } from '../diff/words.ts';
import { exitCode } from '../exit.ts';
import type { Host } from '../host.ts';
import { lookFor } from '../screen/text.ts';
import { readOutput } from '../store/read-output.ts';
import { print } from '../store/sink.ts';

const fields = {
  format: {
    kind: 'choice',
    short: 'f',
    choices: ['page', 'json', 'markdown'],
    default: 'page',
    summary: 'for eyes, for programs, or for a pull request',
  },
} as const satisfies Fields;

export const command = defineCommand({
  count: [2, 2],
  description: [
    'OLD and NEW are folders that parse wrote, or .json or .jsonl files. Says which',
    'tiers moved and how, which countries came and went, which recommendations were',
    'kept, reworded, added and dropped, and which sections grew or shrank.',
  ],
  fields,
  examples: [
    ['tip-report diff output/2022 output/2023', 'what the 2023 edition changed'],
    ['tip-report diff output/2022 output/2023 --format markdown', 'the same for a pull request'],
  ],
  /** Throws `UsageError` where one of the two cannot be read. */
  async run({ values, positionals }, host) {
    const [before = '', after = ''] = positionals;
    const [left, right] = [await readOutput(before, host), await readOutput(after, host)];
    const difference = compareOutputs(
      left.map(({ report }) => report),
      right.map(({ report }) => report),
    );
    await print(host.stdout, written(difference, { before, after }, values.format, host));
    return exitCode.fine;
  },
});

function written(difference: Difference, sides: Sides, format: Values<typeof fields>['format'], host: Host): string {
  if (format === 'json') return `${JSON.stringify(difference, null, 2)}\n`;
  if (format === 'markdown') return diffMarkdown(difference, sides);
  return diffPage(difference, sides, lookFor(host.stdout, host.env));
}
