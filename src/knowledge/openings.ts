import { type Cue, cuesOf } from '../report/edition.ts';
import type { Part } from '../report/vocabulary.ts';
import { matchOf } from '../text/patterns/finder.ts';

/**
 * The formula a part's first sentence opens with: the second cue for a part, where its heading is lost. They are matched
 * against the beginning of a paragraph of normalized text (single blanks).
 */

/** A character of one sentence: "St. Lucia" and initials ("the U.S. government", "the P. R. C. does not") do not end it. */
export const inSentence = String.raw`(?:[^.;]|(?<=\b(?:St|[A-Z]))\.)`;

/** What is held to minimum standards of another kind: 'observers said that state shelters did not meet minimum standards'. */
const things = String.raw`\b(?:[Cc]enters|[Cc]onditions|[Ff]acilities|[Hh]omes|[Ss]ervices|[Ss]helters)`;

/** The finding on the minimum standards opens the summary, in every edition but with other verbs. */
export const summary: ReadonlyArray<Cue<Part>> = cuesOf('summary', [
  {
    match: new RegExp(
      String.raw`^${inSentence}{2,260}?\b(?<!${things} )(?:fully (?:meets?|compl(?:y|ies)|complied)|(?:meets|complies) fully|(?:does|do|did) not (?:yet )?(?:fully )?(?:meet|comply)(?: fully)?|ha(?:s|ve) (?:not )?(?:yet )?(?:fully )?(?:complied|met))(?: with)?(?: the)? min`,
      'u',
    ),
    seen: [
      'The Government of Albania does not meet the minimum standards, and has not yet made significant efforts',
      'The Government of the P. R. C. does not fully comply with the minimum standards',
      'The D. P. R. K. does not fully comply with the minimum standards',
      'Neither the Taliban nor the AIA have complied with minimum standards for the elimination of trafficking',
      'The Government of Qatar does not fully comply with the minimum standards for the elimination of trafficking',
      'The Government of the Republic of Korea fully complies with the minimum standards',
      'The Government of Malta does not comply fully with the minimum standards',
      'The Government of Norway complies fully with the minimum standards',
      'The Venezuela does not fully meet the minimum standards for the elimination of trafficking',
    ],
  },
  {
    match: new RegExp(
      String.raw`^(?!Although|While)${inSentence}{2,160}?(?<!\bto )\bmeets?(?: the)? minimum standards (?:in|to|for|of) (?:the )?(?:combat|fight|eliminat)`,
      'u',
    ),
    seen: ['The Government of Austria meets the minimum standards in combating trafficking in persons'],
  },
  {
    match: new RegExp(
      String.raw`^${inSentence}{2,100}\bis placed on (?:the )?Tier 2 Watch List (?:for|because)\b`,
      'u',
    ),
    seen: ['Japan is placed on Tier 2 Watch List for its failure to show increasing efforts'],
  },
  {
    match:
      /^[^.;]{2,120}\b(?:granted|afforded) (?:[a-z]+ ){0,3}waivers? [^.;]{0,60}\b(?:downgrade|Tier 3)|^A waiver is no longer available\b/u,
    seen: [
      'In the 2012 and 2013 Reports, Thailand was granted consecutive waivers from an otherwise required downgrade',
      'A waiver is no longer available to Uzbekistan',
    ],
  },
]);

/** The finding up to where it names the standards: behind "does not" a page may have been cut anywhere in it. */
const findingWords = ['', ' yet'].flatMap((yet) =>
  ['', ' fully'].flatMap((fully) =>
    [' meet the min', ' comply with the min', ' comply with min'].map((verb) => `does not${yet}${fully}${verb}`),
  ),
);
const metWords = ['fully meets the min', 'fully complies with the min', 'fully complies with min'];
const cutFinding = /^The Government of [^.;]{2,120}? (?<words>(?:does not|fully)(?: [^.;]{0,30})?)$/u;

