import { resolve } from 'node:path';
import { pathsOf } from '../../input/member.ts';
import type { Host } from '../host.ts';
import { displayName, fileOf } from '../inputs/names.ts';
import type { ParsedInputs } from './gather.ts';

/** Whether a source is among what a check was asked for: it says nothing about any other. */
export type Scope = (source: string) => boolean;

/** The scope of a check that parses: what was named, and what is in it. */
export function scopeOf({ operands, isAll, found }: ParsedInputs, { cwd }: Pick<Host, 'cwd'>): Scope {
  const typed = isAll ? ['input'] : operands;
  const names = typed.map((one) => displayName(resolve(cwd, one), { cwd, typed: one }));
  const wanted = new Set([...names, ...found.map(({ name }) => name)]);
  const isAmong = (source: string) => wanted.has('') || pathsOf(source).some((path) => wanted.has(path));
  // With nothing named, what is gone altogether counts too: `parse` reports it as stale.
  const isGone = (source: string) => isAll && fileOf(source, cwd) === null;
  return (source) => isAmong(source) || isGone(source);
}
