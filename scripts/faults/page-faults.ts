/** Ways to break a page before it is parsed: what copyists, publishers and converters do to narratives. */
import type { Narrative, NarrativePart, RecommendationsPart, SectionPart } from '../../tests/narratives/index.ts';
import { toText } from '../../tests/narratives/index.ts';

/** A page, broken. */
interface BrokenPage {
  bytes: Uint8Array;
  edition?: number;
}

/** Breaks a narrative; `null` where it has nothing to break in this way. */
type BreakPage = (narrative: Narrative, neighbor: Narrative) => BrokenPage | null;

const tierWords = /Tier [123](?: Watch List)?|Special Case/iu;
const otherTier = { '1': 'Tier 3', '2': 'Tier 3', '2WL': 'Tier 1', '3': 'Tier 1', SC: 'Tier 2' } as const;
const moves = /\b(remained on|remained|was upgraded to|was downgraded to|is placed on) (Tier [123](?: Watch List)?)/u;

const encode = (text: string): BrokenPage => ({ bytes: new TextEncoder().encode(text) });
const page = (narrative: Narrative): BrokenPage => encode(toText(narrative));

/** The narrative with its text changed everywhere; `null` where nothing changed. */
function replaced(narrative: Narrative, pattern: RegExp, by: string): BrokenPage | null {
  const text = toText(narrative);
  const broken = text.replace(pattern, by);
  return broken === text ? null : encode(broken);
}

function withHeader(narrative: Narrative, change: (line: string) => string): BrokenPage | null {
  const header = narrative.header.map(change);
  return header.join() === narrative.header.join() ? null : page({ ...narrative, header });
}

function withParts(
  narrative: Narrative,
  change: (parts: NarrativePart[]) => NarrativePart[] | null,
): BrokenPage | null {
  const parts = change(structuredClone(narrative.parts));
  return parts && page({ ...narrative, parts });
}

function withItems(narrative: Narrative, change: (items: string[], list: RecommendationsPart) => string[] | null) {
  return withParts(narrative, (parts) => {
    const list = parts.find((part): part is RecommendationsPart => part.kind === 'recommendations');
    const items = list && list.items.length > 2 ? change(list.items, list) : null;
    if (list && items) list.items = items;
    return items && parts;
  });
}

/** Sections with a heading of their own, by the kinds that are asked for. */
function titled(parts: NarrativePart[], kinds: string[]): SectionPart[] {
  return parts.filter(
    (part): part is SectionPart => kinds.includes(part.kind) && part.title !== undefined && !('runIn' in part),
  );
}

const policy = ['prosecution', 'protection', 'prevention'];

export const pageFaults: Readonly<Record<string, BreakPage>> = {
  'tier changed in the header': (narrative) =>
    withHeader(narrative, (line) => line.replace(tierWords, otherTier[narrative.tier])),
  'tier changed in the prose': (narrative) => replaced(narrative, moves, `$1 ${otherTier[narrative.tier]}`),
  'tier lost in header and prose'(narrative) {
    if (narrative.tier !== '2' && narrative.tier !== '2WL') return null;
    const text = toText(narrative);
    // A waiver keeps a country on the Watch List: where one is told of, the tier is not lost with its name.
    if (/\bgranted a waiver\b/u.test(text)) return null;
    return encode(
      text.replaceAll(/[:(] ?Tier 2(?: Watch List)?\)?/giu, '').replaceAll(/Tier [123](?: Watch List)?/gu, 'its place'),
    );
  },
  'finding turned round': (narrative) =>
    replaced(narrative, /does not (?:yet )?fully (?:meet|comply with)/u, 'fully meets') ??
    replaced(narrative, /fully (?:meets|complies with)/u, 'does not fully meet'),
  'movement turned round': (narrative) =>
    replaced(narrative, /\bremained on (?=Tier)/u, 'was upgraded to ') ??
    replaced(narrative, /\bwas upgraded to (?=Tier)/u, 'was downgraded to ') ??
    replaced(narrative, /\bwas downgraded to (?=Tier)/u, 'was upgraded to '),
  'country misspelt in the header': (narrative) =>
    withHeader(narrative, (line) =>
      line.replace(new RegExp(narrative.country, 'giu'), (name) => name.slice(0, 2) + name.slice(3)),
    ),
  'header of another country': (narrative) =>
    withHeader(narrative, (line) =>
      line.replace(new RegExp(narrative.country, 'giu'), narrative.country === 'Croatia' ? 'Austria' : 'Croatia'),
    ),
  'edition much too early': (narrative) =>
    narrative.year < 2014 ? null : { ...page(narrative), edition: narrative.year - 11 },
  'edition much too late': (narrative) =>
    narrative.year > 2014 ? null : { ...page(narrative), edition: narrative.year + 11 },
  'section lost': (narrative) =>
    withParts(narrative, (parts) =>
      titled(parts, policy)[1] ? parts.filter((part) => part !== titled(parts, policy)[1]) : null,
    ),
  'section emptied': (narrative) =>
    withParts(narrative, (parts) => {
      const section = titled(parts, policy)[1];
      if (section) section.paragraphs = [];
      return section ? parts : null;
    }),
  'sections swapped': (narrative) =>
    withParts(narrative, (parts) => {
      const [first, second] = titled(parts, policy).map((part) => parts.indexOf(part));
      if (first === undefined || second === undefined) return null;
      [parts[first], parts[second]] = [parts[second] as NarrativePart, parts[first] as NarrativePart];
      return parts;
    }),
  'section under the heading of its neighbor': (narrative) =>
    withParts(narrative, (parts) => {
      const [first, second] = titled(parts, policy);
      if (!first || !second) return null;
      second.title = first.title;
      return parts;
    }),
  'recommendation twice on the page': (narrative) =>
    withItems(narrative, ([first = '', ...rest]) => [first, first, ...rest]),
  'two recommendations run together on the page': (narrative) =>
    withItems(narrative, ([first = '', second = '', ...rest], { form }) =>
      form === 'bullets' || form === 'inline-bullets' || form === 'asterisks' ? [`${first} ${second}`, ...rest] : null,
    ),
  'page cut in a recommendation'(narrative) {
    const cut = withItems(narrative, (items) => items);
    const list = narrative.parts.find((part): part is RecommendationsPart => part.kind === 'recommendations');
    if (!cut || !list) return null;
    const text = toText(narrative);
    return encode(text.slice(0, text.indexOf(list.items.at(-1) ?? '') + 9));
  },
  'page cut behind its first part': (narrative) =>
    withParts(narrative, (parts) => (parts.length > 3 ? parts.slice(0, 1) : null)),
  'page pasted twice': (narrative) => encode(`${toText(narrative)}\n${toText(narrative)}`),
  'another narrative pasted behind, without its header': (narrative, neighbor) =>
    encode(`${toText(narrative)}\n${toText({ ...neighbor, header: [] })}`),
  'UTF-8 read as Windows-1252'(narrative) {
    const text = toText(narrative);
    const wrong = Buffer.from(text, 'utf8').toString('latin1');
    return wrong === text ? null : encode(wrong);
  },
  'ligature `fl` come out as `ft`': (narrative) => replaced(narrative, /\bfl|(?<=\bcon|\bin|\bre)fl/gu, 'ft'),
  'ligature lost': (narrative) => replaced(narrative, /ffi/gu, 'f'),
  'characters lost in decoding': (narrative) => replaced(narrative, /[^\0-\x7F]/gu, '\uFFFD'),
  'control characters in the text': (narrative) => replaced(narrative, /government /gu, 'government\u0002 '),
};
