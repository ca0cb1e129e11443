import type { TextFormat } from '../../output/format.ts';
import { indexRow } from '../../output/report-index.ts';
import type { FoundInput } from '../inputs/input.ts';
import type { Result } from '../pool/task.ts';
import { createClaims } from './file-names.ts';
import { unwritable } from './files.ts';
import type { Changes, Delivered, Output } from './output.ts';
import type { Begun, Sink } from './sink.ts';

/** Writes what one input gave. */
export type Write = (result: Result) => Promise<void>;

/** Notes what was begun, and gives it back. */
export type Begin = <One extends Begun>(one: One) => One;

/** An output of which each run makes all anew: a file, standard output, a folder of tables. */
export class NewOutput implements Output {
  readonly resumes = false;
  readonly #shown: string;
  readonly #changes: Changes = { added: 0, changed: 0, removed: 0, stale: [], others: [] };
  readonly #claims = createClaims();
  /** Each stands on those before it, so the last one ends first. */
  readonly #begun: Begun[] = [];
  #write: Write = async () => undefined;

  private constructor(shown: string) {
    this.#shown = shown;
  }

  /** `shown`: what messages call it. Where it cannot be opened, nothing stays of what was begun, and `UsageError` is thrown. */
  static async open(shown: string, open: (begin: Begin) => Promise<Write>): Promise<Output> {
    const output = new NewOutput(shown);
    try {
      output.#write = await open((one) => {
        output.#begun.push(one);
        return one;
      });
      return output;
    } catch (error) {
      output.discard();
      throw unwritable(shown, error);
    }
  }

  async known(): Promise<null> {
    return null;
  }

  async deliver({ name }: FoundInput, result: Result): Promise<Delivered> {
    this.#changes.added++;
    await this.#trying(() => this.#write(result));
    const written = [...result.pieces.map(({ row }) => row), ...result.reports.map(indexRow)];
    const rows = written.map((row) => ({ ...row, file: this.#shown }));
    const diagnostics = [...result.diagnostics, ...this.#claims(rows, { name, sha256: result.sha256 })];
    return { rows, diagnostics, reused: false };
  }

  async finish(): Promise<Changes> {
    for (const one of this.#begun.toReversed()) await this.#trying(async () => one.end());
    return this.#changes;
  }

  discard(): void {
    const last = this.#begun.pop();
    if (!last) return;
    try {
      last.discard?.();
    } finally {
      this.discard();
    }
  }

  closed(): boolean {
    return this.#begun.some((one) => one.closed?.());
  }

  async #trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw unwritable(this.#shown, error);
    }
  }
}

/** The reports of a run one after the other, in the order of the inputs: in a file, or on standard output. */
export function textWriter(format: TextFormat, sink: Sink, begin: Begin): Write {
  let next: 'begin' | 'between' = 'begin';
  const write = async (bytes: Uint8Array | string): Promise<void> => {
    if (bytes.length > 0) await sink.write(bytes);
  };
  begin({
    async end() {
      if (next === 'begin') await write(format.begin);
      await write(format.end);
    },
  });
  return async ({ pieces }) => {
    for (const { text } of pieces) {
      await write(format[next]);
      next = 'between';
      await write(text);
    }
  };
}
