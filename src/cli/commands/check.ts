import { defineCommand, type Fields } from '../args/command.ts';
import { configFields, inputFields, listFields, workFields } from '../args/shared-flags.ts';
import { check } from '../check/check.ts';
import { checkSettings } from '../check/settings.ts';
import { exitCode } from '../exit.ts';
import { reporterNames } from '../reporters/index.ts';
import { openReports, targetsOf, tell } from '../reporters/tell.ts';

/** The flags of `check`. What the configuration can say too has no default here: a flag overrides it. */
const fields = {
  report: {
    kind: 'list',
    short: 'r',
    value: 'NAME[=FILE]',
    get summary() {
      return `how to tell: ${reporterNames()}; into FILE if given`;
    },
  },
  expected: { kind: 'text', value: 'DIR', summary: 'compare with this output; default: output, if it is there' },
  update: { kind: 'flag', summary: 'write that output anew, and say what changed; refused when CI is set' },
  baseline: { kind: 'text', value: 'FILE', summary: 'findings that are known and do not fail' },
  accept: { kind: 'flag', summary: 'add what is found to the baseline; refused when CI is set' },
  prune: { kind: 'flag', summary: 'remove from the baseline what is gone; refused when CI is set' },
  reviewed: { kind: 'text', value: 'FILE', summary: 'say what changed since the reports were marked as checked' },
  max: { kind: 'list', value: 'RULE=N', summary: 'let a rule find up to N times' },
  ...configFields,
  ...inputFields,
  ...listFields,
  ...workFields,
  verbose: { kind: 'flag', summary: 'print notes, known findings and every changed place' },
} as const satisfies Fields;

export const command = defineCommand({
  count: [0, Number.POSITIVE_INFINITY],
  description: [
    'INPUT is what parse takes, or an output of parse (a folder, a .json or .jsonl',
    'file), which is checked as it stands; default: input',
    '',
    'Fails on findings at or above --fail-on, on any difference from the expected',
    'output, on a baseline that lists what is gone, and where nothing was checked.',
  ],
  fields,
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
