import { lstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import type { FoundInputs, NamedInput } from './input.ts';
import { isOutput, isWrittenTable, writtenFile, writtenReports, writtenTable } from './is-output.ts';
import { displayName } from './names.ts';
import { failure } from './read.ts';
import { inputExtensions, walkFolder } from './walk-folder.ts';

/** What arguments stand for, as it is named. */
export type Expanded = Omit<FoundInputs, 'inputs'> & { inputs: NamedInput[] };

/**
 * One argument to the inputs it stands for: itself, the files of a folder, or what a glob matches. What it names is
 * taken as it is, whatever its extension; only folders are sifted.
 */
export async function expand(typed: string, cwd: string): Promise<Expanded> {
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
    const wrote = (await isOutput(typed, cwd))
      ? writtenReports
      : skipped.some((inner) => isWrittenTable(resolve(path, inner))) && writtenTable;
    if (!wrote) return { ...problem(typed, noInputs(all)), skipped: all };
    return { ...problem(typed, wrote), skipped: all.filter((one) => !writtenFile.test(one)) };
  }
  return {
    inputs: files.map((file) => ({ name: name(file.inner), path: file.path })),
    problems: problems.map(({ inner, reason }) => ({ name: name(inner), reason })),
    skipped: skipped.map(name),
  };
}

function noInputs(skipped: ReadonlyArray<string>): string {
  const hidden = skipped.find((one) => inputExtensions.has(extname(one).toLowerCase()));
  const but = hidden
    ? ` but what is hidden, a link, or beside a page; name \`${hidden}\` itself if it holds reports; other`
    : ';';
  return `the folder has no inputs in it${but} inputs are files ending in ${[...inputExtensions].join(', ')}`;
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

/** Inputs that nothing is wrong with. */
export function found(inputs: NamedInput[]): Expanded {
  return { inputs, problems: [], skipped: [] };
}

function problem(name: string, reason: string): Expanded {
  return { inputs: [], problems: [{ name, reason }], skipped: [] };
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENAMETOOLONG' || code === 'ENOTDIR';
}
