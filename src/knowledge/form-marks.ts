/** Words that several editions share, and which editions those are: what tells the form of a page that states no year. */
export interface SharedMark {
  match: RegExp;
  /** First and last year of each stretch of editions that print them; no last year: they still do. */
  years: ReadonlyArray<readonly [first: number, last?: number]>;
  /** How much it counts, from 1 to 7. */
  weight: number;
  seen: ReadonlyArray<string>;
}

const tier = 'tier [123](?: watch list)?[*†]?';

/** `\b` under the flags `iu` takes ten times as long as under `i`, and these are tried on every narrative without a year. */
export const sharedMarks: ReadonlyArray<SharedMark> = [
  {
    match: new RegExp(String.raw`^[^:(\n.]{2,60}: ${tier}\s?$`, 'imu'),
    years: [[2015, 2021]],
    weight: 3,
    seen: ['GUYANA: Tier 2 Watch List', 'KENYA: TIER 2'],
  },
  {
    match: new RegExp(String.raw`^[^:(\n.]{2,60}\(${tier}\)`, 'imu'),
    years: [[2001, 2014], [2022]],
    weight: 2,
    seen: ['KENYA (Tier 2)', 'Zambia (Tier 2 Watch List)'],
  },
  {
    match: /^\p{Upper}\p{Lower}[\p{Alpha}\p{M}.’' -]{1,40}, [\p{Alpha}\p{M}.’' ]{2,50}\(Tier [123]/mu,
    years: [[2011, 2011]],
    weight: 3,
    seen: ['Korea, Republic of (Tier 1)', "Korea, Democratic People's Republic of (Tier 3)"],
  },
  {
    // A name that is not in capitals, and nothing behind the tier: copies that set a source there set the name as they like.
    match: /^\p{Upper}\p{Lower}[^:(\n]{1,50} \(Tier [123](?: Watch List)?\)\s?$/mu,
    years: [
      [2001, 2007],
      [2022, 2022],
    ],
    weight: 3,
    seen: ['Albania (Tier 3)', 'Cote D’Ivoire (Tier 2)', 'Zambia (Tier 2 Watch List)'],
  },
  {
    match:
      /\bcompared to the previous reporting period; therefore,? [^.;]{2,60} (?:remained on|was (?:up|down)graded to) /u,
    years: [[2017, 2020]],
    weight: 3,
    seen: ['increasing efforts compared to the previous reporting period; therefore Kenya remained on Tier 2'],
  },
  {
    match: /\bplaced on Tier 2 Watch List for (?:the|a) (?:fourth|fifth|sixth) consecutive year\b/u,
    years: [[2011, 2012]],
    weight: 3,
    seen: ['is placed on Tier 2 Watch List for a fifth consecutive year'],
  },
  {
    match: /\bper Section 107 of the\b/u,
    years: [[2011, 2011]],
    weight: 3,
    seen: ['was not placed on Tier 3 per Section 107 of the 2008'],
  },
  {
    match: /^prioriti[sz]ed recommendations\b/imu,
    years: [[2019]],
    weight: 3,
    seen: ['PRIORITIZED RECOMMENDATIONS:', 'Prioritized Recommendations'],
  },
  {
    match: /^Recommendations for (?:the )?\p{Upper}[^:\n]{1,60}:/mu,
    years: [[2008, 2014]],
    weight: 3,
    seen: ['Recommendations for Kosovo:', 'Recommendations for Swaziland: Pass and carry out a full law'],
  },
  {
    // `^` without the flag `m` is tried once, where the text begins.
    match: /^(?![\s\S]*\brecommendations\b)[\s\S]{200,}?(?<=[\n\r\u2028\u2029])prosecution(?=[\n\r\u2028\u2029]|$)/i,
    years: [[2003, 2007]],
    weight: 2,
    seen: [
      `The government does not fully comply with the minimum standards; however, it is making significant efforts. ${'It should act. '.repeat(8)}\nProsecution\n`,
    ],
  },
  {
    // Of the first edition with these headings an area below has them in this order, too: "Prevention", "Kosovo", "Prosecution".
    match: /^prosecution:?$[\s\S]{1,6000}?^prevention:?$/im,
    years: [[2004]],
    weight: 4,
    seen: ['Prosecution\nPolice opened nine files.\nProtection\nOne house was open.\nPrevention\nPosters hung.'],
  },
  {
    match: /\bimpact of the COVID-19 pandemic\b/i,
    years: [[2021, 2023]],
    weight: 7,
    seen: ['considering the impact of the COVID-19 pandemic on its anti-trafficking capacity'],
  },
  { match: /\b(?:COVID-19|pandemic)\b/i, years: [[2020, 2024]], weight: 2, seen: ['due to the pandemic'] },
  {
    match: /\bcompared with (?:the previous|\d)/i,
    years: [[2021]],
    weight: 2,
    seen: ['compared with the previous reporting period', 'compared with 12 in 2020'],
  },
  {
    match: /\bcompared to (?:the previous|\d)/i,
    years: [[2015, 2021]],
    weight: 2,
    seen: ['compared to the previous reporting period', 'compared to 12 in 2017'],
  },
  {
    match:
      /\b(?:Therefore|therefore) (?!is\b|are\b|the government\b)[^,.;]{2,60} (?:remained on|was (?:up|down)graded to) Tier\b/u,
    years: [[2018, 2024]],
    weight: 2,
    seen: ['therefore Kenya remained on Tier 2', 'therefore Syria was downgraded to Tier 3'],
  },
  {
    // The comma is looked for with the word: without it the word stands in nearly every narrative.
    match: /herefore, (?<=\b[Tt]herefore, )[^,.;]{2,60} (?:remained on|was (?:up|down)graded to) Tier\b/u,
    years: [[2017, 2017], [2025]],
    weight: 2,
    seen: ['therefore, Nigeria remained on Tier 2'],
  },
  {
    match: /\bpolicy or pattern\b(?:(?<=\b(?:government|governmental|state) policy or pattern)| of\b)/i,
    years: [[2020]],
    weight: 3,
    seen: ['there was a government policy or pattern of forced labor in state camps'],
  },
  {
    match: /\bstandards for the elimination of trafficking,? but (?:is|are) making\b/i,
    years: [[2019]],
    weight: 2,
    seen: ['does not fully meet the minimum standards for the elimination of trafficking but is making'],
  },
  {
    match: /\bminimum standards(?: for the elimination of trafficking)?[;,] however,? (?:it|they) (?:is|are) making\b/i,
    years: [[2001, 2020]],
    weight: 2,
    seen: ['the minimum standards for the elimination of trafficking; however, it is making'],
  },
  {
    match: /\bfully compl(?:y|ies) with\b/i,
    years: [[2002, 2015]],
    weight: 3,
    seen: ['does not fully comply with the minimum standards', 'fully complies with the minimum standards'],
  },
  {
    match: /\b(?:fully meets?|fully met) the minimum\b/i,
    years: [[2001, 2001], [2016]],
    weight: 3,
    seen: ['does not fully meet the minimum standards', 'fully meets the minimum standards'],
  },
  {
    match: /^trafficking profile:?$/imu,
    years: [[2017]],
    weight: 5,
    seen: ['TRAFFICKING PROFILE', 'Trafficking Profile:'],
  },
  {
    match: /\b[Aa]s reported (?:over|for|in|during) the (?:past|last) five years\b/u,
    years: [[2017]],
    weight: 3,
    seen: ['As reported over the past five years, human traffickers exploit'],
  },
  {
    match:
      /^(?!As reported|Over the past|In the past)[^\n.;:]{2,140} (?:is|are) (?:\p{Alpha}+ )?an? (?:source|transit|destination)\b/mu,
    years: [[2001, 2016]],
    weight: 2,
    seen: ['Namibia is a source, transit, and destination country', 'Uzbekistan is primarily a source'],
  },
  {
    match: /\bsubjected to (?:[a-z]+ ){0,3}(?:forced labor|sex trafficking|trafficking in persons)\b/i,
    years: [[2010, 2019]],
    weight: 1,
    seen: ['women and children subjected to forced labor and sex trafficking'],
  },
  {
    // Few words are looked for, and what stands before them is looked back at.
    match:
      /\bsex trafficking\b(?<=\b(?:forced labor|women|children) and sex trafficking|\bsubjected to [^.;]{0,40}sex trafficking)/i,
    years: [[2011]],
    weight: 1,
    seen: ['subjected to forced labor and sex trafficking'],
  },
  {
    match: /\btrafficked (?:[a-z]+ ){0,3}for (?:the purposes? of |sexual|forced|labor|commercial)/i,
    years: [[2001, 2009]],
    weight: 2,
    seen: ['women trafficked for sexual exploitation', 'children trafficked for the purpose of forced labor'],
  },
  {
    match: /\bserious and sustained efforts\b|\bin several key areas\b/i,
    years: [[2017]],
    weight: 2,
    seen: ['did not meet the minimum standards in several key areas'],
  },
  {
    match: /\bgovernment demonstrated (?:[a-z]+ ){0,2}increasing efforts\b/i,
    years: [[2017]],
    weight: 2,
    seen: ['The government demonstrated overall increasing efforts compared to'],
  },
  {
    match: /[.”)] \* \p{Upper}\p{Lower}/u,
    years: [[2024, 2024]],
    weight: 3,
    seen: ['convict traffickers. * Train labor inspectors'],
  },
  {
    match: /[.”)] • \p{Upper}\p{Lower}/u,
    years: [[2019, 2021]],
    weight: 2,
    seen: ['convict traffickers. • Train labor inspectors'],
  },
  {
    match: /\bDespite making significant efforts to do so\b/u,
    years: [[2025]],
    weight: 4,
    seen: ['of trafficking. Despite making significant efforts to do so, it did not demonstrate'],
  },
];

