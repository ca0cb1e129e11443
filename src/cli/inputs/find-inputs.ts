import { byCodeUnits } from '../../text/lists.ts';
import { sourceName } from '../../text/source-name.ts';
import type { InputFlags } from '../args/shared-flags.ts';
import type { Host } from '../host.ts';
import { type Expanded, expand, found } from './expand.ts';
import type { FoundInput, FoundInputs, NamedInput } from './input.ts';
import { isOutput, isWrittenTable, outputFile, writtenReports, writtenTable } from './is-output.ts';
import { statOf } from './read.ts';

/**
 * The inputs that the arguments stand for, sorted by name (code units) and each once, however often it was named; without
 * arguments those of the folder `input`. Operands are files, folders, globs and '-'.
 */
export async function findInputs(
  operands: ReadonlyArray<string>,
  flags: Pick<InputFlags, 'stdin-name'>,
  { cwd }: Pick<Host, 'cwd'>,
): Promise<FoundInputs> {
  const all: Expanded[] = [];
  for (const one of operands.length > 0 ? operands : ['input']) {
    if (one === '-') all.push(found([{ name: sourceName(flags['stdin-name']), path: null }]));
    else all.push(await expand(one, cwd));
  }
  const named = sorted(unique(all.flatMap((one) => one.inputs)));
  const { inputs, outputs } = await withoutOutputs(named, cwd);
  return {
    inputs: inputs.map(measured),
    problems: [...all.flatMap(({ problems }) => problems), ...outputs],
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

/** Texts within JSON and CSV are read: those of what `parse` wrote would give reports of pieces of a report. */
async function withoutOutputs(
  all: ReadonlyArray<NamedInput>,
  cwd: string,
): Promise<{ inputs: NamedInput[]; outputs: Expanded['problems'] }> {
  const inputs: NamedInput[] = [];
  const outputs: Expanded['problems'] = [];
  for (const input of all) {
    const reason = typeof input.path === 'string' ? await whatParseWrote(input.path, cwd) : null;
    if (reason === null) inputs.push(input);
    else outputs.push({ name: input.name, reason });
  }
  return { inputs, outputs };
}

/** Why a file is no input; `null` for one that `parse` did not write. */
async function whatParseWrote(path: string, cwd: string): Promise<string | null> {
  if (isWrittenTable(path)) return writtenTable;
  return outputFile.test(path) && (await isOutput(path, cwd)) ? writtenReports : null;
}

function unique(inputs: ReadonlyArray<NamedInput>): NamedInput[] {
  const byPath = new Map<string, NamedInput>();
  for (const input of inputs) {
    const key = typeof input.path === 'string' ? `text ${input.path}` : `bytes ${input.path?.toString('hex')}`;
    if (!byPath.has(key)) byPath.set(key, input);
  }
  return [...byPath.values()];
}

function sorted(inputs: NamedInput[]): NamedInput[] {
  return inputs.sort(
    (left, right) => byCodeUnits(left.name, right.name) || byCodeUnits(String(left.path), String(right.path)),
  );
}

function measured(input: NamedInput): FoundInput {
  const file = input.path === null ? null : statOf(input.path);
  return { ...input, size: file?.isFile() ? file.size : null };
}
