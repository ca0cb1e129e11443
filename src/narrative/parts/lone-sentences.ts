import { mentionedCountries } from '../../knowledge/countries-in-text.ts';
import { isImperative } from '../../knowledge/imperatives.ts';
import type { Block } from '../../report/tree.ts';
import { endsWithStop } from '../../text/lines.ts';
import { median } from '../../text/lists.ts';
import { matchesIn } from '../../text/matches.ts';
import { matches, matchOf } from '../../text/patterns/finder.ts';
import { sentences } from '../../text/sentences.ts';
import { decide } from '../blocks/block.ts';
import { opensAny } from '../blocks/evidence.ts';
import { speaksForItself } from '../narratives/own-words.ts';

/** No lone sentence is longer, in UTF-16 code units; and it is so many times as short as the paragraphs around it. */
const longest = 160;
const timesShorter = 3;
/** Shorter paragraphs are those of a copy that sets each sentence apart. */
const shortestUsual = 180;
/** Of fewer paragraphs than these the longest tells how long they are. */
const fewestParagraphs = 4;

/** What a narrative tells of: whoever prints it speaks of other things. */
export const ofNarratives =
  /traffick|victim|govern|authorit|polic|court|judge|prosecut|convict|investigat|sentenc|penal|crim|\b(?:law|bill|act|article|case|plan|fund|decree)s?\b|shelter|labor|exploit|prostitut|brothel|forced|slave|migra|worker|child|girl|boy|\b(?:wo)?m[ae]n\b|minist|offic|\bNGO|inspect|border|embass|consul|train|campaigns?\b|awareness|posters?\b|brochure|leaflet|hotline|protocol|peacekeep|troops|touris|\bUN\b|abuse|\bbeat|debt|vulnerab|poverty|refugee|displace|stateless|citizen|birth|passport|resident|rebel|abduct|orphan|recruit|\b(?:work|employ|pay|paid|wage|farm|mine|street|beg|school|pupil|student|teacher|universit|jockey|village|famil|sex|smuggl|agen[ct]|s[eo]ld\b|sell|budget|region|bar|club|hotel|boat|fisher|house|camp|provinc)/giu;

/**
 * Sets apart a sentence that stands alone between paragraphs many times as long, without a word of what narratives tell of and without a
 * country: "Harbor Times has stood on the lake since 1998." No narrative of the volumes has a paragraph so short; nobody knows who said it.
 * Nor has one advice outside its list, "Train officers.", the caption of a picture, or a paragraph in which somebody says "we" or "I".
 */
export function loneSentences(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const [index, block] of blocks.entries())
    if (
      isProse(block) &&
      (isLabel(block, blocks[index - 1]) ||
        isNoProse(block) ||
        isNameAbove(block, blocks[index + 1]) ||
        isOfOthers(block))
    )
      decide(block, 'unplaced', 'wording');
  const prose = blocks.filter(isProse);
  const lengths = prose.map(({ content }) => content.text.length);
  const usual = prose.length < fewestParagraphs ? Math.max(0, ...lengths) : median(lengths);
  if (usual < shortestUsual) return blocks;
  for (const block of prose) if (isLone(block, usual)) decide(block, 'unplaced', 'wording');
  return blocks;
}

function isProse({ role, part }: Block): boolean {
  return role === 'paragraph' && part !== 'note' && part !== 'other';
}

/** A row of a table that plain text or Markdown sets between the paragraphs, or the rule in it: '| Cases | 47 | 39 |', '|---|---|---|' */
const row = /^\|(?:[^|]{0,60}\|){2,12}$/u;
const fewWords = /^\p{Lower}[^.!?:;]{1,60}$/u;

/** A few words in small letters below a number alone are what a card of figures counts: "110⏎victims found". */
function isLabel({ content: { text } }: Block, above: Block | undefined): boolean {
  return above?.role === 'page-number' && fewWords.test(text);
}

/** A row of a table, or signs that a reader of scans took for letters: '~ ,. ;; | l1 _' */
function isNoProse({ content: { text } }: Block): boolean {
  return text.length <= longest && (row.test(text) || slogan.test(text) || !word.test(text));
}

/** "Any time. Anywhere. On any boat." has no sentence. */
const slogan = /^(?:\p{Upper}\p{Alpha}*(?: \p{Alpha}+){0,2}\. ?){3,6}$/u;

/** "We print what those write who like the government.", "I have lived on the lake"; "My Harbor" is what a campaign is called. */
function isOfOthers({ content: { text } }: Block): boolean {
  return story.test(text) || (matches(we, text.slice(0, glance)) && speaksForItself(text));
}

/** Whose story a volume tells beside a narrative, which names no victims: "Ama was 14 when", "Lila, a 19-year-old cook,". */
const story =
  /^\p{Upper}\p{Lower}{1,14}(?:,| is| was) (?:an? |only |just )?(?:\d{1,2}|(?:twenty|thirty)[a-z-]{0,7}|[a-z]{3,6}teen|eight|nine|ten|eleven|twelve)(?:[- ]years?[- ]old\b| when\b)/u;

const we = /\b(?:[Ww]e|[Oo]ur|I) [a-z]/;
/** Who speaks for himself does so soon; in UTF-16 code units. */
const glance = 240;

