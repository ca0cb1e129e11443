import { join, resolve } from 'node:path';
import { pathsOf } from '../../input/member.ts';
import { type IndexRow, isIndexRow } from '../../output/report-index.ts';
import type { FoundInput } from '../inputs/input.ts';
import { indexIn } from '../inputs/is-output.ts';
import { fileOf } from '../inputs/names.ts';
import { statOf } from '../inputs/read.ts';
import { stampOf } from './files.ts';
import { filesOf, inputId, isOutputFile, type ManifestEntry, type ReportFile } from './manifest.ts';

/** Where an output is, and what may be meant by the names in it. */
interface Listed {
  /** Absolute path of the output folder. */
  directory: string;
  /** Folder that the names of sources start from. */
  cwd: string;
  /** The inputs of this run: a name that is one of theirs is theirs. */
  inputs: ReadonlyArray<FoundInput>;
  /** What the manifest knows, by id. */
  known: ReadonlyMap<string, ManifestEntry>;
}

/** The key of an entry of which only its reports are known: no run has it, so its input is parsed again. */
export const unknownKey = '';

/**
 * What `index.json` lists and the manifest does not know: the manifest is no part of an output that is committed, so in a fresh
 * clone, or after somebody else's work came in, the index is all there is. Only files that are there count.
 */
export function listedEntries({ directory, cwd, inputs, known }: Listed): ManifestEntry[] {
  const files = filesOf(known.values());
  const byName = new Map(inputs.map((input) => [input.name, input]));
  const entries = new Map<string, ManifestEntry>();
  for (const row of readIndex(directory) ?? []) {
    const piece = files.has(row.file) ? null : pieceOf(row, directory);
    const name = pathsOf(row.source).find((path) => byName.has(path)) ?? fileOf(row.source, cwd) ?? row.source;
    const id = inputId(byName.get(name) ?? { name, path: resolve(cwd, name) }, directory);
    if (!piece || known.has(id)) continue;
    const entry = entries.get(id) ?? { id, name, key: unknownKey, sha256: '', pieces: [], diagnostics: [] };
    entry.pieces.push(piece);
    entries.set(id, entry);
  }
  return [...entries.values()];
}

/** Reports that the index of an output lists and whose files are not there, or a damaged index: by their names, and what to do. */
export function lostReports(output: string, cwd: string): { name: string; reason: string }[] {
  const directory = resolve(cwd, output);
  const named = (file: string) => join(output, file).replaceAll('\\', '/');
  const listed = readIndex(directory);
  if (listed === null)
    return [{ name: named('index.json'), reason: 'it is damaged, so nobody knows what is lost; parse again' }];
  const lost = listed.filter(({ file }) => statOf(join(directory, file)) === null);
  return lost.map(({ file, source }) => ({
    name: named(file),
    reason: `it does not exist, and the index of the output lists it; parse \`${source}\` again`,
  }));
}

/** Rows that this program would write; `null` of a damaged index. */
function readIndex(directory: string): IndexRow[] | null {
  return indexIn(directory)?.filter((row): row is IndexRow => isIndexRow(row) && isOutputFile(row.file)) ?? null;
}

function pieceOf(row: IndexRow, directory: string): ReportFile | null {
  const found = statOf(join(directory, row.file));
  return found?.isFile() ? { row, stamp: stampOf(found) } : null;
}
