import { mentionedCountries } from '../../knowledge/countries-in-text.ts';
import { editionFor } from '../../knowledge/editions.ts';
import { editionByForm } from '../../knowledge/form-of.ts';
import { sampleCountry } from '../../knowledge/other-documents.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { Block, Narrative, StatedYear } from '../../report/tree.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { endsWithStop } from '../../text/lines.ts';
import { decide } from '../blocks/block.ts';
import { assesses, opensAsProfile, opensAssessment } from '../blocks/evidence.ts';
import { pageRole } from '../blocks/page-line.ts';
import { assessedWithin } from './assessed-profile.ts';
import { introducedAt } from './introductions.ts';
import { isToldByOthers, looksLikeNarrative } from './is-narrative.ts';
import { yearIn } from './stated-year.ts';

/** The blocks of one narrative before its edition is known. */
export interface Draft {
  blocks: Block[];
  /** ISO code, or the printed name of a country that no table knows; `null` where nothing names it. */
  country: string | null;
  anchored: boolean;
  /** Index of the last block of its body so far; -1 where it has none yet. */
  lastOfBody: number;
  /** The country that its profile or its assessment is about. */
  subject: CountryEntry | null;
}

/** Splits a document at the headers and page titles that name a country. */
export function drafts(blocks: ReadonlyArray<Block>): Draft[] {
  const found: Draft[] = [{ blocks: [], country: null, anchored: false, lastOfBody: -1, subject: null }];
  for (const [index, block] of blocks.entries()) {
    const current = found.at(-1) as Draft;
    const country = block.role === 'header' ? countryOf(block) : null;
    const subject = country === null ? subjectOf(block) : null;
    if (country !== null && (begins(current, country, block) || isOtherEdition(current, blocks, index)))
      found.push(open(current, country));
    else if (subject && isAnother(current, subject) && isAssessed(blocks, index, subject))
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
    target.anchored ||= true;
  }
  if (isBody(block)) target.lastOfBody = target.blocks.length;
  target.blocks.push(block);
}

function countryOf({ facts }: Block): string | null {
  return facts?.country ? (facts.country.entry?.iso3 ?? facts.country.printed.text) : null;
}

/** Whether a header begins another narrative: one for a second country, or after the body of one. */
function begins(current: Draft, country: string, block: Block): boolean {
  if (current.country === country) return false;
  if (current.lastOfBody >= 0) return true;
  return current.country !== null && block.by === 'header' && current.blocks.some((other) => other.by === 'header');
}

/** Whether a second narrative of the same country begins, that of another year: its title says so, and an assessment follows. */
function isOtherEdition({ blocks, lastOfBody }: Draft, all: ReadonlyArray<Block>, index: number): boolean {
  if (lastOfBody < 0) return false;
  const year = yearIn([...blocks.slice(lastOfBody + 1), all[index] as Block]);
  if (year?.by !== 'title') return false;
  const own = yearIn(blocks.slice(0, lastOfBody + 1));
  if (own?.by !== 'title' || own.year === year.year) return false;
  return all.slice(index, index + assessedWithin + 1).some((block) => block.role === null && assesses(block));
}

/** The new narrative takes the titles and notices right in front of its header along. */
function open(current: Draft, country: string | null): Draft {
  const blocks = current.blocks.splice(current.lastOfBody + 1);
  return { blocks, country, anchored: country !== null, lastOfBody: -1, subject: null };
}

/** How much of a paragraph names what it is about. */
const subjectLength = 60;

/** The one country whose profile or assessment a paragraph opens. */
function subjectOf(block: Block): CountryEntry | null {
  if (block.role !== null || !(opensAsProfile(block) || opensAssessment(block))) return null;
  const [subject, ...others] = mentionedCountries(block.content.text.slice(0, subjectLength)).keys();
  return others.length === 0 ? (subject ?? null) : null;
}

/** Whether a narrative, and no news, is about another country already, which has been assessed. */
function isAnother({ country, subject, blocks, anchored }: Draft, other: CountryEntry): boolean {
  const own = country ?? subject?.iso3 ?? null;
  if (own === null || own === other.iso3 || !(anchored || looksLikeNarrative(blocks))) return false;
  return blocks.some((block) => block.role === null && assesses(block));
}

