import type { OutputFormat } from '../../output/format.ts';
import type { FoundInput } from '../inputs/input.ts';
import type { Result } from '../pool/task.ts';
import type { Changes, Delivered, Output } from './output.ts';
import type { Sink } from './sink.ts';
import { unwritable } from './unwritable.ts';

/** All reports in one output, in the order of the inputs: standard output, or one file. */
export function createStreamOutput(format: OutputFormat, sink: Sink, shown: string): Output {
  const changes: Changes = { added: 0, changed: 0, removed: 0, stale: [] };
  let begun = false;

  const write = async (bytes: Uint8Array | string): Promise<void> => {
    try {
      await sink.write(bytes);
    } catch (error) {
      throw unwritable(shown, error);
    }
  };

  const begin = async (): Promise<void> => {
    if (!begun) await write(format.begin);
    begun = true;
  };

  return {
    known: async () => null,
    async deliver(_input: FoundInput, result: Result): Promise<Delivered> {
      changes.added++;
      for (const piece of result.pieces) {
        if (begun) await write(format.between);
        else await begin();
        await write(piece.text);
      }
      const rows = result.pieces.map((piece) => ({ ...piece.row, file: shown }));
      return { rows, messages: result.messages, reused: false };
    },
    async finish(): Promise<Changes> {
      await begin();
      await write(format.end);
      try {
        await sink.end();
      } catch (error) {
        throw unwritable(shown, error);
      }
      return changes;
    },
    abandon: async () => sink.discard(),
    closed: () => sink.closed(),
  };
}
