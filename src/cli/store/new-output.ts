import type { TextFormat } from '../../output/format.ts';
import type { ReportRow } from '../../output/report-index.ts';
import type { FoundInput } from '../inputs/input.ts';
import type { Result } from '../pool/task.ts';
import { createClaims } from './file-names.ts';
import { unwritable } from './files.ts';
import type { Changes, Delivered, Output } from './output.ts';
import type { Begun, Sink } from './sink.ts';

/** What writes the reports of a run into one place. */
export interface Writer extends Begun {
  /** Writes what one input gave, and gives the rows that an index has for it. */
  add(result: Result): Promise<ReportRow[]>;
}

/** An output of which each run makes all anew: a file, standard output, a folder of tables. */
export class NewOutput implements Output {
  readonly resumes = false;
  readonly #writer: Writer;
  readonly #shown: string;
  readonly #changes: Changes = { added: 0, changed: 0, removed: 0, stale: [], others: [] };
  readonly #claims = createClaims();

  /** `shown`: what messages call it. */
  constructor(writer: Writer, shown: string) {
    this.#writer = writer;
    this.#shown = shown;
  }

  async known(): Promise<null> {
    return null;
  }

  async deliver({ name }: FoundInput, result: Result): Promise<Delivered> {
    this.#changes.added++;
    const written = await this.#trying(() => this.#writer.add(result));
    const rows = written.map((row) => ({ ...row, file: this.#shown }));
    const diagnostics = [...result.diagnostics, ...this.#claims(rows, { name, sha256: result.sha256 })];
    return { rows, diagnostics, reused: false };
  }

  async finish(): Promise<Changes> {
    await this.#trying(() => this.#writer.end());
    return this.#changes;
  }

  async abandon(): Promise<void> {
    this.#writer.discard();
  }

  closed(): boolean {
    return this.#writer.closed();
  }

  async #trying<Made>(work: () => Promise<Made>): Promise<Made> {
    try {
      return await work();
    } catch (error) {
      throw unwritable(this.#shown, error);
    }
  }
}

/** The reports of a run one after the other, in the order of the inputs: in a file, or on standard output. */
export function textWriter(format: TextFormat, sink: Sink): Writer {
  let begun = false;
  const write = async (bytes: Uint8Array | string): Promise<void> => {
    if (bytes.length > 0) await sink.write(bytes);
  };
  return {
    ...sink,
    async add({ pieces }) {
      for (const { text } of pieces) {
        await write(begun ? format.between : format.begin);
        begun = true;
        await write(text);
      }
      return pieces.map(({ row }) => row);
    },
    async end() {
      if (!begun) await write(format.begin);
      await write(format.end);
      await sink.end();
    },
  };
}
