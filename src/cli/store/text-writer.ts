import type { TextFormat } from '../../output/format.ts';
import type { Writer } from './new-output.ts';
import type { Sink } from './sink.ts';

/** The reports of a run one after the other, in the order of the inputs: in a file, or on standard output. */
export function textWriter(format: TextFormat, sink: Sink, shown: string): Writer {
  let begun = false;
  const write = async (bytes: Uint8Array | string): Promise<void> => {
    if (bytes.length > 0) await sink.write(bytes);
  };
  return {
    async add({ pieces }) {
      for (const { text } of pieces) {
        await write(begun ? format.between : format.begin);
        begun = true;
        await write(text);
      }
      return pieces.map(({ row }) => ({ ...row, file: shown }));
    },
    async end() {
      if (!begun) await write(format.begin);
      await write(format.end);
      await sink.end();
    },
    discard: () => sink.discard(),
    closed: () => sink.closed(),
  };
}
