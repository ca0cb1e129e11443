import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReports } from '../../src/index.ts';
import { processInput } from '../../src/process-input.ts';
import { windows1252 } from '../../src/text/bytes.ts';
import { mapSlice, slice, sourceRange } from '../../src/text/mapped-text.ts';
import { repair, repairNotices, repairsIn, repairText } from '../../src/text/repair.ts';

/** UTF-8 read as Windows-1252. */
function misread(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80] : String.fromCharCode(byte),
  ).join('');
}

const latin1 = (text: string) => Buffer.from(text).toString('latin1');
const text = 'Côte d’Ivoire’s “plan” – the 2022 one — cost €5, São Tomé’s none; bazı … œuvre • ™';

describe('repair', () => {
  it.each<[string, string]>([
    ['UTF-8 read as Windows-1252', misread(text)],
    ['the same, twice', misread(misread(text))],
    ['UTF-8 read as ISO-8859-1', latin1(text)],
  ])('undoes %s', (_, wrong) => expect(repairText(wrong)).toBe(text));

  it('undoes Windows-1252 read as ISO-8859-1, and UTF-8 read as Mac Roman', () => {
    expect(repairText('the government\u0092s \u0093plan\u0094')).toBe('the government’s “plan”');
    expect(repairText('the government‚Äôs ‚Äúplan‚Äù')).toBe('the government’s “plan”');
  });

  it('undoes the quotes, dashes and bullets of UTF-8 read as DOS', () => {
    expect(repairText('ΓÇó The judge ΓÇô a womanΓÇÖs ΓÇ£friendΓÇ¥ ΓÇö sat')).toBe(
      '• The judge – a woman’s “friend” — sat',
    );
    expect(repairText('ÔÇó The judge ÔÇô a womanÔÇÖs ÔÇ£friendÔÇØ sat')).toBe('• The judge – a woman’s “friend” sat');
  });

  it.each([
    text,
    'Spaß”',
    'CAFÉ’S',
    'ÅNGSTRÖM',
    'SÃO TOMÉ',
    'château',
    'naïve',
    'Š',
    '„Äh“',
    'Ã',
    'Â',
    'â€',
    'Älg – Ån',
  ])('leaves %s alone', (right) => expect(repairText(right)).toBe(right));

  it('leaves what it repaired alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const once = repairText(misread(any));
        expect(repairText(repairText(once))).toBe(repairText(once));
      }),
    );
  });

  it('keeps the place of every character', () => {
    const source = 'Itâ€™s paid';
    const repaired = repair(mapSlice(source, 0, source.length));
    expect(repaired.text).toBe('It’s paid');
    expect(sourceRange(slice(repaired, 2, 3))).toEqual({ start: 2, end: 5 });
    expect(sourceRange(slice(repaired, 5, 9))).toEqual({ start: 7, end: 11 });
  });

  it('tells each kind once, with its first place', () => {
    expect(repairNotices(repairsIn('Aâ€™s, Bâ€™s, CÃ´te'))).toEqual([
      { ruleId: 'repaired-text', actual: 'â€™', detail: '’, 2 places', range: { start: 1, end: 4 } },
      { ruleId: 'repaired-text', actual: 'Ã´', detail: 'ô', range: { start: 15, end: 17 } },
    ]);
  });
});

describe('a narrative that was decoded wrongly', () => {
  const narrative = [
    'COTE D’IVOIRE (Tier 2)',
    'The Government of Côte d’Ivoire does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.',
    'PRIORITIZED RECOMMENDATIONS:',
    '• Train the police’s new unit.\n• Pay the “fund” what it is owed.',
    'PROSECUTION',
    'The government’s law enforcement efforts increased.',
  ].join('\n\n');
  const options = { edition: 2023 };

  it('gives the report of the right one, says so, and loses nothing', async () => {
    const right = await parseReports(narrative, options);
    const { diagnostics, reports } = await processInput(
      { name: 'a.txt', bytes: new TextEncoder().encode(misread(narrative)) },
      options,
    );
    const texts = (report: (typeof reports)[number] | undefined) =>
      JSON.stringify([report?.narrative, report?.recommendations, report?.id], (key, value) =>
        key === 'position' ? undefined : value,
      );
    expect(texts(reports[0])).toBe(texts(right.reports[0]));
    const rules = diagnostics.map(({ ruleId }) => ruleId);
    expect(rules).toContain('repaired-text');
    expect(rules).not.toContain('text-altered');
    expect(rules).not.toContain('text-lost');
    expect(rules).not.toContain('suspect-decoding');
  });
});
