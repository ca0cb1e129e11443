import { fileURLToPath } from 'node:url';

/** The command as built. */
export const bin = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));

/** What a process took. */
export interface Cost {
  /** Seconds of all cores. */
  cpu: number;
  /** At most, in MB. */
  memory: number;
}

const teller = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('\\n' + JSON.stringify({ memory: maxRSS / 1e3, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
});`;

/** Flags of Node that let a process tell at its end what it took. */
export const telling = ['--import', `data:text/javascript,${encodeURIComponent(teller)}`];

/** What a process told. */
export function costOf(stderr: string): Cost {
  return JSON.parse(stderr.slice(stderr.lastIndexOf('\n{'))) as Cost;
}
