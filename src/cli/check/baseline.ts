import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Host } from '../host.ts';
import { failure } from '../inputs/failure.ts';
import { unwritable, writeWhole } from '../store/files.ts';
import { UsageError } from '../usage-error.ts';
import type { Finding } from './finding.ts';

const entrySchema = z.strictObject({
  fingerprint: z.string(),
  ruleId: z.string(),
  report: z.string().nullable(),
  file: z.string().nullable(),
  message: z.string(),
});
const baselineSchema = z.strictObject({ version: z.literal(1), findings: z.array(entrySchema) });

/** A finding that is known. Only the fingerprint counts; the rest is for whoever reads the file. */
export type BaselineEntry = z.infer<typeof entrySchema>;

/** The known findings of a file. `fresh`: it need not be there yet. Throws `UsageError` where it cannot be used. */
export async function readBaseline(name: string, host: Host, fresh: boolean): Promise<BaselineEntry[]> {
  const text = await readFile(resolve(host.cwd, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new UsageError(`Cannot read the baseline \`${name}\`: ${failure(error)}`);
    if (fresh) return null;
    throw new UsageError(`The baseline \`${name}\` does not exist; \`--accept\` writes it from what is found now`);
  });
  return text === null ? [] : parse(text, name);
}

function parse(text: string, name: string): BaselineEntry[] {
  try {
    return baselineSchema.parse(JSON.parse(text)).findings;
  } catch {
    throw new UsageError(
      `\`${name}\` is no baseline: write a new one with \`--accept\`, or take it back from your history`,
    );
  }
}

/** Writes the known findings, in an order of their own. Throws `UsageError` where the file cannot be written. */
export function writeBaseline(name: string, entries: ReadonlyArray<BaselineEntry>, host: Host): void {
  const findings = [...entries].sort(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') || compare(a.ruleId, b.ruleId) || compare(a.fingerprint, b.fingerprint),
  );
  try {
    writeWhole(resolve(host.cwd, name), `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
  } catch (error) {
    throw unwritable(name, error);
  }
}

function toEntry({ fingerprint, ruleId, report, file, message }: Pick<Finding, keyof BaselineEntry>): BaselineEntry {
  return { fingerprint, ruleId, report, file, message };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The entries after what the flags ask for: what is gone taken out, what is found put in. */
export function changedBaseline(
  listed: ReadonlyArray<BaselineEntry>,
  found: ReadonlyArray<Pick<Finding, keyof BaselineEntry>>,
  { accept, prune }: { accept: boolean; prune: boolean },
): BaselineEntry[] {
  const still = new Set(found.map(({ fingerprint }) => fingerprint));
  const kept = listed.filter(({ fingerprint }) => !prune || still.has(fingerprint));
  const known = new Set(kept.map(({ fingerprint }) => fingerprint));
  const added = accept ? found.filter(({ fingerprint }) => !known.has(fingerprint)).map(toEntry) : [];
  return [...kept, ...added];
}
