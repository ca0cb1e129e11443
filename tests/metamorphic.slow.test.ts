import { describe, expect, test } from 'vitest';
import { parseReportsSync, type Report } from '../src/index.ts';
import { gist } from './helpers/gist.ts';
import { itemsOf } from './helpers/report-of.ts';
import { wrap } from './helpers/wrap.ts';
import { narratives, toMarkdown, toText } from './narratives/index.ts';
import type { NarrativePart } from './narratives/narrative.ts';

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
  'with each line set in': (text) => wrap(text, 75).replace(/^(?=.)/gmu, '    '),
  'with paragraphs set in': (text) => text.replace(/^(?=\p{Lu}.{150})/gmu, '     '),
  'quoted as in a mail': (text) => wrap(text, 72).replace(/^/gmu, '> '),
  'with its lines counted': (text) => wrap(text, 75).split('\n').map(counted).join('\n'),
  'with its lines counted, but not the blank ones': (text) =>
    text
      .split('\n')
      .map((line, index) => (line === '' ? '' : counted(line, index)))
      .join('\n'),
  'with ligatures': (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
  'with a blank behind ligatures': (text) => text.replace(/fi(?=\p{Ll})/gu, 'ﬁ '),
  'with soft hyphens': (text) => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{4})/gu, '\u00AD'),
};

function counted(line: string, index: number): string {
  return `${String(index + 1).padStart(4)} ${line}`.trimEnd();
}

/** What those who print a text set in front of it, between its paragraphs, and behind it. */
const between: ReadonlyArray<string> = [
  'Advertisement',
  'Share on Facebook\nShare on Twitter',
  'Photo: A pier at dusk. (Lagoon Press/Ann Roe)',
  'Read more: Ten things to know about our harbor',
  'Subscribe to our newsletter',
  'Continued on next page',
];
const inFront: ReadonlyArray<string> = [
  'We use cookies to give you the best experience on our website.\nAccept All',
  'By Ann Roe\nPublished June 28, 2019\nUpdated 10:15 AM',
  'This is an unofficial translation. In case of doubt the English version prevails.',
  '---\ntitle: Country narrative\nauthor: desk\n---',
];
const behind: ReadonlyArray<string> = [
  'This translation is provided as a courtesy; only the English text is binding.',
  'Tags: harbors, police, courts\nCategories: News',
  '← Previous Next →',
  'END OF DOCUMENT',
];

/** Puts a line in front of every fourth long paragraph but the first. */
function betweenParagraphs(text: string, line: string): string {
  let index = 0;
  return text.replace(/\n\n(?=\p{Lu}.{150})/gu, (blank) => {
    index += 1;
    return index % 4 === 3 ? `\n\n${line}\n\n` : blank;
  });
}

/** What editors, scans and programs make of a heading; how it is printed changes, and no more. */
const settings: Record<string, (title: string) => string> = {
  'letters set apart': (title) =>
    title
      .replace(/[:.]$/u, '')
      .toUpperCase()
      .split('')
      .filter((letter) => letter !== ' ')
      .join(' '),
  'small capitals set apart': (title) => title.toUpperCase().replace(/\b(\p{Lu})(?=\p{Lu})/gu, '$1 '),
  'quotation marks': (title) => `“${title}”`,
  'an arrow in front': (title) => `► ${title}`,
  'a number in front': (title) => `(a) ${title}`,
  'brackets around': (title) => `[${title}]`,
  'a link to edit behind': (title) => `${title} [edit]`,
  'the marks of Markdown': (title) => `### ${title}`,
  'a line below': (title) => `${title}\n${'='.repeat(title.length)}`,
};

/** The gist of a report but for the words of its headings. */
function untitled(report: Report | undefined) {
  const said = gist(report);
  return (
    said && {
      ...said,
      sections: said.sections.map((section) => ({ ...section, title: section.title !== null })),
      recommendations: said.recommendations && { ...said.recommendations, title: said.recommendations.title !== null },
    }
  );
}

/** Running heads that a PDF leaves in its text: on a line of their own between two pages, or glued into a sentence. */
const heads: Record<string, (text: string, name: string) => string> = {
  'a running head on its own line': (text, name) => insideSentences(text, `\n\n386 ${name}\n\n`),
  'a running head between wrapped lines': (text, name) => insideSentences(wrap(text, 75), `\n386 ${name}\n`),
  'a running head glued in': (text, name) => insideSentences(text, ` 386${name}`),
  'a head that says that it goes on': (text, name) => insideSentences(text, `\n\n${name} (CONTINUED)\n\n`),
  'a line that says that it goes on': (text) => insideSentences(text, '\n\n(continued)\n\n'),
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
    expect(report?.tier?.movement?.kind ?? null).toBe(narrative.movement ?? null);
    expect(report?.tier?.movement?.consecutiveYears ?? null).toBe(narrative.consecutiveYears ?? null);
    expect(report?.tier?.movement?.waiver ?? false).toBe(narrative.waiver ?? false);
    expect(report?.tier?.movement?.automatic ?? false).toBe(narrative.automatic ?? false);
    expect(report?.narrative.sections.map(({ kind, paragraphs }) => [kind, paragraphs.map((p) => p.text)])).toEqual(
      narrative.parts.flatMap((part) => ('items' in part ? [] : [[part.kind, part.paragraphs]])),
    );
    expect(itemsOf(report) ?? []).toEqual(items);
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

  test.each(Object.entries(settings))('is the same report with headings with %s', (_change, change) => {
    const isOnLine = (part: NarrativePart): boolean => !('runIn' in part);
    const parts = narrative.parts.map((part) => ({
      ...part,
      title: part.title && isOnLine(part) ? change(part.title) : part.title,
    }));
    expect(untitled(parseReportsSync(toText({ ...narrative, parts }), options).reports[0])).toEqual(untitled(report));
  });

  test.each([
    ...between.map((line) => [line, betweenParagraphs(text, line)] as const),
    ...inFront.map((lines) => [lines, `${lines}\n\n${text}`] as const),
    ...behind.map((lines) => [lines, `${text}\n${lines}\n`] as const),
  ])('is the same report with "%s"', (_lines, changed) => {
    expect(gist(parseReportsSync(changed, options).reports[0])).toEqual(gist(report));
  });

  test('is the same report in Markdown', () => {
    const changed = parseReportsSync(toMarkdown(narrative), { ...options, name: 'report.md' }).reports;
    expect(changed).toHaveLength(1);
    expect(gist(changed[0])).toEqual(gist(report));
    expect(changed[0]?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
