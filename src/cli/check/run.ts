import type { Arguments } from '../args/command.ts';
import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { openReports, tell } from '../reporters/index.ts';
import { changedBaseline, readBaseline, writeBaseline } from './baseline.ts';
import { changeFindings } from './change-findings.ts';
import { compareExpected } from './compare-expected.ts';
import type { CheckValues, checkFields } from './fields.ts';
import { findings } from './findings.ts';
import { gather } from './gather.ts';
import { judge, withSeverities } from './judge.ts';
import { nothingMeasured } from './nothing-measured.ts';
import type { CheckResult } from './result.ts';
import { type CheckSettings, checkSettings } from './settings.ts';
import { updateOutput } from './update-output.ts';

/** What a check is asked to do. */
interface Asked {
  values: CheckValues;
  settings: CheckSettings;
  operands: ReadonlyArray<string>;
}

/** Checks what was named, tells it, and gives the exit code. Throws `UsageError` for what cannot be checked as asked. */
export async function run({ values, positionals }: Arguments<typeof checkFields>, host: Host): Promise<number> {
  const settings = await checkSettings(values, host);
  const reports = openReports(values.report);
  const result = await check({ values, settings, operands: positionals }, host);
  await tell(result, reports, { host, verbose: values.verbose });
  return result.passed ? exitCode.fine : exitCode.findings;
}

async function check(asked: Asked, host: Host): Promise<CheckResult> {
  const { values, settings, operands } = asked;
  const { baseline } = settings;
  const listed = baseline === null ? [] : await readBaseline(baseline, host, values.accept);
  const written = values.update ? [await updateOutput(asked, host)] : [];
  const gathered = await gather({ operands, values, edition: settings.edition }, host);
  const { inputs, reports, fresh } = gathered;
  const expectation = { expected: settings.expected, operands: namedIn(asked), inputs };
  const changes = fresh ? await compareExpected(reports, expectation, host) : null;
  const found = withSeverities(findings(gathered), settings);
  const known = changedBaseline(listed, found, values);
  if (baseline !== null && (values.accept || values.prune)) {
    writeBaseline(baseline, known, host);
    written.push(baseline);
  }
  const differences = withSeverities(changeFindings(changes ?? []), settings);
  const judged = [...nothingMeasured(gathered, settings), ...judge([...found, ...differences], known, settings)];
  const sources = [...new Set(reports.map(({ source }) => source.name))];
  const passed = judged.every(({ fails }) => !fails);
  return { passed, inputs, sources, reports: reports.length, findings: judged, changes, written };
}

/** What was named; a list of inputs is as good as naming them. */
function namedIn({ values, operands }: Asked): ReadonlyArray<string> {
  return operands.length === 0 && values['files-from'] !== null ? [values['files-from']] : operands;
}
