import type { Cue } from '../report/edition.ts';
import type { TierCode } from '../report/tier.ts';
import type { MovementKind } from '../report/vocabulary.ts';

/** A number in digits, in full width, in Roman numerals or in words. */
const number = '(?:[123１２３]|(?:I{1,3}|one|two|three)(?![A-Za-z]))';
/**
 * Between two words, also where a line ends there and the next one is set in. The engine writes a short bound out, and compiles that
 * longer.
 */
const gap = String.raw`[\s‐‑–-]{0,20}`;
/** What may stand behind the number. */
const watch = String.raw`(?:[\s)\]]{0,20}(?:--|[-–—:,/(\[])?\s{0,20}Watch[\s-]{0,20}List|\s?WL\b|\sW[a-z]{0,4}(?:\sL[a-z]{0,3})?$)?`;
/** The number behind the name of its field: 'Tier: 2', 'Tier ranking: 2', 'TIER NO. 3', 'Tier #1'. */
const field = String.raw`(?:\s(?:ranking|rank|rating|placement|status|level))?\s?(?:[:：=#]|no\.?)\s{0,20}[123１２３](?!\d)`;
const specialCase = String.raw`Special\s{1,20}Cases?`;

/**
 * The words for a tier, as every edition and publisher prints them: 'Tier 2 Watch List', 'TIER 2 WATCH LIST', 'Tier 2 - Watch List', 'Tier
 * 2 -- Watch List', 'Tier 2 Watchlist', 'Tier 2 (Watch-List)', 'Tier 2) [Watch List]', 'Tier-2', 'Tier II', 'Tier ２', 'Special Case', and
 * 'Tier 2 Wat' where the page was cut. To be used inside a larger pattern, with the flag `i`; with `iu` a word boundary takes ten times as
 * long.
 */
const tierWords = `(?:Tier${gap}${number}${watch}|${specialCase})`;
/** The same in a header, which may name it as a field: 'Tier: 2', or with a slip of the pen: 'Tiers 2'. */
export const headerTierWords = `(?:Tiers?(?:${gap}${number}|${field})${watch}|${specialCase})`;

/** What the words of any tier begin with, by itself: cheap to look for, and in few short lines. */
export const beginsTier = /tier|special/i;

const watchList = /w(?!o)/iu;
const tierNumber = /[123１２３]|(?<=tier[\s‐‑–-]{0,20})(?:i{1,3}|one|two|three)/iu;
const numbers: Readonly<Record<string, '1' | '2' | '3'>> = {
  '１': '1',
  '２': '2',
  '３': '3',
  i: '1',
  ii: '2',
  iii: '3',
  one: '1',
  two: '2',
  three: '3',
};

/** The code for the words of a tier, as `tierWords` and `headerTierWords` match them. */
export function tierCode(words: string): TierCode {
  const number = tierNumber.exec(words)?.[0].toLowerCase();
  if (number === undefined) return 'SC';
  const code = numbers[number] ?? (number as '1' | '2' | '3');
  return code === '2' && watchList.test(words) ? '2WL' : code;
}

/**
 * What a sentence says about the minimum standards. "did not meet the minimum standards in several key areas" is no
 * finding: it has neither "does" nor "fully".
 */
