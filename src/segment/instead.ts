import type { Block } from '../model/tree.ts';

/** What pages about the report are that hold no narrative, by the words that only they have. */
const kinds: ReadonlyArray<{ kind: string; match: RegExp; seen: ReadonlyArray<string> }> = [
  {
    kind: 'interim-assessment',
    match: /\bInterim Assessment\b/u,
    seen: ['Trafficking in Persons Interim Assessment - Swaziland'],
  },
  {
    kind: 'methodology',
    match:
      /\b(?:The Department of State prepared this report using|The Department places each country|tiers, as mandated by the TVPA)\b/u,
    seen: [
      'The Department of State prepared this report using information from U.S. embassies',
      'The Department places each country in this report onto one of four tiers',
    ],
  },
  {
    kind: 'factbook',
    match: /\b(?:tier rating|current situation): /iu,
    seen: ['tier rating: Tier 2 Watch List - the country does not fully comply'],
  },
  {
    kind: 'news',
    match:
      /\b(?:the (?:TIP |annual |State Department )?report said|according to the (?:TIP )?report|the report (?:ranks|places|notes) )/iu,
    seen: ['The report said the government had done little'],
  },
];

/** The kind of a document without a narrative; 'unknown' where nothing tells. */
export function insteadOfNarrative(blocks: ReadonlyArray<Block>): string {
  return kinds.find(({ match }) => blocks.some((block) => match.test(block.content.text)))?.kind ?? 'unknown';
}

const interim = /interim assessment/iu;

/** Whether the document says itself that it is no narrative, whatever its paragraphs look like. */
export function isInterimAssessment(blocks: ReadonlyArray<Block>): boolean {
  return blocks.some((block) => block.role === 'header' && block.by === 'title' && interim.test(block.content.text));
}
