import { headings as cues } from '../knowledge/editions.ts';
import type { Block, Part } from '../report/tree.ts';
import { cut, decide, isBlank } from './block.ts';
import { headingOfAnyEdition, headingText } from './known-line.ts';

const longestHeading = 110;
const capitalsOrWord = /^(?!The\b)(?:\P{Ll}+|\p{Lu}\p{Ll}{3}.*)$/u;
const colon = /:\s*$/u;
const upperStart = /^\p{Lu}/u;
/** A line in capitals without an end: a heading, even where no edition knows it. */
const capitalsOnly = /^(?=.*\p{Lu}{3})[^\p{Ll}.!?;]{4,90}$/u;
const hasLetter = /\p{L}/u;

/** Marks the blocks that are headings, with the part they open. */
export function headings(blocks: ReadonlyArray<Block>): Block[] {
  const last = blocks.findLast((block) => block.role === null);
  for (const block of blocks) if (block.role === null) recognize(block, block === last);
  return [...blocks];
}

function recognize(block: Block, isLast: boolean): void {
  const { text } = block.content;
  if (text.length > longestHeading) return;
  const part = partOf(text) ?? (isLast ? cutHeading(text) : null) ?? unknownHeading(block);
  if (part) decide(block, 'heading', 'heading', part);
}

function partOf(text: string): Part | null {
  const words = headingText(text);
  if (!upperStart.test(words)) return null;
  return headingOfAnyEdition(words);
}

/**
 * "PROSECUTIO", "Recommendations fo": the page was cut in the middle of a heading. Small letters tell it from prose only
 * when there are some, and "The Government of X should" never.
 */
function cutHeading(text: string): Part | null {
  if (!capitalsOrWord.test(text)) return null;
  return cues.find(({ seen }) => seen.some((words) => words.startsWith(text)))?.means ?? null;
}

function unknownHeading(block: Block): Part | null {
  const { text } = block.content;
  if (!hasLetter.test(text)) return null;
  return block.shape === 'heading' ||
    capitalsOnly.test(text) ||
    (colon.test(text) && capitalsOnly.test(headingText(text)))
    ? 'other'
    : null;
}

/**
 * Headings inside a paragraph. In front: "Scope and Magnitude. Swaziland is", "Recommendations for X: Pass". In the
 * middle, where a PDF's lines were glued: "…traffickers. PROSECUTIONThe government", "and NGOs. Prosecution The government".
 */
const capitalsFor = String.raw`(?:PRIORITIZED )?RECOMMENDATIONS FOR (?:THE )?\p{Lu}[\p{Lu}\p{M} .,'’()–-]{1,60}?`;
const capitals =
  'PRIORITIZED RECOMMENDATIONS|PROSECUTION|PROTECTION|PREVENTION|TRAFFICKING PROFILE|SCOPE AND MAGNITUDE|GOVERNMENT EFFORTS';
const titleCase = 'Prioritized Recommendations|Trafficking Profile|Scope and Magnitude|Government Efforts';
const policyCase = 'Prosecution|Protection|Prevention';
const front = new RegExp(
  String.raw`^(?<heading>(?:Recommendations for (?:the )?\p{Lu}[^:]{1,70}|${capitalsFor})\s?:|(?:${titleCase}|${policyCase}|${capitals})\s?[:.])\s?(?=\S)`,
  'u',
);
const sentenceStart = String.raw`["“‘]?(?:\p{Lu}\p{Ll}|A \p{Ll}|U\.S\.|\p{Lu}['’]\p{L}\p{Ll})`;
const afterSentence = String.raw`(?:^|(?<=[.!?]["”’)\]]{0,2}\s))`;
const gluedTo = String.raw`(?:^|(?<=[.!?]["”’)\]]{0,2}\s?|[\p{Ll}”ﬂ)]))`;
/** Where a heading can begin, so that the engine need not look behind every character. */
const firstLetter = '(?=[PRTSG])';
const inside = new RegExp(
  `${firstLetter}(?:${[
    String.raw`${gluedTo}(?<for>${capitalsFor}):?\s?(?=${sentenceStart})`,
    String.raw`${gluedTo}(?<capitals>${capitals}):?\s?(?=${sentenceStart}|\p{Lu}{2,}s?\s\p{Ll})`,
    String.raw`${afterSentence}(?<title>${titleCase}|Recommendations for (?:the )?\p{Lu}[\p{L} ,.'’-]{1,60}:):?\s(?=["“]?\p{Lu})`,
    `${afterSentence}(?<policy>${policyCase}) (?=(?:The|In|During|Despite|Authorities|Government|Officials|Police|While|Although|As) )`,
  ].join('|')})`,
  'gu',
);
const mayHoldHeading =
  /PRO[ST]E|PREVEN|RECOMM|TRAFFICKING P|SCOPE|GOVERNMENT E|Pro[st]e|Preven|Recomm|Prioritized|Trafficking P|Scope|Government E/u;

/** Cuts headings out of the paragraphs that they were run into. */
export function runInHeadings(blocks: ReadonlyArray<Block>): Block[] {
  return blocks.flatMap((block) =>
    block.role === null && mayHoldHeading.test(block.content.text) ? cutHeadings(block) : [block],
  );
}

function cutHeadings(block: Block): Block[] {
  const { text } = block.content;
  const pieces: Block[] = [];
  let at = 0;
  const take = (start: number, words: string): void => {
    const part = partOf(words);
    if (!part) return;
    pieces.push(
      cut(block, at, start),
      decide(cut(block, start, start + words.length), 'heading', 'run-in-heading', part),
    );
    at = start + words.length;
  };
  const first = front.exec(text)?.groups?.['heading'];
  if (first) take(0, first);
  for (const match of text.matchAll(inside)) {
    if (match.index < at) continue;
    const words = Object.values(match.groups ?? {}).find((group) => group !== undefined) ?? '';
    const end = match.index + words.length;
    take(match.index, text[end] === ':' ? `${words}:` : words);
  }
  pieces.push(cut(block, at));
  return pieces.filter((piece) => !isBlank(piece));
}
