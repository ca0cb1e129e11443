/** A box beside the lines of a page, as `pdftotext -layout` sets it. */
import { describe, expect, test } from 'vitest';
import { readBeside } from '../../src/formats/text/beside.ts';
import { parseReportsSync } from '../../src/index.ts';
import { gist } from '../helpers/gist.ts';
import { rulesOf } from '../helpers/report-of.ts';
import { wrap } from '../helpers/wrap.ts';
import { e7 } from '../narratives/e7.ts';
import { toText } from '../narratives/to-text.ts';

const width = 64;
const text = wrap(toText(e7), width);
const box = [
  'A cousin sold her phone,',
  'her shoes, and then her',
  'days, one after another,',
  'until nothing was left.',
];

/** The text with the box beside its lines from one on. */
function beside(first: number): string {
  return text
    .split('\n')
    .map((line, at) => (box[at - first] ? `${line.padEnd(width + 4)}${box[at - first]}` : line))
    .join('\n');
}

describe('a box beside the text', () => {
  test.each([6, 8, 20])('is told, and in no part, from line %i on', (first) => {
    const [report] = parseReportsSync(beside(first)).reports;
    expect(report && gist(report)).toEqual(gist(parseReportsSync(text).reports[0]!));
    expect(report?.residue).toContainEqual(expect.objectContaining({ role: 'unplaced', text: box.join(' ') }));
    expect(rulesOf(report)).toContain('text-unplaced');
  });

  test('is none where lines are justified, or the lines of a table', () => {
    const justified = text.split('\n').map((line) => line.replace(/ /u, '    '));
    expect(readBeside(justified.join('\n'))).toBeNull();
    expect(
      readBeside('Country        Tier\nChad           Tier 2\nTogo           Tier 2\nMali           Tier 2'),
    ).toBeNull();
  });
});
