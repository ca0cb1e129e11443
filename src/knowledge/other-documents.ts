/** What a page about the report may be that holds no narrative, by the words that only it has. */
export interface InsteadKind {
  kind: string;
  match: RegExp;
  /** Without a header, such a page is no narrative though it has formulas of one, or headings of one, too. */
  quotes: 'formulas' | 'headings';
  seen: ReadonlyArray<string>;
}

/** In the order in which they are tried, on one block of normalized text. */
export const insteadKinds: ReadonlyArray<InsteadKind> = [
  {
    kind: 'interim-assessment',
    match: /\bInterim Assessment\b/u,
    quotes: 'headings',
    seen: ['Trafficking in Persons Interim Assessment - Swaziland'],
  },
  {
    kind: 'methodology',
    match:
      /\b(?:The Department of State prepared this report using|The Department places each country|tiers, as mandated by the TVPA)\b/u,
    quotes: 'headings',
    seen: [
      'The Department of State prepared this report using information from U.S. embassies',
      'The Department places each country in this report onto one of four tiers',
    ],
  },
  {
    kind: 'factbook',
    match: /^(?:Trafficking in persons: )?(?:tier rating|current situation): /iu,
    quotes: 'headings',
    seen: [
      'tier rating: Tier 2 Watch List - the country does not fully comply',
      'current situation: Fiji is a source country',
      'Trafficking in persons: current situation: Fiji is a source country',
    ],
  },
  {
    kind: 'cable',
    match: /^(?:UNCLAS\b|SIPDIS\b|C O N F I D E N T I A L\b|SUBJECT: \P{Ll}{8})/u,
    quotes: 'headings',
    seen: ['UNCLAS SECTION 01 OF 02 STATE 059123', 'SIPDIS', 'SUBJECT: GABON: 2009 TIP REPORT SUBMISSION'],
  },
  {
    kind: 'research-report',
    match: /^(?:Congressional Research Service\b|CRS Report\b)/iu,
    quotes: 'headings',
    seen: ['Congressional Research Service', 'CRS Report for Congress'],
  },
  {
    kind: 'encyclopedia',
    match: /\bplaced the country in ["“]Tier [123]|^From (?:Wikipedia|a free encyclopedia|the free encyclopedia)\b/iu,
    quotes: 'formulas',
    seen: [
      'The Office to Monitor and Combat Trafficking in Persons placed the country in "Tier 2 Watchlist" in 2017.',
      'From Wikipedia, the free encyclopedia',
    ],
  },
  {
    kind: 'translation',
    match: /\b(?:Nivel|Nível|Niveau|Stufe|Livello) [123]\b/iu,
    quotes: 'formulas',
    seen: ['GUATEMALA: Nivel 2', 'TCHAD : niveau 3'],
  },
  {
    kind: 'placements',
    match: /^Tier Placements?$/iu,
    quotes: 'formulas',
    seen: ['Tier Placements', 'TIER PLACEMENT'],
  },
  {
    kind: 'news',
    match:
      /\b(?:the (?:TIP |annual |State Department )?report said|according to the (?:TIP )?report|the report (?:ranks|places|notes) )/iu,
    quotes: 'formulas',
    seen: ['The report said the government had done little'],
  },
];
