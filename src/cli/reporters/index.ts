import { resolve } from 'node:path';
import { nearest } from '../args/nearest.ts';
import type { CheckResult } from '../check/result.ts';
import type { Host } from '../host.ts';
import { hasColor } from '../screen/has-color.ts';
import { unwritable, writeWhole } from '../store/files.ts';
import { streamSink } from '../store/sink.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every reporter. */
export const reporters: ReadonlyArray<Reporter> = [pretty, json, github, sarif, junit];

/** A reporter and where it writes; `null`: to a stream. */
export interface OpenReport {
  reporter: Reporter;
  file: string | null;
}

/** `NAME` and `NAME=FILE` to reporters; none: `pretty`. Throws `UsageError` for an unknown one, and for two on standard output. */
export function openReports(typed: ReadonlyArray<string>): OpenReport[] {
  const open = (typed.length > 0 ? typed : ['pretty']).map((one) => {
    const equals = one.indexOf('=');
    const name = equals < 0 ? one : one.slice(0, equals);
    return { reporter: find(name), file: equals < 0 ? null : one.slice(equals + 1) };
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
  const near = nearest(name, names);
  const hint = near === null ? '' : `; did you mean \`${near}\`?`;
  throw new UsageError(`\`--report\` is one of ${names.map((one) => `\`${one}\``).join(', ')}, not \`${name}\`${hint}`);
}

/** Tells a result to every reporter that was asked for: people on standard error, programs on standard output or in a file. */
export async function tell(
  result: CheckResult,
  reports: ReadonlyArray<OpenReport>,
  { host, verbose }: { host: Host; verbose: boolean },
): Promise<void> {
  const style = { color: hasColor(host), verbose, version: await version() };
  for (const { reporter, file } of reports) {
    const plain = { ...style, color: style.color && file === null };
    const text = reporter.write(result, plain);
    if (file === null) await print(text, reporter.audience === 'people' ? host.stderr : host.stdout);
    else save(file, text, host);
  }
}

async function print(text: string, stream: Host['stdout']): Promise<void> {
  const sink = streamSink(stream);
  await sink.write(text);
  await sink.end();
}

function save(file: string, text: string, { cwd }: Host): void {
  try {
    writeWhole(resolve(cwd, file), text);
  } catch (error) {
    throw unwritable(file, error);
  }
}
