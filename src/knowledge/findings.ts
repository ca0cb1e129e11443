import type { Cue } from '../report/edition.ts';

/**
 * What a sentence says about the minimum standards. "did not meet the minimum standards in several key areas" is no
 * finding: it has neither "does" nor "fully".
 */
export const findings: ReadonlyArray<Cue<'met' | 'not-met'>> = [
  {
    match:
      /\b(?:(?:does|do|has|have) not (?:yet )?(?:fully )?(?:meet|met|comply|complied)(?: fully)?|[Nn]either [^.;]{2,80} (?:ha(?:s|ve) complied|fully m(?:et|eets?)))(?: with)? (?:the )?minimum standar/u,
    means: 'not-met',
    seen: [
      'does not yet fully meet the minimum standards',
      'does not fully comply with minimum standards',
      'does not comply fully with the minimum standards',
      'do not fully meet the minimum standards',
      'Neither the Taliban nor the AIA have complied with minimum standards',
      'Neither the old government nor the new one fully met the minimum standards',
    ],
  },
  {
    match:
      /(?<!(?:not|yet) ["“‘']?)\b(?:fully (?:meets?|compl(?:y|ies)|complied)|(?:meets|complies) fully)(?: with)? (?:the )?minimum standar/u,
    means: 'met',
    seen: [
      'fully meets the minimum standards',
      'fully complies with the minimum standards',
      'fully comply with the minimum standards',
      'complies fully with the minimum standards',
    ],
  },
  {
    match:
      /(?<!not |yet |fully |to )\bmeets? (?:the )?minimum standards? (?:in|to|for|of) (?:the )?(?:combat|fight|eliminat)/u,
    means: 'met',
    seen: [
      'The Government of Austria meets the minimum standards in combating trafficking in persons',
      'meets the minimum standards to combat trafficking in persons',
      'meets minimum standards for the elimination of trafficking',
      'meets the minimum standards in the fight against trafficking',
    ],
  },
];

/**
 * "Countries whose governments fully comply with …", "The Government of X does not": the definition of a tier, and "the degree to which
 * governments meet …", what is asked for: no country's finding.
 */
export const tierDefinition =
  /\bTier [123](?: Watch List)? (?:countries|governments)\b|\b(?:degree|extent) to which\b|\bgovernment of (?:a|that|the|such a) (?:particular |given |said )?country (?:fully|does)\b|\bgovernment of (?:country )?[A-Z] (?=fully|does)|\ban? Tier [123](?: Watch List)? (?:country|government)\b|\b(?:countr(?:y|ies)|governments?) (?:whose (?:governments?|authorities)|that (?:fully |do(?:es)? not ))|^\W{0,3}Tier [123](?: Watch List)?\W{1,4}(?:means|is (?:for|given|the)|countries|governments)\b/i;

/** 'significant efforts', also where an extraction lost the ligatures: 'signicant eorts', 'significant eforts'. */
const efforts = 'signi(?:fi?)?cant ef{0,2}orts';

/**
 * "… is not making significant [sufficient, any discernible …] efforts to do so" and its older forms, in the sentence of the finding; not
 * "but is not making comparable efforts to protect victims".
 */
export const noEfforts = new RegExp(
  String.raw`\b(?:(?:is|are) not (?:yet )?making (?:(?:any |sufficient )?(?:${efforts}|efforts)|(?:[a-z]+ ){1,2}efforts(?= to (?:do so|meet|comply|bring)|[.;,]))|ha(?:s|ve) not (?:yet )?made (?:any )?${efforts}|nor did [^.;]{1,40} make ${efforts}|neither made ${efforts})\b`,
  'u',
);
export const significantEfforts = new RegExp(
  String.raw`\b(?:(?:is|are) (?:now )?making ${efforts}|ha(?:s|ve) made ${efforts}|making (?:serious|significant) (?:and sustained )?efforts)\b`,
  'u',
);

/**
 * "A waiver is no longer available to X, which is therefore deemed not to be making significant efforts" (2013, 2014), behind the finding.
 */
export const deemedWithoutEfforts = /\bdeemed not to be making significant efforts\b/u;
