import { headingsInCapitals, headingsInTitleCase } from '../../knowledge/heading-words.ts';
import { areaTitle, longestHeading } from '../../knowledge/headings.ts';
import { isImperative } from '../../knowledge/imperatives.ts';
import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import type { Part } from '../../report/vocabulary.ts';
import { onceEach } from '../../text/lazy.ts';
import { rangesIn } from '../../text/matches.ts';
import { matchOf } from '../../text/patterns/finder.ts';
import { cut, decide, eachOpen, partedAt } from '../blocks/block.ts';
import { leadingBullet } from '../blocks/bullets.ts';
import { headingOfAnyEdition, partHeadedBy } from '../blocks/heading-line.ts';
import { isMenuLine, isRowOfHeadings } from './headings.ts';
import { type HeadAtHeading, headBehind, headInFront, numberInFrontOfText } from './heads-at-headings.ts';

const headingMark = /^[:：.]$/u;
const capitalsFor = String.raw`(?:PRIORITI[SZ]ED )?RECOMMENDATIONS? FOR (?:THE )?\p{Upper}[\p{Upper}\p{M} .,'’\x60´ʼ()\u2010-\u2013-]{1,60}?`;
const capitalBehindBlank = /(?<= )[A-Z]/gu;
const capitals = headingsInCapitals.join('|');
const capitalsArea = String.raw`(?:THE )?AREAS? ADMINISTERED BY (?:THE )?\p{Upper}[\p{Upper} ]{2,60}?`;
const titleCase = headingsInTitleCase.join('|');
/** Only with a sign behind them in front of a paragraph: 'Trafficking profile: As reported'. */
const sentenceCase = headingsInTitleCase.map((words) => words.charAt(0) + words.slice(1).toLowerCase()).join('|');
/** Both of them at once: each alternative more costs every paragraph. */
const eitherCase = titleCase.replaceAll(capitalBehindBlank, (letter) => `[${letter}${letter.toLowerCase()}]`);
/** What a copy makes of the list's title: 'Key recommendations: Train'. */
const otherTitles = 'Key|Main|Top|Priority|Principal|Policy';
const policyCase = 'Prosecution|Protection|Prevention';
const policies: ReadonlySet<string> = new Set(policyCase.split('|'));
const front = new RegExp(
  String.raw`^(?<heading>${[
    // 'RECOMMENDATIONS FOR MALI – Train', 'RECOMMENDATIONS FOR MALI train', 'RECOMMENDATIONS FOR MALI 1. Train'
    String.raw`${capitalsFor}(?:\s[–—-]{1,2}(?=\s\p{Upper}\p{Lower})|(?=\s(?:(?!and|of|the)\p{Lower}{2}|\(?[1ai][.)]\s)))`,
    // 'RECOMMENDATIONS Train', 'RECOMMENDATIONS (a) Train', 'RECOMMENDATIONS • Train'
    String.raw`RECOMMENDATIONS(?=\s(?:\(?[1ai][.)]\s|[•*–-]\s|\p{Upper}\p{Lower}))`,
    // 'Recommendations for Mali. Train', 'Recommendations for Mali - Train'
    String.raw`(?:Prioriti[sz]ed )?Recommendations? [Ff]or (?:[Tt]he )?\p{Upper}[\p{Alpha} '’\u2010\u2011-]{1,40}(?:(?<!\bSt)\.|\s[–—-](?=\s))`,
    // 'Key Recommendations • Train'
    String.raw`(?:(?:${otherTitles}) [Rr]ecommendations|Recommendations|${titleCase}|${sentenceCase})(?=\s?[•·▪●])`,
    // 'Trafficking profile: As', 'Prosecution. Two', 'Prosecution.—Two', 'Prosecution – Two', 'Prosecution—Two'
    String.raw`(?:${titleCase}|${sentenceCase}|${policyCase}|${capitals})(?:\s?[:：.](?:—|--)?|\s[–—-]{1,2}(?=\s)|(?:—|--)(?!${policyCase})(?=(?:[•*·]\s?|["“])?\p{Upper}))`,
  ].join('|')})\s?(?=\S)`,
  'u',
);
/** What a sentence begins with, or the first item of a list behind its heading. */
const sentenceStart = String.raw`(?:(?:[•*·▪●➢→o–—-]|\(?1[.)])\s{1,2})?["“‘]?(?:\p{Upper}\p{Lower}|A \p{Lower}|U\.S\.|\p{Upper}['’]\p{Alpha}\p{Lower})`;
/** The blank may be lost. */
const afterStop = String.raw`(?:^|(?<=[.!?]["”’)\]]{0,2}\s?))`;
const gluedTo = String.raw`(?:^|(?<=[.!?]["”’)\]]{0,2}\s?|[\p{Lower}”ﬂ)]))`;
/** What is named for what it does: "Prosecution Service", "Protection Orders". */
const named =
  '(?:Act|Agenc(?:y|ies)|Authorit(?:y|ies)|Bill|Board|Brigade|Bureau|Campaign|Cent(?:er|re)|Cluster|Code|Commission|Committee|Coordinator|Council|Day|Department|Directorate|Division|Effort|Force|Fund|General|Group|Home|Hotline|House|Initiative|Institute|Law|Ministry|Month|Network|Office|Officer|Official|Order|Plan|Police|Polic(?:y|ies)|Program|Project|Protocol|Secretariat|Section|Service|Shelter|Strategy|Task|Team|Training|Unit|Visa|Week|Worker|Working)s?';
/** "Protection Qatar made no efforts": the country itself acts, and no unit. */
const countryActs = `(?!${named}\\b)[A-Z][A-Za-z’'-]{3,20}(?: [A-Z][a-z’'-]{3,20})? (?:demonstrated|made|increased|decreased|maintained|continued|sustained|strengthened|improved|showed)`;
/** "Prosecution Over the year, Togo": no name of a unit or a law goes on with such a word. */
const functionWords =
  'An?|After|Although|As|At|Because|Before|Both|By|Despite|Due to|During|Each|Following|For|From|If|In|It|Its|Many|Most|Neither|No|On|Once|Over|Since|Some|Such|The|There|These|This|Through|Throughout|To|Under|Until|When|Where|While|With|Within';
/** "Protection From Abuse Act": the name of a law or a unit goes on with these. */
const nameOfLaw = `(?!(?:For|From) (?:[A-Z][a-z]+ |(?:and|in|of|the) ){0,5}${named}\\b)`;
const policyStart = `${nameOfLaw}(?:${functionWords}|Authorities|Government|Law enforcement|Officials|Police|[A-Z][A-Za-z]{2,20}['’]s|[A-Z][A-Za-z’']{2,20} (?:authorities|officials|police|courts|law)|${countryActs}) `;
/** Several words in capitals are a heading wherever a sentence begins behind them, though the one in front lost its stop. */
const longCapitals = headingsInCapitals.filter((words) => words.includes(' ')).join('|');
const numberBehind = `(?:${numberInFrontOfText})?`;
/** A heading that begins at one place of a paragraph. */
const inside = new RegExp(
  [
    // 'traffickers. PROSECUTIONThe government', 'PREVENTION: NGOs trained'
    String.raw`${gluedTo}(?:(?:(?<for>${capitalsFor})(?!A \p{Lower})[:：]?|(?<area>${capitalsArea})|(?<capitals>${capitals})[:：]?${numberBehind})\s?(?=${sentenceStart})|(?<acronym>${capitals})[:：]?\s?(?=\p{Upper}{2,}s?\s\p{Lower}))`,
    // 'to the police RECOMMENDATIONS FOR MALI Train', 'on Tier 2 PRIORITIZED RECOMMENDATIONS:', 'Photo: Ann Roe PREVENTION The government'
    String.raw`(?<=\s)(?<unstopped>${capitalsFor}|${longCapitals}|(?=\p{Upper}{2})(?<=\p{Upper}\p{Lower}{1,20}\s)(?:${capitals})(?=[:：]?\s(?:The|Authorities) \p{Lower}))[:：]?(?:\s(?=${sentenceStart})|$)`,
    // 'two men.Recommendations for Mali: Train'
    String.raw`(?<=[.!?]["”’)\]]{0,2})(?<list>Recommendations for (?:the )?\p{Upper}[\p{Alpha} ,.'’\u2010\u2011-]{1,60}[:：])\s?(?=["“]?\p{Upper})`,
    // 'two men. Trafficking Profile Mali is', 'Trafficking ProfileMali is', 'two men. Scope and Magnitude. Mali is', 'two men. Protection: The government'
    String.raw`${afterStop}(?<title>${titleCase}|(?:${sentenceCase}|${policyCase})(?=[:：])|Recommendations for (?:the )?\p{Upper}[\p{Alpha} ,.'’\u2010\u2011-]{1,60}[:：])[:：.]?${numberBehind}(?:\s?(?=["“]?\p{Upper})|$)`,
    // 'to customers. PROSECUTION', 'to customers. Prosecution', 'to prison.RECOMMENDATIONS FOR MALI:', 'to prison. Recommendations for Mali'
    String.raw`(?<=[.!?]["”’)\]]{0,2}\s?)(?<last>${capitals}|${policyCase}|${capitalsFor}|Recommendations for (?:the )?\p{Upper}[\p{Alpha} ,'’\u2010\u2011-]{1,60})(?=[:：]?$)`,
    // 'and NGOs. Prosecution The government'
    String.raw`${afterStop}(?<policy>${policyCase})${numberBehind}\s?(?=${policyStart})`,
  ].join('|'),
  'uy',
);
/** A word that a sentence could begin with: it is a heading if another of the three stands so, too. */
const policyWithoutSign = String.raw`(?:${policyCase})(?=\s(?!${named}\b)${nameOfLaw}\p{Upper}[\p{Alpha}’'-]*\s)`;
/** Where a narrative stands on one line: "… to police. Protection Children found in clubs are cared for. Prevention The government …". */
const betweenSentences = new RegExp(String.raw`(?<=[.!?]["”’)\]]{0,2}\s)${policyWithoutSign}`, 'gu');
/** "Prevention Posters hung at the border." */
const inFrontOfSentence = new RegExp(`^${policyWithoutSign}`, 'u');
/** What stands in front of one: behind a comma, a colon or a dash with a blank a sentence goes on. */
const mayEndBefore = /(?:\S|[\w\p{Alpha}.!?"”’)\]]\s)$/u;
/** A sentence has no longer end, with the blank behind it. */
const longestStop = 4;
/**
 * What each of them begins with, where a sentence does not go on with it: plain words without the flag `u` are found thirty
 * times as fast as the whole.
 */
const firstWords = new RegExp(
  [
    String.raw`(?:${capitals})(?!\s?[a-z])|RECOMMENDATIONS?(?: FOR|(?=\s[(\dai•*–A-Z-]))|(?:${otherTitles}) [Rr]ecommendations(?=\s?[•·▪●])|(?:THE )?AREAS? ADMINISTERED BY|Recommendations? [Ff]or|Recommendations(?=\s?[•·▪●])`,
    String.raw`${eitherCase}|(?:${policyCase})(?=\s?[:：.]|\s[–—-]|—|--|$| ?(?:\d{1,3} )?${policyStart})`,
  ].join('|'),
  'g',
);

/**
 * Cuts headings out of the paragraphs that they were run into: in front, in the middle, where a PDF's lines were glued, and at the end. A line
 * of nothing but headings is the page's contents.
 */
export function runInHeadings(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const inFront = policiesInFront(blocks);
  return eachOpen(blocks, (block) => {
    if (isHeading(block)) return [block];
    const label = matchOf(field, block.content.text);
    if (label) return withoutLabel(block, label);
    const policy = inFront.get(block);
    if (policy !== undefined) return cutHeadings(block, blocks, [{ start: 0, end: policy.length }]);
    return isRowOfHeadings(block) ? [decide(block, 'navigation', 'wording')] : cutHeadings(block, blocks);
  });
}

/** The parts that blocks are the headings of, or have in front of a colon. */
const headed = onceEach(
  (blocks: ReadonlyArray<Block>): ReadonlySet<Part | null> =>
    new Set(blocks.map(({ content: { text } }) => partHeadedBy(text.slice(0, longestHeading).split(':', 1).join()))),
);

/** 'prosecution: The government', 'Profile: As reported': what databases print in front of what a field holds. */
const field =
  /^(?:(?:prioritized[ _])?(?<list>recommendations)|(?<policy>prosecution|protection|prevention)|(?:trafficking[ _])?profile|P(?:rofile|ROFILE))\s?[:=]\s(?=\p{Upper})/u;

function withoutLabel(block: Block, { 0: label, groups }: RegExpExecArray): Block[] {
  const part = groups?.['list'] ?? groups?.['policy'] ?? 'trafficking-profile';
  const heading = decide(cut(block, 0, label.length), 'heading', 'run-in-heading', part as Part);
  return [heading, cut(block, label.length)];
}

/**
 * The paragraphs that begin with a heading without a sign: one could be the first word of a sentence, different ones are none, but where
 * their parts have headings by themselves.
 */
function policiesInFront(blocks: ReadonlyArray<Block>): ReadonlyMap<Block, string> {
  const found = new Map<Block, string>();
  for (const block of blocks) {
    const policy = block.role === null && matchOf(inFrontOfSentence, block.content.text)?.[0];
    if (policy) found.set(block, policy);
  }
  for (const [block, policy] of found) if (headed(blocks).has(partHeadedBy(policy))) found.delete(block);
  return new Set(found.values()).size > 1 ? found : new Map();
}

/** A block that is a heading, whatever stands around it, holds none; nor does a line that lists them. */
function isHeading(block: Block): boolean {
  const { text } = block.content;
  return (text.length <= longestHeading && partHeadedBy(text) !== null) || isMenuLine(block);
}

function cutHeadings(block: Block, blocks: ReadonlyArray<Block>, inFront: ReadonlyArray<Range> = []): Block[] {
  const { text } = block.content;
  const found = headingsIn(text).filter(({ start, end }) => {
    // "Its plan has two aims. Protection: The ministry is to open homes.", where "Protection" stands by itself, too.
    const words = start > 0 && headingMark.test(text.charAt(end - 1)) ? text.slice(start, end - 1) : '';
    return !(policies.has(words) && headed(blocks).has(partHeadedBy(words)));
  });
  return partedAt(block, withAllPolicies([...inFront, ...found], text), decided);
}

/** The headings of a text with those of the three P's that another of them shows to be headings. */
function withAllPolicies(found: (Range | HeadAtHeading)[], text: string): (Range | HeadAtHeading)[] {
  const isCut = found.some(({ start, end }) => policies.has(text.slice(start, end)));
  if (!isCut) return found;
  const starts = new Set(found.map(({ start }) => start));
  const more = rangesIn(text, betweenSentences).filter(({ start }) => !starts.has(start));
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.start - b.start);
}

/** What was cut out as a heading, or as the head of a page beside one; `null` where its words are no heading. */
function decided(piece: Block, found: Range | HeadAtHeading): Block | null {
  if ('role' in found) return decide(piece, found.role, 'wording');
  const { text } = piece.content;
  const part = areaTitle.test(text) ? 'other' : partHeadedBy(text);
  return part && decide(piece, 'heading', 'run-in-heading', part);
}

/**
 * Where the words of headings stand in a paragraph, with the sign behind them, and heads of pages beside them; the first two may overlap.
 */
function headingsIn(text: string): (Range | HeadAtHeading)[] {
  const found: (Range | HeadAtHeading)[] = otherFrontHeading(text);
  let from = 0;
  for (let start = nextWords(text, 0); start >= 0; start = nextWords(text, from)) {
    if (start === 0 || (start === 1 && openingQuote.test(text)) || isBehindBullet(text, start))
      found.push(...frontHeading(text, start));
    const head = start === 0 ? null : headInFront(text, start);
    const words = wordsInside(text, start, head);
    from = start + Math.max(1, words.length);
    if (words === '') continue;
    const end = from + (headingMark.test(text.charAt(from)) ? 1 : 0);
    found.push(...[head, { start, end }, headBehind(text, end)].filter((one) => one !== null));
  }
  return found;
}

function nextWords(text: string, from: number): number {
  firstWords.lastIndex = from;
  return firstWords.exec(text)?.index ?? -1;
}

/** Each paragraph of a quotation begins with its sign. */
const openingQuote = /^["“‘']/u;

/** '• Prosecution: The government': a brief sets its paragraphs as a list. */
function isBehindBullet(text: string, start: number): boolean {
  return leadingBullet.exec(text)?.[0].length === start;
}

/** The heading in front of a paragraph, behind a bullet or a quotation mark. */
function frontHeading(text: string, start: number): Range[] {
  const words = front.exec(text.slice(start))?.groups?.['heading'];
  return words && !isLabel(text, start, start + words.length) ? [{ start: 0, end: start + words.length }] : [];
}

/** Behind a bullet it may be the label of an item, '• Prosecution: Train the judges.', but for the title of the list. */
function isLabel(text: string, start: number, end: number): boolean {
  if (start < 2 || !isImperative(text.slice(end).trimStart())) return false;
  return partHeadedBy(text.slice(start, end)) !== 'recommendations';
}

/** '**Prosecution:** The government', '__Prevention__ – Posters': Markdown in a file that says it is text. */
const inMarks = /^(?<mark>\*{1,3}|_{1,3})(?<words>\p{Upper}[^*_]{5,100})\k<mark>(?:\s?[:：.–—-])?\s?(?=\S)/u;
/** Words up to a sign: 'Protection of Victims: The government', 'Government Prevention – Posters'. */
const upToSign = new RegExp(
  String.raw`^(?<words>\p{Upper}[^:：–—]{5,100}?)(?:\s?[:：]\s?(?=\S)|(?:\s[–—]\s|—)(?!${policyCase})(?=(?:["“]|[•*·▪●]\s?)?\p{Upper}))`,
  'u',
);
const mayHaveSign = /[:：–—]|^[*_]/;

/** Any other heading in front of a paragraph that is known on a line of its own. */
function otherFrontHeading(text: string): Range[] {
  if (!mayHaveSign.test(text.slice(0, longestHeading))) return [];
  const start = leadingBullet.exec(text)?.[0].length ?? (openingQuote.test(text) ? 1 : 0);
  const rest = text.slice(start);
  const found = matchOf(inMarks, rest) ?? upToSign.exec(rest);
  if (!found || headingOfAnyEdition(found.groups?.['words'] ?? '') === null) return [];
  const end = start + found[0].length;
  return isLabel(text, start, end) ? [] : [{ start: 0, end }];
}

/**
 * The words of a heading that begins at one place inside a paragraph, where the head of a page may stand in front of it; '' where none
 * does.
 */
function wordsInside(text: string, start: number, head: HeadAtHeading | null): string {
  if (start > 0 && !head && !mayEndBefore.test(text.slice(start - 2, start))) return '';
  const before = head && text.slice(Math.max(0, head.start - longestStop), head.start);
  inside.lastIndex = before?.length ?? start;
  const groups = Object.values(inside.exec(before === null ? text : before + text.slice(start))?.groups ?? {});
  return groups.find((group) => group !== undefined) ?? '';
}
