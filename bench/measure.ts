import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/**
 * The package as its users get it. What runs the benches compiles the source so that each function made is given its name
 * anew, which takes longer than what is measured.
 */
const path = new URL('../dist/index.js', import.meta.url).href;
export const { parseAll, parseReports, parseReportsSync }: typeof import('../src/index.ts') = await import(path);

/** Prints a line of a table: what is measured, and its figures in columns. */
export function row(name: string, figures: ReadonlyArray<string>): void {
  console.log(`  ${name.padEnd(34)}${figures.map((figure) => figure.padStart(14)).join('')}`);
}

/** So long a race takes, in milliseconds: the engine compiles what is used often only after some thousand pages. */
const lasting = 15_000;
const fewestRounds = 5;

/** A parse, libraries that do a part of it `alone`, and what one would write instead. */
interface Rivals<Each> {
  whole: Each;
  alone: Each;
  plain?: Each;
}

/**
 * The least time of some rounds in milliseconds: the rivals take turns, so that a busy machine is busy for all, and many, until the
 * engine has compiled what is used often.
 */
async function race(rivals: Rivals<() => unknown>): Promise<Rivals<number>> {
  const least: Rivals<number> = { whole: Number.POSITIVE_INFINITY, alone: Number.POSITIVE_INFINITY };
  const end = performance.now() + lasting;
  for (let round = 0; round < fewestRounds || performance.now() < end; round += 1) {
    for (const [name, work] of Object.entries(rivals) as [keyof Rivals<unknown>, () => unknown][]) {
      const start = performance.now();
      await work();
      least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    }
  }
  return least;
}

/** Prints how long the whole parse of so many bytes takes, beside its rivals; and of so many pages, where they are given. */
export async function compare(
  title: string,
  { bytes, pages = 0 }: { bytes: number; pages?: number },
  rivals: Rivals<() => unknown>,
): Promise<void> {
  const { whole, alone, plain } = await race(rivals);
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  const perSecond = `${(bytes / 1e3 / whole).toFixed(1)} MB/s`;
  const figures = [`${(bytes / 1e6).toFixed(2)} MB`, ms(whole), perSecond, ms(alone), (whole / alone).toFixed(2)];
  if (plain !== undefined) figures.push(ms(plain));
  if (pages > 0) figures.push(((pages * 1e3) / whole).toFixed(0));
  row(title, figures);
}

/** What a run of the command took. */
export interface Run {
  /** Seconds from its start to its end. */
  wall: number;
  /** Seconds of all cores. */
  cpu: number;
  /** At most, in MB. */
  memory: number;
}

/** The command as built. */
const bin = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));

const teller = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('\\n' + JSON.stringify({ memory: maxRSS / 1e3, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
});`;

/** Flags of Node that let a process tell at its end what it took. */
const telling = ['--import', `data:text/javascript,${encodeURIComponent(teller)}`];

/** Runs the command in a process of its own. */
export async function run(argv: ReadonlyArray<string>, cwd: string): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [...telling, bin, ...argv], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  const wall = (performance.now() - start) / 1e3;
  // The corpus has tiers that were never published, so there are findings: exit 1.
  if (code === null || code > 1) throw new Error(`Unexpected exit ${code} of ${argv.join(' ')}: ${stderr}`);
  return { wall, ...(JSON.parse(stderr.slice(stderr.lastIndexOf('\n{'))) as Omit<Run, 'wall'>) };
}
