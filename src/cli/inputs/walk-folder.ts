import { Buffer } from 'node:buffer';
import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { failure } from './failure.ts';

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
  skipped: number;
}

interface Level {
  path: Buffer;
  inner: string;
}

/**
 * The files of a folder and of the folders in it whose extension is one of `extensions`, unsorted. Hidden files and
 * folders and symbolic links are passed over: a link may lead out of the folder, or round in a circle.
 */
export async function walkFolder(folder: string, extensions: ReadonlySet<string>): Promise<Walk> {
  const walk: Walk = { files: [], problems: [], skipped: 0 };
  const levels: Level[] = [{ path: Buffer.from(folder), inner: '' }];
  for (let level = levels.pop(); level; level = levels.pop()) await lookInto(level);
  return walk;

  async function lookInto(level: Level): Promise<void> {
    let entries: Awaited<ReturnType<typeof list>>;
    try {
      entries = await list(level.path);
    } catch (error) {
      walk.problems.push({ inner: level.inner, reason: failure(error) });
      return;
    }
    for (const entry of entries) {
      const name = readable(entry.name);
      const next = { path: joined(level.path, entry.name), inner: level.inner === '' ? name : `${level.inner}/${name}` };
      if (entry.isDirectory() && !name.startsWith('.')) levels.push(next);
      else if (entry.isFile() && wanted(name, extensions)) walk.files.push({ path: plain(next.path), inner: next.inner });
      else walk.skipped++;
    }
  }
}

function list(path: Buffer) {
  return readdir(path, { withFileTypes: true, encoding: 'buffer' });
}

function wanted(name: string, extensions: ReadonlySet<string>): boolean {
  return !name.startsWith('.') && extensions.has(extname(name).toLowerCase());
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
  return Array.from(name, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`)).join('');
}

const slash = Buffer.from('/');
