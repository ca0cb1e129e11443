import type { Cue } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';

/**
 * What a page has at its edge: marks of notes, its number, its head, how secret it is, what an archive prints on it, and what parts texts
 * in one file.
 */
export const pageEdges: ReadonlyArray<Cue<ResidueRole>> = [
  {
    // "[b]Protection[/b]" is the markup of a forum.
    match:
      /^(?!\[[a-z]\][^[\]]{1,200}\[\/)(?:\[(?:\d{1,3}|[a-wyz]|\^[\w-]{1,20}|[*†‡])\]:?|[¹²³⁰⁴-⁹]{1,3}|[†‡]{1,3}) ?\S/u,
    means: 'footnote',
    seen: [
      '[1] See the annex on the ministry’s site for the full list.',
      '¹ The count is that of the end of March.',
      '[^1]: The count is that of the end of March.',
      '[a]to be checked',
      '† Without the islands.',
    ],
  },
  {
    // Where a page of a printed book began, as archives of documents say it.
    match: /^\[{1,2} ?(?:Page|PAGE|pp?\.) ?[A-Z]{0,2}\d{1,6} ?\]{1,2}$/u,
    means: 'page-number',
    seen: ['[[Page 12]]', '[Page S411]', '[p. 12]'],
  },
  {
    // How secret each page is, or that it is no final one.
    match:
      /^(?:(?:SENSITIVE BUT )?UNCLASSIFIED|(?:TOP )?SECRET|CONFIDENTIAL|DRAFT)(?: ?[|/:–—-]{1,2} ?[\p{Upper} ]{3,40})?$/u,
    means: 'page-header',
    seen: [
      'UNCLASSIFIED',
      'SENSITIVE BUT UNCLASSIFIED',
      'DRAFT – NOT FOR CITATION',
      'UNCLASSIFIED//FOR OFFICIAL USE ONLY',
    ],
  },
  {
    // Where a page ends, as programs that take text out of a PDF say it.
    match: /^(?:<!--[^<>]{0,200}-->|\{\d{1,4}\}-{4,80}|\d{1,4} ?\| ?P a g e)$/u,
    means: 'page-number',
    seen: ['<!-- page 2 -->', '{3}--------------------', '4 | P a g e'],
  },
  {
    // What an archive of journals or laws prints on each page, or its name alone.
    match:
      /^(?:This content downloaded from \S{3,60}(?: on [^;"“”]{5,60})?|(?:LexisNexis|Lexis Advance|Westlaw|HeinOnline|ProQuest|JSTOR|Factiva|EBSCO(?:host)?)[®™]?)$/u,
    means: 'publication-notice',
    seen: ['This content downloaded from 192.0.2.1 on Mon, 01 Apr 2024 10:00:00 UTC', 'LexisNexis', 'HeinOnline®'],
  },
  {
    // With the title of the whole, as sites write that take the text out of slides.
    match: /^(?:pp?\.|[Pp]ages?) ?\d{1,4}(?:: \p{Upper}[^.;:]{3,100})?$/u,
    means: 'page-number',
    seen: ['p. 455', 'Page 12', 'Page 3: The Boats of the Lake (Part 1)'],
  },
  {
    // The running head or foot of a page, with its number.
    match:
      /^(?:\d{1,4} ?\| ?\p{Upper}[\p{Alpha}.'’-]{1,20}(?: (?:\p{Upper}[\p{Alpha}.'’-]{0,20}|and|of|the)){0,5}|\p{Upper}[\p{Alpha}.'’-]{1,20}(?: (?:\p{Upper}[\p{Alpha}.'’-]{0,20}|and|of|the)){0,5} ?\| ?\d{1,4})$/u,
    means: 'page-header',
    seen: ['2 | Page', 'TOGO | 455', '455 | TOGO', '204 | Togo', 'Isle of the Lake | 12'],
  },
  {
    // What parts the texts that somebody put into one file.
    match:
      /^([=*#~_+-])\1{2,} ?(?:(?:next|end|begin|start|page|document|country|file|text|new|break|article|source)\b[^=*#~_+]{0,60}?|[\w. /-]{1,60}?\.(?:txt|html?|pdf|md|docx)) ?\1{3,}$/iu,
    means: 'separator',
    seen: ['=== next ===', '----- Page 3 -----', '##### togo_2015.txt #####', '*** END OF DOCUMENT ***'],
  },
];
