import { isImperative } from '../../knowledge/imperatives.ts';
import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { beforeNumbers } from '../../text/lines.ts';
import { sourceRange } from '../../text/mapped-text.ts';
import { matchesIn, rangeOf } from '../../text/matches.ts';
import { matches, matchOf } from '../../text/patterns/finder.ts';
import { decide, eachOpen, takeOut } from '../blocks/block.ts';
import { opensAny } from '../blocks/evidence.ts';
import { headingOfAnyEdition, headingText } from '../blocks/heading-line.ts';
import { pageRole } from '../blocks/page-line.ts';
import { nextSentence, unit } from './counted-marks.ts';

/** What stands above notes. */
const title = /^(?:(?:foot|end)?notes?|references)$/iu;
/** A note behind its mark: '* Without the islands.', '(1) See the annex.', '1 A house for men.', '1. See the annex.', 'Note 1: See the annex.', 'NOTE: See' */
const noted =
  /^(?:(?<stars>\*{1,3})|\((?<inside>\d{1,2}|[a-z])\)|\^?(?<mark>\d{1,2})(?:\^|[.):]{0,2})|(?<letter>[a-z])[.):]|(?<called>(?:(?:[Ff]oot|[Ee]nd)?[Nn]otes?|NOTES?)(?: \d{1,2}\s?[.:)]|:)))\s{0,4}(?=["“]?\p{Upper}[\p{Lower} ])/u;
/** No note is longer, in UTF-16 code units; so many lines behind a narrative are looked at; no mark is longer; no page has more blocks. */
const longest = 600;
const most = 60;
const longestMark = 6;
const withinPage = 12;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const aroundMark = /[^\p{Alpha}\p{N}*†‡§]/gu;

/** A line that has the form of a note; without a mark where its own says that it is one. */
interface Note {
  block: Block;
  mark: string | null;
}

/**
 * Notes behind the narrative that nothing but a mark tells from its paragraphs. Two things must agree: the mark in front of the note,
 * and the same mark behind a word of the text, or a title above the notes, or bare numbers that count from one.
 */
export function notes(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  noteBelowHeader(blocks);
  notesAtFeet(blocks);
  const { found, from } = atTheEnd(blocks);
  const above = found.length > 0 ? blocks[from - 1] : blocks.findLast((block) => !isOfThePage(block));
  if (!above) return blocks;
  const isTitled = above.role === null && matches(title, headingText(above.content.text));
  if (isTitled) decide(above, 'footnote', 'wording');
  if (found.length === 0) return withoutMarks(blocks);
  const areItems = headingOfAnyEdition(above.content.text) === 'recommendations';
  const isReferredTo = references(blocks.slice(0, from));
  const isList = found.every(({ block }) => block.shape === 'item');
  // A number and nothing behind it, as a raised one is copied: '1 The name is disputed.'
  const isCounted = found.every(({ block }, index) => block.content.text.startsWith(`${index + 1} `));
  const are = found.map(({ mark }) => mark === null || (!areItems && (isTitled || isCounted || isReferredTo(mark))));
  for (const [index, { block }] of found.entries()) {
    if (are[index] && (!isList || !are.includes(false))) decide(block, 'footnote', 'wording');
  }
  return withoutMarks(blocks);
}

/** A number in brackets, a raised one, or one that a copy sets bare, in front of a note. */
const numbered = /^(?:\[\d{1,2}\]|[¹²³⁰⁴-⁹]{1,2}|\d{1,2}(?=\s?\p{Upper}))/u;
/** The same behind a word or a sentence: "the islands1"; a power, "km²", what an abbreviation tells, "No.1", "nearly1,650" and "/page1" are the text's. */
const behindWords = new RegExp(
  String.raw`\[(?<=[\p{Lower}.,;:!?”"’)]\s?\[)\d{1,2}\]|[¹²³⁰⁴-⁹](?<=[\p{Lower}.,;:!?”"’)].)(?<!${unit}.)[⁰¹²³⁴-⁹]?|\d(?<=(?:^|[\s“"(])(?:\p{Lower}[\p{Alpha}’-]{3,40}|(\p{Upper}[\p{Alpha}’-]{3,40}))[,;:”"’]?.|\p{Lower}{3}[.!?]["”’]?.(?=\d?${nextSentence}))(?<!(?:${unit}|\b${beforeNumbers}\.).)\d?(?![.,]\d)(?=[\s.,;:)]|$)`,
  'gu',
);

const betweenWords = /[^\p{Alpha}\p{N}’-]+/u;

/** Takes the marks of the notes that a page has out of its text; a bare one where its note has it so, and of a name that stands there without. */
export function withoutMarks(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const mayBeNotes = blocks.filter(({ content: { text } }) => numbered.test(text));
  const ofNotes = mayBeNotes.filter((block) => (block.role ?? pageRole(block)) === 'footnote');
  const noted = new Set(flatMap(ofNotes, ({ content: { text } }) => numbered.exec(text) ?? []));
  if (noted.size === 0) return blocks;
  const known = new Set([...noted].map(bareMark));
  const words = new Set(flatMap(blocks, ({ content: { text } }) => text.split(betweenWords)));
  const isMark = ([sign, name]: RegExpExecArray) =>
    sign === bareMark(sign) ? noted.has(sign) && (!name || words.has(name)) : known.has(bareMark(sign));
  return eachOpen(blocks, (block) => {
    const marks = matchesIn(block.content.text, behindWords).filter(isMark);
    return takeOut(block, marks.map(rangeOf), 'footnote');
  });
}

/**
 * The note at the foot of a page in the middle: '… in Ash House1 was' and, further down, '1 Ash House is run by a charity.'; not '1 Train
 * police', nor '2 sailors' below 'Phase2', which is what it is called.
 */
function notesAtFeet(blocks: ReadonlyArray<Block>): void {
  for (const [at, block] of blocks.entries()) {
    const { role, content } = block;
    const sign = role === null && content.text.length <= longest ? numbered.exec(content.text)?.[0] : undefined;
    if (sign === undefined || opensAny(block) || isImperative(content.text.slice(sign.length).trim())) continue;
    const above = blocks.slice(Math.max(0, at - withinPage), at).filter((other) => other.role === null);
    const marks = flatMap(above, (other) => matchesIn(other.content.text, behindWords)).filter(
      ([mark]) => mark === sign,
    );
    const said = marks.length > 0 ? [...above, block].flatMap((other) => other.content.text.split(betweenWords)) : [];
    if (marks.some(([, name]) => !name || said.includes(name))) decide(block, 'footnote', 'wording');
  }
}

/** The note on a sign in the header, right below it: 'KOSOVO* (Tier 2)' and '* Known by another name until last year.' */
function noteBelowHeader(blocks: ReadonlyArray<Block>): void {
  const at = blocks.findIndex(({ role }) => role === null);
  const block = blocks[at];
  if (!block?.content.text.startsWith('*') || block.content.text.length > longest) return;
  const mark = matchOf(noted, block.content.text)?.groups?.['stars'];
  const headers = blocks.slice(0, at).filter(({ role }) => role === 'header');
  if (!mark || opensAny(block) || !headers.some(({ content }) => refers(content.text, mark))) return;
  decide(block, 'footnote', 'wording');
}

/** The lines behind the narrative that have the form of notes, in the order of the page, and where they begin. */
function atTheEnd(blocks: ReadonlyArray<Block>): { found: Note[]; from: number } {
  const found: Note[] = [];
  let from = blocks.length;
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - most); at -= 1) {
    const block = blocks[at] as Block;
    const note = noteAt(blocks, at);
    if (note) {
      found.unshift(note);
      from = at;
    } else if (!isOfThePage(block)) break;
  }
  // A list of its own has no marks in its text: its items are counted.
  for (const [index, note] of found.entries()) if (note.mark === '') note.mark = String(index + 1);
  return { found, from };
}

