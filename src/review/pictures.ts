import type { Element } from 'hast';
import { editionIsComplete } from '../knowledge/placements.ts';
import { type Placement, type TierCode, tierCodes, tierLabels } from '../report/tier.ts';
import { median } from '../text/lists.ts';
import { left, picture, right, round, shortYear, width, words, yearScale } from './drawing.ts';
import { s } from './html.ts';
import { type PartName, partLabel } from './places.ts';

/** A tier that a parsed report gives. */
interface ParsedTier {
  year: number;
  tier: TierCode | null;
}

/** What is drawn of a country: its published placements, and what the reports at hand give. */
interface Placements {
  years: ReadonlyArray<number>;
  published: ReadonlyArray<Placement>;
  parsed: ReadonlyArray<ParsedTier>;
}

/** Placements of a country, a lane a tier, an edition a column; parsed reports as rings. */
export function placementPicture(name: string, { years, published, parsed }: Placements): Element {
  const { step, x } = yearScale(years);
  const y = (tier: TierCode) => 20 + tierCodes.indexOf(tier) * 26;
  const bottom = y('SC') + 16;
  const shade = (year: number) =>
    s('rect', { x: round(x(year) - step / 2), y: 6, width: round(step), height: bottom - 4, className: ['partial'] });
  const label = (year: number) =>
    words(x(year), bottom + 14, shortYear(year), {
      anchor: 'middle',
      strong: parsed.some((one) => one.year === year),
    });
  return picture(bottom + 34, name, [
    ...years.filter((year) => !editionIsComplete(year)).map(shade),
    ...tierCodes.flatMap((tier) => [
      words(left - 12, y(tier) + 4, tierLabels[tier], { anchor: 'end', strong: true }),
      s('line', { x1: left, x2: right, y1: y(tier), y2: y(tier), className: ['lane'] }),
    ]),
    ...runsOf(published).map((run) => {
      const points = run.map(({ year, tier }) => `${round(x(year))},${y(tier)}`).join(' ');
      return s('polyline', { points, className: ['way'] });
    }),
    ...published.map(({ year, tier, basis }) =>
      s('circle', { cx: round(x(year)), cy: y(tier), r: 5, className: ['placed', `tier-${tier}`, basis] }),
    ),
    ...parsed.flatMap(({ year, tier }) =>
      tier ? [s('circle', { cx: round(x(year)), cy: y(tier), r: 9, className: ['parsed'] })] : [],
    ),
    ...years.map(label),
  ]);
}

/** Placements of years that follow one another. */
function runsOf(published: ReadonlyArray<Placement>): Placement[][] {
  const runs: Placement[][] = [];
  for (const placed of published) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === placed.year - 1) run.push(placed);
    else runs.push([placed]);
  }
  return runs;
}

/** Lengths of one part over the reports of an edition. */
export interface PartLengths {
  part: PartName;
  lengths: ReadonlyArray<number>;
  /** What is usual in the edition, as far as known. */
  usual: readonly [number, number] | null;
}

/** How long each part is in each report: a dot a report, a line at the middle, a band at what is usual. */
export function lengthsPicture(name: string, rows: ReadonlyArray<PartLengths>): Element {
  const most = Math.max(1, ...rows.flatMap(({ lengths, usual }) => [...lengths, usual?.[1] ?? 0]));
  const x = (length: number) => left + 30 + (length / most) * (width - left - 50);
  const bottom = 14 + rows.length * 26;
  const tick = niceStep(most);
  const ticks = Array.from({ length: Math.floor(most / tick) + 1 }, (_, index) => index * tick);
  return picture(bottom + 26, name, [
    ...ticks.flatMap((at) => [
      s('line', { x1: round(x(at)), x2: round(x(at)), y1: 6, y2: bottom, className: ['lane'] }),
      words(x(at), bottom + 14, at.toLocaleString('en-US'), { anchor: 'middle' }),
    ]),
    ...rows.flatMap((row, index) => rowOf(row, 20 + index * 26, x)),
  ]);
}

function rowOf({ part, lengths, usual }: PartLengths, y: number, x: (length: number) => number): Element[] {
  const [least, most] = (usual ?? [0, 0]).map(x) as [number, number];
  const middle = round(x(median(lengths)));
  const band = s('rect', { x: round(least), y: y - 9, width: round(most - least), height: 18, className: ['usual'] });
  const dots = lengths.map((length) => `M${round(x(length))} ${y}h0`).join('');
  return [
    words(left + 12, y + 4, partLabel(part), { anchor: 'end', strong: true }),
    ...(usual ? [band] : []),
    s('path', { d: dots, className: ['dots', `k-${part}`] }),
    s('line', { x1: middle, x2: middle, y1: y - 9, y2: y + 9, className: ['middle'] }),
  ];
}

/** A round number that a length is marked off by, five to ten times. */
function niceStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return Math.max(1, [0.2, 0.5, 1].map((part) => part * power).find((step) => most / step <= 8) ?? power);
}

/** How many reports stand on each tier, as one bar. */
export function tiersPicture(name: string, counts: ReadonlyArray<readonly [TierCode | null, number]>): Element {
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  let from = 0;
  const parts = counts
    .filter(([, count]) => count > 0)
    .flatMap(([tier, count]) => {
      const start = (from / all) * width;
      const length = (count / all) * width;
      from += count;
      return [
        s('rect', {
          x: round(start + 1),
          y: 20,
          width: round(Math.max(1, length - 2)),
          height: 18,
          className: ['tier-bar', `tier-${tier ?? 'none'}`],
        }),
        ...(length > 34
          ? [words(start + 4, 14, tier ?? 'none', { strong: true }), words(start + 4, 52, String(count))]
          : []),
      ];
    });
  return picture(58, name, parts);
}

/** A length as a bar in a cell of a table. */
export function cellBar(share: number, part: PartName): Element {
  return s('svg', { className: ['cell-bar'], viewBox: '0 0 100 8', ariaHidden: 'true', width: 100, height: 8 }, [
    s('rect', { x: 0, y: 1, width: round(share * 100), height: 6, className: [`k-${part}`] }),
  ]);
}
