import { isImperative, mayBecomeImperative, opensWithAdverb } from '../../knowledge/imperatives.ts';
import type { Block } from '../../report/tree.ts';
import { beginsSmall } from '../../text/characters.ts';
import { onceEach } from '../../text/lazy.ts';
import { endsOpen, endsWithStop } from '../../text/lines.ts';
import { matchesIn } from '../../text/matches.ts';
import { sentences } from '../../text/sentences.ts';
import { isTorn } from './block.ts';
import { inlineBullets, leadingBullet } from './bullets.ts';

const semicolon = /;\s/gu;
const lastSemicolon = '; and ';
/** The first words of a sentence about the government: no recommendation has a subject. */
const subject =
  /^(?:The |In (?:19|20)\d\d|During |Authorities |Officials |Police |Law |Article |[\p{Upper}][\p{Alpha}’']+ (?:law|authorities|officials)\b)/u;

/** Whether a block has the marks of a list. */
export const isListed = onceEach(({ content: { text }, shape }: Block): boolean => {
  return shape === 'item' || leadingBullet.test(text) || hasInlineBullets(text);
});

/** One bullet inside a text parts two items where what stands behind it gives advice: in front of the first there is often none. */
function hasInlineBullets(text: string): boolean {
  const [first, ...others] = inlineBullets(text);
  return first !== undefined && (others.length > 0 || isImperative(text.slice(first + 1).trimStart()));
}

/** Whether a block looks like one recommendation or several: it opens with a verb, has bullets, or more semicolons than stops. */
export const isRecommendation = onceEach((block: Block): boolean => {
  const { text } = block.content;
  return (
    isTailOfList(text) ||
    isListed(block) ||
    hasMoreSemicolons(text) ||
    isMarkedAdvice(text) ||
    (isImperative(text) ? !isTornProse(block) && !goesOnAsProse(text) : goesOnAsAdvice(text))
  );
});

/** "boats at sea; and open a shelter.": a sentence of prose that was torn has no advice there, and its "; and" may stand far behind. */
function isTailOfList(text: string): boolean {
  const at = beginsSmall(text) ? text.indexOf(lastSemicolon) : -1;
  if (at < 0) return false;
  const [first] = sentences(text, 1);
  return first !== undefined && at < first.end && isImperative(text.slice(at + lastSemicolon.length));
}

/** "The council adopt the decree. Train judges. Fund a shelter.": the first item alone says who shall act. */
function goesOnAsAdvice(text: string): boolean {
  const [, ...others] = sentences(text, 3);
  return others.length > 1 && others.every(({ start }) => isImperative(text.slice(start)));
}

/** More than explains one item. */
const fewestOfProse = 3;

/** "Per the rules of the port, staff kept the keys. The police … . It … . Nobody …": a paragraph whose first words may be a verb, and no other. */
function goesOnAsProse(text: string): boolean {
  const [, ...others] = sentences(text, fewestOfProse + 1);
  return others.length >= fewestOfProse && !others.some(({ start }) => isImperative(text.slice(start)));
}

/** What may be the mark of an item, and in front of prose is none: 'A. Train', 'iv) Train', '2 Train', '3.Train', '-Train', '>> Train'. */
const doubtfulMark =
  /^(?:(?:[A-Za-z]|[IVXivx]{1,4})[.)]\s{0,4}|\d{1,2}[.)]?\s{0,4}|[->+]{1,2}\s{0,4})(?=\p{Upper}\p{Lower})/u;

function isMarkedAdvice(text: string): boolean {
  const length = doubtfulMark.exec(text)?.[0].length ?? 0;
  return length > 0 && isImperative(text.slice(length));
}

/** "and state officials did not share it. In the north, judges heard …": the rest of a sentence, and one that gives no advice. */
function isTornProse(block: Block): boolean {
  const { text } = block.content;
  const next = isTorn(block) ? sentences(text, 2)[1] : undefined;
  return next !== undefined && !isImperative(text.slice(next.start, next.end));
}

/** "not give a permit in 2017.", "scale of the problem.": nothing but the rest of a sentence, whose first word may be a verb. */
export function isRestOfSentence(block: Block): boolean {
  const { text } = block.content;
  return isTorn(block) && !isListed(block) && !text.includes(';') && sentences(text, 2).length < 2;
}

/** Clauses that no advice is among are a list of facts: "current situation: girls are sold in the port; boys dive for pearls; …" */
function hasMoreSemicolons(text: string): boolean {
  const count = matchesIn(text, semicolon).length;
  return count > 0 && sentences(text, count).length < count && adviceBehindSemicolons(text) > 0;
}

/** How many pieces of advice begin behind a semicolon. */
export function adviceBehindSemicolons(text: string): number {
  return matchesIn(text, semicolon).filter(({ index }) => isImperative(text.slice(index + 1).trimStart())).length;
}

/** Whether a block opens as advice does, with a bullet or without. */
export function isAdvice(block: Block | undefined): boolean {
  return block !== undefined && isImperative(block.content.text.replace(leadingBullet, ''));
}

/** Whether a text opens as a sentence about the government does. */
export function hasSubject(text: string): boolean {
  return subject.test(text);
}

const threeWords = /^\s*\S+\s+\S+\s+\S/u;

/** "Adopt a", "Dev": the beginning of an item, where a page was cut in it behind others. */
export function mayBeCutItem(block: Block): boolean {
  return isRecommendation(block) || mayBecomeImperative(block.content.text);
}

/**
 * The same where no item stands above: "Vigorously i", "Increase efforts to". A site asks its readers for something, too, but without such
 * an adverb, and it says what.
 */
export function isCutItem(block: Block): boolean {
  const { text } = block.content;
  return isRecommendation(block) && (opensWithAdverb(text) || (endsOpen(text) && !isStub(block)));
}

/** "Contact", "Search": a verb alone is no item, unless the page was cut behind it. */
export function isStub({ content: { text } }: Block): boolean {
  return !threeWords.test(text) && !endsWithStop(text);
}
