import type { Aside, Fragment } from './page.ts';

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
  const edge = leftOf(fragments.filter(({ text }) => !onlyNumber.test(text)));
  const numbers = fragments
    .filter(({ text, right }) => right < edge && onlyNumber.test(text))
    .sort((a, b) => a.y - b.y);
  if (numbers.length < fewest || !steps.some((step) => follow(numbers, step))) return null;
  return {
    fragments: new Set(numbers),
    left: leftOf(numbers),
    right: Math.max(...numbers.map(({ right }) => right)),
    top: numbers[0]?.y ?? 0,
    bottom: numbers.at(-1)?.y ?? 0,
    isHeading: false,
  };
}

function leftOf(fragments: ReadonlyArray<Fragment>): number {
  return fragments.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
}

function follow(numbers: ReadonlyArray<Fragment>, step: number): boolean {
  const next = numbers.filter(
    (own, index) => index > 0 && Number(own.text) - Number(numbers[index - 1]?.text) === step,
  );
  return next.length >= (numbers.length - 1) * share;
}
