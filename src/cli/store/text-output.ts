import type { TextFormat } from '../../output/format.ts';
import type { FoundInput } from '../inputs/input.ts';
import type { Result } from '../pool/task.ts';
import { createClaims } from './file-names.ts';
import { unwritable } from './files.ts';
import type { Changes, Delivered, Output } from './output.ts';
import type { Sink } from './sink.ts';

/** The reports of a run one after the other, in the order of the inputs: in a file, or on standard output. */
export class TextOutput implements Output {
  readonly resumes = false;
  readonly #format: TextFormat;
  readonly #sink: Sink;
  readonly #shown: string;
  readonly #changes: Changes = { added: 0, changed: 0, removed: 0, stale: [] };
  readonly #claims = createClaims();
  #begun = false;

  /** Begins to write into `sink`, which diagnostics call `shown`. */
  constructor(format: TextFormat, sink: Sink, shown: string) {
    this.#format = format;
    this.#sink = sink;
    this.#shown = shown;
  }

  async known(): Promise<null> {
    return null;
  }

  async deliver(input: FoundInput, result: Result): Promise<Delivered> {
    this.#changes.added++;
    for (const { text } of result.pieces) {
      await this.#write(this.#begun ? this.#format.between : this.#format.begin);
      this.#begun = true;
      await this.#write(text);
    }
    const rows = result.pieces.map(({ row }) => ({ ...row, file: this.#shown }));
    return {
      rows,
      diagnostics: [...result.diagnostics, ...this.#claims(rows, { name: input.name, sha256: result.sha256 })],
      reused: false,
    };
  }

  async finish(): Promise<Changes> {
    if (!this.#begun) await this.#write(this.#format.begin);
    await this.#write(this.#format.end);
    try {
      await this.#sink.end();
    } catch (error) {
      throw unwritable(this.#shown, error);
    }
    return this.#changes;
  }

  async abandon(): Promise<void> {
    this.#sink.discard();
  }

  closed(): boolean {
    return this.#sink.closed();
  }

  async #write(bytes: Uint8Array | string): Promise<void> {
    if (bytes.length === 0) return;
    try {
      await this.#sink.write(bytes);
    } catch (error) {
      throw unwritable(this.#shown, error);
    }
  }
}
