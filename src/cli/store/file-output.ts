import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { OutputFormat } from '../../output/format.ts';
import type { IndexRow } from '../../output/index-row.ts';
import type { FoundInput } from '../inputs/input.ts';
import type { Message, Result } from '../pool/task.ts';
import { inputId } from './input-id.ts';
import { isIntact } from './is-intact.ts';
import { openFolder } from './open-folder.ts';
import type { Changes, Delivered, Output } from './output.ts';
import { type FileSink, fileSink } from './sink.ts';
import { unwritable } from './unwritable.ts';
import { type Stamp, writeWhole } from './write-whole.ts';

export interface FileOptions {
  /** Absolute path of the output folder. */
  directory: string;
  /** Absolute path of the file in it, and its name in messages. */
  path: string;
  shown: string;
  /** Where to note what the file holds. */
  manifest: string;
  format: OutputFormat;
  /** Fingerprint of the program and the options. */
  key: string;
  /** Make everything again. */
  force: boolean;
}

/** What the file holds of one input: a stretch of its bytes. */
interface Stretch {
  key: string;
  name: string;
  /** Hexadecimal SHA-256 of the input's bytes. */
  sha256: string;
  start: number;
  length: number;
  rows: IndexRow[];
  messages: Message[];
}

/** What the file holds, by the inputs' ids; it counts only while the file is as it was written. */
interface Holdings {
  stamp: Stamp;
  stretches: Record<string, Stretch>;
}

/**
 * All reports of a run in one file whose reports just follow one another. What the last run put into it of the same bytes
 * is copied, not made again.
 */
export class FileOutput implements Output {
  readonly #options: FileOptions;
  readonly #before: ReadonlyMap<string, Stretch>;
  readonly #now = new Map<string, Stretch>();
  #old: number | null;
  readonly #sink: FileSink;
  readonly #changes: Changes = { added: 0, changed: 0, removed: 0, stale: [] };
  readonly #unlock: () => void;
  #at = 0;

  /** Throws `UsageError` where the file cannot be written, or another run writes it. */
  constructor(options: FileOptions) {
    this.#options = options;
    this.#unlock = openFolder(options);
    try {
      this.#before = readHoldings(options);
      this.#old = this.#before.size > 0 ? openSync(options.path, 'r') : null;
      this.#sink = fileSink(options.path);
    } catch (error) {
      this.#unlock();
      throw unwritable(options.shown, error);
    }
  }

  async known(input: FoundInput): Promise<string | null> {
    const stretch = this.#stretch(input);
    const same = stretch?.key === this.#options.key && stretch.name === input.name && !this.#options.force;
    return same ? stretch.sha256 : null;
  }

  async deliver(input: FoundInput, result: Result): Promise<Delivered> {
    if (this.#at === 0) await this.#write(this.#options.format.begin);
    const before = this.#stretch(input);
    if (before && result.unchanged) return { ...(await this.#copy(input, before)), reused: true };
    // An input that could not be parsed this time leaves what it gave before.
    if (before && result.sha256 === null) {
      return { ...(await this.#copy(input, before)), messages: result.messages, reused: false };
    }
    this.#changes[before ? 'changed' : 'added']++;
    const start = this.#at;
    for (const piece of result.pieces) await this.#write(piece.text);
    const made = { rows: result.pieces.map((piece) => piece.row), messages: result.messages };
    const { key } = this.#options;
    if (result.sha256 !== null) {
      this.#keep(input, { ...made, key, name: input.name, sha256: result.sha256, start, length: this.#at - start });
    }
    return { ...made, reused: false };
  }

  async finish(): Promise<Changes> {
    if (this.#at === 0) await this.#write(this.#options.format.begin);
    await this.#write(this.#options.format.end);
    for (const id of this.#before.keys()) if (!this.#now.has(id)) this.#changes.removed++;
    try {
      this.#close();
      const holdings: Holdings = { stamp: await this.#sink.end(), stretches: Object.fromEntries(this.#now) };
      writeWhole(this.#options.manifest, JSON.stringify(holdings));
      this.#unlock();
    } catch (error) {
      throw unwritable(this.#options.shown, error);
    }
    return this.#changes;
  }

  async abandon(): Promise<void> {
    this.#close();
    this.#sink.discard();
    this.#unlock();
  }

  closed(): boolean {
    return false;
  }

  #stretch(input: FoundInput): Stretch | undefined {
    return this.#before.get(inputId(input, this.#options.directory));
  }

  #keep(input: FoundInput, stretch: Stretch): void {
    this.#now.set(inputId(input, this.#options.directory), stretch);
  }

  async #copy(input: FoundInput, stretch: Stretch): Promise<Pick<Delivered, 'rows' | 'messages'>> {
    const bytes = new Uint8Array(stretch.length);
    if (this.#old !== null) readSync(this.#old, bytes, 0, stretch.length, stretch.start);
    this.#keep(input, { ...stretch, start: this.#at });
    await this.#write(bytes);
    return { rows: stretch.rows, messages: stretch.messages };
  }

  async #write(content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    try {
      await this.#sink.write(bytes);
    } catch (error) {
      throw unwritable(this.#options.shown, error);
    }
    this.#at += bytes.length;
  }

  /** The old file must not be open when the new one takes its name: not every system allows it. */
  #close(): void {
    if (this.#old !== null) closeSync(this.#old);
    this.#old = null;
  }
}

function readHoldings({ manifest, path }: FileOptions): Map<string, Stretch> {
  try {
    const { stamp, stretches } = JSON.parse(readFileSync(manifest, 'utf8')) as Holdings;
    return isIntact(path, stamp) ? new Map(Object.entries(stretches)) : new Map();
  } catch {
    return new Map();
  }
}
