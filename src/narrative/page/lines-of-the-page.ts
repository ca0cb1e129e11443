import { findCountry } from '../../knowledge/countries.ts';
import { tableBelow } from '../../knowledge/furniture.ts';
import { isImperative } from '../../knowledge/imperatives.ts';
import { headlineStart, longestElse, whatElse } from '../../knowledge/page-forms/ways-elsewhere.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { Block } from '../../report/tree.ts';
import { clean } from '../../text/clean.ts';
import { endsWithStop } from '../../text/lines.ts';
import { matches } from '../../text/patterns/finder.ts';
import { decide, merged, withContent } from '../blocks/block.ts';
import { leadingBullet } from '../blocks/bullets.ts';
import { opensAny, opensPart } from '../blocks/evidence.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';
import { furnitureRole, type TitleMatch, titleOf } from '../blocks/known-line.ts';
import { titleFacts } from '../blocks/titles.ts';
import { libraryFields, signatures, titlesOfOthers } from './below-text.ts';

/** Gives their role to the lines that are known by their words: titles of the publication and what publishers print. */
export function linesOfThePage(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const found = titlesTogether(blocks);
  const isProse = ({ role, content }: Block): boolean => role === null && content.text.length > longestLine;
  const [firstProse, lastProse] = [found.findIndex(isProse), found.findLastIndex(isProse)];
  for (const [index, block] of found.entries()) {
    const known = titleOf(block.content.text);
    if (known?.cue.isOfSheet && isBehind(firstProse, index)) decide(block, 'page-header', 'wording');
    else recognize(block, isBehind(lastProse, index) && known && isOfAnother(known) ? null : known);
    if (tableBelow.test(block.content.text)) setBoxApart(found[index + 1]);
    if (matches(tagsBelow, block.content.text)) setTagsApart(found.slice(index + 1, index + mostOthers));
    // The headlines right below "Related Stories" are none of the text, wherever on a page they stand.
    if (isAboveOthers(block)) setApartWhile(found.slice(index + 1, index + mostOthers), isHeadline);
  }
  libraryFields(found);
  signatures(found);
  relatedTitles(found, lastProse);
  titlesOfOthers(found, lastProse);
  return found;
}

function isBehind(prose: number, index: number): boolean {
  return prose >= 0 && index > prose;
}

/**
 * "Eritrea TIER ranking: TIER 3 (TIP 2023)" below the text of a page about Eritrea: the title of another page of the site, and no header.
 */
function relatedTitles(blocks: ReadonlyArray<Block>, lastProse: number): void {
  const below = blocks.slice(lastProse + 1).filter(({ role, facts }) => role === 'header' && facts?.country);
  if (lastProse < 0 || below.length === 0) return;
  const body = blocks.slice(0, lastProse + 1);
  const titled = body.filter(({ role }) => role === 'header');
  if (!body.some(opensPart)) return;
  for (const block of below) {
    if (!titled.some((title) => saysAsMuch(title, block))) continue;
    decide(block, 'navigation', 'position');
    block.facts = null;
  }
}

/** Whether a title names the country and the edition that another one does. */
function saysAsMuch({ facts }: Block, other: Block): boolean {
  const isOfCountry = facts?.country && facts.country.entry === other.facts?.country?.entry;
  return Boolean(isOfCountry) && (!other.facts?.year || facts?.year?.printed.text === other.facts.year.printed.text);
}

/**
 * "Tratta in Italia (TIP 2022)" behind all prose: the title of another page, whose country nobody knows; an address may be that of any
 * page.
 */
function isOfAnother({ cue, groups }: TitleMatch): boolean {
  if (cue.isAddress) return true;
  return cue.evidence === 'title' && groups['name'] !== undefined && findCountry(groups['name']) === null;
}

/** No line of a title is longer. */
const longestLine = 100;

