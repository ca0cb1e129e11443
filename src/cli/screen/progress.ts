import type { Host } from '../host.ts';
import { printable } from './text.ts';

/** What there is to do. */
interface Amount {
  inputs: number;
  bytes: number;
}

/** A line on the terminal that says how far the work is. */
export interface Progress {
  /** So many inputs and bytes are done; `name` is the one just done. */
  update(done: Amount, name: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

/** Short work needs no line, and a line that changes too often cannot be read (milliseconds). */
const patience = 500;
const interval = 100;

/** `silent`: there is to be none. Nobody looks at a line of progress in a file or in CI either. */
export function createProgress(total: Amount, { stderr, env }: Host, silent: boolean): Progress {
  if (silent || stderr.isTTY !== true || env['TERM'] === 'dumb' || env['CI']) return { update() {}, clear() {} };
  const started = Date.now();
  let next = started + patience;
  let shown = false;
  return {
    update(done, name) {
      const now = Date.now();
      if (now < next) return;
      next = now + interval;
      shown = true;
      stderr.write(`${erase}${cut(line(total, done, now - started) + printable(name), stderr.columns)}`);
    },
    clear() {
      if (shown) stderr.write(erase);
      shown = false;
    },
  };
}

/** `120/4500 inputs  3.2 MB/s  0:45 left  ` */
function line(total: Amount, done: Amount, elapsed: number): string {
  const seconds = elapsed / 1000;
  const share = total.bytes > 0 ? done.bytes / total.bytes : done.inputs / total.inputs;
  const left = share > 0 ? Math.ceil(seconds / share - seconds) : null;
  const rate = (done.bytes / 1e6 / seconds).toFixed(1);
  return `${done.inputs}/${total.inputs} inputs  ${rate} MB/s  ${left === null ? '' : `${clock(left)} left  `}`;
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function cut(text: string, columns = 80): string {
  return Array.from(text)
    .slice(0, columns - 1)
    .join('');
}

/** To the beginning of the line, and nothing in it. */
const erase = '\r\u001B[2K';
