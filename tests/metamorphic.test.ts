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

/** Running heads that a PDF leaves in its text: on a line of their own between two pages, or glued into a sentence. */
const heads: Record<string, (text: string, name: string) => string> = {
  'a running head on its own line': (text, name) => insideSentences(text, `\n\n386 ${name}\n\n`),
  'a running head between wrapped lines': (text, name) => insideSentences(wrap(text, 75), `\n386 ${name}\n`),
  'a running head glued in': (text, name) => insideSentences(text, ` 386${name}`),
};

/** Puts the end of a page between two words in small letters of the last paragraph that has room for it. */
function insideSentences(text: string, head: string): string {
  const place = [...text.matchAll(/(?<=^\p{Lu}.{30,190}\p{Ll}{3}) (?=\p{Ll}{3})/gmu)].at(-1);
  return place ? text.slice(0, place.index) + head + text.slice(place.index + 1) : text;
}

const cases: Record<string, (title: string) => string> = {
  'upper case': (title) => title.toUpperCase(),
  'title case': (title) =>
    title.toLowerCase().replace(/(?<!\p{L})\p{Ll}(?!or |f |nd )/gu, (letter) => letter.toUpperCase()),
};

describe.each(
  narratives.map((narrative) => [`${narrative.era} ${narrative.country} ${narrative.year}`, narrative] as const),
)('%s', (_name, narrative) => {
  const options = { edition: narrative.year };
  const text = toText(narrative);
  const report = parseReportsSync(text, options).reports[0];

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
    const changed = parseReportsSync(change(text), options).reports;
    expect(changed).toHaveLength(1);
    expect(gist(changed[0])).toEqual(gist(report));
    expect(changed[0]?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(Object.entries(heads))('is the same report with %s', (_change, change) => {
    const changed = parseReportsSync(change(text, narrative.country.toUpperCase()), options).reports;
    expect(changed).toHaveLength(1);
    expect(gist(changed[0])).toEqual(gist(report));
    expect(changed[0]?.residue.filter(({ role }) => role === 'page-header').length).toBeGreaterThan(0);
    expect(changed[0]?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(Object.entries(cases))('is the same report with headings in %s', (_change, change) => {
    const parts = narrative.parts.map((part) => ({ ...part, title: part.title && change(part.title) }));
    expect(gist(parseReportsSync(toText({ ...narrative, parts }), options).reports[0])).toEqual(gist(report));
  });

  test('is the same report in Markdown', () => {
    const changed = parseReportsSync(toMarkdown(narrative), { ...options, name: 'report.md' }).reports;
    expect(changed).toHaveLength(1);
    expect(gist(changed[0])).toEqual(gist(report));
    expect(changed[0]?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
