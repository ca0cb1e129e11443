import { fold } from '../text/fold.ts';

const ampersand = /&/gu;
const footnote = /(?<=\D)\d{1,2}$/u;
const saint = /\bsaint\b/gu;
const leadingArticle = /^the /u;
const trailingArticle = / the$/u;

/**
 * What two ways of printing one name have in common: `The Gambia`, `Gambia, The`, `GAMBIA¹` and `gambia†` are all
 * `gambia`; `Saint Lucia` is `st lucia`.
 */
export function countryKey(printed: string): string {
  return fold(printed.replace(ampersand, ' and '))
    .replace(footnote, '')
    .trimEnd()
    .replace(saint, 'st')
    .replace(leadingArticle, '')
    .replace(trailingArticle, '');
}
