import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { matchesIn, rangesIn } from '../../text/matches.ts';
import { notQuoted } from '../../text/sentences.ts';
import { eachOpen, takeOut } from '../blocks/block.ts';

/** Shorter lines are titles, which name the report and its year, too: 'Trafficking in Portugal (TIP 2018)'. */
const shortestProse = 100;
/** The report cited by its author, as papers do: '… at night (USDOS 2019).', '… at night.” (U.S. Department of State, 2019, p. 4)'. */
const author =
  / ?[([](?:U\.?S\.? ?DOS|(?:U\.?S\.?,? )?(?:Department of State|State Dep(?:artmen)?t\.?)|TIP(?: Report)?|Trafficking in Persons Report),? $/;
const longestAuthor = 40;
/** The year, which the engine can look for. */
const yearCited = /20\d\d[a-z]?(?:[,:;] ?(?:pp?\. ?|paras?\. ?)?\d{1,4}(?:[–-]\d{1,4})?)?[)\]](?=[.,;]|$| [A-Z])/g;
/** What an encyclopedia sets behind a sentence, as a page and in its source; and what who quotes says of words, but within a quotation. */
const remark = new RegExp(
  String.raw` ?\[(?:(?:citation|verification|clarification) needed|(?:note|nb) \d{1,3}|sic${notQuoted}|[Ee]d(?:itor)?[.'’s]{0,2}(?: [Nn]ote)?: [^[\]]{3,300})\]| ?\(Ed(?:itor)?[.'’s]{0,2}(?: [Nn]ote)?: [^()]{3,300}\)| ?[[(]emphasis (?:added|mine|ours|supplied)[\])]|<ref\b[^<>]{0,200}(?:/>|>[^<>]{0,500}</ref>)`,
  'g',
);
const remarked = [']', '<', '(emphasis', '(Ed'];
/** Where a paragraph is from, behind its last sentence: '… at night. https://www.example.org/togo'. */
const address = /(?<=[.!?]["”’)\]]{0,2}\s)https?:\/\/\S+$/u;
const longestAddress = 300;

/**
 * What a page offers its readers, between two sentences of a text on one line: "… at night. Share on Facebook Print this page Police …"; not
 * "Share this Protocol with nurses", "Share via Interpol what", "Advertisement Monitoring Officers", "Advertisement Act rules", nor the name
 * of what is said to be a charity or a program: "Read More Books is a charity".
 */
const nameOfBody =
  '["“]?[A-Z][a-z’-]+(?: [A-Z][a-z’-]+){0,3} (?:is|was) an? (?:[a-z-]+ ){0,2}(?:charity|program|project|campaign|course|group|NGO|organization|network|fund|shelter|club)';
const way =
  '(?:Share (?:on|via) (?:Facebook|Twitter|X|LinkedIn|WhatsApp|Email)|(?:Share|Print|Email) this(?: (?:page|article|post|story)(?: on (?:Facebook|Twitter|X))?|(?= (?:Print|Email|Share) this))|Tweet this|Click here(?: to [a-z]+(?: [a-z]+){0,3})?|Download (?:as )?PDF|Read [Mm]ore|Continue reading|A(?:dvertisement|DVERTISEMENT)(?! (?:(?!The )[A-Z][a-z]+ [A-Z]|(?:Act|Law|Code|Board|Agency)\\b)))';
const ways = new RegExp(
  String.raw`(\.["”’)]{0,2} )${way}(?: (?:${way}|Print this|Email this))*(?= ["“]?[A-Z])(?! ${nameOfBody})`,
  'g',
);

/** Takes out what whoever copied a text cites behind its sentences, or what a page offers there. */
export function citations(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const cited = eachOpen(blocks, (block) => takeOut(block, citedIn(block.content.text), 'footnote'));
  return eachOpen(cited, (block) => takeOut(block, waysIn(block.content.text), 'navigation'));
}

function waysIn(text: string): Range[] {
  return matchesIn(text, ways).map(({ index, 0: match, 1: end = '' }) => ({
    start: index + end.length,
    end: index + match.length,
  }));
}

function citedIn(text: string): Range[] {
  if (text.length < shortestProse) return [];
  const found = matchesIn(text, yearCited).flatMap(({ index, 0: year }) => {
    const length = author.exec(text.slice(Math.max(0, index - longestAuthor), index))?.[0].length;
    return length === undefined ? [] : { start: index - length, end: index + year.length };
  });
  if (remarked.some((sign) => text.includes(sign))) found.push(...rangesIn(text, remark));
  found.sort((one, other) => one.start - other.start);
  const from = Math.max(0, text.length - longestAddress);
  const at = text.includes('://', from) ? text.slice(from).search(address) : -1;
  return at < 0 ? found : [...found, { start: from + at, end: text.length }];
}
