import { findCountry } from '../../knowledge/countries.ts';
import { type Mention, mentionedCountries, mentionsIn } from '../../knowledge/countries-in-text.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { Locate, MappedText } from '../../report/document.ts';
import type { Country } from '../../report/report.ts';
import type { Block, Narrative } from '../../report/tree.ts';
import type { Evidence } from '../../report/vocabulary.ts';
import { positionOf } from '../../text/locate.ts';
import { lastOf, slice } from '../../text/mapped-text.ts';
import { isTorn } from '../blocks/block.ts';

interface Named {
  entry: CountryEntry | null;
  content: MappedText;
  by: Evidence;
}

/** The country of a narrative: its header, its page's title, a heading that names it, and only then its prose. */
export function countryOf(narrative: Narrative, locate: Locate): Country | null {
  const blocks = narrative.children;
  const named =
    fromHeader(blocks) ??
    fromFacts(blocks, 'title') ??
    fromHeading(blocks) ??
    fromFormula(blocks) ??
    fromMovement(blocks) ??
    fromWording(blocks);
  if (!named) return null;
  return {
    name: named.entry?.name ?? named.content.text,
    iso3: named.entry?.iso3 ?? null,
    iso2: named.entry?.iso2 ?? null,
    printed: named.content.text,
    position: positionOf(named.content, locate),
    evidence: named.by,
  };
}

/** What the header says; where the page was cut inside a name, the prose tells of which name its end is left: 'ISIA (Tier 2)'. */
function fromHeader(blocks: ReadonlyArray<Block>): Named | null {
  const header = fromFacts(blocks, 'header');
  if (!header || header.entry) return header;
  const told = fromFormula(blocks) ?? fromMovement(blocks);
  return told?.entry && endsWithName(told.entry, header.content.text) ? { ...header, entry: told.entry } : header;
}

function endsWithName({ name, names }: CountryEntry, printed: string): boolean {
  const end = printed.toLowerCase();
  return end.length >= shortestEnd && [name, ...names].some((known) => known.toLowerCase().endsWith(end));
}

/** So much of a name tells which it is, beside the prose. */
const shortestEnd = 3;

/** What a line of the given kind says: the first that names a country. */
function fromFacts(blocks: ReadonlyArray<Block>, by: Evidence): Named | null {
  const found = blocks.find((block) => block.role === 'header' && block.by === by && block.facts?.country);
  const said = found?.facts?.country;
  return said ? { entry: said.entry, content: said.printed, by } : null;
}

