import { byCodeUnits } from '../../text/lists.ts';
import { sourceName } from '../../text/source-name.ts';
import type { InputFlags, ListFlags } from '../args/shared-flags.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { type Expanded, expand, found } from './expand.ts';
import type { FoundInput, FoundInputs, NamedInput } from './input.ts';
import { isOutput, isWrittenTable, outputFile, writtenReports, writtenTable } from './is-output.ts';
import { readAsked, readStream, statOf } from './read.ts';

/** The flags that name inputs beside the operands. */
export type NamingFlags = Pick<InputFlags, 'stdin-name'> & Partial<ListFlags>;

/**
 * The inputs that the arguments stand for, sorted by name (code units) and each once, however often it was named; without
 * arguments those of the folder `input`. Operands are files, folders, globs and '-'. Throws `UsageError` where the list itself
 * cannot be read.
 */
export async function findInputs(
  operands: ReadonlyArray<string>,
  flags: NamingFlags,
  host: Host,
): Promise<FoundInputs> {
  const list = flags['files-from'] ?? null;
  const typed = list === null ? [...operands] : [...operands, ...(await listed(list, operands, host))];
  if (typed.length === 0 && list === null) typed.push('input');
  const all: Expanded[] = [];
  for (const one of typed) {
    if (one === '-') all.push(found([{ name: sourceName(flags['stdin-name']), path: null }]));
    else all.push(await expand(one, host.cwd));
  }
  const named = sorted(unique(all.flatMap((one) => one.inputs)));
  const { inputs, outputs } = await withoutOutputs(named, host.cwd);
  return {
    inputs: inputs.map(measured),
    problems: [...all.flatMap(({ problems }) => problems), ...outputs],
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

const lineBreak = /\r?\n/u;

/** The arguments that a list gives: one a line, or each closed by a zero byte. */
async function listed(filesFrom: string, operands: ReadonlyArray<string>, host: Host): Promise<string[]> {
  if (filesFrom === '-' && operands.includes('-')) {
    throw new UsageError(
      "Standard input cannot be both an input and the list of inputs; name one of them otherwise than '-'",
    );
  }
  const list = filesFrom === '-' ? String(await readStream(host.stdin)) : await readAsked('list', filesFrom, host);
  const paths = list.includes('\0') ? list.split('\0') : list.split(lineBreak);
  return paths.filter((path) => path !== '');
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
