import type { Cue } from '../report/edition.ts';
import type { MovementKind } from '../report/vocabulary.ts';
import { tierWords } from './tiers.ts';

const tier = `(?<tier>${tierWords})`;
const from = `(?: from (?<from>${tierWords}))?`;

/**
 * How a sentence says what happened to the placement. The group `tier` is where the country stands, `from` where it came
 * from. None of them matches a waiver clause: "an otherwise required downgrade to Tier 3" has no verb of its own.
 */
export const movements: ReadonlyArray<Cue<MovementKind>> = [
  {
    match: new RegExp(
      `\\b(?:remain(?:s|ed|(?<=\\b[Tt]herefore,? [^.,;]{2,60}(?<!not remai)n))|stay(?:s|ed)) (?:on|in|at|a)(?: the)? ${tier}`,
      'i',
    ),
    means: 'remained',
    seen: [
      'Kenya remained on Tier 2',
      'Somalia remains a Special Case',
      'Therefore Zambia remain on Tier 2 Watch List',
    ],
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

/**
 * "St. Maarten is a Special Case.", "to classify Chad as a special case", "Tonga is not listed on the report this year because": a placement
 * without a movement.
 */
export const declared =
  /\b(?:is (?:again )?a (?=S)|classif(?:y|ied) [^.;]{2,60} as a (?=S)|is (?=n))(?<tier>Special Case|not (?:listed|ranked) (?:on|in) (?:the|this) (?:year['’]s )?report)\b/i;

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

/** "for the second consecutive year", "for a 20th consecutive year", "for a second year"; a copy that many have lost a letter: "second consecutive yea." */
export const consecutive =
  /\bfor (?:the |an? )?(?<ordinal>[a-z\d-]{3,20}) (?:(?:consecutive|straight) year?|(?<=(?:\bsecond|\bthird|th|\d(?:nd|rd)) )year)\b/i;

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
