import { type Aside, type Fragment, roomOf } from './page.ts';

const onlyNumber = /^\d{1,4}$/u;
/** Fewer numbers in a margin are those of paragraphs, or of pages, but where half of the pages have as many: the last one may be short. */
const fewest = 8;
/** So many of them follow one another, by one or by five. */
const share = 0.8;
const steps = [1, 5];

/** The numbers of lines in the left margin of each page that is set in one column, as drafts and papers of courts have them. */
export function lineNumbersOf(pages: ReadonlyArray<ReadonlyArray<Fragment>>): ReadonlyArray<Aside | null> {
  const found = pages.map((fragments) => inMarginOf(fragments, fewest));
  const areMost = found.filter((numbers) => numbers !== null).length * 2 >= pages.length;
  return areMost ? pages.map((fragments, index) => found[index] ?? inMarginOf(fragments, 1)) : found;
}

function inMarginOf(fragments: ReadonlyArray<Fragment>, fewest: number): Aside | null {
  const { left: edge } = roomOf(fragments.filter(({ text }) => !onlyNumber.test(text)));
  const numbers = fragments
    .filter(({ text, right }) => right < edge && onlyNumber.test(text))
    .sort((a, b) => a.y - b.y);
  if (numbers.length < fewest || !steps.some((step) => follow(numbers, step))) return null;
  return { ...roomOf(numbers), fragments: new Set(numbers), isHeading: false };
}

function follow(numbers: ReadonlyArray<Fragment>, step: number): boolean {
  const next = numbers.filter(
    (own, index) => index > 0 && Number(own.text) - Number(numbers[index - 1]?.text) === step,
  );
  return next.length >= (numbers.length - 1) * share;
}

/** The number of a page, or the letters of a tab: "K", "H–K". */
const mark = /^(?:\d{1,4}|\p{Upper}(?:\s?[–-]\s?\p{Upper})?)$/u;
/** A page with fewer pieces has no margins that tell where its text ends. */
const fewestPieces = 10;

/**
 * What stands alone in the margin, beside the lines of a page and out of the reach of all of them: read with the line at its height, it
 * would be one of its words. Several below one another are numbers of lines, or a table.
 */
export function marksInMargin(fragments: ReadonlyArray<Fragment>): ReadonlySet<Fragment> {
  const marks = fragments.filter(({ text }) => mark.test(text));
  const text = marks.length === 0 ? [] : fragments.filter((own) => !mark.test(own.text));
  if (text.length < fewestPieces) return new Set();
  const { left, right, top, bottom } = roomOf(text);
  const beside = marks.filter(({ y }) => y > top && y < bottom);
  const sides = [
    beside.filter((own) => own.right < left - own.size),
    beside.filter((own) => own.left > right + own.size),
  ];
  return new Set(sides.filter(({ length }) => length === 1).flat());
}
