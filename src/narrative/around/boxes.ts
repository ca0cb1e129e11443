import { findCountry } from '../../knowledge/countries.ts';
import { mapCaption } from '../../knowledge/furniture.ts';
import type { Block } from '../../report/tree.ts';
import { matchesIn } from '../../text/matches.ts';
import { matchOf } from '../../text/patterns/finder.ts';
import { cut, decide, eachOpen } from '../blocks/block.ts';

/** A person of an age, in the first words of somebody's story. */
const aged =
  /^(?!The |In (?:19|20)\d\d)[^.]{0,110}\b(?:\d{1,2}|\p{Alpha}+teen|\p{Alpha}+ty|twelve|eleven|ten|nine|eight|seven|six)[ -]years?[ -]old\b/iu;
/** An age anywhere, which few paragraphs have. */
const age = /years?[ -]old/iu;
/** "Samuel lived in the east.": somebody's name, and what a country does not do. */
const named =
  /^(?<name>\p{Upper}\p{Lower}{2,14}),? (?:lived|is an?|was|came|left|grew|worked|had|went|traveled|met|wanted|hoped|responded|fled|thought|accepted|answered)\b/u;
/** "Samuel, 16, was sold at a market.": an age between commas behind a name, which a narrative never has. */
const namedAndAged = /^\p{Upper}\p{Lower}{1,14}(?: \p{Upper}\p{Lower}{1,14})?, (?:now |then |aged )?[1-9]\d, /u;
const oneself = /\b(?:[Ss]he|[Hh]er|[Hh]e|[Hh]is|him)\b/gu;
const often = 3;

/**
 * What an edition of pages by region set between the paragraphs in front of the three P's: the name of a map, glued to the
 * text, and a box with one victim's story, which may be from any country. One that tells a name and an age stands anywhere.
 */
export function boxesApart(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const end = blocks.findIndex(({ role }) => role === 'heading');
  return eachOpen(blocks, (block, index) => {
    if (namedAndAged.test(block.content.text)) return [decide(block, 'unplaced', 'wording')];
    return end < 0 || index < end ? withoutMap(block).map(withoutStory) : [block];
  });
}

function withoutMap(block: Block): Block[] {
  const length = matchOf(mapCaption, block.content.text)?.[0].length ?? 0;
  return length === 0 ? [block] : [decide(cut(block, 0, length), 'navigation', 'wording'), cut(block, length)];
}

function withoutStory(block: Block): Block {
  const { text } = block.content;
  const isStory =
    block.role === null && ((age.test(text) && aged.test(text) && countOf(text) >= often) || isAboutSomebody(text));
  return isStory ? decide(block, 'unplaced', 'wording') : block;
}

function countOf(text: string): number {
  return matchesIn(text, oneself).length;
}

function isAboutSomebody(text: string): boolean {
  const name = named.exec(text)?.groups?.['name'];
  if (name === undefined || findCountry(name) !== null) return false;
  const pronouns = countOf(text);
  return pronouns > 0 && pronouns + text.split(name).length - 2 >= often;
}
