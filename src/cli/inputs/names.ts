import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

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

/** Path separators of this system as forward slashes. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function inside(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
