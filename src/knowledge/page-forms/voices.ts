import type { Cue } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';

/** Whoever made the page speaks, to readers or for himself: a narrative has no `you` and no `we`. */
export const voices: ReadonlyArray<Cue<ResidueRole>> = [
  {
    // What somebody who prints a narrative makes of it: it knows of no readers, compares with no neighbor, and does not speak of its
    // ranking.
    match:
      /^This is (?:exactly|just|precisely) (?:what|why|how)\b|^(?!["“]).*\breaders (?:should|may|might|must|will|can)\b|^(?:Compare|Contrast) (?:this (?:with|to) )?(?:the )?\p{Upper}|^(?:The|This|Such a) (?:tier )?(?:ranking|rank) (?:matters|means|is|was|has|shows|will|does|comes|came)\b/u,
    means: 'unplaced',
    seen: [
      'This is exactly what fishers have been saying for years.',
      'This is where the lake differs from the coast, and readers should mark it.',
      'Compare Zambia, where nine houses opened.',
      'The ranking matters. Donors look at it each June.',
    ],
  },
  {
    // It asks, or speaks of the countries of a tier: a narrative tells of one, and has no questions.
    match:
      /^(?!["“]).*\b(?:[Cc]ountries (?:that are |which are )?(?:(?:placed|ranked|listed) )?(?:on|in|at) Tier [123]\b|(?:is|are|was|were|will|does|do|did|can|should|has|have|why|what|who|how) [^.?!"“”]{3,200}\?$)/iu,
    means: 'unplaced',
    seen: [
      'By the law of the harbor, countries on Tier 3 get no boats.',
      'The lake has one patrol -- is it to have another in the year of the regatta?',
    ],
  },
  {
    // It speaks to the reader or of the site itself, but in no quotation, and in no name: “Know Your Rights” is what posters say.
    match:
      /^(?:[^"“”\n]*(?:\b(?:yo(?:u|urs?)|my|[Oo]ur (?:site|website|reporters?|correspondents?|newspaper|newsletter|cookies?|readers|work|privacy|terms)|[Ww]e use|this (?:newspaper|magazine|blog|website))\b|(?<=^|[.!?:|] )(?:You(?:rs?)?|My)\b)|[^"“”.;!?\n]*\b(?:You(?:rs?)?|My)\b[^"“”.;!?\n]*[!?]?$)/u,
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
    // It speaks for those who made the page, in a sentence: whoever prints a narrative says so for himself.
    match: /^(?!["“‘])[^"“”‘]{0,120}\b(?:Ours?|ours?|We|we|us)\b[^"“”]*[.!]$/u,
    means: 'unplaced',
    seen: [
      'Readers on the lake have asked us what the ranks mean.',
      'We hold that the second point counts most. Our board will write to the harbor.',
    ],
  },
];
