import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Host } from '../host.ts';
import { UsageError } from '../usage-error.ts';
import { expand } from './expand.ts';
import { failure } from './failure.ts';
import type { FoundInput, FoundInputs } from './input.ts';
import { readStream } from './read-stream.ts';

/** What the user asked for. */
export interface Request {
  /** Files, folders, globs and '-'. */
  operands: ReadonlyArray<string>;
  /** A file with a list of them, one a line (or each closed by a zero byte); '-': standard input. */
  filesFrom: string | null;
  /** What '-' is called. */
  stdinName: string;
  /** Extensions of input formats, lower case, with the dot. */
  extensions: ReadonlySet<string>;
}

/**
 * The inputs that the arguments stand for, sorted by name (code units) and each once, however often it was named; without
 * arguments those of the folder `input`. Throws `UsageError` where the list itself cannot be read.
 */
export async function findInputs(request: Request, host: Host): Promise<FoundInputs> {
  const typed = [...request.operands, ...(await listed(request, host))];
  if (typed.length === 0 && request.filesFrom === null) typed.push('input');
  const search = { cwd: host.cwd, extensions: request.extensions };
  const all: FoundInputs = { inputs: [], problems: [], skipped: 0 };
  for (const one of typed) {
    if (one === '-') all.inputs.push({ name: request.stdinName, path: null });
    else add(all, await expand(one, search));
  }
  return { ...all, inputs: sorted(unique(all.inputs)) };
}

async function listed({ filesFrom, operands }: Request, host: Host): Promise<string[]> {
  if (filesFrom === null) return [];
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

function add(all: FoundInputs, some: FoundInputs): void {
  for (const input of some.inputs) all.inputs.push(input);
  for (const problem of some.problems) all.problems.push(problem);
  all.skipped += some.skipped;
}

function unique(inputs: ReadonlyArray<FoundInput>): FoundInput[] {
  const byPath = new Map<string, FoundInput>();
  for (const input of inputs) {
    const key = typeof input.path === 'string' ? `text ${input.path}` : `bytes ${input.path?.toString('hex')}`;
    if (!byPath.has(key)) byPath.set(key, input);
  }
  return [...byPath.values()];
}

function sorted(inputs: FoundInput[]): FoundInput[] {
  return inputs.sort((left, right) => compare(left.name, right.name) || compare(String(left.path), String(right.path)));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

const lineBreak = /\r?\n/u;
