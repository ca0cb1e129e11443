import type { Cue } from '../report/edition.ts';
import type { Part } from '../report/vocabulary.ts';
import { matchOf, mayMatch } from '../text/patterns/finder.ts';
import { headingsInCapitals, headingsInTitleCase } from './heading-words.ts';

/**
 * Words that a heading consists of. They are matched against the whole of a line without its closing colon or full stop,
 * and case does not count.
 */

/** The three P's: bare words since 2003, upper case since 2015. */
export const policy: ReadonlyArray<Cue<Part>> = [
  { match: /^prosecution$/iu, means: 'prosecution', seen: ['Prosecution', 'PROSECUTION'] },
  { match: /^protection$/iu, means: 'protection', seen: ['Protection', 'PROTECTION'] },
  { match: /^prevention$/iu, means: 'prevention', seen: ['Prevention', 'PREVENTION'] },
];

/** The parts of a Special Case, with a heading of their own since 2008. */
export const specialCase: ReadonlyArray<Cue<Part>> = [
  {
    match: /^scope and magnitude$/iu,
    means: 'scope-and-magnitude',
    seen: ['Scope and Magnitude', 'SCOPE AND MAGNITUDE'],
  },
  { match: /^government efforts?$/iu, means: 'government-efforts', seen: ['GOVERNMENT EFFORTS', 'Government Efforts'] },
];

/** The profile got its heading when it moved to the end, in 2017. */
export const profile: ReadonlyArray<Cue<Part>> = [
  {
    match: /^trafficking profile$/iu,
    means: 'trafficking-profile',
    seen: ['TRAFFICKING PROFILE', 'Trafficking Profile'],
  },
];

