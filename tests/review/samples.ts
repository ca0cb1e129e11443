import { readFileSync } from 'node:fs';
import type { Area, Diagnostic, Mention, Position, Report, Total } from '../../src/report/report.ts';
import { type Reviewed, reviewInput } from '../../src/review/gather.ts';
import { reviewSite } from '../../src/review/site.ts';
import { type SiteFile, siteAssets } from '../../src/review/site-assets.ts';

const root = new URL('../../', import.meta.url);

/** Parses a sample of `input/`. */
export function sample(path: string): Promise<Reviewed[]> {
  return reviewInput({ name: `input/${path}`, bytes: readFileSync(new URL(`input/${path}`, root)) });
}

export function fromText(text: string, name = 'made-up.txt', edition?: number): Promise<Reviewed[]> {
  return reviewInput({ name, bytes: new TextEncoder().encode(text) }, { edition: edition ?? null });
}

/** A narrative of our own, for an edition. */
export function narrative(
  year: number,
  recommendations: ReadonlyArray<string>,
  convictions = '12 traffickers',
): string {
  return `SLOVENIA: Tier 2

The Government of Slovenia does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Therefore Slovenia remained on Tier 2.

PRIORITIZED RECOMMENDATIONS:
${recommendations.map((text) => `- ${text}`).join('\n')}

PROSECUTION
The government kept its law enforcement efforts in ${year - 1}. Courts convicted ${convictions}, compared with nine the year before. Police opened 12 cases.

PROTECTION
The government maintained protection efforts. A shelter took in 30 victims.

PREVENTION
The government increased prevention efforts with a hotline.

TRAFFICKING PROFILE
As reported over the past five years, human traffickers exploit domestic and foreign victims in Slovenia.
`;
}

/** The place of the `nth` occurrence of words in the source of a report. */
function placeOf({ source }: Reviewed, words: string, nth = 0): Position {
  const text = source?.text ?? '';
  let offset = text.indexOf(words);
  for (let times = 0; times < nth; times += 1) offset = text.indexOf(words, offset + 1);
  if (offset < 0) throw new Error(`no \`${words}\` in the source`);
  const point = (at: number) => {
    const lines = text.slice(0, at).split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: at };
  };
  return { start: point(offset), end: point(offset + words.length) };
}

/** The same with another report. */
export function changed({ report, source }: Reviewed, change: Partial<Report>): Reviewed {
  return { report: { ...report, ...change }, source };
}

/** With what a reader of figures would find in `narrative`. */
export function withFigures(reviewed: Reviewed): Reviewed {
  const mention = (words: string, rest: Partial<Mention>): Mention => ({
    measure: 'convictions',
    value: 12,
    qualifier: 'exact',
    unit: 'persons',
    exploitation: null,
    period: 'current',
    scope: 'total',
    text: words,
    position: placeOf(reviewed, words),
    ...rest,
  });
  const mentions = [
    mention('12 traffickers', {}),
    mention('nine the year before', { value: 9, period: 'previous' }),
    mention('12 cases', { measure: 'investigations', unit: 'cases' }),
    mention('30 victims', { measure: 'victims-assisted', value: 30 }),
  ];
  const counted = (index: number): Total => {
    const { value, unit, qualifier } = mentions[index] as Mention;
    return { status: 'counted', counts: [{ value: value ?? 0, unit: unit as 'persons', qualifier, mention: index }] };
  };
  const nothing = { current: null, previous: null };
  return changed(reviewed, {
    figures: {
      mentions,
      totals: {
        investigations: { current: counted(2), previous: null },
        prosecutions: { current: { status: 'not-reported', counts: [] }, previous: null },
        convictions: { current: counted(0), previous: counted(1) },
        'victims-identified': nothing,
        'victims-assisted': { current: counted(3), previous: null },
      },
    },
  });
}

/** With its last section told apart as an area. */
export function withArea(reviewed: Reviewed): Reviewed {
  const sections = reviewed.report.narrative.sections.slice(0, -1);
  const last = reviewed.report.narrative.sections.at(-1);
  if (!last?.title) throw new Error('no last section with a title');
  const area: Area = {
    title: last.title,
    narrative: { sections: [{ ...last, title: null }] },
    recommendations: null,
  };
  return changed(reviewed, { narrative: { sections }, areas: [area] });
}

/** With many findings, each at another place. */
export function withFindings(reviewed: Reviewed, count: number): Reviewed {
  const length = reviewed.source?.text.length ?? 0;
  const severities = ['error', 'warning', 'info'] as const;
  const diagnostics = Array.from({ length: count }, (_, index): Diagnostic => {
    const start = Math.floor((index / count) * (length - 20));
    const words = reviewed.source?.text.slice(start, start + 12) ?? '';
    return {
      ruleId: ['text-unplaced', 'part-order', 'missing-tier'][index % 3] as string,
      severity: severities[index % 3] as 'error',
      message: `Unexpected \`${words.replace(/\s+/gu, ' ')}\`, expected something else (${index + 1})`,
      actual: words,
      expected: [],
      position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: start + 12 } },
      url: '',
    };
  });
  return changed(reviewed, { diagnostics });
}

/** Every file of a site. */
export function siteOf(reviewed: ReadonlyArray<Reviewed>): SiteFile[] {
  return [...siteAssets(), ...reviewSite(reviewed)];
}

/** Text that would do harm if a page took it for HTML. */
export const hostile = [
  '<script>window.harmed=1</script>',
  '<img src="http://evil.invalid/x.png" onerror="window.harmed=1">',
  '"><svg onload="window.harmed=1"><style>@import "http://evil.invalid/x.css";</style>',
  '</span></section><iframe src="javascript:window.harmed=1"></iframe>',
].join(' ');

export const hostileName = `${hostile}.txt`;

export const hostileNarrative = narrative(2023, [hostile, 'Train judges.'])
  .replace('maintained protection efforts.', `maintained protection efforts. ${hostile}`)
  .replace('PREVENTION', `${hostile}\n\nPREVENTION`);
