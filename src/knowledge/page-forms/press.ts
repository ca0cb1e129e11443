import { type Cue, cuesOf } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';

/**
 * What newspapers and witnesses say: quotations with who said them, spokesmen, questions. A narrative has its quotations within its
 * sentences.
 */
export const press: ReadonlyArray<Cue<ResidueRole>> = cuesOf('unplaced', [
  {
    // What somebody said, and who: a narrative has its quotations within its sentences.
    match: /^["“][^"“”]{10,200}["”]\s?[–—-]{1,2}\s?\p{Upper}[^.;:“”"]{2,80}$/u,
    seen: ['“They took the keys on the first day.” – A cook, 19'],
  },
  {
    // Who wrote it: a narrative names no writers. "Casa Lago works with girls and reports cases" is of one.
    match:
      /^\p{Upper}[\p{Alpha}.’'-]{0,20}(?: \p{Upper}[\p{Alpha}.’'-]{0,20}){1,3}(?:, [^,.;]{2,60},)? (?:(?:is|was) (?:an?|the)|teaches|works (?:as|at|for)) [^.;"“”]{2,100}\b(?:and|who) (?:has written|writes|reports (?:for|from|on)|blogs|teaches|lectures (?:at|in|on)|edits)\b[^;"“”]{2,200}\.$/u,
    seen: ['Sam R. Reed is a lawyer and writes on boats.', 'Ann Reed teaches law and writes. Her book is out.'],
  },
  {
    // What somebody who prints it says of himself, by his name: a narrative tells what was done, not what anybody is.
    match:
      /^(?!This )(?:The )?\p{Upper}[\p{Alpha}.’'&-]{1,30}(?: (?:\p{Upper}[\p{Alpha}.’'&-]{0,30}|for|in|of|the|to|and|against)){0,6}(?: \([^()]{2,20}\))?,? is an? (?:[\p{Alpha}-]+,? ){0,4}?(?:free|global|independent|leading|non-?profit|online|open|volunteer|worldwide),? (?:[\p{Alpha}-]+,? ){0,2}?(?:database|organi[sz]ation|network|charity|non-?profit|coalition|alliance|project|website|think ?tank|platform|magazine|newspaper|movement)\b/u,
    seen: [
      'The Harbor Search is a global database on boats. Its goal is to help those who look for one.',
      'Lake Watch is an independent, non-profit organization that works in nine ports.',
    ],
  },
  {
    // Whose it is, or what he does in all the world, who prints it: on one line by itself.
    match:
      /^(?:The )?\p{Upper}[\p{Alpha}.’'&-]{1,30}(?: (?:\p{Upper}[\p{Alpha}.’'&-]{0,30}|for|in|of|the|to|and|against)){0,6} (?:is an? (?:project|initiative|service|publication|website|product) (?:of|by) (?:the )?\p{Upper}[\p{Alpha} .’'&-]{2,60}|(?:works|fights|campaigns|advocates|stands) (?:for|to|against|with) [^.;"“”]{3,120} (?:around the world|across the globe|worldwide|globally|in (?:over |more than )?\d{1,3} countries))\.?$/u,
    seen: [
      'The Lake Shelf is a project of the Harbor Institute.',
      'The Harbor Institute works for safe boats around the world.',
    ],
  },
  {
    // What a newspaper says of its own work, and of its next issue.
    match:
      /\b(?:(?:by|at|before) press time|(?:tomorrow|yesterday|today)['’]s (?:edition|issue|paper)|in (?:our|the) next (?:edition|issue)|requests? for comment)\b/u,
    seen: [
      'The Harbor Weekly asked the ministry for comment. It had not replied by press time.',
      'The rest of the text will be printed in tomorrow’s edition.',
    ],
  },
  {
    // Who says something, or who he is, by office and name: a narrative names who signs, is tried or is put in office.
    match:
      /^(?:[\p{Alpha}-]+ ){0,3}?(?:[Mm]inister|[Ll]eader|Ambassador|Sister|Brother|Father|Bishop|Pastor|Senator|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Prof(?:essor)?\.?|Rev\.?|[Dd]irector|activist|lawyer)(?: (?:of|for) (?:(?:the )?\p{Upper}\p{Alpha}+,? (?:and )?){1,4}?)? ?\p{Upper}\p{Lower}+ \p{Upper}\p{Lower}+,? (?:who|said|says|told|called(?! (?:for|on)\b)|welcomed|blamed|praised|criticized|rejected|dismissed|thanked|hailed|urged)\b/u,
    seen: [
      'Minister of Boats Sam Reed welcomed the report. He will buy two more boats.',
      'Opposition leader Ann Roe blamed the harbor.',
      'Sister Maria Reed, who runs a house by the lake, was not surprised.',
    ],
  },
  {
    // Whose tier moved, as newspapers put it.
    match:
      /\b(?:fell|slipped|rose|climbed|dropped) (?:back )?(?:to|on|onto) (?:Tier [123]\b|the (?:Tier [123] )?Watch ?[Ll]ist\b)/u,
    seen: ['Meanwhile the islands climbed to Tier 2, and the lakes fell to the Watch List.'],
  },
  {
    // Who spoke in a statement, or on which day of the week: a narrative tells of months and years.
    match:
      /\b(?:said|says|told|added|called|rejected|dismissed|welcomed|described)\b[^.;"“”]{0,60} (?:in an? (?:[a-z]+ )?statement\b|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/u,
    seen: [
      'The Ministry of Boats said in a statement that the harbor had been judged unfairly.',
      'Fishers in the capital said on Tuesday that they had expected it.',
    ],
  },
  {
    // Whom a newspaper asked in vain.
    match:
      /\b(?:declined to comment|(?:was|were) (?:not (?:immediately )?available|unavailable) (?:for comment|to comment)|could not (?:immediately )?be reached (?:for comment|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|did not (?:immediately )?(?:reply|respond) to (?:requests? for comment|e-?mails|an? (?:e-?mail|letter|message|call)))\b/u,
    seen: [
      'The owner of the pier declined to comment.',
      'The harbor master could not be reached on Monday.',
      'The master was not available for comment.',
    ],
  },
  {
    // What somebody said, in the words of a newspaper.
    match:
      /^["“][^"“”]{3,200}[,.!?]["”],? (?:(?:\p{Alpha}+ ){0,4}(?:said|says|told|added|explained)\b|according to\b)[^"“”.]{0,80}\.$/u,
    seen: ['“They took the keys on the first day,” said a cook.', '"Nobody asked us," an old fisher told the paper.'],
  },
  {
    // A spokesman, a newspaper that was told something, a name that was changed: words of the press.
    match:
      /\b(?:spokes(?:man|woman|person|people)\b[^.]{0,80} (?:called|confirmed|declined|denied|said|says|told)|(?:told|tells) (?:the )?(?:\p{Upper}[\p{Alpha}’-]{1,20} ){0,3}(?:Daily|News|Times|Post|Herald|Tribune|Gazette|Observer|Weekly|Guardian|Mail|Press|Agency|AFP|Reuters|BBC|CNN)|on condition of anonymity|(?:name|names) (?:(?:has|have) been )?changed|not (?:her|his|their) real names?)\b/u,
    seen: [
      'A spokesman for the harbor called it unfair.',
      'A fisher told the Harbor Daily that the boats left at night.',
      'Ama (name changed) was twelve.',
      'A clerk of the harbor, speaking on condition of anonymity, said that nobody had expected it.',
    ],
  },
  {
    // A question to readers: a narrative asks nothing.
    match:
      /^(?:\d{1,2}[.)] )?(?:Why|What|How|Who|Whom|When|Where|Which|Is|Are|Do|Does|Did|Can|Should|Will|Has|Have)\b[^;]{3,200}\?(?: \p{Upper}[^?]*)?$/u,
    seen: [
      '1. Why did the tier not change?',
      'Who owns the boats?',
      'What does it mean? The harbor has one more year to find its boats.',
    ],
  },
  {
    // An affidavit, behind the exhibit that a narrative was.
    match: /^I, [^,;]{2,60}, (?:hereby |do )?(?:declare|swear|certify|state|attest|affirm|depose)\b/u,
    seen: ['I, A. Witness, declare that the boats came at night.'],
  },
]);

/** Other texts that the narrative was printed or bound with: laws, calendars, forums, exhibits, books. */
export const otherTexts: ReadonlyArray<Cue<ResidueRole>> = cuesOf('unplaced', [
  {
    // A section of a law: a narrative says what it "prescribes".
    match: /^(?:Section|Article|Art\.)\s?\d{1,4}[A-Za-z]?\s?(?:[.:)–—] ?|- )\p{Upper}/u,
    seen: ['Section 2. Who lends a boat commits an offense.', 'Art. 14 – Boats'],
  },
  {
    // Days of a calendar of events, and answers on a forum.
    match:
      /^(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Tomorrow|Next (?:week|month))\s?: |(?:Re|RE|Fwd?|FW|FWD)\s?: \S)/u,
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
    seen: ['EXHIBIT D', 'Annex 2: Map of the harbors'],
  },
  {
    // The books of a thesis.
    match: /^(?:Bibliography|BIBLIOGRAPHY|Works [Cc]ited|WORKS CITED)$/u,
    seen: ['BIBLIOGRAPHY'],
  },
  {
    match: /^\p{Upper}[\p{Alpha}'’-]{1,30}, (?:\p{Upper}\. ?){1,3}(?:(?:and|&) [^(]{3,40} )?(?:\(19|\(20)\d\d[a-z]?\)/u,
    seen: ['Harbor, A. (2003). Boats and work. A book of the lake.'],
  },
]);
