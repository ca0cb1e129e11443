import type { Report, Text } from '../../report/report.ts';
import { sentences } from '../../text/sentences.ts';

/** The paragraphs that assess the government. */
export function summaryOf({ sections }: Report['narrative']): Text[] {
  return sections.filter(({ kind }) => kind === 'summary').flatMap(({ paragraphs }) => paragraphs);
}

/** The sentences of a paragraph. */
export function sentencesOf({ text }: Text): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}
