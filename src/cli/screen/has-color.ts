import type { Host } from '../host.ts';

/** Whether to color what people read: on a terminal, unless `NO_COLOR` is set (to anything but nothing). */
export function hasColor({ env, stderr }: Pick<Host, 'env' | 'stderr'>): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stderr.isTTY === true && env['TERM'] !== 'dumb';
}
