import { type Cue, cuesOf } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';

/** Remarks, by what any text may have as well: an article that speaks of itself, editors, parentheses, a label. */
export const remarks: ReadonlyArray<Cue<ResidueRole>> = cuesOf('unplaced', [
  {
    // It speaks of what it stands in: an article, a page, an extract. A narrative never does.
    match:
      /\b(?:(?:this|our|(?:the|our) next|version of (?:this|the)) (?:article|story|page|series|extract|excerpt|volume)|[Tt]his is an (?:extract|excerpt))\b.{0,200}[.!][”’)]{0,2}$/u,
    seen: ['An earlier version of this article gave the wrong year.', 'This is an extract. The rest has 400 pages.'],
  },
  {
    // It speaks of the report as a whole.
    match:
      /\b(?:(?:writing|making|text|(?:not|no) part|page \d{1,4}) of (?:the|this) report|the (?:full|whole|next) (?:[a-z]+ ){0,2}report|[Ii]n this (?:part|section|chapter),? the report)\b.{0,200}[.!][”’)]{0,2}$/u,
    seen: ['The harbor took no part in the writing of this report.', 'In this part, the report deals with boats.'],
  },
  {
    // Where more of it is to be found.
    match:
      /\b(?:page (?:one|two|three|\d{1,4}) of (?:[a-z]{2,6}|\d{1,4})|found on page \d{1,4}|available (?:up)?on request)\b.{0,200}[.!][”’)]{0,2}$/u,
    seen: [
      'It goes on on page two of nine.',
      'The list of boats can be found on page 58 of the book.',
      'The text in Swahili is available on request.',
    ],
  },
  {
    // What a word processor sets beside a text for who reads it once more.
    match: /^Comment(?:ed)? \[[A-Z]{1,4}\d{1,3}(?:R\d{1,2})?\]: .{1,220}$/u,
    seen: ['Commented [IR1]: Please count again.', 'Comment [AB12R11]: Done.'],
  },
  {
    // What its editors say of the report, and of its text.
    match:
      /^(?:(?:The|This year['’]s) (?:TIP )?report(?:, now in| (?:can be|covers|ranks|comes|came)\b)|(?:Unofficial )?[Tt]ranslat(?:ed|ion) (?:from|into|of|by)\b|(?:Abbreviations|Acronyms|Glossary|Legend)\s?: |What follows (?:is|are)\b|Every effort (?:has been|was) made to\b)/u,
    seen: [
      'The report, now in its ninth year, covers 184 harbors.',
      'The report can be read in the library.',
      'Translated into English from the French original.',
      'Abbreviations: HB – Harbor Board; NB – Net Bureau.',
      'What follows is the section on boats.',
      'Every effort has been made to print the text as it was.',
    ],
  },
  {
    // How they set it.
    match:
      /^(?:Emphasis (?:has been |was |is )?(?:added|ours)\b|The (?:headings?|notes|italics|footnotes) (?:was|were|are|is)\b|Text in (?:italics|bold|brackets)\b|(?:Photo|Picture|Image|Graphic|Chart|Map) (?:shows|above|below)\b)/u,
    seen: [
      'Emphasis has been added by the compiler.',
      'The headings were set by the editors.',
      'Text in italics was added later.',
      'Photo shows the master of the harbor in May.',
    ],
  },
  {
    // Who wrote it, what readers may do, and whose views it has.
    match: /^(?:Readers (?:are|may|should|can|will)\b|Terms of use\b|Story by\b|The (?:views|opinions) in\b)/u,
    seen: [
      'Readers are asked to send corrections to the library.',
      'Terms of use apply to all of the site.',
      'Story by A. Writer and pictures by B. Maker.',
      'The views in the comments are those of readers alone.',
    ],
  },
  {
    // It thanks somebody, or rejects the report, now: a narrative tells what was done.
    match:
      /^(?!["“])(?:The )?\p{Upper}[^.;:!?"“”]{2,90}? (?:thanks(?! to\b)|congratulates|(?:is|are) grateful (?:to|for)|wish(?:es)? to thank|would like to thank|(?:rejects?|welcomes?|disputes?|denies|deplores?) (?:the|these|this|its) (?:[a-z]+ )?(?:report|findings?|rank(?:ing)?|placement|assessment)\b)[^;]*\.$/u,
    seen: [
      'The Harbor Board thanks the captain for his help.',
      'The Port of Lakes is grateful to all who rowed.',
      'The Harbor Board rejects these findings.',
    ],
  },
  {
    // Whom to call: a narrative counts the calls.
    match:
      /^(?:To report|If|In an emergency|For help|Call|Dial|Text)\b[^;]{0,120}\b(?:[Cc]all|[Dd]ial|[Tt]ext|[Rr]ing)\b[^;]{0,40}\d{3}/u,
    seen: ['To report a boat in need, dial 116 from any phone.', 'For help, call the harbor at 555 010.'],
  },
  {
    // In parentheses as a whole.
    match: /^\((?!Tier|TIER|[Pp]hoto|[Ii]mage|[a-z]\)|[ivx]+\)|\d)[^()]{2,120}\)$/u,
    seen: ['(see map)', '(Text shortened)'],
  },
  {
    // A label in front of a sentence: the report has none but its headings. The first words of a part are stronger than the label.
    match:
      /^(?:A|\p{Upper}[\p{Alpha}’'.-]{1,20})(?: [\p{Alpha}][\p{Alpha}’'-]{0,20}){0,3}(?:, (?:\d{1,2} \p{Alpha}{3,9}|\p{Alpha}{3,9} \d{1,2})(?:,? 20\d\d)?| \([^()]{1,20}\))?(?: ?:| –) ["“]?(?:\p{Upper}[\p{Lower}.]{0,20} |(?<=^(?:Comment|Note)s? (?:by|from) [^:]{2,60}: ["“]?))[^;]{3,200}[.!]["”]?$/u,
    seen: [
      'Note: The figures were not checked.',
      'A: It is a port.',
      'Analyst comment: The drop is due to the strike.',
      'Comment by the harbor: the boats have since come home.',
      'Correction, 5 July: An earlier version had another year.',
      'Update (July 8): The harbor master has answered.',
      'Update, July 8, 2019: The harbor master has answered.',
    ],
  },
]);
