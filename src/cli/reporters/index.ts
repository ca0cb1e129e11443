import { resolve } from 'node:path';
import { notOneOf } from '../args/nearest.ts';
import type { CheckResult } from '../check/check.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { version } from '../package.ts';
import { lookFor } from '../screen/text.ts';
import { unwritable, writeInFolder } from '../store/files.ts';
import { print } from '../store/sink.ts';
import type { Target } from '../store/spare-files.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every reporter: the flag, its help and its errors come from this. A new one is a file beside this one and a line here. */
export const reporters: Reporter[] = [pretty, json, github, sarif, junit];

/** `pretty, json, github, sarif or junit`. */
export function reporterNames(): string {
  const names = reporters.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** A reporter and where it writes; `null`: to a stream. */
interface OpenReport {
  reporter: Reporter;
  file: string | null;
}

/** `NAME` and `NAME=FILE` to reporters; none: `pretty`. Throws `UsageError` for an unknown one, and for two on standard output. */
export function openReports(typed: ReadonlyArray<string>): OpenReport[] {
  const open = (typed.length > 0 ? typed : ['pretty']).map((one) => {
    const equals = one.indexOf('=');
    const name = equals < 0 ? one : one.slice(0, equals);
    const file = equals < 0 ? null : one.slice(equals + 1);
    if (file === '')
      throw new UsageError(`\`--report ${one}\` names no file; expected \`${name}=FILE\` or \`${name}\``);
    return { reporter: find(name), file };
  });
  const printed = open.filter(({ reporter, file }) => file === null && reporter.audience === 'programs');
  if (printed.length > 1) {
    const [first, second] = printed.map(({ reporter }) => reporter.name);
    throw new UsageError(
      `\`${first}\` and \`${second}\` cannot both go to standard output; give one a file: \`${second}=FILE\``,
    );
  }
  return open;
}

function find(name: string): Reporter {
  const found = reporters.find((reporter) => reporter.name === name);
  if (found) return found;
  const names = reporters.map((reporter) => reporter.name);
  throw new UsageError(notOneOf('`--report`', name, names));
}

/** The files among them. */
export function targetsOf(reports: ReadonlyArray<OpenReport>, { cwd }: Host): Target[] {
  return reports.flatMap(({ file }) => (file === null ? [] : [{ path: resolve(cwd, file), shown: file }]));
}

/** Tells a result to every reporter that was asked for: people on standard error, programs on standard output or in a file. */
export async function tell(
  result: CheckResult,
  reports: ReadonlyArray<OpenReport>,
  { host, verbose }: { host: Host; verbose: boolean },
): Promise<void> {
  const style = { ...lookFor(host.stderr, host.env), verbose, version: await version() };
  for (const { reporter, file } of reports) {
    const plain = { ...style, color: false, width: Number.POSITIVE_INFINITY };
    const text = reporter.write(result, file === null ? style : plain);
    if (file === null) await print(reporter.audience === 'people' ? host.stderr : host.stdout, text);
    else save(file, text, host);
  }
}

function save(file: string, text: string, { cwd }: Host): void {
  try {
    writeInFolder(resolve(cwd, file), text);
  } catch (error) {
    throw unwritable(file, error);
  }
}
