import { findings, openings } from '../../knowledge/editions.ts';
import {
  announcesSpecialCase,
  assessesGaps,
  inSentence,
  isCutFinding,
  plainEfforts,
} from '../../knowledge/openings.ts';
import type { Block, Vote } from '../../report/tree.ts';
import type { Part } from '../../report/vocabulary.ts';
import { flatMap } from '../../text/flat-map.ts';
import { onceEach } from '../../text/lazy.ts';
import { endsOpen } from '../../text/lines.ts';
import { finderOf, matches } from '../../text/patterns/finder.ts';
import { sentences } from '../../text/sentences.ts';
import { hasSubject, isCutItem, isListed, isRecommendation, isStub, mayBeCutItem } from './advice.ts';
import { isNoSentence, pageRole } from './page-line.ts';
import { countsIn } from './words-of-parts.ts';

/** How much of a paragraph its opening formula may take, in UTF-16 code units. */
export const openingLength = 400;
/** More words than this do not make a part surer. */
const mostForWords = 2;

/** The parts about what the government did, which stand in a row. */
export const policies: ReadonlySet<Part> = new Set<Part>(['prosecution', 'protection', 'prevention']);
/** Parts whose paragraphs tell what the government did or what traffickers do: they are told apart by their words. */
export const worded: ReadonlyArray<Part> = [...policies, 'trafficking-profile'];

/**
 * How much each cue counts, where a move to another part costs three: a formula pays for a move, a loose one does not by
 * itself, words break a tie. Set on the pages in `tests/forms` and the cases of `docs/editions.md`, not counted; the words
 * are (`part-words.ts`).
 */
const weights = {
  finding: 6,
  specialCase: 5,
  gapsOfGovernment: 4,
  formula: 6,
  looseFormula: 3,
  list: 4,
  cutItem: 6,
  noList: -2,
  prose: -6,
  subject: -5,
  page: 5,
  noSentence: 0.5,
  tail: 5,
  cutProse: -2,
} as const;

const known = { openings: finderOf(openings), findings: finderOf(findings) };

/** The parts that a block can be the beginning of, by the formula of its first sentence. */
export const opened = onceEach((block: Block): ReadonlyArray<Vote> => {
  const start = block.content.text.slice(0, openingLength);
  const votes: Vote[] = [];
  for (const { means } of known.openings.all(start)) {
    if (votes.some(({ part }) => part === means)) continue;
    const firm = !worded.includes(means) || means === 'trafficking-profile' || plainEfforts.test(start);
    votes.push({ part: means, weight: firm ? weights.formula : weights.looseFormula, why: 'opening formula' });
  }
  if (votes.length === 0 && isCutFinding(block.content.text))
    votes.push({ part: 'summary', weight: weights.formula, why: 'opening formula' });
  return votes;
});

/** Whether a block opens with a formula of any part. */
export function opensAny(block: Block): boolean {
  return opened(block).length > 0;
}

/** The same of one that nothing is known of. */
export function opensPart(block: Block): boolean {
  return block.role === null && opensAny(block);
}

/** Whether a text opens as a part other than the list does. */
export function textOpensPart(text: string): boolean {
  return known.openings.all(text.slice(0, openingLength)).some(({ means }) => means !== 'recommendations');
}

/** Whether a block opens with a formula of a part. */
export function opensWith(block: Block, part: Part): boolean {
  return opened(block).some((vote) => vote.part === part);
}

/** Whether a block opens with the whole formula of a part. */
export function opensWithFormula(block: Block, part: Part): boolean {
  return opened(block).some((vote) => vote.part === part && vote.weight === weights.formula);
}

/** By so much the words of a text speak for one part and against all others. */
const clearWords = 1.5;

/** Whether a block opens a part with a formula, or its words are clearly those of this part. */
export function isAbout(block: Block, part: Part): boolean {
  if (opensWith(block, part)) return true;
  const words = byWords(block.content.text);
  const own = words.find((vote) => vote.part === part)?.weight ?? 0;
  return own > 0 && words.every((vote) => vote.part === part || own - vote.weight >= clearWords);
}

/** What speaks for and against each part a block could be in, wherever that part begins. */
export function evidenceOf(block: Block, inTail = false, isLast = true): Vote[] {
  if (inTail) return [{ part: 'page', weight: weights.tail, why: 'tail of the page' }];
  const words = isNoSentence(block) ? [] : byWords(block.content.text);
  return [...assessments(block), ...asList(block, isLast), ...asPage(block, isLast), ...words];
}

