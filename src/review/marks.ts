import { createHash } from 'node:crypto';
import type { Report } from '../report/report.ts';
import { countsOf, grouped } from '../text/lists.ts';

/**
 * What a person leaves behind on the pages: which reports are checked, and a note on each. A browser keeps it and saves it
 * as a file of this shape; docs/review.md describes it.
 */
export interface Marks {
  format: 'tip-report-review';
  version: 1;
  /** By key. */
  marks: ReviewMark[];
}

/** What was left on one report. */
export interface ReviewMark {
  /** The report, as `reportKeys` names it. */
  key: string;
  id: string | null;
  /** Name of the source. */
  source: string;
  checked: boolean;
  /** Free text; empty where there is none. */
  note: string;
  /** Fingerprints of the report's parts when it was last marked. */
  parts: Record<string, string>;
}

/**
 * A name for each report that stays the same over runs: its id, or, where it has none or shares it, the name of its source
 * and its place among that document's reports (`volume.txt#3`). It does not depend on the order in which they come.
 */
export function reportKeys(reports: ReadonlyArray<Report>): string[] {
  const ids = countsOf(reports.map(({ id }) => id));
  const bySource = grouped(reports, ({ source }) => source.name);
  for (const ofSource of bySource.values()) ofSource.sort((a, b) => startOf(a) - startOf(b));
  return reports.map((report) => {
    const { id, source } = report;
    if (id !== null && ids.get(id) === 1) return id;
    return `${source.name}#${(bySource.get(source.name) ?? []).indexOf(report) + 1}`;
  });
}

/** Where a report begins: reports of one source are told apart by it. */
export function startOf({ header, narrative }: Report): number {
  const first = header.lines[0] ?? narrative.sections[0]?.title ?? narrative.sections[0]?.paragraphs[0];
  return first?.position.start.offset ?? 0;
}

/**
 * A short hash (16 hexadecimal digits of SHA-256) of the values of each part of a report, places left out: what somebody
 * looked at, so that it can be told later what is another. Parts that a report does not have are not in it.
 */
export function partFingerprints(report: Report): Record<string, string> {
  const { header, tier, narrative, recommendations, areas, figures, residue, diagnostics, source } = report;
  const { finding = null, movement = null, ...placed } = tier ?? {};
  const kinds = [...new Set(narrative.sections.map(({ kind }) => kind))];
  const parts: Record<string, unknown> = {
    source: source.sha256,
    header,
    tier: tier && placed,
    'tier.finding': finding,
    'tier.movement': movement,
    ...Object.fromEntries(
      kinds.map((kind) => [`narrative.${kind}`, narrative.sections.filter((section) => section.kind === kind)]),
    ),
    recommendations,
    areas: areas.length > 0 ? areas : null,
    figures: figures.mentions.length > 0 ? figures : null,
    residue: residue.length > 0 ? residue : null,
    diagnostics: diagnostics.length > 0 ? diagnostics.map(({ ruleId }) => ruleId) : null,
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [[name, fingerprint(value)]])),
  );
}

/** The parts whose fingerprints differ, in the order of the report: changed, come and gone. */
export function changedParts(before: Record<string, string>, after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
}

/**
 * Reads saved marks.
 *
 * @throws TypeError if the text is no file of marks; the message says what was expected.
 */
export function readMarks(text: string): Marks {
  const value = JSON.parse(text) as Partial<Marks> | null;
  if (value?.format !== 'tip-report-review' || value.version !== 1 || !Array.isArray(value.marks)) {
    throw new TypeError(
      'Unexpected marks, expected `{"format": "tip-report-review", "version": 1, "marks": [...]}` as a page of `tip-report review` saves them',
    );
  }
  const wrong = value.marks.findIndex((mark) => !isMark(mark));
  if (wrong < 0) return value as Marks;
  throw new TypeError(
    `Unexpected mark ${wrong + 1}, expected \`key\`, \`source\`, \`checked\`, \`note\` and \`parts\``,
  );
}

function isMark(mark: Partial<ReviewMark> | null): boolean {
  const { key, source, checked, note, parts } = mark ?? {};
  const areTexts = [key, source, note].every((text) => typeof text === 'string');
  return areTexts && typeof checked === 'boolean' && typeof parts === 'object' && parts !== null;
}

function fingerprint(value: unknown): string {
  const said = JSON.stringify(value, (key, inner) => (key === 'position' || key === 'mention' ? undefined : inner));
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}
