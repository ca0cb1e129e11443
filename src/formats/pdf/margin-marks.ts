import type { Fragment } from './page.ts';

/** The number of a page, or the letters of a tab: "K", "H–K". */
const mark = /^(?:\d{1,4}|\p{Upper}(?:\s?[–-]\s?\p{Upper})?)$/u;
/** A page with fewer pieces has no margins that tell where its text ends. */
const fewest = 10;

/**
 * What stands alone in the margin, beside the lines of a page and out of the reach of all of them: read with the line at its height, it
 * would be one of its words. Several below one another are numbers of lines, or a table.
 */
export function marksInMargin(fragments: ReadonlyArray<Fragment>): ReadonlySet<Fragment> {
  const marks = fragments.filter(({ text }) => mark.test(text));
  const text = marks.length === 0 ? [] : fragments.filter((own) => !mark.test(own.text));
  if (text.length < fewest) return new Set();
  const least = (of: (own: Fragment) => number) => text.reduce((found, own) => Math.min(found, of(own)), Infinity);
  const [left, right] = [least((own) => own.left), -least((own) => -own.right)];
  const [top, bottom] = [least((own) => own.y), -least((own) => -own.y)];
  const beside = marks.filter(({ y }) => y > top && y < bottom);
  const sides = [
    beside.filter((own) => own.right < left - own.size),
    beside.filter((own) => own.left > right + own.size),
  ];
  return new Set(sides.filter(({ length }) => length === 1).flat());
}
