/** Hostile input: strings of any kind, and written narratives that something bad has happened to. */
import fc from 'fast-check';
import { narratives, toHtml, toMarkdown, toText } from '../narratives/index.ts';

/** What the parser looks for and what publishing, typists and attackers leave behind. */
const words = [
  ...['KENYA', 'Kenya', 'KENYA (Tier 2)', 'KENYA: Tier 2 Watch List', 'Côte d’Ivoire', 'TIER 3*', 'Tier 2'],
  ...['Special Case', 'SPECIAL CASE: YEMEN', '2017 Trafficking in Persons Report - Kosovo', '(TIP 2023)'],
  ...['not rated', 'Tier 1)', 'PROSECUTION', 'Protection', 'PREVENTION', 'TRAFFICKING PROFILE'],
  ...['RECOMMENDATIONS FOR KENYA:', 'Prosecution.', 'PRIORITIZED RECOMMENDATIONS', 'Scope and Magnitude'],
  ...['Recommendations for Kenya: ', 'GOVERNMENT EFFORTS'],
  ...['The Government of Kenya does not fully meet the minimum standards', 'Kenya remained on Tier 2.'],
  ...['Prosecute traffickers', 'The government maintained law enforcement efforts.', 'is a source country for women'],
  ...['Over the past five years,', '386SOLOMON ISLANDS', '245', '386 KENYA', 'willing 386KENYAto', 'of ', 'and '],
  ...['; and ', ';', '; ', '.', '. ', '(', ')', '• ', '* ', '- ', '1. ', '12) ', '', 'o ', '|', '––', '_____', '***'],
  ...['\u00AD', 'traf-\nficking', 'ﬁ', 'e\u0301', '\u0301', '\n', '\n', '\n\n', '\n\n\n\n', '\r\n', '\r', '\f', '\v'],
  ...['\t', ' ', '    ', '\u00A0', '\u2028', '\u2029', '\u0085', '\u200B', '\0', '\uFEFF', '\u202E', '\u200F'],
  ...['\uFFFD', '\uFFFF', '\uD800', '\uDFFF', '😀', '\u{E0001}', 'İ', 'ß', 'ſ', 'ǅ', '€', '<p>', '</p>', '<br>'],
  ...['<!-- ', ' -->', '<script>', '</div>', '<a href="', '">', '<![CDATA[', ']]>', '&amp;', '&#0;', '&nbsp'],
  ...['&#x80;', '# ', '## ', '> ', '```', '`', '**', '__', '_', '~~~', '\\', '[', ']', '](', '![', '[^1]: ', '---'],
  ...['===', '<https://x.y>', '  \n', 'a', 'A', '\u03A3', 'word', '7', '20', 'X', '[Note:', 'As reported'],
  ...['Extracted from the U.S. State Dept 2023 TIP Report'],
];

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
export const anyString = fc.oneof(
  fc.array(unit, { maxLength: 200 }).map((units) => units.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 400 }),
);

export const soup = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''));

export const anyBytes = fc.uint8Array({ maxLength: 600 });

export type Format = 'txt' | 'md' | 'html';
const writers = { txt: toText, md: toMarkdown, html: toHtml };
const blocks = /(?<=\n\n)|(?<=<\/(?:p|h\d|li|div)>\n?)/u;

const which = fc.nat({ max: narratives.length - 1 });

function written(index: number, format: Format): string {
  return writers[format](narratives[index] as (typeof narratives)[number]);
}

function blocksOf(text: string): string[] {
  return text.split(blocks);
}

/** Kinds of harm; each keeps the real form in what is left. */
export function damaged(format: Format): Record<string, fc.Arbitrary<string>> {
  const text = which.map((index) => written(index, format));
  const list = text.map(blocksOf);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  return {
    'cut at both ends': fc
      .tuple(text, place, place)
      .map(([whole, a, b]) =>
        whole.slice(Math.floor(Math.min(a, b) * whole.length), Math.ceil(Math.max(a, b) * whole.length)),
      ),
    'shuffled by blocks': list.chain((parts) => fc.shuffledSubarray(parts, { minLength: parts.length })).map(join),
    'with blocks missing': list.chain((parts) => fc.subarray(parts)).map(join),
    doubled: fc.tuple(text, fc.constantFrom('', '\n', '\n\n', ' ')).map(([whole, joint]) => whole + joint + whole),
    interleaved: fc.tuple(list, list).map(([a, b]) => join(a.flatMap((part, index) => [part, b[index] ?? '']))),
    'with things injected': fc
      .tuple(
        text,
        fc.array(fc.tuple(place, fc.oneof(fc.constantFrom(...words), anyString)), { minLength: 1, maxLength: 12 }),
      )
      .map(([whole, things]) => things.reduce((made, [at, thing]) => inject(made, at, thing), whole)),
    'with a row of one thing injected': fc
      .tuple(text, place, fc.constantFrom(...words), fc.integer({ min: 2, max: 60 }))
      .map(([whole, at, thing, times]) => inject(whole, at, thing.repeat(times))),
    'with a piece of another injected': fc
      .tuple(text, place, text, place, fc.nat({ max: 5000 }))
      .map(([whole, at, other, from, length]) =>
        inject(whole, at, other.slice(Math.floor(from * other.length)).slice(0, length)),
      ),
  };
}

function inject(text: string, at: number, thing: string): string {
  const index = Math.floor(at * text.length);
  return text.slice(0, index) + thing + text.slice(index);
}

function join(parts: ReadonlyArray<string>): string {
  return parts.join('');
}
