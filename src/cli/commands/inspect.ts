import { resolve } from 'node:path';
import { census, type NoNarrative } from '../../census/index.ts';
import { showDocuments, stages } from '../../inspect.ts';
import type { Options } from '../../options.ts';
import { type Parsed, toOutcome } from '../../pipeline.ts';
import { readAndParse, settingsOf } from '../../process-input.ts';
import type { Report } from '../../report/report.ts';
import type { Settings } from '../../report/settings.ts';
import { sourceName } from '../../text/source-name.ts';
import { type Arguments, defineCommand, type Fields } from '../args/command.ts';
import { configFields, inputFields } from '../args/shared-flags.ts';
import { parseOptions, readConfig } from '../config.ts';
import { exitCode, UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import { isOutput } from '../inputs/is-output.ts';
import { displayName } from '../inputs/names.ts';
import { cannotRead, failure, readNamed, statOf } from '../inputs/read.ts';
import { reportsOfEach } from '../pool/parse-each.ts';
import type { Result } from '../pool/task.ts';
import { tellPassedOver } from '../screen/passed-over.ts';
import { lookFor, say } from '../screen/text.ts';
import { readOutput } from '../store/read-output.ts';
import { print } from '../store/sink.ts';

const fields = {
  stage: {
    kind: 'choice',
    choices: stages,
    summary: 'which stage to show (default: segment)',
  },
  census: { kind: 'flag', summary: 'show what the inputs hold that no edition of the data knows' },
  ...inputFields,
  config: configFields.config,
} as const satisfies Fields;

export const command = defineCommand({
  count: [1, Number.POSITIVE_INFINITY],
  description: [
    'Prints the product of one stage: the decoded text (read), the tree (parse), the',
    'tree with the role of every block and who gave it (segment), the reports',
    '(normalize), the figures marked in their sentences (figures).',
    "'-' reads standard input. Of an output of parse it prints the reports. What is wrong",
    'with the input itself, and why it gives no report, is told on standard error.',
    'With --census: one page on many inputs, such as those of a new edition: headings,',
    'openings and movement words that no edition knows, missing parts, their order.',
  ],
  fields,
  examples: [
    ['tip-report inspect input/2023/slovenia.txt', 'shows the role of every block and who gave it'],
    ['tip-report inspect --census input --edition 2024', 'tells what a new edition has that is new'],
    ['tip-report inspect --stage figures input/2023/slovenia.txt', 'shows each number in its sentence, and the totals'],
    ['tip-report inspect --stage read input/2019/volume.pdf', 'shows the text that the positions point into'],
  ],
  /** Throws `UsageError` where the input cannot be read. */
  async run({ values, positionals }, host) {
    if (values.census && values.stage !== null)
      throw new UsageError('`--census` shows no stage: leave out one of the two');
    const options = parseOptions(values, await readConfig(values.config, host));
    const text = values.census
      ? `${await censusOf({ values, positionals }, options, host)}\n`
      : await stageOf({ values, positionals }, options, host);
    await print(host.stdout, text);
    return exitCode.fine;
  },
});

type Args = Arguments<typeof fields>;

const ofOne = 'A stage is shown of one input; `--census` takes many, and folders';

async function stageOf({ values, positionals }: Args, options: Options, host: Host): Promise<string> {
  if (positionals.length > 1) throw new UsageError(ofOne);
  const [typed = '-'] = positionals;
  if (typed !== '-' && (await isOutput(typed, host.cwd))) return reportsOf(typed, host);
  const stage = values.stage ?? 'segment';
  const settings = settingsOf(options);
  const path = typed === '-' ? null : resolve(host.cwd, typed);
  if (path !== null && statOf(path)?.isDirectory()) throw new UsageError(ofOne);
  const name = path === null ? sourceName(values['stdin-name']) : displayName(path, { cwd: host.cwd, typed });
  const bytes = await readNamed({ path }, settings.maxBytes, host).catch((error: unknown) => {
    throw new UsageError(cannotRead(typed, failure(error)));
  });
  const documents = await readAndParse({ name, bytes }, settings);
  await tellOfInput(documents, settings, host);
  const text = showDocuments(documents, stage, settings);
  // The text that positions point into is printed as it stands.
  return stage === 'read' || text === '' ? text : `${text}\n`;
}

/** Tells what is wrong with documents and stands in no report: what was not read shows at no stage. */
async function tellOfInput(documents: ReadonlyArray<Parsed>, settings: Settings, host: Host): Promise<void> {
  const wrong = documents.map((parsed) => ({
    name: parsed.document.source.name,
    diagnostics: toOutcome(parsed, settings).ofNoReport,
  }));
  if (wrong.every(({ diagnostics }) => diagnostics.length === 0)) return;
  const { listDiagnostics } = await import('../screen/diagnostics.ts');
  host.stderr.write(listDiagnostics(wrong, { ...lookFor(host.stderr, host.env), verbose: false }));
}

/** The reports of an output, as JSON. */
async function reportsOf(typed: string, host: Host): Promise<string> {
  const reports = (await readOutput(typed, host)).map(({ report }) => report);
  say([`\`${typed}\` is an output of parse: these are its reports. To see a stage, name an input`], host.stderr);
  return `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`;
}

/** What an input without a narrative is: what it was recognized as, or the rules that say why it could not be read. */
function insteadOf({ ofNoReport, instead }: Result): string | null {
  const errors = ofNoReport.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);
  return errors.length > 0 ? [...new Set(errors)].join(', ') : instead;
}

/** What an edition has that the data does not know. */
async function censusOf({ values, positionals }: Args, options: Options, host: Host): Promise<string> {
  const { inputs, problems, skipped } = await findInputs(positionals, values, host);
  tellPassedOver(skipped, host);
  const [problem] = problems;
  if (problem) throw new UsageError(cannotRead(problem.name, problem.reason));
  const reports: Report[] = [];
  const others: NoNarrative[] = [];
  for await (const [{ name }, result] of reportsOfEach(inputs, { options, jobs: null, timeout: null }, host)) {
    for (const report of result.reports) reports.push(report);
    if (result.reports.length === 0) others.push({ name, instead: insteadOf(result) });
  }
  return census(reports, others);
}
