import { Buffer } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { inputFormats } from '../../formats/index.ts';
import { isCompanion } from '../../input/companions.ts';
import { failure } from './read.ts';

/** Archives hold inputs. */
const archives = ['.gz', '.tar', '.tgz', '.zip', '.eml', '.emlx', '.mbox', '.mht', '.mhtml', '.warc', '.wacz'];

/** Extensions of what is taken for an input in a folder: lower case, with the dot. */
export const inputExtensions: ReadonlySet<string> = new Set(
  [...inputFormats.flatMap((format) => format.extensions), ...archives].sort(),
);

/** A file of a folder; `path` is bytes where its name is no valid UTF-8. */
interface WalkedFile {
  path: string | Buffer;
  /** Path below the folder, forward slashes; a byte that is no UTF-8 is written `\xFF`. */
  inner: string;
}

/** What a folder holds. */
interface Walk {
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
 * The files of a folder and of the folders in it that have the ending of an input format, unsorted. Hidden files and
 * folders, what browsers save beside a page, and symbolic links are passed over: a link may lead out of the folder, or
 * round in a circle.
 */
export async function walkFolder(folder: string): Promise<Walk> {
  const walk: Walk = { files: [], problems: [], skipped: [] };
  const levels: Level[] = [{ path: Buffer.from(folder), inner: '' }];
  for (let level = levels.pop(); level; level = levels.pop()) {
    for (const entry of await entries(level, walk)) sort(entry);
  }
  return walk;

  function sort({ entry, name, path, inner }: Found): void {
    if (entry.isDirectory() && !name.startsWith('.')) levels.push({ path, inner });
    else if (entry.isFile() && !isCompanion(inner) && inputExtensions.has(extname(name).toLowerCase())) {
      walk.files.push({ path: plain(path), inner });
    } else walk.skipped.push(inner);
  }
}

async function entries(level: Level, walk: Walk): Promise<Found[]> {
  try {
    const found = await readdir(level.path, { withFileTypes: true, encoding: 'buffer' });
    return found.map((entry) => {
      const name = readable(entry.name);
      const inner = level.inner === '' ? name : `${level.inner}/${name}`;
      return { entry, name, path: Buffer.concat([level.path, slash, entry.name]), inner };
    });
  } catch (error) {
    walk.problems.push({ inner: level.inner, reason: failure(error) });
    return [];
  }
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