/** The titles of an organization that gives each part of the 2023 edition a page of its own. */
const onePagePerPart: ReadonlyArray<Cue<Part>> = [
  {
    match: /^the (?:government of (?:the )?[\p{Alpha}\p{M}\s.'’-]{2,60}|\p{Alpha}{3,20} govern?ment) should$/iu,
    means: 'recommendations',
    seen: [
      'The Government of Cote d’Ivoire should',
      'The Government of Nigeria should',
      'The Nigerian goverment should',
    ],
  },
  ...[
    ['Prosecution', 'human trafficking', 'traffickers'],
    ['Protection', 'trafficking victims', 'victims of trafficking'],
    ['Prevention', 'human trafficking'],
  ].map(([part, ...others]) => ({
    match: new RegExp(
      String.raw`^${part} (?:of|against|from) [\p{Alpha}\s]{4,40} in [\p{Alpha}\p{M}\s.'’-]{2,60}(?:\(TIP ?\d{4}\)?)?$`,
      'iu',
    ),
    means: part?.toLowerCase() as Part,
    seen: others.map((of) => `${part} of ${of} in Nigeria (TIP 2023)`),
  })),
];

const listTitle =
  /^(?:prioriti[sz]ed )?recommendations? for (?:the )?(?<name>\p{Alpha}[\p{Alpha}\p{M} .,'’()\u2010\u2011-]{1,60}?)\s?(?<colon>[:：]?)$/iu;

/**
 * The country's name in the title of a list that has a line for itself, as far as the line goes: a narrow column may break the name off,
 * unless a colon closes it. 'RECOMMENDATIONS FOR THE DOMINICAN', 'Recommendation for Malta:'
 */
export function listTitleOf(line: string): { name: string; isClosed: boolean } | null {
  // A sentence may go on with the words in small letters.
  if (!'PR'.includes(line.charAt(0))) return null;
  const { name, colon } = matchOf(listTitle, line)?.groups ?? {};
  return name === undefined ? null : { name, isClosed: colon !== '' };
}

/** The title of a list in the middle of other text: prose never says "Recommendations for X:". */
const listTitleInside =
  /Recommendations for (?<=\S Recommendations for )(?:the )?\p{Upper}[\p{Alpha} ,.'’\u2010\u2011-]{1,60}:(?= \p{Upper})/u;

/** The title of a part of a country that its narrative treats apart. */
export const areaTitle = /^(?:the )?areas? administered by (?:the )?\p{Upper}[\p{Alpha}\s’'-]{2,60}:?$/iu;

/** "The northern area of Cyprus is administered by Turkish Cypriots.": the first sentence about it. */
export const areaOpening =
  /^The (?:\p{Lower}+ )?area of (?<place>\p{Upper}[\p{Alpha} ]{2,40}) is administered by (?:the )?\p{Upper}[\p{Alpha}\s’'-]{2,60}\./u;

/** What a copy makes of the three P's: "Prosecution Efforts", "Victim Protection", "Prevention Measures". */
const aboutEfforts: ReadonlyArray<Cue<Part>> = [
  {
    match:
      /^(?:government(?:['’]s)? )?(?:law enforcement|prosecution)(?: and law enforcement)? (?:efforts|measures|activities)$/iu,
    means: 'prosecution',
    seen: [
      'Prosecution Efforts',
      'Law Enforcement Efforts',
      'PROSECUTION AND LAW ENFORCEMENT MEASURES',
      'Government Prosecution Efforts',
    ],
  },
  {
    match:
      /^(?:prosecution (?:of (?:human )?traffick(?:ers|ing(?: offenders| cases| crimes)?)|(?:and|&|\/) (?:law enforcement|punishment))|investigations? (?:and|&) prosecutions?)$/iu,
    means: 'prosecution',
    seen: ['Prosecution of Traffickers', 'PROSECUTION AND LAW ENFORCEMENT', 'Investigation and Prosecution'],
  },
  {
    match: /^(?:government(?:['’]s)? )?(?:victims? )?protection(?: and assistance)? (?:efforts|measures|activities)$/iu,
    means: 'protection',
    seen: ['Protection Efforts', 'Protection and Assistance Measures', 'Government’s Protection Efforts'],
  },
  {
    match:
      /^(?:victims? )?(?:identification (?:and|&) )?protection(?: (?:and|&) assistance)?(?: (?:of|for|to) (?:trafficking )?victims)?$/iu,
    means: 'protection',
    seen: [
      'Victim Protection',
      'Protection of Victims',
      'Victim Protection and Assistance',
      'PROTECTION AND ASSISTANCE TO VICTIMS',
      'Victim Identification and Protection',
    ],
  },
  {
    match: /^(?:(?:government(?:['’]s)? )?prevention (?:efforts|measures|activities)|prevention of trafficking)$/iu,
    means: 'prevention',
    seen: ['Prevention Efforts', 'PREVENTION MEASURES', 'Prevention of Trafficking', 'Government Prevention Efforts'],
  },
  {
    match: /^(?:investigating and )?prosecuting (?:human )?traffick(?:ers|ing(?: offenders| cases| crimes)?)$/iu,
    means: 'prosecution',
    seen: ['Prosecuting Traffickers', 'INVESTIGATING AND PROSECUTING TRAFFICKING CASES'],
  },
  {
    match: /^(?:identifying and )?protecting (?:trafficking )?victims(?: of (?:human )?trafficking)?$/iu,
    means: 'protection',
    seen: ['Protecting Victims', 'IDENTIFYING AND PROTECTING VICTIMS OF TRAFFICKING'],
  },
  {
    match: /^preventing (?:human )?trafficking$/iu,
    means: 'prevention',
    seen: ['Preventing Trafficking', 'PREVENTING HUMAN TRAFFICKING'],
  },
  {
    match: /^(?:law enforcement|punishment) ?(?:\/ ?prosecution|\(prosecution\))$/iu,
    means: 'prosecution',
    seen: ['Law Enforcement/Prosecution', 'Law enforcement (Prosecution)'],
  },
  {
    match:
      /^(?:(?:victim )?(?:assistance|care|support|services) ?(?:\/ ?protection|\(protection\))|(?:victim )?protection ?\/ ?(?:assistance|care|support|services))$/iu,
    means: 'protection',
    seen: ['Assistance/Protection', 'Victim care (Protection)', 'Protection/Assistance'],
  },
  {
    match:
      /^(?:(?:public )?(?:awareness|outreach|education) ?(?:\/ ?prevention|\(prevention\))|prevention ?\/ ?(?:public )?(?:awareness|outreach|education))$/iu,
    means: 'prevention',
    seen: ['Awareness/Prevention', 'Public awareness (Prevention)', 'Prevention/Outreach'],
  },
  {
    match:
      /^(?:(?:human )?trafficking profile(?: (?:of|for) (?:the )?\p{Upper}[\p{Alpha}\p{M}\s.,'’‘`´ʼ()\u2010-\u2013-]{1,70})?|profile of (?:human )?trafficking)$/iu,
    means: 'trafficking-profile',
    seen: ['Human Trafficking Profile', 'TRAFFICKING PROFILE OF KENYA', 'Profile of Trafficking'],
  },
];

/**
 * The title of the list: "Recommendations for X" since 2008, of one item also "Recommendation for X", "Prioritized Recommendations" since
 * 2019; and what a copy makes of it: "Key Recommendations", "Recommendations to the Government", "Recommendations (2021)"; a sentence has a
 * verb: "Recommendations for Zambia from a court were put to use: judges sit in teams."
 */
const listTitles: ReadonlyArray<Cue<Part>> = [
  {
    match:
      /^(?:(?:key|main|top|priority|principal|policy|prioriti[sz]ed) )?recommendations?(?: (?:to|for) (?!.{1,70} (?:is|are|was|were|has|have|had) )(?:the )?\p{Upper}[\p{Alpha}\p{M}\s.,'’‘`´ʼ()\u2010-\u2013-]{1,70})?(?: \(?20[0-4]\d\)?)?$/iu,
    means: 'recommendations',
    seen: [
      'Recommendations for Kosovo',
      'Recommendation for Kosovo',
      'RECOMMENDATIONS FOR THE DEMOCRATIC PEOPLE’S REPUBLIC OF KOREA',
      'RECOMMENDATIONS FOR GUINEA\u2011BISSAU',
      'Recommendations for Cote d`Ivoire',
      'Recommendations',
      'PRIORITIZED RECOMMENDATIONS',
      'PRIORITIZED RECOMMENDATIONS FOR KENYA',
      'Key Recommendations',
      'RECOMMENDATIONS TO THE GOVERNMENT',
      'Prioritized Recommendations (2021)',
    ],
  },
];

/** Every heading that an edition has printed, and what copies make of them. */
export const headings: ReadonlyArray<Cue<Part>> = [
  ...policy,
  ...specialCase,
  ...listTitles,
  ...profile,
  ...onePagePerPart,
  ...aboutEfforts,
];

/** No heading is longer, in UTF-16 code units. */
export const longestHeading = 110;

const inCapitals = headingsInCapitals.join('|');

/**
 * A heading in capitals glued between two sentences, as in text taken out of a PDF: `… of traffickers. PROSECUTIONThe
 * government …`. Inside a sentence the same words in capitals are a name ("the unit PREVENTION and Outreach").
 * The group `heading` is the heading.
 */
const gluedHeading = new RegExp(
  String.raw`(?:^|[.!?;:)”"’\]])\s{0,2}(?<heading>${inCapitals}|RECOMMENDATIONS):?\s?(?=\p{Upper}\p{Lower}|$)`,
  'u',
);

/**
 * The words of a heading in front of a paragraph, set off by a sign that sets none off where they were printed: 'Government Efforts =>
 * The'. Prose goes on with a letter, or with a sign of its own.
 */
const headingInFront = new RegExp(
  String.raw`^(?:(?:Prioriti[sz]ed )?Recommendations for (?:the )?\p{Upper}[\p{Alpha} '’\u2010\u2011-]{1,40}|${headingsInTitleCase.join('|')})(?=\s?[^\p{Alpha}\p{N}\s,.;'’"”()–—-])`,
  'u',
);

/** In each of the other two. */
const wordsOfHeadings = new RegExp(`${inCapitals}|RECOMMENDATIONS|Recommendations for`, 'u');

/** A heading in capitals between two words of a sentence, as where lines of two columns were mixed: `a debt PROSECUTION in`. */
const headingBetweenWords = new RegExp(String.raw`(?<=\p{Lower},?\s)(?:${inCapitals})(?=\s\p{Lower})`, 'u');

/** What may be a heading that got into a sentence, or a name: only the page can tell. */
export function wordsOfHeadingInside(text: string): { words: string; part: Part } | null {
  const words = mayMatch(wordsOfHeadings, text) ? headingBetweenWords.exec(text)?.[0] : undefined;
  const part = words && headings.find(({ match }) => match.test(words))?.means;
  return words && part ? { words, part } : null;
}

/** A heading or a list's title inside a text; `null` where there is none. */
export function headingInside(text: string): string | null {
  const inFront = matchOf(headingInFront, text)?.[0];
  if (inFront !== undefined || !mayMatch(wordsOfHeadings, text)) return inFront ?? null;
  return gluedHeading.exec(text)?.groups?.['heading'] ?? listTitleInside.exec(text)?.[0] ?? null;
}
