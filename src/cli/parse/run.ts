import { commandDiagnostic } from '../../rules/command-rules.ts';
import type { Arguments } from '../args/command.ts';
import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { inputExtensions } from '../inputs/extensions.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { FoundInputs } from '../inputs/input.ts';
import { inputBytes } from '../inputs/input-bytes.ts';
import { parseOptions } from '../inputs/parse-options.ts';
import { openOutput } from '../store/open-output.ts';
import type { Output } from '../store/output.ts';
import { UsageError } from '../usage-error.ts';
import { Desk } from './desk.ts';
import type { parseFields } from './fields.ts';
import { openWorkshop } from './open-workshop.ts';
import { workThrough } from './work-through.ts';

/** Parses the inputs and writes the reports. Throws `UsageError` where there is nothing to parse or nowhere to write. */
export async function run(args: Arguments<typeof parseFields>, host: Host): Promise<number> {
  const { values } = args;
  const options = parseOptions(values);
  const found = await findInputs(
    {
      operands: args.positionals,
      filesFrom: values['files-from'],
      stdinName: values['stdin-name'],
      extensions: inputExtensions,
    },
    host,
  );
  const load = { inputs: found.inputs.length, bytes: inputBytes(found.inputs) };
  const desk = new Desk({ values, load, skipped: found.skipped }, host);
  for (const { name, reason } of found.problems) {
    await desk.problem(name, commandDiagnostic('unreadable-input', `Cannot read \`${name}\`: ${reason}`));
  }
  if (found.inputs.length === 0) throw await nothing(found, desk);
  const signal = host.interruption?.() ?? new AbortController().signal;
  const { output, form } = await openOutput({ values, options, inputs: found.inputs }, host);
  const [workshop, places] = await openWorkshop(values, load, host);
  try {
    await workThrough({ inputs: found.inputs, options, form, places, workshop, output, desk, signal });
    return await close(output, desk, signal);
  } catch (error) {
    await output.abandon();
    await desk.flush();
    throw error;
  } finally {
    await workshop.close();
  }
}

async function close(output: Output, desk: Desk, signal: AbortSignal): Promise<number> {
  if (output.closed()) {
    // Throws where it was closed by anything but its reader.
    await output.finish();
    return exitCode.fine;
  }
  if (signal.aborted) {
    await output.abandon();
    await desk.interrupted(output);
    return exitCode.interrupted;
  }
  return desk.finish(await output.finish());
}

async function nothing(found: FoundInputs, desk: Desk): Promise<UsageError> {
  await desk.flush();
  const why = found.problems.length > 0 ? 'none of what was named is an input' : 'the list of inputs is empty';
  return new UsageError(`Nothing to parse: ${why}. Name files, folders or globs, or '-' for standard input`);
}