const profileOpening = new RegExp(
  String.raw`^(?!The government\b)${inSentence}{2,60}\b(?:is|are|was) (?:[a-z]+ ){0,3}an? (?:[a-z]+[ ,] ?){0,4}(?:source|transit|destination|country of origin)\b`,
  'u',
);

/** Whether a block opens as a profile does, whatever part it stands in. */
export function opensAsProfile({ content: { text } }: Block): boolean {
  return profileOpening.test(text.slice(0, openingLength));
}

/** Whether a block has what the summary alone has. */
export function assesses(block: Block): boolean {
  return assessments(block).length > 0 || opensWith(block, 'summary');
}

/** Whether blocks without a finding say that the country is a Special Case. */
export function declaresSpecialCase(blocks: ReadonlyArray<Block>): boolean {
  const said = new Set(
    flatMap(blocks, (block) => (block.role === null ? assessments(block).map(({ why }) => why) : [])),
  );
  return said.has('special case') && !said.has('finding');
}

/** Whether a block opens with the finding on the minimum standards. */
export function opensAssessment(block: Block): boolean {
  const start = block.content.text.slice(0, openingLength);
  return start.includes('minimum') && opensWith(block, 'summary');
}

/** Whether a block has the first words of a narrative: those of a profile, of an assessment or of a Special Case. */
export function opensNarrative(block: Block): boolean {
  if (block.role !== null) return false;
  const start = block.content.text.slice(0, openingLength);
  return opensAsProfile(block) || opensAssessment(block) || matches(announcesSpecialCase, start);
}

const assessments = onceEach(({ content: { text } }: Block): ReadonlyArray<Vote> => {
  const votes: Vote[] = [];
  const say = (weight: number, why: string): number => votes.push({ part: 'summary', weight, why });
  if (known.findings.first(text)) say(weights.finding, 'finding');
  if (matches(announcesSpecialCase, text)) say(weights.specialCase, 'special case');
  if (matches(assessesGaps, text)) say(weights.gapsOfGovernment, 'gaps of the government');
  return votes;
});

function asList(block: Block, isLast: boolean): Vote[] {
  const { text } = block.content;
  const part: Part = 'recommendations';
  if (isLast && mayBeCutItem(block)) return asLastItem(block);
  if (isRecommendation(block))
    return isOfPage(block) || isStub(block) ? [] : [{ part, weight: weights.list, why: 'list or imperative' }];
  if (sentences(text, 3).length > 2) return [{ part, weight: weights.prose, why: 'several sentences' }];
  if (hasSubject(text)) return [{ part, weight: weights.subject, why: 'subject' }];
  return [{ part, weight: weights.noList, why: 'no list' }];
}

/** A page may have been cut in the last of its blocks. */
function asLastItem(block: Block): Vote[] {
  if (isOfPage(block)) return [];
  const weight = isCutItem(block) ? weights.cutItem : weights.list;
  return [{ part: 'recommendations', weight, why: 'list or imperative' }];
}

function isOfPage(block: Block): boolean {
  return pageRole(block) !== null && !isListed(block);
}

/** With text behind it a title, and no prose that was cut; a longer one than "The way ahead" is prose. */
const titleWithArticle = /^The(?: \p{Alpha}+){1,3}$/u;

function asPage(block: Block, isLast: boolean): Vote[] {
  if (pageRole(block) !== null) return [{ part: 'page', weight: weights.page, why: 'form of a page line' }];
  if (!isNoSentence(block) || isListed(block)) return [];
  // "The Government of X and": prose that was cut, unless it stands behind a list.
  const { text } = block.content;
  const isCut = hasSubject(text) && (isLast || endsOpen(text) || !titleWithArticle.test(text));
  return [{ part: 'page', weight: isCut ? weights.cutProse : weights.noSentence, why: 'no sentence' }];
}

/** How much more often the words of a text stand in each part than in the others. */
function byWords(text: string): Vote[] {
  const sums = worded.map(() => 0);
  for (const counts of countsIn(text))
    for (let index = 0; index < sums.length; index += 1)
      sums[index] = (sums[index] as number) + (counts[index] as number);
  const most = sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), 0);
  if (most === 0) return [];
  const scale = mostForWords / Math.max(most, 6);
  return worded.map((part, index) => ({ part, weight: round((sums[index] as number) * scale), why: 'words' }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
