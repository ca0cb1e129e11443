import { type Cue, cuesOf } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';

/** What is said of a picture, a map or a table, and who made it. */
export const pictures: ReadonlyArray<Cue<ResidueRole>> = cuesOf('navigation', [
  {
    // What a picture shows, and when.
    match:
      /^[^"“”;:.]{12,160}, (?:in |on )?(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?20\d\d\.?$/u,
    means: 'unplaced',
    seen: ['A boy carries sand near the lake, May 2023.', 'Boats at the pier in the capital, June 4, 2019'],
  },
  {
    // What a picture or a table shows, in a sentence about it, and what it is called.
    match:
      /^(?:(?:The|This) (?:graph|chart|map|table|figure|photo(?:graph)?|picture|image|diagram)s? (?:shows?|above|below|on the)\b[^;]{3,200}$|(?:Table|Figure|Chart|Graph|Map|Slide|Exhibit) \d{1,3} ?[:.–—-] ?[^;]{3,120}$)/u,
    means: 'unplaced',
    seen: ['The graph shows convictions by year.', 'Chart 3: prosecutions, 2019-2023', 'Figure 2. Boats by harbor'],
  },
  {
    // What several pictures show.
    match:
      /^(?:(?:Top|Bottom|Far) )?(?:[Ll]eft|[Rr]ight|Above|Below|Top|Bottom|Clockwise from [a-z ]{3,20}): [^;]{3,200}$/u,
    means: 'unplaced',
    seen: ['Left: a house on the lake. Right: its boats.'],
  },
  {
    // What a picture shows: a narrative shows nothing.
    match: /^(?:An? |The )?(?:[Mm]ap|[Pp]hoto(?:graph)?|[Pp]icture|[Cc]hart|[Gg]raph) (?:of|showing)\b.{1,220}$/u,
    seen: ['Map of the harbor, with the piers that police watch.'],
  },
  {
    // Who is seen in it: a narrative tells of nobody in the present.
    match:
      /^(?:US |U\.S\. )?(?:Secretary of State|President|Ambassador)(?: \p{Upper}[\p{Alpha}.’-]{0,20}){1,4} (?:addresses|announces|arrives|attends|delivers|gestures|greets|holds|launches|leaves|listens|looks|meets|poses|presents|releases|shakes|signs|sits|smiles|speaks|stands|talks|unveils|walks|waves)\b.{1,220}$/u,
    seen: ['US Secretary of State Anna B. Reed speaks at the harbor, February 1, 2022.'],
  },
  {
    match:
      /^(?!The )(?:\p{Upper}[\p{Alpha}.’-]{0,24} (?:(?:of|for|and) (?:the )?)?){2,8}(?:addresses (?:journalists|reporters|the (?:audience|crowd|media|nation|press))|arrives (?:at|for)|gestures|holds up|listens|looks on|poses|shakes hands|sits|smiles|speaks (?:at|during|to|with)|stands (?:at|by|in|near|outside)|walks (?:by|past|through)|waves)\b.{1,220}$/u,
    seen: ['Master of the Harbor Sam Roe addresses reporters on Thursday.'],
  },
  {
    // What a picture shows, and at the end who took it; in a sentence it is nobody: 'Photo by photo, police matched faces.' And no picture shows
    // that "The government increased its efforts".
    match:
      /^(?!(?:The government|Authorities) (?:(?:in|de)creased|maintained|sustained|continued|demonstrated|made) )[^"“”;]{0,160}?(?:^|[.!?)\]–—|-] ?|\s[([])(?:(?:[Ff]ile )?[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Ii]mages?|[Pp]ictures?|[Cc]redits?)(?: by\b(?! photo,|(?: (?!courtesy|permission)\p{Lower}+){3}.{0,160}\.$)| courtesy\b| credit(?= \p{Upper})|(?: credit)? ?[:/©])[^.;]{0,6}[^;]{1,60}$/u,
    seen: [
      'A market. Photo: B. Painter',
      'Boats. Photo by staff of the port',
      'Image credit A. Writer',
      'PHOTO: A. WRITER',
    ],
  },
  {
    match: /^[^"“”;]{1,160}[([](?:[\p{Alpha}. ]{1,30} )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Aa]rchive)s?[)\]]\.?$/u,
    seen: [
      'The minister at the opening of the house [DPI photo]',
      'Boats on the lake (file photo)',
      'Boats on the lake. (Archive)',
    ],
  },
  {
    match:
      /^[^"“”;]{0,160}?[([–—|/.-] ?(?:[\p{Alpha} .]{0,40}[ /])?(?:AFP|AP Photo|AP|EPA|Reuters|REUTERS|Getty(?: Images)?|Shutterstock|iStock|Flickr|Wikimedia(?: Commons)?|Unsplash|Pexels|Pixabay)[^;.]{0,40}$/u,
    seen: [
      'Boys on the lake in May. (A. Writer/AFP via Getty Images)',
      'A street by night — Reuters',
      'Officers stand at the pier on Monday. REUTERS/Anna Writer',
    ],
  },
  {
    // Behind what it shows stands who took it, in any agency.
    match:
      /^[^"“”;]{8,200}[.!?]? [([](?:\p{Upper}[\p{Alpha}.’-]{0,20} ?){1,4}\/ ?(?:\p{Upper}[\p{Alpha}.’-]{0,20} ?){1,4}[)\]]$|^[^"“”;]{8,160}[.!?] \((?:\p{Upper}[\p{Alpha}.’-]{1,20} ){1,2}\p{Upper}[\p{Alpha}.’-]{1,20}\)$/u,
    seen: ['Police at the pier in March. (Harbor Press/A. Reed)', 'A man mends nets by the lake. (Ann Roe)'],
  },
  {
    match: /^In this (?:\p{Alpha}+ ){0,2}(?:photo|photograph|picture|image)\b[^;]{3,220}$/u,
    seen: ['In this file photo taken on May 4, 2016, boats lie off the coast.'],
  },
  {
    // In brackets as a whole: what stands there on the page is no text.
    match: /^\[(?!\.\.\.|…)[^[\]]{1,200}\](?: ?\[[^[\]]{1,80}\]){0,3}$/u,
    seen: ['[Image: a market by night. Photo: A. Writer]', '[Advertisement]', '[GRAPHIC] [TIFF OMITTED]'],
  },
]);
