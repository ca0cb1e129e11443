import type { Diagnostic, Report } from '../../report/report.ts';
import { checkReport, commandDiagnostic, reportRules } from '../../rules/index.ts';
import type { Host } from '../host.ts';
import { inputExtensions } from '../inputs/extensions.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { FoundInput } from '../inputs/input.ts';
import { inputBytes } from '../inputs/input-bytes.ts';
import { parseOptions } from '../inputs/parse-options.ts';
import { openWorkshop } from '../parse/open-workshop.ts';
import { ordered } from '../pool/ordered.ts';
import type { ParseOptions, Result } from '../pool/task.ts';
import { isOutput, readOutput } from '../store/read-output.ts';
import type { CheckValues } from './fields.ts';

/** Everything there is to check. */
export interface Gathered {
  /** Names of the inputs, or the outputs that were read. */
  inputs: string[];
  reports: Report[];
  /** What is about an input as a whole. */
  messages: { file: string; message: Diagnostic }[];
  /** Whether the reports are fresh, so that they can be compared with committed ones. */
  fresh: boolean;
}

/** What to gather. */
export interface Wanted {
  operands: ReadonlyArray<string>;
  values: CheckValues;
  edition: number | null;
}

/** Parses the inputs, or reads them back where they are outputs. */
export async function gather(wanted: Wanted, host: Host): Promise<Gathered> {
  const outputs: string[] = [];
  for (const operand of wanted.operands) if (await isOutput(operand, host)) outputs.push(operand);
  const inputs = wanted.operands.filter((operand) => !outputs.includes(operand));
  const all: Gathered = { inputs: [], reports: [], messages: [], fresh: outputs.length === 0 };
  for (const output of outputs) await readBack(output, all, host);
  if (inputs.length > 0 || outputs.length === 0) await parse({ ...wanted, operands: inputs }, all, host);
  return all;
}

async function readBack(output: string, all: Gathered, host: Host): Promise<void> {
  all.inputs.push(output);
  for (const { report } of await readOutput(output, host)) all.reports.push(checkedAgain(report));
}

/** A report read back, with what the rules on one report say now; what was said about its source is kept. */
function checkedAgain(report: Report): Report {
  const again = new Set<string>(reportRules.map(({ id }) => id));
  const kept = report.diagnostics.filter(({ ruleId }) => !again.has(ruleId));
  return { ...report, diagnostics: [...kept, ...checkReport(report)] };
}

async function parse({ operands, values, edition }: Wanted, all: Gathered, host: Host): Promise<void> {
  const options = parseOptions({ ...values, edition });
  const request = {
    operands,
    filesFrom: values['files-from'],
    stdinName: values['stdin-name'],
    extensions: inputExtensions,
  };
  const found = await findInputs(request, host);
  for (const { name, reason } of found.problems) {
    all.messages.push({
      file: name,
      message: commandDiagnostic('unreadable-input', `Cannot read \`${name}\`: ${reason}`),
    });
  }
  for (const { name } of found.inputs) all.inputs.push(name);
  for await (const [input, result] of results(found.inputs, { values, options }, host)) take(input, result, all);
}

async function* results(
  inputs: ReadonlyArray<FoundInput>,
  { values, options }: { values: CheckValues; options: ParseOptions },
  host: Host,
): AsyncGenerator<[FoundInput, Result]> {
  const load = { inputs: inputs.length, bytes: inputBytes(inputs) };
  const [workshop, jobs] = await openWorkshop(values, load, host);
  const perform = async ({ name, path }: FoundInput): Promise<Result> =>
    workshop.perform({
      name,
      path,
      bytes: null,
      options,
      form: { format: 'jsonl', documents: false },
      known: null,
    });
  try {
    yield* ordered(inputs, perform, { jobs, ahead: jobs * 4 });
  } finally {
    await workshop.close();
  }
}

const decoder = new TextDecoder();

function take(input: FoundInput, { pieces, ofNoReport }: Result, all: Gathered): void {
  for (const { text } of pieces) all.reports.push(JSON.parse(decoder.decode(text)) as Report);
  for (const message of ofNoReport) all.messages.push({ file: input.name, message });
}
