import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { changedParts, partFingerprints, readMarks, reportKeys } from '../../src/review/marks.ts';

const text = `SLOVENIA (Tier 1)

The Government of Slovenia fully meets the minimum standards for the elimination of trafficking. Therefore Slovenia remained on Tier 1.

PRIORITIZED RECOMMENDATIONS:
- Train more judges.
- Shelter more victims.

PROSECUTION
The government kept up its efforts.
`;

function reportOf(source: string, name = '2023/slovenia.txt') {
  const [report] = parseReportsSync(source, { name, edition: 2023 }).reports;
  if (!report) throw new Error('no report');
  return report;
}

describe('keys', () => {
  test('a report is known by its id', () => {
    expect(reportKeys([reportOf(text)])).toEqual(['SVN-2023']);
  });

  test('two reports with one id are known by their sources', () => {
    const both = [reportOf(text, 'a.txt'), reportOf(text, 'b.txt')];
    expect(reportKeys(both)).toEqual(['a.txt#1', 'b.txt#1']);
  });

  test('two reports of one source are known by their order in it, in whatever order they come', () => {
    const other = text.replaceAll('SLOVENIA', 'CROATIA').replaceAll('Slovenia', 'Croatia');
    const { reports: both } = parseReportsSync(`${text}\n\n${other}`, { name: 'volume.txt' });
    expect(reportKeys(both)).toEqual(['volume.txt#1', 'volume.txt#2']);
    expect(reportKeys(both.toReversed())).toEqual(['volume.txt#2', 'volume.txt#1']);
  });
});

describe('fingerprints', () => {
  test('another place is no other value', () => {
    const { source: first, ...before } = partFingerprints(reportOf(text));
    const { source: second, ...after } = partFingerprints(reportOf(`\n\n${text}`));
    expect(after).toEqual(before);
    expect(second).not.toBe(first);
  });

  test('what changed is named by its part', () => {
    const before = partFingerprints(reportOf(text));
    const after = partFingerprints(reportOf(text.replace('more judges', 'fewer judges')));
    expect(changedParts(before, after)).toEqual(['source', 'recommendations']);
  });

  test('a part that went is named', () => {
    const before = partFingerprints(reportOf(text));
    const after = partFingerprints(reportOf(text.slice(0, text.indexOf('PROSECUTION'))));
    expect(changedParts(before, after)).toContain('narrative.prosecution');
  });
});

describe('a file of marks', () => {
  const mark = { key: 'SVN-2023', id: 'SVN-2023', source: 'a.txt', checked: true, note: '', parts: { tier: '0' } };

  test('is read back', () => {
    const marks = { format: 'tip-report-review', version: 1, marks: [mark] };
    expect(readMarks(JSON.stringify(marks))).toEqual(marks);
  });

  test.each(['null', '[]', '{"format": "other"}', '{"format": "tip-report-review", "version": 2, "marks": []}'])(
    'is refused where it is another: %s',
    (other) => expect(() => readMarks(other)).toThrow(/Unexpected marks, expected/u),
  );

  test('a wrong mark is named', () => {
    const { source: _, ...homeless } = mark;
    for (const wrong of [{ key: 'X' }, homeless, null]) {
      const marks = { format: 'tip-report-review', version: 1, marks: [mark, wrong] };
      expect(() => readMarks(JSON.stringify(marks))).toThrow('Unexpected mark 2, expected');
    }
  });
});
