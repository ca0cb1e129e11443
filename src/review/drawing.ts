import type { Element } from 'hast';
import { s } from './html.ts';

/* Pictures are drawn in units of a CSS pixel at their natural size; the style sheet gives the colors. */

export const width = 780;
/** What is drawn begins and ends here; the words of its lines stand to the left. */
export const left = 128;
export const right = width - 14;

/** A picture with what it shows, `height` units high and as wide as all are. */
export function picture(height: number, name: string, children: ReadonlyArray<Element>): Element {
  return s('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: name, className: ['picture'] }, [
    ...children,
  ]);
}

/** Words at a place of a picture, in its units. */
export function words(x: number, y: number, text: string, { anchor = 'start', strong = false } = {}): Element {
  return s('text', { x: round(x), y: round(y), textAnchor: anchor, className: strong ? ['strong'] : [] }, text);
}

/** A length to a tenth of a unit: no eye sees more, and the page is shorter. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Editions side by side, a column each. */
export interface YearScale {
  /** How wide a column is. */
  step: number;
  /** The middle of its column. */
  x(year: number): number;
}

/** Columns for editions, in the order given, over the whole width. */
export function yearScale(years: ReadonlyArray<number>): YearScale {
  const step = (right - left) / years.length;
  return { step, x: (year) => left + (years.indexOf(year) + 0.5) * step };
}

/** A year as it is written where there is no room: ’23. */
export function shortYear(year: number): string {
  return `’${String(year).slice(2)}`;
}
