import type { Range } from '../../report/document.ts';
import { rangesIn } from '../../text/matches.ts';

/** The end of 'TRAFFICKING IN PERSONS REPORT': a rare letter is found sooner. */
const rare = 'KING IN PERSONS REPORT';
const title =
  /(?<![\p{L}\d])(?:20\d\d TRAFFICKING IN PERSONS REPORT|TRAFFICKING IN PERSONS REPORT(?: (?:[|–—-] )?(?:(?:JUNE|JULY|AUGUST|SEPTEMBER) )?20\d\d(?!\d))?)(?![\p{L}\d])/gu;
/**
 * 'the 2016 TRAFFICKING IN PERSONS REPORT says': behind an article, or what else says whose or which it is, stands a name, and no other
 * word can follow that but these.
 */
const article =
  /(?:^|\s)(?:an?|the|this|that|its|their|our|annual|yearly|latest|last|first|previous|preceding|earlier|recent|next|new|current|U\.?S\.?|State|Department|Washington|America|American|government|\S+['’]s) $/iu;
const followsName =
  /^(?:\s?[,.;!?)(]|['’]s\b|\s(?:a(?:lso|nd|s|t)|by|for|from|ha[ds]|in|is|of|on|or|that|to|was|which|with|will|(?:sa|stat|not|rank|plac|list|releas|find|found|show|nam|giv|gave|put|call|cit|describ|highlight|recommend|reveal)[a-z]*)\b)/u;
/** A line that holds a title, and little else, is no sentence into which it was glued. */
const longestLine = 60;

/** Where the title of the report stands in a text, in capitals, as volumes print it on their pages. */
export function titlesIn(text: string): Range[] {
  if (!text.includes(rare)) return [];
  return rangesIn(text, title);
}

const small = /\p{Ll}/u;

/**
 * Whether a title was glued into a text: 'willing 2016 TRAFFICKING IN PERSONS REPORT to cooperate'. Among capitals it may be of the
 * sentence.
 */
export function isGlued(text: string, { start, end }: Range): boolean {
  if (text.length - (end - start) <= longestLine) return false;
  if (!small.test(text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40))) return false;
  return !(article.test(text.slice(Math.max(0, start - 20), start)) && followsName.test(text.slice(end, end + 20)));
}