function isOfThePage(block: Block): boolean {
  return block.role === null ? pageRole(block) !== null : block.role !== 'heading';
}

function noteAt(blocks: ReadonlyArray<Block>, at: number): Note | null {
  const block = blocks[at] as Block;
  const { text } = block.content;
  if (block.role !== null || text.length > longest) return null;
  const { stars, inside, mark = inside, letter = mark, called } = matchOf(noted, text)?.groups ?? {};
  if (called || pageRole(block) === 'footnote') return { block, mark: null };
  // The star of the list's items is that of the header, too: 'ARUBA (Tier 2)*' and '* Train judges.'
  if (stars && isImperative(text.slice(stars.length).trim())) return null;
  const found = stars ?? letter ?? markInFront(block, blocks[at + 1]) ?? (block.shape === 'item' ? '' : null);
  return found === null ? null : { block, mark: found };
}

/** The mark of a note that stands in front of its text and was set apart from it. */
function markInFront(block: Block, next: Block | undefined): string | null {
  if (next?.role !== 'footnote' || next.content.text.length > longestMark) return null;
  const own = sourceRange(block.content);
  const range = sourceRange(next.content);
  return own && range && range.start <= own.start ? bareMark(next.content.text) : null;
}

function bareMark(text: string): string {
  return text.normalize('NFKC').replaceAll(aroundMark, '');
}

/** Whether a mark stands behind a word of the text, there or set apart from it. */
function references(above: ReadonlyArray<Block>): (mark: string) => boolean {
  const apart = new Set<string>();
  for (const { role, content } of above) {
    if (role === 'footnote' && content.text.length <= longestMark) apart.add(bareMark(content.text));
  }
  const texts = above.filter(({ role }) => role === null || role === 'header');
  return (mark) => {
    if (apart.has(mark)) return true;
    if (mark === '') return false;
    const raised = [...mark].map((digit) => superscripts[Number(digit)] ?? digit).join('');
    return texts.some(({ content }) => refers(content.text, mark) || refers(content.text, raised));
  };
}

const behindWord = /[\p{Alpha}.,;:!?”"’')\]](?: ?[[(]|\^)?$/u;
/** A sign may stand behind a number, too: "(Tier 3*)". A digit there would be of the number. */
const behindNumber = /\p{N}\)? ?$/u;
const isSign = /^\*/u;
/** A letter is a mark only where something sets it off from the word: "nobody knows [a]". Else it ends that: "Micronesia". */
const isLetter = /^[a-z]/u;
const behindLetter = /\p{Alpha}$/u;
const withinWord = /^[\p{Alpha}\p{N}*]/u;

/** Whether a mark stands behind a word of a text, bare or in brackets. */
function refers(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const end = at + mark.length;
    const before = text.slice(Math.max(0, at - 3), at);
    const isBehind = behindWord.test(before) || (isSign.test(mark) && behindNumber.test(before));
    if (isLetter.test(mark) && behindLetter.test(before)) continue;
    if (isBehind && !withinWord.test(text.slice(end, end + 2))) return true;
  }
  return false;
}