/** Whether a country is assessed in a paragraph or right behind it: a page that lost its headers goes on with another narrative. */
function isAssessed(blocks: ReadonlyArray<Block>, index: number, country: CountryEntry): boolean {
  return blocks
    .slice(index, index + assessedWithin)
    .some((block) => block.role === null && assesses(block) && names(block, country));
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
  const prose = rest.length > 0 ? 'publication-notice' : 'unplaced';
  return [{ ...first, blocks: [...front.blocks.map((block) => setAside(block, prose)), ...first.blocks] }, ...rest];
}

const entry = /[>|»›•·,]/gu;
const endInside = /\p{Ll}{3}[.!?]["”’)]? ["“‘(]?\p{Lu}/u;

/** A line of a menu or of breadcrumbs: entries with marks between them, and no end. Prose that was cut has the ends of its other sentences. */
function isMenu(text: string): boolean {
  const marks = text.match(entry) ?? [];
  return marks.length > 3 && (marks.some((mark) => mark !== ',') || !endInside.test(text));
}

/** "Latvia .......... 2": a line of a table of contents. */
const leaders = /(?:\. ?){4}\d{1,4}$/u;

/**
 * A short line without an end is navigation; prose that belongs to no narrative has no place, but in a volume, whose front
 * matter and methodology are the publication's.
 */
export function setAside(block: Block, prose: ResidueRole = 'unplaced'): Block {
  if (block.role !== null) return block;
  const { text } = block.content;
  const line = leaders.test(text) || (!endsWithStop(text) && (text.length < 120 || isMenu(text)));
  return decide(block, pageRole(block) ?? (line ? 'navigation' : prose), 'position');
}

/** Gives a draft the edition data it is read with: the year asked for or stated, else that of its form. */
export function withEdition(draft: Draft, stated: StatedYear | null): Narrative {
  const edition = stated
    ? editionFor(stated.year)
    : editionByForm(draft.blocks.map((block) => block.content.text).join('\n'));
  return { type: 'narrative', children: draft.blocks, areas: [], edition, stated };
}

/** What a document holds between its narratives that is none goes to the neighbor, set aside. */
export function withoutOtherDocuments(found: ReadonlyArray<Draft>): Draft[] {
  const listed = found.map((_, index) => isListed(found, index));
  const kept: Draft[] = [];
  let waiting: Block[] = [];
  for (const [index, draft] of found.entries()) {
    if (isNarrative(draft) && !listed[index]) {
      kept.push({ ...draft, blocks: [...waiting, ...draft.blocks] });
      waiting = [];
      continue;
    }
    const neighbor = kept.at(-1)?.blocks ?? waiting;
    for (const block of draft.blocks)
      neighbor.push(setAside(listed[index] || block.facts?.country ? withoutRole(block) : block));
  }
  return kept;
}

/** A header without any text behind it beside another one, or behind it without a narrative's, stands in a list of placements. */
function isListed(found: ReadonlyArray<Draft>, index: number): boolean {
  const draft = found[index];
  if (!draft) return false;
  const [before, after] = [found[index - 1], found[index + 1]];
  if (isBare(draft)) return [before, after].some((other) => other && isBare(other));
  return before !== undefined && isBare(before) && !looksLikeNarrative(draft.blocks);
}

/** What is left of a line beside a header is no text behind it: 'Release:'. */
const stub = 40;

function isBare(draft: Draft): boolean {
  return (
    draft.country !== null && !draft.blocks.some(({ role, content }) => role === null && content.text.length > stub)
  );
}

function withoutRole(block: Block): Block {
  return block.role === 'header' ? { ...block, role: null, by: null, facts: null } : block;
}

/** A tier alone on a line makes no narrative: methodologies and lists of placements have such lines. */
function isNarrative(draft: Draft): boolean {
  const { blocks } = draft;
  const header = blocks.findIndex((block) => block.role === 'header' && block.by === 'header');
  const found = blocks[header];
  const country = found ? countryOf(found) : null;
  if (country !== null) return !(sampleCountry.test(country) || isToldByOthers(blocks));
  // What stands in front of a tier alone on its line, or of an introduction, may be by who quotes the text below it.
  const begin = Math.max(header, introducedAt(blocks));
  return looksLikeNarrative(blocks) || (begin > 0 && looksLikeNarrative(blocks.slice(begin)));
}
