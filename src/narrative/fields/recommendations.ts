import type { Locate } from '../../report/document.ts';
import type { Recommendations } from '../../report/report.ts';
import type { Block } from '../../report/tree.ts';
import { positionOf, toText } from '../../text/locate.ts';
import { signBehind } from '../blocks/bullets.ts';
import { and } from '../parts/item-splitters.ts';

/** A few marks: a row of many is a rule that the page sets behind the item. */
const separator = new RegExp(
  String.raw`(?:(?<![\s;])(?:\s*;){1,4}\s*(?:and)?|,(?:\s+and)?\s*|(?<![\s•·▪●*|/])(?:\s*[•·▪●*|/]){1,4}\s*|(?<!\s)\s(?:[~–—]|--?)\s*|(?<!\s)\s+and|(?<=[.;])\s(?:${signBehind}))$`,
  'u',
);
/** What any separator ends in, and the one that most items have. */
const endOfSeparator = /(?:[^\p{Alpha}\p{N}.)”"]|and|\se)$/u;
const cutBehind = /(?:[\p{Alpha}\p{N},)]\s+and|,)\s*$/u;
const onlySemicolon = /[^\s;];$/u;

/** The recommendations without what parts them; `null` where the narrative shows none. */
export function recommendationsOf(narrative: ReadonlyArray<Block>, locate: Locate): Recommendations | null {
  const blocks = narrative.filter((block) => block.part === 'recommendations');
  const [first] = blocks;
  if (!first) return null;
  const title = blocks.find((block) => block.role === 'heading');
  const items = blocks.filter(({ role }) => role === 'item');
  return {
    title: title ? toText(title.content, locate) : null,
    evidence: (title ?? first).by ?? 'wording',
    items: items.map((block, index) => ({
      number: index + 1,
      text: bare(block, index > 0, index === items.length - 1),
      position: positionOf(block.content, locate),
    })),
  };
}

/** An item without bullet, number, the semicolon behind it and the "and" before the last one; as it stands where there is nothing else. */
function bare({ content, marker }: Block, follows: boolean, isLast: boolean): string {
  const item = content.text.slice(marker);
  const start = follows ? (and.exec(item)?.[0].length ?? 0) : 0;
  const text = item.slice(start);
  // "Train judges and", "Train judges,": the page was cut there, and the word parts nothing.
  if (isLast && cutBehind.test(text.slice(-8))) return text.trim();
  return text.slice(0, text.length - separatorLength(text)).trim() || content.text.trim();
}

/** Longer than any separator; the pattern would be tried at every place of the text. */
const longestSeparator = 24;

function separatorLength(text: string): number {
  const end = text.slice(-3);
  if (!endOfSeparator.test(end)) return 0;
  if (onlySemicolon.test(end)) return 1;
  const tail = text.slice(-longestSeparator);
  return tail.length - (separator.exec(tail)?.index ?? tail.length);
}
