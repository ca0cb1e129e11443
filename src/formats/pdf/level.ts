import { median } from '../../text/lists.ts';
import { type Fragment, sameBaseline } from './page.ts';

/** Fewer words that follow one another say nothing of how a page lay in the scanner. */
const fewest = 40;
/** Lines that sink or rise by less, measured by their length, are level: two thousandths are a tenth of a degree. */
const least = 0.002;

/** Levels the lines of a page that lay askew in the scanner: each word sinks, or rises, by as much as the words in front of it do. */
export function level(fragments: ReadonlyArray<Fragment>): void {
  const slopes = fragments.flatMap((own, index) => {
    const before = fragments[index - 1];
    const isNext = before && own.left > before.left && Math.abs(own.y - before.y) <= sameBaseline * own.size;
    return isNext ? [(own.y - before.y) / (own.left - before.left)] : [];
  });
  const slope = slopes.length < fewest ? 0 : median(slopes);
  if (Math.abs(slope) < least) return;
  for (const fragment of fragments) fragment.y -= slope * fragment.left;
}
