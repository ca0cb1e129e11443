import { resolve } from 'node:path';
import { pathsOf } from '../../input/member.ts';
import type { Options } from '../../options.ts';
import type { Diagnostic, Report } from '../../report/report.ts';
import { commandDiagnostic } from '../../rules/command-rules.ts';
import { checkReport } from '../../rules/diagnose.ts';
import { reportRules } from '../../rules/registry.ts';
import { operandsOf, parseOptions } from '../config.ts';
import type { Host } from '../host.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { FoundInput } from '../inputs/input.ts';
import { outputsAmong } from '../inputs/is-output.ts';
import { displayName, fileOf } from '../inputs/names.ts';
import { cannotRead } from '../inputs/read.ts';
import { openParser } from '../pool/open-parser.ts';
import { parseEach } from '../pool/parse-each.ts';
import { tellPassedOver } from '../screen/passed-over.ts';
import { lostReports } from '../store/listed-entries.ts';
import { readOutput } from '../store/read-output.ts';
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
  const named = operandsOf(typed, values['files-from'], settings);
  const { outputs, inputs: operands } = await outputsAmong(named, host.cwd);
  const all: Gathered = { inputs: [], reports: [], ofNoReport: [], parsed: null };
  for (const output of outputs) await readBack(output, all, host);
  if (operands.length > 0 || outputs.length === 0) await parse({ values, settings, operands, targets }, all, host);
  return all;
}

async function readBack(output: string, all: Gathered, host: Host): Promise<void> {
  all.inputs.push(output);
  for (const { report } of await readOutput(output, host)) all.reports.push(checkedAgain(report));
  for (const lost of lostReports(output, host.cwd)) all.ofNoReport.push(unreadable(lost));
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

async function parse({ operands, values, settings, targets }: Asked, all: Gathered, host: Host): Promise<void> {
  const options = parseOptions(values, settings);
  const { inputs, problems, skipped } = await findInputs(operands, values, host);
  tellPassedOver(skipped, host, values.verbose);
  spareInputs(inputs, targets);
  for (const problem of problems) all.ofNoReport.push(unreadable(problem));
  for (const { name } of inputs) all.inputs.push(name);
  // Where an output has been named too, the reports are not those of the inputs alone.
  if (all.inputs.length === inputs.length) {
    const isAll = operands.length === 0 && values['files-from'] === null;
    all.parsed = { operands: [...operands], isAll, found: inputs, options };
  }
  const parser = await openParser(values, inputs, host);
  try {
    const results = parseEach({ inputs, options, form: 'reports', parser }, async () => null);
    for await (const [{ name }, { reports, ofNoReport }] of results) {
      for (const report of reports) all.reports.push(report);
      for (const diagnostic of ofNoReport) all.ofNoReport.push({ file: name, diagnostic });
    }
  } finally {
    await parser.close();
  }
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
