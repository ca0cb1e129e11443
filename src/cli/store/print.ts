import type { Host } from '../host.ts';
import { streamSink } from './sink.ts';

/** Prints data to standard output. Throws `UsageError` where that cannot be written. */
export async function print(data: string | Uint8Array, host: Host): Promise<void> {
  const sink = streamSink(host.stdout);
  await sink.write(data);
  await sink.end();
}
