import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countries } from '../src/knowledge/countries.ts';
import { editionFor, newest, oldest } from '../src/knowledge/editions.ts';
import { sentences } from '../src/text/sentences.ts';
import { type Narrative, type NarrativePart, narratives, toText } from '../tests/narratives/index.ts';

/** One page of the corpus. */
interface Page {
  /** `2018/kenya.txt` */
  name: string;
  text: string;
}

const perEdition = 180;
/** Real narratives grew from some 3 kB in 2001 to some 27 kB in 2025: 70 MB in all. */
const firstLength = 3_000;
const growth = 1_000;
/** Sections that further sentences do not change: any but the summary, whose words are formulas. */
const prose = new Set(['prosecution', 'protection', 'prevention', 'trafficking-profile']);
const formula = /Tier|minimum standards|Special Case|five years|PRO|RECOMM|\b20\d\d\b/u;

/** Special Cases are rare, and an inverted name would be left behind where it is replaced. */
const written = narratives.filter(({ tier, country, header }) => tier !== 'SC' && header.join().includes(country));
const names = written.map(({ country }) => country);
const stock = written.flatMap(({ parts }) => parts.flatMap(sentencesOf)).filter(isPlain);

/**
 * All editions with 180 countries each, 4,500 pages and 70 MB: every page is a narrative that was written for the tests in the
 * form of its era, with another country's name, the edition's year, and as many more sentences out of the other
 * narratives as pages of that edition are long. The same on every machine.
 */
function* corpus(): Generator<Page> {
  for (let year = oldest.year; year <= newest.year; year += 1) {
    const { era } = editionFor(year);
    const forms = written.filter((narrative) => narrative.era === era);
    for (const [index, { name, iso3 }] of countries.slice(0, perEdition).entries()) {
      const form = forms[index % forms.length] as Narrative;
      const text = renamed(toText(lengthened(form, lengthIn(year), year * perEdition + index)), form.country, name);
      yield { name: `${year}/${iso3.toLowerCase()}.txt`, text: text.replaceAll(String(form.year), String(year)) };
    }
  }
}

/** The narratives written for the tests, each as long as the real ones of its year are. */
export function asLongAsReal(): Narrative[] {
  return written.map((narrative, index) => lengthened(narrative, lengthIn(narrative.year), index * perEdition));
}

function lengthIn(year: number): number {
  return firstLength + (year - oldest.year) * growth;
}

/** Writes all of it below a folder; gives the names of its files and how many bytes they have together. */
export function writeCorpus(folder: string): { names: string[]; bytes: number } {
  const names: string[] = [];
  let bytes = 0;
  for (const { name, text } of corpus()) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    names.push(name);
    bytes += Buffer.byteLength(text);
  }
  return { names, bytes };
}

function sentencesOf(part: NarrativePart): string[] {
  if (part.kind === 'recommendations' || !prose.has(part.kind)) return [];
  // The first sentence of a section is the one it is known by.
  return part.paragraphs.flatMap((text) =>
    sentences(text)
      .slice(1)
      .map(({ start, end }) => text.slice(start, end).trim()),
  );
}

function isPlain(sentence: string): boolean {
  return !formula.test(sentence) && !names.some((name) => sentence.includes(name));
}

/** A narrative with sentences added at the ends of its sections, until it has about so many characters. */
function lengthened(narrative: Narrative, length: number, seed: number): Narrative {
  const sections = narrative.parts.filter(({ kind }) => prose.has(kind));
  const missing = (length - toText(narrative).length) / Math.max(1, sections.length);
  let next = seed;
  const parts = narrative.parts.map((part): NarrativePart => {
    if (part.kind === 'recommendations' || !prose.has(part.kind)) return part;
    const paragraphs = [...part.paragraphs];
    for (let added = 0; added < missing; next += 1) {
      const sentence = stock[(next * 61) % stock.length] ?? '';
      paragraphs.push(`${paragraphs.pop()} ${sentence}`);
      added += sentence.length + 1;
    }
    return { ...part, paragraphs };
  });
  return { ...narrative, parts };
}

function renamed(text: string, from: string, to: string): string {
  return text.replaceAll(from, to).replaceAll(from.toUpperCase(), to.toUpperCase());
}
