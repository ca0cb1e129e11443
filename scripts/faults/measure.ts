/** Breaks reports that are right in every named way, and notes which rules say so. */

import type { Input } from '../../src/options.ts';
import type { Outcome } from '../../src/pipeline.ts';
import { processInputSync } from '../../src/process-input-sync.ts';
import { checkSet, diagnose } from '../../src/rules/diagnose.ts';
import { countsOf } from '../../src/text/lists.ts';
import type { Narrative } from '../../tests/narratives/index.ts';
import { toText } from '../../tests/narratives/index.ts';
import { outputFaults } from './output-faults.ts';
import { pageFaults } from './page-faults.ts';

/** What became of one kind of fault. */
export interface Caught {
  name: string;
  /** How many reports were broken in this way. */
  tried: number;
  caught: number;
  /** How often each rule said so; one fault may be said by several. */
  rules: Map<string, number>;
  /** Inputs whose fault nobody saw. */
  missed: string[];
}

/** Breaks written narratives as pages. */
export function measurePageFaults(narratives: ReadonlyArray<Narrative>): Caught[] {
  return Object.entries(pageFaults).map(([name, breaks]) => {
    const tries = narratives.flatMap((narrative, index) => {
      const broken = breaks(narrative, narratives[(index + 1) % narratives.length] as Narrative);
      if (!broken) return [];
      const input = { name: `${narrative.country}-${narrative.year}.txt`, bytes: broken.bytes };
      const whole = { ...input, bytes: new TextEncoder().encode(toText(narrative)) };
      return [{ input: input.name, said: difference(said(whole), said(input, broken.edition)) }];
    });
    return tally(name, tries);
  });
}

/** Breaks the reports of inputs behind the parser's back. */
export function measureOutputFaults(inputs: ReadonlyArray<Input>, edition?: number): Caught[] {
  const outcomes = inputs.map((input) => processInputSync(input, edition ? { edition } : {}));
  return Object.entries(outputFaults).map(([name, breaks]) => {
    const tries = outcomes.flatMap((outcome) => {
      const reports = structuredClone(outcome.reports);
      if (!reports[0] || !breaks(reports[0])) return [];
      return [
        {
          input: outcome.documents[0]?.source.name ?? '',
          said: difference(saidOf(outcome, outcome.reports), saidOf(outcome, reports)),
        },
      ];
    });
    return tally(name, tries);
  });
}

/** What the rules say of an input: rule and message. */
function said(input: Input, edition?: number): string[] {
  const { diagnostics, reports } = processInputSync(input, edition ? { edition } : {});
  return [...diagnostics.map(({ ruleId, message }) => `${ruleId}\n${message}`), ...ofSet(reports)];
}

function saidOf({ documents: [document] }: Outcome, reports: Outcome['reports']): string[] {
  if (!document) throw new TypeError('Expected a document that was parsed');
  const problems = diagnose(reports, { document, content: null, instead: null });
  return [...problems.map(({ ruleId, message }) => `${ruleId}\n${message}`), ...ofSet(reports)];
}

function ofSet(reports: Outcome['reports']): string[] {
  return checkSet(reports).map(({ ruleId, message }) => `${ruleId}\n${message}`);
}

/** What was not said before, by the ids of the rules. */
function difference(before: ReadonlyArray<string>, after: ReadonlyArray<string>): string[] {
  const known = new Set(before);
  return [...new Set(after.filter((one) => !known.has(one)).map((one) => one.split('\n')[0] ?? ''))];
}

function tally(name: string, tries: ReadonlyArray<{ input: string; said: string[] }>): Caught {
  const rules = countsOf(tries.flatMap((one) => one.said).sort());
  const missed = tries.filter((one) => one.said.length === 0).map(({ input }) => input);
  return { name, tried: tries.length, caught: tries.length - missed.length, rules, missed };
}
