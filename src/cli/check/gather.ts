import { resolve } from 'node:path';
import { pathsOf } from '../../input/member.ts';
import type { Options } from '../../options.ts';
import type { Diagnostic, Report } from '../../report/report.ts';
import { commandDiagnostic } from '../../rules/command-rules.ts';
import { checkReport } from '../../rules/diagnose.ts';
import { reportRules } from '../../rules/registry.ts';
import { operandsOf, parseOptions } from '../config.ts';
import type { Host } from '../host.ts';
import type { FoundInput } from '../inputs/input.ts';
import { findNamed } from '../inputs/named.ts';
import { displayName, fileOf } from '../inputs/names.ts';
import { cannotRead } from '../inputs/read.ts';
import { reportsOfEach } from '../pool/parse-each.ts';
import { spareInputs, type Target } from '../store/spare-files.ts';
import type { CheckFlags, CheckSettings } from './settings.ts';

/** Inputs that were parsed, and how. */
interface ParsedInputs {
  /** What was named; empty where nothing was, or a list of inputs. */
  operands: string[];
  /** Whether nothing was named at all: then what is asked for is all there is. */
  isAll: boolean;
  found: FoundInput[];
  options: Options;
}

/** Everything there is to check. */
export interface Gathered {
  /** Names of the inputs, or the outputs that were read. */
  inputs: string[];
  reports: Report[];
  /** What is about an input as a whole. */
  ofNoReport: { file: string; diagnostic: Diagnostic }[];
  /** The inputs that were parsed and how, so that their reports can be compared with committed ones; `null`: none was. */
  parsed: ParsedInputs | null;
}

/** What a check is asked to do. */
export interface Asked {
  values: CheckFlags;
  settings: CheckSettings;
  operands: ReadonlyArray<string>;
  /** Where it is told, beside the screen. */
  targets: ReadonlyArray<Target>;
}

/** Parses the inputs, or reads them back where they are outputs. */
export async function gather({ operands: typed, values, settings, targets }: Asked, host: Host): Promise<Gathered> {
  const named = operandsOf(typed, values, settings);
  const { outputs, readBack, operands, inputs, problems } = await findNamed(named, values, host);
  const isAll = operands.length === 0 && values['files-from'] === null;
  spareInputs(inputs, targets);
  const options = parseOptions(values, settings);
  const all: Gathered = {
    inputs: [...outputs, ...inputs.map(({ name }) => name)],
    reports: readBack.map(checkedAgain),
    ofNoReport: problems.map(unreadable),
    // Where an output has been named too, the reports are not those of the inputs alone.
    parsed: outputs.length === 0 ? { operands, isAll, found: inputs, options } : null,
  };
  for await (const [{ name }, { reports, ofNoReport }] of reportsOfEach(inputs, { ...values, options }, host)) {
    for (const report of reports) all.reports.push(report);
    for (const diagnostic of ofNoReport) all.ofNoReport.push({ file: name, diagnostic });
  }
  return all;
}

/** A report read back, with what the rules on one report say now; what was said about its source is kept. */
function checkedAgain(report: Report): Report {
  const again = new Set<string>(reportRules.map(({ id }) => id));
  const kept = report.diagnostics.filter(({ ruleId }) => !again.has(ruleId));
  return { ...report, diagnostics: [...kept, ...checkReport(report)] };
}

function unreadable({ name, reason }: { name: string; reason: string }): Gathered['ofNoReport'][number] {
  return { file: name, diagnostic: commandDiagnostic('unreadable-input', cannotRead(name, reason)) };
}

/** Whether a source is among what a check was asked for: it says nothing about any other. */
export type Scope = (source: string) => boolean;

/** The scope of a check that parses: what was named, and what is in it. */
export function scopeOf({ operands, isAll, found }: ParsedInputs, { cwd }: Pick<Host, 'cwd'>): Scope {
  const typed = isAll ? ['input'] : operands;
  const names = typed.map((one) => displayName(resolve(cwd, one), { cwd, typed: one }));
  const wanted = new Set([...names, ...found.map(({ name }) => name)]);
  const isAmong = (source: string) => wanted.has('') || pathsOf(source).some((path) => wanted.has(path));
  // With nothing named, what is gone altogether counts too: `parse` reports it as stale.
  const isGone = (source: string) => isAll && fileOf(source, cwd) === null;
  return (source) => isAmong(source) || isGone(source);
}
