import { withSeverities } from '../config.ts';
import type { Host } from '../host.ts';
import { changedBaseline, judgedEntries, readBaseline, writeBaseline } from './baseline.ts';
import { changeFinding, compareCommitted, type ReportChange } from './compare.ts';
import { type Finding, identified, locate } from './finding.ts';
import { type Asked, gather, type Scope, scopeOf } from './gather.ts';
import { judge, nothingMeasured } from './judge.ts';
import { compareReviewed } from './reviewed.ts';
import { updateOutput } from './update-output.ts';

/** What a check came to. */
export interface CheckResult {
  passed: boolean;
  /** Inputs that were looked at, by name. */
  inputs: string[];
  /** Names of the sources of all reports, each once. */
  sources: string[];
  reports: number;
  findings: Finding[];
  /** Differences from the committed output; `null` where it was not compared. */
  changes: ReportChange[] | null;
  /** Whether these have been written, and are there now. */
  updated: boolean;
  /** How many reports are as somebody checked them, and how many nobody checked; `null` where no marks were given. */
  reviewed: { unchanged: number; unchecked: number } | null;
  /** What a flag made the check write. */
  written: string[];
}

/** Checks what was named. Throws `UsageError` for what cannot be checked as asked. */
export async function check(asked: Asked, host: Host): Promise<CheckResult> {
  const { values, settings } = asked;
  const { baseline } = settings;
  const listed = baseline === null ? [] : await readBaseline(baseline, host, values.accept);
  const gathered = await gather(asked, host);
  const isAsked = gathered.parsed && scopeOf(gathered.parsed, host);
  const isJudged = judgedEntries(listed, isAsked, host);
  const { inputs, reports } = gathered;
  const { expected } = settings;
  const asks = { expected, mayBeMissing: values.update, isAsked: values.expected !== null };
  const changes = await compareCommitted(gathered, asks, host);
  const written = values.update ? [await updateOutput(gathered, asked, host)] : [];
  const found = identified(withSeverities(locate(gathered), settings.rules));
  const known = changedBaseline(listed, found, { ...values, isJudged });
  if (baseline !== null && (values.accept || values.prune)) {
    writeBaseline(baseline, known, host);
    written.push(baseline);
  }
  const marks = { name: settings.reviewed, rules: settings.rules, isAsked: isAsked ?? everything };
  const reviewed = await compareReviewed(reports, marks, host);
  // What was written is what is there now: the changes are told, and are no findings.
  const told = values.update ? [] : (changes ?? []);
  const differences = [...told.map(changeFinding), ...(reviewed?.findings ?? [])];
  const others = identified(withSeverities(differences, settings.rules));
  const findings = [
    ...nothingMeasured(gathered, settings),
    ...judge([...found, ...others], { entries: known, isJudged }, settings),
  ];
  return {
    passed: findings.every(({ fails }) => !fails),
    inputs,
    sources: [...new Set(reports.map(({ source }) => source.name))],
    reports: reports.length,
    findings,
    changes,
    updated: values.update,
    reviewed: reviewed && { unchanged: reviewed.unchanged, unchecked: reviewed.unchecked },
    written,
  };
}

const everything: Scope = () => true;
