import { rules } from '../../rules/index.ts';
import type { Arguments } from '../args/command.ts';
import { nearest } from '../args/nearest.ts';
import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { print } from '../store/sink.ts';
import { UsageError } from '../usage-error.ts';
import { type Explained, explanation } from './explanation.ts';

/** Explains one rule, or lists all. Throws `UsageError` for an unknown one, naming the nearest. */
export async function run(args: Arguments<Record<never, never>>, host: Host): Promise<number> {
  const all: ReadonlyArray<Explained> = rules;
  const [name] = args.positionals;
  await print(name === undefined ? list(all) : explanation(find(all, name)), host);
  return exitCode.fine;
}

function find(all: ReadonlyArray<Explained>, name: string): Explained {
  const found = all.find((one) => one.id === name);
  if (found) return found;
  const near = nearest(
    name,
    all.map((one) => one.id),
  );
  const hint = near === null ? 'see `tip-report explain` for all' : `did you mean \`${near}\`?`;
  throw new UsageError(`Unknown rule \`${name}\`; ${hint}`);
}

function list(all: ReadonlyArray<Explained>): string {
  const width = Math.max(...all.map((one) => one.id.length));
  return all
    .map((one) => `${one.severity.padEnd('warning'.length)}  ${one.id.padEnd(width)}  ${one.summary}\n`)
    .join('');
}
