import { type Cue, cuesOf } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';

/** What programs write beside a text, or would have filled in: outlines, notebooks, terminals, templates, wikis, readers of books. */
export const programs: ReadonlyArray<Cue<ResidueRole>> = cuesOf('navigation', [
  {
    // What an outline keeps of an entry, and a notebook of a note: it begins with the note's name.
    match: /^(?:[a-z][\w-]{1,30}:: ?\S{0,60}|id: [\da-f]{32}(?:\s[a-z_]{2,40}: ?\S{0,60}){0,40})$/u,
    seen: [
      'collapsed:: true',
      'id:: 6a1b-2c',
      'id: 00112233445566778899aabbccddeeff created_time: 2024-05-01T10:00:00.000Z type_: 1',
    ],
  },
  {
    // What was typed into a terminal.
    match: /^\$ [a-z]{2,12}(?: [\w./-]{1,60}){0,3}$/u,
    seen: ['$ cat lakes.txt', '$ exit'],
  },
  {
    // What the program that makes a site would have filled in.
    match:
      /^(?:\{\{[<%]?[^{}]{1,120}\}\}|\{%[^{}]{1,120}%\}|\\(?:(?:new|clear|page)[a-z]{4,9}|tableofcontents|maketitle|(?:begin|end)\{[a-z*]{1,20}\}))$/u,
    seen: [
      '{{< toc >}}',
      '{{< /details >}}',
      '{% include map.html %}',
      '{{ page.date }}',
      '\\newpage',
      '\\end{document}',
    ],
  },
  {
    // What a reader of books sets behind what was copied out of it.
    match: /\bKindle Edition\.$/u,
    means: 'publication-notice',
    seen: ['Harbor House. Report on Boats (p. 12). Kindle Edition.'],
  },
  {
    // What a wiki files a page under, and what it shows beside it.
    match: /^\[\[ ?(?:Category|File|Image|Media) ?: ?[^[\]]{1,200}\]\]$/iu,
    seen: ['[[Category:Reports of 2024]]', '[[File:Map of the harbor.svg|thumb|The harbor]]'],
  },
  {
    // Where a passage stands that a reader of electronic books marked.
    match:
      /^(?:Read more at location \d{1,6}\b.{0,30}|(?:Highlight|Note|Bookmark)(?: ?\([a-z]{3,10}\))?(?: and (?:a )?[Nn]ote)? ?[-–—|:·] ?(?:[^.;]{1,60} [>|·] )?(?:Page|Location|Loc\.|page|location) ?\d{1,6}\b[^.;]{0,40}|[-–—] Your (?:Highlight|Note|Bookmark) (?:on|at) (?:page|location|Location|Loc\.) ?\d[^;]{0,120})$/u,
    seen: [
      'Read more at location 1482',
      'Highlight (yellow) - Page 12',
      'Note - Location 311',
      'Highlight(pink) - Protection > Page 4 · Location 57',
      '- Your Highlight on page 12 | Location 140-144 | Added on Sunday, June 25, 2023 10:14:22 PM',
    ],
  },
]);
