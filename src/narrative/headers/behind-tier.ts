import type { Range } from '../../report/document.ts';
import { matchOf } from '../../text/patterns/finder.ts';

/** What closes the tier where prose may follow: 'SYRIA (TIER 3*)', 'CURAÇAO: Tier 2†', 'X (Tier 2 Watch List))', 'TOGO (Tier 2)1The government', 'TOGO: Tier 21The government'. */
const closing = /^\s?[*†‡§]?\s?[)\]}）］】]{0,2}[*†‡§]?(?:(?:(?<=[)\]]|^)\d|\.)(?=\p{Upper}))?/u;
/**
 * The rest of the line behind it: a remark, the year, quotation marks, stops, marks of footnotes: 'KENYA (Tier 2; remained).[1]', 'KENYA
 * (Tier 2) 2016', 'KENYA: Tier 2 (page 294-296)', 'KENYA: Tier 2      294', 'KENYA (Tier 2) [whole text]'. The sign of a table's cell ends a header, too.
 * No remark is what leaves the tier open, '(Tier 2 – Provisional)'.
 */
const lineRest =
  /^(?:[^\S\n\r]{0,3}[;,:–—-](?![^\S\n\r]{0,3}(?:provisional|draft|proposed|pending|under review)\b)[^\S\n\r]{0,3}[^()[\]{}\n\r]{1,48}[)\]}）］】]|[^\S\n\r]{0,3}(?:[;,–—-][^\S\n\r]{0,3}(?:remain|upgrad|downgrad|unchang|no change)[a-z]{0,6}(?: from tier [123](?: watch list)?)?|country|[^\S\n\r]{2,140}\d{1,4}|\[[^[\]\n\r]{2,48}\]|(?:[–—-]\s)?[([]?(?:20\d\d|cont(?:inued|inuation|['’]?d|\.)|(?:country )?narrative|(?:pages?|pp?\.)\s?\d{1,3}(?:\s?[–-]\s?\d{1,3})?))[)\]]?)?[^\S\n\r]{0,8}["”’'»)\]}*†‡§¹²³⁴.:;,_=~#|<>¶]{0,6}[^\S\n\r]{0,3}(?:\d{1,2}|\[[\da-z]{1,2}\]|\(\d{1,2}\))?[^\S\n\r]{0,3}["”’'»*†‡_=~#|.–—-]{0,40}[^\S\n\r]{0,140}(?=[\n\r\u2028\u2029|]|$)/iu;

/** Fields behind bars up to the end of the line, none of them a title: 'KENYA | Tier 2 | Africa', 'Kenya | Tier 2 | 2016 |'. */
const fields = /^(?:[^\S\n\r]{0,3}\|(?![^|\n\r]{0,40}report)[^|\n\r.!?]{2,40}){1,3}(?:\||[^\S\n\r]){0,3}(?=[\n\r]|$)/iu;

/** Tags that a copy left in its text around a header: '<b>KENYA (Tier 2)</b>', '[b]KENYA (Tier 2)[/b]'. */
const closingTags = /^(?:<\/[a-z]{1,6}\d?>|\[\/[a-z]{1,4}\d?\]){1,3}(?=\s*$|\s*[\n\r])/u;

/**
 * The extract form of a copy site, which may name the page that it took, and the year behind a title: '[Extracted from U.S. State Dept …]',
 * '… 2023 TIP Report - cabo-verde', '(TIP 2023)'.
 */
const attribution =
  /^\s*(?:[-–—]\s*)?(?:(?:\[\s*)?Extracted\s+(?:in\s+part\s+)?from\s+(?:the\s+)?U\.S\.(?:\s+State\s+Dept\.?(?:\s+20\d\d\s+TIP\s+Report|\s+(?:Trafficking\s+in\s+Persons|TIP)\s+Report,?\s+(?:[A-Za-z]+\s+)?20\d\d)?)?(?:\s*\])?(?:\s*[-–—]\s+[A-Za-zÀ-ɏ](?:(?! The\s)[A-Za-zÀ-ɏ\u00A0 .,&'’()-]){1,39}(?=\s*$|[^\S\n\r]*[\n\r]|\s+The\s))?|from\s+the\s+U\.S\.(?=\s*$)|\(TIP\s?20\d\d\))/u;
/** The same in other words, with a line of its own behind the tier. */
const otherAttribution =
  /^\s*(?:[-–—]\s*)?[[(]?\s?(?:Extracted|Excerpt(?:ed)?|Adapted|Taken|Reprinted|Source)\b[^\n\r]{4,120}(?=[\n\r]|$)/iu;
/**
 * The line below it, where a copy lost its break: '[Extracted from U.S. State Dept …, June 2008] June 2008 Kenya remains a special case'.
 */
const dateBehind = /^[^\S\n\r]{1,3}(?:June|July) 20\d\d(?=\s\p{Upper})/u;

/** What stands behind a tier: where the header ends, whether its line does, and where the text was taken from. */
export interface Behind {
  end: number;
  closed: boolean;
  attribution: Range | null;
}

/** What stands behind the tier of a header in a text. */
export function behind(text: string, tier: Range): Behind {
  const closed = tier.end + (closing.exec(text.slice(tier.end, tier.end + 12))?.[0].trimEnd().length ?? 0);
  const end = closed + (matchOf(closingTags, text.slice(closed, closed + 40))?.[0].length ?? 0);
  if (end >= text.length) return { end, closed: true, attribution: null };
  const ahead = text.slice(end, end + 300);
  const said = matchOf(attribution, ahead) ?? matchOf(otherAttribution, ahead);
  if (said) {
    const start = end + said[0].length - said[0].trimStart().length;
    const dated = matchOf(dateBehind, ahead.slice(said[0].length))?.[0].length ?? 0;
    return { end: end + said[0].length + dated, closed: true, attribution: { start, end: end + said[0].length } };
  }
  const rest = fields.exec(ahead) ?? lineRest.exec(ahead);
  return { end: end + (rest?.[0].length ?? 0), closed: rest !== null, attribution: null };
}
