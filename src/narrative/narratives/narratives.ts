import { mentionedCountries } from '../../knowledge/countries-in-text.ts';
import { editionFor } from '../../knowledge/editions.ts';
import { editionByForm, openingOf } from '../../knowledge/form-of.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { Block, Narrative, StatedYear } from '../../report/tree.ts';
import { isResidueRole } from '../../report/vocabulary.ts';
import { isTornPage } from '../blocks/block.ts';
import { assesses, opensAsProfile, opensAssessment, opensNarrative, policies } from '../blocks/evidence.ts';
import { headingOfAnyEdition, saysThatItGoesOn } from '../blocks/heading-line.ts';
import { setAside } from '../blocks/page-line.ts';
import { isTitle } from '../blocks/titles.ts';
import { begun, countryIn, type Draft, yearOfTitle } from './draft.ts';
import { assessedWithin } from './introductions.ts';
import { looksLikeNarrative } from './is-narrative.ts';
import { theReport } from './other-documents.ts';

/** Splits a document at the headers and page titles that name a country. */
export function drafts(blocks: ReadonlyArray<Block>): Draft[] {
  const found: Draft[] = [begun([], null)];
  for (const [index, block] of blocks.entries()) {
    const current = found.at(-1) as Draft;
    const country = block.role === 'header' ? countryIn(block) : null;
    const subject = country === null ? subjectOf(block) : null;
    if (country !== null && (begins(current, country, block) || isOtherEdition(current, blocks, index)))
      found.push(open(current, country));
    else if (subject && isAnother(current, subject, block) && isAssessed(blocks, index, subject))
      found.push(open(current, null));
    const target = found.at(-1) as Draft;
    target.subject ??= subject;
    add(target, block, country);
  }
  return mergeFront(found);
}

function add(target: Draft, block: Block, country: string | null): void {
  if (country !== null) {
    target.country = block.by === 'header' ? country : (target.country ?? country);
    target.anchored = true;
  }
  target.titledBehind ??= yearOfTitle(block);
  if (isBody(block)) {
    target.lastOfBody = target.blocks.length;
    target.titled ??= target.titledBehind;
    target.titledBehind = null;
  }
  target.blocks.push(block);
}

/** Whether a header begins another narrative: one for a second country, or after the body of one. */
function begins(current: Draft, country: string, block: Block): boolean {
  if (current.country === country) return false;
  // 'GHANA (Tier 2) (continued)': what stands above it is of the same narrative, whose own header was cut off.
  if (current.country === null && saysThatItGoesOn(block.content.text)) return false;
  if (current.lastOfBody >= 0) return true;
  return current.country !== null && block.by === 'header' && current.blocks.some((other) => other.by === 'header');
}

/**
 * Whether a second narrative of the same country begins, that of another year: an assessment follows, and its title says so, or it stands
 * under a header of its own behind the parts of the first, which was assessed in other words.
 */
function isOtherEdition(current: Draft, all: ReadonlyArray<Block>, index: number): boolean {
  const header = all[index] as Block;
  const year = current.titledBehind ?? yearOfTitle(header);
  const isDated = current.titled !== null && year !== null;
  if (isDated ? year === current.titled : header.by !== 'header' || !isWhole(current, all[index + 1])) return false;
  const assessment = all.slice(index, index + assessedWithin + 1).find(isAssessment);
  if (assessment === undefined) return false;
  // A page that was pasted twice is one.
  return isDated || !current.assessments.has(assessment.content.text);
}

/**
 * Whether a narrative was assessed and has come to what follows, its recommendations and the three P's, or behind the header a profile
 * begins. Each block is asked once, however many headers follow.
 */
function isWhole(draft: Draft, next: Block | undefined): boolean {
  for (const block of draft.blocks.slice(draft.looked)) {
    if (isAssessment(block)) draft.assessments.add(block.content.text);
    draft.isHeaded ||= headsRest(block);
  }
  draft.looked = draft.blocks.length;
  return draft.assessments.size > 0 && (draft.isHeaded || (next?.role === null && opensAsProfile(next)));
}

function headsRest(block: Block): boolean {
  const part = isBody(block) ? headingOfAnyEdition(block.content.text) : null;
  return part !== null && (part === 'recommendations' || policies.has(part));
}

/** The new narrative takes the titles and notices right in front of its header along. */
function open(current: Draft, country: string | null): Draft {
  const draft = begun(takenAlong(current), country);
  draft.titledBehind = current.titledBehind;
  current.titledBehind = null;
  return draft;
}

