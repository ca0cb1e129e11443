import { resolve } from 'node:path';
import { diceCoefficient } from 'dice-coefficient';
import { z } from 'zod';
import { setRules } from '../../rules/registry.ts';
import { byCodeUnits } from '../../text/lists.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { fileOf } from '../inputs/names.ts';
import { readAsked } from '../inputs/read.ts';
import { unwritable, writeWhole } from '../store/files.ts';
import type { Identified } from './finding.ts';
import type { Scope } from './gather.ts';

const entrySchema = z.strictObject({
  fingerprint: z.string(),
  ruleId: z.string(),
  report: z.string().nullable(),
  file: z.string().nullable(),
  actual: z.string().nullable(),
  message: z.string(),
});
const baselineSchema = z.strictObject({ version: z.literal(1), findings: z.array(entrySchema) });

/** A finding that is known: by its fingerprint, or by being all but what it was. */
export type BaselineEntry = z.infer<typeof entrySchema>;

/** The known findings of a file. `fresh`: it need not be there yet. Throws `UsageError` where it cannot be used. */
export async function readBaseline(name: string, host: Host, fresh: boolean): Promise<BaselineEntry[]> {
  const text = await readAsked('baseline', name, host, () => {
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
      `\`${name}\` is not a baseline: write a new one with \`--accept\`, or take it back from your history`,
    );
  }
}

/** Writes the known findings, in an order of their own. Throws `UsageError` where the file cannot be written. */
export function writeBaseline(name: string, entries: ReadonlyArray<BaselineEntry>, host: Host): void {
  const findings = [...entries].sort(
    (a, b) =>
      byCodeUnits(a.file ?? '', b.file ?? '') ||
      byCodeUnits(a.ruleId, b.ruleId) ||
      byCodeUnits(a.fingerprint, b.fingerprint),
  );
  try {
    writeWhole(resolve(host.cwd, name), `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
  } catch (error) {
    throw unwritable(name, error);
  }
}

/** Whether a check can say of an entry that it is not found any more: it may be about an input that was not looked at. */
export type IsJudged = (entry: BaselineEntry) => boolean;

/**
 * Which entries a check can judge: those about inputs that were asked for, and about inputs that are not there any more. Those
 * about no input, such as a country that the set lacks, and about an input beside others, such as a second report of one id, are
 * judged by a check of all. An output (`isAsked` is `null`) tells nothing of inputs that gave no report.
 */
export function judgedEntries(
  entries: ReadonlyArray<BaselineEntry>,
  isAsked: Scope | null,
  { cwd }: Pick<Host, 'cwd'>,
): IsJudged {
  if (isAsked === null) return ({ report, file }) => report !== null || file === null;
  const isGone = (file: string) => fileOf(file, cwd) === null;
  const isWhole = entries.every(({ file }) => file === null || isAsked(file) || isGone(file));
  return ({ file, ruleId }) => {
    if (file === null) return isWhole;
    return isGone(file) || (isAsked(file) && (isWhole || !ofSets.has(ruleId)));
  };
}

const ofSets: ReadonlySet<string> = new Set(setRules.map(({ id }) => id));

/** How findings and the baseline fit. */
interface BaselineMatch {
  /** Fingerprints of findings that are known, and the entry of each. */
  known: ReadonlyMap<string, BaselineEntry>;
  /** Entries that are not found any more. */
  gone: BaselineEntry[];
}

/**
 * Which findings the baseline lists. A finding of the same rule on the same report that says nearly the same as an entry that
 * is not found otherwise is that entry, half repaired: it is not new.
 */
export function matchBaseline(found: ReadonlyArray<Identified>, entries: ReadonlyArray<BaselineEntry>): BaselineMatch {
  const waiting = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const known = new Map<string, BaselineEntry>();
  const take = ({ fingerprint }: Identified, entry: BaselineEntry | undefined): void => {
    if (!entry) return;
    known.set(fingerprint, entry);
    waiting.delete(entry.fingerprint);
  };
  for (const finding of found) take(finding, waiting.get(finding.fingerprint));
  for (const finding of found) {
    if (waiting.size === 0) break;
    if (!known.has(finding.fingerprint)) take(finding, likest(finding, [...waiting.values()]));
  }
  return { known, gone: [...waiting.values()] };
}

/** Below this, measured by pairs of letters, two findings are different ones. */
const leastLikeness = 0.6;

function likest(finding: Identified, entries: ReadonlyArray<BaselineEntry>): BaselineEntry | undefined {
  const about = (one: BaselineEntry | Identified) => one.report ?? one.file;
  const candidates = entries
    .filter((entry) => entry.ruleId === finding.ruleId && about(entry) === about(finding))
    .map((entry) => ({ entry, likeness: likeness(said(entry), said(finding)) }))
    .filter((one) => one.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness);
  return candidates[0]?.entry;
}

/** What was found; of a finding that is no text, its message without the numbers, which are what half a repair changes. */
function said({ actual, message }: Pick<BaselineEntry, 'actual' | 'message'>): string {
  return actual ?? message.replace(digits, '#');
}

const digits = /\d+/gu;

/** A text of which a part is gone is like the whole, however large the part. */
function likeness(before: string, after: string): number {
  if (before.includes(after) || after.includes(before)) return 1;
  return diceCoefficient(before, after);
}

/**
 * The entries after what the flags ask for: what is gone taken out, as far as that can be judged, what is found put in, what is
 * half repaired as it is now.
 */
export function changedBaseline(
  entries: ReadonlyArray<BaselineEntry>,
  found: ReadonlyArray<Identified>,
  { accept, prune, isJudged }: { accept: boolean; prune: boolean; isJudged: IsJudged },
): BaselineEntry[] {
  const { known, gone } = matchBaseline(found, entries);
  if (!accept && !prune) return [...entries];
  const listed = found.filter(({ fingerprint }) => accept || known.has(fingerprint)).map(toEntry);
  return [...listed, ...(prune ? gone.filter((entry) => !isJudged(entry)) : gone)];
}

function toEntry({ fingerprint, ruleId, report, file, actual, message }: Identified): BaselineEntry {
  return { fingerprint, ruleId, report, file, actual, message };
}
