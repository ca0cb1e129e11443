import type { Cue } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';

/** Other texts that the narrative was printed or bound with: calendars, forums, exhibits, books. */
export const otherTexts: ReadonlyArray<Cue<ResidueRole>> = [
  {
    // Days of a calendar of events, and answers on a forum.
    match:
      /^(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Tomorrow|Next (?:week|month))\s?: |(?:Re|RE|Fwd?|FW|FWD)\s?: \S)/u,
    means: 'unplaced',
    seen: [
      'Tuesday: film night in the harbor. Friday: a march.',
      'Tomorrow: what the owners answer.',
      'Re: the boats again (anna, 13 Jun 2007)',
    ],
  },
  {
    // What the text was bound with.
    match:
      /^(?:Exhibit|EXHIBIT|Annex|ANNEX|Appendix|APPENDIX|Attachment|ATTACHMENT) (?:[A-Z]|\d{1,2}|[IVX]{1,4})(?:\s?[,:–—-] ?[^.;!?]{1,80})?$/u,
    means: 'unplaced',
    seen: ['EXHIBIT D', 'Annex 2: Map of the harbors'],
  },
  {
    // The books of a thesis.
    match: /^(?:Bibliography|BIBLIOGRAPHY|Works [Cc]ited|WORKS CITED)$/u,
    means: 'unplaced',
    seen: ['BIBLIOGRAPHY'],
  },
  {
    match: /^\p{Lu}[\p{L}'’-]{1,30}, (?:\p{Lu}\. ?){1,3}(?:(?:and|&) [^(]{3,40} )?(?:\(19|\(20)\d\d[a-z]?\)/u,
    means: 'unplaced',
    seen: ['Harbor, A. (2003). Boats and work. A book of the lake.'],
  },
];
