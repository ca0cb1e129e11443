import type { Element } from 'hast';
import type { Total } from '../report/report.ts';
import { left, picture, right, round, shortYear, words, type YearScale, yearScale } from './drawing.ts';
import { s } from './html.ts';

/** What the reports say of a measure in an edition. */
export interface StatedTotal {
  year: number;
  /** Whether a report of the edition is there, and not the one after alone. */
  isHere: boolean;
  current: Total | null;
  /** What the edition after says of it. */
  told: Total | null;
}

const height = 150;
const bottom = height - 30;
const top = 24;
/** So many years can be written out side by side. */
const mostWrittenOut = 12;

/** Years to the right, numbers upwards. */
interface Scale extends YearScale {
  y(value: number): number;
  /** The largest number; `null` where none is above zero. */
  most: number | null;
}

/** Totals of a measure over the editions: 'none', 'not reported', not mentioned and not parsed are four things. */
export function totalsPicture(
  name: string,
  { years, stated }: { years: ReadonlyArray<number>; stated: ReadonlyArray<StatedTotal> },
): Element {
  const scale = scaleOf(years, stated);
  const unparsed = years.filter((year) => !stated.some((one) => one.year === year && one.isHere));
  const isShort = years.length > mostWrittenOut;
  return picture(height, name, [
    ...unparsed.map((year) => emptyColumn(year, scale)),
    ...axis(scale),
    ...stated.flatMap((one) => [...currentMark(one, scale), ...toldMark(one, scale)]),
    ...years.map((year) =>
      words(scale.x(year), height - 10, isShort ? shortYear(year) : String(year), {
        anchor: 'middle',
        strong: stated.some((one) => one.year === year && (one.current !== null || one.told !== null)),
      }),
    ),
  ]);
}

function scaleOf(years: ReadonlyArray<number>, stated: ReadonlyArray<StatedTotal>): Scale {
  const most = Math.max(0, ...stated.flatMap(({ current, told }) => [numberOf(current) ?? 0, numberOf(told) ?? 0]));
  const whole = Math.max(1, most);
  return {
    ...yearScale(years),
    y: (value) => bottom - (value / whole) * (bottom - top),
    most: most > 0 ? whole : null,
  };
}

/** What is drawn as a number; `null` where none is stated. */
function numberOf(total: Total | null): number | null {
  if (total?.status === 'none') return 0;
  return total?.status === 'counted' ? (total.counts[0]?.value ?? null) : null;
}

/** The column of an edition that no report is of. */
function emptyColumn(year: number, { x, step }: YearScale): Element {
  return s('rect', {
    x: round(x(year) - step / 2 + 1),
    y: 12,
    width: round(step - 2),
    height: bottom - 12,
    className: ['partial'],
  });
}

function axis({ y, most }: Scale): Element[] {
  const label = (value: number) => words(left - 12, y(value) + 4, value.toLocaleString('en-US'), { anchor: 'end' });
  return [
    s('line', { x1: left, x2: right, y1: bottom, y2: bottom, className: ['axis'] }),
    label(0),
    ...(most === null ? [] : [label(most)]),
  ];
}

/** What the edition says itself. */
function currentMark({ year, current }: StatedTotal, { x, y }: Scale): Element[] {
  if (current?.status === 'not-reported') return notReported(x(year));
  const value = numberOf(current);
  if (value === null) return [];
  return value === 0 ? none(x(year)) : bar(x(year), y(value), value);
}

function bar(x: number, y: number, value: number): Element[] {
  return [
    s('rect', { x: round(x - 7), y: round(y), width: 14, height: round(bottom - y), className: ['bar'] }),
    words(x, y - 5, value.toLocaleString('en-US'), { anchor: 'middle', strong: true }),
  ];
}

function none(x: number): Element[] {
  return [
    s('circle', { cx: round(x), cy: bottom, r: 5, className: ['zero'] }),
    words(x, bottom - 9, 'none', { anchor: 'middle', strong: true }),
  ];
}

function notReported(x: number): Element[] {
  return [cross(x, bottom - 8), words(x, bottom - 18, 'not reported', { anchor: 'middle' })];
}

/** What the edition after says of it, beside it. */
function toldMark({ year, told }: StatedTotal, { x, y }: Scale): Element[] {
  const value = numberOf(told);
  return value === null ? [] : [s('path', { d: diamond(x(year) + 14, y(value)), className: ['told'] })];
}

function cross(x: number, y: number): Element {
  return s('path', { d: `M${round(x - 4)} ${round(y - 4)}l8 8m0 -8l-8 8`, className: ['cross'] });
}

function diamond(x: number, y: number): string {
  return `M${round(x)} ${round(y - 5)}l5 5l-5 5l-5 -5z`;
}
