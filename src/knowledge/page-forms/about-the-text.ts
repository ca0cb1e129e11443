import { type Cue, cuesOf } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';

/**
 * What the page says of the text: where it is from, what it is, what it leaves out, where it begins and ends; and the letter that it was
 * sent in.
 */
export const aboutTheText: ReadonlyArray<Cue<ResidueRole>> = cuesOf('navigation', [
  {
    // What stands on the page below.
    match:
      /^(?:(?:Below|Here) (?:is|are) (?:the|what|some|a|all)|(?:Please )?[Ff]ind (?:attached|below)|The following (?:is|are) (?:the|an?|some) (?:\p{Lower}+ ){0,3}(?:text|narrative|excerpts?|section|chapter)(?=[^:]{3,160}\breport\b))\b[^"“”;]{3,160}[.!]$|^(?:[^.;"“”]{0,60} )?(?:is|are) (?:given|printed|listed|reproduced|quoted|set out|shown) below\b[^;"“”]{0,60}\.$|^(?:The )?(?:[Ff]ull )?(?:[Tt]ext|[Ss]ection|[Nn]arrative|[Cc]hapter)\b[^.;"“”]{0,80} follows(?: below)?[.:]$/u,
    seen: [
      'Below are the steps that the harbor is asked to take.',
      'Here is the part on the islands.',
      'The following is the full text on the islands in the report of the harbor.',
      'The passage on boats is printed below.',
      'Please find below the pages on the harbor.',
      'The text of the section on the islands follows.',
    ],
  },
  {
    // What the page does not hold.
    match:
      /\b(?:covered|discussed|dealt with|described|treated|included) (?:by|in) this (?:text|page|chapter|paper|article)\b/u,
    means: 'footnote',
    seen: ['The outer islands are not covered by this text; for them see the paper of the harbor.'],
  },
  {
    // A note with nothing but a star, wherever it stands.
    match: /^\*{1,3} ?(?:This|These|Those|The (?:figures?|numbers?|counts?|totals?|data))\b[^;]{3,200}\.$/u,
    means: 'footnote',
    seen: ['* This figure includes children.', '**The count is that of the end of March.'],
  },
  {
    // Where a note sends its reader, with its number or without.
    match:
      /^[[(]?(?:\d{1,3}[\])]?\.?\s?)?(?:See (?:also|the|footnotes?|notes?|box|page|pp?\.|sections?|[Aa]nnex|[Aa]ppendix|[Tt]able|[Ff]igure|above|below)\b|Ibid\b|Cf\.|Id\. at\b)[^;]{0,200}\.?$/u,
    means: 'footnote',
    seen: ['See the note on boats.', '12 See footnote 3.', '(4) Ibid., p. 12.', 'Cf. the book of the lake, p. 3.'],
  },
  {
    // Who gets a copy of a letter.
    match: /^(?:[Bb]?[Cc][Cc]|Encl(?:osures?|s)?|Distribution): ?[^;"“”.\d]{1,80}$/u,
    seen: ['cc: Harbor desk', 'Distribution: all posts'],
  },
  {
    // Whom a letter greets, and what it says of the text below.
    match: /^(?:Dear|Hello|Hi) (?:\p{Alpha}[\p{Alpha}.’'-]{0,20} ?){1,5}[,:!](?:$|\s)/u,
    seen: ['Dear colleagues, the text is below.', 'Hello all,'],
  },
  {
    // What a copy calls the paragraphs in front of the parts that have headings.
    match: /^(?:#{1,4}\s)?(?:(?:\d{1,2}|[IVX]{1,4}|[A-Za-z])[.):]?\s)?(?:summary|overview):?$/iu,
    seen: ['Summary', '1. SUMMARY', 'I. Summary:', 'Overview'],
  },
  {
    // What leads over from the heading of a list to its items.
    match:
      /^(?:The|To the) (?:\p{Alpha}+ )?[Gg]overnment(?: of [^.;:]{2,40})? (?:should|must|needs to|is (?:urged|asked|advised|encouraged) to)(?: [a-z]+ly)?\s?:$/u,
    seen: ['The government should:', 'The Government of Togo is urged to:'],
  },
  {
    // 'Taken from the streets, boys were put in homes.': a credit has no sentence behind it.
    match:
      /^(?:(?:The (?:following|text below)|What follows) (?:is|was|has been) )?(?:[Aa]dapted|[Rr]eprinted|[Rr]eproduced|[Cc]opied|[Aa]bridged|[Tt]aken) from\b(?! (?:their |[\p{Lower} ]{3,60}, (?!(?:as|pages?|that|which|who)\b)(?:(?:\p{Lower}+ ){1,4}(?:are|ha[ds]|have|is|was|were|\p{Lower}+ed(?! (?:by|from|in|on)\b))|(?:boys|children|girls|men|victims|women) (?!and\b)\p{Lower}+) .{0,160}\.$)).{0,120}$/u,
    seen: ['Adapted from a book on the lake by a teacher', 'The following is reproduced from the book of the lake.'],
  },
  {
    // Where it was taken from.
    match: /^(?:The )?[Oo]riginal (?:source|article|story|post|release|version)\b[^;]{0,80}$/u,
    seen: ['Original source can be found here.', 'The original story appeared on another site.'],
  },
  {
    // What the text below is, or where it is from.
    match:
      /^(?:According to|Here (?:is|are|['’]s)|From|(?:Some )?[Ee]xcerpts?|The following|Following|Below|Read|What) [^.;!?]{0,140}\b(?:[Rr]eport|[Nn]arrative|State Department|Department of State)\b[^.;!?]{0,60}:$/u,
    seen: [
      'According to the Report:',
      'Here are excerpts from the report on the islands:',
      'What the State Department says of us:',
      'Read the report in full below:',
    ],
  },
  {
    // What this page is.
    match:
      /^This (?:(?:entry|post|article|page|story|document|item|website|site|work|content|translation) (?:was|is|has|needs(?= (?:\p{Lower}+ ){0,2}(?:citations|references|sources)\b)|first|appeared|originally)\b|is (?:an?|the) (?:(?:un)?official|archived|machine|reprint|copy|translat))/u,
    seen: [
      'This entry was posted in Reports.',
      'This article needs more sources.',
      'This is an official source of the government.',
      'This is the official website of the embassy on the lake.',
      'This work is licensed to all.',
      'This translation is a courtesy of the harbor.',
    ],
  },
  {
    // That the text is over or goes on elsewhere, and what the law makes a mail say.
    match:
      /^(?:[^\p{Alpha}\p{N}]{0,6}(?:THE END|END(?: OF (?:THE )?(?:DOCUMENT|REPORT|PAGE|TEXT|FILE|ARTICLE|MESSAGE))?)[^\p{Alpha}\p{N}]{0,6}$|This (?:e-?mail|message|communication)\b|\(?(?:(?:continued|cont['’]?d|turn|please turn) over(?:leaf)?\b|(?:continued|cont['’]?d) (?:on|from) (?:page )?[a-z]?-?\d{1,3}\b))/iu,
    seen: [
      '[END]',
      '- END OF DOCUMENT -',
      'This e-mail is confidential and meant for one reader.',
      'continued overleaf',
      'CONTINUED ON PAGE A4',
    ],
  },
  {
    // The end of a release, and the initials of the agency that sent it, between dashes or brackets.
    match: /^(?:[-–—]{1,2} ?(?:[Ee]nds?|[Mm]ore|\p{Upper}{2,6}|\d{1,2}) ?[-–—]{1,2}|\((?:[Ee]nds?|ENDS?)\))$/u,
    seen: ['–Ends–', '– more –', '-HRB-', '-30-', '(END)'],
  },
]);