/** What stands behind the body of a narrative, which loses it. Many headers in a row hand on all that they have, uncopied. */
function takenAlong(current: Draft): Block[] {
  if (current.lastOfBody >= 0) return current.blocks.splice(lastOfText(current) + 1);
  const { blocks } = current;
  current.blocks = [];
  return blocks;
}

/**
 * The last paragraph of a narrative. What stands behind a title of the report and speaks of that introduces the next one: "Trafficking in
 * Persons Report 2023", "The embassy published the TIP Report yesterday.", 'ARUBA (Tier 2)'.
 */
function lastOfText({ blocks, lastOfBody }: Draft): number {
  const title = blocks.findLastIndex(isTitle);
  const last = blocks.slice(0, Math.max(title, 0)).findLastIndex(isBody);
  if (last < 0 || lastOfBody < title) return lastOfBody;
  const behind = blocks.slice(title).filter(isBody);
  return behind.every(({ content }) => theReport.test(content.text)) ? last : lastOfBody;
}

/** How much of a paragraph names what it is about. */
const subjectLength = 60;

/** The one country whose profile or assessment a paragraph opens. */
function subjectOf(block: Block): CountryEntry | null {
  if (block.role !== null || !(opensAsProfile(block) || opensAssessment(block))) return null;
  const [subject, ...others] = mentionedCountries(block.content.text.slice(0, subjectLength)).keys();
  return others.length === 0 ? (subject ?? null) : null;
}

/**
 * Whether a narrative, and no news, is about another country already: one that has been assessed, or whose profile alone is left on a page
 * where the assessment of this one follows.
 */
function isAnother({ country, subject, blocks, anchored }: Draft, other: CountryEntry, block: Block): boolean {
  const own = country ?? subject?.iso3 ?? null;
  if (own === null || own === other.iso3) return false;
  if (!blocks.some(isAssessment)) return !anchored && opensAssessment(block);
  return anchored || looksLikeNarrative(blocks);
}

function isAssessment(block: Block): boolean {
  return block.role === null && assesses(block);
}

/** Whether a country is assessed in a paragraph or right behind it: a page that lost its headers goes on with another narrative. */
function isAssessed(blocks: ReadonlyArray<Block>, index: number, country: CountryEntry): boolean {
  return blocks.slice(index, index + assessedWithin).some((block) => isAssessment(block) && names(block, country));
}

function names({ content: { text } }: Block, country: CountryEntry): boolean {
  return mentionedCountries(text.slice(0, 2 * subjectLength)).has(country);
}

function isBody(block: Block): boolean {
  return block.role === null;
}

/** What stands before the first header is front matter, unless it is the end of a narrative whose header was cut off. */
function mergeFront(found: Draft[]): Draft[] {
  const [front, first, ...rest] = found;
  if (!front || !first || front.anchored || looksLikeNarrative(front.blocks, true))
    return found.filter((draft) => draft.blocks.length > 0);
  const prose = rest.length > 0 && !mayBeNarrative(front.blocks.filter(isBody)) ? 'publication-notice' : 'unplaced';
  return [{ ...first, blocks: [...front.blocks.map((block) => setAside(block, prose)), ...first.blocks] }, ...rest];
}

/** More paragraphs than stand on the pages of a volume above the first header on them: the front matter of a whole one has hundreds. */
const longestTail = 20;
/** What a narrative says and a foreword does not. */
const toldOfCountry =
  /\b(?:the|previous) reporting period\b|\b2000 UN TIP Protocol\b|\b(?:subjected|vulnerable) to (?:\w+ ){0,2}(?:labor|prostitution|servitude|trafficking)\b/u;

/**
 * Whether paragraphs in front of the first header, which is the volume's own word elsewhere, may be of a narrative, which is told: one that
 * lost its header opens as such, and the end of a neighbor begins within a sentence or speaks as narratives do.
 */
function mayBeNarrative(body: ReadonlyArray<Block>): boolean {
  if (body.some(opensNarrative)) return true;
  const [first] = body;
  if (!first || body.length > longestTail) return false;
  return isTornPage(first) || body.some(({ content }) => toldOfCountry.test(content.text));
}

/** Gives a draft the edition data it is read with: the year asked for or stated, else that of the form of its own text. */
export function withEdition(draft: Draft, stated: StatedYear | null): Narrative {
  // What a page sets around a narrative tells when it was printed, or read, and not which form it has.
  const own = draft.blocks.filter(({ role }) => !isResidueRole(role));
  const edition = stated ? editionFor(stated.year) : editionByForm(openingOf(own.map(({ content }) => content.text)));
  return { type: 'narrative', children: draft.blocks, areas: [], edition, stated };
}
