import { iso31661 } from 'iso-3166';

/** What comes of a page without a parser. */
interface Plain {
  iso3: string | null;
  tier: string | null;
  sections: string[];
  recommendations: number;
}

const tag = /<[^>]+>/gu;
const header =
  /^\s*(?<name>\p{Lu}[\p{L} .,'’()-]+?)\s*[:(–-]\s*\(?(?<tier>Tier [123](?: Watch ?List)?|Special Case)/imu;
const anyTier = /\bTier [123](?: Watch ?List)?|\bSpecial Case\b/iu;
const title = /(?<year>20\d\d) Trafficking in Persons Report\s*[-–:]\s*(?<name>.+)$/mu;
const recommendationsTitle = /^(?:PRIORITIZED )?RECOMMENDATIONS?(?: FOR .*)?:?$/iu;
const headings: ReadonlyArray<readonly [RegExp, string]> = [
  [/^prosecution[.:]?$/iu, 'prosecution'],
  [/^protection[.:]?$/iu, 'protection'],
  [/^prevention[.:]?$/iu, 'prevention'],
  [/^trafficking profile:?$/iu, 'trafficking-profile'],
  [/^scope and magnitude[.:]?$/iu, 'scope-and-magnitude'],
  [/^government efforts[.:]?$/iu, 'government-efforts'],
];
const bullet = /^\s*[•*·-]\s+|\s[•]\s/mu;
const accents = /\p{M}+/gu;

const codes = new Map(iso31661.map(({ name, alpha3 }) => [key(name), alpha3]));

function key(name: string): string {
  return name
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/\(.*\)|^the /giu, '')
    .trim()
    .toLowerCase();
}

/**
 * The plain approach, written as one would without a library for it: tags stripped, a handful of regular expressions for
 * the header, the tier and headings on lines of their own, what stands under the heading of the recommendations parted at
 * bullets or else at semicolons. Country names by the list of ISO 3166-1. No offsets, no residue, no diagnostics.
 */
export function plainApproach(source: string): Plain {
  const text = source.replace(tag, ' ');
  const found = header.exec(text)?.groups;
  const name = found?.['name'] ?? title.exec(text)?.groups?.['name'] ?? '';
  const tier = found?.['tier'] ?? anyTier.exec(text)?.[0] ?? null;
  const sections: string[] = [];
  let items = '';
  let part = 'summary';
  for (const line of text.split(/\r?\n/u)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const heading = recommendationsTitle.test(trimmed)
      ? 'recommendations'
      : headings.find(([pattern]) => pattern.test(trimmed))?.[1];
    if (heading) part = heading;
    else if (part === 'recommendations') items += `${line}\n`;
    else if (!header.test(line) && sections.at(-1) !== part) sections.push(part);
  }
  return { iso3: codes.get(key(name)) ?? null, tier: tier && codeOf(tier), sections, recommendations: count(items) };
}

function codeOf(words: string): string {
  if (/special/iu.test(words)) return 'SC';
  return /watch/iu.test(words) ? '2WL' : (/\d/u.exec(words)?.[0] ?? '');
}

function count(items: string): number {
  if (items.trim() === '') return 0;
  const parts = bullet.test(items) ? items.split(new RegExp(bullet.source, 'gmu')) : items.split(';');
  return parts.filter((part) => /\p{L}/u.test(part)).length;
}
