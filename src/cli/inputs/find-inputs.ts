import { lstatSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { byCodeUnits } from '../../text/by-code-units.ts';
import { sourceName } from '../../text/source-name.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import type { FoundInput, FoundInputs, NamedInput } from './input.ts';
import { isOutput, isTable, outputFile } from './is-output.ts';
import { displayName } from './names.ts';
import { dataExtensions, inputExtensions } from './options.ts';
import { failure, readStream, statOf } from './read.ts';
import { walkFolder } from './walk-folder.ts';

/** The flags that name inputs beside the operands. */
interface NamingFlags {
  /** A file with a list of inputs, one a line (or each closed by a zero byte); '-': standard input. */
  'files-from'?: string | null;
  /** What '-' is called. */
  'stdin-name': string;
}

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
  const all: Expanded = { inputs: [], problems: [], skipped: [] };
  for (const one of typed) {
    if (one === '-') all.inputs.push({ name: sourceName(flags['stdin-name']), path: null });
    else add(all, await expand(one, host.cwd));
  }
  const { inputs, outputs } = await withoutOutputs(sorted(unique(all.inputs)), host.cwd);
  return { ...all, inputs: inputs.map(measured), problems: [...all.problems, ...outputs] };
}

async function listed(filesFrom: string, operands: ReadonlyArray<string>, host: Host): Promise<string[]> {
  if (filesFrom === '-' && operands.includes('-')) {
    throw new UsageError(
      "Standard input cannot be both an input and the list of inputs; name one of them otherwise than '-'",
    );
  }
  const text =
    filesFrom === '-' ? await readStream(host.stdin) : await readList(resolve(host.cwd, filesFrom), filesFrom);
  const list = text.toString();
  const paths = list.includes('\0') ? list.split('\0') : list.split(lineBreak);
  return paths.filter((path) => path !== '');
}

async function readList(path: string, typed: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`Cannot read the list \`${typed}\`: ${failure(error)}`);
  }
}

function add(all: Expanded, some: Expanded): void {
  for (const input of some.inputs) all.inputs.push(input);
  for (const problem of some.problems) all.problems.push(problem);
  for (const name of some.skipped) all.skipped.push(name);
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
  if (isTable(path)) return writtenTable;
  return outputFile.test(path) && (await isOutput(path, cwd)) ? written : null;
}

const writtenTable = '`parse` wrote it; name the inputs it was made of';
const written =
  '`parse` wrote it; name the inputs it was made of, or give it to `review`, `check`, `diff` or `inspect`, which read it';

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

const lineBreak = /\r?\n/u;

/** What arguments stand for, as it is named. */
type Expanded = Omit<FoundInputs, 'inputs'> & { inputs: NamedInput[] };

/**
 * One argument to the inputs it stands for: itself, the files of a folder, or what a glob matches. What it names is
 * taken as it is, whatever its extension; only folders are sifted.
 */
async function expand(typed: string, cwd: string): Promise<Expanded> {
  if (address.test(typed)) return problem(typed, 'no network is used; save the page, and name the file');
  try {
    const path = resolve(cwd, typed);
    if ((await stat(path)).isDirectory()) return await folder(typed, cwd);
    return found([{ name: displayName(path, { cwd, typed }), path }]);
  } catch (error) {
    const matched = isMissing(error) ? await matches(typed, cwd) : null;
    return matched ?? problem(typed, isBrokenLink(error, resolve(cwd, typed)) ? brokenLink : failure(error));
  }
}

const brokenLink = 'it is a symbolic link to what does not exist; mend the link';

/** Whether what is missing is not the path, but what it leads to. */
function isBrokenLink(error: unknown, path: string): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

const address = /^https?:\/\//u;

async function folder(typed: string, cwd: string): Promise<Expanded> {
  const path = resolve(cwd, typed);
  const { files, problems, skipped } = await walkFolder(path);
  const outer = displayName(path, { cwd, typed });
  const name = (inner: string): string => [outer, inner].filter((part) => part !== '').join('/');
  if (files.length === 0 && problems.length === 0) {
    const all = skipped.map(name);
    if (await isOutput(typed, cwd)) return { ...problem(typed, written), skipped: all };
    const isOfTables = skipped.some((inner) => isTable(resolve(path, inner)));
    return { ...problem(typed, isOfTables ? writtenTable : noInputs(all)), skipped: all };
  }
  return {
    inputs: files.map((file) => ({ name: name(file.inner), path: file.path })),
    problems: problems.map(({ inner, reason }) => ({ name: name(inner), reason })),
    skipped: skipped.map(name),
  };
}

function noInputs(skipped: ReadonlyArray<string>): string {
  const ofEnding = (is: (ending: string) => boolean) => skipped.find((one) => is(extname(one).toLowerCase()));
  const hidden = ofEnding((ending) => inputExtensions.has(ending));
  const first = hidden ?? ofEnding((ending) => dataExtensions.includes(ending));
  const none = hidden ? 'no inputs in it but what is hidden, a link, or beside a page' : 'no inputs in it';
  const read = `inputs are files ending in ${[...inputExtensions].join(', ')}`;
  return `the folder has ${none}; ${first ? `name \`${first}\` itself if it holds reports; other ${read}` : read}`;
}

/** What a glob matches; `null` for what is none. Only a path that does not exist can be a glob. */
async function matches(typed: string, cwd: string): Promise<Expanded | null> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(typed)) return null;
  // As a shell does: a pattern that names each level takes links as names do, one that goes down by itself leaves them out.
  const followSymbolicLinks = !typed.includes('**');
  const paths = await glob(typed, { cwd, absolute: true, expandDirectories: false, followSymbolicLinks });
  if (paths.length === 0) return problem(typed, 'no file matches; check the pattern and the folder you are in');
  const origin = { cwd, typed: fixedPart(typed, isDynamicPattern) };
  return found(paths.map((path) => ({ name: displayName(path, origin), path })));
}

/** The folder of a glob before its first pattern. */
function fixedPart(pattern: string, isDynamic: (path: string) => boolean): string {
  let path = pattern;
  while (isDynamic(path)) path = dirname(path);
  return path;
}

function found(inputs: NamedInput[]): Expanded {
  return { inputs, problems: [], skipped: [] };
}

function problem(name: string, reason: string): Expanded {
  return { inputs: [], problems: [{ name, reason }], skipped: [] };
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENAMETOOLONG' || code === 'ENOTDIR';
}
