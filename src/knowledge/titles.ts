/**
 * Lines that name the publication: a page's title, the attribution behind a header, the date of publication. They tell
 * the edition and often the country. The group `year` is the edition, `name` the country as printed. The Act is of 2000, the first report
 * of 2001.
 */
export interface TitleCue {
  match: RegExp;
  evidence: 'title' | 'attribution' | 'publication-date';
  /** A title that a copy gave itself: the country stands anywhere in it. */
  isCopy?: boolean;
  /** A browser prints it on every sheet: behind the first it is the head of a page. */
  isOfSheet?: boolean;
  /** The address of a page: behind all prose it may be that of another one. */
  isAddress?: boolean;
  seen: ReadonlyArray<string>;
}

const name = String.raw`(?<name>\p{Upper}[\p{Alpha}\p{M}\s.,'’‘()–-]{1,70}?)`;

/** What a page bids its reader do is no title: 'Read the 2019 report', 'Click here …'. */
const noInvitation = String.raw`(?!(?:Click|Read|See|Also|More|Download|View|Visit|Back|Full|Get|Watch|Related|Next|Previous|Continue|Browse)\b)`;

export const titles: ReadonlyArray<TitleCue> = [
  {
    match: new RegExp(
      String.raw`^(?:U\.S\. Department of State )?(?<year>(?!2000)20[0-4]\d) Trafficking in Persons (?:Interim Assessment|Report)(?:\s?[-–—:]+ (?:Country Narratives [-–—:]+ )?(?:Special Cases? [-–—:]+ )?${name})?\s?\|?$`,
      'iu',
    ),
    evidence: 'title',
    seen: [
      'U.S. Department of State 2001 Trafficking in Persons Report - Albania',
      '2011 Trafficking in Persons Report - Korea, Republic of',
      '2021 Trafficking in Persons Report: Zambia',
      '2023 Trafficking in Persons Report',
    ],
  },
  {
    match: new RegExp(
      String.raw`^(?:U\.S\. Department of State,? )?(?:(?:The )?(?:[a-z\d-]{3,16} )?Annual )?(?:Trafficking )?(?:in )?Persons (?:Interim Assessment|Report)(?:,| [|–—-])? (?:released )?(?:(?:June|July),? (?:\d{1,2}, )?)?(?<year>(?!2000)20[0-4]\d)(?:\s?[-–—:]+ (?:Country Narratives [-–—:]+ )?(?:Special Cases? [-–—:]+ )?${name})?\s?\|?$`,
      'iu',
    ),
    evidence: 'title',
    seen: [
      'Trafficking in Persons Report 2017 - Country Narratives - Kosovo',
      'Trafficking in Persons Report 2008 - Special Cases - Swaziland',
      'Trafficking in Persons Report 2010',
      'TRAFFICKING IN PERSONS REPORT 2009',
      'TRAFFICKING IN PERSONS REPORT | JULY 2015',
      'in Persons Report 2003 - Kuwait',
      'Trafficking in Persons Report - June 2007',
      'Fourth Annual Trafficking in Persons Report, June, 2004',
      'U.S. Department of State, Trafficking in Persons Report, released June 11, 2003',
    ],
  },
  {
    match: new RegExp(`^Trafficking in Persons Interim Assessment [-–—] ${name}$`, 'iu'),
    evidence: 'title',
    seen: ['Trafficking in Persons Interim Assessment - Swaziland'],
  },
  {
    // What a browser calls a page, and prints above and below each sheet of it.
    match: new RegExp(
      String.raw`^(?:\d{1,2}/\d{1,2}/(?:20)?\d\d,? \d{1,2}:\d\d(?: ?[AP]M)? |(?:TITLE|[Tt]itle): )?${name} [-–—|] United States Department of State$`,
      'u',
    ),
    evidence: 'title',
    isOfSheet: true,
    seen: ['Togo - United States Department of State', '6/25/24, 10:03 AM Togo - United States Department of State'],
  },
  {
    // The address of a narrative, as who gathers pages sets it above each.
    match:
      /^(?:(?:URL|Link|Address|Source|Page|Retrieved from)\s?:?\s+)?https?:\/\/[\w.-]{0,30}state\.gov\/(?:reports\/(?<year>20[0-4]\d)-trafficking-in-persons-report(?:-\d)?|[jg]\/tip\/rls\/tiprpt(?:\/countries)?\/(?<year2>20[0-4]\d))\/[\w-]{2,60}(?:\.html?|\/)?(?:\s\d{1,2}\/\d{1,2})?$/iu,
    evidence: 'publication-date',
    isAddress: true,
    seen: [
      'URL: https://www.state.gov/reports/2021-trafficking-in-persons-report/togo/',
      'https://2009-2017.state.gov/j/tip/rls/tiprpt/countries/2015/243545.htm',
      'https://www.state.gov/reports/2020-trafficking-in-persons-report/togo/ 2/4',
    ],
  },
  {
    match:
      /\bfrom (?:the )?U\.S\. State Dept\.?(?: (?<year>(?!2000)20[0-4]\d) TIP Report| (?:Trafficking in Persons|TIP) Report,? (?:June |July )?(?<year2>(?!2000)20[0-4]\d))/iu,
    evidence: 'attribution',
    seen: [
      'Extracted in part from the U.S. State Dept 2023 TIP Report',
      '[Extracted from U.S. State Dept Trafficking in Persons Report, June 2009]',
    ],
  },
  {
    match:
      /^[[(]?(?:Source: )?Trafficking in Persons Report,? (?:by the )?(?:U\.?S\.? )?(?:Department of State|State Department),? (?:June |July )?(?:\d{1,2}, )?(?<year>(?!2000)20[0-4]\d)\b[^.;]{0,20}(?:\. \d{1,4})?[\])]?$/iu,
    evidence: 'attribution',
    seen: ['[Trafficking in Persons Report, U.S. Department of State, June 11, 2003, p. 88]'],
  },
  {
    // A line below a copy that leads to the report, or only names it.
    match:
      /^(?:The )?(?:U\.?S\.? )?State (?:Department|Dept\.?)[’']s (?<year>(?!2000)20[0-4]\d) (?:report on (?:human trafficking|trafficking in persons)|(?:Trafficking in Persons|TIP) report)(?:\s?: (?:Download|Read|See|View|Click|Full|Open|PDF)\b[^.!?]{0,80})?$/iu,
    evidence: 'attribution',
    seen: [
      "The US State Department's 2015 report on human trafficking: Download Human Trafficking A-C 2015",
      'U.S. State Department’s 2019 Trafficking in Persons Report',
    ],
  },
  {
    // What whoever copies a narrative says of where it is from.
    match:
      /^[[(*]?\s?(?:Sources?\s?[:–-]\s|(?:The )?(?:information|text|narrative|passage|section)(?: \p{Lower}+){0,2} (?:is|was|are|were|comes)(?: \p{Lower}+){0,2} from )[^!?;\n]{0,130}?\b(?:Trafficking in Persons|Human Trafficking|TIP)(?: \(TIP\))? Report[’'”"]?,? (?:of |for |\()?(?:(?:June|July) )?(?<year>(?!2000)20[0-4]\d)\b[^!?;.\n]{0,40}[.)\]]{0,3}$/iu,
    evidence: 'attribution',
    seen: [
      '(Source: U.S. Department of State, Act of 2000: Trafficking in Persons Report, July 2001)',
      "The information below is from the State Department's Trafficking in Persons Report, June 2007.",
    ],
  },
  {
    // A credit of whoever took the text over.
    match:
      /^[[(*]?(?:Abridged|Adapted|Copied|Excerpted|Reprinted|Reproduced|Taken) from (?:the )?(?:(?:TIP|Trafficking in Persons)(?: Report)?,? (?<year>(?!2000)20[0-4]\d)|(?<year2>(?!2000)20[0-4]\d) (?:TIP|Trafficking in Persons) Report)\b[^!?;\n]{0,60}$/iu,
    evidence: 'attribution',
    seen: [
      'Adapted from TIP 2019 by the U.S. Department of State',
      '(Reprinted from the 2012 Trafficking in Persons Report)',
    ],
  },
  {
    match: new RegExp(
      String.raw`^(?:P\p{Lower}+ (?:of|against|from) [\p{Lower} ]{4,40} in |(?:Human )?Trafficking (?:in persons )?in )?${name}(?: TIER Ranking:? ?[^()]{4,20})? ?\(TIP ?(?<year>(?!2000)20[0-4]\d)\)$`,
      'iu',
    ),
    evidence: 'title',
    seen: [
      'Cote d’ Ivoire TIER Ranking: TIER 2 (TIP 2023)',
      'Prevention of human trafficking in Nigeria (TIP 2023)',
      'Protection of victims of trafficking in Nigeria (TIP 2023)',
      'Trafficking in Portugal (TIP2018)',
    ],
  },
  {
    match:
      /^(?:\|\s)?(?:Trafficking in Persons Report\s?[|,–—-]\s?)?Released (?:by the .{4,80}?(?:,| on) |on )?(?:May|June|July|August|September|October)(?: \d{1,2}(?:st|nd|rd|th)?,)? (?<year>(?!2000)20[0-4]\d)$/u,
    evidence: 'publication-date',
    seen: [
      'Released by the Department of State, July 2001',
      'Released by the Office to Monitor and Combat Trafficking in Persons on June 14, 2004',
      'Released June 3, 2005',
      'Released June 14th, 2010',
    ],
  },
  {
    match:
      /^The following [Rr]eport was published by (?:the )?(?:U\.?S\.? )?(?:Department of State|State Department) on (?:June|July) \d{1,2}, (?<year>(?!2000)20[0-4]\d)\.?$/u,
    evidence: 'publication-date',
    seen: ['The following Report was published by the U.S. Department of State on July 1, 2021.'],
  },
  {
    match:
      /^(?:Publication Date\s?\|?:? ?)?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jun|Jul|Aug|Sept?|Oct|June|July|August|September|October),?|(?:May|Jun|Jul|Aug|Sept?|Oct|June|July|August|September|October)(?: \d{1,2}(?:st|nd|rd|th)?,)?) (?<year>(?!2000)20[0-4]\d)\s?\|?$/iu,
    evidence: 'publication-date',
    seen: [
      'Publication Date | 12 July 2001 |',
      'Publication Date 3 June 2005',
      'June 5, 2002',
      'JULY 4, 2011',
      '26 June 2024',
      '1st July 2021',
      'July 1st, 2021',
      'Jul 14, 2021',
      '06 June, 2006',
      'JUNE 2017',
    ],
  },
  {
    // Behind the place of an embassy, in the months in which the report comes out.
    match:
      /^\p{Upper}[\p{Alpha}.]{1,20}(?: \p{Upper}[\p{Alpha}.]{1,20}){0,2}, (?:June|July) \d{1,2}, (?<year>(?!2000)20[0-4]\d)$/u,
    evidence: 'publication-date',
    seen: ['Buenos Aires, July 1, 2021'],
  },
  {
    match: /^Read the full (?<year>(?!2000)20[0-4]\d) Trafficking in Persons Report\b/iu,
    evidence: 'title',
    seen: ['Read the full 2018 Trafficking in Persons Report here: https://www.state.gov/'],
  },
  {
    match: new RegExp(
      String.raw`^(?=.{12,150}$)${noInvitation}[^!?;\n]{0,90}?\b(?<year>(?!2000)20[0-4]\d)['’]?s? (?:(?:U\.S\.|[A-Za-zÀ-ɏ-]+) ){0,3}?(?:Trafficking in Persons|Human Trafficking|TIP)(?: \(TIP\))? Report\b(?:[^!?;.\n]|(?<=\b(?:U|U\.S|St))\.){0,70}$`,
      'iu',
    ),
    evidence: 'title',
    isCopy: true,
    seen: [
      'State Department 2013 Human Trafficking Report on Eritrea (Tier 3)',
      "Jamaica a Tier 2 in U.S. State Department's 2009 Trafficking in Persons Report",
      '2018 TIP Report: Jamaica | U.S. Embassy in Jamaica',
      '2023 U.S. State Department Trafficking in Persons Report:',
    ],
  },
  {
    match: new RegExp(
      String.raw`^(?=.{12,150}$)${noInvitation}[^!?;\n]{0,90}?\b(?:Trafficking in Persons|Human Trafficking|TIP|State Dep(?:artmen)?t\.? ?Trafficking)(?: \(TIP\))? Report['’"”]?,? (?:of |for |\()?(?:June |July )?(?<year>(?!2000)20[0-4]\d)\b[^!?;.\n]{0,60}$`,
      'iu',
    ),
    evidence: 'title',
    isCopy: true,
    seen: [
      'Victims of Trafficking and Violence Protection Act of 2000: Trafficking in Persons Report, July 2001',
      "Following is part of the State Department's annual 'Trafficking in Persons Report 2016' about Sudan:",
      'TIP Report 2023: Cameroon upgraded to Tier 2',
      'U.S. State Dept.Trafficking Report 2009',
    ],
  },
  {
    match: new RegExp(
      String.raw`^(?=.{12,150}$)(?=.{0,110}\b(?:[Tt]rafficking|TIP)\b)${noInvitation}[^!?;\n]{0,110}?(?<!\d)(?:(?<year>(?!2000)20[0-4]\d) edition|edition (?:of |for )?(?<year2>(?!2000)20[0-4]\d))\b[^!?;.\n]{0,60}$`,
      'iu',
    ),
    evidence: 'title',
    isCopy: true,
    seen: ['Human trafficking in Mongolia: the narrative of the 2019 edition', 'TIP Report, edition 2017: Benin'],
  },
  {
    match:
      /^(?=.{12,150}$)[^!?;.\n]{0,60}\b(?:Trafficking in Persons|Human Trafficking|TIP)(?: \(TIP\))? Report\s?[-–—:,]\s?\p{Upper}[^!?;.\n()]{2,60} \((?<year>(?!2000)20[0-4]\d)\)$/iu,
    evidence: 'title',
    isCopy: true,
    seen: ['Trafficking in Persons Report – Mongolia (2018)'],
  },
  {
    match:
      /^(?:(?:Full )?Text: )?(?:TIP|Trafficking in Persons) (?<year>(?!2000)20[0-4]\d)(?:\s?[-–—:|]\s?| on )\p{Upper}[^!?;.\n]{2,80}$/iu,
    evidence: 'title',
    isCopy: true,
    seen: ['TIP 2018: Mongolia', 'Trafficking in Persons 2018 - Mongolia', 'Full text: TIP 2018 on Mongolia'],
  },
  {
    match: /^\p{Upper}[^!?;.\n]{2,80}\s[-–—:|]\s(?:TIP|Trafficking in Persons) (?<year>(?!2000)20[0-4]\d)$/iu,
    evidence: 'title',
    isCopy: true,
    seen: ['Mongolia – Tier 2 – TIP 2018'],
  },
  {
    match: /^(?:Edition|Report year|Year)\s?: (?<year>(?!2000)20[0-4]\d)$/iu,
    evidence: 'publication-date',
    seen: ['Year: 2018', 'Edition: 2018'],
  },
];

/**
 * Where an introduction names the edition that is quoted below it, or the address of the page does: "in the 2023 report", "the TIP Report
 * of 2017", "TIP 2008", "year: 2021", "state.gov/reports/2021-trafficking-in-persons-report/fiji", "state.gov/g/tip/rls/tiprpt/2011/164231.htm".
 */
export const editionNamed =
  /\b(?:(?<year>(?!2000)20[0-4]\d)(?: (?:[\p{Alpha}-]+ ){0,4}?[Rr]eport|-trafficking-in-persons-report)|(?:(?:Trafficking in Persons|Human Trafficking|TIP)(?: \(TIP\))? Report['’”"]?,? (?:of |for |\()?(?:June |July )?|TIP |(?<!\b(?:base|birth|calendar|copyright|data|financial|fiscal|founding|last|reporting) )(?:year|edition): ["']?|tiprpt\/(?:countries\/)?)(?<year2>(?!2000)20[0-4]\d))\b/gu;
