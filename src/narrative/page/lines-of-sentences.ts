import { isImperative } from '../../knowledge/imperatives.ts';
import { endsWithStop } from '../../text/lines.ts';

/** A stop within a line; that of "U.S." and "Dr." ends no sentence. */
const stopWithin = /[a-z\d)”"]{2}[.!?][”"’)]?\s+["“‘]?\p{Upper}/u;
/** So many sentences show how a text is set, and so few lines have two of them, behind a number or an abbreviation. */
const fewest = 8;
const share = 0.2;
/** Paragraphs have more sentences than this, on the average; two lines may be two paragraphs. */
const sentences = 2.5;

/**
 * Whether each line of a text is one sentence, as programs that take prose apart write it, and those who keep texts under version
 * control; `lines` has an empty one behind each block. Lines that are paragraphs have more in most.
 */
export function isOfSentences(lines: ReadonlyArray<string>): boolean {
  let count = 0;
  let withTwo = 0;
  let blocks = 0;
  for (const line of lines) {
    if (line === '') blocks += 1;
    // The items of a list are one sentence each in any text.
    if (!endsWithStop(line) || isImperative(line)) continue;
    count += 1;
    if (stopWithin.test(line)) withTwo += 1;
    if (withTwo > fewest * share && withTwo > lines.length * share) return false;
  }
  return count >= Math.max(fewest, blocks * sentences) && withTwo <= count * share;
}
