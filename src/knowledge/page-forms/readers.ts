import { type Cue, cuesOf } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';

/** What readers are told, asked or offered: rights, gifts, buttons, comments. */
export const readers: ReadonlyArray<Cue<ResidueRole>> = cuesOf('navigation', [
  {
    // What may be done with the text.
    match:
      /^(?:Reproduction|Re-?publication|Redistribution|Re-?use|Quotation|Copying)(?: of (?:this|the) \p{Lower}+)? (?:is|are) (?:authori[sz]ed|permitted|allowed|prohibited|forbidden|free)\b|\bprovided (?:that )?the source is (?:acknowledged|named|cited|given)\b/iu,
    means: 'publication-notice',
    seen: [
      'Reproduction is permitted if the harbor is named.',
      'The text may be printed provided the source is named.',
    ],
  },
  {
    // What is asked of those who read along: money, or their names.
    match:
      /^(?!["“])[^;:]{0,120}\b(?:Become an? (?:member|subscriber|supporter|patron|donor)|(?:Give|Donate|Subscribe|Register|Join) (?:today|now))\b(?:[.!]|:[^;]{1,80})?$|^(?:Thanks|Thank you) for (?:reading|subscribing|visiting)\b|^Subscribe (?:for free|to)\b[^;]{0,100}$/u,
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
    seen: [
      'For all latest news, follow the channel of the Harbor Daily.',
      'For media inquiries, please write to the harbor.',
      'For further information contact the harbor.',
    ],
  },
  {
    // How a library quotes the page itself. In a sentence no stop or comma stands in front: "shelters that they had accessed on May 3, 2022".
    match:
      /^[^;]{10,240}[.,:[("”’)\]] ?(?:[Aa]ccessed|[Rr]etrieved)(?: on)? (?:\p{Upper}\p{Lower}+ \d{1,2}, 20\d\d|\d{1,2} \p{Upper}\p{Lower}+ 20\d\d)(?:,? (?:from )?(?:https?:|www\.)\S+)?[.)\]]{0,2}$/u,
    means: 'publication-notice',
    seen: ['Harbor House. “Report on the Lake.” Accessed July 3, 2024.'],
  },
  {
    // What to do with a picture.
    match: /^(?:Click|Tap|Swipe|Scroll|Hover|Zoom|Drag)\b[^;]{3,80}\.?$/u,
    seen: ['Click on the map to enlarge it.', 'Swipe for more pictures'],
  },
  {
    // Where to read on, and whom to write to.
    match:
      /^(?:(?:Read|View|See|Browse) (?:the|last) (?:previous|next|full|original|whole|complete|entire|last|other)\b[^.;:]{0,60}|(?:Contacts?|Tel|Telephone|Phone|Fax|E-?mail|Address|Hotline|Website)\s?: ?[^;]{2,120})$/u,
    seen: ['Read the previous year’s text', 'Contact: Office of the Harbor, second floor', 'Hotline: 1011'],
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
    match:
      /^(?:Follow|Like|Find|Join) [^.;]{1,40} on (?:X|Twitter|Facebook|Instagram|LinkedIn|YouTube|TikTok|Telegram|WhatsApp)\.?$/u,
    seen: ['Follow Anna on X.'],
  },
  {
    // The buttons of a notice on cookies.
    match:
      /^(?:(?:accept|reject|allow|decline|deny|manage|customi[sz]e|essential|necessary|all|cookies?|preferences|options|settings|only|and|close|got it|ok) ?){1,10}$/iu,
    seen: ['Accept all Reject all', 'Manage preferences', 'Accept'],
  },
  {
    match:
      /^(?:watch|listen to|see|view) (?:the |this |our )?(?:video|audio|clip|interview|footage|photos?|gallery|slideshow)(?: below| above| here)?[.:]?$/iu,
    seen: ['Watch the video below', 'Listen to the interview here.'],
  },
  {
    // What to do on the page, and the thing of the web that it is done with.
    match:
      /^(?:Click|Tap|Read|See|Visit|View|Follow|Subscribe|Sign (?:up|in)|Log ?in|Download|Leave|Submit|Send|Share|Donate|Join|Browse|Search|Return|Back|Skip|Go|Print|E-?mail|Save|Cite|Bookmark|Report|Edit|Translate|Listen to)\b[^;]{0,140}\b(?:here|website|this (?:article|document|entry|post|text)|(?:the|this|our|main|whole|home|country) (?:[a-z]+ )?(?:page|site)|articles?|story|comments?|[Cc]omment|[Rr]eply|newsletters?|blog|Facebook|Twitter|WhatsApp|Telegram|updates|PDF|a [Ll]etter|top)\b[^;]{0,60}$/u,
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
    // What a site prints below a text of its own: who may answer, and where to go from it.
    match:
      /^(?:Comments? (?:(?:are|is|have been) )?(?:now )?(?:closed|disabled|[Oo]ff)\b[^;:]{0,60}|(?:Posts?|Comments?|Article) navigation|(?:Show|Load|View|See) (?:more|less|all)(?: \p{Alpha}+)?|(?:Expand|Collapse)(?: all)?|Was this (?:page|article|information|text) (?:helpful|useful)\b.{0,20})[.»]?$/u,
    seen: [
      'Comments are closed.',
      'Post navigation',
      'Show more',
      'Load more posts',
      'Expand',
      'Was this page helpful? Yes No',
    ],
  },
  {
    // Single words of the web.
    match:
      /^(?:tweet|pin(?: it)?|menu|related|trending(?: now)?|must[- ]read|most (?:read|popular)|(?:photo |image )?gallery|copy link(?: to (?:this )?section)?|on this page|in this (?:report|section)|embed|search(?: for)?:?|follow @\w{1,30}|file photo|reuters|afp|ap photo|associated press|getty images|shutterstock|istock|epa|sponsored by .{1,40}|report an? (?:typo|problem|mistake|error)|(?:found|spotted|see) an? (?:typo|problem|mistake|error)\?.{0,80}|e-?mail this|blogthis!|(?:newer posts? ?)?older posts?(?: home)?|newer posts?|comment \*|stay connected|archives|contact us|top of page|(?:table|figure|chart) \d{1,2}|more from (?:this|the same) (?:section|category|author|topic)|click here to [^.;]{3,80})$/iu,
    seen: [
      'Tweet',
      'Follow @harbor',
      'Must Read',
      'Related',
      'Copy link to this section',
      'On this page',
      'Photo Gallery',
      'Report a typo',
      'Found a mistake? Write to the harbor desk.',
      'Sponsored by Harbor Bank',
      'Getty Images',
      'Table 1',
      'More from this section',
      'CLICK HERE TO JOIN OUR GROUP',
      'BlogThis!',
      'Newer Post Older Post Home',
      'Contact Us',
    ],
  },
  {
    // How many saw it or liked it, and the buttons to say so.
    match:
      /^(?:(?:Views?|Likes?|Shares?|Hits|Visits|Reads|Comments?)\s?:?\s?\d[\d,.]{0,9}|\d{1,6} (?:members?|people|others|readers) (?:like|liked|likes) this|\d{1,6} (?:reactions?|upvotes?|claps)|(?:like|heart|thumbs ?up) \d{1,6}|(?:(?:Like|Share|Tweet|Pin|E-?mail|Print|Comment|Favou?rite|Flag|Save|Post|Facebook|FACEBOOK|Twitter|TWITTER|LinkedIn|LINKEDIN|WhatsApp|WHATSAPP|Telegram|Reddit|Pinterest)\s?){1,8})$/u,
    seen: [
      'Views: 112',
      '0 members like this',
      '3 reactions',
      'like 1',
      'Share Tweet',
      'Facebook Twitter Email',
      'FACEBOOK TWITTER',
      'Like',
    ],
  },
  {
    match: /^(?:\d{1,5}|No) (?:[Cc]omments?|[Ss]hares?|[Vv]iews?|[Ll]ikes?|[Rr]eplies|[Rr]esponses?|min read)\b/u,
    seen: ['0 Comments', '3 min read'],
  },
]);
