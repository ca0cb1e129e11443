import { defineCommand } from '../args/command.ts';
import { check } from '../check/check.ts';
import { checkFields, checkSettings } from '../check/settings.ts';
import { exitCode } from '../exit.ts';
import { openReports, reporterNames, targetsOf, tell } from '../reporters/index.ts';

export const command = defineCommand({
  count: [0, Number.POSITIVE_INFINITY],
  description: [
    'INPUT is what parse takes, or an output of parse (a folder, a .json or .jsonl',
    'file), which is checked as it stands; default: input',
    '',
    'Fails on findings at or above --fail-on, on any difference from the expected',
    'output, on a baseline that lists what is gone, and where nothing was checked.',
  ],
  fields: {
    report: {
      kind: 'list',
      short: 'r',
      value: 'NAME[=FILE]',
      get summary() {
        return `how to tell: ${reporterNames()}; into FILE if given`;
      },
    },
    ...checkFields,
  },
  examples: [
    ['tip-report check', 'parses the folder input and compares with the folder output'],
    ['tip-report check --report github --report sarif=tip-report.sarif', 'annotates a pull request'],
    ['tip-report check input/2023 --max text-unplaced=5 --fail-on warning', 'fails on what is new'],
  ],
  /** Throws `UsageError` for what cannot be checked as asked. */
  async run({ values, positionals }, host) {
    const settings = await checkSettings(values, host);
    const reports = openReports(values.report);
    const targets = targetsOf(reports, host);
    const result = await check({ values, settings, operands: positionals, targets }, host);
    await tell(result, reports, { host, verbose: values.verbose });
    // As `parse` has it: that there is nothing where it was told to look is no finding.
    if (result.inputs.length === 0) return exitCode.usage;
    return result.passed ? exitCode.fine : exitCode.findings;
  },
});
