import { isImperative } from '../../knowledge/imperatives.ts';
import type { MappedText, Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { lookFor, withSingleBlanks } from '../../text/characters.ts';
import { flatMap } from '../../text/flat-map.ts';
import { breaksSentences, endsWithStop, lines, mayBreak } from '../../text/lines.ts';
import { widestWrap, wrapOf } from '../../text/wrap.ts';
import { breaksIn, cut, withoutBlank } from '../blocks/block.ts';
import { type LayoutOfBlock, stepOf } from './line-step.ts';

/**
 * Splits the paragraphs of the source where a line break ends one: many copies have a single line break between
 * paragraphs, others wrap their lines. What was wrapped stays one block.
 */
export function splitLines(blocks: ReadonlyArray<Block>, unusual: string | null): ReadonlyArray<Block> {
  const breaks = lookFor(mayBreak, unusual);
  const ranges = blocks.map(({ role, content: { text } }) => (role === null && breaks(text) ? lines(text) : []));
  if (ranges.every(({ length }) => length < 2)) return blocks;
  const texts = flatMap(blocks, (block, index) => textsOf(block, ranges[index] as Range[]));
  const isBroken = breaksSentences(texts);
  const layout = { wrap: wrapOf(texts), isBroken, isOfSentences: !isBroken && isOfSentences(texts) };
  return flatMap(blocks, (block, index) => {
    const own = ranges[index] as Range[];
    return own.length < 2 ? [block] : split(block, own, { ...layout, ...linesAround(blocks, index) });
  });
}

/** The last line of the block above and the first of the one below: a page may end between them, and have its foot or its head in one. */
function linesAround(blocks: ReadonlyArray<Block>, index: number): { above: string; below: string } {
  const [above, below] = [blocks[index - 1], blocks[index + 1]].map((block) =>
    block?.role === null && block.shape === 'paragraph' ? block.content.text : '',
  );
  const [lastLine = ''] = (above ?? '').slice(-widestWrap).split(anyBreak).slice(-1);
  const [firstLine = ''] = (below ?? '').slice(0, widestWrap).split(anyBreak, 1);
  return { above: lastLine, below: firstLine };
}

const anyBreak = /[\r\n]/u;

/** The lines of a block and an empty one, so that no line is compared with one of another block. */
function textsOf({ content: { text } }: Block, ranges: ReadonlyArray<Range>): string[] {
  return ranges.length < 2 ? [] : [...ranges.map((range) => text.slice(range.start, range.end)), ''];
}

function split(block: Block, ranges: ReadonlyArray<Range>, layout: LayoutOfBlock): Block[] {
  const { text } = block.content;
  const pieces = withoutBlank(groups(block.content, ranges, layout).map(({ start, end }) => cut(block, start, end)));
  const [first] = pieces;
  if (first) first.gap = block.gap + breaksIn(text.slice(0, text.length - text.trimStart().length));
  return pieces;
}

function groups(content: MappedText, ranges: ReadonlyArray<Range>, layout: LayoutOfBlock): Range[] {
  const { text } = content;
  const found: Range[] = [];
  const all = ranges.map(({ start, end }) => text.slice(start, end));
  let before = '';
  let isOpen = false;
  for (const [index, range] of ranges.entries()) {
    const line = all[index] as string;
    const known = withSingleBlanks(line);
    const last = found.at(-1);
    const group = last && text.slice(last.start, last.end);
    const isSecond = found.length === 1 && index === 1;
    const next = all[index + 1] ?? layout.below;
    const { goesOn, closes } = stepOf({ line, known, before, next, group, isOpen, isSecond, content, range }, layout);
    if (last && goesOn) last.end = range.end;
    else found.push({ ...range });
    before = line;
    isOpen = !closes;
  }
  return found;
}

/** A stop within a line; that of "U.S." and "Dr." ends no sentence. */
const stopWithin = /[a-z\d)”"]{2}[.!?][”"’)]?\s+["“‘]?\p{Upper}/u;
/** So many sentences show how a text is set, and so few lines have two of them, behind a number or an abbreviation. */
const fewestSentences = 8;
const share = 0.2;
/** Paragraphs have more sentences than this, on the average; two lines may be two paragraphs. */
const sentencesOfParagraph = 2.5;

/**
 * Whether each line of a text is one sentence, as programs that take prose apart write it, and those who keep texts under version
 * control; `all` has an empty one behind each block. Lines that are paragraphs have more in most.
 */
function isOfSentences(all: ReadonlyArray<string>): boolean {
  let count = 0;
  let withTwo = 0;
  let blocks = 0;
  for (const line of all) {
    if (line === '') blocks += 1;
    // The items of a list are one sentence each in any text.
    if (!endsWithStop(line) || isImperative(line)) continue;
    count += 1;
    if (stopWithin.test(line)) withTwo += 1;
    if (withTwo > fewestSentences * share && withTwo > all.length * share) return false;
  }
  return count >= Math.max(fewestSentences, blocks * sentencesOfParagraph) && withTwo <= count * share;
}
