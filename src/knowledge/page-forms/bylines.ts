import { type Cue, cuesOf } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';

/** Who wrote, printed or posted it, and when; the labels that it was filed under. */
export const bylines: ReadonlyArray<Cue<ResidueRole>> = cuesOf('navigation', [
  {
    // Whose text a newspaper printed, behind it.
    match:
      /^(?:--|[–—]) ?(?:\p{Upper}[\p{Alpha}.’'-]{1,20} ){1,4}(?:News(?: (?:Service|Agency|Desk|Staff))?|Press|Agenc(?:y|ies)|Bureau|Staff|Desk|Reporter|Correspondent)$/u,
    seen: ['-- Harbor News Service', '— Lagoon Press', '— Our Staff Reporter'],
  },
  {
    // Who wrote it, and what he is.
    match:
      /^\p{Upper}[\p{Alpha}. ’-]{2,40} is (?:an?|the) (?:[\p{Alpha}-]+ ){0,4}(?:reporter|journalist|correspondent|editor|writer|columnist|researcher|fellow|professor|lecturer|author|blogger|founder|lawyer|attorney|activist|analyst|consultant|freelancer)\b[^;]{0,160}\.$/u,
    seen: [
      'A. Writer is a reporter in the capital.',
      'Anna Reader is a senior fellow at the Harbor House.',
      'Sam is the founder of a house for boys on the lake.',
    ],
  },
  {
    match: /^[Bb]y (?:[Aa]dmin(?:istrator)?|[Ww]ebmaster|[Ee]ditor|[Ss]taff)$/u,
    seen: ['by admin'],
  },
  {
    // The paper and its day, or the hour at which it changed the page.
    match:
      /^(?:(?:The )?(?:\p{Upper}[\p{Alpha}.’-]{1,20} ){0,3}(?:Daily|Weekly|News|Times|Post|Herald|Tribune|Gazette|Observer|Press|Mail|Star|Sun), (?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber) \d{1,2}|(?:Last )?[Uu]pdated (?:at )?\d{1,2}[:.]\d\d[^;]{0,30})$/u,
    seen: ['Harbor Daily, June 20', 'Updated at 10:14'],
  },
  {
    match: /^By \p{Upper}\S{0,20}(?:(?: and|,| &)? \p{Upper}\S{0,20}){0,6}$/u,
    seen: ['By A. Writer', 'By Anna Writer and Bob Reader'],
  },
  {
    match:
      /^(?:[^.;:!?]{1,60}, )?(?:[Ss]taff|[Ss]enior|[Cc]ontributing|[Ss]pecial|[Ff]oreign) (?:[Ww]riter|[Rr]eport(?:er)?|[Cc]orrespondent|[Ee]ditor)s?$/u,
    seen: ['Anna Writer, Staff Writer', 'Staff report'],
  },
  {
    match:
      /^(?:Reporting|Editing|Writing|Additional reporting|Collected|Compiled|Scanned|Transcribed|Translated|Written|Edited) by [^.!?]{1,20}[^!?]{0,100}$/u,
    seen: [
      'Reporting by A. Writer; Editing by B. Reader',
      'Written by A. Writer, with files from the harbor desk.',
      'Collected by pupils of the Lake School.',
    ],
  },
  {
    match: /^About the (?:authors?|writers?|contributors?|editors?):?$/iu,
    seen: ['About the Author', 'ABOUT THE EDITORS'],
  },
  {
    match: /^(?:Editor['’]?s?['’]? note|Note (?:from|by|to) (?:the )?(?:editors?|publisher|readers?))\s?[:–—-]/iu,
    seen: ['Editor’s note: this text was cut.', 'EDITOR’S NOTE – What follows is from the report.'],
  },
  {
    // A label in capitals, and what an editor says to readers.
    match:
      /^(?:SOURCES?|RELATED|UPDATED?(?: \d[^:]{0,3}:\d\d [^:]{1,20})?|CORRECTION|CLARIFICATION|BREAKING(?: NEWS)?|READ(?: MORE| ALSO| NEXT)?|ALSO READ|SEE ALSO|WATCH|VIDEO|LISTEN|PHOTOS?|TAGS?|TOPICS?|MORE)\s?:/u,
    seen: [
      'SOURCE: State Department',
      'READ MORE: A day on the lake',
      'READ: The price of nets climbs',
      'UPDATE 3:40 p.m.: The ministry has not answered.',
      'CORRECTION: The first version had another date.',
    ],
  },
  {
    match: /^(?:Watch|Listen|Video|Photos?|Map|Gallery|Podcast)\s?: \p{Upper}[^.;]{1,100}$/u,
    seen: ['Watch: A day on the lake', 'Map: The lake'],
  },
  {
    // A label and what it labels, no sentence: 'Source: victims came from the hills.'
    match:
      /^[•*–-]? ?(?:Tags?|Labels|News|Categor(?:y|ies)|Filed (?:in|[Uu]nder)|Tagged (?:[Ww]ith|[Aa]s|[Ii]n)|(?:Post )?(?:[Pp]osted|[Pp]ublished)(?: in| by| on)?|Photos?(?: credit)?|Images?(?: credit)?|Picture|Chart|Graphic|Credits?|Caption|(?:Also|ALSO) (?:[Rr]ead|READ)|Read (?:[Aa]lso|[Mm]ore|[Nn]ext)|READ (?:ALSO|MORE|NEXT)|(?:Related|Previous|Next(?! [Ss]teps))(?: [A-Za-zÀ-ɏ]+)?|See also|(?:Share|Like)(?: this)?|Topics?|Keywords?|(?:Text |Fact ?|In)?[Bb]ox(?: \d{1,2})?|Sidebar|Follow us|Author|(?:Written )?[Bb]y|Sources?(?!: (?:\p{Lower}+ ){1,3}(?:are|came|come|had|was|were) )|Copyright|Last (?:updated|modified))\s?:(?:\s?\S.*)?$/u,
    seen: [
      'Photo credit: Harbor News',
      'Also read: Ten years of work on the lake',
      'ALSO READ: Ten years of work on the lake',
      'Tags: Ghana, labor, rights',
      'Labels: Ghana, labor',
      'Post published in: Featured',
      '• Posted on: 28 June 2017',
      '- By: A. Writer',
      'News:',
      'Previous: Gabon Next: Georgia',
      'Box 3: How a debt grows. The boat is the bank.',
    ],
  },
  {
    match:
      /^(?:(?:Posted|Published|Filed|Tagged|Post (?:posted|published)) (?:in|by|on|under|with)\b[^.;:]{0,80}|Posted in [^.;:]{2,80} and tagged [^.;:]{2,120}\.?)$/u,
    seen: ['Posted in Featured', 'Post published in July 2023', 'Posted in News and tagged boats, harbor, report.'],
  },
  {
    match: /^[^.;]{3,120}\b(?:manages?|maintains?|hosts?|runs?) this (?:web ?)?site\b/u,
    seen: ['The Office of the Harbor, Bureau of Boats, manages this site.'],
  },
  {
    // A date alone, or behind the place that news is from.
    match:
      /^(?:(?:[Ll]ast )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Mm]odified)(?: on)?:? |\p{Upper}{3}[\p{Upper} ,.]{0,30}(?:, | [–—-]{1,2} ))?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))(?:,? (?:19|20)\d\d)?$/u,
    seen: ['Updated July 1, 2019', 'Tuesday, July 1, 2019', 'WASHINGTON – July 1', '1 July 2019'],
  },
  {
    // When the page was made: a time of day, or a date in digits, in no sentence.
    match:
      /^[^.;!?]{0,60}(?<![\d:/-])(?:\d{1,2}[:.]\d{2}\s?(?:[AaPp]\.?[Mm]\b\.?|hrs\b|GMT\b|UTC\b)|\d{1,2}\/\d{1,2}\/(?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d/-])[^.;!?]{0,30}$/u,
    seen: [
      'POSTED: 06/28/11 12:20 PM',
      '9:25 am on 4 July 2016',
      '[05:08 pm] 06 June, 2006',
      'Updated 2019-06-21 10:00',
    ],
  },
  {
    // Other pages of a site, each behind its date.
    // No sentence: '6/20/19 was the day on which the house closed.', '3/4/2018 Police freed six boys.'
    match: /^[•*–-]? ?\d{1,2}\/\d{1,2}\/(?:20)?\d{2} (?=\P{Lower}(?!.{1,159}\p{Lower}\.$)|by\b|at\b)[^;]{1,160}$/u,
    seen: ['-06/28/11 Togo: remarks on the lake', '06/28/11 by A. Writer', '06/28/11 Remarks on boats in the U.S.'],
  },
]);
