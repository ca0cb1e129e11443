import { reporting } from '../../knowledge/other-documents.ts';
import { finderOf } from '../../text/patterns/finder.ts';

const known = finderOf(reporting.map((match) => ({ match })));

/** Whether a text tells what the report or somebody else said: news and press releases do, a narrative never does. */
export function isReported(text: string): boolean {
  return known.first(text) !== null;
}
