import { readFileSync } from 'node:fs';
import { processInputSync } from '../src/process-input-sync.ts';
import type { Report } from '../src/report/report.ts';
import { isNoNarrative, itemsIn, kindsIn, type Truth, truthsIn } from '../tests/helpers/truth.ts';
import { row } from './measure.ts';
import { plainApproach } from './plain-approach.ts';

const shared = '../shared';

interface Answer {
  country: string | null;
  tier: string | null;
  sections: string;
  recommendations: number | null;
}

const noSections = new Set(['header', 'tier-line', 'banner', 'footnote', 'note', 'recommendations']);
/** The answers that are known. */
function wanted(truth: Truth): Partial<Answer> {
  const kinds = kindsIn(truth);
  const isCounted = (truth.recommendations ?? null) !== null;
  return {
    ...(truth.iso3 === undefined ? {} : { country: truth.iso3 }),
    tier: truth.tier,
    ...(kinds.length === 0 ? {} : { sections: sectionsOf(truth.sections ? kinds : kinds.filter(isSection)) }),
    ...(isCounted ? { recommendations: itemsIn(truth) } : {}),
  };
}

function isSection(name: string): boolean {
  return !noSections.has(name);
}

function sectionsOf(kinds: ReadonlyArray<string>): string {
  return [...new Set(kinds)].join();
}

function ours(file: string, bytes: Uint8Array): Answer {
  const report: Report | undefined = processInputSync({ name: file, bytes }).reports[0];
  const sections = report?.narrative.sections.filter(
    ({ kind, paragraphs }) => kind !== 'note' && paragraphs.length > 0,
  );
  return {
    country: report?.header.country?.iso3 ?? null,
    tier: report?.tier?.code ?? null,
    sections: sectionsOf(sections?.map(({ kind }) => kind) ?? []),
    recommendations: report?.recommendations?.items.length ?? 0,
  };
}

function plain(_file: string, bytes: Uint8Array): Answer {
  const { iso3, tier, sections, recommendations } = plainApproach(new TextDecoder().decode(bytes));
  return { country: iso3, tier, sections: sectionsOf(sections), recommendations };
}

function agrees(question: keyof Answer, said: Answer, right: Partial<Answer>, { truncated = false }: Truth): boolean {
  if (said[question] === right[question]) return true;
  return question === 'recommendations' && truncated && said.recommendations === (right.recommendations ?? 0) + 1;
}

interface Figure {
  asked: number;
  plain: number;
  ours: number;
}

/** Prints how many answers of both are right, on real reports and on forms of all editions. */
export function accuracy(): void {
  compare('reports/2018', `${shared}/reports/2018/truth.jsonl`, `${shared}/reports/2018/text`);
  compare('forms of all editions', `${shared}/forms/truth.jsonl`, `${shared}/forms/text`);
}

function compare(title: string, truthFile: string, folder: string): void {
  console.log(`\nRight answers, ${title}`);
  row('', ['plain', 'this']);
  for (const [question, { asked, plain, ours }] of Object.entries(count(truthFile, folder))) {
    row(question, [`${plain}/${asked}`, `${ours}/${asked}`]);
  }
}

/** How many answers to each question are right, by both, asked alike. Pages that are no narrative are left out. */
function count(truthFile: string, folder: string): Record<string, Figure> {
  const asked = truthsIn(truthFile).filter((truth) => !isNoNarrative(truth));
  const found: Record<string, Figure> = {};
  for (const truth of asked) {
    const bytes = readFileSync(`${folder}/${truth.file}`);
    const right = wanted(truth);
    const answers = { plain: plain(truth.file, bytes), ours: ours(truth.file, bytes) };
    for (const question of Object.keys(right) as (keyof Answer)[]) {
      const figure = found[question] ?? { asked: 0, plain: 0, ours: 0 };
      found[question] = figure;
      figure.asked += 1;
      if (agrees(question, answers.plain, right, truth)) figure.plain += 1;
      if (agrees(question, answers.ours, right, truth)) figure.ours += 1;
    }
  }
  return found;
}
