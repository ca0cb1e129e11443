/** What a page about the report may be that holds no narrative, by the words that only it has. */
interface InsteadKind {
  kind: string;
  match: RegExp;
  /** Without a header, such a page is no narrative though it has formulas of one; and headings of one, but for these. */
  onlyFormulas?: true;
  seen: ReadonlyArray<string>;
}

/** The numbers of an encyclopedia's references behind a paragraph: "[2]", "[6] [7]"; a narrative has none, or one footnote. */
export const referenced = /[.,”"]\s?(?:\[\d{1,3}\]\s?){1,12}$/u;
/** So many paragraphs with such numbers make an encyclopedia. */
export const manyReferences = 3;
/** Under the title of its article two such numbers do, wherever they stand: "Human trafficking in Benin". */
export const articleTitle = /^Human trafficking in (?:the )?\p{Upper}[^.:;()]{2,50}$/u;
export const reference = /[.,”"]\s?\[\d{1,3}\]/gu;
export const fewReferences = 2;

/** The country of the narrative by which a volume shows how to read one: "COUNTRY X: TIER 2 WATCH LIST". */
export const sampleCountry = /^(?:the )?country [XYZ]$/iu;

/** The title of an appendix, alone on its line: what volumes print behind their narratives. */
export const appendixTitle = {
  match:
    /^(?:Relevant International Conventions|(?:The )?Trafficking Victims Protection Act(?: of 2000)?:? (?:\p{Alpha}+ )?Minimum Standards\b.*|Stopping Human Trafficking,? .*\bPeacekeepers?\b.*|International, Regional,? and Sub-?regional Organizations\b.*|(?:Glossary of |List of )?(?:Acronyms|Abbreviations)(?: and Abbreviations)?|(?:Photo(?:graph)?|Picture|Image)s? Credits?|(?:A )?Closing Note\b.*|Countries (?:in the (?:20\d\d )?\p{Alpha}+ )?That Are Not (?:a )?(?:States? )?Part(?:y|ies) (?:to|of) the\b.*|(?:U\.?S\.?|United States) Government (?:Domestic |International |Domestic and International )?Anti-?Trafficking Efforts)$/iu,
  seen: [
    'RELEVANT INTERNATIONAL CONVENTIONS',
    'TRAFFICKING VICTIMS PROTECTION ACT: MINIMUM STANDARDS FOR THE ELIMINATION OF TRAFFICKING IN PERSONS',
    'Stopping Human Trafficking, Sexual Exploitation, and Abuse by International Peacekeepers & Civilian Personnel',
    'International, Regional, and Sub-Regional Organizations Combating Trafficking in Persons',
    'GLOSSARY OF ACRONYMS',
    'Photo Credits',
    'A CLOSING NOTE FROM THE DRAFTERS OF THE REPORT',
    'COUNTRIES THAT ARE NOT STATES PARTIES TO THE PROTOCOL',
    'U.S. Government Domestic Anti-Trafficking Efforts',
  ],
};

/** In the order in which they are tried, on one block of normalized text. */
export const insteadKinds: ReadonlyArray<InsteadKind> = [
  {
    kind: 'interim-assessment',
    match: /\b[Ii]nterim [Aa]ssessment\b/u,
    seen: [
      'Trafficking in Persons Interim Assessment - Swaziland',
      'to submit to the Congress an interim assessment of the progress made',
    ],
  },
  {
    kind: 'methodology',
    match:
      /\b(?:The Department of State prepared this [Rr]eport using|The Department places each country|tiers, as mandated by the TVPA|shows a sample country narrative)\b/u,
    seen: [
      'This page shows a sample country narrative.',
      'The Department of State prepared this report using information from U.S. embassies',
      'The Department places each country in this report onto one of four tiers',
    ],
  },
  {
    kind: 'factbook',
    match: /(?:^|[\s"'])(?:tier rating|current situation)["']?:(?:[\s"'{]|$)/iu,
    seen: [
      'tier rating: Tier 2 Watch List - the country does not fully comply',
      'current situation: Fiji is a source country',
      'Trafficking in persons: current situation: Fiji is a source country',
      'current situation:',
      '"Tier rating": {',
    ],
  },
  {
    // A narrative tells what was done; these tell governments what to do.
    kind: 'monitoring-report',
    match: /^(?:[-*•–] ?)?(?:GRETA|The Committee) (?:urges|invites|considers|recommends|asks)\b/u,
    seen: [
      'GRETA urges the authorities to train judges.',
      '- GRETA invites the authorities to fund shelters.',
      'The Committee recommends that the State party train judges.',
    ],
  },
  {
    kind: 'human-rights-report',
    match:
      /^(?:(?:\d{4} )?Country Reports? on Human Rights Practices(?: for \d{4}| \d{4})?\s?[-–—:]\s?\p{Upper}|Significant human rights issues included\b|(?:[Aa]\. )?Arbitrary (?:or Unlawful )?Deprivation of Life\b)/u,
    seen: [
      '2010 Country Reports on Human Rights Practices - Togo',
      'Country Report on Human Rights Practices 2010: Togo',
      'Significant human rights issues included credible reports of arrests without a judge.',
      'a. Arbitrary Deprivation of Life and Other Unlawful Killings',
    ],
  },
  {
    // It tells what the report is, or how it is made.
    kind: 'fact-sheet',
    match: /^Fact ?sheet\s?[:–—-] ?\S/iu,
    seen: ['Fact Sheet: How the harbor is ranked'],
  },
  {
    // What a program made of a narrative when somebody asked it to.
    kind: 'summary',
    match:
      /^(?:\p{Alpha}{2,9}(?: \p{Alpha}{2,8})?[!,.] )?Here(?:['’]s| is) (?:an?|the|your) (?:[a-z-]+ ){0,3}(?:summary|overview|recap|breakdown) of\b/u,
    seen: ['Here’s a short summary of the report on Togo:', 'Of course! Here is an overview of the lake:'],
  },
  {
    // What a government or its ministry answers, under the headings of the report.
    kind: 'statement',
    match:
      /^(?:(?:(?:Official|Joint|Press) )?(?:Statement|Response|Reply|Reaction|Comments?|Observations|Remarks) (?:of|by|from) (?:the|H\.E\.|His|Her)\b[^.;]{2,100}\b(?:on|to|about|regarding|concerning)|(?:The )?(?:Government|Ministry) of [^.;]{2,60} (?:Statement|Response|Reply|Reaction|Comments?|Observations) (?:on|to)) (?:the|its|an?)\b[^.;]{0,60}\bReport\b/iu,
    seen: [
      'Statement of the Government of Togo on the 2022 Trafficking in Persons Report',
      'Response by the Ministry of Justice to the TIP Report',
      'GOVERNMENT OF TOGO RESPONSE TO THE 2022 TIP REPORT',
      'Government of Togo’s Comments on the Trafficking in Persons Report',
    ],
  },
  {
    // The notice by which the Department asks what to write, with questions under the headings of the report.
    kind: 'request-for-information',
    match:
      /^(?:[^.;]{0,60}\b)?Requests? for [Ii]nformation (?:for|on|about|regarding|concerning) (?:the )?[^.;]{0,30}\b[Rr]eport\b/u,
    seen: [
      'Request for Information for the 2013 Trafficking in Persons Report',
      'Public Notice 8111: Request for information on the Trafficking in Persons Report',
    ],
  },
  {
    kind: 'cable',
    match:
      /^(?:UNCLAS\b|SIPDIS\b|C O N F I D E N T I A L\b|SUBJECT: \P{Lower}{8}|\d{1,2}\. \((?:SBU|[CSU])\) \p{Upper})/u,
    seen: [
      'UNCLAS SECTION 01 OF 02 STATE 059123',
      'SIPDIS',
      'SUBJECT: GABON: 2009 TIP REPORT SUBMISSION',
      '2. (SBU) Below are the answers of the post to the questions.',
    ],
  },
  {
    kind: 'research-report',
    match: /^(?:Congressional Research Service\b|CRS Report\b)/iu,
    seen: ['Congressional Research Service', 'CRS Report for Congress'],
  },
  {
    // Students and scholars describe a country as the profile does, and say what their paper is for.
    kind: 'research-report',
    match:
      /^(?:CHAPTER ONE|Chapter One|ABSTRACT|Abstract)\s?:?$|\b[Tt](?:he|his) (?:paper|thesis|dissertation|essay|study|article) (?:seeks|aims|examines|argues|explores|analy[sz]es|discusses|attempts)\b/u,
    onlyFormulas: true,
    seen: ['CHAPTER ONE', 'Abstract', 'This paper seeks to show what the law of the lake has done.'],
  },
  {
    kind: 'encyclopedia',
    match:
      /\bplaced (?:the country )?in ["“]Tier [123]|^(?:\[\d{1,3}\] )?In 20\d\d,? (?:the )?\p{Upper}[\p{Alpha} .()’'-]{2,60} was (?:[a-z]+ ){0,3}an? (?:[a-z]+,? ){0,4}(?:source|transit|destination)\b|^From (?:Wikipedia|a free encyclopedia|the free encyclopedia)\b|^={1,4} ?(?:Human trafficking in|See also|References|External links)\b|^= (?![^=]*\breport\b)\p{Alpha}[^=]{2,80} =$|^Human trafficking in (?:the )?\p{Alpha}[^.:;]{2,50} explained$|^This article (?:is based|incorporates|contains|includes)\b[^.;]{0,60}\bpublic domain\b|\bon which this article (?:is|was) (?:\w+ )?based\b|\b20\d\d ?\[update\]/iu,
    seen: [
      'In 2010, the Federated States of Micronesia (FSM) was a source country for women',
      '[1] In 2008 Benin was a source, transit, and to a lesser extent destination country for children',
      '= Human trafficking in Benin =',
      '== See also ==',
      'Human trafficking in Benin explained',
      '= Crime in Benin =',
      'The Office to Monitor and Combat Trafficking in Persons placed the country in "Tier 2 Watchlist" in 2017.',
      'Benin was placed in “Tier 2” by the State Department.',
      'From Wikipedia, the free encyclopedia',
      'This article is based in part on public domain works of a government',
      'This article incorporates public domain material from a website',
      'ranked Tier 3 in the 2005 report, on which this article was originally based',
      'as of 2009[update] it had no law of its own',
    ],
  },
  {
    kind: 'questions',
    match: /^(?:Q|Question(?: \d{1,2})?)\s?[:.)] |^(?:frequently asked questions|FAQs?)\b/iu,
    onlyFormulas: true,
    seen: ['Q: What do the tiers mean?', 'Frequently Asked Questions', 'Question 3: Who writes it?'],
  },
  {
    kind: 'translation',
    match: /\b(?:Nivel|Nível|Niveau|Stufe|Livello) [123]\b/iu,
    onlyFormulas: true,
    seen: ['GUATEMALA: Nivel 2', 'TCHAD : niveau 3'],
  },
  {
    kind: 'placements',
    match: /^Tier Placements?$/iu,
    onlyFormulas: true,
    seen: ['Tier Placements', 'TIER PLACEMENT'],
  },
  {
    kind: 'news',
    match:
      /\b(?:the (?:TIP |annual |State Department )?report said|according to the (?:TIP )?report|the report (?:ranks|places|notes) )/iu,
    onlyFormulas: true,
    seen: ['The report said the government had done little'],
  },
];

/**
 * What it is and what for: "The Trafficking in Persons (TIP) Report is a tool", "The U.S. Government uses the TIP Report to", "places each
 * country in the Trafficking in Persons Report onto one of four tiers"; whose rank it gives, and that it stands below: "The State Department
 * ranks Togo on Tier 2", "The portion of the report devoted to Togo follows below".
 */
export const tellsOfReport =
  /\bplaces each country in the (?:Trafficking in Persons|TIP)(?: \(TIP\))? Report\b|\b(?:Trafficking in Persons|TIP)(?: \(TIP\))? Report (?:is|was|represents|covers|places|assesses|ranks)\b|\buses? the (?:TIP|Trafficking in Persons)(?: \(TIP\))? Report\b|\b(?:State Department|Department of State) (?:ranks|ranked|places|placed|lists|listed|rates|rated|classifies|classified) \p{Upper}[\p{Alpha} ]{2,40}? (?:on|in|at|as) (?:a )?Tier\b|\b(?:portion|part|section|text|chapter|narrative) (?:of the report )?(?:devoted to|on|about|for) (?:the )?\p{Upper}[\p{Alpha} ]{2,40}? (?:follows|is below|is reproduced|is reprinted)\b/u;

const report = '(?:report|survey|study|embassy|State Department|Department of State|Secretary of State|Washington)';
const says =
  '(?:said|says|shows|stated?s?|writes|wrote|told|added|adds|noted|notes|observed|mentioned|found|ranks?|ranked|gives|gave|puts?|confirm(?:s|ed)|prais(?:es|ed)|critici[sz](?:es|ed)|fault(?:s|ed)|cit(?:es|ed)|highlight(?:s|ed)|warn(?:s|ed)|reads|commend(?:s|ed)|hail(?:s|ed)|laud(?:s|ed)|urg(?:es|ed)|conclud(?:es|ed)|credit(?:s|ed)|reveal(?:s|ed)|recommend(?:s|ed)|emphasi[sz](?:es|ed)|stress(?:es|ed)|underlin(?:es|ed)|underscor(?:es|ed)|acknowledg(?:es|ed)|recogni[sz](?:es|ed)|observes|mentions|indicat(?:es|ed)|describ(?:es|ed)|defin(?:es|ed)|stipulat(?:es|ed)|explain(?:s|ed)|alleg(?:es|ed)|depict(?:s|ed)|portray(?:s|ed)|suggest(?:s|ed)|declar(?:es|ed)|disclos(?:es|ed)|lament(?:s|ed)|remark(?:s|ed)|point(?:s|ed) (?:out|to)|blam(?:es|ed)|chid(?:es|ed))';
const nameOfReport = String.raw`(?:[Tt]rafficking [Ii]n [Pp]ersons?|TIP|[Hh]uman [Tt]rafficking)(?: \(TIP\))? [Rr]eport`;
/** The report as a thing: "the 2016 Trafficking in Persons Report", "its annual “TIP Report”". */
const wholeReport = String.raw`(?:[\p{Alpha}\d’'.]+ ){0,6}?["“‘]?${nameOfReport}`;

/** How somebody tells what the report said: a paragraph of a narrative tells so of other reports, "According to a 2015 study". */
const reportingReports: ReadonlyArray<RegExp> = [
  // The look behind stands after the noun: looked for first, that is rare.
  // "the report says", "the embassy added", "Washington writes"; "a report by a group found" is what narratives tell themselves
  new RegExp(
    String.raw`\b${report}(?<!\b(?:[Aa]n?|NGO|Another) (?:[\p{Alpha}\d-]+ ){0,8}${report})(?: \p{Alpha}+){0,2} (?:also |further )?${says}\b`,
    'u',
  ),
  // "says this year’s survey by the U.S. State Department", "according to the Trafficking in Persons Report 2017"
  new RegExp(
    String.raw`\b(?:said|says|reads|[Aa]ccording to)\b(?:[^.;]|(?<=\bU)\.(?=S)|(?<=\bU\.S)\.){0,50}?\b(?:${report}|Report|document|narrative|press release)\b`,
    'u',
  ),
  // "Plaintiffs cite the 2016 Trafficking in Persons Report, which says that"
  new RegExp(String.raw`\b(?:cit(?:e[sd]?|ing)|quot(?:e[sd]?|ing)|relie[sd] on|rely(?:ing)? on) ${wholeReport}\b`, 'u'),
  // "the Secretary released the 2016 Trafficking in Persons Report", "announced the release of …", "Commenting on the report"
  new RegExp(
    String.raw`\b(?:released|unveiled|launched|announced|issued|published|(?:the )?release of) ${wholeReport}\b`,
    'u',
  ),
  // "the Trafficking in Persons Report (Togo) released on Friday", "the annual report, presented yesterday in Lomé"
  /\b(?:Report|report)(?: \([^()]{2,40}\))?,? (?:which was )?(?:released|presented|published|issued|unveiled|launched) (?:on|yesterday|today|this|last|here|by)\b/u,
  /^(?:Commenting|Reacting|Responding|In (?:a )?reaction|In response) (?:on|to) (?:the|this) (?:[\p{Alpha}\d]+ ){0,4}report\b/u,
  // "The 2024 Trafficking in Persons Report has revealed that", "the TIP report itself found", "The TIP recommends"
  new RegExp(String.raw`\b(?:${nameOfReport}(?: \p{Alpha}+){0,2}|[Tt]he TIP) (?:also |further )?${says}\b`, 'u'),
  // "It said that": a narrative tells so of a government, a notice or an agency
  /(?:^|[.!?;,”"’] )(?:[Ii]t|[Tt]hey)(?: also)? (?:said|added|told|mentioned)\b/u,
];

/** How somebody tells what others said: the words of news and press releases, never of a narrative. */
export const reportingPress: ReadonlyArray<RegExp> = [
  // "The United States said", "the US has downgraded the country", "the U.S. has given the islands a failing grade"
  /\b[Tt]he (?:United States|US|U\.S\.) (?:said|says|stated|accused|(?:has )?(?:down|up)graded|has (?:again )?(?:given|ranked|placed|listed|named|put|rated|classified|praised|criticized|faulted|commended|urged))\b/u,
  // "according to the United States, the islands do not"
  /\b[Aa]ccording to the (?:United States|US|U\.S\.)(?:, | ["“])/u,
  // "In the report, the US added two harbors to its list": the report does not speak of itself
  /\b[Ii]n (?:the|its|this year['’]s) (?:[\p{Alpha}\d’']+ ){0,4}[Rr]eport,? (?:the )?(?:US|U\.S\.|United States|State Department|Department of State|Washington)\b/u,
  // "observing that the Government of Togo does not fully meet", "believes that the country fully complies": the report says so itself
  /\bthat (?:the )?[\p{Upper}c][\p{Alpha} .’-]{2,60} (?:does|do|did) not (?:yet )?(?:fully )?(?:meet|comply with) the minimum standards\b/u,
  // "The designation means that", "A Tier 2 ranking indicates": the words by which a tier is told to readers who do not know it
  /\b(?:designation|ranking|rating|placement|tier|tier status) (?:also )?(?:means|signifies|implies|indicates)\b/iu,
  // "had called the ministry for comment", "is pleased to announce that"
  /\b(?:for (?:a |any |further )?comment(?=[ .,])|declined to comment|(?:is|are|was|were) (?:pleased|proud|happy|delighted) to (?:announce|inform|report|share)\b)/u,
  // The boats came late, said the minister.
  /, (?:said|says|added|shows|presents|notes|states) (?:[\p{Alpha}.’-]+ ){0,5}[\p{Alpha}’-]+\.$/u,
  // “…,” the minister said
  /[”"’'],? (?:(?:the |a |our |his |her |its )?[\p{Alpha}.]+ ){0,5}(?:said|says|added|told|writes|noted|reads)\b/u,
  /\b(?:said|added|says|told [\p{Alpha} ]{2,30}|writes|reads)[:,]? ["“‘]/u,
  /(?:^|[.!?;,”"’] )(?:[Hh]e|[Ss]he)(?: also)? (?:said|added|told|mentioned)\b/u,
  /\b(?:told reporters|said so|it was learn(?:t|ed)|told (?:the|a) (?:paper|newspaper|agency)|in (?:a|an) (?:interview|press release|statement to))\b/u,
  // KATHMANDU, June 16 – Washington; "ADDIS ABABA, July 1 (HPA) -- The Government"; "LIMA/QUITO - The boats"
  // and no heading that its page sets off by a dash: "PROTECTION — The government"
  /^\p{Upper}(?<!P(?=ROSECUTION|ROTECTION|REVENTION|RIORITI[SZ]ED REC)|R(?=ECOMMENDATIONS)|T(?=RAFFICKING PROFILE)|S(?=COPE AND)|G(?=OVERNMENT EFF))[\p{Upper} ./]{3,30}(?:, [\p{Alpha}\d .,]{3,30})?(?: \([\p{Alpha} ]{2,20}\))? [–—-]{1,2} /u,
  // KATHMANDU, JUNE 16, HARBOR PRESS: Washington; "Washington, D.C./Accra, GHANA – On June 30"
  /^\p{Upper}[\p{Upper} .]{2,30}, (?:\p{Upper}[\p{Alpha}.]{2,9} \d{1,2}\b[^:–—]{0,30}[:–—]|[\p{Upper} .]{3,30}\. ?\([\p{Alpha} ]{2,20}\)) /u,
  /^[\p{Upper}][\p{Alpha} .]{2,20}(?:, D\.C\.)?\/[\p{Alpha} .]{3,24}, [\p{Alpha} ]{3,24} [–—-] /u,
];

export const reporting: ReadonlyArray<RegExp> = [...reportingReports, ...reportingPress];
