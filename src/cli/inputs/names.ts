import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathsOf } from '../../input/member.ts';
import { statOf } from './read.ts';

/** Where names are made from: what the user typed, and the folder that relative paths start from. */
interface NameOrigin {
  cwd: string;
  /** As typed: a file, a folder, or the fixed part of a glob. */
  typed: string;
}

/**
 * What an input is called: as typed, relative, forward slashes. What was typed absolute and lies outside the current
 * folder is called from its last folder on, so that no name tells where on this machine it was.
 */
export function displayName(path: string, { cwd, typed }: NameOrigin): string {
  const fromHere = relative(cwd, resolve(cwd, path));
  if (!isAbsolute(typed) || inside(fromHere)) return slashes(fromHere);
  return slashes(relative(dirname(resolve(typed)), path));
}

/** The file that a source lies in: itself, or the archive or mail whose name its own begins with. `null`: it is not there. */
export function fileOf(source: string, cwd: string): string | null {
  return pathsOf(source).find((path) => statOf(resolve(cwd, path))?.isFile()) ?? null;
}

/** Path separators of this system as forward slashes. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function inside(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
