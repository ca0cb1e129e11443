import { headings } from './editions.ts';
import { longestHeading } from './headings.ts';

const behindHeading = /(?<![\s:.])[\s:.]+$/u;

/** Whether a line is nothing but a heading that some edition has printed, with its colon or without. */
export function isPrintedHeading(line: string): boolean {
  if (line.length > longestHeading) return false;
  const words = line.replace(behindHeading, '');
  return headings.some((cue) => cue.match.test(words));
}
