/**
 * How often each rule fires on documents whose truth is known, and how often rightly. A finding is right if what it says is
 * so on the page, judged by the truth beside the documents; what no truth can tell was looked at (`seen`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { editionFor } from '../../src/knowledge/editions.ts';
import { processInput } from '../../src/process-input.ts';
import type { Report } from '../../src/report/report.ts';
import { checkSet } from '../../src/rules/diagnose.ts';
import { isNoNarrative, itemsIn, kindsIn, type Truth, truthsIn } from '../../tests/helpers/truth.ts';

interface Case {
  truth: Truth;
  actual: string | null;
  expected: ReadonlyArray<string>;
  report: Report | undefined;
}

/** Where the truth has no word: every finding was looked at, and says what is so. */
const seen = () => true;

const judges: Readonly<Record<string, (given: Case) => boolean>> = {
  'missing-part': ({ truth, expected }) => expected.every((part) => !partsIn(truth).includes(part)),
  'missing-tier': ({ truth }) => truth.tier === null,
  'unknown-edition': ({ truth }) => truth.year_stated === false,
  'guessed-country': ({ truth }) => !truth.sections_present?.includes('header'),
  'not-a-narrative': ({ truth }) => isNoNarrative(truth),
  'recommendation-count': ({ truth, report }) => {
    const usual = editionFor(report?.header.edition.parsedAs ?? 0).usualRecommendations;
    const count = itemsIn(truth);
    return usual !== null && (count < usual[0] || count > usual[1]);
  },
  'recommendation-length': (given) => !isItem(given),
  'recommendation-not-imperative': (given) => !isItem(given),
  'recommendation-merged': (given) => !isItem(given),
  'truncated-text': ({ truth }) => truth.truncated === true,
  'unknown-country': seen,
  'unread-finding': seen,
  'unknown-heading': ({ truth }) => partsIn(truth).includes('other'),
  'unknown-movement': seen,
  'new-edition': seen,
  'suspect-decoding': seen,
  'text-unplaced': seen,
  'text-left-out': seen,
};

/** Whether a recommendation is one by the truth: of a page that was cut, the last may be a scrap. */
function isItem({ truth, actual, report }: Case): boolean {
  const items = truth.recommendations;
  if (Array.isArray(items)) return items.some((item) => bare(item) === bare(actual ?? ''));
  const number = report?.recommendations?.items.find(({ text }) => text === actual)?.number ?? 0;
  return number <= (items ?? 0);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/gu, '');
}

function partsIn(truth: Truth): string[] {
  const sections = kindsIn(truth);
  return itemsIn(truth) > 0 ? [...sections, 'recommendations'] : sections.filter((name) => name !== 'recommendations');
}

/** How often a rule fired, and how often rightly. */
export interface Count {
  fired: number;
  /** `null`: nobody judges what it says, which is a mere note. */
  right: number | null;
  wrong: string[];
}

/** Runs every rule on the documents of a folder and judges what they say; the set of them is one set. */
export async function measurePrecision(
  folder: string,
  truthFile: string,
  edition?: number,
): Promise<Map<string, Count>> {
  const truths = truthsIn(truthFile);
  const counts = new Map<string, Count>();
  const reports: Report[] = [];
  for (const name of readdirSync(folder).sort()) {
    const truth = truths.find(({ file }) => file === name);
    if (!truth) continue;
    const outcome = await processInput({ name, bytes: readFileSync(`${folder}/${name}`) }, edition ? { edition } : {});
    reports.push(...outcome.reports);
    for (const { ruleId, severity, actual, expected } of outcome.diagnostics) {
      const given = { truth, actual, expected, report: outcome.reports[0] };
      count(counts, ruleId, severity === 'info' && !judges[ruleId] ? null : judged(ruleId, given), name);
    }
  }
  for (const { ruleId, message } of checkSet(reports)) count(counts, ruleId, true, message);
  return counts;
}

function judged(ruleId: string, given: Case): boolean {
  const judge = judges[ruleId];
  if (!judge) throw new Error(`${ruleId} fires on ${given.truth.file} and nothing here says whether rightly`);
  return judge(given);
}

function count(counts: Map<string, Count>, ruleId: string, right: boolean | null, name: string): void {
  const { fired, right: before, wrong } = counts.get(ruleId) ?? { fired: 0, right: 0, wrong: [] };
  const sum = right === null || before === null ? null : before + Number(right);
  counts.set(ruleId, { fired: fired + 1, right: sum, wrong: right === false ? [...wrong, name] : wrong });
}
