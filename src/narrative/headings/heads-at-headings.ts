import type { Range } from '../../report/document.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { furnitureRole } from '../blocks/known-line.ts';
import { isHeadByItself } from '../page/head-line.ts';

/**
 * What a page prints at its edge, where a text taken out of it has all in one line and a part begins on a new page: its number or its head
 * stands between the end of a sentence and the heading, '… train officers with it. 198 Prosecution The government …', or between the
 * heading and its text.
 */
export interface HeadAtHeading extends Range {
  role: ResidueRole;
}

/** What may stand between the end of a sentence, or the beginning of the text, and a heading. */
const behindSentence =
  /(?:^|[.!?]["”’)\]]{0,2}\s{1,2})(?<head>(?:\d{1,3}\s)?(?:S[Tt]\. )?[\p{Upper}\d][^.!?;:]{0,60}?)\s?$/u;
/** How it ends: with a digit or a capital letter. Looked for before the whole. */
const mayEndHead = /[\dA-Z\u0080-\uFFFF]\s?$/u;
/** No head is longer, with the end of the sentence in front of it. */
const longest = 72;
/** A number alone, in front of a word that nothing is counted with: 'Prosecution 199 The government'. A source of patterns. */
export const numberInFrontOfText = String.raw`\s\d{1,3}(?=\s(?:The|In|During|Despite|While|Although|As)\s)`;
const inFrontOfText = new RegExp(`^${numberInFrontOfText}`, 'u');

/** The head of a page right in front of a place of a text; `null` where there is none. */
export function headInFront(text: string, end: number): HeadAtHeading | null {
  if (!mayEndHead.test(text.slice(Math.max(0, end - 2), end))) return null;
  const before = text.slice(Math.max(0, end - longest), end);
  const head = behindSentence.exec(before)?.groups?.['head'];
  const role = head === undefined ? null : roleOf(head);
  if (head === undefined || role === null) return null;
  const start = end - before.length + before.lastIndexOf(head);
  return { start, end: start + head.length, role };
}

/** The number of a page right behind a heading that ends at a place of a text. */
export function headBehind(text: string, start: number): HeadAtHeading | null {
  const number = inFrontOfText.exec(text.slice(start, start + 16))?.[0];
  return number === undefined ? null : { start, end: start + number.length, role: 'page-number' };
}

function roleOf(head: string): ResidueRole | null {
  if (isHeadByItself(head)) return 'page-header';
  const role = furnitureRole(head);
  return role === 'page-number' || role === 'page-header' ? role : null;
}
