import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { IndexRow } from '../../output/report-index.ts';
import type { Diagnostic } from '../../report/report.ts';
import type { NamedInput } from '../inputs/input.ts';
import { slashes } from '../inputs/names.ts';
import { type Stamp, writeWhole } from './files.ts';

/** A report's file as it was written. */
export interface ReportFile {
  row: IndexRow;
  stamp: Stamp;
}

/** What one input gave. */
export interface ManifestEntry {
  /** The input's path from the output folder, forward slashes, or a name of its own for one that is no plain file. */
  id: string;
  /** What reports call the input. */
  name: string;
  /** The version and build of the program, and the options it was parsed with. */
  key: string;
  /** Hexadecimal SHA-256 of the input's bytes. */
  sha256: string;
  pieces: ReportFile[];
  diagnostics: Diagnostic[];
}

/**
 * What earlier runs left in the manifest, by the inputs' ids. The manifest is a journal, a line an input: a later line
 * takes the place of an earlier one, and a line that was cut off or that this program would not have written is passed
 * over, for it costs only a parse.
 */
export function readManifest(path: string): Map<string, ManifestEntry> {
  const entries = new Map<string, ManifestEntry>();
  for (const line of readText(path).split('\n')) {
    const entry = toEntry(line);
    if (entry) entries.set(entry.id, entry);
  }
  return entries;
}

/** Makes ready for new lines: one that a killed run cut off is closed, so that it spoils no other. */
export function openManifest(path: string): void {
  const text = readText(path);
  if (text !== '' && !text.endsWith('\n')) appendFileSync(path, '\n');
}

/** The files of reports that entries name. */
export function filesOf(entries: Iterable<ManifestEntry>): Set<string> {
  return new Set(Array.from(entries, ({ pieces }) => pieces.map(({ row }) => row.file)).flat());
}

/** Writes the manifest anew. */
export function writeManifest(path: string, entries: Iterable<ManifestEntry>): void {
  writeWhole(path, Array.from(entries, line).join(''));
}

/** Adds one entry, when its files are in place. */
export function appendManifest(path: string, entry: ManifestEntry): void {
  appendFileSync(path, line(entry));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function line(entry: ManifestEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

function toEntry(text: string): ManifestEntry | null {
  try {
    const entry = JSON.parse(text) as ManifestEntry;
    return isEntry(entry) ? entry : null;
  } catch {
    return null;
  }
}

/** Files are removed by what stands here, so a file that is not below the output folder is none of ours. */
function isEntry(entry: ManifestEntry): boolean {
  const strings = [entry.id, entry.name, entry.key, entry.sha256];
  return (
    strings.every((value) => typeof value === 'string') &&
    entry.pieces.every(({ row, stamp }) => isOutputFile(row.file) && isStamp(stamp)) &&
    entry.diagnostics.every(({ message, ruleId }) => typeof message === 'string' && typeof ruleId === 'string')
  );
}

function isStamp({ bytes, modified }: Stamp): boolean {
  return typeof bytes === 'number' && typeof modified === 'number';
}

/** Whether a path, relative to the output folder, is that of a report's file. */
export function isOutputFile(file: string): boolean {
  return outputFile.test(file);
}

const outputFile = /^(?:\d{4}|unknown-edition)\/[a-z0-9-]+\.[a-z0-9]+$/u;

/** Tells inputs apart, in this run and the next: a file by its path from the output folder. */
export function inputId(input: NamedInput, directory: string): string {
  if (typeof input.path !== 'string') return `${notFile}${input.name}`;
  return slashes(relative(directory, input.path));
}

/** Whether an id is that of a file with a plain path, so that one can look whether it is still there. */
export function isFileId(id: string): boolean {
  return !id.startsWith(notFile);
}

/** Forward slashes begin no path from one folder to another. */
const notFile = '//';
