import type { Block } from '../../report/tree.ts';
import { lookFor } from '../../text/characters.ts';
import { flatMap } from '../../text/flat-map.ts';
import { beforeNumbers } from '../../text/lines.ts';
import { matchesIn, rangesIn } from '../../text/matches.ts';
import { eachOpen, takeOut } from '../blocks/block.ts';

/** A power of it is the text's own: "km²". */
export const unit = String.raw`\b(?:[ckm]?m|mi|ft|ha|(?:hect)?ares?|acres?|(?:\p{Lower}{4,5})?met(?:re|er)s?|miles?|feet|foot|yards?)`;
/** What stands behind the mark at the end of a sentence: the next, and no "(2015)" as behind "Dec.2". */
export const nextSentence = String.raw`\s+["“‘(]?\p{Upper}|\s*$`;
/**
 * "… by night.[3]", "… by night.³", "… by night.3": behind a sentence or a clause, where no number of the text is. No sentence goes on
 * behind a digit alone.
 */
const mark = new RegExp(
  String.raw`(?<=[\p{Alpha}.,;:!?”"’)])(?:\[(?:\d{1,3}|[a-z])\]|(?<!${unit})[¹²³⁰⁴-⁹]{1,3})|(?<=\p{Lower}[.!?]["”’)]?)(?<!\b${beforeNumbers}\.)\d{1,2}(?=${nextSentence})`,
  'gu',
);
/** What the first of them looks like; what stands in front of the sign is looked at last. */
const first = /[[.!?]["”’)]?1(?=[\]\s]|$)(?<=\[1|[a-z\u00DF-\uFFFF][.!?]["”’)]?1)/;
/** "… by night.³": raised behind the stop of a sentence, where no number of the text is, whether others are there or not. Not "40 km.²" */
const raised = /[⁰¹²³⁴-⁹](?<!\b(?:[ckm]?m|ft|in|mi)\..)(?<=\p{Lower}[.!?]["”’)]?.)[⁰¹²³⁴-⁹]{0,2}(?=\s|$)/gu;
const mayBeRaised = /[⁰¹²³⁴-⁹]/;
const digits = /\d+/;
const isLetter = /^\[[a-z]/u;
const beforeLetters = 'a'.charCodeAt(0) - 1;
/** Fewer marks may be of something else. */
const fewest = 3;

/**
 * Takes the marks of notes out of the text where they count on through it, as those of a page do whose notes a copy left out or set
 * elsewhere: [1], [2], [3], and the same again where a note is named twice; or [a], [b], [c], as a word processor's do to whose text readers
 * put remarks. Where they do not, those that are raised behind a stop alone.
 */
export function countedMarks(blocks: ReadonlyArray<Block>, unusual: string | null): ReadonlyArray<Block> {
  const texts = blocks.filter(({ role }) => role === null);
  const mayHaveFirst = texts.some(
    ({ content: { text } }) => first.test(text) || text.includes('¹') || text.includes('[a]'),
  );
  const areCounted = mayHaveFirst && countOn(flatMap(texts, ({ content: { text } }) => numbersIn(text)));
  const isRaised = lookFor(mayBeRaised, unusual);
  const own = areCounted ? mark : raised;
  return eachOpen(blocks, (block) => {
    const { text } = block.content;
    return areCounted || isRaised(text) ? takeOut(block, rangesIn(text, own), 'footnote') : [block];
  });
}

function numbersIn(text: string): number[] {
  return matchesIn(text, mark).map(([sign]) =>
    isLetter.test(sign) ? sign.charCodeAt(1) - beforeLetters : Number(digits.exec(sign.normalize('NFKC'))?.[0]),
  );
}

/** Whether numbers begin with one, and each is one more than the highest before it, or one of those before it. */
function countOn(numbers: ReadonlyArray<number>): boolean {
  let highest = 0;
  for (const number of numbers) {
    if (number > highest + 1) return false;
    highest = Math.max(highest, number);
  }
  return highest >= fewest;
}
