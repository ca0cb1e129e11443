import { rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type IndexRow, indexCsv, indexJson } from '../../output/report-index.ts';
import { slug } from '../../output/slug.ts';
import type { Diagnostic } from '../../report/report.ts';
import { byCodeUnits } from '../../text/lists.ts';
import type { FoundInput } from '../inputs/input.ts';
import type { Result, WrittenReport } from '../pool/task.ts';
import { createClaims, FileNames, stemOf } from './file-names.ts';
import { isIntact, removeIfEmpty, unwritable, writeInFolder, writeWhole } from './files.ts';
import { listedEntries, unknownKey } from './listed-entries.ts';
import { openFolder } from './lock.ts';
import {
  appendManifest,
  filesOf,
  inputId,
  isFileId,
  type ManifestEntry,
  openManifest,
  type ReportFile,
  readManifest,
  writeManifest,
} from './manifest.ts';
import type { Changes, Delivered, Output } from './output.ts';
import { isOfOthers, pathsFrom } from './spare-files.ts';

interface FolderOptions {
  /** Absolute path of the folder. */
  directory: string;
  /** Folder that the names of inputs start from. */
  cwd: string;
  /** Its name in diagnostics. */
  shown: string;
  /** Of the documents, with the dot. */
  extension: string;
  /** The version and build of the program, and the options: what was made under others is made again. */
  key: string;
  /** Make everything again. */
  force: boolean;
  /** Whether to remove the files of an input, by its name, that is gone. */
  prune: (name: string) => boolean;
  /** The inputs of this run. */
  inputs: ReadonlyArray<FoundInput>;
}

/**
 * Reports as documents, `EDITION/COUNTRY.json`, with `index.json` and `index.csv`. What earlier runs put there stays
 * and stays in the index, as long as its input is there; what they made of the same bytes is not made again. An output that
 * came from elsewhere, without what this machine noted of it, is known by its index.
 */
export class FolderOutput implements Output {
  readonly resumes = true;
  readonly #options: FolderOptions;
  readonly #manifest: string;
  readonly #entries: Map<string, ManifestEntry>;
  /** The files of earlier runs. */
  readonly #own: ReadonlySet<string>;
  /** Entries of inputs that are not in this run, and whose input is gone. */
  readonly #gone: ManifestEntry[] = [];
  readonly #names: FileNames;
  readonly #claims = createClaims();
  readonly #changes: Changes = { added: 0, changed: 0, removed: 0, stale: [], others: [] };
  readonly #unlock: () => void;

