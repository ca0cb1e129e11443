import type { Report } from '../../report/report.ts';
import type { Host } from '../host.ts';
import { tellPassedOver } from '../screen/passed-over.ts';
import { lostReports } from '../store/listed-entries.ts';
import { readOutput } from '../store/read-output.ts';
import { findInputs, type NamingFlags } from './find-inputs.ts';
import type { FoundInputs } from './input.ts';
import { isOutput } from './is-output.ts';

/** What was named to be looked at: outputs of `parse`, which are read back, and inputs, which are to be parsed. */
interface Named extends Omit<FoundInputs, 'skipped'> {
  outputs: string[];
  /** The reports of the outputs. */
  readBack: Report[];
  /** What was named beside the outputs. */
  operands: string[];
}

/** Finds what was named, and tells what was passed over unless it is to be `quiet`. Throws `UsageError` for an output that is none. */
export async function findNamed(
  named: ReadonlyArray<string>,
  flags: NamingFlags & { quiet?: boolean; verbose?: boolean },
  host: Host,
): Promise<Named> {
  const outputs: string[] = [];
  const operands: string[] = [];
  for (const one of named) ((await isOutput(one, host.cwd)) ? outputs : operands).push(one);
  const readBack: Report[] = [];
  for (const output of outputs) for (const { report } of await readOutput(output, host)) readBack.push(report);
  const lost = outputs.flatMap((output) => lostReports(output, host.cwd));
  const isNothingElse = operands.length === 0 && (flags['files-from'] ?? null) === null;
  if (isNothingElse && outputs.length > 0) return { outputs, readBack, operands, inputs: [], problems: lost };
  const { inputs, problems, skipped } = await findInputs(operands, flags, host);
  if (!flags.quiet) tellPassedOver(skipped, host, flags.verbose);
  return { outputs, readBack, operands, inputs, problems: [...lost, ...problems] };
}
