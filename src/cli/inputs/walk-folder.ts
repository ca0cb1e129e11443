import { Buffer } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { isCompanion } from '../../input/companions.ts';
import { failure } from './read.ts';

/** A file of a folder; `path` is bytes where its name is no valid UTF-8. */
export interface WalkedFile {
  path: string | Buffer;
  /** Path below the folder, forward slashes; a byte that is no UTF-8 is written `\xFF`. */
  inner: string;
}

/** What a folder holds. */
export interface Walk {
  files: WalkedFile[];
  /** Folders that could not be looked into. */
  problems: { inner: string; reason: string }[];
  /** Paths below the folder of what was passed over. */
  skipped: string[];
}

interface Level {
  path: Buffer;
  inner: string;
}

interface Found extends Level {
  entry: Dirent<Buffer>;
  name: string;
}

/**
 * The files of a folder and of the folders in it whose extension is one of `extensions`, unsorted. Hidden files and
 * folders, what browsers save beside a page, and symbolic links are passed over: a link may lead out of the folder, or
 * round in a circle.
 */
export async function walkFolder(folder: string, extensions: ReadonlySet<string>): Promise<Walk> {
  const walk: Walk = { files: [], problems: [], skipped: [] };
  const levels: Level[] = [{ path: Buffer.from(folder), inner: '' }];
  for (let level = levels.pop(); level; level = levels.pop()) {
    for (const entry of await entries(level, walk)) sort(entry);
  }
  return walk;

  function sort({ entry, name, path, inner }: Found): void {
    if (entry.isDirectory() && !name.startsWith('.')) levels.push({ path, inner });
    else if (entry.isFile() && !isCompanion(inner) && extensions.has(extname(name).toLowerCase())) {
      walk.files.push({ path: plain(path), inner });
    } else walk.skipped.push(inner);
  }
}

async function entries(level: Level, walk: Walk): Promise<Found[]> {
  try {
    return (await list(level.path)).map((entry) => {
      const name = readable(entry.name);
      const inner = level.inner === '' ? name : `${level.inner}/${name}`;
      return { entry, name, path: joined(level.path, entry.name), inner };
    });
  } catch (error) {
    walk.problems.push({ inner: level.inner, reason: failure(error) });
    return [];
  }
}

function list(path: Buffer) {
  return readdir(path, { withFileTypes: true, encoding: 'buffer' });
}

function joined(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, slash, name]);
}

/** A path as text wherever the text means the same bytes. */
function plain(path: Buffer): string | Buffer {
  const text = path.toString();
  return Buffer.from(text).equals(path) ? text : path;
}

function readable(name: Buffer): string {
  const text = name.toString();
  if (Buffer.from(text).equals(name)) return text;
  return Array.from(name, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`,
  ).join('');
}

const slash = Buffer.from('/');

/** Documents that people have and that are not read, by ending, and what to do with them. */
const remedies: Readonly<Record<string, string>> = {
  '.rtf': 'save as .docx or .html',
  '.doc': 'save as .docx or .html',
  '.odt': 'save as .docx or .html',
  '.wpd': 'save as .docx or .html',
  '.pages': 'export as .docx or .pdf',
  '.epub': 'convert to .html',
  '.mobi': 'convert to .html',
  '.msg': 'save as .eml or .html',
  '.webarchive': 'save as .html',
  '.warc': 'save the pages as .html',
  '.ppt': 'save as .pdf',
  '.pptx': 'save as .pdf',
  '.xls': 'save the sheet as text',
  '.xlsx': 'save the sheet as text',
  '.tar': 'unpack it',
  '.tgz': 'unpack it',
  '.7z': 'unpack it',
  '.rar': 'unpack it',
  '.bz2': 'unpack it',
  '.xz': 'unpack it',
};
/** So many are named; `--verbose` names all. */
const named = 3;
const ending = /[^/](?<ending>\.[^./\s]{1,12})$/u;

/**
 * What is said of the files of folders that were passed over: how many of which ending, what to do about documents that are
 * not read, and their names. An empty list for no files.
 */
export function passedOver(names: ReadonlyArray<string>, verbose: boolean): string[] {
  const groups = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const own = ending.exec(name)?.groups?.['ending']?.toLowerCase() ?? '';
    groups.set(own, [...(groups.get(own) ?? []), name]);
  }
  if (names.length === 0) return [];
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const documents = rows.filter(([own]) => own in remedies);
  const counts = rows.map(([own, { length }]) => `${length} ${own === '' ? 'without an ending' : own}`).join(', ');
  const files = names.length === 1 ? 'file' : 'files';
  const all = verbose ? rows.filter((row) => !documents.includes(row)).flatMap(([, own]) => own) : [];
  return [
    `${names.length} ${files} passed over: hidden, a link, beside a page, or of no input format (${counts})`,
    ...documents.map((row) => line(row, verbose)),
    ...all.map((name) => `  ${name}`),
  ];
}

function line([own, names]: [string, string[]], verbose: boolean): string {
  const shown = verbose ? names : names.slice(0, named);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return `  ${names.length} ${own}: ${remedies[own]} (${shown.join(', ')}${more})`;
}
