import type { Cue } from '../report/edition.ts';
import type { ResidueRole } from '../report/vocabulary.ts';

/**
 * What a page sets around a narrative, known by its form and not by its words alone: no list of phrases holds all that
 * publishers print. A narrative never speaks to its reader, and its paragraphs are sentences.
 */
export const pageForms: ReadonlyArray<Cue<ResidueRole>> = [
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
    // Whose text a newspaper printed, behind it.
    match:
      /^(?:--|[–—]) ?(?:\p{Lu}[\p{L}.’'-]{1,20} ){1,4}(?:News(?: (?:Service|Agency|Desk|Staff))?|Press|Agenc(?:y|ies)|Bureau|Staff|Desk|Reporter|Correspondent)$/u,
    means: 'navigation',
    seen: ['-- Harbor News Service', '— Lagoon Press', '— Our Staff Reporter'],
  },
  {
    // What an outline keeps of an entry, and a notebook of a note: it begins with the note's name.
    match: /^(?:[a-z][\w-]{1,30}:: ?\S{0,60}|id: [\da-f]{32}(?:\s[a-z_]{2,40}: ?\S{0,60}){0,40})$/u,
    means: 'navigation',
    seen: [
      'collapsed:: true',
      'id:: 6a1b-2c',
      'id: 00112233445566778899aabbccddeeff created_time: 2024-05-01T10:00:00.000Z type_: 1',
    ],
  },
  {
    // How secret each page is, or that it is no final one.
    match:
      /^(?:(?:SENSITIVE BUT )?UNCLASSIFIED|(?:TOP )?SECRET|CONFIDENTIAL|DRAFT)(?: ?[|/:–—-]{1,2} ?[\p{Lu} ]{3,40})?$/u,
    means: 'page-header',
    seen: [
      'UNCLASSIFIED',
      'SENSITIVE BUT UNCLASSIFIED',
      'DRAFT – NOT FOR CITATION',
      'UNCLASSIFIED//FOR OFFICIAL USE ONLY',
    ],
  },
  {
    // What somebody who prints a narrative makes of it: it knows of no readers, compares with no neighbor, and does not speak of its ranking.
    match:
      /^(?!["“]).*\breaders (?:should|may|might|must|will|can)\b|^(?:Compare|Contrast) (?:this (?:with|to) )?(?:the )?\p{Lu}|^(?:The|This|Such a) (?:tier )?(?:ranking|rank) (?:matters|means|is|was|has|shows|will|does|comes|came)\b/u,
    means: 'unplaced',
    seen: [
      'This is where the lake differs from the coast, and readers should mark it.',
      'Compare Zambia, where nine houses opened.',
      'The ranking matters. Donors look at it each June.',
    ],
  },
  {
    // Where a passage stands that a reader of electronic books marked.
    match:
      /^(?:Read more at location \d{1,6}\b.{0,30}|(?:Highlight|Note|Bookmark)(?: ?\([a-z]{3,10}\))?(?: and (?:a )?[Nn]ote)? ?[-–—|:·] ?(?:[^.;]{1,60} [>|·] )?(?:Page|Location|Loc\.|page|location) ?\d{1,6}\b[^.;]{0,40}|[-–—] Your (?:Highlight|Note|Bookmark) (?:on|at) (?:page|location|Location|Loc\.) ?\d[^;]{0,120})$/u,
    means: 'navigation',
    seen: [
      'Read more at location 1482',
      'Highlight (yellow) - Page 12',
      'Note - Location 311',
      'Highlight(pink) - Protection > Page 4 · Location 57',
      '- Your Highlight on page 12 | Location 140-144 | Added on Sunday, June 25, 2023 10:14:22 PM',
    ],
  },
  {
    // What parts the texts that somebody put into one file.
    match:
      /^([=*#~_+-])\1{2,} ?(?:(?:next|end|begin|start|page|document|country|file|text|new|break|article|source)\b[^=*#~_+]{0,60}?|[\w. /-]{1,60}?\.(?:txt|html?|pdf|md|docx)) ?\1{3,}$/iu,
    means: 'separator',
    seen: ['=== next ===', '----- Page 3 -----', '##### togo_2015.txt #####', '*** END OF DOCUMENT ***'],
  },
  {
    // Where a page ends, as programs that take text out of a PDF say it.
    match: /^(?:<!--[^<>]{0,200}-->|\{\d{1,4}\}-{4,80}|\d{1,4} ?\| ?P a g e)$/u,
    means: 'page-number',
    seen: ['<!-- page 2 -->', '{3}--------------------', '4 | P a g e'],
  },
  {
    // What an archive of journals prints on each page.
    match: /^This content downloaded from \S{3,60}(?: on [^;"“”]{5,60})?$/u,
    means: 'publication-notice',
    seen: ['This content downloaded from 192.0.2.1 on Mon, 01 Apr 2024 10:00:00 UTC'],
  },
  {
    // Who gets a copy of a letter.
    match: /^(?:[Bb]?[Cc][Cc]|Encl(?:osures?|s)?|Distribution): ?[^;"“”.\d]{1,80}$/u,
    means: 'navigation',
    seen: ['cc: Harbor desk', 'Distribution: all posts'],
  },
  {
    // What was typed into a terminal.
    match: /^\$ [a-z]{2,12}(?: [\w./-]{1,60}){0,3}$/u,
    means: 'navigation',
    seen: ['$ cat lakes.txt', '$ exit'],
  },
  {
    // What the program that makes a site would have filled in.
    match:
      /^(?:\{\{[<%]?[^{}]{1,120}\}\}|\{%[^{}]{1,120}%\}|\\(?:(?:new|clear|page)[a-z]{4,9}|tableofcontents|maketitle|(?:begin|end)\{[a-z*]{1,20}\}))$/u,
    means: 'navigation',
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
    // In brackets as a whole: what stands there on the page is no text.
    match: /^\[(?!\.\.\.|…)[^[\]]{1,200}\](?: ?\[[^[\]]{1,80}\]){0,3}$/u,
    means: 'navigation',
    seen: ['[Image: a market by night. Photo: A. Writer]', '[Advertisement]', '[GRAPHIC] [TIFF OMITTED]'],
  },
  {
    // What a copy calls the paragraphs in front of the parts that have headings.
    match: /^(?:#{1,4}\s)?(?:(?:\d{1,2}|[IVX]{1,4}|[A-Za-z])[.):]?\s)?(?:summary|overview):?$/iu,
    means: 'navigation',
    seen: ['Summary', '1. SUMMARY', 'I. Summary:', 'Overview'],
  },
  {
    // What a wiki files a page under, and what it shows beside it.
    match: /^\[\[ ?(?:Category|File|Image|Media) ?: ?[^[\]]{1,200}\]\]$/iu,
    means: 'navigation',
    seen: ['[[Category:Reports of 2024]]', '[[File:Map of the harbor.svg|thumb|The harbor]]'],
  },
  {
    // It speaks to the reader or of the site itself.
    match:
      /^(?!["“]).*\b(?:You(?:rs?)?|you(?:rs?)?|My|my|[Oo]ur (?:site|website|reporters?|correspondents?|newspaper|newsletter|cookies?|readers|work|privacy|terms)|[Ww]e use|this (?:newspaper|magazine|blog|website))\b/u,
    means: 'navigation',
    seen: [
      'You must be logged in to post a comment.',
      'Your email address will not be published. Required fields are marked *',
      'Save my name and email in this browser for the next time I comment.',
      'Have a concern or an opinion about this story? Click below to share your thoughts.',
      'We use cookies to give visitors the best experience. Accept',
      'The minister told our reporter that more boats would come.',
      'The owner of the pier did not answer a letter from this newspaper.',
    ],
  },
  {
    // It speaks for those who made the page, in no sentence: a sentence that does is a text of its own.
    match: /^(?![^"“”.;:!?]*["“”.;:!?]).*\b(?:Our|our|We|we|us)\b/su,
    means: 'navigation',
    seen: ['Sign up for our weekly letter', 'Contact us', 'How we work'],
  },
  {
    // What somebody said, and who: a narrative has its quotations within its sentences.
    match: /^["“][^"“”]{10,200}["”]\s?[–—-]{1,2}\s?\p{Lu}[^.;:“”"]{2,80}$/u,
    means: 'unplaced',
    seen: ['“They took the keys on the first day.” – A cook, 19'],
  },
  {
    // A narrative never opens with these: whoever prints it says so for himself.
    match: /^(?:We|Our)\b[^"“”]*[.!]$/u,
    means: 'unplaced',
    seen: ['We hold that the second point counts most. Our board will write to the harbor.'],
  },
  {
    // What stands on the page below.
    match:
      /^(?:Below|Here) (?:is|are) (?:the|what|some|a|all)\b[^"“”;]{3,160}[.!]$|^(?:[^.;"“”]{0,60} )?(?:is|are) (?:given|printed|listed|reproduced|quoted|set out|shown) below\b[^;"“”]{0,60}\.$/u,
    means: 'navigation',
    seen: [
      'Below are the steps that the harbor is asked to take.',
      'Here is the part on the islands.',
      'The passage on boats is printed below.',
    ],
  },
  {
    // Who wrote it: a narrative names no writers.
    match:
      /^\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}(?:, [^,.;]{2,60},)? (?:is|was) (?:an?|the) [^.;"“”]{2,100}\b(?:and|who) (?:has written|writes|reports|blogs|teaches|lectures|edits)\b[^;"“”]{2,100}\.$/u,
    means: 'unplaced',
    seen: ['Sam R. Reed is a lawyer in the harbor and writes on boats for two papers.'],
  },
  {
    // What may be done with the text.
    match:
      /^(?:Reproduction|Re-?publication|Redistribution|Re-?use|Quotation|Copying)(?: of (?:this|the) \p{Ll}+)? (?:is|are) (?:authori[sz]ed|permitted|allowed|prohibited|forbidden|free)\b|\bprovided (?:that )?the source is (?:acknowledged|named|cited|given)\b/iu,
    means: 'publication-notice',
    seen: [
      'Reproduction is permitted if the harbor is named.',
      'The text may be printed provided the source is named.',
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
    match:
      /^(?:Read|See|Learn|Visit|Support|Join|Follow|Find|Explore|Discover|Meet|Browse|Watch|Download|Get|Try) [^"“”.;:!?]{0,60}\b(?:[Oo]ur|us)\b[^"“”.;:!?]{0,60}[.!]$/u,
    means: 'navigation',
    seen: [
      'Learn more about our grants.',
      'Find us in the old town hall!',
      'Download our program to read without a harbor around it.',
    ],
  },
  {
    // It speaks for those who made the page, in a sentence.
    match: /^(?!["“‘])[^"“”‘]{0,120}\b(?:Ours?|ours?|We|we|us)\b[^"“”]*[.!]$/u,
    means: 'unplaced',
    seen: ['Readers on the lake have asked us what the ranks mean.'],
  },
  {
    // What is asked of those who read along: money, or their names.
    match:
      /^(?!["“])[^;:]{0,120}\b(?:Become an? (?:member|subscriber|supporter|patron|donor)|(?:Give|Donate|Subscribe|Register|Join) (?:today|now))\b(?:[.!]|:[^;]{1,80})?$|^(?:Thanks|Thank you) for (?:reading|subscribing|visiting)\b|^Subscribe (?:for free|to)\b[^;]{0,100}$/u,
    means: 'navigation',
    seen: [
      'Support a free press. Become a member.',
      'The house by the pier has ten beds. Give today: $5 buys a meal.',
      'Thanks for reading the Harbor! Subscribe for free to get the next one.',
    ],
  },
  {
    // Where to turn for more.
    match:
      /^For (?:[a-z]+ ){0,4}(?:news|updates|stories|inquiries|enquiries|information|details|questions|permissions?),? (?:please |kindly )?(?:write|follow|visit|contact|call|e-?mail|see|go|turn)\b/iu,
    means: 'navigation',
    seen: [
      'For all latest news, follow the channel of the Harbor Daily.',
      'For media inquiries, please write to the harbor.',
      'For further information contact the harbor.',
    ],
  },
  {
    // What a newspaper says of its own work, and of its next issue.
    match:
      /\b(?:(?:by|at|before) press time|(?:tomorrow|yesterday|today)['’]s (?:edition|issue|paper)|in (?:our|the) next (?:edition|issue)|requests? for comment)\b/u,
    means: 'unplaced',
    seen: [
      'The Harbor Weekly asked the ministry for comment. It had not replied by press time.',
      'The rest of the text will be printed in tomorrow’s edition.',
    ],
  },
  {
    // Whom a newspaper asked in vain.
    match:
      /\b(?:declined to comment|could not (?:immediately )?be reached (?:for comment|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|did not (?:immediately )?(?:reply|respond) to (?:requests? for comment|e-?mails|an? (?:e-?mail|letter|message|call)))\b/u,
    means: 'unplaced',
    seen: ['The owner of the pier declined to comment.', 'The harbor master could not be reached on Monday.'],
  },
  {
    // What somebody said, in the words of a newspaper.
    match:
      /^["“][^"“”]{3,200}[,.!?]["”],? (?:(?:\p{L}+ ){0,4}(?:said|says|told|added|explained)\b|according to\b)[^"“”.]{0,80}\.$/u,
    means: 'unplaced',
    seen: ['“They took the keys on the first day,” said a cook.', '"Nobody asked us," an old fisher told the paper.'],
  },
  {
    // A note with nothing but a star, wherever it stands.
    match: /^\*{1,3} ?(?:This|These|Those|The (?:figures?|numbers?|counts?|totals?|data))\b[^;]{3,200}\.$/u,
    means: 'footnote',
    seen: ['* This figure includes children.', '**The count is that of the end of March.'],
  },
  {
    // What a picture shows, and when.
    match:
      /^[^"“”;:.]{12,160}, (?:in |on )?(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?20\d\d\.?$/u,
    means: 'unplaced',
    seen: ['A boy carries sand near the lake, May 2023.', 'Boats at the pier in the capital, June 4, 2019'],
  },
  {
    // A spokesman, a newspaper that was told something, a name that was changed: words of the press.
    match:
      /\b(?:spokes(?:man|woman|person|people)\b[^.]{0,80} (?:called|confirmed|declined|denied|said|says|told)|(?:told|tells) (?:the )?(?:\p{Lu}[\p{L}’-]{1,20} ){0,3}(?:Daily|News|Times|Post|Herald|Tribune|Gazette|Observer|Weekly|Guardian|Mail|Press|Agency|AFP|Reuters|BBC|CNN)|(?:name|names) (?:(?:has|have) been )?changed|not (?:her|his|their) real names?)\b/u,
    means: 'unplaced',
    seen: [
      'A spokesman for the harbor called it unfair.',
      'A fisher told the Harbor Daily that the boats left at night.',
      'Ama (name changed) was twelve.',
    ],
  },
  {
    // Who wrote it, and what he is.
    match:
      /^\p{Lu}[\p{L}. ’-]{2,40} is (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:reporter|journalist|correspondent|editor|writer|columnist|researcher|fellow|professor|lecturer|author|blogger|founder|lawyer|attorney|activist|analyst|consultant|freelancer)\b[^;]{0,160}\.$/u,
    means: 'navigation',
    seen: [
      'A. Writer is a reporter in the capital.',
      'Anna Reader is a senior fellow at the Harbor House.',
      'Sam is the founder of a house for boys on the lake.',
    ],
  },
  {
    // What a picture or a table shows, in a sentence about it, and what it is called.
    match:
      /^(?:(?:The|This) (?:graph|chart|map|table|figure|photo(?:graph)?|picture|image|diagram)s? (?:shows?|above|below|on the)\b[^;]{3,200}$|(?:Table|Figure|Chart|Graph|Map|Slide|Exhibit) \d{1,3} ?[:.–—-] ?[^;]{3,120}$)/u,
    means: 'unplaced',
    seen: ['The graph shows convictions by year.', 'Chart 3: prosecutions, 2019-2023', 'Figure 2. Boats by harbor'],
  },
  {
    // A question to readers: a narrative asks nothing.
    match:
      /^(?:\d{1,2}[.)] )?(?:Why|What|How|Who|Whom|When|Where|Which|Is|Are|Do|Does|Did|Can|Should|Will|Has|Have)\b[^;]{3,200}\?$/u,
    means: 'unplaced',
    seen: ['1. Why did the tier not change?', 'Who owns the boats?'],
  },
  { match: /^(?:pp?\.|[Pp]ages?) ?\d{1,4}$/u, means: 'page-number', seen: ['p. 455', 'Page 12'] },
  {
    // What to do with a picture.
    match: /^(?:Click|Tap|Swipe|Scroll|Hover|Zoom|Drag)\b[^;]{3,80}\.?$/u,
    means: 'navigation',
    seen: ['Click on the map to enlarge it.', 'Swipe for more pictures'],
  },
  {
    // Where to read on, and whom to write to.
    match:
      /^(?:(?:Read|View|See|Browse) (?:the|last) (?:previous|next|full|original|whole|complete|entire|last|other)\b[^.;:]{0,60}|(?:Contacts?|Tel|Telephone|Phone|Fax|E-?mail|Address|Hotline|Website)\s?: ?[^;]{2,120})$/u,
    means: 'navigation',
    seen: ['Read the previous year’s text', 'Contact: Office of the Harbor, second floor', 'Hotline: 1011'],
  },
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
    // Who pays for a page, how often it comes out, and how to get or to quote it.
    match:
      /^(?:This (?:project|program(?:me)?|paper) (?:is|was|has been) (?:co-?)?(?:funded|financed|supported|published)\b|[^.;]{2,60} is (?:published|printed|issued) (?:[a-z]+ ){1,3}an? (?:year|month|week)\b|To (?:subscribe|unsubscribe|donate|order)\b|How to cite\b)/u,
    means: 'publication-notice',
    seen: [
      'This project is funded by a union of harbors.',
      'Harbor Monitor is published four times a year. To subscribe, write to the editors.',
      'How to cite: Harbor House, Library, no. 77.',
    ],
  },
  {
    // What else is in an issue, with its page.
    match: /^[^.;]{3,80}[.?!]? (?:p\.|pp\.|page) ?\d{1,3}$/u,
    means: 'navigation',
    seen: ['Boats: who owns them? p. 4', 'A calendar of the lake. p. 6'],
  },
  {
    match:
      /^(?:Follow|Like|Find|Join) [^.;]{1,40} on (?:X|Twitter|Facebook|Instagram|LinkedIn|YouTube|TikTok|Telegram|WhatsApp)\.?$/u,
    means: 'navigation',
    seen: ['Follow Anna on X.'],
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
  {
    // An affidavit, behind the exhibit that a narrative was.
    match: /^I, [^,;]{2,60}, (?:hereby |do )?(?:declare|swear|certify|state|attest|affirm|depose)\b/u,
    means: 'unplaced',
    seen: ['I, A. Witness, declare that the boats came at night.'],
  },
  {
    // A label and what it labels.
    match:
      /^(?:Tags?|Labels|Categor(?:y|ies)|Filed (?:in|[Uu]nder)|Tagged (?:[Ww]ith|[Aa]s|[Ii]n)|(?:Post )?(?:[Pp]osted|[Pp]ublished)(?: in| by| on)?|Photos?(?: credit)?|Images?(?: credit)?|Picture|Credits?|Caption|(?:Also|ALSO) (?:[Rr]ead|READ)|Read (?:[Aa]lso|[Mm]ore|[Nn]ext)|READ (?:ALSO|MORE|NEXT)|(?:Related|Previous|Next)(?: [A-Za-zÀ-ɏ]+)?|See also|(?:Share|Like)(?: this)?|Topics?|Keywords?|(?:Text |Fact ?|In)?[Bb]ox(?: \d{1,2})?|Sidebar|Follow us|Author|Written by|Sources?|Copyright|Last (?:updated|modified))\s?:(?:\s?\S.*)?$/u,
    means: 'navigation',
    seen: [
      'Photo credit: Harbor News',
      'Also read: Ten years of work on the lake',
      'ALSO READ: Ten years of work on the lake',
      'Tags: Ghana, labor, rights',
      'Labels: Ghana, labor',
      'Post published in: Featured',
      'Previous: Gabon Next: Georgia',
      'Box 3: How a debt grows. The boat is the bank.',
    ],
  },
  {
    // What a picture shows: a narrative shows nothing.
    match: /^(?:An? |The )?(?:[Mm]ap|[Pp]hoto(?:graph)?|[Pp]icture|[Cc]hart|[Gg]raph) (?:of|showing)\b.{1,220}$/u,
    means: 'navigation',
    seen: ['Map of the harbor, with the piers that police watch.'],
  },
  {
    // Who is seen in it: a narrative tells of nobody in the present.
    match:
      /^(?:US |U\.S\. )?(?:Secretary of State|President|Ambassador)(?: \p{Lu}[\p{L}.’-]{0,20}){1,4} (?:addresses|announces|arrives|attends|delivers|gestures|greets|holds|launches|leaves|listens|looks|meets|poses|presents|releases|shakes|signs|sits|smiles|speaks|stands|talks|unveils|walks|waves)\b.{1,220}$/u,
    means: 'navigation',
    seen: ['US Secretary of State Anna B. Reed speaks at the harbor, February 1, 2022.'],
  },
  {
    match:
      /^(?!The )(?:\p{Lu}[\p{L}.’-]{0,24} (?:(?:of|for|and) (?:the )?)?){2,8}(?:addresses (?:journalists|reporters|the (?:audience|crowd|media|nation|press))|arrives (?:at|for)|gestures|holds up|listens|looks on|poses|shakes hands|sits|smiles|speaks (?:at|during|to|with)|stands (?:at|by|in|near|outside)|walks (?:by|past|through)|waves)\b.{1,220}$/u,
    means: 'navigation',
    seen: ['Master of the Harbor Sam Roe addresses reporters on Thursday.'],
  },
  // The same without a colon: who made it, where it was posted, what else there is.
  {
    match: /^(?:Photos?|Images?) (?:by|credit|courtesy)\b[^.;:]{0,80}$/u,
    means: 'navigation',
    seen: ['Image by A Person from Pixabay'],
  },
  {
    // What a picture shows, and at the end who took it.
    match:
      /^[^"“”;]{0,160}?(?:^|[.!?)\]–—|-] ?|\s[([])(?:(?:[Ff]ile )?[Pp]hotos?|[Pp]hotographs?|[Ii]mages?|[Pp]ictures?|[Cc]redits?)(?: by\b| courtesy\b|(?: credit)? ?[:/©])[^.;]{0,6}[^;]{1,60}$/u,
    means: 'navigation',
    seen: ['A market in the capital. Photo: B. Painter / Harbor News', 'Boats on the lake (Photo by A. Writer)'],
  },
  {
    match: /^[^"“”;]{1,160}[([](?:[\p{L}. ]{1,30} )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Aa]rchive)s?[)\]]\.?$/u,
    means: 'navigation',
    seen: [
      'The minister at the opening of the house [DPI photo]',
      'Boats on the lake (file photo)',
      'Boats on the lake. (Archive)',
    ],
  },
  {
    match:
      /^[^"“”;]{0,160}?[([–—|/.-] ?(?:[\p{L} .]{0,40}[ /])?(?:AFP|AP Photo|AP|EPA|Reuters|REUTERS|Getty(?: Images)?|Shutterstock|iStock|Flickr|Wikimedia(?: Commons)?|Unsplash|Pexels|Pixabay)[^;.]{0,40}$/u,
    means: 'navigation',
    seen: [
      'Boys on the lake in May. (A. Writer/AFP via Getty Images)',
      'A street by night — Reuters',
      'Officers stand at the pier on Monday. REUTERS/Anna Writer',
    ],
  },
  {
    // The buttons of a notice on cookies.
    match:
      /^(?:(?:accept|reject|allow|decline|deny|manage|customi[sz]e|essential|necessary|all|cookies?|preferences|options|settings|only|and|close|got it|ok) ?){1,10}$/iu,
    means: 'navigation',
    seen: ['Accept all Reject all', 'Manage preferences', 'Accept'],
  },
  {
    match:
      /^(?:related|recent|popular|more|latest|top|other|breaking) (?:posts?|articles?|stories|news|headlines|content|topics|items|links|documents|reading)(?: (?:from|in|by) this \p{L}{3,20})?:?$/iu,
    means: 'navigation',
    seen: ['Related Posts', 'Related Items', 'More articles from this publication:', 'MORE HEADLINES', 'Latest News'],
  },
  {
    match: /^About the (?:authors?|writers?|contributors?|editors?):?$/iu,
    means: 'navigation',
    seen: ['About the Author', 'ABOUT THE EDITORS'],
  },
  {
    // What a theme that many papers have sets below an article, run together by a copy.
    match: /^(?:(?:Previous|Next) article(?=[“"‘]?[\p{Lu}\p{N}])[^;]{1,160}|RELATED ARTICLES ?MORE FROM AUTHOR)$/u,
    means: 'navigation',
    seen: ['Previous articleHarbor opens a new road', 'RELATED ARTICLESMORE FROM AUTHOR'],
  },
  {
    match: /^(?:Posted|Published|Filed|Tagged|Post (?:posted|published)) (?:in|by|on|under|with)\b[^.;:]{0,80}$/u,
    means: 'navigation',
    seen: ['Posted in Featured', 'Post published in July 2023'],
  },
  {
    // What a site prints below a text of its own: who may answer, and where to go from it.
    match:
      /^(?:Comments? (?:(?:are|is|have been) )?(?:now )?(?:closed|disabled|[Oo]ff)\b[^;:]{0,60}|(?:Posts?|Comments?|Article) navigation|(?:Show|Load|View|See) (?:more|less|all)(?: \p{L}+)?)[.»]?$/u,
    means: 'navigation',
    seen: ['Comments are closed.', 'Post navigation', 'Show more', 'Load more posts'],
  },
  {
    match: /^By \p{Lu}\S{0,20}(?:(?: and|,| &)? \p{Lu}\S{0,20}){0,6}$/u,
    means: 'navigation',
    seen: ['By A. Writer', 'By Anna Writer and Bob Reader'],
  },
  {
    match:
      /^(?:[^.;:!?]{1,60}, )?(?:[Ss]taff|[Ss]enior|[Cc]ontributing|[Ss]pecial|[Ff]oreign) (?:[Ww]riter|[Rr]eport(?:er)?|[Cc]orrespondent|[Ee]ditor)s?$/u,
    means: 'navigation',
    seen: ['Anna Writer, Staff Writer', 'Staff report'],
  },
  {
    match:
      /^(?:Reporting|Editing|Writing|Additional reporting|Compiled|Translated|Written|Edited) by [^.!?]{1,20}[^!?]{0,100}$/u,
    means: 'navigation',
    seen: ['Reporting by A. Writer; Editing by B. Reader', 'Written by A. Writer, with files from the harbor desk.'],
  },
  {
    // A label in capitals, and what an editor says to readers.
    match:
      /^(?:SOURCES?|RELATED|UPDATED?(?: \d[^:]{0,3}:\d\d [^:]{1,20})?|CORRECTION|CLARIFICATION|BREAKING(?: NEWS)?|READ(?: MORE| ALSO| NEXT)?|ALSO READ|SEE ALSO|WATCH|VIDEO|LISTEN|PHOTOS?|TAGS?|TOPICS?|MORE)\s?:/u,
    means: 'navigation',
    seen: [
      'SOURCE: State Department',
      'READ MORE: A day on the lake',
      'READ: The price of nets climbs',
      'UPDATE 3:40 p.m.: The ministry has not answered.',
      'CORRECTION: The first version had another date.',
    ],
  },
  {
    match: /^(?:Watch|Listen|Video|Photos?|Map|Gallery|Podcast)\s?: \p{Lu}[^.;]{1,100}$/u,
    means: 'navigation',
    seen: ['Watch: A day on the lake', 'Map: The lake'],
  },
  {
    match: /^(?:Editor['’]?s?['’]? note|Note (?:from|by|to) (?:the )?(?:editors?|publisher|readers?))\s?[:–—-]/iu,
    means: 'navigation',
    seen: ['Editor’s note: this text was cut.', 'EDITOR’S NOTE – What follows is from the report.'],
  },
  {
    // Single words of the web.
    match:
      /^(?:tweet|pin(?: it)?|menu|related|trending(?: now)?|must[- ]read|most (?:read|popular)|(?:photo |image )?gallery|copy link(?: to (?:this )?section)?|on this page|in this (?:report|section)|embed|search(?: for)?:?|follow @\w{1,30}|file photo|reuters|afp|ap photo|associated press|getty images|shutterstock|istock|epa|sponsored by .{1,40}|report an? (?:typo|problem|mistake|error)|(?:table|figure|chart) \d{1,2})$/iu,
    means: 'navigation',
    seen: [
      'Tweet',
      'Follow @harbor',
      'Must Read',
      'Related',
      'Copy link to this section',
      'On this page',
      'Photo Gallery',
      'Report a typo',
      'Sponsored by Harbor Bank',
      'Getty Images',
      'Table 1',
    ],
  },
  {
    match:
      /^(?:watch|listen to|see|view) (?:the |this |our )?(?:video|audio|clip|interview|footage|photos?|gallery|slideshow)(?: below| above| here)?[.:]?$/iu,
    means: 'navigation',
    seen: ['Watch the video below', 'Listen to the interview here.'],
  },
  {
    // The running head or foot of a page, with its number.
    match: /^(?:\d{1,4} ?\| ?Page|\p{Lu}[\p{Lu} .'’-]{2,40} ?\| ?\d{1,3}|\d{1,3} ?\| ?\p{Lu}[\p{Lu} .'’-]{2,40})$/u,
    means: 'page-header',
    seen: ['2 | Page', 'TOGO | 455', '455 | TOGO'],
  },
  {
    // The foot of a volume's page, its name not in capitals.
    match:
      /^(?:\d{1,4} ?\| ?\p{Lu}[\p{L}.'’-]{1,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|and|of|the)){0,4}|\p{Lu}[\p{L}.'’-]{1,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|and|of|the)){0,4} ?\| ?\d{1,4})$/u,
    means: 'page-header',
    seen: ['204 | Togo', 'Isle of the Lake | 12'],
  },
  {
    // The tiers of other years, a line each, and what stands above them.
    match:
      /^(?:20[0-4]\d\s?[:–-]\s?(?:Tier )?(?:[123](?: ?WL| Watch List)?|SC|Special Case|not ranked)|(?:[\p{Lu}\p{M} ]{4,40} )?Tier (?:ranking|placement|history)s?(?: (?:by|over|per) (?:the )?years?)?:?)$/iu,
    means: 'navigation',
    seen: ['2013: 2WL', '2016 – Tier 2 Watch List', 'Tier ranking by year', 'Tier history:'],
  },
  {
    // What embassies and blogs say in the language of their readers.
    match:
      /^(?:Volver arriba|Haut de (?:la )?page|Retour en haut|Torna su|Voltar ao topo|Nach oben|(?:Informes|Artículos|Noticias|Documentos|Artigos|Notícias) relacionad[oa]s|Articles (?:liés|connexes)|Articoli correlati|Compartir|Compartilhar|Partager|Condividi|Teilen|Imprimir|Imprimer|Stampa|Drucken)\s?:?$/iu,
    means: 'navigation',
    seen: ['Volver arriba', 'Informes relacionados', 'Articles connexes', 'Partager :'],
  },
  {
    // What leads over from the heading of a list to its items.
    match:
      /^(?:The|To the) (?:\p{Lu}?\p{L}+ )?[Gg]overnment(?: of [^.;:]{2,40})? (?:should|must|needs to|is (?:urged|asked|advised|encouraged) to)(?: [a-z]+ly)?\s?:$/u,
    means: 'navigation',
    seen: ['The government should:', 'The Government of Togo is urged to:'],
  },
  {
    // Whom a letter greets, and what it says of the text below.
    match: /^(?:Dear|Hello|Hi) (?:\p{L}[\p{L}.’'-]{0,20} ?){1,5}[,:!](?:$|\s)/u,
    means: 'navigation',
    seen: ['Dear colleagues, the text is below.', 'Hello all,'],
  },
  {
    // A way back to another page, by its name.
    match:
      /^(?:Return|(?:Go )?[Bb]ack) to (?:the )?(?:\p{Lu}[\p{L}'’-]{1,20}|(?:19|20)\d\d)(?: (?:\p{Lu}[\p{L}'’-]{0,20}|and|of|in|the|(?:19|20)\d\d)){0,6}$/u,
    means: 'navigation',
    seen: ['Return to Country Narratives', 'Back to 2014 Report'],
  },
  {
    // The way to a page, its steps run together by a copy.
    match: /^Home(?=\p{Lu}\p{Ll})(?:[^.;]|\.{3}){8,320}$/u,
    means: 'navigation',
    seen: [
      'HomeBureaus and OfficesHarbor OfficeReport: Togo',
      'HomeReportsHarbor Office2019 Report...Togo hide 2019 Report: Togo In this section /',
    ],
  },
  {
    match:
      /^(?:Previous|Next|Older|Newer)(?: \p{L}+){0,2}(?: ?[|/·–—»>] ?(?:Previous|Next|Older|Newer)(?: \p{L}+){0,2})?$/u,
    means: 'navigation',
    seen: ['Next post', 'Older entries | Newer entries'],
  },
  {
    // The same among other ways out of the page.
    match:
      /^[^\p{L}\p{N}]{0,6}(?:(?:Back to )?[Tt]op|Back|Up|Home|Index|Contents|Previous|Next|Print)(?: ?[|/·–—»>] ?(?:(?:Back to )?[Tt]op|Back|Up|Home|Index|Contents|Previous|Next|Print)){1,6}[^\p{L}\p{N}]{0,6}$/u,
    means: 'navigation',
    seen: ['| Back to Top | Previous | Next |', 'Home > Index > Up'],
  },
  {
    match: /^(?:[↑⇧▲] ?(?:Back to )?[Tt]op|(?:Back to )?[Tt]op ?[↑⇧▲])$/u,
    means: 'navigation',
    seen: ['Top ↑', '▲ Back to top'],
  },
  {
    // The same with the numbers of the pages between.
    match: /^[^\p{L}\p{N}]{0,6}(?:Previous|Prev|Next|First)\b[^\p{L}]{1,90}\b(?:Next|Last)\b[^\p{L}\p{N}]{0,6}$/u,
    means: 'navigation',
    seen: ['<< Previous    1...   46  47  [48]  49  50  ...300    Next >>', 'First 1 2 3 Last'],
  },
  {
    match: /^(?:Adapted|Reprinted|Abridged|Taken) from\b.{0,120}$/u,
    means: 'navigation',
    seen: ['Adapted from TIP 2019 by the U.S. Department of State'],
  },
  {
    // What to do on the page, and the thing of the web that it is done with.
    match:
      /^(?:Click|Tap|Read|See|Visit|View|Follow|Subscribe|Sign (?:up|in)|Log ?in|Download|Leave|Submit|Send|Share|Donate|Join|Browse|Search|Return|Back|Skip|Go|Print|E-?mail|Save|Cite|Bookmark|Report|Edit|Translate|Listen to)\b[^;]{0,140}\b(?:here|website|this (?:article|document|entry|post|text)|(?:the|this|our|main|whole|home|country) (?:[a-z]+ )?(?:page|site)|articles?|story|comments?|[Cc]omment|[Rr]eply|newsletters?|blog|Facebook|Twitter|WhatsApp|Telegram|updates|PDF|a [Ll]etter|top)\b[^;]{0,60}$/u,
    means: 'navigation',
    seen: [
      'Click here for 2020 Trafficking in Persons Report',
      'Read the whole country page on the site of the publisher.',
      'Leave a Reply',
      'Submit a Comment',
      'Back to top',
      'Send a Letter',
      'Print this document',
    ],
  },
  {
    // Addresses, names of files, and what the law makes a site say; not what a government put on a site: "The government … at www.example.org."
    match:
      /^(?!(?:The [Gg]overnment|Authorities|Officials|Police|Prosecutors|NGOs?|Observers)\b[\s\S]*[.”]$)[\s\S]*?(?:https?:\/\/|\bwww\.|\b\w{2,30}\.(?:com|org|net|gov|jpe?g|png|html?)\b|\p{L}[-_]\d{4,}(?:_\d+)?|(?!^)©|^©(?!\s\p{Lu}\p{Ll}+\s\p{Ll}.*\.$)|\b[Aa]ll rights reserved\b|\b[Cc]ookies?\b|\b[Pp]owered by\b|\b[Nn]ewsletter\b)/u,
    means: 'navigation',
    seen: [
      'contract-4313684_1280',
      '© 2019 Harbor News. All rights reserved.',
      'Powered by a free theme',
      'www.example.org/page',
    ],
  },
  {
    // Other pages of a site, each behind its date.
    match: /^[•*–-]? ?\d{1,2}\/\d{1,2}\/(?:20)?\d{2} [^;]{1,160}$/u,
    means: 'navigation',
    seen: ['-06/28/11 Togo: remarks on the lake'],
  },
  {
    match: /^[^.;]{3,120}\b(?:manages?|maintains?|hosts?|runs?) this (?:web ?)?site\b/u,
    means: 'navigation',
    seen: ['The Office of the Harbor, Bureau of Boats, manages this site.'],
  },
  {
    // A shelf of other texts, with stars around its name; the heading of a part is none.
    match:
      /^\*{3} ?(?!.{0,40}\b(?:PROSECUTION|PROTECTION|PREVENTION|PROFILE|RECOMMENDATIONS|MAGNITUDE|EFFORTS|TIER)\b)\p{Lu}[^\p{Ll}*]{3,80}\*{3}$/u,
    means: 'navigation',
    seen: ['*** EARLIER TEXTS ON THE LAKE ***'],
  },
  {
    // Where it was taken from.
    match: /^(?:The )?[Oo]riginal (?:source|article|story|post|release|version)\b[^;]{0,80}$/u,
    means: 'navigation',
    seen: ['Original source can be found here.', 'The original story appeared on another site.'],
  },
  {
    // What the text below is, or where it is from.
    match:
      /^(?:According to|Here (?:is|are|['’]s)|From|(?:Some )?[Ee]xcerpts?|The following|Following|Below|Read|What) [^.;!?]{0,140}\b(?:[Rr]eport|[Nn]arrative|State Department|Department of State)\b[^.;!?]{0,60}:$/u,
    means: 'navigation',
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
      /^This (?:(?:entry|post|article|page|story|document|item|website|site|work|content|translation) (?:was|is|has|first|appeared|originally)\b|is (?:an?|the) (?:(?:un)?official|archived|machine|reprint|copy|translat))/u,
    means: 'navigation',
    seen: [
      'This entry was posted in Reports.',
      'This is an official source of the government.',
      'This is the official website of the embassy on the lake.',
      'This work is licensed to all.',
      'This translation is a courtesy of the harbor.',
    ],
  },
  // Arrows to other pages, and labels to find this one by.
  // A sentence behind such a sign is an item whose bullet a reader of scans took for it.
  { match: /^[←«‹<] ?\p{L}(?!.{20,}[\p{L})]\.$)/u, means: 'navigation', seen: ['← Fiji', '« Isle of the Lake'] },
  { match: /[\p{L}\d] ?[→»›]$/u, means: 'navigation', seen: ['Gabon »', 'Continued on page 2 »'] },
  { match: /^#\p{L}[\p{L}\d]{2,30}\b/u, means: 'navigation', seen: ['#humantrafficking #labor'] },
  {
    // Several things in a row, with bars between them.
    match: /^(?:[^|]{1,80} \| ){2}[^|]{1,80}(?: \| [^|]{1,80}){0,6}$/u,
    means: 'navigation',
    seen: ['By the embassy | 29 June, 2018 | Topics: News, Reports | Tags: TIP', 'Home | Countries | Fiji'],
  },
  {
    // A date alone, or behind the place that news is from.
    match:
      /^(?:(?:[Ll]ast )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Mm]odified)(?: on)?:? |\p{Lu}{3}[\p{Lu} ,.]{0,30}(?:, | [–—-]{1,2} ))?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))(?:,? (?:19|20)\d\d)?$/u,
    means: 'navigation',
    seen: ['Updated July 1, 2019', 'Tuesday, July 1, 2019', 'WASHINGTON – July 1', '1 July 2019'],
  },
  {
    // When the page was made: a time of day, or a date in digits, in no sentence.
    match:
      /^[^.;!?]{0,60}(?<![\d:/-])(?:\d{1,2}[:.]\d{2}\s?(?:[AaPp]\.?[Mm]\b\.?|hrs\b|GMT\b|UTC\b)|\d{1,2}\/\d{1,2}\/(?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d/-])[^.;!?]{0,30}$/u,
    means: 'navigation',
    seen: [
      'POSTED: 06/28/11 12:20 PM',
      '9:25 am on 4 July 2016',
      '[05:08 pm] 06 June, 2006',
      'Updated 2019-06-21 10:00',
    ],
  },
  {
    // That the text is over, and what the law makes a mail say.
    match:
      /^(?:[^\p{L}\p{N}]{0,6}(?:THE END|END(?: OF (?:THE )?(?:DOCUMENT|REPORT|PAGE|TEXT|FILE|ARTICLE|MESSAGE))?)[^\p{L}\p{N}]{0,6}$|This (?:e-?mail|message|communication)\b|\(?(?:continued|cont['’]?d|turn|please turn) over(?:leaf)?\b)/iu,
    means: 'navigation',
    seen: [
      '[END]',
      '- END OF DOCUMENT -',
      'This e-mail is confidential and meant for one reader.',
      'continued overleaf',
    ],
  },
  {
    // What is not there yet, or goes on elsewhere.
    match:
      /^(?:\p{Lu}\p{L}*(?: \p{L}+){0,4} ?(?:\.\.\.|…)|(?:\.\.\.|…) ?(?:[Rr]ead|[Ss]ee|[Vv]iew|[Ll]earn|[Ss]how) more|Continue reading(?: (?:the|this) (?:\p{L}+ ){0,2}(?:story|article|page|text))?|(?:Enlarge|Zoom|Hide|Toggle|Expand) (?:this |the )?(?:image|photo|picture|caption|map|chart)s?)$/u,
    means: 'navigation',
    seen: ['Loading...', 'Continue reading…', '…read more', 'Continue reading the main story', 'Enlarge this image'],
  },
  {
    // The end of a release, and the initials of the agency that sent it, between dashes or brackets.
    match: /^(?:[-–—]{1,2} ?(?:[Ee]nds?|ENDS?|\p{Lu}{2,6}|\d{1,2}) ?[-–—]{1,2}|\((?:[Ee]nds?|ENDS?)\))$/u,
    means: 'navigation',
    seen: ['–Ends–', '-HRB-', '-30-', '(END)'],
  },
  {
    // Code, and names of a site's own kinds of pages: no word of a narrative has a line under it.
    match: /(?:^|\s)[a-z]{2,20}(?:_[a-z]{1,20}){1,4}(?:\s|$)|^\$[a-z_]{2,30} ?= ?[^;]{1,60};$/u,
    means: 'navigation',
    seen: ['post page nav_menu_item', '$hide_icon = true;'],
  },
  {
    match: /^In this (?:\p{L}+ ){0,2}(?:photo|photograph|picture|image)\b[^;]{3,220}$/u,
    means: 'navigation',
    seen: ['In this file photo taken on May 4, 2016, boats lie off the coast.'],
  },
  {
    // How many saw it or liked it, and the buttons to say so.
    match:
      /^(?:(?:Views?|Likes?|Shares?|Hits|Visits|Reads|Comments?)\s?:?\s?\d[\d,.]{0,9}|\d{1,6} (?:members?|people|others|readers) (?:like|liked|likes) this|\d{1,6} (?:reactions?|upvotes?|claps)|(?:like|heart|thumbs ?up) \d{1,6}|(?:(?:Like|Share|Tweet|Pin|E-?mail|Print|Comment|Favou?rite|Flag|Save|Post)\s?){1,6})$/u,
    means: 'navigation',
    seen: ['Views: 112', '0 members like this', '3 reactions', 'like 1', 'Share Tweet', 'Like'],
  },
  {
    match: /^(?:\d{1,5}|No) (?:[Cc]omments?|[Ss]hares?|[Vv]iews?|[Ll]ikes?|[Rr]eplies|[Rr]esponses?|min read)\b/u,
    means: 'navigation',
    seen: ['0 Comments', '3 min read'],
  },
  {
    match:
      /^[^.;]{0,80}\b(?:[Ff]ull (?:text|report|article)|[Mm]ore)\b[^.;]{0,60}\b(?:[Ww]ebsite|[Ss]ite|[Pp]age|here)\b[^.;]{0,20}\.?$/u,
    means: 'navigation',
    seen: ['Full text in the Department of State website'],
  },
  {
    // It speaks of what it stands in: an article, a page, the report as a whole. A narrative never does, and names no readers and editors.
    match:
      /\b(?:(?:this|our|(?:the|our) next|version of (?:this|the)) (?:article|story|page|series|extract|excerpt|volume)|(?:writing|making|text|(?:not|no) part|page \d{1,4}) of (?:the|this) report|the (?:full|whole|next) (?:[a-z]+ ){0,2}report|[Tt]his is an (?:extract|excerpt)|[Ii]n this (?:part|section|chapter),? the report|page (?:one|two|three|\d{1,4}) of (?:[a-z]{2,6}|\d{1,4})|found on page \d{1,4}|available (?:up)?on request)\b.{0,200}[.!][”’)]{0,2}$/u,
    means: 'unplaced',
    seen: [
      'An earlier version of this article gave the wrong year.',
      'The harbor took no part in the writing of this report.',
      'This is an extract. The rest has 400 pages.',
      'In this part, the report deals with boats.',
      'The list of boats can be found on page 58 of the book.',
      'The text in Swahili is available on request.',
    ],
  },
  {
    // What its editors did, and what they ask of readers.
    match:
      /^(?:Emphasis (?:has been |was |is )?(?:added|ours)\b|The (?:headings?|notes|italics|footnotes) (?:was|were|are|is)\b|Text in (?:italics|bold|brackets)\b|Readers (?:are|may|should|can|will)\b|Every effort (?:has been|was) made to\b|Terms of use\b|Story by\b|What follows (?:is|are)\b|The (?:views|opinions) in\b|(?:Photo|Picture|Image|Graphic|Chart|Map) (?:shows|above|below)\b)/u,
    means: 'unplaced',
    seen: [
      'Emphasis has been added by the compiler.',
      'The headings were set by the editors.',
      'Text in italics was added later.',
      'Readers are asked to send corrections to the library.',
      'Every effort has been made to print the text as it was.',
      'Terms of use apply to all of the site.',
      'Story by A. Writer and pictures by B. Maker.',
      'What follows is the section on boats.',
      'The views in the comments are those of readers alone.',
      'Photo shows the master of the harbor in May.',
    ],
  },
  {
    // Whom to call: a narrative counts the calls.
    match:
      /^(?:To report|If|In an emergency|For help|Call|Dial|Text)\b[^;]{0,120}\b(?:[Cc]all|[Dd]ial|[Tt]ext|[Rr]ing)\b[^;]{0,40}\d{3}/u,
    means: 'unplaced',
    seen: ['To report a boat in need, dial 116 from any phone.', 'For help, call the harbor at 555 010.'],
  },
  {
    // In parentheses as a whole.
    match: /^\((?!Tier|TIER|[Pp]hoto|[Ii]mage|[a-z]\)|[ivx]+\)|\d)[^()]{2,120}\)$/u,
    means: 'unplaced',
    seen: ['(see map)', '(Text shortened)'],
  },
  {
    // A label in front of a sentence: the report has none but its headings. The first words of a part are stronger than the label.
    match:
      /^\p{Lu}[\p{L}’'.-]{1,20}(?: [\p{L}][\p{L}’'-]{0,20}){0,3}(?:, \d{1,2} \p{L}{3,9}| \([^()]{1,20}\))?(?: ?:| –) ["“]?\p{Lu}[\p{Ll}.]{0,20} [^;]{3,200}[.!]["”]?$/u,
    means: 'unplaced',
    seen: [
      'Note: The figures were not checked.',
      'Analyst comment: The drop is due to the strike.',
      'Correction, 5 July: An earlier version had another year.',
      'Update (July 8): The harbor master has answered.',
    ],
  },
];

/** "Similar documents", "Suggested reads", "More articles from this publication", "You may also like": what follows is what else a site has, if all of it are lines. */
export const whatElse =
  /^(?:(?:similar|related|suggested|recommended|further|other|more|latest|recent|popular|top) (?:documents?|articles?|posts?|stories|headlines|reads?|reading|content|pages?|news|topics?|links|videos)(?: (?:from|in|by) this \p{L}+)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended for you|see also):?$/iu;

/** No line of what else a site has is longer, in UTF-16 code units. */
export const longestElse = 120;
export const headlineStart = /^["“‘„(]?[\p{Lu}\p{N}]/u;
