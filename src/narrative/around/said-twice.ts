import type { Block } from '../../report/tree.ts';
import { isInCapitals } from '../../text/characters.ts';
import { flatMap } from '../../text/flat-map.ts';
import { matchOf } from '../../text/patterns/finder.ts';
import { decide } from '../blocks/block.ts';

const speaker = String.raw`(?:--|[–—])\s?\p{Alpha}[^"“”;]{1,80}(?<![.!?])`;
/** "“No arrest became known.”", "“No arrest became known.” — a fisherman" */
const quoted = new RegExp(String.raw`^["“«](?<said>[^"“”«»]{24,400}?)[.,…!?]?["”»][.,]?(?:\s${speaker})?$`, 'u');
/** Below what he said: "— a fisherman, 34" */
const lineOfSpeaker = new RegExp(`^${speaker}$`, 'u');
/** No narrative lets a person speak: "“They sold my sister first.”" */
const firstPerson = /\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b/u;

/** "No arrest became known." */
const longest = 240;
const sentence = /^\p{Upper}[^"“”«»]{24,}[.!]$/u;

/** A page sets few sentences large: of a text that has more, so many are looked for in all others. */
const mostLooked = 100;

/**
 * What newspapers set large between two paragraphs: a sentence in quotation marks that stands in one of them already, or in which somebody
 * speaks for himself. Without the marks it may be a paragraph that says the same again: that is told.
 */
export function pullQuotes(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const { block, below, said, words } of setLarge(blocks).slice(0, mostLooked)) {
    if (blocks.some((other) => other !== block && isTextWith(other, words)))
      decide(block, said === undefined ? 'unplaced' : 'navigation', 'wording');
    else if (said !== undefined && firstPerson.test(said)) decide(block, 'unplaced', 'wording');
    if (block.role && below?.role === null && lineOfSpeaker.test(below.content.text))
      decide(below, block.role, 'position');
  }
  return blocks;
}

interface Large {
  block: Block;
  below: Block | undefined;
  /** What stands in quotation marks. */
  said: string | undefined;
  /** What is looked for in other blocks. */
  words: string;
}

/** What may be set large: a sentence in quotation marks, or one that another may stand in front of. */
function setLarge(blocks: ReadonlyArray<Block>): Large[] {
  return flatMap(blocks, (block, index): Large[] => {
    const { role, shape, content } = block;
    const below = blocks[index + 1];
    const said = role === null ? matchOf(quoted, content.text)?.groups?.['said'] : undefined;
    if (said !== undefined) return [{ block, below, said, words: said }];
    const isSentence = shape === 'paragraph' && content.text.length <= longest && sentence.test(content.text);
    return role === null && isSentence ? [{ block, below, said, words: ` ${content.text}` }] : [];
  });
}

/** In capitals a sentence is set large whatever its letters are in the text: "NO ARREST BECAME KNOWN." */
function isTextWith({ role, content: { text } }: Block, words: string): boolean {
  if (role !== null || text.length <= words.length) return false;
  return text.includes(words) || (isInCapitals(words) && text.toUpperCase().includes(words));
}

/** Shorter ones may be said twice, in UTF-16 code units. */
const shortest = 60;
/** How a program ends what it cut off: "… and girls …", "… and girls [...]". */
const cutOff = /\[?(?:…|\.{3})\]?$/u;

/**
 * Programs that put pages on the web print the first lines of a text above it, as an excerpt: the first paragraph begins as a later one
 * does, which goes on.
 */
export function excerptAbove(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const first = blocks.findIndex(({ role, content }) => role === null && content.text.length >= shortest);
  const excerpt = blocks[first];
  if (!excerpt) return blocks;
  const isBelow = blocks.some((block, index) => index > first && block.role === null && goesOn(block, excerpt));
  if (isBelow) decide(excerpt, 'navigation', 'wording');
  return blocks;
}

function goesOn({ content: { text } }: Block, { content }: Block): boolean {
  if (text.length <= content.text.length || text[0] !== content.text[0]) return false;
  return text.startsWith(content.text.replace(cutOff, '').trimEnd());
}

/** Fewer paragraphs that come again were pasted into another part. */
const fewestAgain = 3;

/** A page that has one copy of its text for wide screens and one for narrow ones: the second, whole and in the same order, is kept apart. */
export function secondCopy(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const open = blocks.filter(({ role }) => role === null);
  const first = open.findIndex(isLong);
  const second = open.findIndex((block, index) => index > first && isAlike(block, open[first]));
  if (first < 0 || second < 0) return blocks;
  const run = open.slice(first, second);
  const until = run.findIndex((block, index) => !isAlike(block, open[second + index]));
  const again = until < 0 ? run.length : until;
  // What is left in front of the second copy is its title.
  if (run.slice(again).some(isLong) || run.slice(0, again).filter(isLong).length < fewestAgain) return blocks;
  for (const block of open.slice(first + again, second + again)) decide(block, 'unplaced', 'wording');
  return blocks;
}

function isLong({ content: { text } }: Block): boolean {
  return text.length >= shortest;
}

function isAlike({ content: { text } }: Block, other: Block | undefined): boolean {
  return text === other?.content.text;
}
