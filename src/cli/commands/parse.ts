import { tableNames } from '../../output/format.ts';
import { outputFormats } from '../../output/index.ts';
import { commandDiagnostic } from '../../rules/command-rules.ts';
import { defineCommand, type Fields, type Values } from '../args/command.ts';
import { flagRetyped, inputsRetyped } from '../args/retype.ts';
import { configFields, inputFields, listFields, workFields } from '../args/shared-flags.ts';
import { operandsOf, parseOptions, readConfig } from '../config.ts';
import type { Config } from '../config-schema.ts';
import { exitCode, UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import { type FoundInputs, sizesOf } from '../inputs/input.ts';
import { cannotRead } from '../inputs/read.ts';
import { openParser } from '../pool/open-parser.ts';
import { ParseLog } from '../screen/parse-log.ts';
import { tellPassedOver } from '../screen/passed-over.ts';
import { openOutput } from '../store/open-output.ts';
import type { Output } from '../store/output.ts';
import { parseInto } from '../store/parse-into.ts';
import { standardOutput } from '../store/sink.ts';

const fields = {
  output: {
    kind: 'text',
    short: 'o',
    value: 'PATH',
    summary: "folder or file to write; '-': standard output (default: output)",
  },
  format: {
    kind: 'choice',
    short: 'f',
    get choices() {
      return outputFormats.map(({ name }) => name);
    },
    summary: 'what to write; default: as the extension of the output says, else json',
  },
  table: {
    kind: 'choice',
    choices: tableNames,
    summary: 'which table one file of csv or parquet holds; default: reports',
  },
  ...inputFields,
  ...listFields,
  ...configFields,
  ...workFields,
  force: { kind: 'flag', summary: 'parse again what has not changed' },
  prune: { kind: 'flag', summary: 'remove the outputs of inputs that are gone' },
  quiet: { kind: 'flag', short: 'q', summary: 'print errors only' },
  verbose: { kind: 'flag', summary: 'print every diagnostic with its place and what to do' },
  'no-progress': { kind: 'flag', summary: 'show no progress' },
} as const satisfies Fields;

type ParseValues = Values<typeof fields>;

export const command = defineCommand({
  count: [0, Number.POSITIVE_INFINITY],
  get description() {
    return [
      "INPUT is a file, a folder, a glob or '-' (standard input); default: input",
      '',
      'Into a folder, json gives EDITION/COUNTRY.json for each report with index.json',
      'and index.csv beside them; inputs that have not changed since the last run are',
      'not parsed again. csv, spreadsheet and parquet give a file for each table, jsonl',
      'and sqlite one file. A PATH with an ending is that file: tip.sqlite, reports.csv.',
      '',
      'Formats',
      ...outputFormats.map(({ name, summary }) => `  ${name.padEnd(13)}${summary}`),
    ];
  },
  fields,
  examples: [
    ['tip-report parse', 'parses the folder input into the folder output'],
    ["tip-report parse 'input/2023/*.txt' --output out --edition 2023", 'parses some pages of one edition'],
    ['tip-report parse input/2017/volume.txt --output - --format jsonl', 'prints one report a line'],
    ['tip-report parse --output tip.sqlite', 'puts all tables into one database'],
    ['tip-report parse --output advice.csv --table recommendations', 'writes one table'],
  ],
  /** Throws `UsageError` where there is nothing to parse or nowhere to write. */
  async run({ values, positionals }, host) {
    const config = await readConfig(values.config, host);
    const options = parseOptions(values, config);
    const found = await findInputs(operandsOf(positionals, values, config), values, host);
    const output = values.output ?? config.output ?? 'output';
    const log = openLog({ ...values, output, positionals }, found, { config, host });
    for (const { name, reason } of found.problems) {
      await log.add(name, [commandDiagnostic('unreadable-input', cannotRead(name, reason))]);
    }
    if (found.inputs.length === 0) {
      await log.flush();
      tellPassedOver(found.skipped, host, values.verbose);
      throw nothing(found);
    }
    return parse({ values: { ...values, output }, options, found, log }, host);
  },
});

interface Asked {
  values: ParseValues & { output: string };
  options: ReturnType<typeof parseOptions>;
  found: FoundInputs;
  log: ParseLog;
}

async function parse({ values, options, found: { inputs }, log }: Asked, host: Host): Promise<number> {
  // From here on an interruption has something to put in order.
  const signal = host.interruption?.() ?? new AbortController().signal;
  const { output, form } = await openOutput({ values, options, inputs, prune: () => values.prune }, host);
  const parser = await openParser(values, inputs, host);
  try {
    await parseInto(output, { inputs, options, form, parser }, { done: (...what) => log.done(...what), signal });
    return await close(output, log, signal);
  } catch (error) {
    output.discard();
    await log.flush();
    throw error;
  } finally {
    await parser.close();
  }
}

async function close(output: Output, log: ParseLog, signal: AbortSignal): Promise<number> {
  if (output.closed()) {
    // Throws where it was closed by anything but its reader.
    await output.finish();
    return exitCode.fine;
  }
  if (signal.aborted) {
    output.discard();
    await log.interrupted(output.resumes);
    return exitCode.interrupted;
  }
  return log.finish(await output.finish(), output.resumes);
}

function openLog(
  values: Asked['values'] & { positionals: ReadonlyArray<string> },
  { inputs, skipped }: FoundInputs,
  { config, host }: { config: Config; host: Host },
): ParseLog {
  const { output, quiet, verbose, 'fail-on': failOn, 'no-progress': noProgress } = values;
  const compared = config.expected === undefined ? (config.output ?? 'output') : config.expected;
  return new ParseLog(
    {
      quiet,
      verbose,
      progress: !noProgress,
      config: { rules: config.rules, failOn: failOn ?? config.failOn },
      inputs: inputs.length,
      bytes: sizesOf(inputs).sum,
      skipped,
      output: output === '-' ? standardOutput : output,
      retyped: inputsRetyped(values.positionals, values),
      expected: output === compared ? [] : flagRetyped('expected', output),
    },
    host,
  );
}

function nothing(found: FoundInputs): UsageError {
  const why = found.problems.length > 0 ? 'there is no input' : 'the list of inputs is empty';
  return new UsageError(
    `Nothing to parse: ${why}. Name files, folders or globs, or '-' for standard input; the folder \`input\` is read where none is named`,
  );
}
