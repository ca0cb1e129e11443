import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../src/index.ts';
import { gist } from './helpers/gist.ts';
import { wrap } from './helpers/wrap.ts';
import { narratives, toMarkdown, toText } from './narratives/index.ts';

/** What publishing does to a page without changing what it says. */
const changes: Record<string, (text: string) => string> = {
  'wrapped at 60 columns': (text) => wrap(text, 60),
  'wrapped at 75 columns': (text) => wrap(text, 75),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'wrapped at 75 columns with CRLF': (text) => wrap(text, 75).replaceAll('\n', '\r\n'),
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'with curly quotes': (text) => text.replace(/(?<=\p{L})'/gu, '’').replace(/"([^"\n]*)"/gu, '“$1”'),
  'with straight quotes': (text) => text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"'),
  'with blank lines doubled': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
  'with blank lines dropped': (text) => text.replace(/\n{2,}/gu, '\n'),
  'with blanks at the ends of lines': (text) => text.replaceAll('\n', '   \n'),
};

describe.each(
  narratives.map((narrative) => [`${narrative.era} ${narrative.country} ${narrative.year}`, narrative] as const),
)('%s', (_name, narrative) => {
  const options = { edition: narrative.year };
  const text = toText(narrative);
  const report = parseReportsSync(text, options)[0];

  test('says what was written', () => {
    const items = narrative.parts.flatMap((part) => ('items' in part ? part.items : []));
    expect(report?.header.country?.iso3).toBe(narrative.iso3);
    expect(report?.tier?.code).toBe(narrative.tier);
    expect(report?.tier?.movement?.kind ?? null).toBe(narrative.movement);
    expect(report?.tier?.movement?.consecutiveYears ?? null).toBe(narrative.consecutiveYears);
    expect(report?.tier?.movement?.waiver ?? false).toBe(narrative.waiver);
    expect(report?.tier?.movement?.automatic ?? false).toBe(narrative.automatic);
    expect(report?.narrative.sections.map(({ kind, paragraphs }) => [kind, paragraphs.map((p) => p.text)])).toEqual(
      narrative.parts.flatMap((part) => ('items' in part ? [] : [[part.kind, part.paragraphs]])),
    );
    expect(report?.recommendations?.items.map((item) => item.text) ?? []).toEqual(items);
    expect(report?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(Object.entries(changes))('is the same report %s', (_change, change) => {
    const changed = parseReportsSync(change(text), options);
    expect(changed).toHaveLength(1);
    expect(gist(changed[0])).toEqual(gist(report));
    expect(changed[0]?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is the same report in Markdown', () => {
    const changed = parseReportsSync(toMarkdown(narrative), { ...options, name: 'report.md' });
    expect(changed).toHaveLength(1);
    expect(gist(changed[0])).toEqual(gist(report));
    expect(changed[0]?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
