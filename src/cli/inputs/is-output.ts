import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRowOfAnyVersion } from '../../output/report-index.ts';
import { readEnds, readInput, statOf } from './read.ts';

/**
 * Whether a path is what `parse` wrote and no input: a file that holds reports, a folder with an index of reports, or one that holds
 * such files and nothing else, such as an edition's. Other JSON is data that may hold texts.
 */
export async function isOutput(typed: string, cwd: string): Promise<boolean> {
  const path = resolve(cwd, typed);
  if (outputFile.test(typed)) return holdsReport(path);
  const names = await readdir(path).catch(() => []);
  const shown = names.filter((name) => !name.startsWith('.'));
  if (shown.includes(indexFile)) {
    const rows = indexIn(path);
    // What is damaged is told by who reads it; whoever gathers pages may keep a list of them under that name.
    return rows === null || rows.length === 0 || rows.some(isRowOfAnyVersion);
  }
  const [first] = shown;
  return first !== undefined && shown.every((name) => outputFile.test(name)) && holdsReport(join(path, first));
}

const indexFile = 'index.json';

/** What the index in a folder lists; nothing where there is none, `null` for a damaged one. */
export function indexIn(folder: string): unknown[] | null {
  try {
    return [JSON.parse(readFileSync(join(folder, indexFile), 'utf8'))].flat();
  } catch (error) {
    return error instanceof SyntaxError ? null : [];
  }
}

/** Whether a file is a table that `parse` wrote as CSV, or its index. */
export function isWrittenTable(path: string): boolean {
  try {
    if (basename(path) === indexFile) return indexIn(dirname(path))?.some(isRowOfAnyVersion) === true;
    return path.endsWith('.csv') && tableHead.test(Buffer.from(readInput(path, longestHead)).toString());
  } catch {
    return false;
  }
}

/** The first columns of every table, and of an index. */
const tableHead = /^\uFEFF?(?:report,iso3,cow,edition|id,country,iso3,edition,tier),/u;
/** More than they take, in bytes. */
const longestHead = 100;

/** Whether a file is what `parse` writes, in whichever format, by what stands at its ends; so is one that holds nothing. */
export function isWritten(path: string): boolean {
  try {
    const ends = readEnds(path, longestEnd).toString();
    return emptyOutput.test(ends) || tableHead.test(ends) || writtenWords.test(ends);
  } catch {
    // What nobody may read is told by who writes there.
    return true;
  }
}

/** Nothing, or an array of no reports. */
const emptyOutput = /^\s*(?:\[\s*\]\s*)?$/u;
/** A report, an index or a database, and what a descriptor and a Parquet file say of who made them. */
const writtenWords = /"schemaVersion"|"residue"|tip-report/u;
/** More than what any format needs for it, in bytes. */
const longestEnd = 1 << 14;

/** By the key that every report has: what cannot be read as one is told by who reads it. */
function holdsReport(path: string): boolean {
  try {
    return statOf(path)?.isFile() === true && Buffer.from(readInput(path, looked)).includes('"schemaVersion"');
  } catch {
    return false;
  }
}

/** More than a report is long, in bytes. */
const looked = 1 << 20;

export const outputFile = /\.(?:jsonl?|ndjson)$/u;
/** A file of a folder that `parse` wrote, by its name. */
export const writtenFile = /\.(?:jsonl?|ndjson|csv|parquet)$|(?:^|\/)\.cache(?:\/|$)/u;

/** Why what `parse` wrote is no input, and what to name instead. */
export const writtenTable = '`parse` wrote it; name the inputs it was made of';
export const writtenReports = `${writtenTable}, or give it to \`review\`, \`check\`, \`diff\` or \`inspect\`, which read it`;
