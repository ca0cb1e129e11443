import { withSeverities } from '../config.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { openParser } from '../pool/open-parser.ts';
import { openOutput } from '../store/open-output.ts';
import { parseInto } from '../store/parse-into.ts';
import { changedBaseline, judgedEntries, readBaseline, writeBaseline } from './baseline.ts';
import { changeFindings, compareCommitted, type ReportChange } from './compare.ts';
import { type Finding, identified, locate } from './finding.ts';
import { type Asked, type Gathered, gather } from './gather.ts';
import { judge, nothingMeasured } from './judge.ts';
import { compareReviewed } from './reviewed.ts';
import { type Scope, scopeOf } from './scope.ts';

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
  const changes = await compareCommitted(gathered, { expected, mayBeMissing: values.update }, host);
  const written = values.update ? [await update(gathered, asked, host)] : [];
  const found = identified(withSeverities(locate(gathered), settings.rules));
  const known = changedBaseline(listed, found, { ...values, isJudged });
  if (baseline !== null && (values.accept || values.prune)) {
    writeBaseline(baseline, known, host);
    written.push(baseline);
  }
  const marks = settings.reviewed;
  const reviewed =
    marks === null
      ? null
      : await compareReviewed(reports, { name: marks, rules: settings.rules, isAsked: isAsked ?? everything }, host);
  // What was written is what is there now: the changes are told, and are no findings.
  const differences = [...changeFindings(values.update ? [] : (changes ?? [])), ...(reviewed?.findings ?? [])];
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

/** Writes the committed output anew, as `parse` does, and gives its folder. */
async function update({ parsed }: Gathered, { values, settings }: Asked, host: Host): Promise<string> {
  const output = settings.expected?.path;
  if (output === undefined)
    throw new UsageError('`--update` needs `--expected DIR`: the configuration compares with nothing');
  if (!parsed || parsed.found.length === 0)
    throw new UsageError(`\`--update\` could not write \`${output}\`: there is no input to write it from`);
  const { found: inputs, options } = parsed;
  // Whatever its name ends in, it is a folder.
  const flags = { output: `${output}/`, format: 'json', table: null, force: false };
  const prune = scopeOf(parsed, host);
  const { output: opened, form } = await openOutput({ values: flags, options, inputs, prune }, host);
  const parser = await openParser(values, inputs, host);
  try {
    const signal = new AbortController().signal;
    await parseInto(opened, { inputs, options, form, parser }, { done: async () => undefined, signal });
    await opened.finish();
    return output;
  } catch (error) {
    await opened.abandon();
    throw error;
  } finally {
    await parser.close();
  }
}
