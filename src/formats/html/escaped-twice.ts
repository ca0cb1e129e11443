import type { Notice } from '../../report/document.ts';
import { matchesIn } from '../../text/matches.ts';
import { withoutReferences } from '../../text/references.ts';
import { repairNotices } from '../../text/repair.ts';

/**
 * A character reference whose own sign was escaped, once or more often: `&amp;rsquo;`, `&amp;amp;#8217;`. A tag that is written so is text.
 */
const twice =
  /&(?:amp;){1,3}((?:[lr][sd]quo|[mn]dash|hellip|nbsp|bull|quot|apos|[a-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|slash|lig)|#\d{2,5}|#x[\da-f]{2,4});)/giu;

/** A page whose characters were escaped twice, as feeds and data bases do, escaped once; `null` for any other. */
export function readEscapedTwice(page: string): { text: string; notices: Notice[] } | null {
  const found = page.includes('&amp;') ? matchesIn(page, twice) : [];
  if (found.length === 0) return null;
  const repaired = found.map(({ index, 0: reference, 1: name }) => {
    return { found: reference, means: withoutReferences(`&${name}`), start: index };
  });
  // The places are those of the page as it came.
  const notices = repairNotices(repaired).map((notice) => ({ ...notice, range: null }));
  return { text: page.replace(twice, '&$1'), notices };
}
