import { fold } from '../text/fold.ts';
import { withoutArticle } from './country-names.ts';

const footnote = /[a-z] ?\d{1,2}$/u;
const digits = / ?\d{1,2}$/u;
const trailingArticle = ' the';
const and = / and /gu;

/**
 * What two ways of printing one name have in common: `The Gambia`, `Gambia, The`, `GAMBIA¹` and `gambia†` are all
 * `gambia`; `Bosnia & Herzegovina` and `Bosnia-Herzegovina` are `Bosnia and Herzegovina` without its `and`.
 */
export function countryKey(printed: string): string {
  return keyOfFolded(fold(printed));
}

/** The key of a name that is folded already. */
export function keyOfFolded(folded: string): string {
  const name = withoutArticle(folded).replace(and, ' ');
  const unmarked = footnote.test(name) ? name.replace(digits, '') : name;
  return unmarked.endsWith(trailingArticle) ? unmarked.slice(0, -trailingArticle.length) : unmarked;
}