  /**
   * Opens the folder, making it where it is missing. Throws `UsageError` where it cannot be written, or another run writes
   * there.
   */
  constructor(options: FolderOptions) {
    this.#options = options;
    this.#names = new FileNames(options.extension, (file) => !this.#own.has(file) && isOfOthers(this.#path(file)));
    this.#manifest = join(options.directory, '.cache', 'manifest.jsonl');
    this.#unlock = openFolder({ ...options, manifest: this.#manifest });
    try {
      // What only saves work is no part of the output, and keeps itself out of version control.
      writeWhole(join(dirname(this.#manifest), '.gitignore'), '*\n');
      this.#entries = readManifest(this.#manifest);
      openManifest(this.#manifest);
      for (const entry of listedEntries({ ...options, known: this.#entries })) this.#entries.set(entry.id, entry);
      this.#own = filesOf(this.#entries.values());
      this.#setAside();
    } catch (error) {
      this.#unlock();
      throw unwritable(options.shown, error);
    }
  }

  async known(input: FoundInput): Promise<string | null> {
    const entry = this.#entries.get(inputId(input, this.#options.directory));
    if (!entry || this.#options.force || entry.key !== this.#options.key || entry.name !== input.name) return null;
    return this.#isWhole(entry) ? entry.sha256 : null;
  }

  async deliver(input: FoundInput, result: Result): Promise<Delivered | null> {
    const before = this.#entries.get(inputId(input, this.#options.directory));
    if (result.unchanged) return before ? this.#reuse(before, before.diagnostics) : null;
    if (result.sha256 === null) return this.#fail(before, result);
    const pieces = result.pieces.map((piece) => this.#write(piece, input));
    const rows = rowsOf(pieces);
    const seconds = this.#claims(rows, { name: input.name, sha256: result.sha256 });
    this.#replace(before, {
      id: inputId(input, this.#options.directory),
      name: input.name,
      key: this.#options.key,
      sha256: result.sha256,
      pieces,
      diagnostics: result.diagnostics,
    });
    return { rows, diagnostics: [...result.diagnostics, ...seconds], reused: false };
  }

  async finish(): Promise<Changes> {
    try {
      const stale = this.#gone.filter((entry) => !this.#prune(entry));
      const entries = [...this.#entries.values(), ...stale];
      const rows = entries.flatMap(({ pieces }) => rowsOf(pieces)).sort((a, b) => byCodeUnits(a.file, b.file));
      writeWhole(join(this.#options.directory, 'index.json'), indexJson(rows));
      writeWhole(join(this.#options.directory, 'index.csv'), indexCsv(rows));
      if (this.#isChanged()) writeManifest(this.#manifest, entries);
      this.#unlock();
      return this.#changes;
    } catch (error) {
      throw unwritable(this.#options.shown, error);
    }
  }

  #isChanged(): boolean {
    const { added, changed, removed } = this.#changes;
    return added + changed + removed + this.#gone.length > 0;
  }

  /** Every file is whole at any time, and the manifest is a journal: there is nothing to mend. */
  discard(): void {
    this.#unlock();
    if (this.#entries.size > 0) return;
    // Nothing came of the run, nor of one before it: no folder is left behind that holds nothing.
    rmSync(dirname(this.#manifest), { recursive: true, force: true });
    removeIfEmpty(this.#options.directory);
  }

  closed(): boolean {
    return false;
  }

  /** Tells apart the entries of inputs that are not in this run: those that are still there keep their file names. */
  #setAside(): void {
    const inputs = new Set(this.#options.inputs.map((input) => inputId(input, this.#options.directory)));
    // An input may stand where a report would: it keeps its place.
    const standing = pathsFrom(this.#options.directory, this.#options.inputs);
    for (const file of [...inputs, ...standing]) this.#names.taken.add(file);
    for (const entry of [...this.#entries.values()]) {
      if (inputs.has(entry.id)) continue;
      if (isFileId(entry.id) && !exists(join(this.#options.directory, entry.id))) {
        this.#entries.delete(entry.id);
        this.#gone.push(entry);
      } else this.#keep(entry);
    }
  }

  #keep(entry: ManifestEntry): void {
    entry.pieces = entry.pieces.filter((piece) => exists(this.#path(piece.row.file)));
    for (const piece of entry.pieces) this.#names.taken.add(piece.row.file);
    this.#claims(rowsOf(entry.pieces), entry);
    if (entry.pieces.length > 0) this.#changes.others.push({ name: entry.name, reports: entry.pieces.length });
  }

  #reuse(entry: ManifestEntry, diagnostics: Diagnostic[]): Delivered | null {
    const files = entry.pieces.map((piece) => this.#names.take(stemOf(piece.row.file), slug(entry.name)));
    if (files.some((file, index) => file !== entry.pieces[index]?.row.file)) {
      for (const file of files) this.#names.taken.delete(file);
      return null;
    }
    const rows = rowsOf(entry.pieces);
    return { rows, diagnostics: [...diagnostics, ...this.#claims(rows, entry)], reused: true };
  }

  /** An input that could not be parsed this time leaves what it gave before. */
  #fail(before: ManifestEntry | undefined, result: Result): Delivered {
    const kept = before && this.#isWhole(before) ? this.#reuse(before, result.diagnostics) : null;
    if (before && !kept) this.#entries.delete(before.id);
    return kept ? { ...kept, reused: false } : { rows: [], diagnostics: result.diagnostics, reused: false };
  }

  #write(piece: WrittenReport, input: FoundInput): ReportFile {
    const file = this.#names.take(piece.stem, slug(input.name));
    try {
      return { row: { ...piece.row, file }, stamp: writeInFolder(this.#path(file), piece.text) };
    } catch (error) {
      throw unwritable(`${this.#options.shown}/${file}`, error);
    }
  }

  /** Files of the earlier entry that the new one has no more go; the entry follows when all is in place. */
  #replace(before: ManifestEntry | undefined, entry: ManifestEntry): void {
    if (before) this.#remove(before);
    if (before && before.key !== unknownKey) this.#changes.changed++;
    else this.#changes.added++;
    this.#entries.set(entry.id, entry);
    try {
      appendManifest(this.#manifest, entry);
    } catch (error) {
      throw unwritable(this.#options.shown, error);
    }
  }

  /** Whether nothing of an input that is gone stays. */
  #prune(entry: ManifestEntry): boolean {
    entry.pieces = entry.pieces.filter(({ row }) => !this.#names.taken.has(row.file) && exists(this.#path(row.file)));
    if (this.#options.prune(entry.name)) {
      this.#remove(entry);
      return true;
    }
    for (const { row } of entry.pieces) this.#changes.stale.push(row.file);
    return entry.pieces.length === 0;
  }

  /** Removes an entry's files, but none that is another's now or that somebody changed. */
  #remove(entry: ManifestEntry): void {
    for (const { row, stamp } of entry.pieces) {
      if (this.#names.taken.has(row.file) || !isIntact(this.#path(row.file), stamp)) continue;
      rmSync(this.#path(row.file), { force: true });
      removeIfEmpty(dirname(this.#path(row.file)));
      this.#changes.removed++;
    }
  }

  #isWhole(entry: ManifestEntry): boolean {
    return entry.pieces.every((piece) => isIntact(this.#path(piece.row.file), piece.stamp));
  }

  #path(file: string): string {
    return join(this.#options.directory, ...file.split('/'));
  }
}

function rowsOf(pieces: ReadonlyArray<ReportFile>): IndexRow[] {
  return pieces.map(({ row }) => row);
}

/** What nobody may look at counts as there: it may come back. */
function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOTDIR';
  }
}
