import { findCountry } from '../../knowledge/countries.ts';
import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { rangesIn } from '../../text/matches.ts';
import { matchOf } from '../../text/patterns/finder.ts';
import { decide, eachOpen, partedAt, withoutSigns } from '../blocks/block.ts';
import { textOpensPart } from '../blocks/evidence.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';

/** Where the words of a text stand that has such a sign around them, in front or behind; `null` where it has none. */
type EdgeSign = (text: string) => Range | null;

/** The rule beside a quotation, where a program set it as a bar in front of each paragraph: '| The Government of Togo does …'. */
const bar = /^[|│▏]\s+/u;
const barInFront: EdgeSign = (text) => {
  const start = bar.exec(text)?.[0].length ?? 0;
  return start > 0 && !text.includes('|', start) ? { start, end: text.length } : null;
};

/** The sign of a paragraph's end, which word processors show, and pages as a link to the paragraph: '… Boys fish at night. ¶'. */
const pilcrowBehind: EdgeSign = (text) =>
  text.endsWith('¶') ? { start: 0, end: text.slice(0, -1).trimEnd().length } : null;

/**
 * A copy of a page whose text stood in a cell of a table ends with the line of the cell, behind the last sentence: '… Boys fish at night.
 * |'. Where more of them stand in the text, it is a row.
 */
const cell = /[.!?]["”’)\]]{0,2}\s\|$/u;
const endOfCell: EdgeSign = (text) => {
  const isEnd = cell.test(text.slice(-6)) && text.indexOf('|') === text.length - 1;
  return isEnd ? { start: 0, end: text.length - 2 } : null;
};

/** What messengers and Markdown set around a paragraph in bold or in italics: '*The Government of Togo does … at night.*' */
const emphasized = /^(?<sign>[*_]{1,3})(?![\s*_])[^*_]{100,}(?<!\s)\k<sign>$/u;
const emphasis: EdgeSign = (text) => {
  const start = matchOf(emphasized, text)?.groups?.['sign']?.length ?? 0;
  return start > 0 ? { start, end: text.length - start } : null;
};

/** What a forum sets around the text that a post quotes: '[quote=Ann]Togo is a source …', '… at night.[/quote]'. */
const quoteBegins = /^\[quote(?:[= ][^\]]{1,60})?\]\s{0,4}/iu;
const quoteEnds = /\[\/quote\]$/iu;
const quoteTags: EdgeSign = (text) => {
  const start = matchOf(quoteBegins, text)?.[0].length ?? 0;
  const end = quoteEnds.test(text) ? text.slice(0, -'[/quote]'.length).trimEnd().length : text.length;
  return start > 0 || end < text.length ? { start, end } : null;
};

/** The place that news is from, with the day or the agency, in front of a narrative's first words: 'MUSCAT, June 5 – Oman is a source …'. */
const dateline =
  /^(?<place>\p{Upper}{3}[\p{Upper} .]{0,30})(?:, (?:\p{Upper}\p{Lower}{2,8}\.? \d{1,2}|\d{1,2} \p{Upper}\p{Lower}{2,8})(?:, 20\d\d)?(?: \([\p{Alpha} .]{2,30}\))?| \([\p{Alpha} .]{2,30}\)) ?[–—-]{1,2} ?(?=[\p{Upper}“"])/u;
const withDateline: EdgeSign = (text) => {
  const found = matchOf(dateline, text.slice(0, 100));
  const [place, start] = [found?.groups?.['place']?.trim(), found?.[0].length ?? 0];
  if (!place || headingOfAnyEdition(place) !== null || findCountry(place) !== null) return null;
  return textOpensPart(text.slice(start)) ? { start, end: text.length } : null;
};

/** So many paragraphs have a sign where they do, if a text may have it, too. */
const fewest = 2;
const signsAtEdges: ReadonlySet<string> = new Set('|│▏¶*_[]');

/** Takes off the signs that a program set at the edges of paragraphs, and the tags that end lines in the source of a page. */
export function edgeSigns(page: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const blocks = eachOpen(page, partedAtTags);
  const signed = blocks.filter(({ role, content: { text } }) => role === null && mayHaveSign(text));
  if (signed.length === 0) return blocks;
  const areMany = (sign: EdgeSign) => signed.filter(({ content: { text } }) => sign(text)).length >= fewest;
  const signs = [emphasis, quoteTags, withDateline, ...[barInFront, pilcrowBehind].filter(areMany), endOfCell];
  const own = new Set(signed);
  return flatMap(blocks, (block) => (own.has(block) ? withoutSign(block, signs) : [block]));
}

/** What a copy kept of the source of a page: 'Train judges.<br>Pay for boats.', 'Boys fish at night.</p>'; “<br>” is spoken of. */
const tags = /<(?<!["“‘'(]<)(?:br\s?\/?|\/p)>(?:\s?<(?:br\s?\/?|\/p)>)*/giu;

function partedAtTags(block: Block): Block[] {
  const { text } = block.content;
  // Few texts have the sign, which is found in a tenth of the time.
  const found = text.includes('<') ? rangesIn(text, tags) : [];
  return partedAt(block, found, (tag) => decide(tag, 'separator', 'wording'));
}

/** A word in capitals in front of a sentence. */
const inCapitals = /^[A-Z]{3}.{0,90}[–—-] ?["“A-Z][a-z]/;

function mayHaveSign(text: string): boolean {
  const isSigned = signsAtEdges.has(text[0] as string) || signsAtEdges.has(text[text.length - 1] as string);
  return text !== '' && (isSigned || inCapitals.test(text));
}

function withoutSign(block: Block, signs: ReadonlyArray<EdgeSign>): Block[] {
  const { text } = block.content;
  const words = signs.flatMap((sign) => sign(text) ?? []).at(0);
  if (!words) return [block];
  const edges = [
    { start: 0, end: words.start },
    { start: words.end, end: text.length },
  ].filter(({ start, end }) => end > start);
  return withoutSigns(block, edges);
}

const time = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AP]M)?`;
const day = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}`;
/**
 * '[14:01, 20/06/2019] Sam: ', '[20.06.19, 14:01:33] Sam: ', '6/20/19, 2:01 PM - Sam: '; of who wrote down what was read aloud,
 * '[00:14:01] ', or of a program that logs what it shows, '[2019-06-20 14:01:33] '.
 */
const stamp = new RegExp(
  String.raw`^(?:\[${time}, ${day}\]|\[${day},? ${time}\]|${day},? ${time} [-–]) [^:\n]{1,40}: |^\[(?:${day}[T ])?${time}\] `,
  'gimu',
);
/** What a text begins with that was sent so: a look at each of its lines takes long. */
const mayHaveStamp = /^\[?\d{1,4}[:./-]\d{1,2}/;

/** Takes off what a messenger sets in front of each message, where a narrative was sent on by one, a paragraph a message. */
export function chatStamps(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  return eachOpen(blocks, (block) => {
    const { text } = block.content;
    const stamps = mayHaveStamp.test(text) ? rangesIn(text, stamp) : [];
    const pieces = partedAt(block, stamps, (piece) => decide(piece, 'navigation', 'wording'));
    for (const piece of pieces.slice(1)) piece.gap = betweenParagraphs;
    return pieces;
  });
}

const betweenParagraphs = 2;