/** A page of a Special Case has one of these: where none is, its marks need not be looked for. */
export const mayBeSpecialCase = /Special Case|SPECIAL CASE|Scope and|SCOPE AND|GOVERNMENT EFFORTS/u;

/** The same as `sharedMarks`, of Special Cases. */
export const specialCaseMarks: ReadonlyArray<SharedMark> = [
  {
    match: /^[^:(\n.]{2,60}: (?:Special Case|SPECIAL CASE)\s?$/mu,
    years: [[2015, 2020]],
    weight: 3,
    seen: ['SOMALIA: Special Case', 'LIBYA: SPECIAL CASE'],
  },
  { match: /^SPECIAL CASE: \p{Upper}/mu, years: [[2021, 2021]], weight: 5, seen: ['SPECIAL CASE: YEMEN'] },
  {
    match: /^[^:(\n.]{2,60}\((?:Special Case|SPECIAL CASE)\)/mu,
    years: [[2003, 2014], [2022]],
    weight: 3,
    seen: ['SOMALIA (Special Case)', 'Yemen (Special Case)'],
  },
  {
    match: /^(?:Scope and\sMagnitude|SCOPE AND MAGNITUDE)\b/mu,
    years: [[2003, 2016]],
    weight: 3,
    seen: ['Scope and Magnitude. Swaziland is a source of boys', 'SCOPE AND MAGNITUDE:'],
  },
  { match: /^SCOPE AND MAGNITUDE\b/mu, years: [[2015, 2015]], weight: 2, seen: ['SCOPE AND MAGNITUDE:'] },
  {
    match: /^Scope and\sMagnitude\b/mu,
    years: [[2003, 2014]],
    weight: 2,
    seen: ['Scope and Magnitude: Somalia is a source of boys'],
  },
  {
    match: /^Scope and\sMagnitude\./mu,
    years: [[2003, 2012]],
    weight: 2,
    seen: ['Scope and Magnitude. Swaziland is a source of boys'],
  },
  { match: /^GOVERNMENT EFFORTS\b/mu, years: [[2015]], weight: 3, seen: ['GOVERNMENT EFFORTS'] },
  {
    // The first Special Cases are of 2003.
    match: /\bSpecial Case for (?:the|a) (?:twelfth|12th) consecutive year\b/u,
    years: [[2014]],
    weight: 2,
    seen: ['Somalia remains a Special Case for the twelfth consecutive year'],
  },
  {
    match: /\bSpecial Case for (?:the|a) (?:(?:thir|four|fif|six|seven|eigh|nine)teenth|1[3-9]th) consecutive year\b/u,
    years: [[2015]],
    weight: 2,
    seen: ['Somalia remains a Special Case for the thirteenth consecutive year'],
  },
  {
    match: /\bSpecial Case for (?:the|a) (?:twent|2\d)[a-z-]{1,9} consecutive year\b/u,
    years: [[2022]],
    weight: 2,
    seen: ['Somalia remains a Special Case for the 21st consecutive year'],
  },
];

/** What tells the years of one form apart, and no form from others. */
export const yearMarks: ReadonlyArray<SharedMark> = [
  {
    match: /^PRIORITI[SZ]ED RECOMMENDATIONS$/mu,
    years: [[2019, 2019]],
    weight: 1,
    seen: ['PRIORITIZED RECOMMENDATIONS'],
  },
  {
    match: /^PRIORITI[SZ]ED RECOMMENDATIONS:/mu,
    years: [[2020]],
    weight: 1,
    seen: ['PRIORITIZED RECOMMENDATIONS:'],
  },
];

/** Whether editions of some years, the last one included, have a mark. */
export function isPrinted({ years }: Pick<SharedMark, 'years'>, first: number, last: number): boolean {
  return years.some(([from, to = Number.POSITIVE_INFINITY]) => from <= last && first <= to);
}
