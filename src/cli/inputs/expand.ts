import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { displayName } from './display-name.ts';
import { failure } from './failure.ts';
import type { FoundInputs } from './input.ts';
import { walkFolder } from './walk-folder.ts';

/** Where to look, and what in a folder is an input. */
export interface Search {
  cwd: string;
  /** Extensions of input formats, lower case, with the dot. */
  extensions: ReadonlySet<string>;
}

/**
 * One argument to the inputs it stands for: itself, the files of a folder, or what a glob matches. What it names is
 * taken as it is, whatever its extension; only folders are sifted.
 */
export async function expand(typed: string, search: Search): Promise<FoundInputs> {
  try {
    const path = resolve(search.cwd, typed);
    if ((await stat(path)).isDirectory()) return await folder(typed, search);
    return found([{ name: displayName(path, { cwd: search.cwd, typed }), path }]);
  } catch (error) {
    const matched = isMissing(error) ? await matches(typed, search) : null;
    return matched ?? problem(typed, failure(error));
  }
}

async function folder(typed: string, { cwd, extensions }: Search): Promise<FoundInputs> {
  const path = resolve(cwd, typed);
  const { files, problems, skipped } = await walkFolder(path, extensions);
  const outer = displayName(path, { cwd, typed });
  const name = (inner: string): string => [outer, inner].filter((part) => part !== '').join('/');
  if (files.length === 0 && problems.length === 0) {
    return {
      ...problem(typed, `the folder has no inputs in it; inputs are files ending in ${[...extensions].join(', ')}`),
      skipped,
    };
  }
  return {
    inputs: files.map((file) => ({ name: name(file.inner), path: file.path })),
    problems: problems.map(({ inner, reason }) => ({ name: name(inner), reason })),
    skipped,
  };
}

/** What a glob matches; `null` for what is none. Only a path that does not exist can be a glob. */
async function matches(typed: string, { cwd }: Search): Promise<FoundInputs | null> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(typed)) return null;
  const paths = await glob(typed, { cwd, absolute: true, expandDirectories: false, followSymbolicLinks: false });
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

function found(inputs: FoundInputs['inputs']): FoundInputs {
  return { inputs, problems: [], skipped: 0 };
}

function problem(name: string, reason: string): FoundInputs {
  return { inputs: [], problems: [{ name, reason }], skipped: 0 };
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENAMETOOLONG' || code === 'ENOTDIR';
}