/** A title that was set on two lines, of which neither says by itself what it is a title of, or of which country, is one block. */
function titlesTogether(blocks: ReadonlyArray<Block>): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const above = found.at(-1);
    if (above && isTitleWith(above, block)) {
      found.pop();
      const title = merged([above, block], '\n');
      found.push(withContent(title, clean(title.content)));
    } else found.push(block);
  }
  return found;
}

function isTitleWith(above: Block, block: Block): boolean {
  const [first, second] = [above.content.text, block.content.text];
  if (above.role !== null || block.role !== null || block.gap > 1) return false;
  if (first.length > longestLine || second.length > longestLine || endsWithStop(first) || endsWithStop(second))
    return false;
  const both = `${first} ${second}`;
  if (!aboutTheReport.test(both) || titleOf(second)) return false;
  return titleOf(first) ? namesOther(both, first) : titleOf(both)?.cue.evidence === 'title';
}

/** Whether a title names another country with its second line: 'Trafficking in Persons Report 2010 - Netherlands⏎Antilles'. */
function namesOther(both: string, first: string): boolean {
  const country = countryOf(both);
  return country !== null && country !== countryOf(first);
}

function countryOf(title: string): CountryEntry | null {
  const name = titleOf(title)?.groups['name'];
  return name === undefined ? null : findCountry(name);
}

/** What every title of the publication has; looked for before the titles are tried. */
const aboutTheReport = /20\d\d.{0,80}\breport\b|\breport\b.{0,80}20\d\d/iu;

/** What stands in a box that was a table on the page is somebody's story or a definition. */
function setBoxApart(block: Block | undefined): void {
  if (block?.role !== null || opensAny(block)) return;
  decide(block, 'unplaced', 'position');
}

/** What state.gov prints above the names of bureaus and topics at the foot of a page, all on one line in its text. */
const tagsBelow = /^tags:?$/iu;
const longestTag = 40;

function setTagsApart(below: ReadonlyArray<Block>): void {
  const isTag = ({ role, content: { text } }: Block, index: number): boolean =>
    role === 'navigation' ||
    (role === null && !endsWithStop(text) && (index === 0 || isFewWords(text) || furnitureRole(text) !== null));
  setApartWhile(below, isTag);
}

/** The blocks from the first on, as long as they are of a kind, are the site's. */
function setApartWhile(below: ReadonlyArray<Block>, isOne: (block: Block, index: number) => boolean): void {
  const end = below.findIndex((block, index) => !isOne(block, index));
  for (const block of end < 0 ? below : below.slice(0, end)) decide(block, 'navigation', 'position');
}

/** A tag with a line of its own, and no heading of the report. */
function isFewWords(text: string): boolean {
  return text.length <= longestTag && headingOfAnyEdition(text) === null && titleOf(text) === null;
}

/** No list of what else a site has is longer, in lines. */
const mostOthers = 12;

function isAboveOthers({ role, content: { text } }: Block): boolean {
  return role !== 'header' && text.length <= longestLine && matches(whatElse, text);
}

function isHeadline({ role, content }: Block): boolean {
  const text = content.text.replace(leadingBullet, '');
  if (role !== null || text.length > longestElse || !headlineStart.test(text) || endsWithStop(text)) return false;
  return !isImperative(text) && headingOfAnyEdition(text) === null && titleOf(text) === null && !findCountry(text);
}

/** A header line may hold an attribution with the year of the edition. */
function addFacts(block: Block, title: TitleMatch): void {
  const facts = titleFacts(block, title);
  block.facts = block.facts ? { ...block.facts, year: facts.year } : facts;
}

function recognize(block: Block, title: TitleMatch | null): void {
  if (title) addFacts(block, title);
  if (block.role !== null) return;
  const role = furnitureRole(block.content.text);
  const kind = title?.cue.evidence;
  if (kind === 'attribution' || (kind === 'title' && role === null)) decide(block, 'header', kind);
  else if (title || role) decide(block, role ?? 'publication-notice', 'wording');
}
