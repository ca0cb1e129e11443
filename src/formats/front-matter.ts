import { matchOf } from '../text/patterns/finder.ts';

const between =
  /^\uFEFF?(?<fence>---|\+\+\+)[ \t]*\r?\n(?<said>(?:[^\r\n]{0,500}\r?\n){1,60}?)(?:\k<fence>|\.\.\.)[ \t]*(?=\r?\n|$)/u;
const named = /^[\w-]{1,40}\s?[:=]/u;
const aboutTier = /\btier\b/iu;

/** Front matter that names a tier: it says of the page what the text below it says of the country, or something else. */
export function frontMatter(text: string): string {
  const found = matchOf(between, text);
  const said = found?.groups?.['said'] ?? '';
  return found && named.test(said) && aboutTier.test(said) ? found[0] : '';
}
