import { mentionedCountries } from '../../knowledge/countries-in-text.ts';
import type { Block } from '../../report/tree.ts';
import { endsWithStop } from '../../text/lines.ts';
import { matchesIn } from '../../text/matches.ts';
import { hasSubject } from '../blocks/advice.ts';
import { decide } from '../blocks/block.ts';
import { opensAny } from '../blocks/evidence.ts';
import { countsIn } from '../blocks/words-of-parts.ts';
import { theReport } from '../narratives/other-documents.ts';
import { isReportedByPress } from '../narratives/own-words.ts';
import { ofNarratives } from './lone-sentences.ts';

const aWord = /\S+/gu;
/** So much of a paragraph is looked at, and no shorter one, in UTF-16 code units. */
const glance = 900;
const shortest = 100;
/** Words of narratives to all words: no paragraph of the volumes has fewer, nor have two or more of their sentences in a row without the subject. */
const fewest = 0.02;
const fewestInTwo = 0.04;
const fewestInMore = 0.13;
/** The finding alone speaks of tiers. */
const tier = /\bTier [123]\b|\bWatch ?[Ll]ist\b/u;
/** Who may act on the report or on a tier, and what is counted since one: "Since the 2008 TIP Report, the government has convicted nobody." */
const acts =
  /govern|authorit|minist|offic|polic|commi(?:ttee|ssion)|task force|embass|cabinet|parliament|convict|prosecut|investigat|victim/iu;

/**
 * What a narrative comes back to before long: paragraphs in a row that do not, and have few words of narratives, are of what the page goes on
 * with. "Prosecutors met with officers of the customs" is of a narrative without any of these.
 */
const subject = /traffick|victim|exploit|forced|prostitut|slave|servitude|labor|migrant|abus|sex|child|government/iu;

/**
 * Sets apart the last paragraphs of a narrative that are not of it: what a newspaper, a campaign or a teacher goes on with behind one. They
 * tell what somebody said or what happens this week, speak of the report or of tiers where nobody acts, or have hardly a word of those that
 * narratives are made of: "Snow may fall in the hills until the feast." A paragraph right below the heading of its part is none.
 */
export function strangersBehind(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const prose = blocks.filter(({ role }) => role === 'paragraph' || role === 'item' || role === 'heading');
  const last = prose.findLastIndex(({ content: { text } }) => text.length < shortest || subject.test(text));
  const row = prose.slice(last + 1).map(({ content }) => content.text.slice(0, glance));
  const isOfOthers = row.length > 1 && isPoor(row, row.length > 2 ? fewestInMore : fewestInTwo);
  const named = isOfOthers ? last : prose.length;
  for (let at = prose.length - 1; at > 0; at -= 1) {
    const [above, block] = [prose[at - 1] as Block, prose[at] as Block];
    if (block.role !== 'paragraph' || above.role !== 'paragraph' || above.part !== block.part) break;
    if (at <= named && !isStrange(block)) break;
    decide(block, 'unplaced', 'wording');
  }
  return blocks;
}

function isStrange(block: Block): boolean {
  const text = block.content.text.slice(0, glance);
  if (text.length < shortest || opensAny(block)) return false;
  if (tellsOfReport(block, text) || ofThisWeek.test(text)) return true;
  if (!endsWithStop(text) || hasSubject(text)) return false;
  return isPoor([text], fewest);
}

/** Whether texts have fewer of the words that narratives are made of than a share of all of their words. */
function isPoor(texts: ReadonlyArray<string>, share: number): boolean {
  let [known, all] = [0, 0];
  for (const text of texts) {
    known += countsIn(text).size + matchesIn(text, ofNarratives).length + mentionedCountries(text).size;
    all += matchesIn(text, aWord).length;
  }
  return known < all * share;
}

/** When something was, or will be, as newspapers put it: "on Tuesday", "this week"; a narrative tells of months and years. */
const ofThisWeek =
  /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:this|next|last) week(?:end)?\b|\b(?:tonight|yesterday|tomorrow)\b/u;

/** A witness whom the page quotes may speak in a narrative: “Police stopped four boats,” a judge said. */
const quotedFirst = /^["“‘]/u;

function tellsOfReport({ part }: Block, text: string): boolean {
  if ((theReport.test(text) || (part !== 'summary' && tier.test(text))) && !acts.test(text)) return true;
  return !quotedFirst.test(text) && isReportedByPress(text);
}