const headingName =
  /^(?:Recommendations for|Prioriti[sz]ed Recommendations for|The Government of|P\p{Alpha}+ of (?:human )?(?:trafficking|traffickers|trafficking victims) in) (?<name>[^:(]{2,70}?)(?: should)? ?(?::|\(|$)/iu;

function fromHeading(blocks: ReadonlyArray<Block>): Named | null {
  for (const block of blocks) {
    if (block.role !== 'heading') continue;
    const name = headingName.exec(block.content.text)?.groups?.['name'];
    const entry = name ? (findCountry(name) ?? governing(name)) : null;
    if (name && entry) return { entry, content: lastOf(block.content, name), by: 'heading' };
  }
  return null;
}

/** Whose government a name is: 'the Togolese Government', 'the Government of Togo'. */
function governing(name: string): CountryEntry | null {
  const [entry, other] = name.includes('Government') ? mentionedCountries(name).keys() : [];
  return entry && !other ? entry : null;
}

const verb =
  /\b(?:does|do|did|has|have|fully|is|are|remains?|remained|was) (?:(?:primarily|mainly|largely|both|also|increasingly|principally) )?(?:not|meets?|compl|placed|a Special|a (?:source|transit|destination)|an? )/u;

/** Whose report it is, as a title that was run into the text or a line of the author has it, is no subject. */
const publisher =
  /\b(?:U\.S\.|US|United States) (?:Department of State|State Dep(?:artmen)?t|Embassy|Mission|Secretary of State)\b/gu;

/** The subject of the first sentence of the summary or the profile: "The Government of X does not fully meet". */
function fromFormula(blocks: ReadonlyArray<Block>): Named | null {
  for (const block of blocks) {
    if (block.role !== 'paragraph' || (block.part !== 'summary' && block.part !== 'trafficking-profile')) continue;
    const start = block.content.text.slice(0, 400);
    const subject = start.slice(0, verb.exec(start)?.index ?? 0);
    const words = subject.replace(publisher, '');
    // Whose government it is, where others are named in front: 'Norway said that “the Government of Togo'.
    const government = Math.max(0, words.lastIndexOf('overnment of '));
    // A sentence whose beginning was cut off has lost its subject: 'to Lome, and Accra, Ghana, was a source of victims'.
    if (isTorn(block) && government === 0) continue;
    const [entry] = [...mentionedCountries(words.slice(government)).keys(), ...mentionedCountries(words).keys()];
    if (entry) return { entry, content: mention(block.content, entry, subject.length), by: 'opening-formula' };
  }
  return null;
}

/** "; therefore Mauritius remained on Tier 2.", where the sentences before lost their names. */
const moved =
  /(?:[.;] |[Tt]herefore,? |[Tt]hus,? |[Hh]ence,? )(?<name>(?:[Tt]he )?\p{Upper}[^.;]{2,50}?) (?:(?:remain|stay)(?:s|ed) (?:on|at|in)|(?:is|was|were|has been) (?:upgraded|downgraded|placed)) /u;

/** Whose placement the summary tells. */
function fromMovement(blocks: ReadonlyArray<Block>): Named | null {
  for (const { role, part, content } of blocks) {
    const name = role === 'paragraph' && part === 'summary' ? moved.exec(content.text)?.groups?.['name'] : undefined;
    const entry = name ? findCountry(name) : null;
    if (name && entry) return { entry, content: lastOf(content, name), by: 'movement' };
  }
  return null;
}

/** Where a government acts, or a place is meant, the country counts as that of the narrative, not as somebody's origin. */
const actsBefore =
  /\b(?:[Gg]overnment|[Aa]uthorities|Ministry|Parliament|Republic|[Ll]aws?|[Pp]olice|[Cc]ourts?|[Oo]fficials) (?:of|in) (?:the )?$/u;
const acts =
  /^(?:['’]s?)? (?:government|authorities|officials|police|parliament|laws?|courts?|penal|criminal|labor law|ministry|ministries|prosecutors|judges|citizens?|embassies|consuls?|consular|diplomats|soldiers|troops|peacekeepers|inspectors)\b/u;
/** Whom the country works or agrees with: "an agreement with the Government of Mali", "raids with Malian police". */
const withOthers =
  /\bwith (?:the )?(?:(?:[Gg]overnments?|authorities|officials|police|[Rr]epublic) (?:of|in) (?:the )?)?$/u;
/** "Zimbabwe’s 10 provinces", "Kenya's coast" */
const home =
  /^['’]s (?:[\p{Alpha}\d-]{1,12} ){0,2}(?:provinces|regions|districts|counties|capital|borders?|territory|cities|coast|population|economy)\b/u;
const placeBefore =
  /\b(?:in|to|within|throughout|into|across|inside) (?:the )?(?:(?:north|south|east|west|central|rural)\p{Alpha}* )?$/u;
/** Somebody's origin, or where they were sent back to or found: "returned two of them to Mali", "exploited in forced labor in Mali". */
const originBefore =
  /\b(?:from|exploited (?:in )?(?:[a-z]+ ){0,4}in|(?:return|repatriat|deport|extradit)(?:ed|ing)(?: \p{Alpha}{1,12}){0,3} to) (?:the )?(?:\p{Upper}\p{Alpha}+,? (?:and )?)?$/u;
/** One of a list: "Ethiopian, Somali, and Yemeni". */
const listed = /^(?:, (?:and )?| and | or )\p{Upper}/u;
/** "two South African traffickers": the adjective of those who did it tells less than that of those who suffered it. */
const accused = /^ (?:traffickers?|suspects?|offenders?|defendants?|perpetrators?|smugglers?)\b/u;
const victims = /^ (?:victims?|nationals?|women|children|girls|boys|men|migrants|workers)\b/u;
/** A country that is named once in passing is no evidence. */
const least = 2;

/**
 * The country that the prose speaks of most, by what it says of it: that its government acts counts most, that it is a place
 * less, that somebody came from there hardly. An adjective ("Zambian victims") is used at home. What has no place in the narrative is asked
 * where the rest does not tell.
 */
function fromWording(blocks: ReadonlyArray<Block>): Named | null {
  const withUnplaced = blocks.filter((block) => isOfNarrative(block) || block.role === 'unplaced');
  return mostSpokenOf(blocks.filter(isOfNarrative)) ?? mostSpokenOf(withUnplaced);
}

function isOfNarrative({ role }: Block): boolean {
  return role === 'paragraph' || role === 'item';
}

function mostSpokenOf(prose: ReadonlyArray<Block>): Named | null {
  const weights = new Map<CountryEntry, { weight: number; first: MappedText }>();
  for (const { content } of prose) {
    for (const mention of mentionsIn(content.text)) {
      const weight = weightOf(content.text, mention);
      for (const entry of mention.countries) {
        const known = weights.get(entry) ?? { weight: 0, first: slice(content, mention.start, mention.end) };
        weights.set(entry, { ...known, weight: known.weight + weight });
      }
    }
  }
  const [best, second] = [...weights].sort((a, b) => b[1].weight - a[1].weight);
  if (!best || best[1].weight < least || best[1].weight === second?.[1].weight) return null;
  return { entry: best[0], content: best[1].first, by: 'wording' };
}

function weightOf(text: string, { start, end, kind }: Mention): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  if (withOthers.test(before)) return 0.5;
  if (actsBefore.test(before) || acts.test(after) || home.test(after)) return 4;
  if (originBefore.test(before) || listed.test(after) || accused.test(after)) return 0.5;
  if (kind === 'demonyms') return victims.test(after) ? 1.5 : 1;
  return placeBefore.test(before) ? 2 : 1;
}

/** The first of a country's names in a text; the whole of what was looked at where it is written some other way. */
function mention(content: MappedText, entry: CountryEntry, end: number): MappedText {
  const names = [entry.name, ...entry.names, ...entry.prose, ...entry.abbreviations, ...entry.demonyms];
  const places = names
    .map((name) => ({ name, at: content.text.indexOf(name) }))
    .filter(({ at }) => at >= 0 && at < end);
  places.sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  const first = places[0];
  return first ? slice(content, first.at, first.at + first.name.length) : slice(content, 0, end);
}
