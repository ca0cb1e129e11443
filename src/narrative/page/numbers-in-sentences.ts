import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { beforeNumbers } from '../../text/lines.ts';
import { grouped, totalLength } from '../../text/lists.ts';
import { matchesIn, rangeOf, rangesIn } from '../../text/matches.ts';
import { decide, eachOpen, takeOut } from '../blocks/block.ts';
import { areHalves } from './joins.ts';

const number = /^\d{1,4}$/u;
/** With one of these the pages of another document begin. */
const mostFirst = 3;

/** No page has less text, in UTF-16 code units. */
const shortestPage = 400;

/**
 * Sets apart, to be told, numbers alone on lines within sentences that nothing shows to be pages': a single one, and those that the pages of
 * no document have, as they go back, or leap over pages for which there is no text. They may be the sentences' own, which were cut there
 * ("Police identified⏎18⏎victims"); which of them are, nobody knows then.
 */
export function numbersInSentences(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const numbers = flatMap(blocks, ({ role, content }, index) =>
    role === 'page-number' && number.test(content.text) ? [index] : [],
  );
  const areOfPages = numbers.every((at, index) => index === 0 || mayFollow(blocks, numbers[index - 1] ?? 0, at));
  const doubtful = numbers.length > 1 && areOfPages ? [] : numbers;
  for (const at of doubtful) if (isInSentence(blocks, at)) decide(blocks[at] as Block, 'unplaced', 'position');
  return blocks;
}

/** A number by itself, as the pages of a volume have, and none that a law has: "Article 213". */
const bare = /[1-9]\d\d(?!\S)(?<=(?:^|\s)\d{3})(?<!(?:Articles?|Sections?|Laws?|Act|Decree|Chapter) \d{3})/g;
/** No page has more. */
const longestPage = 12_000;
/** Fewer may count on by chance. */
const fewestPages = 3;

/**
 * Sets apart, to be told, numbers within lines that count on, a page further each: "the police 214 officers" where 213 and 215 stand beside it,
 * on lines of their own or alike. Where the page has the number in a line of its own, it is the text's.
 */
export function numbersThatCountOn(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const known = new Set(flatMap(blocks, ({ role, content: { text } }) => (role && text.match(bare)) ?? []));
  let length = 0;
  const numbers = flatMap(blocks, (block) => {
    const before = length;
    length += block.content.text.length;
    const all = matchesIn(block.content.text, bare).map((found) => ({ block, found, at: before + found.index }));
    return all.filter(({ found: [printed] }) => block.role !== null || !known.has(printed));
  });
  const counts = ({ found: { index, input } }: (typeof numbers)[number]) =>
    counted.test(input.slice(index - 3, index + 60));
  const rows = new Map<number, typeof numbers>();
  const ofPages = new Set<unknown>();
  for (const one of numbers) {
    const above = rows.get(Number(one.found[0]) - 1) ?? [];
    const far = one.at - (above.at(-1)?.at ?? 0);
    const row = far >= shortestPage && far <= longestPage ? [...above.slice(1 - fewestPages), one] : [one];
    rows.set(Number(one.found[0]), row);
    if (row.length >= fewestPages && !row.every(counts)) for (const page of row) ofPages.add(page);
  }
  const pages = numbers.filter((one) => ofPages.has(one));
  const holes = grouped(pages, ({ block }) => block);
  return eachOpen(blocks, (block) =>
    takeOut(block, holes.get(block)?.map(({ found }) => rangeOf(found)) ?? [], 'unplaced'),
  );
}

/** "investigated 203 cases" and, pages further, "against 204 suspects", "with 205 victims": all count what follows, and no page does. */
const counted =
  /^[a-z]{2} \d{3} (?:(?:new|(?:suspec|repor)ted|(?:human )?trafficking|potential|labor|sex|foreign) ){0,2}(?:(?:case|victim|(?:investiga|prosecu|convic|inspec)tion|person|individual|trafficker|suspect|defendant|girl|boy|official|worker|call)s|people|children|w?o?men)\b/;

function mayFollow(blocks: ReadonlyArray<Block>, first: number, second: number): boolean {
  const [before = 0, value = 0] = [first, second].map((at) => Number(blocks[at]?.content.text));
  if (value < before) return value <= mostFirst;
  const between = totalLength(blocks.slice(first + 1, second).map(({ content }) => content));
  return (value - before - 1) * shortestPage <= between;
}

function isInSentence(blocks: ReadonlyArray<Block>, index: number): boolean {
  const above = blocks[index - 1];
  // The head of a page has the number below it.
  return above?.role !== 'page-header' && areHalves(above, blocks[index + 1]);
}

/**
 * No sentence that begins with a number goes on with one of these: "… to the nuns. 352 The ministry", "… to the nuns.3 The ministry",
 * "… to the nuns. 352 The Government of Mali"; and none is a number alone, where a header was cut off behind it: "… to the nuns. 352 |
 * LATVIA (Tier 2)". Without the flag `u` it is cheap.
 */
const betweenSentences = new RegExp(
  String.raw`\d(?=\d{0,3} (?:The|A|An|In|On|At|As|It|Its|This|These|They|There|During|Although|However,|Despite|Because|While|When|For|From|With|No|Some|Many|Most|Both|By|To|Under|After|Since|Authorities|Officials) (?:[a-z]|Government of )|\d{0,3}$)(?<=[a-z)][.!?]["”’)]? ?\d)(?<!\b${beforeNumbers}\. ?\d)\d{0,3}`,
  'g',
);
/** "in the [230] market", "in the market.[3]", "the [3]market", "in the (p. 230) market", "|230|", "//230//": the number of a page or a note; "in May [2004]" is a year. */
const inBrackets =
  /\[(?<=[\sa-z.,;:!?”"’)]\[)\d{1,3}\]|\((?<=\s\()pp?\. ?\d{1,4}\)(?=\s)|(?:\||\/\/)(?<=\s(?:\||\/\/))\d{1,4}(?:\||\/\/)(?=\s)/g;
/** Where a page of a printed book began, in the text that goes on over it: "in the [p. 230] market", "in the {230} market", "in the www.example.org | 230 market"; or how browsers print it. A hotline is open 24/7. */
const beginOfPage =
  /[[{](?<=\s[[{])(?:\[?(?:Page|page|PAGE|pp?\.) ?\d{1,4}\]{1,2}|(?<=\{)(?:pp?\. ?)?\d{1,4}\})(?=\s)|\b(?:www\.|https?:\/\/)\S{4,200} (?:\| \d{1,4}|[Pp]age \d{1,3} of \d{1,3}|(?!24\/7)\d{1,3}\/\d{1,3}(?: \d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d\d(?: [AP]M)?(?: [^.;]{2,60} - United States Department of State)?)?)(?!\S)/g;

/** What begins one of both, which few texts have. */
const signs = ['[', '{', '(p', '|', '//'];

/** Takes out where pages began; and, to be told, a number between two sentences of a text on one line, or in brackets: that of a page or a note. */
export function numbersBetweenSentences(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  return eachOpen(blocks, (block) => {
    const isSigned = signs.some((sign) => block.content.text.includes(sign));
    const pieces = isSigned
      ? eachOpen(without(block, beginOfPage, 'page-number'), (piece) => without(piece, inBrackets, 'unplaced'))
      : [block];
    return eachOpen(pieces, (piece) => without(piece, betweenSentences, 'unplaced'));
  });
}

function without(block: Block, pattern: RegExp, role: 'page-number' | 'unplaced'): Block[] {
  return takeOut(block, rangesIn(block.content.text, pattern), role);
}
