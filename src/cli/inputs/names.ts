import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { statOf } from './read.ts';

/** Where names are made from: what the user typed, and the folder that relative paths start from. */
export interface Origin {
  cwd: string;
  /** As typed: a file, a folder, or the fixed part of a glob. */
  typed: string;
}

/**
 * What an input is called: as typed, relative, forward slashes. What was typed absolute and lies outside the current
 * folder is called from its last folder on, so that no name tells where on this machine it was.
 */
export function displayName(path: string, { cwd, typed }: Origin): string {
  const fromHere = relative(cwd, resolve(cwd, path));
  if (!isAbsolute(typed) || inside(fromHere)) return slashes(fromHere);
  return slashes(relative(dirname(resolve(typed)), path));
}

/** The file that a source lies in: itself, or the archive or mail whose name its own begins with. `null`: it is not there. */
export function fileOf(source: string, cwd: string): string | null {
  return pathsOf(source).find((path) => statOf(resolve(cwd, path))?.isFile()) ?? null;
}

/** A source and what it may lie in, from the inside out: `a/b.zip/c.txt`, `a/b.zip`, `a`. */
export function pathsOf(source: string): string[] {
  const paths: string[] = [];
  for (let end = source.length; end > 0; end = source.lastIndexOf('/', end - 1)) paths.push(source.slice(0, end));
  return paths;
}

/** Path separators of this system as forward slashes. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function inside(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