export const findings: ReadonlyArray<Cue<'met' | 'not-met'>> = [
  {
    match:
      /\b(?:(?:does|do|has|have) not (?:yet )?(?:fully )?(?:meet|met|comply|complied)(?: fully)?|[Nn]either [^.;]{2,80} ha(?:s|ve) complied)(?: with)? (?:the )?minimum standar/u,
    means: 'not-met',
    seen: [
      'does not yet fully meet the minimum standards',
      'does not fully comply with minimum standards',
      'does not comply fully with the minimum standards',
      'do not fully meet the minimum standards',
      'Neither the Taliban nor the AIA have complied with minimum standards',
    ],
  },
  {
    match:
      /(?<!(?:not|yet) ["“‘']?)\b(?:fully (?:meets?|compl(?:y|ies)|complied)|(?:meets|complies) fully)(?: with)? (?:the )?minimum standar/u,
    means: 'met',
    seen: [
      'fully meets the minimum standards',
      'fully complies with the minimum standards',
      'fully comply with the minimum standards',
      'complies fully with the minimum standards',
    ],
  },
  {
    match:
      /(?<!not |yet |fully |to )\bmeets? (?:the )?minimum standards? (?:in|to|for|of) (?:the )?(?:combat|fight|eliminat)/u,
    means: 'met',
    seen: [
      'The Government of Austria meets the minimum standards in combating trafficking in persons',
      'meets the minimum standards to combat trafficking in persons',
      'meets minimum standards for the elimination of trafficking',
      'meets the minimum standards in the fight against trafficking',
    ],
  },
];

/**
 * "Countries whose governments fully comply with …", "The Government of X does not": the definition of a tier, and "the degree to which
 * governments meet …", what is asked for: no country's finding.
 */
export const tierDefinition =
  /\bTier [123](?: Watch List)? (?:countries|governments)\b|\b(?:degree|extent) to which\b|\bgovernment of (?:a|that|the|such a) (?:particular |given |said )?country (?:fully|does)\b|\bgovernment of (?:country )?[A-Z] (?=fully|does)|\ban? Tier [123](?: Watch List)? (?:country|government)\b|\b(?:countr(?:y|ies)|governments?) (?:whose (?:governments?|authorities)|that (?:fully |do(?:es)? not ))|^\W{0,3}Tier [123](?: Watch List)?\W{1,4}(?:means|is (?:for|given|the)|countries|governments)\b/i;

/** 'significant efforts', also where an extraction lost the ligatures: 'signicant eorts', 'significant eforts'. */
const efforts = 'signi(?:fi?)?cant ef{0,2}orts';

/**
 * "… is not making significant [sufficient, any discernible …] efforts to do so" and its older forms, in the sentence of the finding; not
 * "but is not making comparable efforts to protect victims".
 */
export const noEfforts = new RegExp(
  String.raw`\b(?:(?:is|are) not (?:yet )?making (?:(?:any |sufficient )?(?:${efforts}|efforts)|(?:[a-z]+ ){1,2}efforts(?= to (?:do so|meet|comply|bring)|[.;,]))|ha(?:s|ve) not (?:yet )?made (?:any )?${efforts}|nor did [^.;]{1,40} make ${efforts})\b`,
  'u',
);
export const significantEfforts = new RegExp(
  String.raw`\b(?:(?:is|are) (?:now )?making ${efforts}|ha(?:s|ve) made ${efforts}|making (?:serious|significant) (?:and sustained )?efforts)\b`,
  'u',
);

/**
 * "A waiver is no longer available to X, which is therefore deemed not to be making significant efforts" (2013, 2014), behind the finding.
 */
export const deemedWithoutEfforts = /\bdeemed not to be making significant efforts\b/u;

const tier = `(?<tier>${tierWords})`;
const from = `(?: from (?<from>${tierWords}))?`;

/**
 * How a sentence says what happened to the placement. The group `tier` is where the country stands, `from` where it came
 * from. None of them matches a waiver clause: "an otherwise required downgrade to Tier 3" has no verb of its own.
 */
export const movements: ReadonlyArray<Cue<MovementKind>> = [
  {
    match: new RegExp(`\\b(?:remain(?:s|ed)|stay(?:s|ed)) (?:on|in|at|a)(?: the)? ${tier}`, 'i'),
    means: 'remained',
    seen: ['Kenya remained on Tier 2', 'Somalia remains a Special Case', 'Zambia remained on Tier 2 Watch List'],
  },
  {
    match: new RegExp(
      `\\b(?:was|is|were|has been) (?:therefore |thus |now |hence )?(?:upgraded|promoted|raised|elevated|moved up)${from} to ${tier}`,
      'i',
    ),
    means: 'upgraded',
    seen: ['the DRC was upgraded to Tier 2', 'was upgraded from Tier 3 to Tier 2 Watch List'],
  },
  {
    match: new RegExp(
      `\\b(?:was|is|were|has been) (?:therefore |thus |now |hence )?(?:automatically )?(?:downgraded|lowered|moved down)${from} to ${tier}`,
      'i',
    ),
    means: 'downgraded',
    seen: ['The Gambia was downgraded to Tier 3', 'was downgraded from Tier 2 to Tier 2 Watch List'],
  },
  {
    match: new RegExp(`\\breassessed as (?:meeting the (?:standard|requirements?) for )?${tier}`, 'i'),
    means: 'upgraded',
    seen: ['was reassessed as meeting the standard for Tier 2 placement'],
  },
  {
    match: new RegExp(
      `\\b(?<!not )(?:is|was|are|were|has been) (?:therefore |(?:once )?again |being |thus |now |hence |accordingly |still |consequently )?(?:placed (?:on|in|at)|ranked(?: on| as| at)?) (?:the )?${tier}`,
      'i',
    ),
    means: 'placed',
    seen: [
      'Qatar is placed on Tier 2 Watch List',
      'the Republic of the Congo is placed on Tier 2 Watch List',
      'is therefore ranked Tier 3',
      'was once again placed on Tier 2 Watch List',
    ],
  },
];

/** "St. Maarten is a Special Case.", "to classify Chad as a special case": a placement without a movement. */
export const declared = /\b(?:is (?:again )?|classif(?:y|ied) [^.;]{2,60} as )a (?<tier>Special Case)\b/i;

/**
 * A placement of an edition before: "in the 2005 Report", "in last year's Report", "in September 2003", "in October of that year", "for the
 * last two consecutive years".
 */
export const earlierPlacement =
  /\b(?:[Ii]n|of|[Ff]rom) (?:the )?(?:(?:19|20)\d\d(?: (?:TIP|Trafficking in Persons))? [Rr]eport|last year|(?:previous|prior|preceding|past) (?:year|[Rr]eport|edition|reporting)|(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d)|\b(?:Last year|last year['’]s)\b|\b(?:previously|formerly|had been|was first|since (?:the )?(?:19|20)\d\d|(?:of|later|in) (?:that|the same) year|[Ff]or (?:the (?:last|past|previous|preceding) (?:[a-z]{2,6} |\d )?|(?:two|three|four|five|\d) )(?:consecutive )?years)\b/u;

/** Of these the one that says that it is the edition right before: "in the 2005 Report" (with its year), "in last year's Report". */
export const editionBefore =
  /\b(?:(?<year>20\d\d)(?: (?:TIP|Trafficking in Persons))? [Rr]eport|[Ll]ast year(?:['’]s)?|(?:previous|prior|preceding) (?:year|[Rr]eport|edition)(?:['’]s)?)\b/u;

/** "If Kenya is downgraded to Tier 3 next year": what has not happened. It is tried on the words in front of a placement. */
export const conditional = /(?:^|[\s(])(?:[Ii]f|[Uu]nless|[Ss]hould|[Ww]hether|[Oo]nce|[Uu]ntil) [^,]{0,80}$/u;

/** "reclassified from Tier 3 to Tier 2": the direction is in the tiers. */
export const reclassified = new RegExp(
  `\\b(?:re-?classified|moved|reassessed) from (?<from>${tierWords}) to ${tier}`,
  'i',
);

/** A waiver of the downgrade that two years on the Watch List bring (2011 to today). */
export const waiver =
  /\b(?:granted (?:a|another) waiver|waiver (?:of|from) (?:an|the) otherwise required downgrade|not placed on Tier 3 per Section 107)\b/i;

/** The automatic downgrade, when no waiver is left (2013 to today). */
export const automatic =
  /\b(?:waiver is no longer available|no longer (?:be )?(?:eligible|available) for a waiver|(?:maximum of )?two consecutive (?:annual )?waivers|no longer eligible for that (?:ranking|tier|placement)|deemed not to be making significant efforts|automatic(?:ally)? downgrade)/i;

/** "for the second consecutive year", "for a 20th consecutive year"; a copy that many have lost a letter: "second consecutive yea." */
export const consecutive = /\bfor (?:the |an? )?(?<ordinal>[a-z\d-]{3,20}) (?:consecutive|straight) year?\b/i;

const ones =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30 };
const leadingDigits = /^\d{1,2}/u;

/** 2 for 'second' or '2nd', 21 for 'twenty-first'; `null` for another word. */
export function ordinal(words: string): number | null {
  const lower = words.toLowerCase();
  const digits = leadingDigits.exec(lower)?.[0];
  if (digits) return Number(digits);
  const simple = ones.indexOf(lower);
  if (simple > 0) return simple;
  const [ten, one] = lower.split('-');
  const base = tens[ten ?? ''];
  const rest = ones.indexOf(one ?? '');
  return base !== undefined && rest > 0 && rest < 10 ? base + rest : null;
}