/** Whether a text is the beginning of a finding, cut behind "The Government of Togo does not" or "fully". */
export function isCutFinding(text: string): boolean {
  const words = matchOf(cutFinding, text)?.groups?.['words'];
  return words !== undefined && [...findingWords, ...metWords].some((whole) => whole.startsWith(words));
}

/** The main clause of a part's formula: what was done to the efforts, or whose they are. A sentence without it may stand in any part. */
export const plainEfforts = new RegExp(
  String.raw`^${inSentence}{2,120}?\b(?:maintain|increas|decreas|ma[dk]e|demonstrat|continu|improv|sustain|strengthen|expand|enhanc|intensif|took|show|had|has|have|undertook|does not)\p{Alpha}*\b[^.;]{0,110}\befforts?\b|^[^.;]{2,80}['’]s? (?:[a-z-]+ ){0,3}(?:law enforcement|prosecution|protection|assistance|prevention|preventive) efforts\b`,
  'u',
);

/** "The government did not meet the minimum standards in several key areas": what the assessment goes on with. */
export const assessesGaps = /\b(?:did not (?:fully )?meet the minimum standards in|meets the minimum standards, )/u;

/** What says that a country is a Special Case, wherever in the paragraph it stands. */
export const announcesSpecialCase =
  /special case\b(?<=\b(?:remain(?:s|ed)|is(?: again)?|classif(?:y|ied) [^.;]{2,60} as) a special case)|\bis not (?:listed|ranked) (?:on|in) (?:the|this) (?:year['’]s )?report\b/i;

/** A Special Case is not assessed; it says that it is one, or (2008) that nothing is known for sure. */
const specialCase: ReadonlyArray<Cue<Part>> = cuesOf('summary', [
  {
    match: new RegExp(String.raw`^${inSentence}{2,120}\b(?:remain(?:s|ed)|is) a [Ss]pecial [Cc]ase\b`, 'u'),
    seen: ['Somalia remains a Special Case for the twelfth consecutive year', 'St. Maarten is a Special Case'],
  },
  {
    match: new RegExp(String.raw`^${inSentence}{2,160}\bis suspected but unsubstantiated\b`, 'u'),
    seen: ['The existence of a significant human trafficking problem in Swaziland is suspected but unsubstantiated'],
  },
  {
    match: new RegExp(
      String.raw`^${inSentence}{2,80}\bis not (?:listed|ranked) (?:on|in) (?:the|this) (?:year['’]s )?[Rr]eport\b`,
      'u',
    ),
    seen: ['Tonga is not listed on the report this year because'],
  },
]);

/** A profile names its country: "This is an official source of the harbor." is none. */
const named = '(?!(?:This|That|It|Here|There) (?:is|are|was)\\b)';

/** "X is a source, transit, and destination country for": the profile, to 2016 the first paragraph. */
const profileFirst: ReadonlyArray<Cue<Part>> = [
  {
    match: new RegExp(
      String.raw`^${named}${inSentence}{2,140}\b(?:is|are|was)\b[^.;]{0,90}\b(?:source(?! is\b)|transit|destination|origin)\b`,
      'u',
    ),
    means: 'trafficking-profile',
    seen: [
      "The People's Republic of China (P. R. C. ) is a source, transit, and destination country",
      'Albania is a source and transit country for trafficking',
      'Uzbekistan is primarily a source and to a lesser extent, a transit country',
      'Afghanistan is a country of origin and transit for women and children',
      'Benin is a country of origin, transit, and destination',
      'Macau is primarily a destination for women',
    ],
  },
];

/** "As reported over the past five years": the profile at the end, since 2017. */
const profileLast: ReadonlyArray<Cue<Part>> = cuesOf('trafficking-profile', [
  {
    match: /^(?:As reported )?(?:over|in|for|during) the (?:past|last) (?:five|several) years,/iu,
    seen: ['As reported over the past five years, human traffickers exploit', 'Over the past five years, '],
  },
  {
    match:
      /^(?:Trafficking affects all communities\b|This section summarizes [^.;]{2,60} reporting on [^.;]{0,30}\btrafficking\b)/u,
    seen: ['Trafficking affects all communities.', 'This section summarizes public reporting on trafficking'],
  },
  {
    match:
      /^(?:Human t|T)raffickers exploit (?:domestic and foreign|foreign and domestic|domestic|foreign) (?:victims|nationals) in /u,
    seen: [
      'Human traffickers exploit domestic and foreign victims in Vanuatu',
      'Traffickers exploit foreign victims in Benin',
    ],
  },
]);

/** Names are of Latin letters, and a set of these is compiled twenty times as fast as `\p{Alpha}`. */
const letter = 'A-Za-zÀ-ɏ';
const proper = `[A-ZÀ-ɏ][${letter}’']+`;
const actor = String.raw`^(?:The (?:[${letter}.’'-]+ ){0,4}?(?:[Gg]overnments?|authorities|ministries|regime|Taliban)|Authorities|Officials|Government (?:officials|authorities)|[A-Z]{2,6} (?:and [A-Z]{2,6} )?(?:member state )?authorities|${proper} (?:and ${proper} )?(?:authorities|officials))\b`;
/** What it was advised to do is not what it did: 'The government should increase its prevention efforts' closes an assessment. */
const noAdvice = String.raw`(?!(?: of [^.;,]{2,40}?)?(?: also| further| now)? (?:should|must|needs? to|ought to)\b)`;
const verb = String.raw`${noAdvice}${inSentence}{0,60}?\b(?:maintain|increas|decreas|ma[dk]e|demonstrat|continu|improv|sustain|strengthen|expand|reduc|provid|took|has taken|did (?:not|little)|report|enhanc|show|undertook|achiev|conduct|intensif|slightly|modestly|significantly|limited|worked|had|remained)`;

/** "The Government of X's prevention efforts remained weak", "X's prevention efforts": whose efforts they are stands in front. */
const possessor = `^(?:The (?:[Gg]overnment(?: of (?:the )?${proper}(?: ${proper}){0,3})?|${proper} government)|${proper}(?: ${proper})?)['’]s? (?:[a-z-]+ ){0,3}?`;

/** "Kuwait made no efforts to prevent trafficking": nobody's government is named. */
const countryActs = `^${proper}(?: ${proper})? (?:demonstrated|made|increased|decreased|maintained|continued|sustained|strengthened|improved|showed) (?:[a-z-]+ ){0,6}?`;

/** That victims took part in a trial is told where they are protected: 'The government did not encourage victims to join investigations'. */
const ofVictims = String.raw`(?![^.;]{0,40}\bvictims (?:in|that|to|who) )`;

/** 'efforts to *proactively* identify victims', 'to *vigorously* prosecute traffickers' */
const how = '(?:[a-z]+ly )?';

/** What prevention prevents: 'efforts to prevent leaks from files' are of another part. */
const ofTrafficking =
  '(?:[a-z-]+,? ){0,6}?(?:trafficking|slavery|labor|exploitation|servitude|tourism|begging|crimes?|abuses?|it)';

/** The first sentences of the three P's: what the government did about law enforcement, victims and prevention. */
const policy: ReadonlyArray<Cue<Part>> = [
  {
    match: new RegExp(
      `${actor}${verb}${ofVictims}[^.;]{0,90}\\b(?:enforcement|prosecutions?|prosecutorial|investigati(?:ons?|ve)|to ${how}(?:investigate|prosecute|enforce|(?:combat|address) (?:[a-z-]+,? ){0,3}?(?:trafficking|slavery|crimes?))|anti-trafficking law)\\b`,
      'u',
    ),
    means: 'prosecution',
    seen: [
      'The government maintained anti-trafficking law enforcement efforts.',
      'The government made no known anti-trafficking law enforcement efforts.',
      'Authorities maintained anti-trafficking law enforcement efforts.',
      'The Government of Kenya increased its law enforcement efforts',
      'The government maintained enforcement efforts',
      'The government increased investigations and training, but it tried only one man.',
      'The government demonstrated mixed efforts to effectively investigate and prosecute traffickers.',
    ],
  },
  {
    match: new RegExp(`${possessor}(?:law enforcement|prosecution) efforts\\b`, 'u'),
    means: 'prosecution',
    seen: [
      'The Government of Mongolia’s anti-trafficking law enforcement efforts did not improve',
      "The government's law enforcement efforts are guided by a statute",
    ],
  },
  {
    match: new RegExp(`${possessor}(?:victim )?(?:protection|assistance) efforts\\b`, 'u'),
    means: 'protection',
    seen: ['The Mongolian government’s victim protection efforts remained weak'],
  },
  {
    match: new RegExp(`${possessor}(?:prevention|preventive) efforts\\b`, 'u'),
    means: 'prevention',
    seen: ["The government's preventive efforts were weak", 'Zambia’s prevention efforts declined'],
  },
  {
    match: /^The government does not [^.;]{2,60}\b(?:prevention|preventive) efforts\b/u,
    means: 'prevention',
    seen: ['The government does not implement any direct anti-trafficking prevention efforts.'],
  },
  {
    match:
      /^(?:Law enforcement|Investigations|Prosecutions)\b[^.;]{0,80}\b(?:(?:de|in)creased|remained|declined|fell|rose)\b/u,
    means: 'prosecution',
    seen: ['Law enforcement investigations and trafficking prosecutions decreased'],
  },
  {
    match: new RegExp(
      `${actor}${verb}[^.;]{0,90}\\b(?:victim (?:protection|identification|assistance|services?)|protection|protective|to ${how}(?:(?:identify|assist|refer)(?:,? (?:and|or|assist|refer),?){0,3} )?(?:protect|assist|identify|provide)|(?:protect|assist|identify|support)(?:ing|ance) (?:to )?(?:trafficking )?victims|(?:in |to )(?:care|caring) for (?:trafficking )?victims|to (?:aid|help|support) (?:trafficking )?victims)\\b`,
      'u',
    ),
    means: 'protection',
    seen: [
      'The government maintained inadequate victim protection efforts.',
      'The government made no efforts to protect trafficking victims',
      'The government increased efforts to identify and protect victims',
      'The government did little to assist victims.',
      'Authorities made progress in caring for victims.',
      'The government increased efforts to proactively identify and refer victims to care.',
    ],
  },
  {
    match: new RegExp(
      `${actor}${verb}[^.;]{0,90}\\b(?:prevention|preventive|preventative|to (?:prevent (?:${ofTrafficking})|raise awareness)|in preventing (?:${ofTrafficking})|public awareness)\\b`,
      'u',
    ),
    means: 'prevention',
    seen: [
      'The government maintained efforts to prevent trafficking.',
      'The government increased prevention efforts.',
      'The government has thus far taken only limited preventive actions',
      'The Kenyan government made progress in preventing trafficking.',
    ],
  },
  // The country alone acts: only what names the efforts in full tells of a part.
  {
    match: new RegExp(`${countryActs}(?:law enforcement|prosecution) efforts\\b`, 'u'),
    means: 'prosecution',
    seen: ['Kuwait demonstrated limited law enforcement efforts against trafficking.'],
  },
  {
    match: new RegExp(
      `${countryActs}(?:(?:victim )?protection efforts|efforts to (?:identify and )?(?:protect|assist) (?:trafficking )?victims)\\b`,
      'u',
    ),
    means: 'protection',
    seen: ['Saudi Arabia made no efforts to protect victims'],
  },
  {
    match: new RegExp(`${countryActs}(?:prevention efforts|efforts to prevent (?:human )?trafficking)\\b`, 'u'),
    means: 'prevention',
    seen: ['Kuwait made minimal prevention efforts during the year.'],
  },
];

/** Every formula that a part has opened with, in the order in which they are tried. */
export const openings: ReadonlyArray<Cue<Part>> = [
  ...specialCase,
  ...summary,
  ...profileFirst,
  ...profileLast,
  ...policy,
];
