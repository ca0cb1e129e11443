import { readFile } from 'node:fs/promises';
import type { Arguments } from '../args/command.ts';
import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { print } from '../store/sink.ts';

/** Prints the schema that is committed and shipped, which a test keeps equal to the one the types are made from. */
export async function run(_args: Arguments<Record<never, never>>, host: Host): Promise<number> {
  await print(await readFile(new URL('../../../schema/report.schema.json', import.meta.url)), host);
  return exitCode.fine;
}
