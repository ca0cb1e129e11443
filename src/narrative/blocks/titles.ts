import { findCountry } from '../../knowledge/countries.ts';
import { mentionsIn } from '../../knowledge/countries-in-text.ts';
import { headerTierWords, tierCode } from '../../knowledge/tiers.ts';
import type { MappedText } from '../../report/document.ts';
import type { Block, HeaderFacts } from '../../report/tree.ts';
import { lastOf, slice } from '../../text/mapped-text.ts';
import { matchOf } from '../../text/patterns/finder.ts';
import { factsOf } from './block.ts';
import type { TitleMatch } from './known-line.ts';

const specialCase = /\bSpecial Cases?\b/iu;
/** A title may end in the tier of its country: 'TIP Report 2010 - Tier 2', 'TIP Report 2008, Togo a Tier 2', '… upgraded to Tier 2'. */
const tierBehind = new RegExp(String.raw`(?:[-–—|:,(]|\b(?:an?|at|in|on|to)\b) ?(?<words>${headerTierWords})\)?$`, 'i');
/** Or say right behind its name what became of it: 'Togo Upgraded to Tier 2 on 2010 Trafficking in Persons Report'. */
const tierOfReport = new RegExp(
  String.raw`^ (?:(?:is|was|has been) )?(?:(?:up|down)graded|moved|raised|lowered|placed|ranked|remains|stays) (?:from [\p{Alpha}\d ]{4,20} )?(?:at|in|on|to) (?<words>${headerTierWords}) (?:in|on|by) (?:the )?(?:20\d\d|U\.?S|State|TIP|Trafficking)`,
  'iu',
);
const interimAssessment = /interim assessment/iu;

/** What a title of the publication, an attribution or a date of publication says. */
export function titleFacts({ content }: Block, { cue, groups }: TitleMatch): HeaderFacts {
  const { name } = groups;
  const year = groups['year'] ?? groups['year2'];
  const said = cue.isCopy ? onlyCountry(content) : null;
  const entry = name ? findCountry(name) : null;
  const { text } = content;
  const country = name && entry ? { entry, printed: lastOf(content, name) } : said;
  const tier = cue.evidence === 'title' ? tierIn(text, country?.printed.text) : undefined;
  return factsOf({
    country,
    tier: tier ? { code: tierCode(tier), printed: lastOf(content, tier), starred: false } : null,
    year: year ? { printed: lastOf(content, year), by: cue.evidence } : null,
    attribution: cue.evidence === 'attribution' ? content : null,
    isInterimAssessment: cue.evidence === 'title' && interimAssessment.test(text),
  });
}

function tierIn(text: string, name: string | undefined): string | undefined {
  const behindName = name ? text.slice(text.indexOf(name) + name.length) : '';
  const placed = matchOf(tierBehind, text) ?? matchOf(tierOfReport, behindName);
  return matchOf(specialCase, text)?.[0] ?? placed?.groups?.['words'];
}

/** What is left of a title that names nothing but the report, those who publish it and the country. */
const restOfTitle =
  /\b(?:U\.S\.|US|United States|State Department|Department of State|(?:Human )?Trafficking(?: in Persons)?|TIP|Reports?|Country Narratives?|Special Cases?|Global|Annual|of|the|on|for)(?![\p{Alpha}\d])|\P{Alpha}/giu;

/** Whether a block is a title of the publication, whatever else it says. */
export function isTitle({ role, by }: Block): boolean {
  return role === 'header' && by === 'title';
}

/**
 * "2011 Trafficking in Persons Report: Haiti", "Haiti: State Department 2011 Global Trafficking in Persons Report": no headline of news.
 */
export function isTitleOfReport(block: Block): boolean {
  if (!isTitle(block)) return false;
  const { facts, content } = block;
  const name = facts?.country?.printed.text ?? '';
  return content.text.replace(name, '').replace(restOfTitle, '') === '';
}

/** Whose report it is comes from the United States. */
const publisher = 'USA';

/** The one country that a title of a copy names. */
function onlyCountry(content: MappedText): HeaderFacts['country'] {
  const named = mentionsIn(content.text).filter(({ countries }) => countries.every(({ iso3 }) => iso3 !== publisher));
  const [first] = named;
  const entry = first?.countries[0];
  if (!first || !entry || named.some(({ countries }) => countries.length > 1 || countries[0] !== entry)) return null;
  return { entry, printed: slice(content, first.start, first.end) };
}
