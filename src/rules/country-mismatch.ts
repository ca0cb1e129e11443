import { mentionsOf } from '../knowledge/countries-in-text.ts';
import type { PlacedPart } from '../report/parts.ts';
import type { Report, Text } from '../report/report.ts';
import { endsWithStop } from '../text/lines.ts';
import { matchOf } from '../text/patterns/finder.ts';
import { either, excerpt } from '../text/shown-words.ts';
import type { Complaint, Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

export const countryMismatch = {
  id: 'country-mismatch',
  severity: 'warning',
  summary:
    'The prose places the country that the header names, the recommendations are for it, and no part behind a cut is about another alone.',
  why: 'The header belongs to another narrative, as when a page was copied over a template, or two narratives were run together.',
  remedy: 'Look at the header, at the sentences on the finding and the placement, and at the part.',
  examples: {
    'A header over the narrative of another country': {
      given: { country: { name: 'Croatia', iso3: 'HRV', printed: 'CROATIA' } },
      finds: ['Unexpected `Slovenia` in the prose, expected `Croatia` as in the header'],
    },
    'A part of another narrative, behind one that was cut off': {
      given: {
        country: { name: 'Slovenia', iso3: 'SVN', printed: 'SLOVENIA' },
        sections: [
          { kind: 'summary', paragraphs: ['The courts of the lake heard'] },
          {
            kind: 'prosecution',
            paragraphs: ['The courts heard nine cases. Judges from Croatia watched, as Croatia had asked.'],
          },
          { kind: 'prevention', paragraphs: ['Slovenian nuns met judges from Croatia and the nuns of Croatia.'] },
          { kind: 'protection', paragraphs: ['Nuns paint signs in Chinese, and read them out to girls in Chinese.'] },
        ],
      },
      finds: ['Unexpected `Croatia` in `prosecution`, expected `Slovenia` as in the header'],
    },
    'The profile of another, behind one that was cut off': {
      given: {
        country: { name: 'Slovenia', iso3: 'SVN', printed: 'SLOVENIA' },
        ...inSection(
          'trafficking-profile',
          'Slovenian boys sell nets and',
          'Croatia is a transit country for girls from Slovakia.',
        ),
      },
      finds: ['Unexpected `Croatia` in `trafficking-profile`, expected `Slovenia` as in the header'],
    },
    'A people instead of a country says who is meant': {
      given: {
        finding: {
          minimumStandards: 'not-met',
          significantEfforts: true,
          text: 'Slovenian ministries do not fully meet the minimum standards but are making significant efforts to do so.',
        },
        movement: null,
      },
      finds: [],
    },
  },
  *check({ header: { country }, tier, recommendations }, { parts }) {
    if (!country?.iso3) return;
    const statements = tier ? [tier.finding, tier.movement].filter((statement) => statement !== null) : [];
    const title = recommendations?.title ?? null;
    for (const { texts, where } of [
      { texts: statements, where: 'in the prose' },
      { texts: title ? [title] : [], where: 'in the title of the recommendations' },
    ]) {
      const names = othersIn(texts.map(({ text }) => text).join('\n'), country.iso3);
      if (names.size > 0) yield complaint(names, where, country.name, texts[0]?.position ?? null);
    }
    const cut = parts.findIndex(isCutOff);
    if (cut < 0) return;
    const behind = parts.slice(cut);
    yield* partsOfOthers(behind, country);
    yield* profilesOfOthers(behind, country);
  },
} as const satisfies Rule;

type Country = NonNullable<Report['header']['country']>;

function complaint(names: ReadonlySet<string>, where: string, expected: string, position: Text['position'] | null) {
  return {
    message: `Unexpected ${either([...names])} ${where}, expected ${excerpt(expected)} as in the header`,
    actual: [...names].join(', '),
    expected: [expected],
    position,
  };
}

/** The names of the countries that a text speaks of; none where a country is among them. Most texts name theirs first. */
function othersIn(text: string, iso3: string): Set<string> {
  const names = new Set<string>();
  for (const { countries } of mentionsOf(text)) {
    if (countries.some((country) => country.iso3 === iso3)) return new Set();
    for (const { name } of countries) names.add(name);
  }
  return names;
}

/** A neighbor is named once, and several are where victims come from. */
const often = 2;
/** What names a language names nobody's country. */
const languages = /^(?:Arabic|Chinese|Dutch|English|French|German|Italian|Portuguese|Russian|Spanish|Thai)$/u;

/** The parts that name one other country again and again, and never their own. Of the summary its statements tell. */
function* partsOfOthers(parts: ReadonlyArray<PlacedPart>, { name, iso3 }: Country): Generator<Complaint> {
  // Nearly every part has the first letters of its country's name: it need not be looked through.
  const stem = name.slice(0, 4);
  for (const { part, texts, position } of parts) {
    if (part === 'summary' || part === 'recommendations' || texts.some(({ text }) => text.includes(stem))) continue;
    const named = otherNamed(texts, iso3);
    const [other] = named;
    if (other && named.length >= often && named.some(({ word }) => !languages.test(word)))
      yield complaint(new Set([other.name]), `in \`${part}\``, name, position);
  }
}

/** The words with which a narrative opens its profile, or a page without a header that of another country. */
const opensProfile =
  /^(?:The )?\p{Upper}[^.;:]{2,60}? (?:is|remains) (?:primarily |mainly |also |both )?an? [a-z, -]{0,60}\b(?:country|territory)\b/u;

/** Whether a part ends in a sentence, or has a paragraph that does: what follows may be of another page. Items have no stops. */
function isCutOff({ part, texts }: PlacedPart): boolean {
  const ends = part === 'recommendations' ? texts.slice(-1) : texts;
  return ends.some(({ text }) => !endsWithStop(text));
}

/** Paragraphs that open the profile of another country. */
function* profilesOfOthers(parts: ReadonlyArray<PlacedPart>, { name, iso3 }: Country): Generator<Complaint> {
  for (const { part, texts } of parts) {
    for (const { text, position } of texts) {
      const [words] = matchOf(opensProfile, text) ?? [];
      const [other] = words ? otherNamed([{ text: words, position }], iso3) : [];
      if (other) yield complaint(new Set([other.name]), `in \`${part}\``, name, position);
    }
  }
}

/** Where some texts name one other country, and in which words; nowhere, where they name several, or the one they should. */
function otherNamed(texts: ReadonlyArray<Text>, iso3: string | null): { name: string; word: string }[] {
  const named: { name: string; word: string }[] = [];
  for (const { text } of texts) {
    for (const { countries, start, end } of mentionsOf(text)) {
      const name = countries.map((country) => country.name).join(' ');
      if (countries.some((country) => country.iso3 === iso3) || name !== (named[0]?.name ?? name)) return [];
      named.push({ name, word: text.slice(start, end) });
    }
  }
  return named;
}