const longestName = 60;
/** "The Harbor Times", "✔ Verified" */
const fewCapitals =
  /^(?<sign>[^\p{Alpha}\p{N}\s]{1,3}\s)?\p{Upper}[\p{Alpha}’'-]{1,20}(?: \p{Upper}[\p{Alpha}’'-]{1,20}){0,3}$/u;

/** A name without a sentence above a paragraph of the same part: that of who prints it, and no heading. */
function isNameAbove({ part, content: { text } }: Block, below: Block | undefined): boolean {
  const name = text.length > longestName ? null : matchOf(fewCapitals, text);
  return name !== null && (name.groups?.['sign'] !== undefined || (below?.role === 'paragraph' && below.part === part));
}

const word = /\p{Alpha}{3}/u;

/** Who, or what, is seen on a picture; a name with what somebody is: 'Minister of Labor Ama Roe and students'. */
const people =
  '(?:[Gg]irls?|[Bb]oys?|(?:[Ww]o)?[Mm][ae]n|[Cc]hild(?:ren)?|[Pp]eople|[Ww]orkers?|[Mm]igrants?|[Ss]urvivors?|[Ff]isherm[ae]n|[Ff]armers?|[Ll]aborers?|[Mm]iners?|[Mm]others?|[Rr]efugees?|[Ss]tudents?|[Pp]upils?|[Ff]amil(?:y|ies)|[Vv]endors?|[Pp]orters?|[Vv]illagers|[Oo]fficers?)';
/** What these do in the present may be what they always do: 'Police look for victims at bars.' */
const officials = '(?:[Pp]olice|[Oo]fficials?|[Ii]nspectors?|[Tt]eachers?)';
const things =
  '(?:posters?|signs?|billboards?|banners?|murals?|boats?|gates?|buildings?|courthouse|checkpoints?|camps?|tents?)';
const named = String.raw`\p{Upper}[\p{Alpha}.’-]+(?: (?:of |for |the )*\p{Upper}[\p{Alpha}.’-]+){1,7}`;
const some = '(?:An?|Two|Three|Four|Five|Six|Young)';
const who = String.raw`(?:${some} (?:[\p{Alpha}\d-]+ ){0,3}?)?(?:\p{Upper}\p{Lower}+ )?${people}`;
/** Behind "The" one word more may stand, no doer with his verb: 'The ministry hung posters in two ports.' */
const seen = String.raw`(?:${who}|(?:${some}|The) (?:[\p{Alpha}-]+ )?(?:${people}|${officials}|${things})|(?:\p{Upper}\p{Lower}+ )?${officials}|${named})(?: and (?:\p{Lower}+ )?${people})?`;
const doing =
  '(?:sell|stand|sit|wait|walk|work|carr(?:y|ie)|look|hold|play|sleep|beg|pick|pull|push|sort|wash|cook|sew|dig|weave|make|peer|watch|rest|gather|queue|ride|haul|harvest|fish|mend|break|stack|lie|smile|listen|learn|attend|show|warn|display|speak|talk|pose)(?:e?s)?';
const place =
  '(?:and|at|behind|beside|by|during|for|from|in|inside|near|of|on|outside|to|under|along|with|before|after|across|around)';
const its = '(?:an?|the|h(?:er|is)|its|their)';
const words = String.raw`(?: ${its})?(?: (?!(?:${place}|${its})\b)[\p{Alpha}\d’'-]+){1,2}`;
const tells =
  '(?:[a-z]+ed|is|are|was|were|has|have|had|do(?:es)?|did|may|can(?:not)?|could|will|would|should|must|made|took|gave|went|came|found|held|paid|kept|left|sent|spent|met|got|told|said|saw|began|led|fell|lost|ran|sold|wrote|won|drew|put|built|rose|grew|live|need|face|lack|remain|seek|flee|rely|suffer|stay|become)';
/** What is said of a place or a person of the picture behind a comma. */
const aside = ', wh(?:ere|o|ich)\\b';
/** What he does there, or where he is, without a verb that tells: "A girl sells water at a crossing.", "Two men at their nets by the lake." */
const scene = new RegExp(
  String.raw`^(?:${who} ${doing} |${seen}(?= )(?!(?:(?!${aside}).)*\b(?:${tells}|${doing})\b)(?: \p{Lower}{2,}ing(?:${words})?)?(?:,? ${place}${words})*(?:${aside}[^.;,]{3,80})?\.$)`,
  'u',
);

/**
 * The caption of a picture. The profile tells in the present tense what happens to people as well, but of many: "A boy carries bricks near the
 * lake." is none of it.
 */
function isOfPicture({ part, content: { text } }: Block): boolean {
  return scene.test(text) && (part !== 'trafficking-profile' || ofOne.test(text));
}

const ofOne = /^An? /u;

function isLone(block: Block, usual: number): boolean {
  const { text } = block.content;
  return (
    text.length <= longest &&
    text.length * timesShorter < usual &&
    endsWithStop(text) &&
    (isImperative(text) || isOfPicture(block) || matchesIn(text, ofNarratives).length === 0) &&
    !opensAny(block) &&
    sentences(text, 2).length === 1 &&
    mentionedCountries(text).size === 0
  );
}
